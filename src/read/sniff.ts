import type { Refusal } from '../model/refusal.ts';

export type Format = 'html' | 'markdown' | 'text';

/** Sources above this many bytes are refused. */
export const MAX_BYTES = 64 * 1024 * 1024;
const SAMPLE = 16 * 1024;

/** Why bytes cannot be read at all, or null. */
export function findObstacle(bytes: Uint8Array, source: string): Refusal | null {
  if (bytes.length === 0) return { code: 'empty', message: `${source} is empty: there is nothing to read.` };
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length, source);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  if (/^[^<\w]{0,16}%PDF-\d/.test(head)) {
    return {
      code: 'pdf-unsupported',
      message: `${source} is a PDF, whatever its name: save its text as .txt or .html and add that.`,
    };
  }
  if (isBinary(bytes))
    return { code: 'binary', message: `${source} is not text: give an HTML, Markdown or plain text file.` };
  return null;
}

/** The refusal of a source that is above the limit. */
export function tooLarge(size: number, source: string): Refusal {
  const megabytes = Math.round(size / 1024 / 1024);
  return {
    code: 'too-large',
    message: `${source} has ${megabytes} MB, more than the 64 MB that are read: split it.`,
  };
}

/** Control characters that no text in a one-byte character set or UTF-8 holds, counted over a sample. */
function isBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  // zip (also office files), gzip, which may have few control characters at their start.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return true;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return true;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  let zeros = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] as number;
    if (byte === 0) zeros++;
    else if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) controls++;
  }
  return (
    zeros > sample.length / 100 ||
    controls + zeros > sample.length / 10 ||
    (zeros > 0 && sample.length < 1000)
  );
}

const HTML_TYPES = /^(?:text\/html|application\/xhtml\+xml)$/i;
const HTML_START =
  /^\s*(?:<!--|<!doctype\s+html|<html\b|<head\b|<body\b|<\?xml\b[^>]*\?>\s*<(?:!doctype\s+html|html)\b)/i;
const HTML_TAGS = /<(?:p|div|br|h[1-6]|article|section|span|table|a|ul|meta|title|script)\b[^<>]*>/gi;

/** What kind of text a source is: by its declared type, by its name, by how it begins. */
export function findFormat(head: string, mediaType: string | null, source: string): Format {
  const type = mediaType?.split(';')[0]?.trim() ?? '';
  if (HTML_TYPES.test(type)) return 'html';
  if (/^text\/(?:x-)?markdown$/i.test(type)) return 'markdown';
  const name = source.replace(/[?#].*$/, '').toLowerCase();
  if (/\.(?:html?|xhtml|shtml)$/.test(name)) return 'html';
  if (/\.(?:md|markdown|mdown|mkd)$/.test(name)) return 'markdown';
  if (/^text\/plain$/i.test(type) || /\.(?:txt|text)$/.test(name))
    return HTML_START.test(head) && !/\.te?xt$/.test(name) ? 'html' : 'text';
  if (HTML_START.test(head)) return 'html';
  return (head.match(HTML_TAGS)?.length ?? 0) >= 4 ? 'html' : 'text';
}
