import type { Token } from '../../../text/tokens.ts';
import { COMMENT_NOUNS, REFUSING_VERBS, REPLY_VERBS } from '../../languages/english/statements.ts';

const NOTS = new Set(['neither', 'nobody', 'not', "didn't", "hasn't", "haven't", "couldn't", 'never', 'no']);

/** Index of the verb group that says nothing was said: `did not respond to a request for comment`; -1 if none at `i`. */
export function findSilence(tokens: readonly Token[], i: number): number {
  const word = tokens[i]?.lower ?? '';
  if (REPLY_VERBS.has(word)) {
    const negated = findBefore(tokens, i, NOTS, 3);
    if (
      negated >= 0 &&
      (word.startsWith('comment') || hasBehind(tokens, i, COMMENT_NOUNS, 9) || endsSoon(tokens, i))
    )
      return negated;
    return -1;
  }
  if (REFUSING_VERBS.has(word)) return hasBehind(tokens, i, COMMENT_NOUNS, 5) ? i : -1;
  // `could not be reached`, `had no comment`
  if (word === 'reached') {
    const negated = findBefore(tokens, i, NOTS, 4);
    return negated >= 0 &&
      tokens[i - 1]?.lower !== 'has' &&
      /^(be|been|immediately)$/.test(tokens[i - 1]?.lower ?? '')
      ? negated
      : -1;
  }
  if (
    word === 'comment' &&
    (tokens[i - 1]?.lower === 'no' || tokens[i - 2]?.lower === 'no') &&
    /^(had|has|have|offered|gave|made)$/.test(tokens[i - 2]?.lower ?? '')
  )
    return i - 2;
  if (
    word === 'comment' &&
    tokens[i - 2]?.lower === 'no' &&
    /^(had|has|have|offered|gave|made)$/.test(tokens[i - 3]?.lower ?? '')
  )
    return i - 3;
  if (word === 'available' && tokens[i + 1]?.lower === 'for' && tokens[i + 2]?.lower === 'comment') {
    return findBefore(tokens, i, NOTS, 3);
  }
  return -1;
}

function findBefore(tokens: readonly Token[], at: number, words: ReadonlySet<string>, reach: number): number {
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    if (tokens[i]?.kind === 'punct') return -1;
    if (words.has(tokens[i]?.lower ?? '')) {
      // `Neither government replied`: the denial stands before the subject.
      if (/^(neither|no)$/.test(tokens[i]?.lower ?? '') && at - i > 1) return at;
      // The auxiliary opens the group.
      return /^(did|has|have|had|could|was|were|would|do|does)$/.test(tokens[i - 1]?.lower ?? '') ? i - 1 : i;
    }
  }
  return -1;
}

function hasBehind(tokens: readonly Token[], at: number, words: ReadonlySet<string>, reach: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + reach; i++) {
    if (tokens[i]?.kind === 'punct') return false;
    if (words.has(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

function endsSoon(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.kind === 'punct' || /^(at|by|immediately|yet|before)$/.test(next.lower);
}
