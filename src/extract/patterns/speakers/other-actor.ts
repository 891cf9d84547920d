import type { Token } from '../../../text/tokens.ts';
import { BODY_NOUNS, KNOWN_BODIES, ROLE_NOUNS, SPEAKING_PLACES } from '../../languages/english/roles.ts';
import type { Unit } from './attribution.ts';
import { nounPhraseAfter } from './noun-phrase.ts';

/** Actors whose deeds an announcement tells of without a change of voice. */
const ACTING = new Set([
  'police',
  'officers',
  'authorities',
  'forces',
  'soldiers',
  'troops',
  'investigators',
  'agents',
  'raiders',
  'prosecutors',
  'officials',
  'teams',
  'detectives',
]);

/** Another institution, named with a capital or `the`, as the unit's subject. */
export function otherActor(unit: Unit, speakers: readonly string[]): boolean {
  const { tokens } = unit;
  const range = nounPhraseAfter(tokens, unit.from, unit.to);
  if (range === null) return false;
  const head = tokens[range.end - 1];
  const start = tokens[range.start];
  if (head === undefined || start === undefined) return false;
  if (range.end - range.start === 1 && ACTING.has(head.lower)) return false;
  if (SPEAKING_PLACES.has(head.lower)) return false;
  const name = tokens
    .slice(range.start, range.end)
    .map((t) => t.lower)
    .join(' ');
  if (speakers.some((s) => name.includes(s.toLowerCase()) || s.toLowerCase().includes(head.lower)))
    return false;
  if (
    /^(film|video|footage|images|photos|photographs|witnesses|residents|critics|analysts|experts)$/.test(
      head.lower,
    )
  )
    return true;
  const institution = isInstitution(head);
  return (
    institution &&
    (start.lower === 'the' ||
      start.lower === 'a' ||
      tokens
        .slice(range.start, range.end)
        .some((t, k) => (t.capital && k > 0) || (t.capital && range.end - range.start > 1)))
  );
}

function isInstitution(token: Token): boolean {
  if (KNOWN_BODIES.has(token.lower)) return true;
  const role = ROLE_NOUNS.get(token.lower);
  if (role !== undefined) return /^(police|court|military)$/.test(role) || token.lower === 'embassy';
  const body = BODY_NOUNS.get(token.lower);
  return (
    body !== undefined &&
    /^(ministry|department|commission|committee|embassy|government|court|council|bureau|bank)$/.test(
      token.lower,
    )
  );
}
