import type { Speech } from './find-speakers.ts';
import type { SpeechScope } from './mentions.ts';

export interface AttachedSpeakers {
  /** Names as the text has them, without title; empty where the article states the number on its own account. */
  readonly speakers: string[];
  readonly why: string[];
  /** What the reporting verb says of certainty. */
  readonly certainty: SpeechScope['certainty'];
}

/** The innermost account that covers a token; one opened in the sentence before one carried over. Logarithmic. */
export function scopeAt(sentence: number, token: number, speech: Speech): SpeechScope | null {
  const { scopes } = speech;
  // Behind the last scope that begins at or before the token.
  let low = 0;
  let high = scopes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const scope = scopes[middle];
    if (
      scope !== undefined &&
      (scope.sentence < sentence || (scope.sentence === sentence && scope.tokenStart <= token))
    )
      low = middle + 1;
    else high = middle;
  }
  let best: SpeechScope | null = null;
  for (let i = low - 1; i >= 0; i--) {
    const scope = scopes[i];
    if (scope === undefined || scope.sentence !== sentence) break;
    if (best !== null && !best.carried && scope.tokenStart < best.tokenStart) break;
    if (token < scope.tokenEnd && (best === null || isNearer(scope, best))) best = scope;
  }
  return best;
}

/** Who a number at a token of a sentence comes from. */
export function speakersAt(sentence: number, token: number, speech: Speech): AttachedSpeakers {
  const scope = scopeAt(sentence, token, speech);
  if (scope === null) return { speakers: [], why: [], certainty: null };
  return {
    speakers: [...new Set(scope.speakers.map((s) => s.name))],
    why: [scope.why],
    certainty: scope.certainty,
  };
}

function isNearer(a: SpeechScope, b: SpeechScope): boolean {
  if (a.carried !== b.carried) return !a.carried;
  if (a.tokenStart !== b.tokenStart) return a.tokenStart > b.tokenStart;
  if (a.tokenEnd !== b.tokenEnd) return a.tokenEnd < b.tokenEnd;
  // Of two accounts of one stretch the fuller holds, else the first named; of two carried ones the nearer. Scopes are
  // walked from the last, so that `b` was pushed after `a`.
  return !a.carried && a.speakers.length >= b.speakers.length;
}
