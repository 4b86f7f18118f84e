import { CLASS_NAMES, SCHOOL_SUBJECTS } from '../lexicons/class-names.ts';
import type { Settings } from '../settings.ts';
import { kindOfWord } from '../text/grammar.ts';
import { normalise } from '../text/normalise.ts';

const KNOWN: ReadonlySet<string> = new Set(CLASS_NAMES);
const SUBJECTS: ReadonlySet<string> = new Set(SCHOOL_SUBJECTS);
/** "10B", "7MK", "8SH": a year and letters. */
const CODE = /^(?:1[0-3]|[1-9])[a-z]{1,3}$/;
/** "Kingfishers teacher", "PE teacher, tutor 10B", "Oak class". */
const ROLE =
  /(?:^|[,;/&] ?)(?:class )?([\p{L}\p{N}]+) (?:class ?)?(?:teacher|ta|hlta|lsa|tutor|lead|leader|assistant)|(?:tutor|form tutor|class|form) (?:of |in )?([\p{L}\p{N}]+)|([\p{L}\p{N}]+) (?:class|form)(?![\p{L}])/gu;

/** Whether a plain word is one that schools name classes by: birds, trees, rivers. */
export function isUsualClassName(word: string): boolean {
  return KNOWN.has(word);
}

/** The names of the school's own classes, as far as pupils' years and staff's roles tell them. Plain form. */
export function classNamesOf(settings: Settings): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { year } of settings.pupils) {
    for (const word of year === undefined ? [] : wordsOf(year)) if (isClassName(word)) names.add(word);
  }
  for (const { role } of settings.staff) {
    for (const [, ...words] of normalise(role ?? '').plain.matchAll(ROLE)) {
      for (const word of words) if (word !== undefined && isClassName(word)) names.add(word);
    }
  }
  return names;
}

function wordsOf(year: string): string[] {
  return normalise(year).plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isClassName(word: string): boolean {
  if (CODE.test(word) || KNOWN.has(word)) return true;
  return word.length > 4 && !SUBJECTS.has(word) && /^\p{L}+$/u.test(word) && kindOfWord(word) === 'unknown';
}
