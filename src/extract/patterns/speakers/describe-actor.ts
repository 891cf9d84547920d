import type { Token } from '../../../text/tokens.ts';
import {
  BODY_NAME_WORDS,
  BODY_NOUNS,
  GENERIC_BODIES,
  KNOWN_BODIES,
  KNOWN_PHRASES,
  MEDIA_ENDINGS,
  NAME_PARTICLES,
  ROLE_NOUNS,
  SPEAKING_PLACES,
  type SpeakerKind,
} from '../../languages/english/roles.ts';
import type { Range } from './noun-phrase.ts';
import { nameBehindNoun, personAfterRole } from './person-name.ts';
import { cut, source, trim } from './phrase-core.ts';
import type { Source } from './source.ts';
import { kindOf } from './speaker-kind.ts';

/** `the country's police`: the owner is no part of the name. */
const OWNING_PLACES = new Set([
  'country',
  'nation',
  'kingdom',
  'city',
  'province',
  'town',
  'state',
  'region',
  'district',
]);

export function describeActor(
  text: string,
  tokens: readonly Token[],
  core: Range,
  phrase: Range,
  determiner: string | null,
): Source {
  let { start } = core;
  // `Cambodia's Interior Ministry` → `Interior Ministry`; `China's ministry` stays.
  for (let i = core.end - 2; i > start; i--) {
    if (tokens[i]?.lower !== "'s") continue;
    const rest = tokens[i + 1];
    const owner = tokens[i - 1]?.lower ?? '';
    const isPlace = SPEAKING_PLACES.has(owner) || OWNING_PLACES.has(owner);
    const isRole = ROLE_NOUNS.has(tokens[core.end - 1]?.lower ?? '') && core.end - i > 2;
    if (isPlace && (rest?.capital === true || isRole || OWNING_PLACES.has(owner))) start = i + 1;
    break;
  }
  const person = personAfterRole(tokens, start, core.end);
  if (person !== null && !tokens.slice(person, core.end).some((t) => BODY_NAME_WORDS.has(t.lower))) {
    const rolePart = trim(tokens, start, person);
    const role = rolePart.start < rolePart.end ? cut(text, tokens, rolePart) : null;
    const kind = kindOf(tokens, core.start, person);
    return source(
      text,
      tokens,
      { start: person, end: core.end },
      { type: 'person', head: tokens[core.end - 1]?.lower ?? '', known: true, kind: kind ?? 'unknown', role },
    );
  }
  const named = nameBehindNoun(tokens, start, core.end);
  if (named !== null) {
    const isBody =
      tokens.slice(named, core.end).some((t) => BODY_NAME_WORDS.has(t.lower) || KNOWN_BODIES.has(t.lower)) ||
      BODY_NOUNS.has(tokens[named - 1]?.lower ?? '');
    const kind = kindOf(tokens, start, core.end) ?? 'unknown';
    return source(
      text,
      tokens,
      { start: named, end: core.end },
      {
        type: isBody ? 'body' : 'person',
        head: tokens[core.end - 1]?.lower ?? '',
        known: true,
        kind,
        role: isBody ? null : cut(text, tokens, { start, end: named }),
      },
    );
  }
  const head = tokens[core.end - 1];
  const lower = head?.lower ?? '';
  const kind = kindOf(tokens, core.start, phrase.end);
  const plural =
    lower.endsWith('s') ||
    lower === 'police' ||
    lower === 'staff' ||
    lower === 'people' ||
    lower === 'media' ||
    lower === 'troops';
  const range = { start, end: phrase.end };
  if (ROLE_NOUNS.has(lower)) {
    const definite = determiner === 'the' && core.end - start === 1 && phrase.end === core.end && !plural;
    return source(text, tokens, range, {
      type: definite
        ? 'definite'
        : lower === 'police' || ROLE_NOUNS.get(lower) === 'military' || lower === 'court'
          ? 'body'
          : 'role',
      head: lower,
      known: true,
      kind: kind ?? 'unknown',
      role: lower,
      plural,
    });
  }
  const known = wholeKnown(tokens, start, core.end);
  if (known !== null)
    return source(text, tokens, range, { type: 'body', head: lower, known: true, kind: known });
  if (
    BODY_NOUNS.has(lower) &&
    !(head?.capital === true && MEDIA_ENDINGS.has(lower) && core.end - start > 1)
  ) {
    // `the ministry`, `the human rights group`: an earlier name may be meant.
    const bare =
      core.end - start === 1 ||
      (GENERIC_BODIES.has(lower) && !tokens.slice(start, core.end).some((t) => t.capital));
    const definite = determiner === 'the' && bare && phrase.end === core.end && head?.capital === false;
    return source(text, tokens, range, {
      type: definite ? 'definite' : 'body',
      head: lower,
      known: true,
      kind: kind ?? 'unknown',
      plural,
    });
  }
  const words = tokens.slice(start, core.end).filter((t) => t.kind === 'word');
  const capitals = words.every((t) => t.capital || NAME_PARTICLES.has(t.lower));
  const afterOwner = words.slice(words.findLastIndex((t) => t.lower === "'s") + 1);
  if (MEDIA_ENDINGS.has(lower) && afterOwner.length > 1 && afterOwner.every((t) => t.capital))
    return source(text, tokens, range, { type: 'body', head: lower, known: true, kind: 'media' });
  if (words.some((t) => t.capital && BODY_NAME_WORDS.has(t.lower)))
    return source(text, tokens, range, { type: 'body', head: lower, known: true, kind: kind ?? 'unknown' });
  if (words.length === 1 && SPEAKING_PLACES.has(lower))
    return source(text, tokens, range, { type: 'body', head: lower, known: true, kind: 'official' });
  if (/^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}]+$/u.test(head?.text ?? '') && words.length === 1) {
    // `PANews`, `NBTC`: an acronym or brand
    return source(text, tokens, range, {
      type: 'body',
      head: lower,
      known: true,
      kind: /news|media|press|tv$/i.test(lower) ? 'media' : 'unknown',
    });
  }
  if (capitals && words.length > 0 && words.length <= 5) {
    return source(
      text,
      tokens,
      { start, end: core.end },
      { type: 'person', head: lower, known: words.length > 1, kind: 'unknown' },
    );
  }
  return source(text, tokens, range, {
    type: 'unknown',
    head: lower,
    known: kind !== null && words.some((t) => BODY_NOUNS.has(t.lower) || KNOWN_BODIES.has(t.lower)),
    kind: kind ?? 'unknown',
    plural,
  });
}

function wholeKnown(tokens: readonly Token[], start: number, end: number): SpeakerKind | null {
  const first = tokens[start]?.lower ?? '';
  if (end - start === 1) return KNOWN_BODIES.get(first) ?? null;
  for (const [rest, kind] of KNOWN_PHRASES.get(first) ?? []) {
    if (rest.length === end - start - 1 && rest.every((word, k) => tokens[start + 1 + k]?.lower === word))
      return kind;
  }
  return null;
}
