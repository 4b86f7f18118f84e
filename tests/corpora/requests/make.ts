import { readFileSync, writeFileSync } from 'node:fs';
import { readSettings } from '../../../rules/settings/read-settings.ts';
import type { Settings } from '../../../rules/settings.ts';
import { dice } from './dice.ts';
import { type Person, peopleOf, plainForm, ways } from './listed-people.ts';
import { CHILD_DETAILS, CONTRARY, GIVENS, STRANGER_DETAILS, SURNAMES } from './pieces.ts';
import type { RequestCard } from './request-card.ts';

/** How many cards of each kind there are for one school; 1,000 in all. */
const SHARES = { plain: 65, hard: 65, child: 20, weak: 15, sharesName: 150, contrary: 25, ordinary: 660 };
const SEED = 20261120;
const SITES = ['facebook', 'x', 'instagram', 'linkedin'] as const;
const ACTS = ['accept', 'accept', 'accept', 'follow', 'message', 'add'] as const;
const DECORATIONS = ['', '', '', '', ' 🌸', ' ⚽️', ' xx', ' ✨', ' 🏳️‍🌈'];

type Card = Pick<RequestCard, 'kind' | 'name' | 'expected'> & { handle?: string; details?: string[] };

const roll = dice(SEED);
const NOBODY = { role: 'none', level: 'none' } as const;

/** Writes the cards of one school; the same seed writes the same file. */
function make(school: string): void {
  const { settings } = readSettings(
    JSON.parse(readFileSync(new URL(`../schools/${school}.json`, import.meta.url), 'utf8')),
  );
  const people = peopleOf(settings);
  const cards = [
    ...times(SHARES.plain, () => plain(roll.one(people))),
    ...times(SHARES.hard, () => hard(roll.one(people), settings)),
    ...times(SHARES.child, () => child(settings)),
    ...times(SHARES.weak, () => weak(roll.one(people))),
    ...times(SHARES.sharesName, (nth) => sharesName(roll.one(people), people, nth)),
    ...times(SHARES.contrary, () => contrary(roll.one(people.filter(({ role }) => role === 'pupil')))),
    ...times(SHARES.ordinary, () => ordinary(people)),
  ];
  const lines = cards.map((card, nth) => {
    const act = roll.one(ACTS);
    const direction = act === 'add' ? 'outgoing' : 'incoming';
    return JSON.stringify({
      id: `${school}-${nth + 1}`,
      school,
      site: roll.one(SITES),
      direction,
      act,
      ...card,
    });
  });
  writeFileSync(new URL(`${school}.jsonl`, import.meta.url), `${lines.join('\n')}\n`);
}

function plain({ first, last, role }: Person): Card {
  const name = roll.one([
    `${first} ${last}`,
    `${last} ${first}`,
    `${first} ${last}`.toLowerCase(),
    `${last}, ${first}`,
    `${first} J ${last}`,
  ]);
  return {
    kind: 'plain',
    name: name + roll.one(DECORATIONS),
    expected: { role, level: 'likely' },
    ...neutral(),
  };
}

/** Known only by a nickname, without accents, by an initial and a cue, by half a name or by the handle. */
function hard(person: Person, settings: Settings): Card {
  const way = roll.one(ways(person, settings, roll));
  return { kind: 'hard', expected: { role: person.role, level: 'likely' }, ...way };
}

function child({ school }: Settings): Card {
  const details = [roll.one(CHILD_DETAILS).replace('SCHOOL', school?.aliases[0] ?? '')];
  return {
    kind: 'child',
    name: `${roll.one(GIVENS)} ${roll.one(SURNAMES)}`,
    details,
    expected: { role: 'child', level: 'likely' },
  };
}

/** An initial in place of half of the name, and nothing else. */
function weak({ first, last, role }: Person): Card {
  const name = roll.one([`${first.charAt(0)}. ${last}`, `${first} ${last.charAt(0)}.`]);
  return { kind: 'weak', name, expected: { role, level: 'possible' } };
}

function sharesName({ first, last }: Person, people: readonly Person[], nth: number): Card {
  const name = () => (nth % 2 === 0 ? `${first} ${roll.one(SURNAMES)}` : `${roll.one(GIVENS)} ${last}`);
  return { kind: 'shares a name', name: unlisted(name, people), details: strangers(), expected: NOBODY };
}

function contrary({ first, last, preferred }: Person): Card {
  const name = `${roll.one([first, first, preferred ?? first])} ${last}`;
  return {
    kind: 'contrary',
    name,
    details: [roll.one(CONTRARY), ...neutral().details],
    expected: { role: 'pupil', level: 'possible' },
  };
}

function ordinary(people: readonly Person[]): Card {
  const name = unlisted(
    () =>
      roll.one([
        `${roll.one(GIVENS)} ${roll.one(SURNAMES)}`,
        `${roll.one(GIVENS)} ${roll.one(GIVENS)} ${roll.one(SURNAMES)}`,
        roll.one(GIVENS),
        `${roll.one(GIVENS)} ${roll.one(SURNAMES).charAt(0)}`,
      ]),
    people,
  );
  const handle = roll.chance(0.5)
    ? `${plainForm(name).replace(/[^a-z]+/g, roll.one(['', '.', '_']))}${roll.one(['', '7', '_x', '84', '2012'])}`
    : undefined;
  return {
    kind: 'ordinary',
    name: name + roll.one(DECORATIONS),
    ...(handle && { handle }),
    details: strangers(),
    expected: NOBODY,
  };
}

/** A name that is not by chance a listed one in full, nor one with its initial. */
function unlisted(name: () => string, people: readonly Person[]): string {
  for (;;) {
    const drawn = name();
    const words = plainForm(drawn).split(/[^a-z]+/);
    const isListed = people.some(({ first, last }) => {
      const [given = '', surname = ''] = [plainForm(first), plainForm(last)];
      return (
        words.some((word) => word.length > 1 && given.startsWith(word.slice(0, 3))) &&
        words.some((word) => surname.startsWith(word.slice(0, 3)))
      );
    });
    if (!isListed) return drawn;
  }
}

function strangers(): string[] {
  return times(Math.floor(roll.fraction() * 4), () => roll.one(STRANGER_DETAILS));
}

function neutral(): { details: string[] } {
  return { details: roll.chance(0.4) ? [`${1 + Math.floor(roll.fraction() * 40)} mutual friends`] : [] };
}

function times<Made>(count: number, one: (nth: number) => Made): Made[] {
  return Array.from({ length: count }, (_, nth) => one(nth));
}

for (const school of ['marlbrook-hill', 'st-ebba']) make(school);
