import { addressedBy, isPromise, type Section } from './audience.ts';
import { categoriesOf, withoutName } from './categories.ts';
import { checksFor } from './checks.ts';
import { contactOf } from './contact.ts';
import { BACKGROUND_HEADING, CONSEQUENCE_HEADING } from './cues/audience.ts';
import { exceptionIn } from './exception.ts';
import { folded } from './folded.ts';
import { type Group, groupsIn } from './groups.ts';
import { isQuestion } from './headings.ts';
import { titleOf } from './marks.ts';
import type { Unit } from './outline.ts';
import type { Doubt, ProposedClause } from './proposal.ts';
import { sentencesIn } from './sentences.ts';
import { isComplete, isOpenEnded, type Stance, stanceOf } from './stance.ts';

/** A list that starts with fewer words is only named by them. */
const FEWEST_WORDS = 9;

/** What is the same for all clauses of a unit. */
interface Setting {
  unit: Unit;
  section: Section;
  stems: string[];
  heading: string;
  schoolNames: readonly string[];
  /** Under a heading that says why there is a policy, and under none of its rules. */
  background: boolean;
}

/** The clauses that a paragraph, an item or a row of this part holds. */
export function clausesOf(unit: Unit, section: Section, schoolNames: readonly string[]): ProposedClause[] {
  const complete = isComplete(unit.words);
  const stems = unit.stems.filter(({ bare }) => !bare || !complete).map(({ words }) => words);
  const heading = unit.headings.at(-1)?.words ?? '';
  const background = BACKGROUND_HEADING.test(folded(heading)) && section.audience === 'staff';
  const setting: Setting = { unit, section, stems, heading, schoolNames, background };
  const judge = (sentence: string) => {
    const opens = unit.opensList && isOpenEnded(sentence) && unit.words.trimEnd().endsWith(sentence);
    const stance: Stance = opens ? { modality: 'info', unsure: false } : stanceIn(sentence, setting);
    const { audience } = addressedBy(sentence, section);
    const { categories } = categoriesOf(sentence, [heading, ...stems], schoolNames);
    return {
      stance: `${demand(stance)} ${audience}`,
      about: categories,
      informs: stance.modality === 'info',
      opens,
    };
  };
  const demands = sentencesIn(unit.words).filter(
    ({ from, to }) => !judge(unit.words.slice(from, to)).informs,
  );
  const inOne = isQuestion(heading) || unit.words.includes('\t') || (background && demands.length <= 1);
  const groups = groupsIn(unit.words, judge, inOne).filter(({ from, to }) =>
    /[a-z]{2}/i.test(unit.words.slice(from, to)),
  );
  if (unit.opensList) settleTheStem(groups, unit);
  return groups.map((group) => clauseFrom(group, groups.length, setting));
}

/** Bans, duties and counsel: within each, one sentence may add to another. */
function demand({ modality }: Stance): string {
  return modality === 'must-not' || modality === 'should-not' ? 'ban' : modality;
}

/** A stem alone is no clause, unless it says enough to be read by itself; one that demands goes with its lead. */
function settleTheStem(groups: Group[], unit: Unit): void {
  const last = groups.at(-1);
  const before = groups.at(-2);
  if (!last) return;
  const words = unit.words.slice(last.from, last.to);
  if (before && isDuty(before) && isDuty(last)) {
    before.to = last.to;
    before.last = last.last;
    groups.pop();
  } else if (
    !before &&
    last.first === last.last &&
    words.split(' ').length < FEWEST_WORDS &&
    unit.stems.length === 0
  )
    groups.pop();
}

function isDuty({ informs, stance }: Group): boolean {
  return !informs && !stance.startsWith('ban');
}

function stanceIn(sentence: string, { stems, heading, section, schoolNames, background }: Setting): Stance {
  const stance = stanceOf(sentence, stems, heading);
  const bans = stance.modality === 'must-not';
  if (background && stance.modality === 'advice') return { modality: 'info', unsure: false };
  if (section.audience === 'official' && stance.modality === 'info' && stems.length === 0)
    return { modality: 'must', unsure: true };
  const own = section.audience === 'official' || section.audience === 'leaders' || stems.length > 0;
  if (own || !isPromise(withoutName(sentence, schoolNames))) return stance;
  return bans && /\b(?:disciplin|misconduct)/i.test(sentence) ? stance : { modality: 'info', unsure: bans };
}

function clauseFrom(group: Group, of: number, setting: Setting): ProposedClause {
  const { unit, section, stems, heading, schoolNames } = setting;
  const own = unit.words.slice(group.from, group.to);
  const text = [...stems, own].map(inOneLine).join(' ');
  const stance = groupStance(own, setting, unit.opensList && group.to >= unit.words.trimEnd().length);
  const addressed = addressedBy(stems.length > 0 && !/^[A-Z]/.test(own) ? text : own, section);
  const sorted = isProcedure(stance, setting)
    ? { categories: ['procedure' as const], unsure: false }
    : categoriesOf(own, [heading, ...stems], schoolNames);
  const contact = contactOf(text, sorted.categories, stance.modality);
  const exception = exceptionIn(own);
  const unsure: Doubt[] = [];
  if (addressed.unsure) unsure.push('audience');
  if (stance.unsure) unsure.push('modality');
  if (sorted.unsure && stance.modality !== 'info') unsure.push('categories');
  return {
    ref: of === 1 ? unit.ref : `${unit.ref}, ${sentencesOf(group)}`,
    heading: unit.headings.map(titleOf).slice(-2).join(': '),
    text,
    appliesTo: addressed.audience,
    ...(addressed.also.length > 0 && { alsoAppliesTo: addressed.also }),
    categories: sorted.categories,
    modality: stance.modality,
    checks: checksFor(sorted.categories, stance.modality, contact !== undefined),
    ...(contact && { contact }),
    ...(exception && { exception }),
    source: { start: unit.at[group.from] ?? 0, end: (unit.at[group.to - 1] ?? 0) + 1 },
    unsure,
  };
}

/** Whether a clause is about the policy itself, whatever else its words name. */
function isProcedure({ modality }: Stance, { unit, heading, background, section }: Setting): boolean {
  if (section.audience === 'parents' || section.audience === 'pupils') return false;
  if (CONSEQUENCE_HEADING.test(folded(heading))) return true;
  return background && modality === 'info' && unit.stems.length === 0;
}

/** The stance of several sentences: of the first that demands something; unsure where another demands otherwise. */
function groupStance(own: string, setting: Setting, isStem: boolean): Stance {
  const all = sentencesIn(own).map(({ from, to }) => stanceIn(own.slice(from, to), setting));
  if (isStem && setting.stems.length === 0 && isOpenEnded(own)) all.pop();
  const demands = all.filter(({ modality }) => modality !== 'info');
  const firm = demands.find(({ modality }) => modality !== 'advice' && modality !== 'caution');
  const first = firm ?? demands[0] ?? all[0] ?? { modality: 'info', unsure: false };
  return {
    modality: first.modality,
    unsure: first.unsure || demands.some(({ modality }) => modality !== first.modality),
  };
}

function sentencesOf({ first, last }: Group): string {
  if (first === last) return `sentence ${first}`;
  return last === first + 1 ? `sentences ${first} and ${last}` : `sentences ${first} to ${last}`;
}

function inOneLine(words: string): string {
  return words
    .replace(/\s*\t\s*/g, ' – ')
    .replace(/\s+/g, ' ')
    .trim();
}
