import { describe, expect, it } from 'vitest';
import type { Draft } from '../../rules/draft.ts';
import { featuresIn } from '../../rules/model/features.ts';
import { LEARNED } from '../../rules/model/learned.ts';
import { Model } from '../../rules/model/model.ts';
import { strongestStretch } from '../../rules/model/stretch.ts';
import { type RoleSpan, tokensOf } from '../../rules/model/tokens.ts';
import { openWeights, type WeightsFile } from '../../rules/model/weights-file.ts';
import { windowsOf } from '../../rules/model/windows.ts';
import { wholeClauses } from '../../rules/text/clause.ts';
import { read } from '../../rules/text/reading.ts';
import { packed } from '../training/pack.ts';

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  site: 'facebook',
  kind: 'post',
  text,
  ...more,
});
const tokens = (text: string, roles: RoleSpan[] = []) =>
  tokensOf(read(draft(text)), roles).map((token) => token.text);
const keysOf = (text: string, more: Partial<Draft> = {}) => {
  const reading = read(draft(text, more));
  const words = tokensOf(reading, []);
  const keys = new Set<number>();
  featuresIn(reading, words, { from: 0, to: words.length }, (key) => keys.add(key));
  return keys;
};

describe('the words as the model sees them', () => {
  it('have roles in place of names, one for a whole name', () => {
    const text = 'Well done Toby Wetherell of LBPS';
    expect(
      tokens(text, [
        { role: 'pupil', start: 10, end: 24 },
        { role: 'school', start: 28, end: 32 },
      ]),
    ).toEqual(['well', 'done', '<pupil>', 'of', '<school>']);
  });

  it('have numbers by their length only', () => {
    expect(tokens('at 9 in 2026')).toEqual(['at', '0', 'in', '0000']);
  });
});

describe('a draft for the model', () => {
  it('that is short is judged whole', () => {
    const reading = read(draft('One. Two. Three.'));
    expect(windowsOf(reading, tokensOf(reading, []))).toEqual([{ from: 0, to: 3 }]);
  });

  it('that is long is judged in stretches that leave no word out', () => {
    const reading = read(draft('The rain it raineth every day. '.repeat(60)));
    const words = tokensOf(reading, []);
    const seen = new Set(
      windowsOf(reading, words).flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, at) => from + at),
      ),
    );
    expect(seen.size).toBe(words.length);
  });

  it('has other features with a picture attached, or for friends only', () => {
    const plain = keysOf('Look at this lot');
    const pictured = keysOf('Look at this lot', { attachments: [{ type: 'image', name: 'a.jpg' }] });
    expect([...pictured].filter((key) => !plain.has(key))).toHaveLength(1);
    expect(keysOf('Look at this lot', { audience: 'friends' })).not.toEqual(plain);
  });
});

describe('the words that are shown', () => {
  it('are those that speak for the finding most', () => {
    expect(strongestStretch(Float64Array.from([-1, 0, 3, 2, -2, 0, 0]))).toEqual({ from: 2, to: 4 });
  });

  it('are widened to the pauses around them', () => {
    const reading = read(draft('Lovely walk, the head is a clown, home for tea.'));
    const { start, end } = wholeClauses(reading, { start: 17, end: 21 });
    expect(reading.plain.slice(start, end)).toBe('the head is a clown');
  });
});

describe('the model', () => {
  const text = 'I can pick you up after school, just don’t tell your mum, and add me on snap';
  const opinion = LEARNED.opinionsOf(read(draft(text)), []).get('pupil-contact');

  it('says how likely a draft breaks a rule, and by which of its words', () => {
    expect(opinion?.chance).toBeGreaterThan(0.5);
    const reading = read(draft(text));
    const cues = opinion ? LEARNED.cuesOf(reading, opinion) : [];
    expect(cues.length).toBeGreaterThan(0);
    for (const { start, end, weight } of cues) {
      expect(weight).toBeGreaterThan(0);
      expect(reading.plain.slice(start, end).trim()).not.toBe('');
    }
  });

  it('has no opinion of a draft without words', () => {
    expect(LEARNED.opinionsOf(read(draft('🎉🎉')), []).size).toBe(0);
  });
});

describe('a file of weights', () => {
  const judgement = {
    category: 'disparaging',
    bias: -1,
    scale: 0,
    slope: 1,
    offset: 0,
    possible: 0,
    shown: 0.5,
    sure: 0.9,
  } as const;
  const vocabulary = { numbers: new Map(), keys: [3, 70_000, 16_000_000], rarity: [1, 1, 1] };
  const learned = [{ bias: -1, of: Float64Array.from([7, -3, 0.2]) }];
  const file: WeightsFile = packed([judgement], learned, vocabulary, [0, 1, 2]);

  it('is read as it was written', () => {
    const { keys, weights, judgements } = openWeights(file);
    expect([...keys]).toEqual(vocabulary.keys);
    const step = judgements[0]?.scale ?? 0;
    expect([...weights].map((weight) => weight * step)[1]).toBeCloseTo(-3, 0);
    expect(() => new Model(openWeights(file))).not.toThrow();
  });

  it('with tables that do not belong together is refused', () => {
    expect(() => openWeights({ ...file, features: 9 })).toThrow('make it again');
  });
});
