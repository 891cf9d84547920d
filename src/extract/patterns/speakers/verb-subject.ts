import { MODALS } from '../../languages/english/grammar.ts';
import { SPEECH_ADVERBS, type SpeechVerb } from '../../languages/english/speech.ts';
import { endsAfter } from './after-verb.ts';
import { type Attribution, isComma, QUOTES, type Unit } from './attribution.ts';
import { describePhrase } from './describe-phrase.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { clauseSubject, findSubject, isPassive, type Subject } from './subject.ts';
import { NEGATIONS } from './verb-sense.ts';

/** `…, said the minister, Neth Pheaktra.` */
export function readInverted(text: string, unit: Unit, verb: number, entry: SpeechVerb): Subject | null {
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

export function readSubject(
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
