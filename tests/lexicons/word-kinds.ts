import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/two';
import { z } from 'zod';

/** Makes `rules/lexicons/word-kinds.json`; run `node tests/lexicons/word-kinds.ts` after a new release of compromise. */
const FILE = fileURLToPath(new URL('../../rules/lexicons/word-kinds.json', import.meta.url));

const Tags = z.union([z.string().transform((tag) => [tag]), z.array(z.string())]);
const Model = z.object({ one: z.object({ lexicon: z.record(z.string(), z.unknown()) }) });
const GIVEN_NAME: ReadonlySet<string> = new Set(['FirstName', 'MaleName', 'FemaleName']);
/** Words of these are surnames as well, and tell nothing. */
const OTHER_NAME: ReadonlySet<string> = new Set([
  'LastName',
  'Person',
  'Place',
  'City',
  'Region',
  'Organization',
]);

/** The single words of the grammar library's list that are given names, and those that are plain words. */
export function wordKinds() {
  const names: string[] = [];
  const words: string[] = [];
  for (const [word, entry] of Object.entries(Model.parse(nlp.model()).one.lexicon)) {
    const tags = Tags.parse(entry);
    if (/\s/.test(word) || tags.length === 0) continue;
    if (tags.some((tag) => GIVEN_NAME.has(tag))) names.push(word);
    else if (!tags.some((tag) => OTHER_NAME.has(tag))) words.push(word);
  }
  return {
    source: 'The word list of compromise (MIT licence)',
    names: names.join(' '),
    words: words.join(' '),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(FILE, `${JSON.stringify(wordKinds(), null, 2)}\n`);
