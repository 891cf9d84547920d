import type { Check, Place } from './check.ts';
import { isAttribute } from './is-attribute.ts';
import { isIdiom } from './is-idiom.ts';
import { isLabel } from './is-label.ts';
import { isMark } from './is-mark.ts';
import { isMeasure } from './is-measure.ts';
import { isName } from './is-name.ts';
import { isOne } from './is-one.ts';
import { isScore } from './is-score.ts';

/** In this order; the first that knows a reason gives it. */
const CHECKS: readonly Check[] = [isMark, isLabel, isName, isMeasure, isScore, isAttribute, isOne, isIdiom];

/** Why a number is no figure about the world (`label`, `name`, `distance`, `score` …), or null where it is one. */
export function whyPassedOver(place: Place): string | null {
  if (place.numeral.first.isOrdinal) return 'ordinal';
  for (const check of CHECKS) {
    const reason = check(place);
    if (reason !== null) return reason;
  }
  return null;
}
