import { describe, expect, it } from 'vitest';
import { normalise } from '../../rules/text/normalise.ts';
import { read, sentenceAt } from '../../rules/text/reading.ts';

const plain = (text: string) => normalise(text).plain;
const reading = (text: string) => read({ site: 'x', kind: 'post', text });

const ODD_TEXTS = [
  'Zoë Marchetti',
  'Wiśniewski and ŁUKASZ and Ðorđe and Straße',
  'J\u200Ba\u200Dy\u2060d\u00ADen',
  'Јауdеn in Cyrillic, 𝓙𝓪𝔂𝓭𝓮𝓷 in script, ᴊᴀʏᴅᴇɴ in small capitals, 🅙🅐🅨🅓🅔🅝 on black',
  '👩🏽‍🏫 our 🏴󠁧󠁢󠁷󠁬󠁳󠁿 trip 0️⃣7️⃣7️⃣ ☕',
  'half \uD83D a pair \uDE00 and \uD800\uD800',
  'שלום Jayden مرحبا \u202Eneedyaj\u202C',
  'İstanbul ﬁnally ½ … ™ №',
  'line one\nline two\r\nline three\u2028line four',
  'ā́̂̃̄ stacked',
  '',
];

describe('what a reader sees', () => {
  it.each([
    ['accents', 'Renée Siân Caoimhé', 'renee sian caoimhe'],
    ['letters with strokes', 'Łukasz Øyvind Đoković', 'lukasz oyvind dokovic'],
    ['zero-width characters', 'Jay\u200B\u200D\u2060den', 'jayden'],
    ['Cyrillic look-alikes', 'Јауdеn', 'jayden'],
    ['mathematical letters', '𝓙𝓪𝔂𝓭𝓮𝓷 𝗢𝗸𝗮𝗳𝗼𝗿', 'jayden okafor'],
    ['small capitals', 'ᴊᴀʏᴅᴇɴ', 'jayden'],
    ['full-width letters', 'Ｊａｙｄｅｎ', 'jayden'],
    ['letters on black', '🅙🅐🅨🅓🅔🅝 🅼🅷🅿🆂', 'jayden mhps'],
    ['keycap digits', '0️⃣7️⃣7️⃣', '077'],
    ['curly quotes and long dashes', '“O’Neill” — yes', '"o\'neill" - yes'],
    ['odd spaces', 'a\u00A0b\u2009c\td', 'a b c d'],
    ['trade marks', 'Teddy™', 'teddy '],
  ])('folds %s', (_, written, seen) => {
    expect(plain(written)).toBe(seen);
  });

  it('keeps line breaks, emoji and other scripts', () => {
    expect(plain('one\ntwo 🎉 שלום')).toBe('one\ntwo 🎉 שלום');
  });
});

describe.each(ODD_TEXTS)('the way back to “%s”', (text) => {
  const { plain: folded, cased, starts, ends } = normalise(text);

  it('gives every unit of the plain text a place in the original', () => {
    expect(cased).toHaveLength(folded.length);
    expect(starts).toHaveLength(folded.length);
    expect(ends).toHaveLength(folded.length);
    for (let at = 0; at < folded.length; at++) {
      const [start = -1, end = -1] = [starts[at], ends[at]];
      expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('leads to words that fold to the same plain words', () => {
    const whole = reading(text);
    for (const word of whole.words) {
      const { start, end } = whole.original(word);
      expect(plain(text.slice(start, end))).toContain(word.text);
    }
  });

  it('finds the sentence of every offset', () => {
    const whole = reading(text);
    for (let at = 0; at < whole.plain.length; at++) {
      const sentence = sentenceAt(whole, at);
      expect(at).toBeGreaterThanOrEqual(sentence.start);
      expect(at).toBeLessThan(sentence.end);
    }
  });
});

it('never ends a span inside a surrogate pair', () => {
  const text = '🎉𝓙𝓪𝔂🎉';
  const whole = reading(text);
  const [word] = whole.words;
  expect(word && whole.original(word)).toEqual({ start: 2, end: 8 });
});

it('reads a text of 100,000 characters in one pass', () => {
  const text = 'Zoë 👩🏽‍🏫 told us. '.repeat(5_000);
  const whole = reading(text);
  expect(whole.words).toHaveLength(15_000);
  expect(whole.sentences).toHaveLength(5_000);
  expect(whole.original({ start: 0, end: whole.plain.length })).toEqual({
    start: 0,
    end: text.length - 1 + 1,
  });
});
