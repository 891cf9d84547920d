import type { Draft } from '../../draft.ts';
import { DETERMINERS } from '../../languages/english/grammar.ts';

const SHARE_WORD =
  /^(?:percent|cent|half|thirds?|quarters?|fifths?|tenths?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|most|many|some|none|all|several)$/;
/** Tokens between `of` and the base: `of the firm’s 1,500`. */
const BASE_REACH = 4;

/**
 * Whether a number is only what another is measured by (`15 of the 90 people`, `a third of the 1,500`, `Of 48 defendants, 31 …`):
 * what the sentence says is said of the part.
 */
export function isBase(draft: Draft): boolean {
  const tokens = draft.sentence.tokens;
  let of = draft.from - 1;
  for (let steps = 0; steps < BASE_REACH && tokens[of]?.lower !== 'of'; steps++, of--) {
    const token = tokens[of];
    if (token === undefined) return false;
    const next = tokens[of + 1]?.lower;
    if (
      !DETERMINERS.has(token.lower) &&
      token.lower !== "'s" &&
      next !== "'s" &&
      !/^(?:more|than|some|about)$/.test(token.lower)
    )
      return false;
  }
  if (tokens[of]?.lower !== 'of') return false;
  const before = tokens[of - 1];
  if (before === undefined) return true;
  if (before.lower === 'out') return of === 1 || isShare(tokens[of - 2]);
  return isShare(before);
}

const isShare = (token: { kind: string; lower: string; text: string } | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' || token.text === '%' || SHARE_WORD.test(token.lower.split('-').at(-1) ?? ''));
