import { describe, expect, it } from 'vitest';
import { bySentence } from '../../rules/text/by-sentence.ts';
import { phrases } from '../../rules/text/phrases.ts';
import { isQuoted } from '../../rules/text/quoted.ts';
import { matches, read } from '../../rules/text/reading.ts';
import { wholeWords } from '../../rules/text/words.ts';

const reading = (text: string) => read({ site: 'facebook', kind: 'post', text });
const found = (phrase: string, text: string) =>
  matches(reading(text), wholeWords(phrases([phrase]))).map(({ start, end }) => text.slice(start, end));

describe('phrases', () => {
  it('takes any gap between words, a comma included', () => {
    expect(found('shall we say', 'it is, shall  we, say, brave')).toEqual(['shall  we, say']);
  });

  it('lets an apostrophe be left out', () => {
    expect(found("couldn't run", 'he couldnt run it')).toEqual(['couldnt run']);
  });

  it('takes a gap, a hyphen or nothing for an optional space', () => {
    const words = 'backstab back-stab back stab';
    expect(found('back ?stab', words)).toEqual(['backstab', 'back-stab', 'back stab']);
  });

  it('keeps “…” inside one sentence', () => {
    expect(found('never … again', 'you will never work here again')).toEqual(['never work here again']);
    expect(found('never … again', 'Never. Not again')).toEqual([]);
  });
});

describe('bySentence', () => {
  it('shares parts out by where they start', () => {
    const draft = reading('One two. Three four! Five');
    const words = bySentence(draft, draft.words);
    const texts = [0, 1, 2, 3].map((at) => words.in(at).map(({ text }) => text));
    expect(texts).toEqual([['one', 'two'], ['three', 'four'], ['five'], []]);
  });
});

describe('isQuoted', () => {
  const insult = /useless/g;
  const quoted = (text: string) =>
    matches(reading(text), insult).map((span) => isQuoted(reading(text), span));

  it('knows words between quotation marks from words outside them', () => {
    expect(quoted('He called it "useless" and he was useless himself')).toEqual([true, false]);
  });

  it('is not misled by a mark that is never closed', () => {
    expect(quoted('5" tiles are useless')).toEqual([false]);
  });
});
