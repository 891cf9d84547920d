import type { Bound } from './figure.ts';

/** A quantity of any kind, the layer below figures. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Inclusive bounds, in the written unit; null where the text states none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** Direction of a change (`fell 3 per cent`), or null. */
  readonly trend: 'up' | 'down' | null;
  /** The unit or counted noun as written, or null. */
  readonly noun: string | null;
  /** The unit's normal form: dollar, percent, metre, person …, or null. */
  readonly unit: string | null;
}
