import { foldSpace } from '../fold-space.ts';
import { type Element, textOf, walk } from './tree.ts';

/** What one walk over a page sees that may be metadata, in document order, the first of each name. */
export interface PageFacts {
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

const BYLINE_NAMES =
  /(?:^|[\s_-])(?:by-?line|author(?:-?name)?|post-?author|entry-?author|article-?author|writer|contributor)(?:$|[\s_-])/;
const DATE_NAMES =
  /(?:^|[\s_-])(?:(?:pub(?:lish(?:ed)?)?-?)?(?:date|time)|timestamp|dateline|published|posted-?on|entry-?date|post-?date|article-?date|post-?meta|entry-?meta|article-?meta|byline|meta|info)(?:$|[\s_-])/;

const MAX_LOOKS = 500;

/** Collects a page's meta tags, microdata, headings and the lines that look like bylines or dates. */
export function findPageFacts(page: Element): PageFacts {
  const seen: PageFacts = {
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
