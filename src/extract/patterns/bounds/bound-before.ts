import type { Bound } from '../../../model/figure.ts';
import {
  BEFORE_ABOUT,
  BEFORE_OVER,
  BOUND_FILLERS,
  BOUNDS_BEFORE,
  COMPARATIVE_FILLERS,
  DOUBTFUL_CUES,
  PARTICLE_VERBS,
} from '../../languages/english/bounds.ts';
import type { Tokens } from '../../mentions.ts';
import { type CueMatch, makeCueTrie, matchBefore } from './cue-trie.ts';

const CUES = makeCueTrie(BOUNDS_BEFORE, 'backward');
const FILLERS = makeCueTrie(
  BOUND_FILLERS.map((wording) => [wording, true] as const),
  'backward',
);
const AFTER_COMPARATIVES = makeCueTrie(
  COMPARATIVE_FILLERS.map((wording) => [wording, true] as const),
  'backward',
);

export interface BoundCue {
  readonly bound: Bound;
  readonly start: number;
  readonly why: string[];
}

/** What the wording before the token at `at` makes of the number there, whose value is `value`. */
export function boundBefore(
  tokens: Tokens,
  at: number,
  value: number,
  isSmallCount: boolean,
): BoundCue | null {
  let found: BoundCue | null = null;
  let from = at;
  // At most three wordings stack (`up to around a total of 40`); the one that says most wins over `about`.
  for (let depth = 0; depth < 4; depth++) {
    const cue = takeCue(tokens, from, value, isSmallCount);
    if (cue !== null) {
      if (found === null) found = { bound: cue.value, start: cue.start, why: [`bound:${cue.wording}`] };
      else {
        found = {
          bound: found.bound === 'about' ? cue.value : found.bound,
          start: cue.start,
          why: [...found.why, `bound:${cue.wording}`],
        };
      }
      from = cue.start;
      continue;
    }
    const filler = matchBefore(FILLERS, tokens, from);
    if (filler === null) break;
    from = filler.start;
  }
  if (found === null) found = comparedWith(tokens, at);
  return found === null ? null : negate(tokens, found);
}

function takeCue(tokens: Tokens, at: number, value: number, isSmallCount: boolean): CueMatch<Bound> | null {
  const cue = matchBefore(CUES, tokens, at);
  if (cue === null) return null;
  const least = DOUBTFUL_CUES.get(cue.wording);
  if (least !== undefined && isSmallCount && value < least) return null;
  if (value < 30 && isSmallCount) {
    const before = tokens[cue.start - 1]?.lower ?? '';
    if (cue.wording === 'over' && BEFORE_OVER.has(before)) return null;
    if (cue.wording === 'about' && BEFORE_ABOUT.has(before)) return null;
  }
  if (cue.wording === 'over' && PARTICLE_VERBS.has(tokens[cue.start - 1]?.lower ?? '')) return null;
  // `all over 20 towns`, `go over 5 points`
  if (cue.wording === 'over' && tokens[cue.start - 1]?.lower === 'all') return null;
  return cue;
}

/** `more than the 60`, `fewer than those 20`: only comparative wordings reach over an article. */
function comparedWith(tokens: Tokens, at: number): BoundCue | null {
  const article = matchBefore(AFTER_COMPARATIVES, tokens, at);
  if (article === null || tokens[article.start - 1]?.lower !== 'than') return null;
  const cue = matchBefore(CUES, tokens, article.start);
  return cue === null ? null : { bound: cue.value, start: cue.start, why: [`bound:${cue.wording} the`] };
}

const NEGATIONS = new Set(['no', 'none', 'not', "n't", 'never', 'nobody', 'neither', 'nowhere']);
const NEGATED: ReadonlyMap<Bound, Bound> = new Map([
  ['less-than', 'at-least'],
  ['more-than', 'at-most'],
]);

/** `no province was below 80 percent`, `never fell under 50`: the denial turns the limit round. */
function negate(tokens: Tokens, cue: BoundCue): BoundCue {
  const turned = NEGATED.get(cue.bound);
  if (turned === undefined) return cue;
  for (let i = cue.start - 1; i >= Math.max(0, cue.start - 4); i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') break;
    const isNot = NEGATIONS.has(token.lower) || token.lower.endsWith("n't");
    if (!isNot) continue;
    // `no one`, `not only`, `no doubt over 20` deny something else.
    const next = tokens[i + 1]?.lower;
    if (next === 'only' || next === 'one' || next === 'just' || next === 'doubt' || next === 'longer')
      return cue;
    if (
      token.lower !== 'not' &&
      token.lower !== 'never' &&
      !token.lower.endsWith("n't") &&
      !isCopula(tokens, cue.start)
    )
      return cue;
    return { bound: turned, start: cue.start, why: [...cue.why, 'bound:negated'] };
  }
  return cue;
}

const COPULAS = new Set([
  'is',
  'was',
  'were',
  'are',
  'fell',
  'falls',
  'dropped',
  'drops',
  'rose',
  'rises',
  'has',
  'had',
  'have',
  'went',
  'got',
  'exceeded',
  'reported',
  'counted',
]);

function isCopula(tokens: Tokens, at: number): boolean {
  return COPULAS.has(tokens[at - 1]?.lower ?? '');
}
