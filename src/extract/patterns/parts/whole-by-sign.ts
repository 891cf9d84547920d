import type { Token } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import { canHold, comparable, type Found, type Surroundings, TOKEN_REACH } from './part-and-whole.ts';

/** `109 Vietnamese (17 women)`, `172 foreigners (109 Vietnamese, 54 Thais)`: the bracket divides what stands before it. */
export function inBrackets(draft: Draft, { before }: Surroundings): Found {
  const tokens = draft.sentence.tokens;
  let depth = 0;
  for (let i = draft.from - 1; i >= Math.max(0, draft.from - TOKEN_REACH); i--) {
    if (tokens[i]?.text === ')') depth++;
    if (tokens[i]?.text === '(' && depth-- === 0) {
      const whole = before.filter((other) => other.to <= i).at(-1);
      return whole &&
        i - whole.to <= 6 &&
        comparable(draft, whole) &&
        canHold(whole, draft) &&
        draft.unit === 'person'
        ? { whole, why: 'brackets' }
        : null;
    }
  }
  return null;
}

/** `freed 215 foreigners: 109 Thais, 50 Pakistanis …`: the list behind the colon divides what stands before it. */
export function behindColon(draft: Draft, { before }: Surroundings): Found {
  const colon = lastColon(draft.sentence.tokens, draft.from);
  if (colon === null) return null;
  const inside = before.filter((other) => other.number.tokenStart > colon);
  if (
    inside.some(
      (other) => other.whole === null && comparable(draft, other) && other.counted.partitive !== 'them',
    )
  )
    return null;
  const whole = before
    .filter((other) => other.to <= colon && comparable(draft, other) && canHold(other, draft))
    .at(-1);
  if (!whole || colon - whole.to > 14) return null;
  return { whole, why: 'colon' };
}

function lastColon(tokens: readonly Token[], before: number): number | null {
  for (let i = before - 1; i >= Math.max(0, before - TOKEN_REACH); i--) {
    if (tokens[i]?.text === ';') return null;
    if (tokens[i]?.text === ':' && tokens[i + 1]?.spaced === true) return i;
  }
  return null;
}
