import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import type { Article } from '../../src/model/article.ts';
import type { Capture } from '../../src/model/capture.ts';
import type { Figure, PassedOver } from '../../src/model/figure.ts';
import { derivedId, sha256 } from '../../src/model/identity.ts';
import type { Refusal } from '../../src/model/refusal.ts';
import type { Statement } from '../../src/model/statement.ts';
import { VERSION } from '../../src/model/version.ts';
import { findParagraphs } from '../../src/text/analysis.ts';
import {
  SAMPLE_BLOCKS,
  SAMPLE_DROPPED,
  SAMPLE_FIGURES,
  SAMPLE_PASSED_OVER,
  SAMPLE_STATEMENTS,
  SAMPLE_TEXT,
  SAMPLE_TITLE,
} from './sample-report.ts';

/** Articles besides the sample, enough for a second page of figures. */
export const FILLERS = 60;

export interface SampleLedger {
  readonly folder: string;
  readonly articleId: string;
  /** Ids of the sample's figures, in the order of the text. */
  readonly figureIds: readonly string[];
  readonly captureId: string;
  readonly refusedCaptureId: string;
  /** Keeps more bytes, as a capture that was read as one paragraph; gives the capture's id. */
  keep(bytes: Uint8Array, about: Partial<Capture>): Promise<string>;
  remove(): Promise<void>;
}

/** A ledger in a folder of its own, filled through the real store. */
export async function makeSampleLedger(): Promise<SampleLedger> {
  const folder = await mkdtemp(join(tmpdir(), 'tallystick-app-'));
  const ledger = await openLedger(folder, { mode: 'create' });
  const page = new TextEncoder().encode(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${SAMPLE_TITLE}</title><body>${SAMPLE_TEXT.split(
      '\n\n',
    )
      .map((block) => `<p>${block}</p>`)
      .join('')}</body></html>`,
  );
  const capture = captureOf(page, {
    source: 'https://example.org/raids',
    finalUrl: 'https://example.org/raids',
    kind: 'url',
    mediaType: 'text/html',
    charset: 'utf-8',
    hops: [
      { url: 'http://example.org/raids', status: 301, headers: { location: 'https://example.org/raids' } },
      {
        url: 'https://example.org/raids',
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      },
    ],
  });
  const derivation = await addArticle(
    ledger,
    capture,
    page,
    {
      title: SAMPLE_TITLE,
      byline: 'A. Writer',
      publisher: 'The Example Post',
      published: '2025-07-17',
      url: 'https://example.org/raids',
      text: SAMPLE_TEXT,
      blocks: SAMPLE_BLOCKS,
      dropped: SAMPLE_DROPPED,
    },
    { figures: SAMPLE_FIGURES, passedOver: SAMPLE_PASSED_OVER, statements: SAMPLE_STATEMENTS },
  );
  for (let i = 0; i < FILLERS; i++) await addFiller(ledger, i);
  const refused = new Uint8Array([0, 1, 2, 3, 255]);
  const refusedCapture = captureOf(refused, { source: 'scan.pdf', mediaType: 'application/pdf' });
  await addRefusal(ledger, refusedCapture, refused, {
    code: 'pdf-unsupported',
    message: 'scan.pdf is a PDF, which cannot be read yet; save its text and add that.',
  });
  await ledger.refuse({
    source: 'http://127.0.0.1/admin',
    refusal: { code: 'address-refused', message: 'http://127.0.0.1/admin is an address of this machine.' },
  });
  await ledger.close();
  return {
    folder,
    articleId: derivation.articleId,
    figureIds: derivation.figureIds,
    captureId: capture.id,
    refusedCaptureId: refusedCapture.id,
    keep: async (bytes, about) => {
      const open = await openLedger(folder, { mode: 'open' });
      const kept = captureOf(bytes, about);
      await addArticle(open, kept, bytes, { title: 'Kept', text: 'Kept.' }, {});
      await open.close();
      return kept.id;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function captureOf(bytes: Uint8Array, about: Partial<Capture>): Capture {
  return {
    id: sha256(bytes),
    byteLength: bytes.length,
    source: 'report.txt',
    kind: 'file',
    capturedAt: '2025-07-18T08:15:00.000Z',
    capturedBy: `tallystick/${VERSION}`,
    mediaType: null,
    charset: null,
    finalUrl: null,
    hops: [],
    hints: {},
    ...about,
  };
}

async function addArticle(
  ledger: Ledger,
  capture: Capture,
  bytes: Uint8Array,
  given: Partial<Article> & Pick<Article, 'text'>,
  read: {
    figures?: readonly Figure[];
    passedOver?: readonly PassedOver[];
    statements?: readonly Statement[];
  },
): Promise<{ articleId: string; figureIds: string[] }> {
  const articleId = derivedId('read', VERSION, capture.id);
  const figures = (read.figures ?? []).map((figure, index) => ({
    ...figure,
    id: derivedId('extract', VERSION, articleId, figure.start, figure.end),
    articleId,
    index,
  }));
  await ledger.add(capture, bytes, {
    captureId: capture.id,
    version: VERSION,
    refusal: null,
    article: {
      id: articleId,
      captureId: capture.id,
      source: capture.source,
      title: null,
      byline: null,
      publisher: null,
      published: null,
      modified: null,
      url: null,
      lang: 'en',
      blocks: findParagraphs(given.text),
      dropped: [],
      ...given,
    },
    figures,
    statements: read.statements ?? [],
    passedOver: read.passedOver ?? [],
  });
  return { articleId, figureIds: figures.map((figure) => figure.id) };
}

async function addFiller(ledger: Ledger, i: number): Promise<void> {
  const count = String(100 + i);
  const text = `Inspectors closed ${count} offices in district ${i} on Tuesday.`;
  const start = text.indexOf(count);
  const bytes = new TextEncoder().encode(text);
  const day = `2025-08-${String((i % 28) + 1).padStart(2, '0')}`;
  await addArticle(
    ledger,
    captureOf(bytes, { source: `filler-${i}.txt` }),
    bytes,
    { title: `Offices closed in district ${i}`, publisher: 'District Gazette', published: day, text },
    {
      figures: [
        {
          start,
          end: start + count.length,
          quote: count,
          low: 100 + i,
          high: 100 + i,
          bound: 'exact',
          unit: 'site',
          noun: 'offices',
          action: 'closed',
          groups: [],
          places: [`district ${i}`],
          from: day,
          to: day,
          speakers: [],
          certainty: 'reported',
          partOf: null,
          why: { number: ['numeral'] },
        },
      ],
    },
  );
}

async function addRefusal(
  ledger: Ledger,
  capture: Capture,
  bytes: Uint8Array,
  refusal: Refusal,
): Promise<void> {
  await ledger.add(capture, bytes, { captureId: capture.id, version: VERSION, refusal });
}
