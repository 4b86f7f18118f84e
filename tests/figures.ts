import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check } from '../rules/check.ts';
import { CommandError, contextFromFile } from '../rules/commands/settings-file.ts';
import { draftsIn, filesOf } from './corpora/drafts.ts';
import { labelledDrafts } from './figures/labelled.ts';
import {
  type Answered,
  heldOfBreaches,
  perHundredClean,
  type Row,
  rowsFor,
  type Slip,
  slipsOf,
} from './figures/score.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Prints how well the engine does on labelled drafts: precision, recall and F1, misses and false alarms. */
function main(): number {
  const { settings, drafts = [], policy, quiet } = options();
  const absent = drafts.find((file) => !existsSync(file));
  if (absent !== undefined) return saysAbsent(absent);
  const files = drafts.length > 0 ? drafts : filesOf('exam');
  const answers = settings === undefined ? answersOf(files) : answersWith(files, settings, policy);
  const { clean, interrupts, inline } = perHundredClean(answers);
  if (!quiet) console.log(slipsOf(answers).map(slipLine).join('\n'), '\n');
  console.log(`${answers.length} drafts from ${files.map((file) => relative('.', file)).join(', ')}\n`);
  console.log(table(rowsFor(answers)));
  console.log(
    `\n${clean} clean drafts: ${interrupts.toFixed(1)} interrupts and ${inline.toFixed(1)} inline per 100`,
  );
  if (clean < answers.length)
    console.log(`Of the drafts that break the policy, ${heldOfBreaches(answers).toFixed(0)} % are held.`);
  return 0;
}

/** Each draft judged with the settings of the school that it was written for. */
function answersOf(files: readonly string[]): Answered[] {
  return draftsIn(files).map(({ draft, context }) => ({ draft, verdict: check(draft, context) }));
}

function answersWith(files: readonly string[], settings: string, policy: string | undefined): Answered[] {
  const context = contextFromFile(settings, policy, (words) => console.error(words));
  return files.flatMap(labelledDrafts).map((draft) => ({ draft, verdict: check(draft, context) }));
}

function options() {
  return parseArgs({
    options: {
      settings: { type: 'string' },
      drafts: { type: 'string', multiple: true },
      policy: { type: 'string' },
      quiet: { type: 'boolean' },
    },
  }).values;
}

/** Sample drafts that live outside the project may be absent on another machine: that is no fault. */
function saysAbsent(file: string): number {
  console.log(`${file} is not there, so there is nothing to measure.`);
  return relative(PROJECT, resolve(file)).startsWith('..') ? 0 : 2;
}

function slipLine({ draft, kind, category, tier, found }: Slip): string {
  const what = kind === 'missed' ? 'missed' : `false alarm, ${tier}`;
  return `${draft.id} [${what}] ${category}: ${[draft.text.replaceAll('\n', ' / '), ...found].join('\n    ')}`;
}

function table(rows: readonly Row[]): string {
  const cells = rows.map(({ category, right, wrong, missed, onTheWords, withWords }) => [
    category,
    right,
    wrong,
    missed,
    ratio(right, right + wrong),
    ratio(right, right + missed),
    ratio(2 * right, 2 * right + wrong + missed),
    `${onTheWords}/${withWords}`,
  ]);
  const lines = [
    ['category', 'right', 'false', 'missed', 'precision', 'recall', 'F1', 'on the words'],
    ...cells,
  ];
  return lines
    .map((line) =>
      line
        .map((cell, index) =>
          index === 0 ? String(cell).padEnd(16) : String(cell).padStart(index > 6 ? 13 : 10),
        )
        .join(''),
    )
    .join('\n');
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
