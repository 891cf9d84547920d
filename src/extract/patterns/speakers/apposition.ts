import type { Token } from '../../../text/tokens.ts';
import { isComma, type Unit } from './attribution.ts';
import { describePhrase } from './describe-phrase.ts';
import { nounPhraseAfter, nounPhraseBefore, type Range } from './noun-phrase.ts';
import type { Subject } from './subject.ts';

const APPOSITION_REACH = 25;

/** `the police chief, Rith Sokha, said` and `Rith Sokha, the police chief, said`. */
export function withApposition(text: string, unit: Unit, comma: number): Subject | null {
  const { tokens } = unit;
  let open = comma - 1;
  while (open > unit.from && comma - open < APPOSITION_REACH && !isComma(tokens[open])) open--;
  if (!isComma(tokens[open])) return null;
  // An apposition may itself hold a comma: `, 38, a lawyer,`
  const inner = { start: open + 1, end: comma };
  const outer = nounPhraseBefore(tokens, open, unit.from);
  const first = tokens[inner.start];
  if (outer === null || first === undefined) return null;
  const outerSources = describePhrase(text, tokens, outer);
  const lead = outerSources[0];
  if (lead === undefined || lead.type === 'pronoun') return null;
  const isName = first.capital && nameOnly(tokens, inner);
  if (
    isName &&
    (lead.type === 'role' ||
      lead.type === 'definite' ||
      lead.type === 'unknown' ||
      (lead.role !== null && lead.type !== 'person'))
  ) {
    const name = text.slice(first.start, tokens[comma - 1]?.end ?? first.end);
    return {
      start: outer.start,
      sources: [
        {
          ...lead,
          type: 'person',
          known: true,
          role: lead.name,
          name,
          head: tokens[comma - 1]?.lower ?? '',
          plural: false,
        },
      ],
    };
  }
  const opener = first.lower;
  const innerPhrase = nounPhraseAfter(tokens, inner.start, inner.end);
  const described =
    innerPhrase !== null && !isName ? describePhrase(text, tokens, innerPhrase)[0] : undefined;
  if (
    lead.type === 'person' &&
    described !== undefined &&
    (described.type === 'role' || described.type === 'definite')
  ) {
    return {
      start: outer.start,
      sources: [
        {
          ...lead,
          known: true,
          kind: lead.kind === 'unknown' ? described.kind : lead.kind,
          role: lead.role ?? described.name,
        },
      ],
    };
  }
  const parenthesis =
    /^(who|which|whose|speaking|citing|quoting|a|an|the|one|now|formerly|then|based|with|in|at|on)$/.test(
      opener,
    ) ||
    opener.endsWith('ing') ||
    opener.endsWith('ed') ||
    first.kind === 'number';
  return parenthesis && lead.known ? { start: outer.start, sources: outerSources } : null;
}

function nameOnly(tokens: readonly Token[], range: Range): boolean {
  for (let i = range.start; i < range.end; i++) {
    const token = tokens[i];
    if (
      token !== undefined &&
      token.kind === 'word' &&
      !token.capital &&
      !/^(bin|binti|van|de|al|el|la|von)$/.test(token.lower)
    )
      return false;
    if (token?.kind === 'number') return false;
  }
  return range.end - range.start <= 6;
}
