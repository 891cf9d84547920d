import { findDate, findDateInAddress } from '../dates.ts';
import { foldSpace } from '../fold-space.ts';
import { languageTag } from '../language.ts';
import { hostOf, resolveAddress } from '../web-address.ts';
import { findJsonLdArticle, type JsonLdArticle } from './json-ld.ts';
import { findPageFacts, type PageFacts } from './page-facts.ts';
import { chooseTitle, stripSite } from './page-title.ts';
import { parseHtml } from './parse-html.ts';
import { type Element, textOf } from './tree.ts';

export interface PageMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** What is believed when nothing else on the page gives a date. */
  readonly publishedAtWorst: string | null;
  /** Whether `03/04/2025` begins with the day; null where that cannot be told. */
  readonly dayFirst: boolean | null;
  readonly modified: string | null;
  readonly url: string | null;
  /** As declared, primary subtag, lower case. */
  readonly lang: string | null;
  /** Every wording of the title on the page, to know it again inside the text. */
  readonly titles: readonly string[];
  /** The article's body as JSON-LD gives it. */
  readonly body: string | null;
}

/** Reads what a page says about its article: JSON-LD first, then meta tags, microdata, visible lines, the address. */
export function readMetadata(page: Element, address: string | null): PageMetadata {
  const seen = findPageFacts(page);
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
  const lang =
    page.attributes.lang ??
    page.attributes['xml:lang'] ??
    meta('content-language', 'og:locale', 'language', 'dc.language') ??
    ld?.lang ??
    null;
  const dateOf = (text: string | null | undefined): string | null =>
    text === null || text === undefined ? null : findDate(text, isDayFirst(lang));
  const firstDate = (texts: readonly string[]): string | null =>
    texts.map(dateOf).find((date) => date !== null) ?? null;
  const published =
    dateOf(ld?.published) ??
    firstDate(PUBLISHED_NAMES.flatMap((name) => seen.meta.get(name) ?? [])) ??
    dateOf(seen.items.get('datepublished')) ??
    firstDate(seen.times) ??
    firstDate(seen.dateTexts) ??
    (url === null ? null : findDateInAddress(url));
  return {
    // Some templates fill these with the day on which the site was made.
    publishedAtWorst: dateOf(meta('date', 'dat', 'dc.date')),
    dayFirst: isDayFirst(lang),
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
    lang: languageTag(lang),
    titles: [...given, ...given.map((text) => stripSite(text, publisher))],
    body: ld?.body ?? null,
  };
}

function chooseByline(
  ld: JsonLdArticle | null,
  meta: string | null,
  seen: PageFacts,
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

/** Whether `03/04/2025` begins with the day in a declared language; null where that cannot be told. */
function isDayFirst(lang: string | null): boolean | null {
  if (lang === null || /^\s*en\s*$/i.test(lang)) return null;
  return !/^\s*en[-_]us/i.test(lang);
}

const PUBLISHED_NAMES =
  'article:published_time og:published_time datepublished pubdate publishdate publish-date publish_date parsely-pub-date sailthru.date dc.date.issued dcterms.created cxenseparse:recs:publishtime article.published originalpublicationdate'.split(
    ' ',
  );

function clean(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  // Some pages put character references, even tags, into their JSON-LD.
  const plain = /[&<]/.test(text) ? textOf(parseHtml(text.slice(0, 2000))) : text.slice(0, 2000);
  const folded = foldSpace(plain.replace(/\s/g, ' '));
  return folded === '' ? null : folded;
}
