import { describe, expect, it } from 'vitest';
import type { Category, Finding, Verdict } from '../../rules/finding.ts';
import { LabelledDraft } from '../figures/labelled.ts';
import { perHundredClean, rowsFor, slipsOf } from '../figures/score.ts';

const text = 'one two three';
const labelled = (labels: Category[], more = {}) =>
  LabelledDraft.parse({ id: 'a', site: 'x', kind: 'post', text, labels, ...more });

function raising(words: string, category: Category, tier: Finding['tier'] = 'inline'): Verdict {
  const start = text.indexOf(words);
  const end = start + words.length;
  return {
    tier,
    findings: [{ category, rule: `${category}/x`, tier, start, end, text: words, clauses: [] }],
  };
}

const clear: Verdict = { tier: 'clear', findings: [] };
const row = (...answers: Parameters<typeof rowsFor>[0]) => rowsFor(answers).at(-1);

describe('the figures', () => {
  it('count a label that was raised as right, and whether on its words', () => {
    const spans = [{ category: 'confidential', text: 'two' }];
    const draft = labelled(['confidential'], { spans });
    expect(row({ draft, verdict: raising('two three', 'confidential') })).toMatchObject({
      right: 1,
      onTheWords: 1,
      withWords: 1,
    });
    expect(row({ draft, verdict: raising('three', 'confidential') })).toMatchObject({
      right: 1,
      onTheWords: 0,
      withWords: 1,
    });
  });

  it('count a label that was not raised as missed, and another category as a false alarm', () => {
    const answer = { draft: labelled(['confidential']), verdict: raising('two', 'harassment') };
    expect(row(answer)).toMatchObject({ right: 0, wrong: 1, missed: 1 });
    expect(slipsOf([answer]).map(({ kind, category }) => [kind, category])).toEqual([
      ['missed', 'confidential'],
      ['false alarm', 'harassment'],
    ]);
  });

  it('count a category once for a draft, however often it is found', () => {
    const { findings } = raising('two', 'harassment');
    expect(
      row({ draft: labelled([]), verdict: { tier: 'inline', findings: [...findings, ...findings] } }),
    ).toMatchObject({ wrong: 1 });
  });

  it('excuse what the note allows', () => {
    const answer = {
      draft: labelled([], { note: 'a guess; also-ok: harassment' }),
      verdict: raising('two', 'harassment', 'interrupt'),
    };
    expect(row(answer)).toMatchObject({ right: 0, wrong: 0, missed: 0 });
    expect(slipsOf([answer])).toEqual([]);
    expect(perHundredClean([answer])).toEqual({ clean: 1, interrupts: 0, inline: 0 });
  });

  it('say how many of a hundred clean drafts are spoken to in vain', () => {
    const clean = [clear, clear, raising('two', 'harassment'), raising('two', 'harassment', 'interrupt')];
    const answers = clean.map((verdict) => ({ draft: labelled([]), verdict }));
    const breach = { draft: labelled(['harassment']), verdict: raising('two', 'harassment', 'interrupt') };
    expect(perHundredClean([...answers, breach])).toEqual({ clean: 4, interrupts: 25, inline: 25 });
    expect(perHundredClean([breach])).toEqual({ clean: 0, interrupts: 0, inline: 0 });
  });
});
