/** Whether a word of a sentence has a tag; words count from 0. */
export type Tagger = (sentence: string, place: number, tag: string) => boolean;

let tagger: Tagger | undefined;

/** The grammar library is needed and not loaded yet: load `parser.ts` and ask again. */
export class ParserMissing extends Error {
  constructor() {
    super('The grammar library is not loaded: import rules/text/parser.ts first.');
  }
}

/** Called by `parser.ts` when it is loaded. */
export function provideTagger(loaded: Tagger): void {
  tagger = loaded;
}

/**
 * Whether the grammar library gives a word of a sentence this part of speech; words count from 0. A parse costs about
 * 1 ms: only for sentences that another signal chose. Give it the cased text: capitals carry meaning.
 */
export function hasTagAt(sentence: string, place: number, tag: string): boolean {
  if (!tagger) throw new ParserMissing();
  return tagger(sentence, place, tag);
}
