import type { Certainty } from '../model/figure.ts';
import type { Analysis } from '../text/analysis.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { scopeAt } from './attach-speakers.ts';
import type { Speech } from './find-speakers.ts';
import { PROSPECTS } from './languages/english/certainty.ts';
import { SPEECH_VERBS } from './languages/english/speech.ts';
import type { SpeechScope } from './mentions.ts';
import { findPassiveReport, isAllegedly, isEstimatedNumber, isPlaced } from './patterns/certainty/cues.ts';
import { findGoverning } from './patterns/certainty/governing-verb.ts';
import { isIndustryGuess } from './patterns/certainty/industry-guess.ts';
import { insideBrackets, isNumberLike } from './patterns/certainty/number-words.ts';
import { cuesOf } from './patterns/certainty/sentence-cues.ts';
import { isAboutClaim } from './patterns/certainty/verification.ts';

export interface AttachedCertainty {
  readonly certainty: Certainty;
  readonly why: string[];
}

/**
 * How surely a number at a token is stated. A denial of it goes before a remark that it was not verified, that before an
 * estimate, that before a plan, that before an allegation.
 */
export function certaintyAt(
  analysis: Analysis,
  sentence: Sentence,
  token: number,
  speech: Speech,
): AttachedCertainty {
  const { tokens } = sentence;
  const scope = scopeAt(sentence.index, token, speech);
  const give = (certainty: Certainty, why: string): AttachedCertainty => ({
    certainty,
    why: [`certainty.${why}`],
  });
  if (scope?.certainty === 'denied') return give('denied', 'denied');
  if (isUnverified(analysis, sentence, token)) return give('unverified', 'unverified');
  const own = readNumber(sentence, token, scope);
  if (own !== null) return give(own.certainty, own.why);
  if (!cuesOf(sentence).any) return { certainty: 'reported', why: [] };
  const anchor = findAnchor(tokens, token);
  const inherited = anchor < 0 ? null : readNumber(sentence, anchor, scope);
  if (inherited !== null && (inherited.certainty === 'estimated' || inherited.certainty === 'planned'))
    return give(inherited.certainty, `${inherited.why}.of-neighbour`);
  return { certainty: 'reported', why: [] };
}

function readNumber(
  sentence: Sentence,
  token: number,
  scope: SpeechScope | null,
): { certainty: Certainty; why: string } | null {
  const { tokens } = sentence;
  if (scope?.certainty === 'estimated') return { certainty: 'estimated', why: scope.why };
  const cues = cuesOf(sentence);
  if (cues.estimated && isEstimatedNumber(tokens, token))
    return { certainty: 'estimated', why: 'an-estimated' };
  if (cues.placing && isPlaced(tokens, token)) return { certainty: 'estimated', why: 'put-at' };
  const passive = cues.passive ? findPassiveReport(tokens, token) : null;
  if (passive?.certainty === 'estimated') return { certainty: 'estimated', why: `${passive.word}-to` };
  const governing = cues.future || cues.allegedly ? findGoverning(tokens, token) : null;
  if (governing?.tense === 'future') return { certainty: 'planned', why: 'planned' };
  if (governing?.tense === 'possible') {
    return PROSPECTS.has(governing.verb)
      ? { certainty: 'planned', why: 'may-be-done' }
      : { certainty: 'estimated', why: 'may-be' };
  }
  const guess = isIndustryGuess(sentence, token, scope?.speakers ?? []);
  if (guess !== null) return { certainty: 'estimated', why: `guess.${guess}` };
  if (passive !== null) return { certainty: 'alleged', why: `${passive.word}-to` };
  if (scope?.certainty === 'alleged') return { certainty: 'alleged', why: scope.why };
  if (cues.allegedly && governing !== null && isAllegedly(tokens, token, governing.at))
    return { certainty: 'alleged', why: 'allegedly' };
  return null;
}

/**
 * The number before that a number without a verb of its own leans on: in brackets behind it, or in apposition
 * (`16 flights are planned, four a day`). -1 if there is none.
 */
function findAnchor(tokens: readonly Token[], at: number): number {
  const bracketed = insideBrackets(tokens, at);
  let comma = -1;
  for (let i = at - 1; i >= 0 && i > at - 30; i--) {
    const token = tokens[i];
    if (token === undefined || token.text === ';' || token.text === '.') return -1;
    if (token.text === ',' || token.text === '(' || token.lower === 'and') comma = i;
    if (comma < 0 || i > comma || !isNumberLike(token)) continue;
    let first = i;
    while (
      first > 0 &&
      (isNumberLike(tokens[first - 1]) ||
        tokens[first - 1]?.text === '-' ||
        tokens[first - 1]?.lower === 'of')
    )
      first--;
    return bracketed || isBare(tokens, at) ? first : -1;
  }
  return -1;
}

/** Whether no verb follows up to the end of the number's stretch. */
function isBare(tokens: readonly Token[], at: number): boolean {
  const governing = findGoverning(tokens, at);
  return governing === null || governing.at < at;
}

/** Tokens between a number and the remark that it was not verified. */
const REACH = 60;

function isUnverified(analysis: Analysis, sentence: Sentence, token: number): boolean {
  const cue = cuesOf(sentence).unverified;
  // A remark before the number is about an earlier one, unless it stands beside it: `an unverified 40`.
  const behind = cue >= token && cue - token <= REACH;
  const beside =
    cue >= 0 && cue < token && token - cue <= 8 && sentence.tokens[cue]?.lower.startsWith('un') === true;
  // `Figures, which cannot be verified, show 40`: the remark is inside the subject.
  const inside =
    cue >= 0 &&
    cue < token &&
    token - cue <= 8 &&
    sentence.tokens[cue + 1]?.text === ',' &&
    SPEECH_VERBS.has(sentence.tokens[cue + 2]?.lower ?? '');
  if (behind || beside || inside) {
    // `Police arrested 40; the claim could not be verified`: over a semicolon only where it speaks of the claim.
    let apart = false;
    for (let i = token; i < cue; i++) if (sentence.tokens[i]?.text === ';') apart = true;
    if (!apart || isAboutClaim(sentence.tokens.slice(token + 1, cue + 1))) return true;
  }
  const next = analysis.sentences[sentence.index + 1];
  return next !== undefined && next.block <= sentence.block + 1 && cuesOf(next).aboutClaim;
}
