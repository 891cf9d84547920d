/** Scripts that are written without spaces between words; each of their characters is indexed as a word. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;
const EACH_UNSPACED = new RegExp(UNSPACED.source, 'gu');
/** What the tokenizer of the search table takes for part of a word. */
const PIECE = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/** More words than anyone searches for; hostile queries end here. */
const TERMS = 32;
const TERM_LENGTH = 200;
/** Shorter words are looked up whole, since they begin too many others. */
const PREFIX_LENGTH = 3;

/** A text as the search table indexes it. */
export function toSearchable(text: string): string {
  const normal = text.normalize('NFKC');
  return UNSPACED.test(normal) ? normal.replace(EACH_UNSPACED, ' $& ') : normal;
}

/**
 * The FTS5 query for what a user typed: every word must be there, words in double quotes side by side; a word of three
 * letters or more also finds words that begin with it, quoted ones do not. Null when nothing is left to look for.
 */
export function toSearchQuery(search: string): string | null {
  const terms: string[] = [];
  for (const match of search.matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    const quoted = match[1] !== undefined;
    const pieces = toSearchable((match[1] ?? match[2] ?? '').slice(0, TERM_LENGTH)).match(PIECE);
    const last = pieces?.at(-1);
    if (!pieces || last === undefined) continue;
    terms.push(`"${pieces.join(' ')}"${quoted || [...last].length < PREFIX_LENGTH ? '' : ' *'}`);
    if (terms.length === TERMS) break;
  }
  return terms.length === 0 ? null : terms.join(' AND ');
}
