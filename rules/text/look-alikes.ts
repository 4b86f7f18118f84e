/**
 * Characters that look like another and do not decompose to it (Unicode's confusables, the part that people use
 * to write English words): each row is the plain character, then those that stand in for it.
 */
const ROWS = [
  ['a', 'аɑα'], ['b', 'Ьƅ'], ['c', 'сϲ'], ['d', 'ԁđ'], ['e', 'еєε'], ['g', 'ɡ'], ['h', 'һħ'], ['i', 'іıɩι'], ['j', 'ј'],
  ['k', 'кκ'], ['l', 'łӏǀ'], ['m', 'м'], ['n', 'ո'], ['o', 'оοσøօ'], ['p', 'рρ'], ['q', 'ԛ'], ['r', 'г'], ['s', 'ѕ'],
  ['t', 'тτŧ'], ['u', 'υս'], ['v', 'ѵν'], ['w', 'ѡԝ'], ['x', 'хχ'], ['y', 'уγ'], ['z', 'ᴢ'],
  ['A', 'АΑ'], ['B', 'ВΒ'], ['C', 'СϹ'], ['D', 'Đ'], ['E', 'ЕΕ'], ['H', 'НΗĦ'], ['I', 'ІΙ'], ['J', 'Ј'], ['K', 'КΚ'],
  ['L', 'Ł'], ['M', 'МΜ'], ['N', 'Ν'], ['O', 'ОΟØ'], ['P', 'РΡ'], ['S', 'Ѕ'], ['T', 'ТΤ'], ['X', 'ХΧ'], ['Y', 'УΥ'],
  ['Z', 'Ζ'],
  ['ss', 'ß'], ['ae', 'æ'], ['AE', 'Æ'], ['oe', 'œ'], ['th', 'þ'],
  ["'", '‘’ʼ‛`´′'], ['"', '“”„‟″«»'], ['-', '‐‑‒–—―−'],
] as const;

export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
);
