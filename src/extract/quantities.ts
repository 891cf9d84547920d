import type { Quantity } from '../model/quantity.ts';

/** Every quantity of any kind in an English text, in text order. Pure: no I/O. */
export function findQuantities(_text: string): Quantity[] {
  return [];
}
