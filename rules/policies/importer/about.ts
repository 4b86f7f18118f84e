import type { Block } from './blocks.ts';
import { isCapitals } from './headings.ts';

const KIND = '(?:School|Academy|College|Nursery|Trust|Federation|Partnership)';
const WORD = "(?:[A-Z][\\w'’.-]*|St\\.?|of|the|and|&|C of E)";
const NAMED = new RegExp(
  `\\b(?:[A-Z][\\w'’.-]*|St\\.?)(?: ${WORD}){0,6} ${KIND}\\b(?! (?:Polic|Business|Staff|Manager|Governor|Email|Leader))(?: ${KIND}\\b)?`,
  'g',
);
const NO_NAME =
  /^(?:The|Our|This|All|Each|Every|Any|A|An|In|For|At|As|To|Trust|School|Primary|High|Whole|When|Where|If|Home|Using|Local|Multi)\b(?!.*\b[A-Z]\w+ [A-Z])/;
const POLICY =
  /\b(?:polic(?:y|ies)|code|guid(?:e|ance|elines)|agreement|protocol|acceptable use|questions and answers)\b/i;
const KINDS_OF_SCHOOL =
  /\b(?:Church of England|C of E|CofE|Catholic|RC|Primary|Junior|Infant|Nursery|Secondary|High|Grammar|Special|Community|Foundation|Comprehensive|School|Academy|College|Trust|Learning|Federation|Partnership|and|&|the)\b/gi;

/** The name of the school that the text gives most often and first; '' where it gives none. */
export function schoolIn(text: string): { school: string; several: boolean } {
  const found = new Map<string, number>();
  const plain = text.replace(/[*#_]/g, '');
  for (const line of plain.split('\n')) {
    const readable = isCapitals(line) && line.length < 90 ? inTitleCase(line) : line;
    for (const [name] of readable.matchAll(NAMED)) {
      const clean = name.replace(/^(?:The|At|In|Of|For|As|All) /, '').trim();
      if (NO_NAME.test(clean) || !/ [A-Z][\w'’.-]* \S+$|^[A-Z][\w'’.-]+ \S+$/.test(clean)) continue;
      found.set(clean, (found.get(clean) ?? 0) + 1);
    }
  }
  const ranked = [...found].sort(([, a], [, b]) => b - a);
  return { school: ranked[0]?.[0] ?? '', several: ranked.length > 1 && ranked[0]?.[1] === ranked[1]?.[1] };
}

/** The ways in which the text may call the school: whole, and by its proper name alone. */
export function namesFor(school: string): string[] {
  const proper = school.replace(KINDS_OF_SCHOOL, ' ').replace(/\s+/g, ' ').trim();
  return [school, proper].filter((name) => name.length > 3);
}

/** The title of the document; '' where nothing at its beginning is one. */
export function titleIn(titles: readonly Block[], blocks: readonly Block[]): string {
  const early = [...titles, ...blocks.slice(0, 6)].filter(({ words }) => words.length < 120);
  const found = early.find(({ words }) => POLICY.test(words) && !/[.;:]$/.test(words)) ?? titles[0];
  if (!found) return '';
  const words = found.words.replaceAll('\t', ' ').trim();
  return isCapitals(words) ? inTitleCase(words) : words;
}

function inTitleCase(words: string): string {
  return words
    .toLowerCase()
    .replace(/(^|[\s(/-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\b(Of|And|The|For|On|In|By|To)\b(?!^)/g, (word, _group, at: number) =>
      at === 0 ? word : word.toLowerCase(),
    );
}

/** An identifier made of words: "stokes-wood-primary-school". */
export function slugOf(words: string): string {
  const slug = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return slug || 'imported-policy';
}
