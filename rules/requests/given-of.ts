import { NAME_GROUPS } from '../lexicons/nicknames.ts';
import { givenForms } from '../people/name-forms.ts';
import { kindOfWord } from '../text/grammar.ts';
import type { Known } from './known-people.ts';
import { undrawn } from './shown-name.ts';

const ROWS = NAME_GROUPS.map((row) => row.split(' '));

/** Whether a word is a way to write the person's given name: listed, a usual short form, a long form, or playful. */
export function isGivenOf(key: string, { givens, listedGivens }: Known): boolean {
  if (key.length < 2) return false;
  if (givens.has(key) || givens.has(undrawn(key))) return true;
  const long = givenForms(key, undefined);
  if (listedGivens.some((name) => long.get(name) === 'short')) return true;
  return listedGivens.some((name) => isSibling(key, name)) || isPlayful(key, listedGivens);
}

/** "Steven" and "Steve", both short for Stephen, begin alike; "Alfie" and "Fred" may be brothers. */
function isSibling(key: string, name: string): boolean {
  const [short, long] = key.length < name.length ? [key, name] : [name, key];
  if (short.length < 3 || !long.startsWith(short)) return false;
  return ROWS.some((row) => row.includes(key) && row.includes(name));
}

/** "Jaydz", "Chidz", "Tezza": no other name, and the listed one's beginning. */
function isPlayful(key: string, listedGivens: readonly string[]): boolean {
  const [stem] = /^.*?(?=(?:s|z|y|e|ie|o|a|x|er|ster|inho|ski|bo|za|zza|kins)?$)/.exec(undrawn(key)) ?? [''];
  return (
    stem.length > 2 && kindOfWord(key) !== 'given-name' && listedGivens.some((name) => name.startsWith(stem))
  );
}
