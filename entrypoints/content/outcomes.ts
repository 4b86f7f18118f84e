import type { Finding } from '../../rules/finding.ts';
import type { Outcome } from '../../rules/messages.ts';
import { ask } from '../messaging/ask.ts';
import type { Composer } from './composer.ts';
import { forgetDecisions } from './decisions.ts';

/** Tells the journal what became of findings; a journal that cannot be written holds nobody up. */
export interface Outcomes {
  report(outcome: Outcome, findings: readonly Finding[]): void;
  /** The draft goes out: what was sent back by "Edit draft" and is no longer in it has been edited. */
  settle(composer: Composer): void;
  /** A new draft begins where the last one went: old decisions end, and what nobody sent was dropped. */
  begin(composer: Composer): void;
}

/** `unkept` hears of it when the journal could not be written. */
export function makeOutcomes(unkept: () => void): Outcomes {
  const report: Outcomes['report'] = (outcome, findings) => {
    if (findings.length === 0) return;
    ask({ type: 'outcome', outcome, findings: findings.map(({ rule, tier }) => ({ rule, tier })) })
      .then(({ kept }) => kept || unkept())
      .catch(unkept);
  };
  return {
    report,
    settle(composer) {
      const still = new Set(composer.checked?.verdict.findings.map(({ rule }) => rule));
      report('edited', composer.pending?.filter(({ rule }) => !still.has(rule)) ?? []);
      delete composer.pending;
    },
    begin(composer) {
      forgetDecisions(composer.kind);
      report('dropped', composer.pending ?? []);
      delete composer.pending;
    },
  };
}
