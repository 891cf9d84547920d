import type { Token } from '../../../text/tokens.ts';
import {
  BODY_NOUNS,
  BORROWED_ROLES,
  GENERIC_BODIES,
  KNOWN_BODIES,
  KNOWN_PHRASES,
  ROLE_NOUNS,
  type SpeakerKind,
} from '../../languages/english/roles.ts';

/** Kind of a phrase: of its head; where the head is a role that belongs to another (`police spokesman`), of the other. */
export function kindOf(tokens: readonly Token[], start: number, end: number): SpeakerKind | null {
  let borrowed: SpeakerKind | null = null;
  for (let i = end - 1; i >= start; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') continue;
    const { lower } = token;
    const known =
      KNOWN_BODIES.get(lower) ??
      (KNOWN_PHRASES.get(lower) ?? []).find(([rest]) =>
        rest.every((word, k) => tokens[i + 1 + k]?.lower === word),
      )?.[1];
    if (known !== undefined) return known;
    const role = ROLE_NOUNS.get(lower);
    if (role !== undefined) {
      if (!BORROWED_ROLES.has(lower)) return role;
      borrowed ??= role;
      continue;
    }
    const body = BODY_NOUNS.get(lower);
    if (body !== undefined && lower !== 'state') {
      if (lower === 'group' && tokens[i - 1]?.lower === 'rights') return 'ngo';
      if (body !== 'unknown' && !(GENERIC_BODIES.has(lower) && borrowed !== null))
        return borrowed === 'police' ? borrowed : body;
    }
    if (lower === 'state' && tokens[i + 1]?.lower === 'media') return 'media';
  }
  if (borrowed !== null) return borrowed;
  return null;
}
