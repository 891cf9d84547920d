import type { Span } from '../model/span.ts';

/**
 * - `word`: letters and marks, with inner apostrophes and digits (`O'Smach`, `KE9690`); `’s` is a token of its own,
 *   and so is a currency's letters before digits (`RM79`, `Dh3,000`).
 * - `number`: digits with grouping and decimals (`1,000`, `2.5`); a letter behind starts a new token (`80bn` → `80` `bn`).
 * - `punct`: everything else, one character each; currency signs are `symbol`.
 */
export type TokenKind = 'word' | 'number' | 'symbol' | 'punct';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, with ’ as '. */
  readonly lower: string;
  /** Whether white space, or the start of the text, stands before it. */
  readonly spaced: boolean;
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
}

// Order matters: numbers with grouping before plain digits; words may hold digits after a letter (KE9690, 14K is number+word).
const TOKEN =
  /(\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?(?!\d)|\d+,\d{2}(?:,\d{2}){0,4},\d{3}(?!\d)|\d+\.\d+(?!\.?\d)|\d+)|(['’]s(?![\p{L}\p{N}])|(?:RM|R[ps]|Tk|Dhs?|PS|Php|USD|EUR|GBP|AUD|CAD|SGD|HKD|NZD|CNY|RMB|JPY|KRW|INR|IDR|MYR|PHP|THB|VND|KHR|LAK|MMK|TWD|NTD|AED|BDT|PKR|LKR|NPR|NGN|KES|ZAR|GHS|UGX|BND|CHF|SAR|QAR|RUB|TRY|BRL|MXN|ILS|(?<=\$)(?:US|AU?|NZ|HK|S|C|CAN|NT))(?=\d)(?=[\d.,]+(?:[kmbt]n?\b|[^\p{L}\p{N}]|$))|[PRNK](?=\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?\s?(?:[mb]n?\b|million|billion|trillion|thousand|crore|lakh)))|([\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*)|(\p{Sc})|(\S)/gu;

/** Splits `text[start, end)` into tokens, in order. Linear in the length. */
export function findTokens(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const scanner = new RegExp(TOKEN.source, TOKEN.flags);
  scanner.lastIndex = start;
  let last = start;
  for (let match = scanner.exec(text); match !== null; match = scanner.exec(text)) {
    const from = match.index;
    if (from >= end) break;
    const raw = match[0];
    const kind: TokenKind =
      match[1] !== undefined
        ? 'number'
        : match[4] !== undefined
          ? 'symbol'
          : match[5] !== undefined
            ? 'punct'
            : 'word';
    const lower = kind === 'word' ? raw.toLowerCase().replaceAll('’', "'") : raw;
    tokens.push({
      kind,
      text: raw,
      lower,
      start: from,
      end: from + raw.length,
      spaced: from > last || from === start,
      capital: kind === 'word' && /^\p{Lu}/u.test(raw),
    });
    last = from + raw.length;
  }
  return tokens;
}
