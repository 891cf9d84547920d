import { PREPOSITIONS } from '../../languages/english/grammar.ts';
import { SPEAKING_PLACES } from '../../languages/english/roles.ts';
import { ESTIMATE_NOUNS, RECKONING_NOUNS, SPEECH_VERBS } from '../../languages/english/speech.ts';
import { type Attribution, commaSegment, isComma, QUOTES, type Unit } from './attribution.ts';
import { describePhrase } from './describe-phrase.ts';
import type { Memory } from './memory.ts';
import { nounPhraseAfter, type Range } from './noun-phrase.ts';
import type { Source } from './source.ts';
import { findSubject, isPassive } from './subject.ts';

/** `X`, or `X and Y`, from token `at`; article nouns and unresolved pronouns are left out. */
function readSources(
  text: string,
  unit: Unit,
  at: number,
  memory: Memory,
): { sources: Source[]; end: number; article: boolean } | null {
  const sources: Source[] = [];
  let article = false;
  let end = at;
  for (let from = at; from < unit.to; ) {
    const range: Range | null = nounPhraseAfter(unit.tokens, from, unit.to);
    if (range === null) break;
    for (const described of describePhrase(text, unit.tokens, range)) {
      for (const resolved of memory.resolve(described)) {
        if (resolved.type === 'article') article = true;
        else sources.push(resolved);
      }
    }
    end = range.end;
    if (unit.tokens[end]?.lower !== 'and') break;
    const next = unit.tokens[end + 1];
    if (next === undefined || next.kind !== 'word' || next.lower === 'others') {
      if (next?.lower === 'others') end += 2;
      break;
    }
    from = end + 1;
  }
  return end === at ? null : { sources, end, article };
}

/** `according to X and Y`. */
export function readAccordingTo(text: string, unit: Unit, i: number, memory: Memory): Attribution | null {
  if (unit.tokens[i]?.lower !== 'according' || unit.tokens[i + 1]?.lower !== 'to') return null;
  const read = readSources(text, unit, i + 2, memory);
  if (read === null) return null;
  const anonymous = read.sources.every(
    (s) =>
      s.type === 'document' &&
      !s.definite &&
      /^(one |some )?(reports?|estimates?|figures|accounts|data)$/i.test(s.name),
  );
  const estimate = anonymous && read.sources.some((s) => ESTIMATE_NOUNS.has(s.head));
  if (anonymous) read.sources.length = 0;
  const why = read.sources.length > 0 ? 'speech.according-to' : 'speaker.article';
  return {
    sources: read.sources,
    from: unit.from,
    to: unit.to,
    at: i,
    why,
    certainty: estimate ? 'estimated' : null,
    carry: 'linked',
  };
}

/**
 * `citing X`, `quoting X`, `cites a report for`, `credits X`: the cited speak; who cites them speaks too unless it is the
 * article. The subject's account and a tail `, citing X` cover the whole unit.
 */
export function readCiting(
  text: string,
  unit: Unit,
  i: number,
  memory: Memory,
  earlier: readonly Attribution[],
): Attribution | null {
  const { tokens } = unit;
  const entry = SPEECH_VERBS.get(tokens[i]?.lower ?? '');
  if (entry?.class !== 'cite' || entry.form === 'base') return null;
  const passive = isPassive(tokens, i, unit.from);
  if (passive >= 0) {
    // `was quoted as saying`
    if (tokens[i + 1]?.lower !== 'as' || tokens[i + 2]?.lower !== 'saying') return null;
    const subject = findSubject(text, unit, passive);
    const sources = (subject?.sources ?? [])
      .flatMap((s) => memory.resolve(s))
      .filter((s) => s.type !== 'article');
    if (subject === null || sources.length === 0) return null;
    return {
      sources,
      from: subject.start,
      to: unit.to,
      at: i,
      why: 'speech.quoted-as-saying',
      certainty: null,
      carry: 'free',
    };
  }
  if (
    entry.form === 'third' &&
    tokens[i - 1]?.lower !== undefined &&
    /^(the|a|an|these|those|several)$/.test(tokens[i - 1]?.lower ?? '')
  )
    return null;
  const read = readSources(text, unit, i + 1, memory);
  if (
    read === null ||
    read.sources.length === 0 ||
    !read.sources.every((s) => s.known || s.type === 'person')
  )
    return null;
  const before =
    entry.form === 'gerund'
      ? []
      : (findSubject(text, unit, i)?.sources ?? []).flatMap((s) => memory.resolve(s));
  const subject = before.filter((s) => s.type !== 'article' && s.known);
  const host = earlier.find((a) => a.from < a.to && a.at < i);
  const sources = [
    ...read.sources,
    ...subject,
    ...(entry.form === 'gerund' && host !== undefined
      ? host.sources.filter((h) => !read.sources.some((s) => s.name === h.name))
      : []),
  ];
  // A quoting verb with its own content: `quoted the minister as saying that`.
  const behind =
    entry.form === 'gerund' && i > unit.from && isComma(tokens[i - 1])
      ? (host?.from ?? unit.from)
      : entry.form === 'gerund'
        ? unit.from
        : i;
  return {
    sources,
    from: behind,
    to: unit.to,
    at: i,
    why: `speech.${entry.lemma}`,
    certainty: host?.certainty ?? null,
    carry: 'linked',
  };
}

/** `on the UN's estimate`, `by his count`, `by police figures`: the stretch between commas that holds it. */
export function readReckoning(text: string, unit: Unit, i: number, memory: Memory): Attribution | null {
  const { tokens } = unit;
  const preposition = tokens[i]?.lower ?? '';
  if (preposition !== 'on' && preposition !== 'by' && preposition !== 'in') return null;
  const range = nounPhraseAfter(tokens, i + 1, unit.to);
  if (range === null || range.end - range.start < 2) return null;
  const head = tokens[range.end - 1]?.lower ?? '';
  if (!RECKONING_NOUNS.has(head)) return null;
  const described = describePhrase(text, tokens, withoutHead(tokens, range)).filter(
    (s) => s.known || s.type === 'pronoun',
  );
  const sources = described.flatMap((s) => memory.resolve(s)).filter((s) => s.type !== 'article');
  if (sources.length === 0) return null;
  const segment = i === unit.from ? { from: unit.from, to: unit.to } : commaSegment(unit, i);
  return {
    sources,
    ...segment,
    at: i,
    why: 'speech.reckoning',
    certainty: ESTIMATE_NOUNS.has(head) ? 'estimated' : null,
    carry: 'none',
  };
}

function withoutHead(tokens: Unit['tokens'], range: Range): Range {
  let end = range.end - 1;
  while (end > range.start && (tokens[end - 1]?.lower === "'s" || tokens[end - 1]?.lower === 'own')) end--;
  const first = tokens[range.start]?.lower ?? '';
  // `his count`: the possessive is the owner.
  if (end === range.start + 1 && /^(his|her|its|their)$/.test(first)) return { start: range.start, end };
  return { start: range.start, end };
}

/** `346 by the state paper`, `reported by X`, `named in the filing`: an agent behind a number or a passive verb. */
export function readAgent(text: string, unit: Unit, i: number, memory: Memory): Attribution | null {
  const { tokens } = unit;
  const preposition = tokens[i]?.lower ?? '';
  if (preposition !== 'by' && preposition !== 'in') return null;
  const before = tokens[i - 1];
  if (before === undefined || i === unit.from) return null;
  const verb = SPEECH_VERBS.get(before.lower);
  const participle =
    verb !== undefined && (verb.form === 'past' || verb.form === 'participle') && verb.class !== 'call';
  const isNumber = before.kind === 'number' && preposition === 'by';
  if (!participle && !isNumber) return null;
  if (
    preposition === 'by' &&
    participle &&
    /^(identify|find|name|describe|map|trace|put|place|add|register|value)$/.test(verb.lemma)
  )
    return null;
  const read = readSources(text, unit, i + 1, memory);
  if (read === null || read.sources.length === 0) return null;
  if (preposition === 'in') {
    // Only documents hold what is named in them.
    const range = nounPhraseAfter(tokens, i + 1, unit.to);
    if (range === null || verb?.class !== 'count' || isPassive(tokens, i - 1, unit.from) < 0) return null;
    if (!read.sources.every((s) => s.type === 'document' || s.kind === 'court')) return null;
  }
  if (
    isNumber &&
    !read.sources.every((s) => /^(media|ngo|intergovernmental|expert)$/.test(s.kind) && s.known)
  )
    return null;
  if (!read.sources.every((s) => s.known)) return null;
  const segment = tokens[i - 2]?.lower === 'as' ? { from: unit.from, to: unit.to } : commaSegment(unit, i);
  return {
    sources: read.sources,
    ...segment,
    at: i,
    why: 'speech.agent',
    certainty: verb?.class === 'estimate' ? 'estimated' : verb?.class === 'claim' ? 'alleged' : null,
    carry: 'none',
  };
}

/** `the UN's estimate of 100,000`, `a police figure of 40`: an owned reckoning and its number. */
export function readOwnedReckoning(text: string, unit: Unit, i: number, memory: Memory): Attribution | null {
  const { tokens } = unit;
  const head = tokens[i]?.lower ?? '';
  if (!RECKONING_NOUNS.has(head) && head !== 'list') return null;
  if (tokens[i + 1]?.lower !== 'of' || i === unit.from) return null;
  let start = i - 1;
  while (
    start > unit.from &&
    tokens[start - 1]?.kind === 'word' &&
    (tokens[start - 1]?.capital === true || tokens[start]?.lower === "'s") &&
    !PREPOSITIONS.has(tokens[start - 1]?.lower ?? '')
  )
    start--;
  const end = tokens[i - 1]?.lower === "'s" ? i - 1 : i;
  if (start >= end) return null;
  const sources = describePhrase(text, tokens, { start, end })
    .filter((s) => s.known)
    .flatMap((s) => memory.resolve(s))
    .filter((s) => s.type !== 'article');
  if (sources.length === 0) return null;
  return {
    sources,
    from: i,
    to: commaSegment(unit, i).to,
    at: i,
    why: 'speech.owned-reckoning',
    certainty: ESTIMATE_NOUNS.has(head) ? 'estimated' : null,
    carry: 'none',
  };
}

/** `ABC: over 1,000 arrested`, `A summary of the UN report: 53 sites`. */
export function readPrefix(text: string, unit: Unit, memory: Memory): Attribution | null {
  const { tokens } = unit;
  let colon = unit.from + 1;
  while (colon < unit.to && colon < unit.from + 9 && tokens[colon]?.text !== ':') colon++;
  if (tokens[colon]?.text !== ':' || colon + 1 >= unit.to) return null;
  for (let i = unit.from; i < colon; i++)
    if (
      tokens[i]?.kind !== 'word' ||
      (SPEECH_VERBS.get(tokens[i]?.lower ?? '')?.noun === false &&
        !tokens[i]?.capital &&
        i === colon - 1 &&
        i > unit.from + 1)
    )
      return null;
  const sources = describePhrase(text, tokens, { start: unit.from, end: colon });
  if (sources.length === 0 || !sources.every((s) => s.known || s.type === 'document')) return null;
  if (
    sources.some(
      (s) =>
        s.type === 'article' ||
        SPEAKING_PLACES.has(s.name.toLowerCase()) ||
        (s.type === 'person' && s.kind === 'unknown' && !memory.knows(s.name)),
    )
  )
    return null;
  const resolved = sources.flatMap((s) => (s.type === 'document' ? [s] : memory.resolve(s)));
  return {
    sources: resolved,
    from: colon + 1,
    to: unit.to,
    at: unit.from,
    why: 'speech.prefix',
    certainty: null,
    carry: 'linked',
  };
}

/** `1,000 held in sweep: police`, `Raids net 400 – UN`: a headline's tail. */
export function readHeadlineTail(text: string, unit: Unit, memory: Memory): Attribution | null {
  const { tokens } = unit;
  let mark = unit.to - 2;
  while (mark > unit.from + 2 && mark > unit.to - 7 && !/^[:–—-]$/.test(tokens[mark]?.text ?? '')) mark--;
  const sign = tokens[mark];
  if (sign === undefined || !/^[:–—-]$/.test(sign.text) || (sign.text !== ':' && !sign.spaced)) return null;
  if (QUOTES.has(tokens[unit.to - 1]?.text ?? '')) return null;
  const range = nounPhraseAfter(tokens, mark + 1, unit.to);
  if (range === null || range.end !== unit.to) return null;
  const sources = describePhrase(text, tokens, range).flatMap((s) => memory.resolve(s));
  if (sources.length === 0 || !sources.every((s) => s.known && s.type !== 'article')) return null;
  return {
    sources,
    from: unit.from,
    to: mark,
    at: mark,
    why: 'speech.headline-tail',
    certainty: null,
    carry: 'none',
  };
}
