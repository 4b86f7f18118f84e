import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_POLICIES } from '../../rules/policies/built-in.ts';
import { APPLIES_TO, type ClauseCategory, MODALITIES } from '../../rules/policies/schema.ts';
import { PARTS_FOR_OTHERS, PLACES } from './places.ts';

export type Audience = (typeof APPLIES_TO)[number];
export type Modality = (typeof MODALITIES)[number];

/** A clause that a person found in a document, with every answer they would take. */
export interface GoldClause {
  ref: string;
  own: string;
  stems: string[];
  audiences: Audience[];
  modalities: Modality[];
  categories: ClauseCategory[];
}

export interface GoldDocument {
  name: string;
  text: string;
  clauses: GoldClause[];
}

/** The documents of the five schools with the clauses of the built-in data; `folder` holds the texts. */
export function builtInDocuments(folder: string): GoldDocument[] {
  return Object.entries(PLACES).map(([name, places]) => {
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    const lines = text.split('\n');
    const policy = BUILT_IN_POLICIES.find(({ id }) => id === name);
    const clauses = (policy?.clauses ?? []).flatMap((clause) => {
      const place = places[clause.ref];
      if (place === undefined) return [];
      const [own = '', ...stems] = place.split(' ').map((at) => wordsAt(lines, at));
      const audiences = [clause.appliesTo, ...(clause.alsoAppliesTo ?? [])];
      return [
        {
          ref: clause.ref,
          own,
          stems,
          audiences,
          modalities: [clause.modality],
          categories: clause.categories,
        },
      ];
    });
    return { name, text, clauses: [...clauses, ...forOthers(name, lines)] };
  });
}

/** The lines of the parts for parents and pupils: nothing in them may be taken for a rule for staff unasked. */
function forOthers(name: string, lines: readonly string[]): GoldClause[] {
  const part = PARTS_FOR_OTHERS[name];
  if (!part) return [];
  return lines.slice(part.from - 1, part.to).flatMap((_, index) => {
    const ref = `line ${part.from + index}`;
    return sentencesOf(wordsAt(lines, String(part.from + index)))
      .filter((own) => own.length >= 30)
      .map((own) => ({
        ref,
        own,
        stems: [],
        audiences: [part.audience],
        modalities: [...MODALITIES],
        categories: [],
      }));
  });
}

function wordsAt(lines: readonly string[], at: string): string {
  const [line = '', sentences] = at.split('.');
  const words = (lines[Number(line) - 1] ?? '')
    .replace(/^(?:\W*\[[^\]]*\]|[\W]*(?:\d+ [A-Z][a-z]+ )?\d+(?:\.\d+)*\.?\s)/, '')
    .trim();
  if (sentences === undefined) return words;
  const [first = 1, last = first] = sentences.split('-').map(Number);
  return sentencesOf(words)
    .slice(first - 1, last)
    .join(' ');
}

function sentencesOf(words: string): string[] {
  return words.split(/(?<=[.!?:]["”’')]*) +(?=[“"'‘]?[A-Z])|(?<=[a-z0-9]) ☐ /);
}

const MARKED = /\[\[([^[\]]*)\]\]\{([^}]*)\}/g;

/**
 * Policies of invented schools, with the clauses marked in the text: `[[words]]{staff must-not contact-pupil ^a}`, where
 * `^a` names the stem `[[words]]{=a}`. Several audiences, strengths or subjects mean that a person would take each.
 */
export function markedDocuments(folder: string): GoldDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => markedDocument(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8')));
}

function markedDocument(name: string, marked: string): GoldDocument {
  const stems = new Map<string, string>();
  const clauses: GoldClause[] = [];
  for (const [, words = '', labels = ''] of marked.matchAll(MARKED)) {
    if (labels.startsWith('=')) {
      stems.set(labels.slice(1), words);
      continue;
    }
    const given = labels.split(' ');
    clauses.push({
      ref: `${words.slice(0, 40)}…`,
      own: words,
      stems: given.filter((label) => label.startsWith('^')).map((label) => stems.get(label.slice(1)) ?? ''),
      audiences: APPLIES_TO.filter((audience) => given.includes(audience)),
      modalities: MODALITIES.filter((modality) => given.includes(modality)),
      categories: given.filter((label): label is ClauseCategory => !isOther(label)) as ClauseCategory[],
    });
  }
  return { name, text: marked.replace(MARKED, '$1'), clauses };
}

function isOther(label: string): boolean {
  return (
    label.startsWith('^') ||
    (APPLIES_TO as readonly string[]).includes(label) ||
    (MODALITIES as readonly string[]).includes(label)
  );
}
