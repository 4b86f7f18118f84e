import type { Reading } from '../../text/reading.ts';

const RUN = /[\p{L}\p{N}_]+/gu;
const IN_WORD = /[\p{L}\p{N}_]/u;

/** Words and phrases that are looked for all at once: each word of a draft is one look-up, however many there are. */
export class PhraseSet {
  readonly #byFirst = new Map<string, string[]>();

  /** Plain phrases; a space stands for any gap between words. */
  constructor(...lists: (readonly string[])[]) {
    for (const phrase of new Set(lists.flat())) {
      const first = phrase.match(RUN)?.[0] ?? '';
      const known = this.#byFirst.get(first);
      if (known) known.push(phrase);
      else this.#byFirst.set(first, [phrase]);
    }
  }

  /** Where a draft has one of the phrases, as whole words; offsets into the plain text. */
  offsetsIn({ plain, words }: Reading): number[] {
    const found: number[] = [];
    for (const { start, text } of words) {
      if (!/['_-]/.test(text)) {
        if (this.#standsAt(plain, text, start)) found.push(start);
        continue;
      }
      for (const { 0: run, index } of text.matchAll(RUN))
        if (this.#standsAt(plain, run, start + index)) found.push(start + index);
    }
    return found;
  }

  #standsAt(plain: string, first: string, at: number): boolean {
    return this.#byFirst.get(first)?.some((phrase) => endsWord(plain, endOf(plain, phrase, at))) === true;
  }
}

/** Where a phrase ends that begins at an offset; -1 where it does not stand there. */
function endOf(plain: string, phrase: string, at: number): number {
  let end = at;
  for (let next = 0; next < phrase.length; next++) {
    const letter = phrase.charAt(next);
    if (letter !== plain.charAt(end)) return -1;
    end++;
    if (letter === ' ') while (plain.charAt(end) === ' ') end++;
  }
  return end;
}

function endsWord(plain: string, end: number): boolean {
  return end >= 0 && !IN_WORD.test(plain.charAt(end));
}
