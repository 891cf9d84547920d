import type { Check, Place } from './check.ts';
import { isAttribute } from './is-attribute.ts';
import { isIdiom } from './is-idiom.ts';
import { isLabel } from './is-label.ts';
import { isMark } from './is-mark.ts';
import { isMeasure } from './is-measure.ts';
import { isName } from './is-name.ts';
import { isOne } from './is-one.ts';
import { isScore } from './is-score.ts';
import { isYear } from './is-year.ts';

/** In this order; the first that knows a reason gives it. */
const CHECKS: readonly Check[] = [
  isMark,
  isYear,
  isMeasure,
  isLabel,
  isName,
  isScore,
  isAttribute,
  isOne,
  isIdiom,
];

/** Why a number is no figure about the world (`label`, `name`, `distance`, `score` …), or null where it is one. */
export function whyPassedOver(place: Place): string | null {
  if (place.numeral.first.isOrdinal) return 'ordinal';
  if (place.numeral.why === 'number:fold') return 'multiplier';
  for (const check of CHECKS) {
    const reason = check(place);
    if (reason !== null) return reason;
  }
  return null;
}
