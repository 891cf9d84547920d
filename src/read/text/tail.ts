/** Lines after which a copy site adds its own: nothing below them belongs to the report. */
const TAIL_MARKS =
  /^(?:[-–—=_*.~·•\s]*)(?:source link|source|original source|link to (?:the )?(?:original|source)|click here for (?:the )?original(?: source| article)?|(?:click here )?(?:to )?(?:read|view|see) (?:the )?(?:original|full) (?:article|story|post|source|report).{0,60}|read more at .{1,80}|this (?:post|article|story) (?:was )?(?:originally |first )?(?:appeared|published) (?:first )?(?:on|in|at) .{1,80}|the post .{1,160} (?:first )?appeared (?:first )?on .{1,80}|share this:?.{0,60}|like this:?|related(?: posts| articles| stories)?:?)[.!]*(?:[-–—=_*.~·•\s]*)$/i;
const RULE = /^[\s\p{P}\p{S}]{3,}$/u;
const TAGS = /^(?:tags?\s*:.*|(?:#[\p{L}\p{N}_]+[\s,|]*)+)$/iu;
/** A mark counts only below this share of the text: a report may say `Source link` in its middle. */
const LOWER_PART = 0.5;

/** Index of the first paragraph of the furniture that a copy site added at the end; the length where there is none. */
export function findTail(paragraphs: readonly string[]): number {
  let tail = paragraphs.length;
  const total = paragraphs.reduce((sum, text) => sum + text.length, 0);
  let before = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const text = paragraphs[i] ?? '';
    if (i > 0 && before >= total * LOWER_PART && text.length < 200 && TAIL_MARKS.test(text)) {
      tail = i;
      break;
    }
    before += text.length;
  }
  while (tail > 1 && isTrailing(paragraphs[tail - 1] ?? '')) tail--;
  return tail;
}

function isTrailing(text: string): boolean {
  return text.length < 400 && (RULE.test(text) || TAGS.test(text));
}
