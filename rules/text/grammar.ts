import nlp from 'compromise/two';

/** A sentence with its parts of speech (compromise). About 1 ms each: only for sentences another signal chose. */
export type Grammar = ReturnType<typeof nlp>;

/** Tags the words of one sentence. Give it the cased text: capitals carry meaning. */
export function grammarOf(sentence: string): Grammar {
  return nlp(sentence);
}
