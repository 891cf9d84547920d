import { findDate, findDateInAddress } from '../dates.ts';
import { foldSpace } from '../fold-space.ts';
import { languageTag } from '../language.ts';
import { hostOf, resolveAddress } from '../web-address.ts';
import { findJsonLdArticle, type JsonLdArticle } from './json-ld.ts';
import { parseHtml } from './parse-html.ts';
import { type Element, textOf, walk } from './tree.ts';

export interface PageMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  /** As declared, primary subtag, lower case. */
  readonly lang: string | null;
  /** Every wording of the title on the page, to know it again inside the text. */
  readonly titles: readonly string[];
  /** The article's body as JSON-LD gives it. */
  readonly body: string | null;
}

interface Seen {
  readonly meta: Map<string, string>;
  readonly items: Map<string, string>;
  readonly headings: string[];
  title: string | null;
  canonical: string | null;
  bylines: string[];
  times: string[];
  dateTexts: string[];
  /** Elements whose text was looked at for a byline or a date; bounded, since each look costs. */
  looks: number;
}

/** Reads what a page says about its article: JSON-LD first, then meta tags, microdata, visible lines, the address. */
export function readMetadata(page: Element, address: string | null): PageMetadata {
  const seen = look(page);
  const ld = findJsonLdArticle(page);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const value = seen.meta.get(name);
      if (value !== undefined && value !== '') return value;
    }
    return null;
  };
  const url =
    resolveAddress(seen.canonical ?? meta('og:url') ?? ld?.url ?? null, address) ??
    resolveAddress(address, null);
  const publisher =
    clean(ld?.publisher) ??
    meta('og:site_name', 'application-name', 'dc.publisher', 'publisher') ??
    seen.items.get('publisher') ??
    hostOf(url);
  const titles = [
    clean(ld?.headline),
    meta('og:title', 'twitter:title', 'dc.title', 'headline'),
    seen.items.get('headline') ?? null,
    ...seen.headings,
    seen.title,
  ];
  const given = titles.filter((title): title is string => title !== null && title !== '');
  const title = chooseTitle(given, seen.headings, publisher);
  const published =
    dateOf(ld?.published) ??
    dateOf(
      meta(
        'article:published_time',
        'og:published_time',
        'datepublished',
        'date',
        'pubdate',
        'publishdate',
        'publish-date',
        'publish_date',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date',
        'dc.date.issued',
        'dcterms.created',
        'cxenseparse:recs:publishtime',
        'article.published',
        'originalpublicationdate',
        'dat',
      ),
    ) ??
    dateOf(seen.items.get('datepublished')) ??
    firstDate(seen.times) ??
    firstDate(seen.dateTexts) ??
    (url === null ? null : findDateInAddress(url));
  return {
    title,
    byline: chooseByline(
      ld,
      meta('author', 'parsely-author', 'sailthru.author', 'dc.creator', 'article:author', 'byl'),
      seen,
      publisher,
    ),
    publisher,
    published,
    modified:
      dateOf(ld?.modified) ??
      dateOf(meta('article:modified_time', 'og:updated_time', 'last-modified', 'datemodified', 'lastmod')) ??
      dateOf(seen.items.get('datemodified')),
    url,
    lang: languageTag(
      page.attributes.lang ??
        page.attributes['xml:lang'] ??
        meta('content-language', 'og:locale', 'language', 'dc.language') ??
        ld?.lang ??
        null,
    ),
    titles: [...given, ...given.map((text) => stripSite(text, publisher))],
    body: ld?.body ?? null,
  };
}

const BYLINE_NAMES =
  /(?:^|[\s_-])(?:by-?line|author(?:-?name)?|post-?author|entry-?author|article-?author|writer|contributor)(?:$|[\s_-])/;
const DATE_NAMES =
  /(?:^|[\s_-])(?:(?:pub(?:lish(?:ed)?)?-?)?(?:date|time)|timestamp|dateline|published|posted-?on|entry-?date|post-?date|article-?date|post-?meta|entry-?meta|article-?meta|byline|meta|info)(?:$|[\s_-])/;

const MAX_LOOKS = 500;

function look(page: Element): Seen {
  const seen: Seen = {
    meta: new Map(),
    items: new Map(),
    headings: [],
    title: null,
    canonical: null,
    bylines: [],
    times: [],
    dateTexts: [],
    looks: 0,
  };
  walk(page, (element) => {
    const { tag, attributes } = element;
    switch (tag) {
      case 'meta': {
        const name = (
          attributes.property ??
          attributes.name ??
          attributes['http-equiv'] ??
          attributes.itemprop ??
          ''
        ).toLowerCase();
        const content = foldSpace(attributes.content ?? '');
        if (attributes.itemprop !== undefined)
          keepFirst(seen.items, attributes.itemprop.toLowerCase(), content);
        if (name !== '' && content !== '' && content.length < 2000) keepFirst(seen.meta, name, content);
        return false;
      }
      case 'link':
        if (/\bcanonical\b/i.test(attributes.rel ?? '')) seen.canonical ??= attributes.href?.trim() ?? null;
        return false;
      case 'title':
        seen.title ??= textOf(element, 500);
        return false;
      case 'script':
      case 'style':
      case 'svg':
        return false;
      case 'h1':
        if (seen.headings.length < 5) seen.headings.push(textOf(element, 500));
        break;
      case 'time':
        if (seen.times.length < 10) seen.times.push(attributes.datetime ?? textOf(element, 200));
        break;
      default:
        break;
    }
    if (attributes.itemprop !== undefined && seen.looks++ < MAX_LOOKS) {
      const value = attributes.content ?? attributes.datetime ?? textOf(element, 300);
      for (const name of attributes.itemprop.toLowerCase().split(/\s+/))
        keepFirst(seen.items, name, foldSpace(value));
    }
    if ((element.names !== '' || attributes.rel !== undefined) && seen.looks < MAX_LOOKS) {
      if (
        seen.bylines.length < 10 &&
        (/\bauthor\b/i.test(attributes.rel ?? '') || BYLINE_NAMES.test(element.names))
      ) {
        seen.looks++;
        const text = textOf(element, 200);
        if (text.length > 2 && text.length < 120) seen.bylines.push(text);
      }
      if (seen.dateTexts.length < 20 && DATE_NAMES.test(element.names)) {
        seen.looks++;
        const text = textOf(element, 300);
        if (text.length < 250 && /\d{4}/.test(text)) seen.dateTexts.push(text);
      }
    }
    return true;
  });
  return seen;
}

function keepFirst(map: Map<string, string>, name: string, value: string): void {
  if (value !== '' && !map.has(name) && map.size < 1000) map.set(name, value);
}

function chooseTitle(
  titles: readonly string[],
  headings: readonly string[],
  publisher: string | null,
): string | null {
  const [given] = titles;
  if (given === undefined) return null;
  const heading = headings.find(
    (text) => text.length > 10 && given.startsWith(text) && text.length < given.length,
  );
  return heading ?? stripSite(given, publisher);
}

/** Takes the site's name off the end of a title: `Raids widen | The Example Times`. */
function stripSite(title: string, publisher: string | null): string {
  const match = /^(.{10,})\s+[|–—»·:-]+\s+([^|–—»·]{2,60})$/u.exec(title.slice(0, 500));
  if (match === null) return title;
  const [, rest, site] = match;
  const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const known = publisher === null ? '' : fold(publisher.replace(/\.[a-z.]{2,10}$/, ''));
  const named = known !== '' && (fold(site ?? '').includes(known) || known.includes(fold(site ?? '')));
  return named || /\s[|»]\s[^|»]*$/.test(title) ? (rest ?? title).trim() : title;
}

function chooseByline(
  ld: JsonLdArticle | null,
  meta: string | null,
  seen: Seen,
  publisher: string | null,
): string | null {
  const candidates = [
    ld === null ? null : ld.authors.join(', '),
    meta,
    seen.items.get('author') ?? null,
    ...seen.bylines,
  ];
  for (const candidate of candidates) {
    const text = clean(candidate)
      ?.replace(/^(?:written |posted |reported |published )?by:?\s+/i, '')
      .replace(/\s*(?:\||•|·)\s.*$/, '')
      .trim();
    if (text === undefined || text.length < 3 || text.length > 150) continue;
    if (
      /^(?:https?:|www\.|@|admin$|editor$|staff$)/i.test(text) ||
      /\d{4}/.test(text) ||
      !/\p{L}{2}/u.test(text)
    )
      continue;
    if (publisher !== null && text.toLowerCase() === publisher.toLowerCase()) continue;
    return text;
  }
  return null;
}

function dateOf(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : findDate(text);
}

function firstDate(texts: readonly string[]): string | null {
  for (const text of texts) {
    const date = findDate(text);
    if (date !== null) return date;
  }
  return null;
}

function clean(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  // Some pages put character references, even tags, into their JSON-LD.
  const plain = /[&<]/.test(text) ? textOf(parseHtml(text.slice(0, 2000))) : text.slice(0, 2000);
  const folded = foldSpace(plain.replace(/\s/g, ' '));
  return folded === '' ? null : folded;
}
