import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../rules/check.ts';
import { type Context, contextFrom } from '../../rules/context.ts';
import { PersonalChoices, Settings } from '../../rules/settings.ts';
import { draftsIn, filesOf } from '../corpora/drafts.ts';
import { school } from '../corpora/school.ts';

const RUNS = 300;
const settings = Settings.parse(school);
const contextOf = (changed: Partial<Settings>) =>
  contextFrom({ ...settings, ...changed }, PersonalChoices.parse({}));
const context = contextOf({});
const findingsIn = (text: string, within: Context = context) =>
  check({ site: 'facebook', kind: 'post', text }, within).findings;

/** Real drafts, cut and glued to each other and to anything else that a keyboard, a phone or a hostile page can send. */
const pieces = draftsIn(filesOf('exam')).map(({ draft }) => draft.text);
const anyText = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
    {
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(' '));

/** A pupil of the school, in words that name them whole. */
const anyPupil = fc.constantFrom(...settings.pupils).map(({ first, last }) => `${first} ${last}`);
const aroundIt = fc.constantFrom(
  ['Well done ', ' today'],
  ['', ''],
  ['Is ', ' in your set?'],
  ['"', '" again'],
);
const isFullName = ({ rule }: { rule: string }) => rule === 'pupil-name/full-name';

const HIDDEN = ['\u200B', '\u200D', '\u00AD', '\uFEFF', '\u2060'];

describe('for any text', () => {
  it('the words of a finding are those at its place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, text: words } of findingsIn(text))
          expect(text.slice(start, end)).toBe(words);
      }),
      { numRuns: RUNS },
    );
  });

  it('the answer does not depend on the order of the lists', () => {
    const turned = contextOf({
      pupils: [...settings.pupils].reverse(),
      formerPupils: [...settings.formerPupils].reverse(),
      parents: [...settings.parents].reverse(),
      staff: [...settings.staff].reverse(),
    });
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findingsIn(text, turned)).toEqual(findingsIn(text));
      }),
      { numRuns: RUNS },
    );
  });

  it('the same draft gets the same answer twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findingsIn(text)).toEqual(findingsIn(text));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a whole name is found', () => {
  const found = (change: (name: string) => fc.Arbitrary<string>) =>
    fc.assert(
      fc.property(
        anyPupil.chain((name) => change(name)),
        aroundIt,
        (name, [before = '', after = '']) => {
          expect(findingsIn(before + name + after).some(isFullName), before + name + after).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );

  it('in capitals', () => {
    found((name) => fc.constant(name.toUpperCase()));
  });

  it('without its accents', () => {
    found((name) => fc.constant(name.normalize('NFD').replace(/\p{M}/gu, '')));
  });

  it('with invisible characters in it', () => {
    found((name) =>
      fc
        .tuple(fc.nat({ max: name.length }), fc.constantFrom(...HIDDEN))
        .map(([at, hidden]) => name.slice(0, at) + hidden + name.slice(at)),
    );
  });
});
