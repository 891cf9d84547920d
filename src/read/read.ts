import type { Article, Hints } from '../model/article.ts';
import type { Refusal } from '../model/refusal.ts';
import { findParagraphs } from '../text/analysis.ts';

export interface ReadOptions {
  /** File name, address or `-`, as the user named it; its ending helps to tell the type where nothing else does. */
  readonly source?: string;
  /** Media type as declared outside the bytes (`text/html`). */
  readonly mediaType?: string | null;
  /** Character set as declared outside the bytes. */
  readonly charset?: string | null;
  /** What the source cannot tell by itself. */
  readonly hints?: Hints;
}

/** Reads a page or a text into an article, or says why it cannot. Pure: no I/O, never throws on hostile input. */
export function read(input: Uint8Array | string, options: ReadOptions = {}): Article | Refusal {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  return {
    source: options.source ?? '-', title: null, byline: null, publisher: null, published: null, modified: null,
    url: null, lang: null, text, blocks: findParagraphs(text), dropped: [],
  };
}
