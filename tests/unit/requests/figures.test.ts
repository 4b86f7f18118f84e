import { describe, expect, it } from 'vitest';
import { answersOf, scoreOf } from '../../figures/request-score.ts';

/** The floor for any change of the rules: somebody likely is told, and ordinary people pass. */
describe.each([
  ['the made cards', ['marlbrook-hill.jsonl', 'st-ebba.jsonl']],
  ['the cards written by hand', ['by-hand.jsonl']],
])('on %s', (_, files) => {
  const { right, meant, found, possiblePerHundred } = scoreOf(files.flatMap(answersOf));

  it('95 of 100 who are likely are told, and 95 of 100 who are called likely are', () => {
    expect(right / meant).toBeGreaterThanOrEqual(0.95);
    expect(right / found).toBeGreaterThanOrEqual(0.95);
  });

  it('at most 5 of 100 ordinary cards are called possible', () => {
    expect(possiblePerHundred).toBeLessThanOrEqual(5);
  });
});
