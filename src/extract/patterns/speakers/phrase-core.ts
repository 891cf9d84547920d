import type { Token } from '../../../text/tokens.ts';
import { DETERMINERS, PREPOSITIONS } from '../../languages/english/grammar.ts';
import { IDLE_MODIFIERS } from '../../languages/english/roles.ts';
import { isHyphenated, type Range } from './noun-phrase.ts';
import type { Source } from './source.ts';

/** `Eleven alleged leaders`: a number names nobody. */
export const NUMBER_WORDS = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozens hundreds thousands scores some many most few all none both others'.split(
    ' ',
  ),
);

export function isIdle(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (
    token.kind === 'number' ||
    NUMBER_WORDS.has(token.lower) ||
    token.lower === 'one' ||
    token.lower === 'several'
  )
    return true;
  return (
    DETERMINERS.has(token.lower) ||
    (!token.capital && IDLE_MODIFIERS.has(token.lower)) ||
    token.text === '.' ||
    (token.capital && DETERMINERS.has(token.lower))
  );
}

/** End of the phrase's core: before the first preposition that follows a word. */
export function coreEnd(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const token = tokens[i];
    if (
      token !== undefined &&
      token.kind === 'word' &&
      !token.capital &&
      PREPOSITIONS.has(token.lower) &&
      !isHyphenated(tokens, i)
    )
      return i;
  }
  return end;
}

export function skipIdle(tokens: readonly Token[], range: Range): number {
  let start = range.start;
  while (start < range.end - 1 && isIdle(tokens[start])) start++;
  return start;
}

/** Cuts years and idle modifiers off the ends of an owner's name. */
export function trim(tokens: readonly Token[], from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && isIdle(tokens[start])) start++;
  while (
    end > start &&
    (isIdle(tokens[end - 1]) || tokens[end - 1]?.kind === 'punct' || tokens[end - 1]?.lower === "'s")
  )
    end--;
  return { start, end };
}

export function cut(text: string, tokens: readonly Token[], range: Range): string {
  const first = tokens[range.start];
  let end = range.end;
  while (end > range.start && tokens[end - 1]?.lower === "'s") end--;
  const last = tokens[end - 1];
  return first === undefined || last === undefined
    ? ''
    : text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

export function source(
  text: string,
  tokens: readonly Token[],
  range: Range,
  given: Partial<Source> & Pick<Source, 'type' | 'head'>,
): Source {
  return {
    tokenStart: range.start,
    tokenEnd: range.end,
    name: cut(text, tokens, range),
    kind: 'unknown',
    role: null,
    known: false,
    plural: false,
    definite: false,
    inWriting: false,
    ...given,
  };
}
