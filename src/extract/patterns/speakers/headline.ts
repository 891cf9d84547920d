import { SPEAKING_PLACES } from '../../languages/english/roles.ts';
import { SPEECH_VERBS } from '../../languages/english/speech.ts';
import { type Attribution, QUOTES, type Unit } from './attribution.ts';
import { describePhrase } from './describe-phrase.ts';
import type { Memory } from './memory.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { findGiver } from './read-sources.ts';

/** `ABC: over 1,000 arrested`, `A summary of the UN report: 53 sites`. */
export function readPrefix(text: string, unit: Unit, memory: Memory): Attribution | null {
  const { tokens } = unit;
  let colon = unit.from + 1;
  while (colon < unit.to && colon < unit.from + 9 && tokens[colon]?.text !== ':') colon++;
  if (tokens[colon]?.text !== ':' || colon + 1 >= unit.to) return null;
  for (let i = unit.from; i < colon; i++)
    if (
      (tokens[i]?.kind !== 'word' && !/^(19|20)\d\d$/.test(tokens[i]?.text ?? '')) ||
      (SPEECH_VERBS.get(tokens[i]?.lower ?? '')?.noun === false &&
        !tokens[i]?.capital &&
        i === colon - 1 &&
        i > unit.from + 1)
    )
      return null;
  const phrase = { start: unit.from, end: colon };
  const sources = findGiver(text, unit, phrase)?.sources ?? describePhrase(text, tokens, phrase);
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
