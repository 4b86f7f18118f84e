/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a text can hold that offsets stumble over: half characters, marks, invisible ones, letters that grow. */
const AWKWARD = [
  '\uD83D',
  '\uDE00',
  '😀',
  '👩‍👩‍👧',
  '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'e\u0301',
  'ﬁ',
  'ß',
  'İ',
  'ŉ',
  'ǰ',
  '㎏',
  '½',
  '…',
  'Ⅷ',
  '가',
  'क्षि',
  'ﷺ',
  '𝕋𝕠𝕓𝕪',
  '\u200B',
  '\u200D',
  '\uFEFF',
  '\u00AD',
  '\u202E',
  '\u2066',
  '\u2028',
  '\u0000',
  '\u00A0',
  '\t',
  '\r\n',
  '\n',
  'مرحبا',
  'שלום',
  '日本',
  'Привет',
  '...',
  '"',
  '’',
  '(',
  '#',
  '@',
  '/',
  '\\',
  '<b>',
  '&amp;',
];

/** A short random text of awkward pieces, for one draw of a seeded stream. */
export function awkwardText(random: () => number, pieces = 12): string {
  const count = Math.floor(random() * pieces);
  return Array.from({ length: count }, () => AWKWARD[Math.floor(random() * AWKWARD.length)]).join('');
}
