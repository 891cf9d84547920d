import type { Tokens } from '../../mentions.ts';

/** A number as written, before money, percent and ranges: half-open token indices and value. */
export interface Core {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What stands before the magnitude word (`19` of `19 billion`) and that word's factor. */
  readonly mantissa: number;
  readonly scale: number;
  readonly form: 'digits' | 'words' | 'vague' | 'fraction';
  /** `22nd`, `twenty-first`: not a cardinal. */
  readonly isOrdinal: boolean;
  readonly why: string;
}

/** A number expression with its money, percent and range. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** Where the digits or number words begin and end, without currency and percent. */
  readonly first: Core;
  readonly last: Core;
  readonly low: number;
  readonly high: number;
  readonly form: Core['form'];
  readonly currency: string | null;
  readonly isPercent: boolean;
  /** How two numbers were joined into one; null for a single number. */
  readonly link: 'dash' | 'to' | 'from-to' | 'between' | 'or' | null;
  /** Token index of `from` or `between` before a range, else `start`. */
  readonly linkStart: number;
  readonly why: string;
}

/** The core that a reader found, with what most readers leave at its default. */
export function makeCore(
  start: number,
  end: number,
  value: number,
  form: Core['form'],
  why: string,
  scale = 1,
): Core {
  return { start, end, value, mantissa: value / scale, scale, form, isOrdinal: false, why };
}

const DASHES = new Set(['-', '–', '—', '‑', '−', '‒']);

export function isDash(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  return token !== undefined && token.kind === 'punct' && DASHES.has(token.text);
}

/** A dash that ties the tokens on both sides together. */
export function isHyphen(tokens: Tokens, i: number): boolean {
  return isDash(tokens, i) && tokens[i]?.spaced === false && tokens[i + 1]?.spaced === false;
}

/** Lower-case word or text of the token, or the empty string beyond the ends. */
export function lowerAt(tokens: Tokens, i: number): string {
  return tokens[i]?.lower ?? '';
}
