import { SPEECH_VERBS } from '../../languages/english/speech.ts';
import { type Attribution, isComma, type Unit } from './attribution.ts';
import type { Memory } from './memory.ts';
import { readSources } from './read-sources.ts';
import { findSubject, isPassive } from './subject.ts';

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
