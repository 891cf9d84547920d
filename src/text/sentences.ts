import type { Span } from '../model/span.ts';
import type { Token } from './tokens.ts';

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Index of the block that it stands in. */
  readonly block: number;
  /** Index among the sentences of the text. */
  readonly index: number;
}

/** Abbreviations after which a period does not end a sentence (`Gen. Min`, `St. Louis`). */
const TITLES = new Set(
  'mr mrs ms dr prof gen maj lt col capt sgt cpl brig adm cmdr supt insp det sen rep gov hon rev fr st mt ft no nos vs al jan feb mar apr jun jul aug sep sept oct nov dec art sec para fig approx est dept inc ltd co corp bros tel p pp vol ed atty cf viz rs rp tk ca'.split(
    ' ',
  ),
);
/** Abbreviations that may end a sentence too: they do when a capitalised word follows that is not a name's rest. */
const CLOSERS = new Set(['”', '"', '’', "'", ')', ']', '»', '」', '』']);
const ENDERS = new Set(['.', '!', '?', '…', '。', '！', '？', '။', '។', '॥']);

/**
 * Groups a block's tokens into sentences. A period ends one unless it follows a title, an initial, or stands inside
 * an abbreviation (`p.m.`, `U.S.`) before a lower-case word or a number.
 */
export function splitSentences(tokens: readonly Token[], block: number, firstIndex: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first !== undefined && last !== undefined) {
      sentences.push({
        tokens: tokens.slice(from, to),
        start: first.start,
        end: last.end,
        block,
        index: firstIndex + sentences.length,
      });
    }
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || !ENDERS.has(token.text)) continue;
    if (token.text === '.' && !isPeriodFinal(tokens, i)) continue;
    let to = i + 1;
    while (
      to < tokens.length &&
      (ENDERS.has(tokens[to]?.text ?? '') || CLOSERS.has(tokens[to]?.text ?? ''))
    ) {
      if (CLOSERS.has(tokens[to]?.text ?? '') && tokens[to]?.spaced === true) break;
      to++;
    }
    const next = tokens[to];
    if (next === undefined) continue;
    // `"Stop!" he said`: a quoted exclamation runs on in lower case.
    if (next.kind === 'word' && !next.capital && /^[a-z]/.test(next.text)) continue;
    if (!next.spaced && next.kind !== 'punct' && [...next.text].every((letter) => letter < '\u0250'))
      continue;
    close(to);
    i = to - 1;
  }
  close(tokens.length);
  return sentences;
}

function isPeriodFinal(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (after === undefined) return true;
  if (!after.spaced && after.kind === 'word') return false;
  if (before === undefined || before.kind !== 'word' || tokens[i]?.spaced === true) return true;
  if (TITLES.has(before.lower) && (before.lower.length > 2 || before.capital || /^\d/.test(after.text))) {
    // `No. 5` is one thing, `he said no. Police` is two.
    return before.lower === 'no' || before.lower === 'nos' || before.lower === 'art'
      ? !/^\d/.test(after.text)
      : before.lower === 'co' ||
          before.lower === 'ltd' ||
          before.lower === 'inc' ||
          before.lower === 'corp' ||
          before.lower === 'est' ||
          before.lower === 'ed' ||
          before.lower === 'may'
        ? after.capital
        : false;
  }
  if (before.text.length === 1) {
    const two = tokens[i - 2];
    const abbreviation = two?.text === '.' && before.spaced === false;
    // `p.m. Police`, `U.S. Treasury`: an abbreviation of letters; ends only for lower-case ones before a capital.
    if (abbreviation) return /^[a-z]$/.test(before.text) && after.capital;
    return !before.capital;
  }
  return true;
}
