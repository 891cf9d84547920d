import { z } from '@hono/zod-openapi';
import type {
  ArticleSummary,
  ArticleView,
  Counts,
  FigureRow,
  RecordedRefusal,
  RefusedCapture,
} from '../ledger/ledger.ts';
import { BLOCK_KINDS } from '../model/article.ts';
import type { Capture } from '../model/capture.ts';
import type { CustodyEntry } from '../model/custody.ts';
import type { LedgerArticle, LedgerFigure } from '../model/derivation.ts';
import { figureSchema, type PassedOver } from '../model/figure.ts';
import { REFUSAL_CODES, type Refusal } from '../model/refusal.ts';
import { STATEMENT_KINDS, type Statement } from '../model/statement.ts';

// Each schema is annotated with the value that it describes, so that the API cannot drift from the model unseen.

const sha256Schema = z.string().describe('SHA-256 of the bytes, lower-case hex');

export const countsSchema: z.ZodType<Counts> = z
  .object({ captures: z.int(), articles: z.int(), refusals: z.int(), figures: z.int() })
  .openapi('Counts');

const hintsSchema = z.object({
  url: z.string().optional(),
  published: z.string().optional(),
  publisher: z.string().optional(),
  lang: z.string().optional(),
});

const hopSchema = z.object({ url: z.string(), status: z.int(), headers: z.record(z.string(), z.string()) });

export const captureSchema: z.ZodType<Capture> = z
  .object({
    id: sha256Schema,
    byteLength: z.int(),
    source: z.string(),
    kind: z.enum(['file', 'url', 'stdin']),
    capturedAt: z.string(),
    capturedBy: z.string(),
    mediaType: z.string().nullable(),
    charset: z.string().nullable(),
    finalUrl: z.string().nullable(),
    hops: z.array(hopSchema),
    hints: hintsSchema,
  })
  .openapi('Capture');

export const custodyEntrySchema: z.ZodType<CustodyEntry> = z
  .object({
    sequence: z.int(),
    at: z.string(),
    by: z.string(),
    event: z.enum(['ledger-created', 'captured', 'refused', 'rebuilt', 'exported']),
    subject: z.string().nullable(),
    detail: z.string().describe('JSON of what was recorded'),
    previous: z.string().describe('hash of the entry before'),
    hash: z.string(),
  })
  .openapi('CustodyEntry');

export const refusalSchema: z.ZodType<Refusal> = z
  .object({ code: z.enum(REFUSAL_CODES), message: z.string() })
  .openapi('Refusal');

export const refusedCaptureSchema: z.ZodType<RefusedCapture> = z
  .object({ capture: captureSchema, refusal: refusalSchema })
  .openapi('RefusedCapture');

export const recordedRefusalSchema: z.ZodType<RecordedRefusal> = z
  .object({ source: z.string(), refusal: refusalSchema, sequence: z.int(), at: z.string() })
  .openapi('RecordedRefusal');

export const ledgerFigureSchema: z.ZodType<LedgerFigure> = figureSchema
  .extend({
    id: z.string(),
    articleId: z.string(),
    index: z.int().describe('place among the figures of its article'),
  })
  .openapi('Figure');

const articleReferenceSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  source: z.string(),
});

export const figureRowSchema: z.ZodType<FigureRow> = z
  .object({ figure: ledgerFigureSchema, article: articleReferenceSchema, sentence: z.string() })
  .openapi('FigureRow');

export const articleSummarySchema: z.ZodType<ArticleSummary> = articleReferenceSchema
  .extend({ captureId: sha256Schema, lang: z.string().nullable(), figureCount: z.int() })
  .openapi('ArticleSummary');

const articleSchema: z.ZodType<LedgerArticle> = z
  .object({
    id: z.string(),
    captureId: sha256Schema,
    source: z.string(),
    title: z.string().nullable(),
    byline: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    modified: z.string().nullable(),
    url: z.string().nullable(),
    lang: z.string().nullable(),
    text: z.string(),
    blocks: z.array(z.object({ start: z.int(), end: z.int(), kind: z.enum(BLOCK_KINDS) })),
    dropped: z.array(z.object({ reason: z.string(), quote: z.string() })),
  })
  .openapi('Article');

const statementSchema: z.ZodType<Statement> = z
  .object({
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    kind: z.enum(STATEMENT_KINDS),
    speakers: z.array(z.string()),
    about: z.array(z.string()),
  })
  .openapi('Statement');

const passedOverSchema: z.ZodType<PassedOver> = z
  .object({ start: z.int(), end: z.int(), quote: z.string(), reason: z.string() })
  .openapi('PassedOver');

export const articleViewSchema: z.ZodType<ArticleView> = z
  .object({
    article: articleSchema,
    capture: captureSchema,
    figures: z.array(ledgerFigureSchema),
    statements: z.array(statementSchema),
    passedOver: z.array(passedOverSchema),
  })
  .openapi('ArticleView');
