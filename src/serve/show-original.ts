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

/**
 * A capture's decoded text as a browser may show it. HTML keeps its look but for `link` elements: those can open
 * connections (`preconnect`, `dns-prefetch`) that no policy forbids, so each becomes a `meta` of the same place and
 * attributes, which opens none. The bytes themselves are never changed; they are given as a download.
 */
export function showOriginal(text: string, isHtml: boolean): ShownOriginal {
  if (!isHtml) return { body: text, contentType: 'text/plain; charset=utf-8' };
  return { body: text.replace(/<link(?=[\s/>])/gi, '<meta'), contentType: 'text/html; charset=utf-8' };
}
