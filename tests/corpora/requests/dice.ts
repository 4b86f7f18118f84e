/** Chances that come out the same for the same seed. */
export interface Dice {
  fraction(): number;
  one<Choice>(choices: readonly Choice[]): Choice;
  chance(of: number): boolean;
}

/** Mulberry32: small, even enough, and the same on every machine. */
export function dice(seed: number): Dice {
  let state = seed;
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    fraction,
    chance: (of) => fraction() < of,
    one: (choices) => {
      const [first] = choices;
      const chosen = choices[Math.floor(fraction() * choices.length)] ?? first;
      if (chosen === undefined) throw new Error('nothing to choose from');
      return chosen;
    },
  };
}
