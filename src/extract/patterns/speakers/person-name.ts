import type { Token } from '../../../text/tokens.ts';
import { BODY_NAME_WORDS, NAME_PARTICLES, ROLE_NOUNS, TITLES } from '../../languages/english/roles.ts';
import { isHyphenated } from './noun-phrase.ts';

/** `Minister of Justice Sam Rith`, `Prime Minister of Cambodia Sam Rith`: the last two capitals are the name. */
export function personAfterRoleOf(tokens: readonly Token[], start: number, end: number): number | null {
  let of = start + 1;
  while (of < end && tokens[of]?.lower !== 'of') of++;
  if (of >= end || end - of < 4 || !ROLE_NOUNS.has(tokens[of - 1]?.lower ?? '')) return null;
  for (let i = of + 1; i < end; i++)
    if (tokens[i]?.capital !== true || BODY_NAME_WORDS.has(tokens[i]?.lower ?? '')) return null;
  return end - 2;
}

/** Index where a person's name begins behind a role or title; null if there is none. */
export function personAfterRole(tokens: readonly Token[], start: number, end: number): number | null {
  for (let i = end - 1; i >= start; i--) {
    const token = tokens[i];
    if (token === undefined) return null;
    const isRole = ROLE_NOUNS.has(token.lower) || TITLES.has(token.lower);
    if (isRole && i < end - 1) {
      const from = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
      return from < end && tokens[from]?.capital === true ? from : null;
    }
    if (isRole) return null;
    if (
      token.kind === 'word' &&
      !token.capital &&
      !NAME_PARTICLES.has(token.lower) &&
      !isHyphenated(tokens, i)
    )
      return null;
    if (BODY_NAME_WORDS.has(token.lower) || token.lower === "'s") return null;
  }
  return null;
}

/** `gaming operator Lotus Group`, `school teacher Ann Rith`: a name of two capitals or more behind a common noun. */
export function nameBehindNoun(tokens: readonly Token[], start: number, end: number): number | null {
  let i = end;
  while (
    i > start &&
    (tokens[i - 1]?.capital === true ||
      NAME_PARTICLES.has(tokens[i - 1]?.lower ?? '') ||
      tokens[i - 1]?.text === '-')
  )
    i--;
  const noun = tokens[i - 1];
  if (end - i < 2 || i <= start || noun === undefined || noun.kind !== 'word' || noun.lower === "'s")
    return null;
  return /^(and|or|of|the)$/.test(noun.lower) ? null : i;
}
