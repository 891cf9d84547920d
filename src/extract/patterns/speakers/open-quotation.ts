import type { Unit } from './attribution.ts';

/** Units of one quotation that are kept while it is open; a quotation that never closes is given up. */
const KEPT = 12;

/** Follows quotation marks over the units of a text. */
export class OpenQuotation {
  #units: { unit: Unit; from: number }[] = [];
  #open = false;

  /** The units before this one, with their first quoted token, if this one begins inside their quotation. */
  before(unit: Unit): readonly { unit: Unit; from: number }[] {
    const last = this.#units.at(-1);
    if (!this.#open || last === undefined || last.unit.block !== unit.block) {
      this.#open = false;
      this.#units = [];
    }
    const before = this.#open ? [...this.#units] : [];
    let from = this.#open ? unit.from : -1;
    for (let i = unit.from; i < unit.to; i++) {
      const token = unit.tokens[i];
      if (token === undefined || token.kind !== 'punct') continue;
      if (token.text === '“' || (token.text === '"' && !this.#open)) {
        this.#open = true;
        from = i;
      } else if (token.text === '”' || token.text === '"') this.#open = false;
    }
    if (!this.#open) this.#units = [];
    else if (this.#units.length < KEPT) this.#units.push({ unit, from });
    else {
      this.#open = false;
      this.#units = [];
    }
    return before;
  }
}
