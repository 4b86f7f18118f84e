import { slipsBetween } from '../../people/spelling.ts';
import { kindOfWord } from '../../text/grammar.ts';
import type { Run } from './letter-runs.ts';
import { isSameSaint } from './saints.ts';
import { consonantsOf, type SchoolForm } from './school-forms.ts';

/** How many letters of a form may be wrong; none of an abbreviation's. */
export function slipLimit({ key, isAcronym }: SchoolForm): number {
  if (isAcronym || key.length < 7) return 0;
  return key.length < 12 ? 1 : 2;
}

/** Slips between a run of words and a form; a word that is another English word or name is no slip. */
export function slipsOf(key: string, run: readonly Run[], form: SchoolForm, limit: number): number {
  if (limit === 0) return 1;
  const slips = mayBeNear(key, form.key, limit) ? slipsBetween(key, form.key, limit) : limit + 1;
  if (slips > limit && isSameBySound(key, form)) return limit;
  if (slips > limit || run.length !== form.words.length) return slips;
  const isOther = run.some(({ key: written }, at) => {
    const listed = form.words[at] ?? '';
    if (written === listed || `${written}s` === listed) return false;
    return isOtherWord(written) && !isSameSaint(written, listed.replace(/s$/, ''), form.words);
  });
  return isOther ? limit + 1 : slips;
}

/** Whether two keys begin or end alike: with a slip or two they still do. Spares the count where they cannot. */
function mayBeNear(key: string, listed: string, limit: number): boolean {
  if (Math.abs(key.length - listed.length) > limit) return false;
  return key.slice(0, 3) === listed.slice(0, 3) || key.slice(-3) === listed.slice(-3);
}

/** "Heronsbroke", "heronsbrk": a long name whose vowels alone are wrong. */
function isSameBySound(key: string, { consonants, key: listed }: SchoolForm): boolean {
  return consonants !== '' && Math.abs(key.length - listed.length) < 4 && consonantsOf(key) === consonants;
}

function isOtherWord(key: string): boolean {
  return key.length < 3 || kindOfWord(key) !== 'unknown' || kindOfWord(key.replace(/s$/, '')) === 'word';
}
