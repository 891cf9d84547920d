import type { Token } from '../../../text/tokens.ts';
import { CLAIM_NOUNS } from '../../languages/english/certainty.ts';

const UNVERIFIED = new Set(['unverified', 'unconfirmed', 'uncorroborated']);

const CHECKS = new Set([
  'verified',
  'confirmed',
  'verify',
  'confirm',
  'corroborated',
  'corroborate',
  'checked',
  'authenticated',
]);

const NOTS = new Set([
  'not',
  'never',
  'cannot',
  "couldn't",
  "can't",
  "hasn't",
  "haven't",
  'yet',
  'unable',
  'without',
]);

/** Whether the sentence says that something in it could not be checked. Index of the cue or -1. */
export function findUnverified(tokens: readonly Token[]): number {
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? '';
    if (UNVERIFIED.has(word)) return i;
    if (!CHECKS.has(word)) continue;
    for (let k = i - 1; k >= 0 && k >= i - 6; k--) if (NOTS.has(tokens[k]?.lower ?? '')) return i;
  }
  return -1;
}

/** Whether a sentence is about what was just claimed, not about numbers of its own. */
export function isAboutClaim(tokens: readonly Token[]): boolean {
  let about = false;
  for (const token of tokens) {
    if (token.kind === 'number') return false;
    if (CLAIM_NOUNS.has(token.lower)) about = true;
  }
  return about;
}
