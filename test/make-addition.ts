import type { Addition } from '../src/ledger/ledger.ts';
import type { Capture } from '../src/model/capture.ts';
import type { LedgerFigure } from '../src/model/derivation.ts';
import type { Figure } from '../src/model/figure.ts';
import { derivedId, sha256 } from '../src/model/identity.ts';
import type { Refusal } from '../src/model/refusal.ts';
import { findParagraphs } from '../src/text/analysis.ts';

export interface Told {
  readonly text: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly source?: string;
  readonly capture?: Partial<Capture>;
  /** One figure for each number in the text, with these fields; the last one's are repeated. */
  readonly figures?: readonly Partial<Figure>[];
  readonly refusal?: Refusal;
}

/**
 * What a ledger can be given, without reading or extracting: each run of digits in the text is a figure, each `said` a
 * statement, each `x` before digits a number passed over.
 */
export function makeAddition(told: Told): Addition {
  const bytes = new TextEncoder().encode(told.text);
  const capture: Capture = {
    id: sha256(bytes),
    byteLength: bytes.byteLength,
    source: told.source ?? 'report.txt',
    kind: 'file',
    capturedAt: '2026-07-20T10:00:00.000Z',
    capturedBy: 'test/1',
    mediaType: 'text/plain',
    charset: null,
    finalUrl: null,
    hops: [],
    hints: {},
    ...told.capture,
  };
  const base = { captureId: capture.id, version: 'test-1' };
  if (told.refusal !== undefined) return { capture, bytes, derivation: { ...base, refusal: told.refusal } };
  const { text } = told;
  const articleId = derivedId('read', 'test-1', capture.id);
  const figures = [...text.matchAll(/(?<!x)\d+/g)].map((match, index): LedgerFigure => {
    const span = { start: match.index, end: match.index + match[0].length, quote: match[0] };
    return {
      ...{ id: derivedId('extract', 'test-1', articleId, span.start, span.end), articleId, index, ...span },
      ...{ low: Number(match[0]), high: Number(match[0]), bound: 'exact', unit: 'person', noun: 'people' },
      ...{
        action: 'arrested',
        groups: [],
        places: [],
        from: null,
        to: null,
        speakers: [],
        certainty: 'reported',
      },
      ...{ partOf: null, why: { number: ['digits'] } },
      ...(told.figures?.[index] ?? told.figures?.at(-1)),
    } as LedgerFigure;
  });
  return {
    capture,
    bytes,
    derivation: {
      ...base,
      refusal: null,
      article: {
        ...{
          id: articleId,
          captureId: capture.id,
          source: capture.source,
          title: told.title ?? null,
          byline: null,
        },
        ...{
          publisher: told.publisher ?? null,
          published: told.published ?? null,
          modified: null,
          url: null,
          lang: 'en',
        },
        ...{ text, blocks: findParagraphs(text), dropped: [{ reason: 'menu', quote: 'Home' }] },
      },
      figures,
      statements: [...text.matchAll(/said/g)].map((match) => ({
        ...{ start: match.index, end: match.index + 4, quote: 'said', kind: 'accuses' as const },
        ...{ speakers: ['the governor'], about: ['the operators'] },
      })),
      passedOver: [...text.matchAll(/(?<=x)\d+/g)].map((match) => ({
        ...{ start: match.index, end: match.index + match[0].length, quote: match[0], reason: 'name' },
      })),
    },
  };
}

/** The additions that test processes add, one for each number: short, with two figures each. */
export function numberedAddition(number: number): Addition {
  return makeAddition({
    source: `report-${number}.txt`,
    title: `Raid ${number}`,
    text: `Raid ${number}\n\nPolice arrested ${number + 100} people in Bavet, the governor said.`,
    figures: [{ places: ['Bavet'], speakers: ['the governor'], groups: ['KH'] }],
  });
}
