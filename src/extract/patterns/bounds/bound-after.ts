import type { Bound } from '../../../model/figure.ts';
import { BOUNDS_AFTER, BOUNDS_AFTER_NOUN } from '../../languages/english/bounds.ts';
import type { Tokens } from '../../mentions.ts';
import { type CueMatch, makeCueTrie, matchAt } from './cue-trie.ts';

const CUES = makeCueTrie(BOUNDS_AFTER, 'forward');
const NOUN_CUES = makeCueTrie(BOUNDS_AFTER_NOUN, 'forward');
/** How many words of the counted noun may stand between: `30 armed men or more`. */
const NOUN_WORDS = 3;

/** What the wording behind the number that ends at `end` makes of it: `200-plus`, `30 or more`, `ten men or so`. */
export function boundAfter(tokens: Tokens, end: number): CueMatch<Bound> | null {
  const cue = matchAt(CUES, tokens, end);
  if (cue !== null) return isOwn(tokens, cue) ? cue : null;
  for (let i = end; i < end + NOUN_WORDS; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return null;
    const far = matchAt(NOUN_CUES, tokens, i + 1);
    if (far !== null) return isOwn(tokens, far) ? far : null;
    if (token.lower === 'or' || token.lower === 'and') return null;
  }
  return null;
}

/** `100 men at least 20 of whom`: a cue with a number right behind it is that number's. */
function isOwn(tokens: Tokens, cue: CueMatch<Bound>): boolean {
  const next = tokens[cue.end];
  if (next?.kind === 'number' || next?.kind === 'symbol') return false;
  if (cue.wording === 'plus' || cue.wording === '+')
    return (
      next?.lower !== 'a' &&
      next?.lower !== 'the' &&
      next?.lower !== 'an' &&
      !(cue.wording === 'plus' && (next === undefined || next.kind === 'punct'))
    );
  // `- plus`, `- odd` are glued; a loose dash is none.
  if (cue.wording.startsWith('- ')) return tokens[cue.start]?.spaced === false;
  if (cue.wording === 'or over' || cue.wording === 'and over')
    return next === undefined || next.kind === 'punct' || next.lower === 'were';
  if (
    cue.wording === 'or above' ||
    cue.wording === 'and above' ||
    cue.wording === 'and below' ||
    cue.wording === 'or under' ||
    cue.wording === 'and under'
  )
    return next?.lower !== 'the';
  if (cue.wording === 'and more' || cue.wording === 'or more') return next?.lower !== 'than';
  return true;
}
