import { type Element, walk } from './tree.ts';

/** What a page's JSON-LD says of the article. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  readonly body: string | null;
  readonly lang: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:article|blogposting|report)$/i;
/** Objects looked at on one page; pages hold dozens, hostile ones may hold millions. */
const MAX_OBJECTS = 20_000;

/** Reads the page's first JSON-LD object that describes an article, or null. Broken JSON is passed over. */
export function findJsonLdArticle(page: Element): JsonLdArticle | null {
  const found: Json[] = [];
  const byId = new Map<string, Json>();
  walk(page, (element) => {
    if (element.tag !== 'script') return true;
    if (!/ld\+json/i.test(element.attributes.type ?? '')) return false;
    collect(parse(element.children.filter((child) => typeof child === 'string').join('')), found, byId);
    return false;
  });
  const article = found.find((object) => typeof object.headline === 'string') ?? found[0];
  return article === undefined ? null : readArticle(article, byId);
}

/** Longest JSON-LD that is parsed, in UTF-16 code units; those of articles have some ten thousand. */
const MAX_SOURCE = 1_000_000;

function parse(source: string): unknown {
  if (source.length > MAX_SOURCE) return null;
  const text = source
    .trim()
    .replace(/^(?:<!--|\/\/ ?<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/ ?\]\]>|\]\]>)$/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    try {
      // Line breaks inside strings are the common mistake.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those characters are meant
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' ').replace(/;\s*$/, '')) as unknown;
    } catch {
      return null;
    }
  }
}

function collect(value: unknown, articles: Json[], byId: Map<string, Json>): void {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MAX_OBJECTS; i++) {
    const item = queue[i];
    if (Array.isArray(item)) {
      for (const inner of item.slice(0, MAX_OBJECTS)) queue.push(inner);
    } else if (isObject(item)) {
      if (typeof item['@id'] === 'string' && Object.keys(item).length > 1) byId.set(item['@id'], item);
      if (typesOf(item).some((type) => ARTICLE.test(type))) articles.push(item);
      queue.push(item['@graph'], item.mainEntity, item.mainEntityOfPage, item.author, item.publisher);
    }
  }
}

function readArticle(article: Json, byId: ReadonlyMap<string, Json>): JsonLdArticle {
  const resolve = (value: unknown): unknown =>
    isObject(value) && typeof value['@id'] === 'string' ? { ...byId.get(value['@id']), ...value } : value;
  const page = resolve(article.mainEntityOfPage);
  return {
    headline: textOrNull(article.headline) ?? textOrNull(article.name),
    authors: [article.author ?? article.creator]
      .flat(1)
      .slice(0, 20)
      .flatMap((author) => nameOf(resolve(author)) ?? []),
    publisher: nameOf(resolve(first(article.publisher))),
    published: textOrNull(article.datePublished) ?? textOrNull(article.dateCreated),
    modified: textOrNull(article.dateModified),
    url:
      textOrNull(article.url) ??
      textOrNull(page) ??
      (isObject(page) ? (textOrNull(page.url) ?? textOrNull(page['@id'])) : null),
    body: textOrNull(article.articleBody),
    lang: textOrNull(article.inLanguage),
  };
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return /^https?:/.test(value) ? null : textOrNull(value);
  return isObject(value) ? textOrNull(first(value.name)) : null;
}

function typesOf(object: Json): string[] {
  return [object['@type']].flat(1).filter((type): type is string => typeof type === 'string');
}

function textOrNull(value: unknown): string | null {
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  return text.trim() === '' ? null : text.trim();
}

function isObject(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
