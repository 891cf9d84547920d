import { MONTHS, TIME_WORDS, WEEKDAYS } from '../../languages/english/speech.ts';
import { isComma, type Unit } from './attribution.ts';

/** `In March`, `On Tuesday`, `Over three months`, `A day earlier`, `After the October raid`: a time of its own. */
export function isLeadingTime(unit: Unit): boolean {
  const { tokens } = unit;
  const first = tokens[unit.from];
  const lower = first?.lower ?? '';
  if (/^(in|on|over|by|during|after|before|within|until|up|at|between|from|for|throughout)$/.test(lower)) {
    if (lower === 'from' || lower === 'between') return false;
    for (let i = unit.from + 1; i < unit.to && i < unit.from + 7; i++) {
      const token = tokens[i];
      if (token === undefined || isComma(token)) break;
      if (MONTHS.has(token.lower) && (token.capital || token.lower !== 'may') && token.capital) return true;
      if (WEEKDAYS.has(token.lower)) return true;
      if (token.kind === 'number' && /^(19|20)\d\d$/.test(token.text)) return true;
      if (
        TIME_WORDS.has(token.lower) &&
        /^(days|weeks|months|years|week|month|year)$/.test(token.lower) &&
        tokens[unit.from + 1]?.lower !== 'one'
      )
        return true;
      if (token.lower === 'raid' || token.lower === 'arrest' || token.lower === 'crackdown') {
        if (lower === 'after' || lower === 'before') return true;
      }
      if (lower === 'at' && i > unit.from + 3) break;
    }
  }
  for (let i = unit.from; i < unit.to && i < unit.from + 4; i++) {
    const word = tokens[i]?.lower ?? '';
    if (
      (word === 'earlier' || word === 'later' || word === 'ago' || word === 'before') &&
      TIME_WORDS.has(tokens[i - 1]?.lower ?? '')
    )
      return true;
  }
  // `Since 2012` looks back on years; `since July` is the announced campaign.
  return false;
}

/** A date inside the unit that is neither the start of a running total nor an interval's end. */
export function isOtherDate(unit: Unit, i: number): boolean {
  const { tokens } = unit;
  const token = tokens[i];
  if (token === undefined) return false;
  const before = tokens[i - 1]?.lower ?? '';
  if (token.kind === 'number' && /^(19|20)\d\d$/.test(token.text))
    return before === 'since' || (before === 'in' && i > unit.from);
  const isMonth = MONTHS.has(token.lower) && token.capital;
  const isDay = WEEKDAYS.has(token.lower) && token.capital;
  if (!isMonth && !isDay) return false;
  for (let k = i - 1; k >= unit.from && k >= i - 4; k--) {
    const word = tokens[k]?.lower ?? '';
    if (/^(since|from|to|between|and|until|through|till)$/.test(word)) return false;
    if (word === 'on' || word === 'in' || word === 'by' || word === 'last') return true;
    if (tokens[k]?.kind !== 'number') return false;
  }
  return false;
}
