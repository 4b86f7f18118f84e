import type { Context } from '../../context.ts';
import type { School } from '../../settings.ts';
import { kindOfWord } from '../../text/grammar.ts';
import type { Reading, Span, Word } from '../../text/reading.ts';
import { isGap, letterRuns, type Run } from './letter-runs.ts';
import { slipLimit, slipsOf } from './name-slips.ts';
import { isKind, MOST_KIND_WORDS, type SchoolForm, schoolForms } from './school-forms.ts';

/** The workplace as it is named in a draft. */
export interface Mention extends Span {
  form: SchoolForm;
  /** Letters differ from the listed name. */
  slips: number;
  mark: Word['mark'];
  /** The bare name, with nothing after it that makes it a school's. */
  isBare: boolean;
}

/** The school's forms, and those that a word may begin, by its first letter. */
interface Forms {
  all: readonly SchoolForm[];
  byFirst: ReadonlyMap<string, readonly SchoolForm[]>;
}

const NONE: readonly SchoolForm[] = [];
const formsOf = new WeakMap<School, Forms>();
const LONGEST_WORD = 60;

/** Every place where a draft names the writer's school or trust, listed or nearly; never two over the same words. */
export function schoolMentions(reading: Reading, { settings: { school } }: Context): Mention[] {
  if (!school) return [];
  const forms = formsOf.get(school) ?? formsFrom(school);
  const words = letterRuns(reading);
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const best = bestAt(reading, words, at, forms);
    if (!best) continue;
    found.push(best);
    while ((words[at + 1]?.start ?? Number.POSITIVE_INFINITY) < best.end) at++;
  }
  return found;
}

function formsFrom(school: School): Forms {
  const all = schoolForms(school);
  const forms = { all, byFirst: Map.groupBy(all, ({ key }) => key.charAt(0)) };
  formsOf.set(school, forms);
  return forms;
}

function bestAt(
  reading: Reading,
  words: readonly Run[],
  at: number,
  { all, byFirst }: Forms,
): Mention | undefined {
  let best: Mention | undefined;
  const word = words[at];
  if (!word) return undefined;
  for (const form of word.mark === '' ? (byFirst.get(word.key.charAt(0)) ?? NONE) : all) {
    const mention = mentionOf(reading, words, at, form);
    if (!mention) continue;
    const better =
      !best ||
      Number(best.isBare) - Number(mention.isBare) ||
      best.slips - mention.slips ||
      mention.end - best.end;
    if (better === true || (typeof better === 'number' && better > 0)) best = mention;
  }
  return best;
}

function mentionOf(
  reading: Reading,
  words: readonly Run[],
  at: number,
  form: SchoolForm,
): Mention | undefined {
  const first = words[at];
  if (!first || first.key.length > LONGEST_WORD) return undefined;
  const inside = insideMarkedWord(first, form);
  if (inside) return inside;
  // Another first letter is another place ("Oakfield" for "Larkfield").
  if (first.key.charAt(0) !== form.key.charAt(0)) return undefined;
  const limit = form.isHalf ? 0 : slipLimit(form);
  let key = '';
  let best: Mention | undefined;
  // One letter more than may be wrong: the consonants may still be the same.
  for (let next = at; next < words.length && key.length <= form.key.length + limit + 1; next++) {
    const [before, word] = [words[next - 1], words[next]];
    if (!word || (next > at && (!before || !isGap(reading, before, word)))) break;
    key += word.key;
    const run = words.slice(at, next + 1);
    for (const [letters, end] of endings(key, word)) {
      const slips = letters === form.key ? 0 : slipsOf(letters, run, form, limit);
      if (slips > limit || (best && slips >= best.slips) || !isWrittenAs(run, form)) continue;
      best = withKind(reading, words, next, {
        start: first.start,
        end,
        form,
        slips,
        mark: first.mark,
        isBare: form.needsKind,
      });
    }
    if (word.rawEnd > word.end) key += 's';
  }
  if (!best && first.key.length > form.key.length && first.key.startsWith(form.key))
    return withGluedKind(first, form);
  return best;
}

/** The letters so far and where they end; a final 's may be the name's own ("St Mary's") or a possessive. */
function endings(key: string, { end, rawEnd }: Run): [string, number][] {
  return rawEnd > end
    ? [
        [key, end],
        [`${key}s`, rawEnd],
      ]
    : [[key, end]];
}

/** Whether capitals and marks are as the form asks for. */
function isWrittenAs(run: readonly Run[], form: SchoolForm): boolean {
  const marked = run[0]?.mark !== '';
  if (form.isTag && !marked) return false;
  if (form.isAcronym) return isAcronymHere(run, form);
  return !form.isCommon || marked || run.every(({ cased }) => /^(?:\p{Lu}|of$|the$|and$|for$)/u.test(cased));
}

/** "#TeamMarlbrookHill", "@marlbrookhill_y6": a long name stands inside one marked word. */
function insideMarkedWord(word: Run, form: SchoolForm): Mention | undefined {
  if (
    word.mark === '' ||
    form.key.length < 8 ||
    !word.key.includes(form.key) ||
    (form.needsKind && form.words.length < 2)
  )
    return undefined;
  return { start: word.start, end: word.end, form, slips: 0, mark: word.mark, isBare: false };
}

function withGluedKind(word: Run, form: SchoolForm): Mention | undefined {
  if (form.isHalf) return undefined;
  const rest = word.key.slice(form.key.length).replace(/^s(?=chool)/, 's');
  if (!isKind(rest, form.of)) return undefined;
  return { start: word.start, end: word.end, form, slips: 0, mark: word.mark, isBare: false };
}

/** Takes "School", "Primary", "PS" after the name into the span. */
function withKind(reading: Reading, words: readonly Run[], last: number, mention: Mention): Mention {
  if (mention.form.isHalf) return mention;
  let letters = '';
  let { end } = mention;
  for (let next = last + 1; next <= last + MOST_KIND_WORDS; next++) {
    const [before, word] = [words[next - 1], words[next]];
    if (
      !before ||
      !word ||
      (next > last + 1 && before.rawEnd !== before.end) ||
      !isGap(reading, before, word)
    )
      break;
    letters += word.key;
    if (isKind(letters, mention.form.of)) end = word.end;
  }
  return end === mention.end ? mention : { ...mention, end, isBare: false };
}

/** "MHPS", "m.h.p.s", "mhps"; where the letters are a word too ("STAR", "OAK"), only with a capital. */
function isAcronymHere(run: readonly Run[], form: SchoolForm): boolean {
  if (run.some((word) => word.mark !== '')) return true;
  if (run.length > 1 && run.some((word) => word.key.length > 1)) return false;
  const capitals = run.every((word) => /^\p{Lu}/u.test(word.cased));
  return capitals || (form.key.length > 3 && kindOfWord(form.key) === 'unknown');
}
