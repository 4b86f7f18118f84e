import { draftsIn, filesOf } from '../corpora/drafts.ts';

const SHORTEST = 60;
const LONGEST = 3000;
/** Every so many drafts, one is made of as many as fit: long drafts are rarer than short ones, as in life. */
const EVERY = 25;

/** Real drafts of 60 to 3,000 characters; the long ones are several in a row. */
export function benchDrafts(): string[] {
  const texts = draftsIn(filesOf('exam')).map(({ draft }) => draft.text);
  const long: string[] = [];
  for (let at = 0; at < texts.length; at += EVERY) {
    const length = SHORTEST * 5 + ((at * 97) % (LONGEST - SHORTEST * 5));
    long.push(longDraft(texts.slice(at), length));
  }
  return [...texts.filter((text) => text.length >= SHORTEST && text.length <= LONGEST), ...long];
}

/** Drafts in a row, cut to a length. */
export function longDraft(texts: readonly string[], length: number): string {
  let text = '';
  for (let at = 0; text.length < length; at++) text += `${texts[at % texts.length] ?? ''}\n`;
  return text.slice(0, length);
}
