import type { Token } from '../../../text/tokens.ts';
import { BE_FORMS, HAVE_FORMS, MODALS, PREPOSITIONS } from '../../languages/english/grammar.ts';
import { SPEECH_ADVERBS, SPEECH_VERBS, type SpeechVerb } from '../../languages/english/speech.ts';
import { isComma, type Unit } from './attribution.ts';
import { isHyphenated } from './noun-phrase.ts';
import type { Source } from './source.ts';
import { isPassive } from './subject.ts';

export const NEGATIONS = new Set([
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
const DEEDS = new Set(['identify', 'find', 'name', 'describe', 'map', 'verify', 'trace', 'detail', 'give']);

/** Whether the word is a noun, a participle or an infinitive here. */
export function isOtherwise(tokens: readonly Token[], verb: number, unit: Unit, entry: SpeechVerb): boolean {
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
      (/^(of|by|from|about|on|in|and|or|for|against|to)$/.test(next) &&
        !(next === 'to' && /^(have|be)$/.test(tokens[verb + 2]?.lower ?? '')))
    )
      return true;
    const nextVerb = SPEECH_VERBS.get(next);
    if (nextVerb !== undefined && nextVerb.form !== 'gerund' && !nextVerb.noun) return true;
    if (nextVerb?.noun && (nextVerb.form === 'third' || nextVerb.form === 'past') && !isPluralSubject(before))
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

export function isNegated(tokens: readonly Token[], verb: number, floor: number): boolean {
  for (let i = verb - 1; i >= floor && i >= verb - 3; i--) {
    const word = tokens[i]?.lower ?? '';
    if (NEGATIONS.has(word)) return true;
    if (!HAVE_FORMS.has(word) && !SPEECH_ADVERBS.has(word) && !MODALS.has(word)) return false;
  }
  return false;
}

export function accepts(
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
