import { BE_FORMS, HAVE_FORMS, MODALS } from '../../languages/english/grammar.ts';
import type { SpeechVerb } from '../../languages/english/speech.ts';
import { isComma, QUOTES, REACH, type Unit } from './attribution.ts';

const MAGNITUDES = new Set([
  'at',
  'above',
  'below',
  'near',
  'around',
  'between',
  'beyond',
  'over',
  'under',
  'to',
]);

/** `puts losses at $37 billion`: a magnitude's preposition and a number behind the verb. */
export function isPlacedAt(unit: Unit, verb: number): boolean {
  const { tokens } = unit;
  for (let i = verb + 1; i < unit.to && i < verb + 26; i++) {
    const token = tokens[i];
    if (token === undefined || !MAGNITUDES.has(token.lower)) continue;
    for (let k = i + 1; k <= i + 7 && k < unit.to; k++) {
      const next = tokens[k];
      if (next === undefined || isComma(next)) break;
      if (
        next.kind === 'number' ||
        next.kind === 'symbol' ||
        /^(dozens|scores|hundreds|thousands|tens|millions|billions|trillions|half|a|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(
          next.lower,
        )
      )
        return true;
    }
  }
  return false;
}

/** Verbs that speak only before a clause: `added that`, not `added 400 jobs`. */
export const NEEDS_CLAUSE = new Set(
  'add write note stress conclude maintain recall declare admit state caution insist argue explain acknowledge'.split(
    ' ',
  ),
);

export function opensClause(unit: Unit, verb: number): boolean {
  const { tokens } = unit;
  for (let i = verb + 1; i < unit.to && i < verb + 15; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.text === ':' || QUOTES.has(token.text)) return true;
    if (
      token.kind === 'punct' &&
      token.text !== '(' &&
      token.text !== ')' &&
      token.text !== '-' &&
      token.text !== '%'
    )
      return false;
    if (/^(that|he|she|it|they|there|we)$/.test(token.lower)) return true;
    if (
      BE_FORMS.has(token.lower) ||
      HAVE_FORMS.has(token.lower) ||
      (MODALS.has(token.lower) && !token.capital)
    )
      return true;
  }
  return false;
}

/** `the storm claimed 12 lives`. */
export function claimsLives(unit: Unit, verb: number): boolean {
  for (let i = verb + 1; i < verb + 8 && i < unit.to; i++)
    if (/^(lives|life|responsibility|victory)$/.test(unit.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** `told police and soldiers to act`: an order, not an account. */
export function isOrder(unit: Unit, verb: number): boolean {
  const { tokens } = unit;
  for (let i = verb + 1; i < unit.to && i < verb + 9; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punct' || token.lower === 'that') return false;
    if (token.lower === 'to') return true;
  }
  return false;
}

/** `confirmed it`, `denied the figure`: about the unit before. */
export function confirmsBack(unit: Unit, verb: number, entry: SpeechVerb): 'confirmed' | 'denied' | null {
  if (entry.lemma !== 'confirm' && entry.class !== 'deny') return null;
  const { tokens } = unit;
  const next = tokens[verb + 1]?.lower ?? '';
  const word = /^(the|this|that|these|those|its|his)$/.test(next) ? (tokens[verb + 2]?.lower ?? '') : next;
  if (
    !/^(it|this|that|figure|figures|number|numbers|toll|count|claim|claims|report|reports|arrests|raid|raids|deaths|incident)$/.test(
      word,
    )
  )
    return null;
  return entry.class === 'deny' ? 'denied' : 'confirmed';
}

/** Where the content ends: with the unit, or for an estimate with its clause. */
export function scopeEnd(unit: Unit, verb: number, entry: SpeechVerb): number {
  if (entry.class === 'say' || entry.class === 'claim') return unit.to;
  const { tokens } = unit;
  for (let i = verb + 1; i < unit.to - 2 && i < verb + REACH; i++) {
    const token = tokens[i];
    if (token === undefined || !isComma(token)) continue;
    const joint = tokens[i + 1]?.lower ?? '';
    if (!/^(and|but|while|whereas|though|although|so)$/.test(joint)) continue;
    for (let k = i + 2; k < i + 10 && k < unit.to; k++) {
      const next = tokens[k];
      if (next === undefined || isComma(next)) break;
      if (/^(who|that|which)$/.test(next.lower)) break;
      if (BE_FORMS.has(next.lower) || HAVE_FORMS.has(next.lower) || MODALS.has(next.lower)) return i;
    }
  }
  return unit.to;
}
