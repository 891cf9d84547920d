import { BE_FORMS, PREPOSITIONS } from '../../languages/english/grammar.ts';
import { CLAIM_HEADS, ESTIMATE_NOUNS, RECKONING_NOUNS } from '../../languages/english/speech.ts';
import { type Attribution, commaSegment, type Unit } from './attribution.ts';
import { describePhrase } from './describe-phrase.ts';
import type { Memory } from './memory.ts';
import { isHead, nounPhraseAfter, type Range } from './noun-phrase.ts';
import { readSources } from './read-sources.ts';
import type { Source } from './source.ts';

/** `on the UN's estimate`, `by his count`, `by police figures`: the stretch between commas that holds it. */
export function readReckoning(text: string, unit: Unit, i: number, memory: Memory): Attribution | null {
  const { tokens } = unit;
  const preposition = tokens[i]?.lower ?? '';
  if (!/^(on|by|in|under)$/.test(preposition)) return null;
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
  while (
    end > range.start &&
    /^('s|own|latest|early|first|last|new|recent|official|initial)$/.test(tokens[end - 1]?.lower ?? '')
  )
    end--;
  const first = tokens[range.start]?.lower ?? '';
  // `his count`: the possessive is the owner.
  if (end === range.start + 1 && /^(his|her|its|their)$/.test(first)) return { start: range.start, end };
  return { start: range.start, end };
}

/**
 * `the UN's estimate of 100,000`, `the army's count is 261`, `a report by Reuters that 40 had died`: an owned reckoning
 * or claim, and what it holds.
 */
export function readOwnedReckoning(text: string, unit: Unit, i: number, memory: Memory): Attribution | null {
  const { tokens } = unit;
  const head = tokens[i]?.lower ?? '';
  const claim = CLAIM_HEADS.has(head);
  if (!claim && !RECKONING_NOUNS.has(head) && head !== 'list') return null;
  const next = tokens[i + 1]?.lower ?? '';
  const certainty = ESTIMATE_NOUNS.has(head)
    ? 'estimated'
    : /^(claims?|allegations?)$/.test(head)
      ? 'alleged'
      : null;
  const give = (sources: readonly Source[], from: number, to: number): Attribution | null =>
    sources.length === 0
      ? null
      : { sources, from, to, at: i, why: 'speech.owned-reckoning', certainty, carry: 'none' };
  if ((next === 'by' || next === 'from') && claim) {
    const read = readSources(text, unit, i + 2, memory);
    if (read === null || tokens[read.end]?.lower !== 'that' || !read.sources.every((s) => s.known))
      return null;
    return give(read.sources, read.end, unit.to);
  }
  if (next === 'that' && claim) return give(findOwner(text, unit, i, memory), i, unit.to);
  if (i === unit.from) return null;
  if (next === 'of') return give(findOwner(text, unit, i, memory), i, commaSegment(unit, i).to);
  if (BE_FORMS.has(next) && tokens[i - 1]?.lower === "'s")
    return give(findOwner(text, unit, i, memory), i, commaSegment(unit, i).to);
  return null;
}

/** Who stands before the noun, with or without a possessive: `the UN's`, `a police`. */
function findOwner(text: string, unit: Unit, i: number, memory: Memory): Source[] {
  const { tokens } = unit;
  const before = tokens[i - 1];
  if (before === undefined || !(before.lower === "'s" || before.capital || isHead(before))) return [];
  let start = i - 1;
  while (
    start > unit.from &&
    i - start < 8 &&
    tokens[start - 1]?.kind === 'word' &&
    (tokens[start - 1]?.capital === true || tokens[start]?.lower === "'s") &&
    !PREPOSITIONS.has(tokens[start - 1]?.lower ?? '')
  )
    start--;
  const end = tokens[i - 1]?.lower === "'s" ? i - 1 : i;
  if (start >= end || start < unit.from) return [];
  return describePhrase(text, tokens, { start, end })
    .filter((s) => s.known)
    .flatMap((s) => memory.resolve(s))
    .filter((s) => s.type !== 'article');
}
