import type { Figure, PassedOver } from '../model/figure.ts';
import type { Extraction, Passage } from '../model/passage.ts';
import type { Analysis } from '../text/analysis.ts';
import { certaintyAt } from './attach-certainty.ts';
import { attachDates } from './attach-dates.ts';
import { attachPlaces } from './attach-places.ts';
import { speakersAt } from './attach-speakers.ts';
import type { Draft } from './draft.ts';
import { findDates } from './find-dates.ts';
import { findPlaces } from './find-places.ts';
import { findSpeech } from './find-speakers.ts';
import { findStatements } from './find-statements.ts';

/** Turns drafts into figures: places, dates, speakers and certainty are attached, wholes become indices. */
export function attachFigures(
  passage: Passage,
  analysis: Analysis,
  drafts: readonly Draft[],
  passedOver: readonly PassedOver[],
): Extraction {
  const published = passage.published ?? null;
  const speech = findSpeech(analysis);
  const statements = findStatements(analysis, speech);
  // Most texts of a crawl hold no figure: they need no dates, and no gazetteer.
  if (drafts.length === 0) return { figures: [], statements, passedOver };
  const certainties = drafts.map((draft) =>
    certaintyAt(analysis, draft.sentence, draft.number.tokenStart, speech),
  );
  const numbers = drafts.map((draft, index) => ({
    sentence: draft.sentence.index,
    tokenStart: draft.number.tokenStart,
    tokenEnd: draft.number.tokenEnd,
    planned: certainties[index]?.certainty === 'planned',
  }));
  const dates = attachDates(analysis, findDates(analysis, published), numbers, published);
  const places = attachPlaces(analysis, drafts, findPlaces(analysis, passage));
  const indexOf = new Map(drafts.map((draft, index) => [draft, index]));

  const figures: Figure[] = drafts.map((draft, index) => {
    const { number } = draft;
    const said = speakersAt(draft.sentence.index, number.tokenStart, speech);
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
      places: [...(places[index]?.names ?? [])],
      from: dates[index]?.from ?? null,
      to: dates[index]?.to ?? null,
      speakers: said.speakers,
      certainty: certainties[index]?.certainty ?? 'reported',
      partOf: draft.whole === null ? null : (indexOf.get(draft.whole) ?? null),
      why: {
        number: [number.why],
        bound: [...number.boundWhy],
        unit: draft.why.unit,
        action: draft.why.action,
        groups: draft.why.groups,
        places: places[index] ? [places[index].why] : [],
        dates: [...(dates[index]?.why ?? [])],
        speakers: said.why,
        certainty: certainties[index]?.why ?? [],
        partOf: draft.why.partOf,
      },
    };
  });
  return { figures, statements, passedOver };
}
