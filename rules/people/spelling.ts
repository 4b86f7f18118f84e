const ONLY_LETTERS = /^[a-z\d]*$/;

/** A name as it is looked up: plain letters only, so that hyphens, apostrophes and spaces make no difference. */
export function lettersOf(plain: string): string {
  return ONLY_LETTERS.test(plain) ? plain : plain.replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * How many letters of a word of this length may be wrong before it is another word. Very long words get fewer: the
 * ways to leave letters out grow with the square of the length.
 */
export function slipsAllowed(length: number): number {
  if (length < 4 || length > 24) return 0;
  return length < 9 || length > 14 ? 1 : 2;
}

/** Letters added, lost, changed or swapped with their neighbour between two words; `limit + 1` when there are more. */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
      next.push(slips);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = last;
    last = next;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

const SHORTEST_TOLD_BY_SOUND = 5;
const LONGEST_TOLD_BY_SOUND = 24;

/**
 * How a name is said, roughly, whatever way it was brought into Latin letters: "Choudhury" and "Chowdhury",
 * "Zainab" and "Zaynab" are alike. Empty for words too short to be told by it.
 */
export function soundOf(word: string): string {
  if (word.length < SHORTEST_TOLD_BY_SOUND || word.length > LONGEST_TOLD_BY_SOUND) return '';
  return word
    .replace(/ph/g, 'f')
    .replace(/(?<=[bdgjklnrtz])h/g, '')
    .replace(/c(?!h)|q/g, 'k')
    .replace(/w(?=[aeiouy])/g, 'v')
    .replace(/z/g, 's')
    .replace(/a[iye]|e[iy]/g, 'e')
    .replace(/ee|ie|y/g, 'i')
    .replace(/ou|oo|ow/g, 'u')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.{3})[eh]$/, '');
}
