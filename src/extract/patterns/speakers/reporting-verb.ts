import type { Token } from '../../../text/tokens.ts';
import { BE_FORMS, HAVE_FORMS, MODALS, PREPOSITIONS } from '../../languages/english/grammar.ts';
import { SPEECH_ADVERBS, SPEECH_VERBS, type SpeechVerb } from '../../languages/english/speech.ts';
import { endsAfter } from './after-verb.ts';
import { type Attribution, isComma, QUOTES, REACH, type Unit } from './attribution.ts';
import { hasDeniedContent, isDenial } from './denial.ts';
import { describePhrase } from './describe-phrase.ts';
import type { Memory } from './memory.ts';
import { isHyphenated, nounPhraseAfter } from './noun-phrase.ts';
import type { Source } from './source.ts';
import { clauseSubject, findSubject, isPassive, type Subject } from './subject.ts';

const NEGATIONS = new Set([
  'not',
  "didn't",
  "hasn't",
  "haven't",
  "hadn't",
  "wouldn't",
  "won't",
  "doesn't",
  "don't",
  "couldn't",
  "can't",
  'never',
  'cannot',
]);
/** Verbs of counting that name what somebody did unless they are said of those who only look. */
const DEEDS = new Set(['identify', 'find', 'name', 'describe', 'map', 'verify', 'trace', 'detail']);
const MAGNITUDES = new Set([
  'at',
  'above',
  'below',
  'near',
  'around',
  'between',
  'beyond',
  'over',
  'under',
  'to',
]);

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

/** Whether the word is a noun, a participle or an infinitive here. */
function isOtherwise(tokens: readonly Token[], verb: number, unit: Unit, entry: SpeechVerb): boolean {
  const before = tokens[verb - 1];
  const after = tokens[verb + 1];
  const previous = before?.lower ?? '';
  if (
    /^(a|an|the|this|these|those|its|his|her|their|our|no|any|some|such|each|every|of|by|in|for|with|per|from)$/.test(
      previous,
    ) &&
    !isHyphenated(tokens, verb - 1) &&
    verb > unit.from
  )
    return true;
  if (after?.lower === "'s") return true;
  const behindPreposition =
    verb > unit.from &&
    before?.capital === false &&
    PREPOSITIONS.has(previous) &&
    !isHyphenated(tokens, verb - 1);
  if (behindPreposition && previous !== 'as' && previous !== 'like' && previous !== 'to') return true;
  if (entry.lemma === 'state' && entry.form === 'third' && after?.lower !== 'that') return true;
  if (entry.form === 'base' || (entry.form === 'past' && entry.lemma === 'put')) {
    if (previous === 'to') {
      // `is said to put those forced at 120,000`
      const chain = tokens[verb - 2]?.lower ?? '';
      return !/^(said|reported|believed|thought)$/.test(chain);
    }
    if (MODALS.has(previous) && previous !== 'did' && previous !== 'do' && !NEGATIONS.has(previous))
      return true;
  }
  if (entry.form === 'participle') return !HAVE_FORMS.has(previous) && !SPEECH_ADVERBS.has(previous);
  if (entry.noun && (entry.form === 'third' || entry.form === 'base')) {
    const next = after?.lower ?? '';
    if (
      BE_FORMS.has(next) ||
      HAVE_FORMS.has(next) ||
      MODALS.has(next) ||
      /^(of|by|from|about|on|in|and|or|for|against|to)$/.test(next)
    )
      return true;
    const nextVerb = SPEECH_VERBS.get(next);
    if (nextVerb !== undefined && nextVerb.form !== 'gerund' && !nextVerb.noun) return true;
    if (
      nextVerb !== undefined &&
      nextVerb.noun &&
      (nextVerb.form === 'third' || nextVerb.form === 'past') &&
      !isPluralSubject(before)
    )
      return true;
    // `falsifying records, stating`
    if (
      entry.form === 'third' &&
      previous.endsWith('ing') &&
      before?.capital === false &&
      !isComma(tokens[verb - 2])
    )
      return true;
    if (entry.form === 'third' && previous.endsWith('s') && before?.capital === false && previous !== "'s")
      return true;
  }
  if (entry.form === 'gerund') return !(isComma(before) || previous === 'as');
  if (isPassive(tokens, verb, unit.from) >= 0) return true;
  if (entry.form === 'past' && tokens[verb + 1]?.lower === 'by') return true;
  return false;
}

function isPluralSubject(before: Token | undefined): boolean {
  if (before === undefined) return false;
  return (
    before.lower.endsWith('s') ||
    /^(police|they|we|i|you|media|staff|people|troops|women|men|authorities|also|now|still)$/.test(
      before.lower,
    )
  );
}

function isNegated(tokens: readonly Token[], verb: number, floor: number): boolean {
  for (let i = verb - 1; i >= floor && i >= verb - 3; i--) {
    const word = tokens[i]?.lower ?? '';
    if (NEGATIONS.has(word)) return true;
    if (!HAVE_FORMS.has(word) && !SPEECH_ADVERBS.has(word) && !MODALS.has(word)) return false;
  }
  return false;
}

/** `…, said the minister, Neth Pheaktra.` */
function readInverted(text: string, unit: Unit, verb: number, entry: SpeechVerb): Subject | null {
  const { tokens } = unit;
  const before = tokens[verb - 1];
  if (verb > unit.from && !isComma(before) && !QUOTES.has(before?.text ?? '')) return null;
  if (entry.form !== 'third' && entry.form !== 'past' && entry.form !== 'base') return null;
  if (
    entry.class === 'count' ||
    entry.class === 'place-at' ||
    entry.class === 'call' ||
    entry.lemma === 'tell'
  )
    return null;
  const range = nounPhraseAfter(tokens, verb + 1, unit.to);
  if (range === null || !endsAfter(unit, range.end, false)) return null;
  const sources = describePhrase(text, tokens, range);
  if (
    sources.length === 0 ||
    !sources.every(
      (s) =>
        s.known || s.type === 'person' || (entry.lemma === 'say' && tokens[range.start]?.kind === 'word'),
    )
  )
    return null;
  const lead = sources[0];
  // `, said the provincial chief, Teng Channath.`
  if (
    lead !== undefined &&
    (lead.type === 'role' || lead.type === 'definite') &&
    isComma(tokens[range.end]) &&
    tokens[range.end + 1]?.capital === true
  ) {
    const name = nounPhraseAfter(tokens, range.end + 1, unit.to);
    const behind = name === null ? undefined : tokens[name.end];
    const person = name === null ? undefined : describePhrase(text, tokens, name)[0];
    if (person?.type === 'person' && (behind === undefined || behind.kind === 'punct')) {
      return { start: verb, sources: [{ ...person, kind: lead.kind, role: lead.name, known: true }] };
    }
  }
  if (lead?.type === 'person' && isComma(tokens[range.end])) {
    const role = nounPhraseAfter(tokens, range.end + 1, unit.to);
    const described = role === null ? undefined : describePhrase(text, tokens, role)[0];
    if (described !== undefined && (described.type === 'role' || described.type === 'definite')) {
      return { start: verb, sources: [{ ...lead, kind: described.kind, role: described.name, known: true }] };
    }
  }
  return { start: verb, sources };
}

function readSubject(
  text: string,
  unit: Unit,
  verb: number,
  entry: SpeechVerb,
  earlier: readonly Attribution[],
): Subject | null {
  const { tokens } = unit;
  // `is said to put`: the subject stands before the passive.
  if (tokens[verb - 1]?.lower === 'to') {
    const passive = isPassive(tokens, verb - 2, unit.from);
    return passive < 0 ? null : findSubject(text, unit, passive);
  }
  let at = verb;
  while (
    at - 1 > unit.from &&
    tokens[at - 1]?.capital === false &&
    (NEGATIONS.has(tokens[at - 1]?.lower ?? '') || MODALS.has(tokens[at - 1]?.lower ?? ''))
  )
    at--;
  const before = tokens[at - 1];
  if (
    entry.form === 'gerund' ||
    before === undefined ||
    before.lower === 'and' ||
    before.lower === 'but' ||
    before.lower === 'then'
  )
    return shared(text, unit, at, earlier);
  const found = findSubject(text, unit, at);
  if (found !== null) return found;
  if (entry.class === 'place-at' && isComma(before)) return null;
  return isComma(before) || SPEECH_ADVERBS.has(before.lower) ? shared(text, unit, at, earlier) : null;
}

/** Subject of an earlier verb of the unit, which a coordinated verb shares. */
function shared(text: string, unit: Unit, verb: number, earlier: readonly Attribution[]): Subject | null {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const attribution = earlier[i];
    if (
      attribution !== undefined &&
      attribution.at < verb &&
      attribution.why.startsWith('speech.behind') === false
    )
      return { start: verb, sources: attribution.sources };
  }
  const subject = clauseSubject(text, unit);
  return subject === null || subject.start >= verb ? null : { start: verb, sources: subject.sources };
}

function accepts(
  entry: SpeechVerb,
  sources: readonly Source[],
  tokens: readonly Token[],
  verb: number,
): boolean {
  return sources.every((s) => {
    if (s.type === 'pronoun')
      return (
        entry.class !== 'count' || s.head === 'it' || s.head === 'its' || s.head === 'he' || s.head === 'she'
      );
    if (entry.class === 'count') {
      const looks =
        s.type === 'document' ||
        s.inWriting ||
        s.kind === 'ngo' ||
        s.kind === 'expert' ||
        s.kind === 'intergovernmental';
      // `found that` tells, `found 40 phones` acts.
      if (tokens[verb + 1]?.lower === 'that') return s.known || s.type === 'person';
      if (DEEDS.has(entry.lemma))
        return (
          looks &&
          (s.kind !== 'intergovernmental' ||
            s.name.toLowerCase() !== 'interpol' ||
            s.inWriting ||
            s.type === 'document')
        );
      return (
        looks ||
        (s.kind === 'official' && (entry.lemma !== 'list' || s.type === 'role')) ||
        s.kind === 'media' ||
        (s.known && /^(record|log|register|count|tally)$/.test(entry.lemma) && s.kind !== 'company')
      );
    }
    if (entry.lemma === 'say' || entry.lemma === 'tell')
      return s.type !== 'unknown' || s.known || tokens[verb - 1]?.kind === 'word';
    if (entry.lemma === 'value') return s.known;
    return s.known || s.type === 'person' || s.type === 'definite';
  });
}

/** `puts losses at $37 billion`: a magnitude's preposition and a number behind the verb. */
function isPlacedAt(unit: Unit, verb: number): boolean {
  const { tokens } = unit;
  for (let i = verb + 1; i < unit.to && i < verb + 26; i++) {
    const token = tokens[i];
    if (token === undefined || !MAGNITUDES.has(token.lower)) continue;
    for (let k = i + 1; k <= i + 7 && k < unit.to; k++) {
      const next = tokens[k];
      if (next === undefined || isComma(next)) break;
      if (
        next.kind === 'number' ||
        next.kind === 'symbol' ||
        /^(dozens|scores|hundreds|thousands|tens|millions|billions|trillions|half|a|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(
          next.lower,
        )
      )
        return true;
    }
  }
  return false;
}

/** Verbs that speak only before a clause: `added that`, not `added 400 jobs`. */
const NEEDS_CLAUSE = new Set(
  'add write note stress conclude maintain recall declare admit state caution insist argue explain acknowledge'.split(
    ' ',
  ),
);

function opensClause(unit: Unit, verb: number): boolean {
  const { tokens } = unit;
  for (let i = verb + 1; i < unit.to && i < verb + 15; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.text === ':' || QUOTES.has(token.text)) return true;
    if (
      token.kind === 'punct' &&
      token.text !== '(' &&
      token.text !== ')' &&
      token.text !== '-' &&
      token.text !== '%'
    )
      return false;
    if (/^(that|he|she|it|they|there|we)$/.test(token.lower)) return true;
    if (
      BE_FORMS.has(token.lower) ||
      HAVE_FORMS.has(token.lower) ||
      (MODALS.has(token.lower) && !token.capital)
    )
      return true;
  }
  return false;
}

/** `the storm claimed 12 lives`. */
function claimsLives(unit: Unit, verb: number): boolean {
  for (let i = verb + 1; i < verb + 8 && i < unit.to; i++)
    if (/^(lives|life|responsibility|victory)$/.test(unit.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** `told police and soldiers to act`: an order, not an account. */
function isOrder(unit: Unit, verb: number): boolean {
  const { tokens } = unit;
  for (let i = verb + 1; i < unit.to && i < verb + 9; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punct' || token.lower === 'that') return false;
    if (token.lower === 'to') return true;
  }
  return false;
}

/** `confirmed it`, `denied the figure`: about the unit before. */
function confirmsBack(unit: Unit, verb: number, entry: SpeechVerb): 'confirmed' | 'denied' | null {
  if (entry.lemma !== 'confirm' && entry.class !== 'deny') return null;
  const { tokens } = unit;
  const next = tokens[verb + 1]?.lower ?? '';
  const word = /^(the|this|that|these|those|its|his)$/.test(next) ? (tokens[verb + 2]?.lower ?? '') : next;
  if (
    !/^(it|this|that|figure|figures|number|numbers|toll|count|claim|claims|report|reports|arrests|raid|raids|deaths|incident)$/.test(
      word,
    )
  )
    return null;
  return entry.class === 'deny' ? 'denied' : 'confirmed';
}

/** `In the capital, police said 12 were held`: what leads the sentence belongs to the content. */
function leadingAdjunct(unit: Unit, start: number): number {
  const { tokens } = unit;
  const first = tokens[unit.from];
  if (start > unit.from && isComma(tokens[start - 1]) && first !== undefined && PREPOSITIONS.has(first.lower))
    return unit.from;
  return start;
}

/** Where the content ends: with the unit, or for an estimate with its clause. */
function scopeEnd(unit: Unit, verb: number, entry: SpeechVerb): number {
  if (entry.class === 'say' || entry.class === 'claim') return unit.to;
  const { tokens } = unit;
  for (let i = verb + 1; i < unit.to - 2 && i < verb + REACH; i++) {
    const token = tokens[i];
    if (token === undefined || !isComma(token)) continue;
    const joint = tokens[i + 1]?.lower ?? '';
    if (!/^(and|but|while|whereas|though|although|so)$/.test(joint)) continue;
    for (let k = i + 2; k < i + 10 && k < unit.to; k++) {
      const next = tokens[k];
      if (next === undefined || isComma(next)) break;
      if (/^(who|that|which)$/.test(next.lower)) break;
      if (BE_FORMS.has(next.lower) || HAVE_FORMS.has(next.lower) || MODALS.has(next.lower)) return i;
    }
  }
  return unit.to;
}
