import type { Token } from '../../../text/tokens.ts';
import { PREPOSITIONS } from '../../languages/english/grammar.ts';

/** Tokens that a particle may stand behind its verb. */
const PARTICLE_REACH = 14;

/** Index behind the words where they stand at the token, else null. */
export function matchAt(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  for (let k = 0; k < words.length; k++) if (tokens[at + k]?.lower !== words[k]) return null;
  return at + words.length;
}

/** Particles that are prepositions too: away from their verb they count only before the end of the phrase (`took them in.`). */
const LOOSE = /^(?:in|on|over|out|up|down|away|off|by|down|apart)$/;

/** Index behind the particles of a verb, which an object may part from it (`sent 64 home`), or null. */
export function findParticles(
  tokens: readonly Token[],
  from: number,
  words: readonly string[],
): number | null {
  for (let at = from; at < Math.min(tokens.length, from + PARTICLE_REACH); at++) {
    const token = tokens[at];
    if (token === undefined || /^[;:.!?]$/.test(token.text) || (token.text === ',' && at > from)) return null;
    if (token.lower === 'and' || token.lower === 'or') continue;
    const end = matchAt(tokens, at, words);
    if (end === null) continue;
    if (at > from && words.length === 1 && LOOSE.test(token.lower)) {
      const next = tokens[end];
      if (
        next !== undefined &&
        next.kind !== 'punct' &&
        !PREPOSITIONS.has(next.lower) &&
        next.lower !== 'and'
      )
        return null;
    }
    // `turned away over 300 people`: a bound, not a particle.
    if (at > from && /^(?:over|about|around|under)$/.test(token.lower) && startsNumber(tokens[at + 1]))
      continue;
    return end;
  }
  return null;
}

const startsNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' || token?.kind === 'symbol';
