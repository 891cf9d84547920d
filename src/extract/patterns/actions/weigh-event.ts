import type { Token } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import type { Counted } from '../../languages/english/actions.ts';
import { BE_FORMS, CLAUSE_OPENERS } from '../../languages/english/grammar.ts';
import type { Reading } from './action-lexicon.ts';
import type { ActionEvent } from './find-events.ts';

/** What stands between an event and a figure costs, in tokens. */
const COST = {
  semicolon: 22,
  colonLeft: 3,
  colonRight: 22,
  comma: 1.5,
  opener: 6,
  conjunction: 1,
  dash: 3,
  otherVerb: 5,
};

/** Whether a relative clause begins at the token, a comma aside. */
export const opensRelative = (tokens: readonly Token[], at: number): boolean =>
  /^(?:who|which|that)$/.test(tokens[tokens[at]?.text === ',' ? at + 1 : at]?.lower ?? '');

/** Cost of what stands between an event and a figure. */
export function barrier(
  tokens: readonly Token[],
  from: number,
  to: number,
  isLeft: boolean,
  events: readonly ActionEvent[],
): number {
  let cost = 0;
  // `people who had been held in Cambodia came home`: the relative clause is passed over on the way to the main verb.
  const relative = !isLeft && opensRelative(tokens, from);
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.text === ';') cost += COST.semicolon;
    else if (token.text === ':') cost += isLeft ? COST.colonLeft : COST.colonRight;
    else if (token.text === ',') cost += COST.comma;
    else if (token.text === '–' || token.text === '—') cost += COST.dash;
    else if (token.kind === 'word' && CLAUSE_OPENERS.has(token.lower)) cost += COST.opener;
    else if (token.lower === 'and' || token.lower === 'or') cost += COST.conjunction;
  }
  const between = events.filter(
    (event) => event.at >= from && event.at < to && event.voice !== 'nominal' && event.voice !== 'participle',
  ).length;
  if (relative) return between === 0 ? cost - 2 : cost - COST.opener + 2 + (between - 1) * COST.otherVerb;
  return cost + between * COST.otherVerb;
}

/** How well an event fits what is counted, by its voice and side; null where it cannot be about it. */
export function fitReading(
  event: ActionEvent,
  kind: Counted,
  isLeft: boolean,
  gap: number,
  tokens: readonly Token[],
  edge: Draft,
  own: boolean,
  events: readonly ActionEvent[],
): { reading: Reading; cost: number } | null {
  const fits = (reading: Reading): boolean => reading.only === null || reading.only.has(kind);
  const verb = event.readings.find((r) => r.kind !== 'intransitive' && fits(r));
  const intransitive = event.readings.find((r) => r.kind === 'intransitive' && fits(r));
  const beforeNumber = tokens[edge.from - 1]?.lower ?? '';
  switch (event.voice) {
    case 'active':
      if (isLeft) {
        // `puts people forced to scam at 120,000`: what is put at a level is not done to it.
        if (verb && beforeNumber === 'at' && gap > 0) return { reading: verb, cost: 8 };
        if (verb) return { reading: verb, cost: gap === 0 && own ? -2 : 0 };
        return intransitive ? { reading: intransitive, cost: 8 } : null;
      }
      if (intransitive) return { reading: intransitive, cost: 0 };
      return verb && kind === 'person' ? { reading: verb, cost: 10 } : null;
    case 'passive': {
      const reading = verb ?? intransitive;
      if (!reading) return null;
      // `Seized were 2,893 computers`: the participle stands first.
      if (isLeft)
        return {
          reading,
          cost: BE_FORMS.has(beforeNumber)
            ? 0
            : kind === 'place' || kind === 'site' || kind === 'case'
              ? 4
              : 7,
        };
      return { reading, cost: 0 };
    }
    case 'participle': {
      const reading = verb ?? intransitive;
      if (!reading) return null;
      if (isLeft) return { reading, cost: BE_FORMS.has(beforeNumber) || beforeNumber === 'included' ? 0 : 5 };
      return { reading, cost: gap > 1 ? 3 : !own ? 2 : hasMainVerb(event, events, tokens) ? 3 : -1 };
    }
    case 'nominal': {
      const reading = event.readings.find(fits);
      if (!reading) return null;
      if (isLeft)
        return {
          reading,
          cost: nominalCost(gap, beforeNumber, reading),
        };
      return { reading, cost: 5 };
    }
    case 'state': {
      const reading = event.readings.find(fits);
      if (!reading) return null;
      return { reading, cost: isLeft ? 3 : 0 };
    }
  }
}

function nominalCost(gap: number, beforeNumber: string, reading: Reading): number {
  if (gap <= 1 && /^(?:of|worth|against)$/.test(beforeNumber)) return -2;
  if (gap <= 2 && /^(?:in|at|above|over|the|to|is|was)$/.test(beforeNumber)) return 0;
  return reading.action === 'stolen' ? 6 : 4;
}

/** Whether a finite verb follows in the same clause: `people arrested in Kratie were deported` is about the deportation. */
function hasMainVerb(event: ActionEvent, events: readonly ActionEvent[], tokens: readonly Token[]): boolean {
  const next = events.find(
    (other) =>
      other.at > event.at && (other.voice === 'passive' || (other.voice === 'active' && other.intransitive)),
  );
  if (next === undefined || next.groupStart - event.end > 14) return false;
  return tokens
    .slice(event.end, next.groupStart)
    .every(
      (token) => !/^[,;:()]$/.test(token.text) && !CLAUSE_OPENERS.has(token.lower) && token.lower !== 'and',
    );
}
