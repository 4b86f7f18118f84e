import type { Context } from './context.ts';
import type { Signal } from './detectors/detector.ts';
import type { Draft } from './draft.ts';
import type { Verdict } from './finding.ts';
import { judge } from './judge.ts';
import { plainOf } from './text/normalise.ts';
import { type Reading, read } from './text/reading.ts';
import { weigh } from './weigh.ts';

/** A finding that the person has decided on: this rule, for these words. */
export interface Silence {
  rule: string;
  words: string;
}

/**
 * The front door: what in this draft may break the chosen policy.
 * Findings come in the order of the text; `silenced` holds what the person already answered for this draft.
 */
export function check(draft: Draft, context: Context, silenced: readonly Silence[] = []): Verdict {
  const reading = read(draft);
  const signals = strongestOf(weigh(reading, context));
  const quiet = new Set(
    [...context.choices.quiet, ...silenced].map(({ rule, words }) => `${rule}\n${key(words)}`),
  );
  const kept = signals.filter((signal) => !quiet.has(`${signal.rule}\n${key(wordsOf(reading, signal))}`));
  const findings = judge(reading, kept, context).sort((a, b) => a.start - b.start || b.end - a.end);
  const tier = findings.some((finding) => finding.tier === 'interrupt')
    ? 'interrupt'
    : findings.length > 0
      ? 'inline'
      : 'clear';
  return { tier, findings };
}

/** Where signals of one category overlap, one stays: the sure one, then the longer one. */
function strongestOf(signals: readonly Signal[]): Signal[] {
  const ranked = [...signals].sort(
    (a, b) => Number(b.sure) - Number(a.sure) || b.end - b.start - (a.end - a.start),
  );
  const kept: Signal[] = [];
  for (const signal of ranked) {
    if (
      !kept.some(
        (other) => isOfOneKind(signal, other) && signal.start < other.end && other.start < signal.end,
      )
    )
      kept.push(signal);
  }
  return kept;
}

function isOfOneKind(one: Signal, other: Signal): boolean {
  return one.rule.slice(0, one.rule.indexOf('/')) === other.rule.slice(0, other.rule.indexOf('/'));
}

function wordsOf(reading: Reading, signal: Signal): string {
  const { start, end } = reading.original(signal);
  return reading.draft.text.slice(start, end);
}

function key(words: string): string {
  return plainOf(words).replace(/\s+/g, ' ').trim();
}
