import { check } from '../../rules/check.ts';
import { contextFrom } from '../../rules/context.ts';
import { PersonalChoices, Settings } from '../../rules/settings.ts';
import { seeded } from '../corpora/random-text.ts';
import { school } from '../corpora/school.ts';
import { benchDrafts, longDraft } from './drafts.ts';
import { timesOf } from './in-turn.ts';

const ROUNDS = 7;
const LONG = 100_000;
const ORDINARY = 3000;
const SYLLABLES = 'ka lo mi ren sha to bel dun fa gri hol jen kir lan mor nev os pra qui ros sul tam'.split(
  ' ',
);

/** How much more a character of a very long draft costs than one of a long draft (best of a few rounds). */
export function growth(): number {
  const context = contextWith(50);
  const texts = benchDrafts();
  const [long, ordinary] = [longDraft(texts, LONG), longDraft(texts, ORDINARY)];
  const cost = (text: string) =>
    Math.min(...Array.from({ length: ROUNDS }, () => timeOf(text, context))) / text.length;
  return cost(long) / cost(ordinary);
}

/** How much more a draft costs with a roster of 50,000 pupils than with one of 50 (medians, in turn). */
export function rosterCost(texts: readonly string[]): number {
  const [few, many] = [contextWith(50), contextWith(50_000)];
  const taken = texts.map((text) => ({ few: Infinity, many: Infinity, text }));
  for (let round = 0; round < ROUNDS; round++)
    for (const one of taken) {
      one.few = Math.min(one.few, timeOf(one.text, few));
      one.many = Math.min(one.many, timeOf(one.text, many));
    }
  return timesOf(taken.map(({ many }) => many)).median / timesOf(taken.map(({ few }) => few)).median;
}

function timeOf(text: string, context: ReturnType<typeof contextWith>): number {
  const start = performance.now();
  check({ site: 'facebook', kind: 'post', text }, context);
  return performance.now() - start;
}

/** The settings of the sample school with so many made-up pupils. */
function contextWith(pupils: number) {
  const random = seeded(11);
  const name = () =>
    Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '').join('');
  const settings = Settings.parse({
    ...school,
    pupils: Array.from({ length: pupils }, () => ({ first: name(), last: name(), year: '4' })),
  });
  return contextFrom(settings, PersonalChoices.parse({}));
}
