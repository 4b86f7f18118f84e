import { CATEGORIES, type Category, type Verdict } from '../../rules/finding.ts';
import { alsoFine, type LabelledDraft } from './labelled.ts';

export interface Answered {
  draft: LabelledDraft;
  verdict: Verdict;
}

export interface Row {
  category: Category | 'full name' | 'all';
  right: number;
  wrong: number;
  missed: number;
  /** Of the right ones whose words are labelled: on how many does the finding touch those words. */
  onTheWords: number;
  withWords: number;
}

/** A category raised in vain, or a label that nothing was raised for. */
export interface Slip {
  draft: LabelledDraft;
  kind: 'missed' | 'false alarm';
  category: Category;
  tier: string;
  found: string[];
}

/** One row for each category that occurs, and one for all together (micro-average). */
export function rowsFor(answers: readonly Answered[]): Row[] {
  const rows = CATEGORIES.map((category) => rowFor(category, answers)).filter(
    ({ right, wrong, missed }) => right + wrong + missed > 0,
  );
  const sum = (pick: (row: Row) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const all: Row = {
    category: 'all',
    right: sum((row) => row.right),
    wrong: sum((row) => row.wrong),
    missed: sum((row) => row.missed),
    onTheWords: sum((row) => row.onTheWords),
    withWords: sum((row) => row.withWords),
  };
  return [fullNames(answers), ...rows, all];
}

/** Whole names of pupils: each marked one that a finding lies on is right, each found where no pupil is named is wrong. */
function fullNames(answers: readonly Answered[]): Row {
  const row: Row = { category: 'full name', right: 0, wrong: 0, missed: 0, onTheWords: 0, withWords: 0 };
  for (const { draft, verdict } of answers) {
    const findings = verdict.findings.filter(({ category }) => category === 'pupil-name');
    for (const span of draft.spans.filter(({ full }) => full)) {
      if (findings.some((finding) => touches(draft, span.text, finding))) row.right += 1;
      else row.missed += 1;
    }
    const isFree = !draft.labels.includes('pupil-name') && !alsoFine(draft).includes('pupil-name');
    if (isFree && findings.some(({ rule }) => rule === 'pupil-name/full-name')) row.wrong += 1;
  }
  return row;
}

function touches(
  { text }: LabelledDraft,
  words: string,
  { start, end }: { start: number; end: number },
): boolean {
  const from = text.indexOf(words);
  return start < from + words.length && from < end;
}

function rowFor(category: Category, answers: readonly Answered[]): Row {
  const row: Row = { category, right: 0, wrong: 0, missed: 0, onTheWords: 0, withWords: 0 };
  for (const { draft, verdict } of answers) {
    const findings = verdict.findings.filter((finding) => finding.category === category);
    const labelled = draft.labels.includes(category);
    if (labelled && findings.length > 0) row.right += 1;
    else if (labelled) row.missed += 1;
    else if (findings.length > 0 && !alsoFine(draft).includes(category)) row.wrong += 1;
    const words = draft.spans.filter((span) => span.category === category);
    if (!labelled || findings.length === 0 || words.length === 0) continue;
    row.withWords += 1;
    if (words.some((span) => findings.some((finding) => touches(draft, span.text, finding))))
      row.onTheWords += 1;
  }
  return row;
}

/** Every miss and false alarm, in the order of the drafts. */
export function slipsOf(answers: readonly Answered[]): Slip[] {
  return answers.flatMap(({ draft, verdict }) => {
    const raised = new Set(verdict.findings.map(({ category }) => category));
    const slip = (kind: Slip['kind'], category: Category): Slip => {
      const findings = verdict.findings.filter((finding) => finding.category === category);
      const tier = findings.some((finding) => finding.tier === 'interrupt') ? 'interrupt' : 'inline';
      return { draft, kind, category, tier, found: findings.map(({ rule, text }) => `${rule} “${text}”`) };
    };
    return [
      ...draft.labels.filter((label) => !raised.has(label)).map((label) => slip('missed', label)),
      ...[...raised]
        .filter((category) => !draft.labels.includes(category) && !alsoFine(draft).includes(category))
        .map((category) => slip('false alarm', category)),
    ];
  });
}

/** How often people would be spoken to in vain, per 100 drafts that carry no label. */
export function perHundredClean(answers: readonly Answered[]): {
  clean: number;
  interrupts: number;
  inline: number;
} {
  const tiers = answers.filter(({ draft }) => draft.labels.length === 0).map(tierInVain);
  const share = (wanted: string) =>
    tiers.length === 0 ? 0 : (100 * tiers.filter((tier) => tier === wanted).length) / tiers.length;
  return { clean: tiers.length, interrupts: share('interrupt'), inline: share('inline') };
}

/** Of 100 drafts that break the policy, how many are held. */
export function heldOfBreaches(answers: readonly Answered[]): number {
  const breaches = answers.filter(({ draft }) => draft.labels.length > 0);
  const held = breaches.filter(({ verdict }) => verdict.tier === 'interrupt');
  return (100 * held.length) / Math.max(1, breaches.length);
}

function tierInVain({ draft, verdict }: Answered): Verdict['tier'] {
  const tiers = verdict.findings
    .filter(({ category }) => !alsoFine(draft).includes(category))
    .map(({ tier }) => tier);
  if (tiers.includes('interrupt')) return 'interrupt';
  return tiers.length > 0 ? 'inline' : 'clear';
}
