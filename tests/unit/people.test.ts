import { afterEach, describe, expect, it, vi } from 'vitest';
import { contextFrom } from '../../rules/context.ts';
import { pupilName } from '../../rules/detectors/pupil-name.ts';
import { GIVEN_NAMES } from '../../rules/lexicons/given-names.ts';
import { indexPeople } from '../../rules/people/people-index.ts';
import { slipsBetween } from '../../rules/people/spelling.ts';
import { PersonalChoices, Settings } from '../../rules/settings.ts';
import { read } from '../../rules/text/reading.ts';
import { COMMUNITIES, type Listed } from '../corpora/communities.ts';

const contextOf = (pupils: Listed[], others: object = {}, choices: object = {}) =>
  contextFrom(Settings.parse({ pupils, ...others }), PersonalChoices.parse(choices));

/** What is raised in a draft, as [words, rule, sure]. */
function raised(text: string, context: ReturnType<typeof contextOf>) {
  const reading = read({ site: 'facebook', kind: 'post', text });
  return pupilName.detect(reading, context).map((signal) => {
    const { start, end } = reading.original(signal);
    return [text.slice(start, end), signal.rule, signal.sure] as const;
  });
}

describe.each(COMMUNITIES)('$first $last', (pupil, written) => {
  it.each(written)('is known as “%s”', (name) => {
    expect(raised(`saw ${name} at the weekend`, contextOf([pupil])).map(([, rule]) => rule)).toEqual([
      'pupil-name/full-name',
    ]);
  });
});

describe('a full name', () => {
  const context = contextOf([
    { first: 'Jayden', last: 'Okafor' },
    { first: 'Will', last: 'Young' },
    { first: 'Theodore', last: 'Blackwood', preferred: 'Teddy', handles: ['teddyb_09'] },
  ]);

  it('covers the words without a possessive', () => {
    expect(raised("loved Jayden Okafor's poem", context)).toEqual([
      ['Jayden Okafor', 'pupil-name/full-name', true],
    ]);
  });

  it.each(['#WellDoneJaydenOkafor', '@jayden.okafor', '@okaforjayden10', 'JAYDENOKAFOR', 'J4yden 0kafor'])(
    'is found in “%s”',
    (name) => {
      expect(raised(`go ${name}`, context)).toHaveLength(1);
    },
  );

  it('is not made of another child’s name with one letter changed', () => {
    expect(raised('Hayden Okafor and Jack Blackwood', context)).toEqual([]);
  });

  it('is not made across the end of a sentence', () => {
    expect(raised('Ask Jayden. Okafor is a brand of jam', context)).toEqual([]);
  });

  it('of two common words needs capitals', () => {
    expect(raised('will young people vote', context)).toEqual([]);
    expect(raised('Will Young people-watches', context)).toHaveLength(1);
  });

  it('is left alone when the person has said that it is family', () => {
    const family = contextOf([{ first: 'Jayden', last: 'Okafor' }], {}, { circle: ['Jayden Okafor'] });
    expect(raised('happy birthday Jayden Okafor', family)).toEqual([]);
  });

  it('is not sure when a colleague or parent has the same', () => {
    const shared = contextOf([{ first: 'Mark', last: 'Gilhooly' }], {
      parents: [{ first: 'Mark', last: 'Gilhooly' }],
    });
    expect(raised('Mark Gilhooly fixed my bike', shared)).toEqual([
      ['Mark Gilhooly', 'pupil-name/full-name', false],
    ]);
  });

  it('of a parent is not a child’s, one letter away', () => {
    const close = contextOf([{ first: 'Aleksander', last: 'Wisniewski' }], {
      parents: [{ first: 'Aleksandra', last: 'Wisniewska' }],
    });
    expect(raised('Aleksandra Wisniewska makes lovely pierogi for the school fair', close)).toEqual([]);
  });

  it('is also a handle', () => {
    expect(raised('teddyb_09 liked this, and @TeddyB_09 too', context).map(([words]) => words)).toEqual([
      'teddyb_09',
      '@TeddyB_09',
    ]);
  });
});

describe('counting slips', () => {
  it.each([
    ['okafor', 'okafor', 0],
    ['okafor', 'okafro', 1],
    ['okafor', 'okaffor', 1],
    ['okafor', 'okfor', 1],
    ['okafor', 'ocafur', 2],
    ['okafor', 'smith', 3],
  ])('%s and %s differ by %i', (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips);
  });
});

describe('a large roster', () => {
  afterEach(() => vi.restoreAllMocks());
  // Read afresh each time: what was found in a reading is kept.
  const draft = () =>
    read({
      site: 'facebook',
      kind: 'post',
      text: 'Told Aarav in Year 1 that no, we cannot have a class crocodile. Brandon Kowalsky and the residential next. '.repeat(
        8,
      ),
    });

  /** How often the maps were asked while one draft was checked. */
  function lookUps(pupils: number): number {
    const context = contextOf(roster(pupils));
    pupilName.detect(draft(), context);
    const again = draft();
    const asked = vi.spyOn(Map.prototype, 'get');
    pupilName.detect(again, context);
    const { length } = asked.mock.calls;
    asked.mockRestore();
    return length;
  }

  it('asks no more of 10,000 names than of 100', () => {
    expect(lookUps(10_000) / lookUps(100)).toBeLessThan(1.5);
  });

  it('counts pupils and former pupils', () => {
    const settings = Settings.parse({ pupils: roster(30), formerPupils: roster(12) });
    expect(indexPeople(settings, PersonalChoices.parse({})).size).toBe(42);
  });

  it('of 1,000 ordinary names leaves ordinary posts alone', () => {
    const context = contextOf(roster(1_000));
    const posts = [
      'Will we ever see the sun? May is nearly over',
      'hope everyone has a lovely summer, grace and I are off to Wales',
      'Leo and Max came round for tea, chaos',
    ];
    expect(posts.flatMap((post) => raised(post, context))).toEqual([]);
  });
});

/** Invented pupils: the same every time. */
function roster(size: number): Listed[] {
  const syllables = [
    'ba',
    'ker',
    'do',
    'wen',
    'shaw',
    'li',
    'mar',
    'ton',
    'ros',
    'ka',
    'ny',
    'ham',
    'o',
    'vic',
    'stel',
  ];
  const part = (seed: number) => syllables[seed % syllables.length] ?? '';
  return Array.from({ length: size }, (_, nth) => ({
    first: GIVEN_NAMES[(nth * 7) % GIVEN_NAMES.length] ?? 'Aarav',
    last: part(nth) + part(Math.floor(nth / 15)) + part(Math.floor(nth / 225)) + part(Math.floor(nth / 3375)),
  }));
}

describe('a full name that is nearly a listed one', () => {
  const context = contextOf([{ first: 'Callum', last: 'Holloway' }]);

  it.each([
    ['Callum Hollaway', [false]],
    ['Callum Hollowya', [true]],
    ['Callum Hollaway in my Year 4 class cried', [true]],
    ['My mate Callum Hollaway got married', []],
    ['A pint with Callum Hollaway after work', []],
    ['Callum Hollaway, 41, of Leeds', []],
  ])('is judged by its slip and by the words around it: “%s”', (text, sure) => {
    expect(raised(text, context).map((found) => found[2])).toEqual(sure);
  });

  it('keeps the single letter before an exact name out', () => {
    expect(raised('a Callum Holloway sort of day', context).map(([words]) => words)).toEqual([
      'Callum Holloway',
    ]);
  });
});
