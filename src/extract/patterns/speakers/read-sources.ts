import type { Unit } from './attribution.ts';
import { describePhrase } from './describe-phrase.ts';
import type { Memory } from './memory.ts';
import { nounPhraseAfter, type Range } from './noun-phrase.ts';
import type { Source } from './source.ts';

export interface ReadSources {
  readonly sources: Source[];
  /** Token behind the last of them. */
  readonly end: number;
}

const GIVING =
  /^(given|shown|released|published|provided|compiled|issued|cited|collected|gathered|shared|made)$/;
const GAVE =
  /^(gave|gives|released|published|provided|provides|issued|shared|compiled|collected|submitted|sent|cited)$/;

/** `X`, or `X and Y`, from token `at`; the article itself and unresolved pronouns are left out. */
export function readSources(text: string, unit: Unit, at: number, memory: Memory): ReadSources | null {
  const sources: Source[] = [];
  let end = at;
  for (let from = at; from < unit.to; ) {
    const range: Range | null = nounPhraseAfter(unit.tokens, from, unit.to);
    if (range === null) break;
    const described = describePhrase(text, unit.tokens, range);
    const owner = described.some((s) => s.type === 'document') ? findGiver(text, unit, range) : null;
    for (const source of owner?.sources ?? described) {
      for (const resolved of memory.resolve(source)) if (resolved.type !== 'article') sources.push(resolved);
    }
    end = owner?.end ?? range.end;
    if (unit.tokens[end]?.lower !== 'and') break;
    const next = unit.tokens[end + 1];
    if (next === undefined || next.kind !== 'word' || next.lower === 'others') break;
    from = end + 1;
  }
  return end === at ? null : { sources, end };
}

/** `data released by the ministry`, `figures the ministry gave to a lawmaker`: whose a document without a name is. */
export function findGiver(text: string, unit: Unit, range: Range): ReadSources | null {
  const { tokens } = unit;
  // The participle may have been read as part of the phrase.
  for (let i = range.start + 1; i <= range.end && i < unit.to; i++) {
    if (!GIVING.test(tokens[i]?.lower ?? '') || tokens[i + 1]?.lower !== 'by') continue;
    const giver = nounPhraseAfter(tokens, i + 2, unit.to);
    return giver === null ? null : known(describePhrase(text, tokens, giver), giver.end);
  }
  const giver = nounPhraseAfter(tokens, range.end, unit.to);
  if (giver === null || !GAVE.test(tokens[giver.end]?.lower ?? '')) return null;
  return known(describePhrase(text, tokens, giver), giver.end + 1);
}

function known(sources: Source[], end: number): ReadSources | null {
  return sources.length > 0 && sources.every((s) => s.known) ? { sources, end } : null;
}
