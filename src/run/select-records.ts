import { type FigureRecord, toFigureRecord } from '../export/figure-record.ts';
import type { FigureFilter, Ledger } from '../ledger/ledger.ts';
import type { Capture } from '../model/capture.ts';
import { Fault } from '../model/fault.ts';

const PAGE = 500;
/** Figures of one article mostly follow each other. */
const REMEMBERED_CAPTURES = 1000;

/** The figures that fit a filter, each with its article's and its capture's fields; in pages, so that memory is bounded. */
export async function* selectRecords(
  ledger: Ledger,
  { limit = Number.POSITIVE_INFINITY, offset = 0, ...filter }: FigureFilter = {},
): AsyncGenerator<FigureRecord, void, undefined> {
  const captures = new Map<string, Capture>();
  for (let at = offset; at < offset + limit; at += PAGE) {
    const rows = await ledger.figures({ ...filter, offset: at, limit: Math.min(PAGE, offset + limit - at) });
    for (const { figure, article, sentence } of rows) {
      const capture = captures.get(article.id) ?? (await findCapture(ledger, article.id));
      if (captures.size >= REMEMBERED_CAPTURES) captures.clear();
      captures.set(article.id, capture);
      yield toFigureRecord(figure, sentence, article, capture);
    }
    if (rows.length < PAGE) return;
  }
}

async function findCapture(ledger: Ledger, articleId: string): Promise<Capture> {
  const view = await ledger.article(articleId);
  if (view !== null) return view.capture;
  throw new Fault('ledger-changed', 'The ledger was rebuilt while it was read; run the same command again.', {
    retry: 'now',
  });
}
