import { NAME_FILLERS, PAGE_WORDS, POST_NOMINALS, TITLES } from '../lexicons/request-cards.ts';
import { normalise } from '../text/normalise.ts';
import { oneOf, wholeWords } from '../text/words.ts';
import { inLatin } from './other-scripts.ts';

/** A run of letters of a name or handle. */
export interface NamePiece {
  /** Plain letters. */
  key: string;
  /** Joined to the one before by a hyphen. */
  hyphened: boolean;
}

/** A display name without its decoration. */
export interface ShownName {
  pieces: NamePiece[];
  title: string | undefined;
  /** A trader, a club, a page or a cause. */
  isPage: boolean;
}

const FILLERS: ReadonlySet<string> = new Set(NAME_FILLERS);
const NOMINALS: ReadonlySet<string> = new Set(POST_NOMINALS);
const TITLE: ReadonlySet<string> = new Set(TITLES);
const PAGE = wholeWords(oneOf(PAGE_WORDS));
const AMPERSAND = /\p{L} ?[&+] ?\p{L}/u;
const RUN = /\p{L}+/gu;
/** JaydenOkafor is two words. */
const HUMP = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu;
/** "J4yden", "0kafor". */
const DIGIT_IN_WORD = /(?<=\p{L}[013457$]?)[013457$](?=[013457$]?\p{L})|(?<![\p{L}\p{N}])[01](?=\p{L}{3})/gu;
const LETTER_OF: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
};
/** Fewer letters in a row than this are initials. */
const SPACED = /(?<!\p{L})(?:\p{L}[ .]){3,}\p{L}(?!\p{L})/gu;
/** Longer names are noise. */
const LONGEST = 120;
const MOST_PIECES = 8;

/**
 * Reads a display name: its runs of letters in plain form, without emojis, titles, kisses and letters after
 * the name. What is decoration on one card ("King") may be a listed name on another.
 */
export function shownName(name: string, isListed: (key: string) => boolean = () => false): ShownName {
  const { cased } = normalise(inLatin(name.slice(0, LONGEST)));
  const written = cased
    .replace(SPACED, (letters) => letters.replace(/[ .]/g, ''))
    .replace(DIGIT_IN_WORD, (digit) => LETTER_OF[digit] ?? digit)
    .replace(/'s(?!\p{L})/giu, '')
    .replace(HUMP, ' ');
  const plain = written.toLowerCase();
  const runs = [...plain.matchAll(RUN)].map(({ 0: key, index }) => ({
    key,
    hyphened: plain.charAt(index - 1) === '-',
  }));
  const title = runs.find(({ key }) => TITLE.has(key))?.key;
  const pieces = runs
    .filter(
      ({ key }, at) =>
        !TITLE.has(key) && (!FILLERS.has(key) || isListed(key)) && !(at > 1 && NOMINALS.has(key)),
    )
    .slice(0, MOST_PIECES);
  return { pieces, title, isPage: plain.search(PAGE) >= 0 || AMPERSAND.test(plain) };
}

/** "Teddyyy" as "teddy": letters drawn out for fun. */
export function undrawn(key: string): string {
  return key.replace(/(.)\1{2,}/g, '$1').replace(/(.)\1$/, '$1');
}
