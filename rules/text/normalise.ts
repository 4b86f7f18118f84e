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
const ASCII = /^[\x20-\x7e\n]$/;

/**
 * Folds a text to what a reader sees: no accents, no zero-width or look-alike characters, straight quotes,
 * plain spaces. Every index of the result can be led back to the original.
 */
export function normalise(original: string): Normalised {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    const folded = ASCII.test(character) ? character : fold(character);
    for (let unit = 0; unit < folded.length; unit++) {
      units.push(folded.charAt(unit));
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return {
    cased: units.join(''),
    plain: units.map(lower).join(''),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
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

/** Lower case of one unit; a few letters grow when lowered, and then the index map would slip. */
function lower(unit: string): string {
  const small = unit.toLowerCase();
  return small.length === unit.length ? small : unit;
}
