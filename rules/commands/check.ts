import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { check } from '../check.ts';
import type { Context } from '../context.ts';
import { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import { checkRequest } from '../requests/check-request.ts';
import { ContactRequest } from '../requests/contact-request.ts';
import { placeInWords, wantedAndGiven } from '../settings/words.ts';
import { linesOf } from './lines.ts';
import { CommandError, contextFromFile } from './settings-file.ts';
import { inEnglish } from './words.ts';

const USAGE =
  'Use: npm run --silent check -- --settings FILE [--policy ID] [--explain | --requests] < lines.jsonl';
const DraftLine = Draft.extend({ id: z.string() });
const RequestLine = ContactRequest.extend({ id: z.string() });

async function main(): Promise<number> {
  const { settings, policy, explain = false, requests = false } = options();
  if (settings === undefined) throw new CommandError(USAGE);
  const context = contextFromFile(settings, policy, (words) => console.error(words));
  process.stdout.on('error', stopWhenNobodyReads);
  let failed = false;
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = requests
      ? answerTo(line, number, RequestLine, (request) => checkRequest(request, context))
      : answerTo(line, number, DraftLine, (draft) => verdictOn(draft, context, explain));
    failed ||= 'error' in answer;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
  return failed ? 1 : 0;
}

function options() {
  try {
    return parseArgs({
      options: {
        settings: { type: 'string' },
        policy: { type: 'string' },
        explain: { type: 'boolean' },
        requests: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n${USAGE}`);
  }
}

/** The output line for an input line (contract, sections 3 and 3b): what was found, or what is wrong with the line. */
function answerTo<Line extends { id: string }>(
  text: string,
  line: number,
  schema: z.ZodType<Line>,
  verdictOn: (line: Line) => object,
) {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { id: null, error: `This line is not JSON: ${(error as Error).message}`, line };
  }
  const { success, data, error } = schema.safeParse(parsed);
  if (!success) {
    return { id: idOf(parsed), error: error.issues.map((issue) => fault(issue, parsed)).join(' '), line };
  }
  try {
    return { id: data.id, ...verdictOn(data) };
  } catch (failure) {
    return { id: data.id, error: `This line could not be checked: ${(failure as Error).message}`, line };
  }
}

function verdictOn(draft: Draft, context: Context, explain: boolean) {
  const { tier, findings } = check(draft, context);
  return { tier, findings: findings.map((finding) => written(finding, explain)) };
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
