const MULTIPLIER = 0x9e3779b1;

/** Finds the row of a feature's key, and remembers which were seen since `begin`: a feature counts once a window. */
export class FeatureTable {
  readonly #keys: Uint32Array;
  readonly #rows: Int32Array;
  readonly #shift: number;
  readonly #seen: Uint32Array;
  #turn = 0;

  constructor(keys: Uint32Array) {
    const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 2 + 1)));
    this.#keys = keys;
    this.#shift = 32 - bits;
    this.#rows = new Int32Array(2 ** bits).fill(-1);
    this.#seen = new Uint32Array(keys.length);
    for (let row = 0; row < keys.length; row++) {
      let slot = this.#slotOf(keys[row] ?? 0);
      while ((this.#rows[slot] ?? -1) >= 0) slot = (slot + 1) & (this.#rows.length - 1);
      this.#rows[slot] = row;
    }
  }

  begin(): void {
    this.#turn++;
  }

  /** The key's row at its first sight since `begin`; below nothing when it is unknown or was seen already. */
  firstSeen(key: number): number {
    let slot = this.#slotOf(key);
    for (;;) {
      const row = this.#rows[slot] ?? -1;
      if (row < 0) return -1;
      if (this.#keys[row] === key) {
        if (this.#seen[row] === this.#turn) return -1;
        this.#seen[row] = this.#turn;
        return row;
      }
      slot = (slot + 1) & (this.#rows.length - 1);
    }
  }

  #slotOf(key: number): number {
    return Math.imul(key, MULTIPLIER) >>> this.#shift;
  }
}
