import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../rules/check.ts';
import { contextFromFile } from '../../rules/commands/settings-file.ts';
import { labelledDrafts } from '../figures/labelled.ts';
import { perHundredClean, rowsFor } from '../figures/score.ts';

/** How well the engine must do at the least; `npm run figures` shows how well it does. */
const LEAST_F1 = 0.8;
const MOST_INTERRUPTS = 1;
const LEAST_IN_EACH = 0.5;

const corpora = {
  'our own sample drafts': {
    settings: 'tests/corpora/school.json',
    drafts: ['tests/corpora/everyday.jsonl', 'tests/corpora/breaches.jsonl'],
  },
  'the sample drafts beside the project': {
    settings: '../shared/corpus/settings.json',
    drafts: ['../shared/corpus/drafts.jsonl'],
  },
};

describe.each(Object.entries(corpora))('over %s', (name, { settings, drafts }) => {
  if (!existsSync(settings)) {
    it(`nothing is measured: ${settings} is not on this machine`, () =>
      expect(existsSync(settings), name).toBe(false));
    return;
  }
  const context = contextFromFile(settings, undefined, () => undefined);
  const answers = drafts.flatMap(labelledDrafts).map((draft) => ({ draft, verdict: check(draft, context) }));
  const f1 = ({ right, wrong, missed }: { right: number; wrong: number; missed: number }) =>
    (2 * right) / (2 * right + wrong + missed);

  it(`the findings are right more often than ${LEAST_F1} (micro-F1)`, () => {
    const all = rowsFor(answers).find(({ category }) => category === 'all');
    expect(all && f1(all)).toBeGreaterThanOrEqual(LEAST_F1);
  });

  it('no category is a stub', () => {
    const poor = rowsFor(answers).filter((row) => f1(row) < LEAST_IN_EACH);
    expect(poor.map(({ category }) => category)).toEqual([]);
  });

  it(`at most ${MOST_INTERRUPTS} in 100 clean drafts is interrupted`, () => {
    expect(perHundredClean(answers).interrupts).toBeLessThanOrEqual(MOST_INTERRUPTS);
  });
});
