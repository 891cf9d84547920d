import type { Sentence } from '../../../text/sentences.ts';
import type { Token } from '../../../text/tokens.ts';
import { MAGNITUDES, TAKINGS, WORKFORCE } from '../../languages/english/certainty.ts';
import type { SpeakerMention } from '../../mentions.ts';
import { STOPS } from './cues.ts';

/** A yearly sum of an industry, a share of GDP, or a workforce in round thousands: guesses by their nature. */
export function isIndustryGuess(
  sentence: Sentence,
  at: number,
  speakers: readonly Pick<SpeakerMention, 'kind'>[],
): string | null {
  const { tokens } = sentence;
  const money = isMoney(tokens, at);
  const big = isBig(tokens, at);
  const looks = speakers.some(
    (s) => s.kind === 'intergovernmental' || s.kind === 'ngo' || s.kind === 'expert',
  );
  if (money && big && isYearly(tokens, at)) return 'a-year';
  if (speakers.length > 0 && isPercent(tokens, at) && hasNear(tokens, at, 6, (word) => word === 'gdp'))
    return 'of-gdp';
  if (!looks) return null;
  if (money && big && speakers.some((s) => s.kind === 'expert')) return 'expert-sum';
  if (!money && isLarge(tokens, at) && hasNear(tokens, at, 8, (word) => WORKFORCE.has(word)))
    return 'workforce';
  return null;
}

function isMoney(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind === 'symbol' || tokens[at - 1]?.kind === 'symbol') return true;
  for (let i = at; i < at + 7 && i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? '';
    if (
      /^(dollars?|euros?|pounds?|baht|yuan|kip|pesos?|rupees?|riel|dong|ringgit|usd|eur|gbp)$/.test(word) ||
      tokens[i]?.kind === 'symbol'
    )
      return true;
    if (i > at && tokens[i]?.kind === 'punct' && tokens[i]?.text !== '-') break;
  }
  // `tens of billions in yearly profit`
  return hasNear(tokens, at, 7, (word) => TAKINGS.has(word)) && isBig(tokens, at);
}

function isBig(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 6 && i < tokens.length; i++) {
    if (MAGNITUDES.has(tokens[i]?.lower ?? '')) return true;
    if (i > at && tokens[i]?.kind === 'punct' && tokens[i]?.text !== '-') return false;
  }
  return false;
}

function isLarge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return Number(token.text.replaceAll(',', '')) >= 10_000 || isBig(tokens, at);
  return (token.lower === 'tens' || token.lower === 'hundreds') && tokens[at + 2]?.lower === 'thousands';
}

function isPercent(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 6; i++)
    if (/^(%|percent|cent|pc|half|third|quarter)$/.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

function isYearly(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i < at + 12; i++) {
    const word = tokens[i]?.lower ?? '';
    if (STOPS.has(tokens[i]?.text ?? '') && tokens[i]?.text !== ':') return false;
    if (/^(annually|yearly)$/.test(word)) return true;
    if (/^(year|annum)$/.test(word) && /^(a|per|each|every)$/.test(tokens[i - 1]?.lower ?? '')) return true;
    if (/^(annual|yearly)$/.test(word) && TAKINGS.has(tokens[i + 1]?.lower ?? '')) return true;
  }
  for (let i = at - 1; i >= 0 && i > at - 12; i--) {
    const word = tokens[i]?.lower ?? '';
    if (STOPS.has(tokens[i]?.text ?? '')) return false;
    if (/^(annual|yearly)$/.test(word) && hasNear(tokens, i, 3, (w) => TAKINGS.has(w))) return true;
  }
  return false;
}

function hasNear(
  tokens: readonly Token[],
  at: number,
  reach: number,
  test: (word: string) => boolean,
): boolean {
  for (let i = Math.max(0, at - reach); i <= at + reach && i < tokens.length; i++) {
    if (i < at && STOPS.has(tokens[i]?.text ?? '')) continue;
    if (test(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}
