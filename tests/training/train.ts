import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Category } from '../../rules/finding.ts';
import type { Judgement, WeightsFile } from '../../rules/model/weights-file.ts';
import { draftsIn, filesOf, type SchoolDraft } from '../corpora/drafts.ts';
import { curveOf, marginAbove, marginFor, type Tried } from './calibrate.ts';
import { exampleOf, type Stretch, stretchesOf, type Vocabulary, vocabularyOf } from './examples.ts';
import { type Example, learnFrom, scoreOf, type Weights } from './linear.ts';
import { packed, strongest } from './pack.ts';
import { seeded, shuffle } from './random.ts';

const FILE = fileURLToPath(new URL('../../rules/model/weights.json', import.meta.url));
/** What the words of a draft tell best by what was learned; names, details and the school have rules of their own. */
const JUDGED = [
  'disparaging',
  'harassment',
  'confidential',
  'pupil-contact',
  'child-photo',
  'official-voice',
] as const satisfies readonly Category[];

/** Files of near misses, half and half: good to learn from, but no picture of what people write. */
const NEAR_MISSES = /about-[\w-]+\.jsonl$/;
/** Posts by people who do not work at a school: easy to leave alone, and no measure of how strict to be. */
const STRANGERS = /strangers\d?\.jsonl$/;
const FOLDS = 5;
/** Below this chance a rule that fires is more often wrong than right, and none is asked. */
const POSSIBLE = 0.08;
/** What a mistake costs in learning; near misses come by the hundred, and would drown what people write every day. */
const COST = { asWritten: 0.03, nearMiss: 0.003, breachAmongNearMisses: 0.009 };
const KEPT = 42_000;
/** Of what is shown, and of what is sure, so many shall be right (on drafts that were not learned from). */
const RIGHT = { shown: 0.85, sure: 0.97 };
/** Of clean drafts, no more than this share may be shown, and held, for one category. */
const IN_VAIN = { shown: 0.004, sure: 0.0005 };

/** Learns the model from the labelled drafts and writes it; the same drafts give the same model. */
function main(): void {
  const drafts = draftsIn(filesOf('training'));
  const stretches = drafts.flatMap((draft, at) => stretchesOf(draft, at, JUDGED));
  const vocabulary = vocabularyOf(stretches);
  const examples = stretches.map((stretch) => exampleOf(stretch, vocabulary));
  console.log(`${drafts.length} drafts, ${stretches.length} stretches, ${vocabulary.keys.length} features`);
  const learned = JUDGED.map((category) =>
    learn(category, stretches, examples, drafts, vocabulary, () => true),
  );
  const rows = strongest(learned, vocabulary, stretches, KEPT);
  const judgements = JUDGED.map((category, at) =>
    judgementOf(category, learned[at], tried(category, drafts, stretches, examples, vocabulary)),
  );
  const file: WeightsFile = packed(judgements, learned, vocabulary, rows);
  writeFileSync(FILE, `${JSON.stringify(file, null, 2)}\n`);
  console.log(`${rows.length} features kept, ${Math.round(JSON.stringify(file).length / 1024)} KB`);
}

function learn(
  category: Category,
  stretches: readonly Stretch[],
  examples: readonly Example[],
  drafts: readonly SchoolDraft[],
  { keys }: Vocabulary,
  isUsed: (draft: number) => boolean,
): Weights {
  const lessons = stretches.flatMap(({ draft, labels }, at) => {
    const label = labels.get(category);
    const example = examples[at];
    if (label === undefined || !example || !isUsed(draft)) return [];
    return [{ example, label, cost: costOf(drafts[draft], label) }];
  });
  return learnFrom(lessons, { size: keys.length });
}

function costOf(from: SchoolDraft | undefined, label: boolean): number {
  if (!from || !NEAR_MISSES.test(from.file)) return COST.asWritten;
  return label ? COST.breachAmongNearMisses : COST.nearMiss;
}

/** The margin of every draft, given by a model that has not learned from it. */
function tried(
  category: Category,
  drafts: readonly SchoolDraft[],
  stretches: readonly Stretch[],
  examples: readonly Example[],
  vocabulary: Vocabulary,
): Tried[] {
  const order = drafts.map((_, at) => at);
  shuffle(order, seeded(3));
  const foldOf = new Map(order.map((draft, place) => [draft, place % FOLDS]));
  const margins = new Map<number, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(
      category,
      stretches,
      examples,
      drafts,
      vocabulary,
      (draft) => foldOf.get(draft) !== fold,
    );
    for (const [at, { draft }] of stretches.entries()) {
      const example = examples[at];
      if (foldOf.get(draft) !== fold || !example) continue;
      margins.set(draft, Math.max(margins.get(draft) ?? Number.NEGATIVE_INFINITY, scoreOf(example, weights)));
    }
  }
  return [...margins].flatMap(([number, margin]) => {
    const from = drafts[number];
    if (!from || NEAR_MISSES.test(from.file) || STRANGERS.test(from.file)) return [];
    const { labels } = from.draft;
    return [{ margin, label: labels.includes(category), isClean: labels.length === 0 }];
  });
}

function judgementOf(category: Category, weights: Weights | undefined, results: readonly Tried[]): Judgement {
  const { slope, offset } = curveOf(results);
  const chance = (margin: number) => 1 / (1 + Math.exp(-(slope * margin + offset)));
  const [shown, sure] = (['shown', 'sure'] as const).map((level) =>
    Math.max(marginFor(results, RIGHT[level]), marginAbove(results, IN_VAIN[level])),
  );
  const breaches = results.filter(({ label }) => label);
  const found = breaches.filter(({ margin }) => margin >= (shown ?? 0)).length;
  const certain = breaches.filter(({ margin }) => margin >= (sure ?? 0)).length;
  console.log(
    `${category.padEnd(16)} ${breaches.length} breaches; of those not learned from, ${((100 * found) / breaches.length).toFixed(0)} % shown, ${((100 * certain) / breaches.length).toFixed(0)} % sure`,
  );
  return {
    category,
    bias: weights?.bias ?? 0,
    scale: 0,
    slope,
    offset,
    possible: POSSIBLE,
    shown: chance(shown ?? 0),
    sure: chance(sure ?? 0),
  };
}

main();
