import type { Dropped } from '../../model/article.ts';

// Every pattern stops at the next character of its own kind, so that none looks at a stretch of text twice.
const IMAGE = /!\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g;
const LINK = /\[([^[\]]*)\](?:\([^()]*(?:\([^()]*\)[^()]*)?\)|\[[^[\]]*\])/g;
const AUTOLINK = /<(https?:\/\/[^<>\s]*)>/g;
const TAG = /<\/?[a-z][^<>]*>|<!--[^<>]*-->/gi;
const STRONG = /(\*\*|__)(?=\S)([^*_]+)\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]+)\1(?![\p{L}\p{N}])/gu;
const CODE = /`+([^`]+)`+/g;
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!|<>~])/g;

/** A block longer than this, in UTF-16 code units, is no prose that a person marked up; it stays as it is. */
const MAX_MARKUP = 100_000;

/** The text of a block's Markdown: links become their text, emphasis goes, images go into `dropped`. */
export function readInline(markdown: string, dropped: Dropped[]): string {
  if (markdown.length > MAX_MARKUP) return markdown;
  return markdown
    .replace(IMAGE, (_whole, alt: string) => {
      dropped.push({ reason: 'image', quote: alt.trim() === '' ? 'image' : alt });
      return '';
    })
    .replace(LINK, '$1')
    .replace(AUTOLINK, '$1')
    .replace(TAG, '')
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$2')
    .replace(CODE, '$1')
    .replace(ESCAPE, '$1');
}
