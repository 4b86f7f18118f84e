import { readFileSync } from 'node:fs';
import { type Context, contextFrom } from '../../rules/context.ts';
import { checkRequest } from '../../rules/requests/check-request.ts';
import { readSettings } from '../../rules/settings/read-settings.ts';
import { PersonalChoices } from '../../rules/settings.ts';
import { CARDS_DATED, type RequestCard, requestCards } from '../corpora/requests/request-card.ts';

const FOLDER = new URL('../corpora/', import.meta.url);

/** A card beside what the engine says of it. */
export interface Answered {
  card: RequestCard;
  role: string;
  level: string;
  cues: readonly string[];
}

/** How well the likely tier is told, and how often an ordinary card is marked (per 100 of them). */
export interface RequestScore {
  meant: number;
  found: number;
  right: number;
  ordinary: number;
  possiblePerHundred: number;
  likelyPerHundred: number;
}

const contexts = new Map<string, Context>();

/** Every card of a file of `corpora/requests`, read with the settings of its school. */
export function answersOf(file: string): Answered[] {
  return requestCards(new URL(`requests/${file}`, FOLDER)).map((card) => {
    const { match } = checkRequest(card, contextOf(card.school), CARDS_DATED);
    return { card, ...match };
  });
}

/** Counts a likely answer as right where the level and the role are as expected. */
export function scoreOf(answers: readonly Answered[]): RequestScore {
  const found = answers.filter(({ level }) => level === 'likely');
  const ordinary = answers.filter(({ card }) => card.expected.level === 'none');
  const perHundred = (level: string) =>
    (100 * ordinary.filter((answer) => answer.level === level).length) / ordinary.length;
  return {
    meant: answers.filter(({ card }) => card.expected.level === 'likely').length,
    found: found.length,
    right: found.filter(isAsExpected).length,
    ordinary: ordinary.length,
    possiblePerHundred: perHundred('possible'),
    likelyPerHundred: perHundred('likely'),
  };
}

/** Whether both who it is and how sure that is are as expected. */
export function isAsExpected({ role, level, card }: Answered): boolean {
  return role === card.expected.role && level === card.expected.level;
}

function contextOf(school: string): Context {
  const known = contexts.get(school);
  if (known) return known;
  const document: unknown = JSON.parse(readFileSync(new URL(`schools/${school}.json`, FOLDER), 'utf8'));
  const context = contextFrom(readSettings(document).settings, PersonalChoices.parse({}));
  contexts.set(school, context);
  return context;
}
