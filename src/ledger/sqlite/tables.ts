import type { Generated, Selectable } from 'kysely';

/** The tables of the newest format, as kysely sees them. Columns that end in a plural noun hold JSON. */
export interface Tables {
  captures: {
    sequence: Generated<number>;
    id: string;
    byte_length: number;
    source: string;
    kind: string;
    captured_at: string;
    captured_by: string;
    media_type: string | null;
    charset: string | null;
    final_url: string | null;
    hops: string;
    hints: string;
  };
  custody: {
    sequence: number;
    at: string;
    by: string;
    event: string;
    subject: string | null;
    detail: string;
    previous: string;
    hash: string;
  };
  custody_head: { only_row: number; sequence: number; hash: string };
  derivations: {
    capture: number;
    version: string;
    digest: string;
    refusal_code: string | null;
    refusal_message: string | null;
  };
  articles: {
    capture: number;
    id: string;
    source: string;
    title: string | null;
    byline: string | null;
    publisher: string | null;
    published: string | null;
    modified: string | null;
    url: string | null;
    lang: string | null;
  };
  article_texts: { article: number; text: string; blocks: string; dropped: string; passed_over: string };
  statements: {
    article: number;
    position: number;
    start_offset: number;
    end_offset: number;
    quote: string;
    kind: string;
    speakers: string;
    about: string;
  };
  figures: {
    key: number;
    article: number;
    position: number;
    id: string;
    start_offset: number;
    end_offset: number;
    quote: string;
    low: number | null;
    high: number | null;
    bound: string;
    unit: string;
    noun: string | null;
    action: string;
    groups: string;
    places: string;
    from_date: string | null;
    to_date: string | null;
    speakers: string;
    certainty: string;
    part_of: number | null;
    why: string;
    sentence_start: number;
    sentence_end: number;
  };
  labels: { id: number; kind: string; folded: string };
  figure_labels: { label: number; figure: number };
}

export type CaptureRow = Selectable<Tables['captures']>;
export type ArticleRow = Selectable<Tables['articles']>;
export type ArticleTextRow = Selectable<Tables['article_texts']>;
export type FigureTableRow = Selectable<Tables['figures']>;
export type StatementRow = Selectable<Tables['statements']>;
export type CustodyRow = Selectable<Tables['custody']>;
