import { kindOfWord } from '../text/grammar.ts';
import type { Reading } from '../text/reading.ts';
import { mayBelongTogether, type NameToken, startsWithCapital } from './name-tokens.ts';
import type { NearWord } from './near-words.ts';
import type { PeopleIndex } from './people-index.ts';

/** One to three neighbouring runs of letters, read as a given name and as a surname. */
export interface Part {
  tokens: readonly NameToken[];
  key: string;
  givens: readonly NearWord[];
  surnames: readonly NearWord[];
}

export interface PartReader {
  /** Whether a full name could begin here: a look that costs little, so that most words cost no more. */
  mayStartName(at: number): boolean;
  part(at: number, length: number): Part | undefined;
}

/** What stands before the rest of a name, with or without a gap. */
export const PARTICLE = /^(?:o|d|n|m|mc|mac|al|el|de|ul|ap|van|von|st)$/;
const NOBODY: readonly NearWord[] = [];

/** Reads a draft's runs of letters as parts of names; each distinct word is looked up once. */
export function partReader(reading: Reading, tokens: readonly NameToken[], index: PeopleIndex): PartReader {
  const known = new Map<string, Pick<Part, 'givens' | 'surnames'>>();
  const mayBePart = tokens.map((token) => isNameLike(token, index));
  const belong = tokens.map((token, at) => {
    const next = tokens[at + 1];
    return next !== undefined && mayBelongTogether(reading, token, next, false);
  });
  const part = (at: number, length: number): Part | undefined => {
    const first = tokens[at];
    if (!first || at + length > tokens.length) return undefined;
    for (let next = at; next < at + length - 1; next++) if (!belong[next]) return undefined;
    const run = length === 1 ? [first] : tokens.slice(at, at + length);
    const key = length === 1 ? first.key : run.map((token) => token.key).join('');
    let looked = known.get(key);
    if (!looked) {
      looked = { givens: lookUp(index, 'givens', run, key), surnames: lookUp(index, 'surnames', run, key) };
      known.set(key, looked);
    }
    return { tokens: run, key, ...looked };
  };
  return {
    mayStartName: (at) =>
      mayBePart[at] === true &&
      (mayBePart[at + 1] || mayBePart[at + 2] || tokens[at + 1]?.key.length === 1) === true,
    part,
  };
}

function isNameLike(token: NameToken, index: PeopleIndex): boolean {
  const { key } = token;
  // The cheap questions first: only plain words in small letters are looked up on the lists.
  if (startsWithCapital(token) || kindOfWord(key) !== 'word' || PARTICLE.test(key)) return true;
  return isListed(key, index) || (key.endsWith('s') && isListed(key.slice(0, -1), index));
}

function isListed(key: string, index: PeopleIndex): boolean {
  return (
    index.givens.exact(key) !== undefined || index.surnames.exact(key) !== undefined || index.parts.has(key)
  );
}

function lookUp(
  index: PeopleIndex,
  list: 'givens' | 'surnames',
  run: readonly NameToken[],
  key: string,
): readonly NearWord[] {
  const exact = index[list].exact(key);
  if (exact !== undefined) return [{ id: exact, slips: 0, sound: false }];
  const plural = key.endsWith('s') ? index[list].exact(key.slice(0, -1)) : undefined;
  if (plural !== undefined) return [{ id: plural, slips: 0, sound: false }];
  if (run.length > 1) return mayBeDouble(index, run) ? index[list].near(key) : NOBODY;
  const kind = kindOfWord(key);
  if (kind === 'unknown') return index[list].near(key);
  // "Jaydon" for Jayden is a slip, "Hayden" another child.
  if (kind !== 'given-name' || key.length < 5) return NOBODY;
  const near = index[list].near(key);
  return list === 'surnames'
    ? near.filter(({ sound }) => sound)
    : near.filter(({ id }) => index.givens.word(id).charAt(0) === key.charAt(0));
}

/** Several runs with a slip are one name only where the list has such names: "Kaiden Lee", "O Niel". */
function mayBeDouble(index: PeopleIndex, run: readonly NameToken[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || last.key.length < 2) return false;
  return PARTICLE.test(first.key) || run.some(({ key }) => key.length > 1 && index.parts.has(key));
}
