import type { Figure, PassedOver } from '../model/figure.ts';
import type { Extraction, Passage } from '../model/passage.ts';
import type { Analysis } from '../text/analysis.ts';
import type { Draft } from './draft.ts';

/** Turns drafts into figures: places, dates, speakers and certainty are attached, wholes become indices. */
export function attachFigures(
  passage: Passage,
  _analysis: Analysis,
  drafts: readonly Draft[],
  passedOver: readonly PassedOver[],
): Extraction {
  const indexOf = new Map(drafts.map((draft, index) => [draft, index]));
  const figures: Figure[] = drafts.map((draft) => {
    const { number } = draft;
    return {
      start: number.start,
      end: number.end,
      quote: passage.text.slice(number.start, number.end),
      low: number.low,
      high: number.high,
      bound: number.bound,
      unit: draft.unit,
      noun: draft.noun,
      action: draft.action,
      groups: draft.groups,
      places: [],
      from: null,
      to: null,
      speakers: [],
      certainty: 'reported',
      partOf: draft.whole === null ? null : (indexOf.get(draft.whole) ?? null),
      why: {
        number: [number.why],
        bound: [...number.boundWhy],
        unit: draft.why.unit,
        action: draft.why.action,
        groups: draft.why.groups,
        partOf: draft.why.partOf,
      },
    };
  });
  return { figures, statements: [], passedOver };
}
