import { PREPOSITIONS } from '../../languages/english/grammar.ts';
import { SPEECH_VERBS } from '../../languages/english/speech.ts';
import { endsAfter } from './after-verb.ts';
import { type Attribution, isComma, QUOTES, type Unit } from './attribution.ts';
import { hasDeniedContent, isDenial } from './denial.ts';
import type { Memory } from './memory.ts';
import type { Source } from './source.ts';
import {
  claimsLives,
  confirmsBack,
  isOrder,
  isPlacedAt,
  NEEDS_CLAUSE,
  opensClause,
  scopeEnd,
} from './verb-content.ts';
import { accepts, isNegated, isOtherwise } from './verb-sense.ts';
import { readInverted, readSubject } from './verb-subject.ts';

/** Attribution by the reporting verb at `verb`; null where the word is none here. Earlier ones of the unit come with it. */
export function readReportingVerb(
  text: string,
  unit: Unit,
  verb: number,
  memory: Memory,
  earlier: readonly Attribution[],
): Attribution | null {
  const { tokens } = unit;
  const word = tokens[verb];
  const entry = word === undefined ? undefined : SPEECH_VERBS.get(word.lower);
  if (word === undefined || entry === undefined || entry.class === 'cite') return null;
  if (word.capital && verb > unit.from && !QUOTES.has(tokens[verb - 1]?.text ?? '')) return null;
  if (isOtherwise(tokens, verb, unit, entry)) return null;
  const inverted = readInverted(text, unit, verb, entry);
  const subject = inverted ?? readSubject(text, unit, verb, entry, earlier);
  if (subject === null) return null;
  let { sources } = subject;
  if (sources.length === 0) return null;
  if (sources.some((s) => s.type === 'article')) return silent(sources, verb, 'article');
  // `Independent estimates range`: a lone capital at the start may be an adjective of the noun.
  const lone = sources[0];
  if (
    entry.noun &&
    entry.form === 'third' &&
    inverted === null &&
    lone?.type === 'person' &&
    !lone.known &&
    lone.tokenStart === unit.from &&
    !memory.knows(lone.name) &&
    tokens[verb + 1]?.lower !== 'that'
  )
    return null;
  if (!accepts(entry, sources, tokens, verb)) return null;
  if (
    entry.form === 'base' &&
    entry.noun &&
    inverted === null &&
    tokens[verb - 1]?.lower !== 'to' &&
    !sources.every((s) => s.plural || s.kind === 'media')
  )
    return null;
  // Who `reported` under a bare name that nobody has borne before is an outlet.
  if (entry.lemma === 'report')
    sources = sources.map((s) =>
      s.type === 'person' && s.role === null && s.kind === 'unknown' && !memory.knows(s.name)
        ? { ...s, type: 'body', kind: 'media' }
        : s,
    );
  sources = sources.flatMap((s) => memory.resolve(s));
  // `He claimed`, of nobody named: the certainty holds all the same.
  if (sources.length === 0 && !/^(estimate|claim|deny)$/.test(entry.class)) return null;
  if (sources.length > 0 && sources.every((s) => s.type === 'article'))
    return silent(sources, verb, 'article');
  if (entry.class === 'call' || isNegated(tokens, verb, unit.from))
    return { ...silent(sources, verb, entry.class), why: `speaker.${entry.lemma}` };
  if (entry.class === 'place-at' && !isPlacedAt(unit, verb)) return null;
  if (entry.class === 'deny' && !isDenial(unit, verb)) return null;
  if (entry.lemma === 'tell' && isOrder(unit, verb)) return silent(sources, verb, 'tells-to');
  if (entry.lemma === 'speak' && tokens[verb + 1]?.lower !== 'of') return silent(sources, verb, 'speaks');
  const certainty =
    entry.class === 'estimate' || entry.class === 'place-at'
      ? 'estimated'
      : entry.class === 'claim'
        ? 'alleged'
        : entry.class === 'deny'
          ? 'denied'
          : null;
  const onlyMedia = sources.every((s) => s.kind === 'media');
  const shows = /^(show|indicate|suggest)$/.test(entry.lemma) && sources.every((s) => s.type === 'document');
  const carry =
    (entry.class === 'say' && !onlyMedia && !/^(expect|predict|forecast)$/.test(entry.lemma)) || shows
      ? 'free'
      : 'linked';
  const back = confirmsBack(unit, verb, entry);
  const start = subject.start;
  const before = tokens[start - 1];
  const behind =
    inverted !== null ||
    ((start === unit.from || isComma(before) || QUOTES.has(before?.text ?? '') || before?.lower === 'as') &&
      endsAfter(unit, verb + 1, entry.lemma === 'tell'));
  // `Citing police, the newspaper reported`: both.
  const cited = earlier
    .slice(0, 4)
    .find((a) => a.why === 'speech.cite' && a.at < verb && (a.at === unit.from || a.at > subject.start));
  if (cited !== undefined)
    sources = [...cited.sources, ...sources.filter((s) => !cited.sources.some((c) => c.name === s.name))];
  const base = { sources, at: verb, certainty, carry, ...(back === null ? {} : { back }) } as const;
  if (behind && (start > unit.from || inverted !== null))
    return { ...base, from: unit.from, to: unit.to, why: `speech.behind.${entry.lemma}` };
  if (entry.class === 'deny' && !behind && !hasDeniedContent(unit, verb))
    return { ...base, from: verb, to: verb, why: 'speaker.deny' };
  if (NEEDS_CLAUSE.has(entry.lemma) && !opensClause(unit, verb)) return null;
  if (entry.class === 'claim' && claimsLives(unit, verb)) return null;
  return {
    ...base,
    from: leadingAdjunct(unit, start),
    to: scopeEnd(unit, verb, entry),
    why: `speech.${entry.lemma}`,
  };
}

function silent(sources: readonly Source[], at: number, why: string): Attribution {
  return { sources, from: at, to: at, at, why: `speaker.${why}`, certainty: null, carry: 'none' };
}

/** `In the capital, police said 12 were held`: what leads the sentence belongs to the content. */
function leadingAdjunct(unit: Unit, start: number): number {
  const { tokens } = unit;
  const first = tokens[unit.from];
  if (start > unit.from && isComma(tokens[start - 1]) && first !== undefined && PREPOSITIONS.has(first.lower))
    return unit.from;
  return start;
}
