import stringWidth from 'string-width';

const CLUSTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text, cut with an ellipsis where it is wider than `width` columns. Expects escaped text without styles. */
export function fitText(text: string, width: number): string {
  if (text.length <= width && /^[\x20-\x7e]*$/.test(text)) return text;
  if (stringWidth(text) <= width) return text;
  let fitted = '';
  let room = width - 1;
  // A cluster is one column at least, so no more than this many code units are looked at.
  for (const { segment } of CLUSTERS.segment(text.slice(0, width * 16))) {
    room -= stringWidth(segment);
    if (room < 0) break;
    fitted += segment;
  }
  return width < 1 ? '' : `${fitted}…`;
}
