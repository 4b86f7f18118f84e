import { slugOf } from '../../rules/policies/importer/about.ts';
import { confirmedPolicy } from '../../rules/policies/importer/confirm.ts';
import type { Notes, ProposedClause } from '../../rules/policies/importer/proposal.ts';
import type { Policy } from '../../rules/policies/schema.ts';
import type { ReadDocument } from './read-document.ts';
import { added, type Change, type Place, revised } from './revise.ts';

export interface Item {
  key: number;
  clause: ProposedClause;
  /** `look`: the importer is unsure; `right`: a person has said so; `plain`: nobody has doubted it. */
  state: 'look' | 'right' | 'plain';
  dropped: boolean;
  /** It stands with those to look at first, and stays there once it is settled. */
  first: boolean;
  open: boolean;
}

/** What the document says of itself; '' where it says nothing. */
export type About = Record<'title' | 'school' | 'dated' | 'reviewDue', string>;

/** A document, what was read in it, and what a person has made of that so far. */
export interface Review {
  text: string;
  about: About;
  ask: Notes['ask'];
  poor: boolean;
  items: Item[];
  selected: number | null;
}

export type Step =
  | { do: 'start'; document: ReadDocument }
  | { do: 'select'; key: number }
  | { do: 'confirm' | 'drop' | 'bring-back' | 'open'; key: number }
  | { do: 'change'; key: number; change: Change }
  | { do: 'add'; place: Place }
  | { do: 'about'; change: Partial<About> };

/** The review after a step. */
export function afterStep(review: Review | null, step: Step): Review | null {
  if (step.do === 'start') return begun(step.document);
  if (!review) return review;
  if (step.do === 'about') return { ...review, about: { ...review.about, ...step.change } };
  if (step.do === 'add') return withAdded(review, step.place);
  if (step.do === 'select') return review.selected === step.key ? review : { ...review, selected: step.key };
  return {
    ...review,
    items: review.items.map((item) => (item.key === step.key ? changed(item, step) : item)),
  };
}

function changed(item: Item, step: Exclude<Step, { do: 'start' | 'select' | 'add' | 'about' }>): Item {
  switch (step.do) {
    case 'confirm':
      return { ...item, state: 'right', open: false };
    case 'drop':
      return { ...item, dropped: true };
    case 'bring-back':
      return { ...item, dropped: false };
    case 'open':
      return { ...item, open: true };
    case 'change':
      return { ...item, clause: revised(item.clause, step.change) };
  }
}

function begun({ text, proposal }: ReadDocument): Review {
  const { title, school, dated, reviewDue, clauses, notes } = proposal;
  return {
    text: text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n'),
    about: {
      title: notes.ask.includes('title') ? '' : title,
      school,
      dated: dated ?? '',
      reviewDue: reviewDue ?? '',
    },
    ask: notes.ask,
    poor: notes.poor,
    items: clauses.map((clause, key) => {
      const unsure = clause.unsure.length > 0;
      return { key, clause, state: unsure ? 'look' : 'plain', dropped: false, first: unsure, open: unsure };
    }),
    selected: null,
  };
}

function withAdded(review: Review, place: Place): Review {
  const before = review.items.filter(({ clause }) => clause.source.start <= place.start);
  const key = Math.max(-1, ...review.items.map((item) => item.key)) + 1;
  const clause = added(place, before.at(-1)?.clause);
  const item: Item = { key, clause, state: 'look', dropped: false, first: true, open: true };
  const after = review.items.filter((other) => !before.includes(other));
  return { ...review, items: [...before, item, ...after], selected: key };
}

/** The clauses that are to be in the policy, in the document's order. */
export function keptIn(items: readonly Item[]): ProposedClause[] {
  return items.filter(({ dropped }) => !dropped).map(({ clause }) => clause);
}

/** The items in the order in which they are gone through: what is unsure comes first. */
export function inReadingOrder(items: readonly Item[]): Item[] {
  return [...items.filter(({ first }) => first), ...items.filter(({ first }) => !first)];
}

/** The policy that a review comes to. */
export function policyFrom(review: Review): Policy {
  const { title, school, dated, reviewDue } = review.about;
  const notes: Notes = { silentOn: [], contradictions: [], overdue: null, ask: [], poor: false };
  return confirmedPolicy({
    id: slugOf(school || title),
    title: title.trim(),
    school: school.trim(),
    dated: dated.trim() || null,
    reviewDue: reviewDue.trim() || null,
    clauses: keptIn(review.items).map((clause) => ({
      ...clause,
      ref: clause.ref.trim(),
      text: clause.text.trim(),
    })),
    notes,
  });
}

/** What has to be filled in before the policy can be used: a part of what it says of itself, or an item's key. */
export function missingIn({ about, items }: Review): (keyof About | number)[] {
  const dates = (['dated', 'reviewDue'] as const).filter((name) => !isDate(about[name]));
  const bare = items.filter(
    ({ clause, dropped }) => !dropped && (clause.ref.trim() === '' || clause.text.trim() === ''),
  );
  return [
    ...(about.title.trim() === '' ? (['title'] as const) : []),
    ...dates,
    ...bare.map(({ key }) => key),
  ];
}

/** A year, a month or a day, or nothing. */
export function isDate(words: string): boolean {
  return /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)?$/.test(words.trim());
}
