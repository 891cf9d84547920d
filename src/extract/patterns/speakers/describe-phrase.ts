import type { Token } from '../../../text/tokens.ts';
import { DETERMINERS, PREPOSITIONS } from '../../languages/english/grammar.ts';
import {
  BODY_NAME_WORDS,
  BODY_NOUNS,
  BORROWED_ROLES,
  GENERIC_BODIES,
  IDLE_MODIFIERS,
  KNOWN_BODIES,
  KNOWN_PHRASES,
  MEDIA_ENDINGS,
  NAME_PARTICLES,
  ROLE_NOUNS,
  SPEAKING_PLACES,
  type SpeakerKind,
  TITLES,
} from '../../languages/english/roles.ts';
import { ARTICLE_NOUNS, COURT_DOCUMENTS, DOCUMENT_NOUNS } from '../../languages/english/speech.ts';
import { isHead, isHyphenated, nounPhraseAfter, type Range } from './noun-phrase.ts';
import type { Source } from './source.ts';

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'his', 'her', 'its', 'their', 'we', 'i']);
/** `Eleven alleged leaders`: a number names nobody. */
const NUMBER_WORDS = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozens hundreds thousands scores some many most few all none both others'.split(
    ' ',
  ),
);
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
/** Pronouns for what an article listed before: `One says 40 were held`. */
const LISTED = new Set(['one', 'another']);

/** Whom the noun phrase names: one source, or several for documents with several owners; none if it is no name. */
export function describePhrase(text: string, tokens: readonly Token[], phrase: Range): Source[] {
  let start = phrase.start;
  const first = tokens[start];
  if (first === undefined) return [];
  if (phrase.end - start === 1) {
    if (/^[a-z]+'(re|ve|m|ll|d)$/.test(first.lower)) return [];
    if (/^(that|this|these|those|who|which|what|there|here)$/.test(first.lower)) return [];
    if (PRONOUNS.has(first.lower))
      return [
        source(text, tokens, phrase, {
          type: 'pronoun',
          head: first.lower,
          known: true,
          plural: first.lower === 'they' || first.lower === 'we',
        }),
      ];
    if (LISTED.has(first.lower))
      return [source(text, tokens, phrase, { type: 'article', head: first.lower })];
  }
  const determiner = DETERMINERS.has(first.lower) ? first.lower : null;
  while (start < phrase.end - 1 && isIdle(tokens[start])) start++;
  const minister = personAfterRoleOf(tokens, start, phrase.end);
  if (minister !== null) {
    const role = cut(text, tokens, { start, end: minister });
    return [
      source(
        text,
        tokens,
        { start: minister, end: phrase.end },
        {
          type: 'person',
          head: tokens[phrase.end - 1]?.lower ?? '',
          known: true,
          kind: kindOf(tokens, start, minister) ?? 'official',
          role,
        },
      ),
    ];
  }
  let core = coreEnd(tokens, start, phrase.end);
  // `research cited here`: a participle behind its noun is no part of the name.
  while (
    core - start > 1 &&
    tokens[core - 1]?.capital === false &&
    /(ed|given|shown|seen)$/.test(tokens[core - 1]?.lower ?? '') &&
    isHead(tokens[core - 2])
  )
    core--;
  const head = tokens[core - 1];
  if (head === undefined || head.kind !== 'word' || NUMBER_WORDS.has(head.lower)) return [];
  if (DOCUMENT_NOUNS.has(head.lower) && !ROLE_NOUNS.has(head.lower))
    return describeDocument(text, tokens, { start, end: core }, phrase, determiner);
  if (
    ARTICLE_NOUNS.has(head.lower) &&
    !(/^authors?$/.test(head.lower) && core - start > 1) &&
    !(head.capital && core - start > 1)
  ) {
    const of = ofPhrase(text, tokens, core, phrase.end);
    // `summary of the report`: what is summed up speaks.
    if (of.length > 0 && of.some((s) => s.type === 'document' || s.known)) return of;
    return [source(text, tokens, phrase, { type: 'article', head: head.lower })];
  }
  return [describeActor(text, tokens, { start, end: core }, phrase, determiner)];
}

function isIdle(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (
    token.kind === 'number' ||
    NUMBER_WORDS.has(token.lower) ||
    token.lower === 'one' ||
    token.lower === 'several'
  )
    return true;
  return (
    DETERMINERS.has(token.lower) ||
    (!token.capital && IDLE_MODIFIERS.has(token.lower)) ||
    token.text === '.' ||
    (token.capital && DETERMINERS.has(token.lower))
  );
}

/** End of the phrase's core: before the first preposition that follows a word. */
function coreEnd(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const token = tokens[i];
    if (
      token !== undefined &&
      token.kind === 'word' &&
      !token.capital &&
      PREPOSITIONS.has(token.lower) &&
      !isHyphenated(tokens, i)
    )
      return i;
  }
  return end;
}

function ofPhrase(text: string, tokens: readonly Token[], at: number, end: number): Source[] {
  const preposition = tokens[at]?.lower;
  if (at >= end || (preposition !== 'of' && preposition !== 'on' && preposition !== 'about')) return [];
  return describePhrase(text, tokens, { start: at + 1, end });
}

function describeDocument(
  text: string,
  tokens: readonly Token[],
  core: Range,
  phrase: Range,
  determiner: string | null,
): Source[] {
  const owners: Source[] = [];
  const head = core.end - 1;
  let ownerEnd = head;
  if (tokens[ownerEnd - 1]?.lower === "'s") ownerEnd--;
  const owner = trim(tokens, core.start, ownerEnd);
  if (owner.start < owner.end) {
    const named = describeActor(text, tokens, owner, owner, null);
    const adjective = owner.end - owner.start === 1 && tokens[owner.start]?.lower === 'official';
    if (!adjective && (named.known || tokens.slice(owner.start, owner.end).some((t) => t.capital)))
      owners.push(named);
  }
  // `a report by X for Y`, `figures from the ministry`
  for (let i = core.end; i < phrase.end; i++) {
    const preposition = tokens[i]?.lower ?? '';
    if (preposition !== 'by' && preposition !== 'from' && preposition !== 'for') continue;
    const range = nounPhraseAfter(tokens, i + 1, phrase.end);
    if (range === null) continue;
    const inner = { start: skipIdle(tokens, range), end: coreEnd(tokens, range.start, range.end) };
    if (inner.start >= inner.end) continue;
    const named = describeActor(text, tokens, inner, inner, null);
    if (preposition !== 'for' || named.known || tokens[inner.start]?.capital === true) owners.push(named);
    i = inner.end - 1;
  }
  if (owners.length > 0)
    return owners.map((o) => ({
      ...o,
      known: true,
      inWriting: true,
      plural: tokens[head]?.lower.endsWith('s') === true || tokens[head]?.lower === 'data',
      type: o.type === 'unknown' ? 'body' : o.type,
    }));
  const word = tokens[head]?.lower ?? '';
  if (determiner === 'its' || determiner === 'his' || determiner === 'her' || determiner === 'their') {
    return [source(text, tokens, phrase, { type: 'pronoun', head: determiner, known: true })];
  }
  const kind: SpeakerKind = COURT_DOCUMENTS.has(word)
    ? 'court'
    : /^(research|study|studies|survey|surveys)$/.test(word)
      ? 'expert'
      : 'unknown';
  return [
    source(
      text,
      tokens,
      { start: core.start, end: core.end },
      {
        type: 'document',
        head: word,
        known: true,
        kind,
        plural: word.endsWith('s') || word === 'data' || word === 'research',
        definite: determiner === 'the' || determiner === 'this' || determiner === 'that',
      },
    ),
  ];
}

function skipIdle(tokens: readonly Token[], range: Range): number {
  let start = range.start;
  while (start < range.end - 1 && isIdle(tokens[start])) start++;
  return start;
}

/** Cuts years and idle modifiers off the ends of an owner's name. */
function trim(tokens: readonly Token[], from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && isIdle(tokens[start])) start++;
  while (
    end > start &&
    (isIdle(tokens[end - 1]) || tokens[end - 1]?.kind === 'punct' || tokens[end - 1]?.lower === "'s")
  )
    end--;
  return { start, end };
}

function describeActor(
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
  if (capitals && MEDIA_ENDINGS.has(lower) && words.length > 1)
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

/** `Minister of Justice Sam Rith`, `Prime Minister of Cambodia Sam Rith`: the last two capitals are the name. */
function personAfterRoleOf(tokens: readonly Token[], start: number, end: number): number | null {
  let of = start + 1;
  while (of < end && tokens[of]?.lower !== 'of') of++;
  if (of >= end || end - of < 4 || !ROLE_NOUNS.has(tokens[of - 1]?.lower ?? '')) return null;
  for (let i = of + 1; i < end; i++)
    if (tokens[i]?.capital !== true || BODY_NAME_WORDS.has(tokens[i]?.lower ?? '')) return null;
  return end - 2;
}

/** Index where a person's name begins behind a role or title; null if there is none. */
function personAfterRole(tokens: readonly Token[], start: number, end: number): number | null {
  for (let i = end - 1; i >= start; i--) {
    const token = tokens[i];
    if (token === undefined) return null;
    const isRole = ROLE_NOUNS.has(token.lower) || TITLES.has(token.lower);
    if (isRole && i < end - 1) {
      const from = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
      return from < end && tokens[from]?.capital === true ? from : null;
    }
    if (isRole) return null;
    if (
      token.kind === 'word' &&
      !token.capital &&
      !NAME_PARTICLES.has(token.lower) &&
      !isHyphenated(tokens, i)
    )
      return null;
    if (BODY_NAME_WORDS.has(token.lower) || token.lower === "'s") return null;
  }
  return null;
}

/** `gaming operator Lotus Group`, `school teacher Ann Rith`: a name of two capitals or more behind a common noun. */
function nameBehindNoun(tokens: readonly Token[], start: number, end: number): number | null {
  let i = end;
  while (
    i > start &&
    (tokens[i - 1]?.capital === true ||
      NAME_PARTICLES.has(tokens[i - 1]?.lower ?? '') ||
      tokens[i - 1]?.text === '-')
  )
    i--;
  const noun = tokens[i - 1];
  if (end - i < 2 || i <= start || noun === undefined || noun.kind !== 'word' || noun.lower === "'s")
    return null;
  return /^(and|or|of|the)$/.test(noun.lower) ? null : i;
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

function cut(text: string, tokens: readonly Token[], range: Range): string {
  const first = tokens[range.start];
  let end = range.end;
  while (end > range.start && tokens[end - 1]?.lower === "'s") end--;
  const last = tokens[end - 1];
  return first === undefined || last === undefined
    ? ''
    : text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

function source(
  text: string,
  tokens: readonly Token[],
  range: Range,
  given: Partial<Source> & Pick<Source, 'type' | 'head'>,
): Source {
  return {
    tokenStart: range.start,
    tokenEnd: range.end,
    name: cut(text, tokens, range),
    kind: 'unknown',
    role: null,
    known: false,
    plural: false,
    definite: false,
    inWriting: false,
    ...given,
  };
}
