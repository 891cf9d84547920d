import type { Migration } from './migration.ts';

/**
 * Facts (captures, custody) are only ever appended. Everything from `derivations` down is derived: deleting the row of
 * `derivations` takes all of it along, except the search row, which has no foreign keys.
 */
export const firstTables: Migration = {
  format: 1,
  sql: `
    CREATE TABLE captures (
      sequence INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      byte_length INTEGER NOT NULL,
      source TEXT NOT NULL,
      kind TEXT NOT NULL,
      captured_at TEXT NOT NULL,
      captured_by TEXT NOT NULL,
      media_type TEXT,
      charset TEXT,
      final_url TEXT,
      hops TEXT NOT NULL,
      hints TEXT NOT NULL
    ) STRICT;

    CREATE TABLE custody (
      sequence INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      by TEXT NOT NULL,
      event TEXT NOT NULL,
      subject TEXT,
      detail TEXT NOT NULL,
      previous TEXT NOT NULL UNIQUE,
      hash TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE INDEX custody_by_subject ON custody (subject) WHERE subject IS NOT NULL;

    -- The end of the chain, so that entries cut off at the end are missed.
    CREATE TABLE custody_head (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      sequence INTEGER NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;

    CREATE TABLE derivations (
      capture INTEGER PRIMARY KEY REFERENCES captures (sequence),
      version TEXT NOT NULL,
      -- SHA-256 over the canonical JSON of the whole derivation.
      digest TEXT NOT NULL,
      refusal_code TEXT,
      refusal_message TEXT,
      CHECK ((refusal_code IS NULL) = (refusal_message IS NULL))
    ) STRICT;
    CREATE INDEX derivations_refused ON derivations (capture) WHERE refusal_code IS NOT NULL;

    CREATE TABLE articles (
      capture INTEGER PRIMARY KEY REFERENCES derivations (capture) ON DELETE CASCADE,
      id TEXT NOT NULL UNIQUE,
      source TEXT NOT NULL,
      title TEXT,
      byline TEXT,
      publisher TEXT,
      published TEXT,
      modified TEXT,
      url TEXT,
      lang TEXT
    ) STRICT;
    CREATE INDEX articles_by_published ON articles (published);
    CREATE INDEX articles_by_publisher ON articles (publisher COLLATE NOCASE);

    -- Apart from the articles, so that lists do not read through the texts.
    CREATE TABLE article_texts (
      article INTEGER PRIMARY KEY REFERENCES articles (capture) ON DELETE CASCADE,
      text TEXT NOT NULL,
      blocks TEXT NOT NULL,
      dropped TEXT NOT NULL,
      passed_over TEXT NOT NULL
    ) STRICT;

    CREATE TABLE statements (
      article INTEGER NOT NULL REFERENCES articles (capture) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      quote TEXT NOT NULL,
      kind TEXT NOT NULL,
      speakers TEXT NOT NULL,
      about TEXT NOT NULL,
      PRIMARY KEY (article, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE figures (
      -- Ascending keys are the place in the ledger: articles as they came in, figures as the text has them.
      key INTEGER PRIMARY KEY CHECK (key = article * 16777216 + position),
      article INTEGER NOT NULL REFERENCES articles (capture) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 16777215),
      id TEXT NOT NULL,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      quote TEXT NOT NULL,
      low REAL,
      high REAL,
      bound TEXT NOT NULL,
      unit TEXT NOT NULL,
      noun TEXT,
      action TEXT NOT NULL,
      groups TEXT NOT NULL,
      places TEXT NOT NULL,
      from_date TEXT,
      to_date TEXT,
      speakers TEXT NOT NULL,
      certainty TEXT NOT NULL,
      part_of INTEGER,
      why TEXT NOT NULL,
      sentence_start INTEGER NOT NULL,
      sentence_end INTEGER NOT NULL,
      CHECK (sentence_start <= start_offset AND end_offset <= sentence_end)
    ) STRICT;
    CREATE INDEX figures_by_article ON figures (article);
    CREATE INDEX figures_by_id ON figures (id);
    CREATE INDEX figures_by_action ON figures (action, unit);
    CREATE INDEX figures_by_unit ON figures (unit);
    CREATE INDEX figures_by_certainty ON figures (certainty);
    CREATE INDEX figures_by_date ON figures (coalesce(from_date, to_date), from_date, to_date);
    CREATE INDEX figures_by_low ON figures (low);
    CREATE INDEX figures_by_high ON figures (high);

    -- Places, speakers and groups under the form in which they are compared.
    CREATE TABLE labels (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('place', 'speaker', 'group')),
      folded TEXT NOT NULL,
      UNIQUE (kind, folded)
    ) STRICT;
    CREATE TABLE figure_labels (
      label INTEGER NOT NULL REFERENCES labels (id),
      figure INTEGER NOT NULL REFERENCES figures (key) ON DELETE CASCADE,
      PRIMARY KEY (label, figure)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX figure_labels_by_figure ON figure_labels (figure);

    CREATE VIRTUAL TABLE article_search USING fts5 (
      title, body,
      content = '', contentless_delete = 1,
      tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
    );
  `,
};
