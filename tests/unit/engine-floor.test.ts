import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../rules/check.ts';
import { contextFromFile } from '../../rules/commands/settings-file.ts';
import { draftsIn, filesOf } from '../corpora/drafts.ts';
import { labelledDrafts } from '../figures/labelled.ts';
import { type Answered, heldOfBreaches, perHundredClean, type Row, rowsFor } from '../figures/score.ts';

/** How well the engine must do at the least; `npm run figures` shows how well it does. */
const LEAST = { precision: 0.93, recall: 0.75, inEach: 0.45, held: 45 };
const MOST_IN_VAIN = { interrupts: 1, inline: 3 };

const SAMPLES = { settings: '../shared/corpus/settings.json', drafts: '../shared/corpus/drafts.jsonl' };

function samples(): Answered[] {
  const context = contextFromFile(SAMPLES.settings, undefined, () => undefined);
  return labelledDrafts(SAMPLES.drafts).map((draft) => ({ draft, verdict: check(draft, context) }));
}

const exam = (): Answered[] =>
  draftsIn(filesOf('exam')).map(({ draft, context }) => ({ draft, verdict: check(draft, context) }));

const precision = ({ right, wrong }: Row) => right / (right + wrong);
const recall = ({ right, missed }: Row) => right / (right + missed);

const corpora = {
  'drafts that nothing was learned from': exam,
  'the sample drafts beside the project': samples,
};

describe.each(Object.entries(corpora))('over %s', (name, answersOf) => {
  if (answersOf === samples && !existsSync(SAMPLES.drafts)) {
    it(`nothing is measured: ${SAMPLES.drafts} is not on this machine`, () =>
      expect(existsSync(SAMPLES.drafts), name).toBe(false));
    return;
  }
  const answers = answersOf();
  const rows = rowsFor(answers);

  it(`of the findings, at least ${LEAST.precision} are right, and of the breaches ${LEAST.recall} are found`, () => {
    const all = rows.find(({ category }) => category === 'all');
    expect(all && precision(all)).toBeGreaterThanOrEqual(LEAST.precision);
    expect(all && recall(all)).toBeGreaterThanOrEqual(LEAST.recall);
  });

  it('no category is a stub', () => {
    const poor = rows.filter((row) => row.right + row.missed > 0 && recall(row) < LEAST.inEach);
    expect(poor.map(({ category }) => category)).toEqual([]);
  });

  it(`of the drafts that break the policy, at least ${LEAST.held} % are held`, () => {
    expect(heldOfBreaches(answers)).toBeGreaterThanOrEqual(LEAST.held);
  });

  it(`of 100 clean drafts, at most ${MOST_IN_VAIN.interrupts} is held and ${MOST_IN_VAIN.inline} are marked`, () => {
    const { interrupts, inline } = perHundredClean(answers);
    expect(interrupts).toBeLessThanOrEqual(MOST_IN_VAIN.interrupts);
    expect(inline).toBeLessThanOrEqual(MOST_IN_VAIN.inline);
  });
});
