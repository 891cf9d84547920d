// How browsers close elements that a page leaves open, as far as it matters for reading text.

export const VOID = new Set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
export const CLOSES_P = new Set(
  (
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul li dd dt'
  ).split(' '),
);
export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Elements that an end tag or an implied end does not reach across. */
export const SCOPE = new Set('applet caption html table td th marquee object template body'.split(' '));
/** Elements that the end tag of an inline element does not reach across. */
export const SPECIAL = new Set([
  ...CLOSES_P,
  ...SCOPE,
  'tr',
  'tbody',
  'thead',
  'tfoot',
  'button',
  'select',
  'iframe',
  'noscript',
]);
export const IN_HEAD = new Set(
  'base basefont bgsound link meta title noscript noframes style script template html head'.split(' '),
);
export const ROW_PARTS: Readonly<Record<string, readonly string[]>> = {
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['td', 'th', 'tr', 'caption'],
  tbody: ['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'caption'],
  thead: ['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'caption'],
  tfoot: ['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'caption'],
};
export const TABLE_ONLY = new Set(['table', 'template', 'html']);
