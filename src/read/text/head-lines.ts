import type { Dropped } from '../../model/article.ts';
import { findDate } from '../dates.ts';
import { languageTag } from '../language.ts';
import type { Reading } from '../reading.ts';
import { resolveAddress } from '../web-address.ts';

/** What the lines above and below a bare text say about it. */
export type HeadLines = Omit<Reading, 'pieces'>;

type Field = 'title' | 'byline' | 'publisher' | 'published' | 'modified' | 'url' | 'lang';

const FIELDS: Readonly<Record<string, Field>> = {
  title: 'title',
  headline: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  by: 'byline',
  publisher: 'publisher',
  site: 'publisher',
  outlet: 'publisher',
  publication: 'publisher',
  published: 'published',
  'published on': 'published',
  date: 'published',
  posted: 'published',
  'posted on': 'published',
  'publication date': 'published',
  'date published': 'published',
  terbit: 'published',
  veröffentlicht: 'published',
  publié: 'published',
  publicado: 'published',
  updated: 'modified',
  modified: 'modified',
  'last updated': 'modified',
  'updated on': 'modified',
  url: 'url',
  link: 'url',
  source: 'url',
  address: 'url',
  'original url': 'url',
  'source url': 'url',
  canonical: 'url',
  lang: 'lang',
  language: 'lang',
};
const LINE = /^["']?([\p{L} ]{2,20}?)["']?\s*[:：]\s*(\S.*)$/u;
/** Paragraphs at the top, and at the end, in which such lines are looked for. */
const HEAD = 8;
const TAIL = 4;

/** Takes lines such as `Published: 17 July 2025` or `URL: https://…` out of a text's paragraphs and reads them. */
export function readHeadLines(paragraphs: readonly string[]): { lines: string[]; found: HeadLines } {
  const values: Record<Field, string | null> = {
    title: null,
    byline: null,
    publisher: null,
    published: null,
    modified: null,
    url: null,
    lang: null,
  };
  const dropped: Dropped[] = [];
  const lines: string[] = [];
  paragraphs.forEach((paragraph, index) => {
    if (index >= HEAD && index < paragraphs.length - TAIL) {
      lines.push(paragraph);
      return;
    }
    const kept = paragraph.split('\n').filter((line) => {
      if (line.length > 500 || !readLine(line, values)) return true;
      dropped.push({ reason: 'metadata-line', quote: line });
      return false;
    });
    if (kept.length > 0) lines.push(kept.join('\n'));
  });
  return { lines, found: { ...values, dropped } };
}

/** Reads one line into `values`; whether it was one. */
function readLine(line: string, values: Record<Field, string | null>): boolean {
  const match = LINE.exec(line);
  const field = match === null ? undefined : FIELDS[(match[1] ?? '').trim().toLowerCase()];
  if (match === null || field === undefined) {
    const names = line.length > 120 ? null : /^(?:by|von|par|por|oleh)\s+(.+)$/i.exec(line);
    if (names === null || values.byline !== null || !areNames(names[1] ?? '')) return false;
    values.byline = (names[1] ?? '').trim();
    return true;
  }
  const value = readValue(field, (match[2] ?? '').trim().replace(/^["']([^"']*)["']$/, '$1'));
  if (value === null) return false;
  values[field] ??= value;
  return true;
}

/** Whether every word is capitalised or joins names, and there are few of them. */
function areNames(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.length <= 9 &&
    words.every((word) => NAME.test(word) || JOINS.has(word)) &&
    words.some((word) => NAME.test(word))
  );
}

const NAME = /^\p{Lu}[\p{L}\p{M}.’'-]*$/u;
const JOINS = new Set(['and', '&', 'und', 'et', 'y', 'e', 'dan', 'de', 'van', 'der', 'bin', 'al']);

function readValue(field: Field, text: string): string | null {
  switch (field) {
    case 'published':
    case 'modified':
      return findDate(text);
    case 'url':
      return /^<?https?:\/\/[^\s<>]+>?$/i.test(text) ? resolveAddress(text.replace(/[<>]/g, ''), null) : null;
    case 'lang':
      return languageTag(text);
    case 'title':
    case 'byline':
    case 'publisher':
      return text.length <= 300 ? text : null;
  }
}
