import type { Capture } from '../model/capture.ts';
import { decodeBytes } from '../read/decode-bytes.ts';
import { findFormat, findObstacle } from '../read/sniff.ts';

/** What a browser is given to show a capture. */
export interface ShownOriginal {
  readonly body: string;
  readonly contentType: string;
}

/**
 * No script runs, no form is sent, nothing is loaded: `sandbox` takes scripts, forms, pop-ups and refreshes away,
 * `default-src 'none'` every request. Only what lies in the capture itself is drawn.
 */
export const ORIGINAL_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** A link's address, unless it leads to a place in the page itself. */
const ADDRESS_OF_LINK = /\bhref(?=\s*=(?!\s*["']?\s*#))/gi;
const INLINE_FRAME = /(<\/?)iframe(?=[\s/>])/gi;
const FRAME = /<frame(?=[\s/>])/gi;

/**
 * A capture as a browser may show it, decoded as it was for reading. HTML keeps its look, but links and frames lose
 * their addresses: browsers connect to where a frame or a clicked link points before they ask the policy whether they
 * may. `noembed` is read like `iframe` and draws nothing. What is no text is named instead. The bytes are never
 * changed; they are given as a download.
 */
export function showOriginal(capture: Capture, bytes: Uint8Array): ShownOriginal {
  const source = capture.finalUrl ?? capture.source;
  const obstacle = findObstacle(bytes, source);
  if (obstacle !== null) {
    return plain(`${obstacle.message}\n\nIt is kept as it was received and can be downloaded.\n`);
  }
  const head = decodeBytes(bytes.subarray(0, 4096), capture.charset, true);
  const isHtml = findFormat(head, capture.mediaType, source) === 'html';
  const text = decodeBytes(bytes, capture.charset, isHtml);
  if (!isHtml) return plain(text);
  const body = text
    .replace(ADDRESS_OF_LINK, 'data-href')
    .replace(INLINE_FRAME, '$1noembed')
    .replace(FRAME, '<noframe');
  return { body, contentType: 'text/html; charset=utf-8' };
}

function plain(body: string): ShownOriginal {
  return { body, contentType: 'text/plain; charset=utf-8' };
}
