import { LOOK_ALIKES } from './look-alikes.ts';

/** Text made comparable, with the way back to the text as written. */
export interface Normalised {
  /** Accents, look-alikes and invisible characters folded away; letters keep their case. */
  cased: string;
  /** `cased` in lower case, index for index. */
  plain: string;
  /** For each index of `plain`, where its character starts and ends in the original (UTF-16 units). */
  starts: Uint32Array;
  ends: Uint32Array;
}

const INVISIBLE = /^[\p{Cf}\p{M}]$/u;
/** What stands for itself; nearly all of most drafts, and taken over in one piece. */
const PLAIN = /[\x20-\x7e\n]+/y;
const ALL_PLAIN = /^[\x20-\x7e\n]*$/;

/**
 * Folds a text to what a reader sees: no accents, no zero-width or look-alike characters, straight quotes,
 * plain spaces. Every index of the result can be led back to the original.
 */
export function normalise(original: string): Normalised {
  const starts: number[] = [];
  const ends: number[] = [];
  let [cased, plain] = ['', ''];
  for (let at = 0; at < original.length; ) {
    PLAIN.lastIndex = at;
    const run = PLAIN.exec(original)?.[0] ?? '';
    for (const end = at + run.length; at < end; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
    const strange = original.codePointAt(at);
    const character = strange === undefined ? '' : String.fromCodePoint(strange);
    const folded = character === '' ? '' : fold(character);
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    cased += run + folded;
    plain += run.toLowerCase() + lower(folded);
    at += character.length;
  }
  return { cased, plain, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The `plain` of a text alone, as words and names are compared. */
export function plainOf(original: string): string {
  return ALL_PLAIN.test(original) ? original.toLowerCase() : normalise(original).plain;
}

function fold(character: string): string {
  if (INVISIBLE.test(character)) return '';
  const known = LOOK_ALIKES.get(character);
  if (known !== undefined) return known;
  if (/^\s$/.test(character)) return character === '\u2028' || character === '\u2029' ? '\n' : ' ';
  return [...character.normalize('NFKD')]
    .filter((part) => !INVISIBLE.test(part))
    .map((part) => LOOK_ALIKES.get(part) ?? part)
    .join('');
}

/** Lower case of each unit; a few letters grow when lowered, and then the index map would slip. */
function lower(units: string): string {
  let small = '';
  for (let at = 0; at < units.length; at++) {
    const lowered = units.charAt(at).toLowerCase();
    small += lowered.length === 1 ? lowered : units.charAt(at);
  }
  return small;
}
