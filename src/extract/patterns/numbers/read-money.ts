import {
  CURRENCY_CODES,
  CURRENCY_LETTERS,
  CURRENCY_NATIONS,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
} from '../../languages/english/currencies.ts';
import type { Tokens } from '../../mentions.ts';
import { type Core, isDash, isHyphen, lowerAt } from './numeral.ts';

/** A currency beside a number: the token where it begins or ends, and its code or `$`. */
export interface Money {
  readonly at: number;
  readonly code: string;
}

/** `US$`, `HK $`, `€`, `RM`, `Rs.`, `USD ` before the number at `start`. */
export function moneyBefore(tokens: Tokens, start: number): Money | null {
  let i = start - 1;
  let token = tokens[i];
  if (token === undefined) return null;
  // `$-50.8bn`
  if (isDash(tokens, i) && tokens[start]?.spaced === false && tokens[i - 1]?.kind === 'symbol')
    token = tokens[--i];
  // `Rs. 500`, `Y=28,030`
  if ((token?.text === '.' || token?.text === '=') && !token.spaced) {
    const letters = tokens[i - 1];
    if (token.text === '=') return letters?.text === 'Y' ? { at: i - 1, code: 'JPY' } : null;
    const code = letters && letters.text.length > 1 ? CURRENCY_LETTERS.get(letters.text) : undefined;
    return code === undefined ? null : { at: i - 1, code };
  }
  if (token === undefined) return null;
  if (token.kind === 'symbol') {
    const code = CURRENCY_SIGNS.get(token.text);
    if (code === undefined) return null;
    return code === '$' ? dollarBefore(tokens, i) : { at: i, code };
  }
  if (token.kind !== 'word') return null;
  if (tokens[i - 1]?.text === '$' && !token.spaced) {
    const code = DOLLAR_PREFIXES.get(token.lower);
    if (code !== undefined) return { at: i - 1, code };
  }
  const code = CURRENCY_CODES.get(token.text);
  if (code !== undefined) return { at: i, code };
  const letters = CURRENCY_LETTERS.get(token.text);
  if (letters === undefined) return null;
  const isGlued = tokens[i + 1]?.spaced === false;
  return token.text.length === 1 && !isGlued ? null : { at: i, code: letters };
}

function dollarBefore(tokens: Tokens, sign: number): Money {
  const prefix = tokens[sign - 1];
  const isGlued = tokens[sign]?.spaced === false;
  if (prefix?.kind === 'word') {
    const code = DOLLAR_PREFIXES.get(prefix.lower);
    if (
      code !== undefined &&
      (isGlued || (prefix.text.length > 1 && prefix.text === prefix.text.toUpperCase()))
    )
      return { at: sign - 1, code };
  }
  // `U.S.$5`
  if (
    isGlued &&
    prefix?.text === '.' &&
    lowerAt(tokens, sign - 2) === 's' &&
    lowerAt(tokens, sign - 4) === 'u'
  )
    return { at: sign - 4, code: 'USD' };
  return { at: sign, code: '$' };
}

/** `dollars`, `US dollars`, `of Hong Kong dollars`, `-baht`, `USD` behind the number that ends at `end`. */
export function moneyAfter(tokens: Tokens, core: Core, isMoney: boolean): Money | null {
  let i = core.end;
  const first = tokens[i];
  if (first === undefined) return null;
  if (isHyphen(tokens, i)) i++;
  else if (first.lower === 'of' && (core.form === 'vague' || core.scale > 1)) i++;
  const code = CURRENCY_CODES.get(tokens[i]?.text ?? '');
  if (code !== undefined) return { at: i + 1, code };
  let nation = '';
  // `U.S. dollars`
  if (lowerAt(tokens, i) === 'u' && lowerAt(tokens, i + 1) === '.' && lowerAt(tokens, i + 2) === 's') {
    nation = 'us';
    i += lowerAt(tokens, i + 3) === '.' ? 4 : 3;
  } else {
    for (
      let words = 0;
      words < 2 && tokens[i]?.kind === 'word' && !CURRENCY_WORDS.has(lowerAt(tokens, i));
      words++
    ) {
      // Only the name of a state may stand between a number and its currency.
      if (!isNationWord(tokens, i)) return null;
      nation = lowerAt(tokens, i);
      i++;
    }
  }
  const word = lowerAt(tokens, i);
  const general = CURRENCY_WORDS.get(word);
  if (general === undefined) return null;
  if (nation === '' && !isMoney && isOtherSense(tokens, i, core)) return null;
  const own = CURRENCY_NATIONS.get(nation)?.get(word.endsWith('s') ? word.slice(0, -1) : word);
  return { at: i + 1, code: own ?? general };
}

/** Names of states whose currency words follow: `Hong Kong dollars` has two words, the last decides. */
const NATION_STARTS = new Set(['hong', 'new', 'south', 'sri', 'north']);

function isNationWord(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  return (
    (CURRENCY_NATIONS.has(word) && CURRENCY_WORDS.has(lowerAt(tokens, i + 1))) ||
    (NATION_STARTS.has(word) &&
      CURRENCY_NATIONS.has(lowerAt(tokens, i + 1)) &&
      CURRENCY_WORDS.has(lowerAt(tokens, i + 2)))
  );
}

const AFTER_VERB_WON = new Set([
  'by',
  'the',
  'a',
  'an',
  'in',
  'at',
  'seats',
  'medals',
  'all',
  'gold',
  'more',
  'from',
  'with',
  'their',
  'his',
  'her',
]);

/** `won` as a verb, `pounds` and `pound` as weight. */
function isOtherSense(tokens: Tokens, i: number, core: Core): boolean {
  const word = lowerAt(tokens, i);
  if (word === 'won') return core.value < 100 || AFTER_VERB_WON.has(lowerAt(tokens, i + 1));
  if (word === 'pound' || word === 'pounds') {
    const next = lowerAt(tokens, i + 1);
    return (
      next === 'of' ||
      next === 'per' ||
      next === 'force' ||
      isHyphen(tokens, i + 1) ||
      (core.value < 1000 && core.scale === 1 && next !== 'sterling')
    );
  }
  if (word === 'yen' || word === 'dong' || word === 'kip')
    return tokens[i]?.capital === true && tokens[core.end]?.lower !== word;
  return word === 'franc' && core.value === 1;
}
