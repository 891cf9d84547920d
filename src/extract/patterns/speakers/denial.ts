import type { Unit } from './attribution.ts';

const CLAIMS = new Set(
  'claim claims report reports allegation allegations accusation accusations figure figures number numbers suggestion suggestions rumour rumours rumor rumors charge charges estimate estimates count toll accounts'.split(
    ' ',
  ),
);

/** `denied that`, `denied holding`, `rejected reports that`; not `denied bail to 40`. */
export function isDenial(unit: Unit, verb: number): boolean {
  const next = unit.tokens[verb + 1];
  if (next === undefined || next.kind === 'punct') return true;
  if (next.lower === 'that' || next.lower === 'it' || next.lower === 'this' || next.lower.endsWith('ing'))
    return true;
  for (let i = verb + 1; i < unit.to && i < verb + 6; i++)
    if (CLAIMS.has(unit.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Whether what is denied is told behind the verb: `denied that`, `disputed the figure of`; not `denied the claim`. */
export function hasDeniedContent(unit: Unit, verb: number): boolean {
  const { tokens } = unit;
  if (tokens[verb + 1]?.kind === 'word' && tokens[verb + 1]?.lower.endsWith('ing') === true) return true;
  for (let i = verb + 1; i < unit.to && i < verb + 8; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punct') return false;
    if (token.lower === 'that' && i > verb) return true;
    if (token.lower === 'of' && CLAIMS.has(tokens[i - 1]?.lower ?? '')) return true;
  }
  return false;
}
