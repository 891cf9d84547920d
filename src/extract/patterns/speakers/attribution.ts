import type { Sentence } from '../../../text/sentences.ts';
import type { Token } from '../../../text/tokens.ts';
import type { SpeechScope } from '../../mentions.ts';
import type { Source } from './source.ts';

/** A stretch of one sentence between semicolons: as far as one attribution reaches by itself. */
export interface Unit {
  readonly sentence: number;
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** Who speaks in a unit, and for which of its tokens. */
export interface Attribution {
  readonly sources: readonly Source[];
  /** Tokens on the source's account; empty where somebody is named as speaking without content of theirs. */
  readonly from: number;
  readonly to: number;
  /** Token of the verb or phrase that attributes. */
  readonly at: number;
  readonly why: string;
  readonly certainty: SpeechScope['certainty'];
  /** Whether the account may run on into the next unit: freely, only if that is linked to it (`Of them`), or not. */
  readonly carry: 'free' | 'linked' | 'none';
  /** Set where the next-before unit is confirmed (`confirmed it`). */
  readonly back?: 'confirmed' | 'denied';
}

/** Farthest token that any reading looks at, so that time grows with the length of a hostile sentence and no faster. */
export const REACH = 120;

/** Index behind the last word of the comma-separated stretch around `at`, and of its first. */
export function commaSegment(unit: Unit, at: number): { from: number; to: number } {
  let from = at;
  while (from > unit.from && at - from < REACH && !isComma(unit.tokens[from - 1])) from--;
  let to = at;
  while (to < unit.to && to - at < REACH && !isComma(unit.tokens[to])) to++;
  return { from, to };
}

export function isComma(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.text === ',' ||
      token.text === '(' ||
      token.text === ')' ||
      token.text === '—' ||
      token.text === '–')
  );
}

export const QUOTES = new Set(['"', '“', '”', '«', '»', '‘', '’', "'", '「', '」']);

/** Stretches of a sentence between semicolons. */
export function findUnits(sentence: Sentence): Unit[] {
  const { tokens, index, block } = sentence;
  const units: Unit[] = [];
  let from = findDatelineEnd(tokens);
  for (let i = from; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]?.text !== ';') continue;
    if (i > from) units.push({ sentence: index, block, tokens, from, to: i });
    from = i + 1;
  }
  return units;
}

/** `NANJING, Feb. 20 (Xinhua) -- `, `BANGKOK — `: index behind the dateline, 0 if there is none. */
function findDatelineEnd(tokens: readonly Token[]): number {
  if (tokens[0]?.capital !== true) return 0;
  for (let i = 1; i < tokens.length - 1 && i < 14; i++) {
    const token = tokens[i];
    if (token === undefined) return 0;
    if (token.kind === 'word' && !token.capital) return 0;
    if (
      token.spaced &&
      /^[—–-]$/.test(token.text) &&
      (tokens[i + 1]?.spaced === true || tokens[i + 1]?.text === '-')
    ) {
      return tokens[i + 1]?.text === '-' ? i + 2 : i + 1;
    }
  }
  return 0;
}
