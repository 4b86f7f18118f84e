import { WordPattern } from './word-pattern.ts';

/** A pattern source that matches any of the given words or phrases; longer ones are tried first. */
export function oneOf(...lists: (readonly string[])[]): string {
  const words = [...new Set(lists.flat())].sort((a, b) => b.length - a.length);
  return `(?:${words.map(escapeForPattern).join('|')})`;
}

function escapeForPattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
}

/** A pattern over plain text that starts and ends at word edges. Build it once, outside functions. */
export function wholeWords(source: string): WordPattern {
  return new WordPattern(source);
}
