import { parseArgs } from 'node:util';
import { check } from '../rules/check.ts';
import { draftsIn, filesOf } from './corpora/drafts.ts';
import { awkwardText, seeded } from './corpora/random-text.ts';

const LONGEST = 400;

/** Checks a great many random drafts: none may throw, and every finding's words must be at its place. */
function main(): number {
  const { drafts = '20000', seed = '1' } = parseArgs({
    options: { drafts: { type: 'string' }, seed: { type: 'string' } },
  }).values;
  const random = seeded(Number(seed));
  const samples = draftsIn(filesOf('exam'));
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  for (let number = 1; number <= Number(drafts); number++) {
    const sample = pick(samples);
    if (!sample) throw new Error('There are no drafts in tests/corpora/exam.');
    const other = pick(samples)?.draft.text ?? '';
    const cut = Math.floor(random() * sample.draft.text.length);
    const text = `${sample.draft.text.slice(0, cut)}${awkwardText(random)}${other.slice(Math.floor(random() * other.length))}`;
    const wrong = faultIn({ ...sample.draft, text: text.slice(0, LONGEST) }, sample.context);
    if (wrong !== null) {
      console.error(`Draft ${number} of seed ${seed}: ${wrong}\n${JSON.stringify(text)}`);
      return 1;
    }
  }
  console.log(`${drafts} random drafts: nothing thrown, every finding in its place`);
  return 0;
}

function faultIn(draft: Parameters<typeof check>[0], context: Parameters<typeof check>[1]): string | null {
  try {
    const bad = check(draft, context).findings.find(
      ({ start, end, text }) => draft.text.slice(start, end) !== text || end <= start,
    );
    return bad ? `${bad.rule} is not at its place` : null;
  } catch (error) {
    return String(error);
  }
}

process.exitCode = main();
