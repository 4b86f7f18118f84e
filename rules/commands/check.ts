import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { check } from '../check.ts';
import type { Context } from '../context.ts';
import { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import { placeInWords, wantedAndGiven } from '../settings/words.ts';
import { linesOf } from './lines.ts';
import { CommandError, contextFromFile } from './settings-file.ts';
import { inEnglish } from './words.ts';

const USAGE = 'Use: npm run --silent check -- --settings FILE [--policy ID] [--explain] < drafts.jsonl';
const DraftLine = Draft.extend({ id: z.string() });

async function main(): Promise<number> {
  const { settings, policy, explain = false } = options();
  if (settings === undefined) throw new CommandError(USAGE);
  const context = contextFromFile(settings, policy, (words) => console.error(words));
  process.stdout.on('error', stopWhenNobodyReads);
  let failed = false;
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = answerTo(line, number, context, explain);
    failed ||= 'error' in answer;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
  return failed ? 1 : 0;
}

function options() {
  try {
    return parseArgs({
      options: { settings: { type: 'string' }, policy: { type: 'string' }, explain: { type: 'boolean' } },
    }).values;
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n${USAGE}`);
  }
}

/** The output line for an input line (contract, section 3): what was found, or what is wrong with the line. */
function answerTo(text: string, line: number, context: Context, explain: boolean) {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { id: null, error: `This line is not JSON: ${(error as Error).message}`, line };
  }
  const { success, data, error } = DraftLine.safeParse(parsed);
  if (!success) {
    return { id: idOf(parsed), error: error.issues.map((issue) => fault(issue, parsed)).join(' '), line };
  }
  try {
    const { tier, findings } = check(data, context);
    return { id: data.id, tier, findings: findings.map((finding) => written(finding, explain)) };
  } catch (failure) {
    return { id: data.id, error: `This draft could not be checked: ${(failure as Error).message}`, line };
  }
}

function idOf(parsed: unknown): string | null {
  const result = z.object({ id: z.string() }).safeParse(parsed);
  return result.success ? result.data.id : null;
}

function fault(issue: z.core.$ZodIssue, parsed: unknown): string {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const value = path.reduce<unknown>((held, step) => (held as Record<string, unknown>)[step], parsed);
  const where = inEnglish(placeInWords(path)) || 'the line';
  if (value === undefined) return `${where} is missing.`;
  const { expected, given } = wantedAndGiven(issue, value, path.at(-1));
  return `${where} should be ${inEnglish(expected)}, but it is ${inEnglish(given)}.`;
}

/** A finding as the contract has it; what speaks for it is added where it was asked for. */
function written({ suggestion, chance, cues, ...finding }: Finding, explain: boolean) {
  return {
    ...finding,
    ...(suggestion && {
      suggestion: { label: inEnglish(suggestion.label), replacement: suggestion.replacement },
    }),
    ...(explain && { chance, cues: cues ?? [{ words: finding.text, rule: finding.rule }] }),
  };
}

function stopWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
