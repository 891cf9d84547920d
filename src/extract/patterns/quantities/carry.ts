import type { Quantity } from '../../../model/quantity.ts';
import { UNITS } from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import { isHyphen, lowerAt, type Numeral } from '../numbers/numeral.ts';
import type { QuantityUnit } from './read-unit.ts';

/** A quantity just read, which the next one of its sentence may continue. */
export interface Read {
  readonly numeral: Numeral;
  readonly unit: QuantityUnit;
  readonly quantity: Quantity;
}

const COMPARED = new Set(['compared with', 'compared to', 'up from', 'down from']);

/** `compared with 63`, `up from 2.4 million`, `20 per week`: the unit of the quantity before. */
export function carryUnit(
  tokens: Tokens,
  numeral: Numeral,
  unit: QuantityUnit,
  before: Read | null,
): QuantityUnit {
  if (unit.unit !== null || before === null || before.unit.unit === null) return unit;
  const { kind } = before.unit;
  if (kind !== 'noun' && kind !== 'measure' && kind !== 'points') return unit;
  const period =
    lowerAt(tokens, numeral.end) === 'per' ? UNITS.get(lowerAt(tokens, numeral.end + 1)) : undefined;
  if (period !== undefined) return { ...unit, unit: `${before.unit.unit} per ${period}` };
  // `rose 64 points to 4,577`
  if (
    kind === 'points' &&
    lowerAt(tokens, numeral.start - 1) === 'to' &&
    numeral.start - 1 === before.unit.end
  )
    return { ...unit, unit: 'point', kind };
  const joint = `${lowerAt(tokens, numeral.start - 2)} ${lowerAt(tokens, numeral.start - 1)}`;
  return COMPARED.has(joint) ? { ...unit, unit: before.unit.unit, kind } : unit;
}

/** `more than 100 kilometres (60 miles)`: the same quantity in another unit has the same bound. */
export function isConversion(tokens: Tokens, numeral: Numeral, unit: QuantityUnit, before: Read): boolean {
  const gap = numeral.start - before.unit.end;
  if (gap < 1 || gap > 2 || unit.kind !== before.unit.kind) return false;
  const opener = lowerAt(tokens, numeral.start - 1);
  return (opener === '(' || opener === '/') && (unit.kind === 'measure' || unit.kind === 'money');
}

/** `lost 190 points, or 0.6%`, `Macy's was down 2.3%, Kohl's by 2.6%`: the same change again. */
export function isSameChange(tokens: Tokens, numeral: Numeral, before: Read): boolean {
  const end = Math.max(before.unit.end, before.numeral.end);
  const joint = lowerAt(tokens, numeral.start - 1);
  if (joint === 'or') return numeral.start - end <= 2 && !isHyphen(tokens, end);
  return joint === 'by' && tokens[numeral.start - 2]?.capital === true && numeral.start - end <= 5;
}
