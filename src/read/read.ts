import type { Article, Hints } from '../model/article.ts';
import type { Refusal } from '../model/refusal.ts';
import { boundDropped, composeText } from './compose-article.ts';
import { findDate, findDateInAddress } from './dates.ts';
import { decodeBytes } from './decode-bytes.ts';
import { TooManyElements } from './html/parse-html.ts';
import { readHtml } from './html/read-html.ts';
import { languageTag, settleLanguage } from './language.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import { type Format, findFormat, findObstacle, MAX_BYTES, tooLarge } from './sniff.ts';
import { readMarkdown } from './text/read-markdown.ts';
import { readText } from './text/read-text.ts';
import { hostOf, resolveAddress } from './web-address.ts';

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

/**
 * Reads a page or a text into an article, or says why it cannot. Pure: no I/O, never throws on hostile input; linear
 * in the size of the input, which is at most 64 MB.
 */
export function read(input: Uint8Array | string, options: ReadOptions = {}): Article | Refusal {
  const source = options.source ?? '-';
  const named = source === '-' ? 'The input' : source;
  const opened = open(input, options, named);
  if ('code' in opened) return opened;
  const { text, format } = opened;
  const hints = options.hints ?? {};
  const address = resolveAddress(hints.url ?? null, null) ?? resolveAddress(source, null);
  let reading: Reading;
  try {
    reading =
      format === 'html'
        ? readHtml(text, address)
        : format === 'markdown'
          ? readMarkdown(text)
          : readText(text);
  } catch (error) {
    if (!(error instanceof TooManyElements)) throw error;
    return {
      code: 'too-large',
      message: `${named} has more than 1.5 million elements: split it, or save its text.`,
    };
  }
  return finish(reading, source, named, address, hints);
}

function open(
  input: Uint8Array | string,
  options: ReadOptions,
  named: string,
): { text: string; format: Format } | Refusal {
  const source = options.source ?? '-';
  if (typeof input === 'string') {
    if (input.length > MAX_BYTES) return tooLarge(input.length, named);
    const obstacle = findObstacle(new TextEncoder().encode(input.slice(0, 64 * 1024)), named);
    return (
      obstacle ?? {
        text: input.replace(/^\ufeff/, ''),
        format: findFormat(input.slice(0, 4096), options.mediaType ?? null, source),
      }
    );
  }
  const obstacle = findObstacle(input, named);
  if (obstacle !== null) return obstacle;
  const head = decodeBytes(input.subarray(0, 4096), options.charset ?? null, true);
  const format = findFormat(head, options.mediaType ?? null, source);
  return { text: decodeBytes(input, options.charset ?? null, format === 'html'), format };
}

function finish(
  reading: Reading,
  source: string,
  named: string,
  address: string | null,
  hints: Hints,
): Article | Refusal {
  const url = hints.url ?? reading.url ?? address;
  if (reading.isLoginWall) {
    return {
      code: 'login-wall',
      message: `${named} asks for a password and shows no report: save the page from a browser that is signed in.`,
    };
  }
  const body = reading.pieces.filter(({ text }) => text !== '');
  if (!body.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) {
    return {
      code: 'no-text',
      message: `${named} holds no text that could be read: a page drawn by scripts must be saved from a browser.`,
    };
  }
  const front: Piece[] = [];
  if (reading.title !== null) front.push({ kind: 'title', text: reading.title });
  if (reading.byline !== null) front.push({ kind: 'byline', text: reading.byline });
  const { text, blocks } = composeText([...front, ...body]);
  return {
    source,
    title: reading.title,
    byline: reading.byline,
    publisher: hints.publisher ?? reading.publisher ?? hostOf(url),
    published:
      (hints.published === undefined ? null : (findDate(hints.published) ?? hints.published)) ??
      reading.published ??
      (url === null ? null : findDateInAddress(url)),
    modified: reading.modified,
    url,
    lang: languageTag(hints.lang ?? null) ?? settleLanguage(reading.lang, text.slice(0, 10_000)),
    text,
    blocks,
    dropped: boundDropped(reading.dropped),
  };
}
