import { SPEECH_VERBS } from '../../languages/english/speech.ts';
import { type Attribution, commaSegment, type Unit } from './attribution.ts';
import type { Memory } from './memory.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { readSources } from './read-sources.ts';
import { isPassive } from './subject.ts';

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
