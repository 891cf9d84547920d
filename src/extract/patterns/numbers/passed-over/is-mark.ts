import { lowerAt } from '../numeral.ts';
import type { Check } from './check.ts';

/** `[1]`, list numbers, telephone numbers, postal addresses, exchange rates, test statistics. */
export const isMark: Check = (place) => {
  const { tokens, numeral, all, index } = place;
  if (numeral.form !== 'digits') return null;
  const before = lowerAt(tokens, numeral.start - 1);
  const next = lowerAt(tokens, numeral.end);
  if (before === '[' && next === ']') return 'reference-mark';
  if (isListNumber(place)) return 'list-number';
  if (isPhone(place)) return 'phone';
  if (numeral.currency === null && isAddress(tokens, numeral.start, numeral.end, numeral.first.scale))
    return 'address';
  if (isStatistic(tokens, numeral.start)) return 'statistic';
  if (isRate(tokens, numeral, all.slice(Math.max(0, index - 4), index + 5))) return 'exchange-rate';
  return null;
};

/** `1. Phnom Penh`, `2) raids`: the sentence splitter leaves the number at a sentence's end or start. */
function isListNumber({ tokens, numeral }: Parameters<Check>[0]): boolean {
  if (numeral.currency !== null || numeral.isPercent || numeral.link !== null || numeral.first.scale > 1)
    return false;
  if (numeral.low > 100 || !/^\d{1,3}$/.test(tokens[numeral.start]?.text ?? '')) return false;
  const next = tokens[numeral.end];
  const before = tokens[numeral.start - 1];
  const isOpen = before === undefined || before.text === ':' || before.text === ';' || before.text === '(';
  if (
    next?.text === ')' &&
    (before === undefined || before.text === '(') &&
    tokens[numeral.end + 1] !== undefined &&
    tokens[numeral.end + 1]?.kind !== 'punct'
  )
    return before === undefined || numeral.low < 10;
  if (next?.text !== '.' || next.spaced) return false;
  return isOpen && (numeral.end + 1 >= tokens.length || tokens[numeral.end + 1]?.capital === true);
}

const CALLED = new Set([
  'call',
  'phone',
  'tel',
  'telephone',
  'hotline',
  'dial',
  'whatsapp',
  'mobile',
  'helpline',
  'fax',
  'contact',
  'at',
  'on',
  'number',
]);

function isPhone({ tokens, numeral }: Parameters<Check>[0]): boolean {
  if (numeral.currency !== null || numeral.isPercent) return false;
  const first = tokens[numeral.start];
  const text = first?.text ?? '';
  if (!/^\d+$/.test(text)) return false;
  const before = tokens[numeral.start - 1];
  if (before?.text === '+' && first?.spaced === false) return true;
  if (text.length >= 9 && !/0{5}$/.test(text)) return true;
  if (/^0\d{1,}$/.test(text) && (text.length > 3 || isDigitGroup(tokens, numeral.end))) return true;
  // Groups of digits: `012 345 678`, `855-23-880`, `(023) 880 312`
  const own = numeral.first.end - numeral.first.start;
  let groups = own;
  for (let i = numeral.end; groups < 6 && isDigitGroup(tokens, i); i += isSeparator(tokens, i) ? 2 : 1)
    groups++;
  let back = numeral.start;
  for (; groups < 6 && isDigitGroupBefore(tokens, back); back -= isSeparator(tokens, back - 1) ? 2 : 1)
    groups++;
  if (groups >= 3 && groups > own) return true;
  const cue =
    tokens[numeral.start - 1]?.text === ':'
      ? lowerAt(tokens, numeral.start - 2)
      : lowerAt(tokens, numeral.start - 1);
  const isStrong =
    cue === 'call' ||
    cue === 'hotline' ||
    cue === 'dial' ||
    cue === 'tel' ||
    cue === 'helpline' ||
    cue === 'phone' ||
    cue === 'telephone';
  return text.length >= 3 && isStrong && CALLED.has(cue);
}

function isSeparator(tokens: Parameters<Check>[0]['tokens'], i: number): boolean {
  return tokens[i]?.text === '-' || tokens[i]?.text === ')' || tokens[i]?.text === '–';
}

function isDigitGroup(tokens: Parameters<Check>[0]['tokens'], i: number): boolean {
  const at = isSeparator(tokens, i) ? i + 1 : i;
  return tokens[at]?.kind === 'number' && /^\d{2,4}$/.test(tokens[at]?.text ?? '');
}

function isDigitGroupBefore(tokens: Parameters<Check>[0]['tokens'], i: number): boolean {
  const at = isSeparator(tokens, i - 1) ? i - 2 : i - 1;
  return tokens[at]?.kind === 'number' && /^\d{2,4}$/.test(tokens[at]?.text ?? '');
}

const STREETS = new Set([
  'street',
  'road',
  'avenue',
  'boulevard',
  'lane',
  'drive',
  'st',
  'rd',
  'ave',
  'blvd',
  'highway',
  'alley',
  'crescent',
]);

/** `72 Macapagal Boulevard` */
function isAddress(
  tokens: Parameters<Check>[0]['tokens'],
  start: number,
  end: number,
  scale: number,
): boolean {
  if (scale > 1 || !/^\d{1,4}$/.test(tokens[start]?.text ?? '')) return false;
  for (let i = end; i < end + 3; i++) {
    const token = tokens[i];
    if (token === undefined || !token.capital) return false;
    if (i > end && STREETS.has(token.lower)) return true;
  }
  return false;
}

/** `p < .05`, `n = 40`, `r = 0.3` */
function isStatistic(tokens: Parameters<Check>[0]['tokens'], start: number): boolean {
  const sign = lowerAt(tokens, start - 1);
  const letter = tokens[start - 2];
  return (
    (sign === '<' || sign === '=' || sign === '>') && letter?.kind === 'word' && letter.text.length === 1
  );
}

/** `4,100 riel to the dollar`, `33 baht per dollar`, `rates: AED 4.279, AUD 1.741, CNY 8.138` */
function isRate(
  tokens: Parameters<Check>[0]['tokens'],
  numeral: Parameters<Check>[0]['numeral'],
  all: Parameters<Check>[0]['all'],
): boolean {
  if (numeral.currency === null) return false;
  const next = lowerAt(tokens, numeral.end);
  if (
    next === 'to' &&
    /^(?:the|a|one|1)$/.test(lowerAt(tokens, numeral.end + 1)) &&
    /^(?:us|dollar|euro|greenback|pound|yen|baht)$/.test(lowerAt(tokens, numeral.end + 2))
  )
    return true;
  if (next === 'per' && /^(?:us|dollar|euro|usd)$/.test(lowerAt(tokens, numeral.end + 1))) return true;
  if (next === '=' || lowerAt(tokens, numeral.start - 1) === '=') return true;
  const codes = new Set<string>();
  for (const other of all)
    if (other.currency !== null && tokens[other.start]?.kind === 'word' && other.first.scale === 1)
      codes.add(other.currency);
  if (codes.size < 3) return false;
  for (let i = 0; i < Math.min(tokens.length, 40); i++) {
    const word = lowerAt(tokens, i);
    if (word === 'rate' || word === 'rates' || word === 'exchange') return true;
  }
  return false;
}
