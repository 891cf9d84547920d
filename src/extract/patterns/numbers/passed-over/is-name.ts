import { PREPOSITIONS } from '../../../languages/english/grammar.ts';
import { NAMES_AFTER, NAMES_BEFORE } from '../../../languages/english/labels.ts';
import { isHyphen, lowerAt } from '../numeral.ts';
import type { Check, Place } from './check.ts';
import { isCountedWord } from './counted-word.ts';

/** `27 Club`, `Group of Seven`, `Serengeti 2.0`, `Lucky South 99`, `AK-47`, `14K triad`: part of a name. */
export const isName: Check = (place) => {
  const { tokens, numeral } = place;
  if (numeral.currency !== null || numeral.isPercent) return null;
  const before = tokens[numeral.start - 1];
  const next = tokens[numeral.end];
  if (
    before?.text === '.' &&
    !before.spaced &&
    tokens[numeral.start]?.spaced === false &&
    tokens[numeral.start - 2]?.capital === true
  )
    return 'name';
  // `AK-47`, `COVID-19`, `MH-370`: glued by a hyphen to a word in front.
  if (
    isHyphen(tokens, numeral.start - 1) &&
    numeral.link === null &&
    tokens[numeral.start - 2]?.kind === 'word'
  ) {
    const owner = lowerAt(tokens, numeral.start - 2);
    if (owner !== 'sub' && owner !== 'minus' && owner !== 'mid' && owner !== 'to' && owner !== 'plus')
      return 'name';
  }
  // `14K`, `3D`, `5G`, `737s`, `10K run`: a capital letter glued behind.
  if (
    next !== undefined &&
    next.kind === 'word' &&
    !next.spaced &&
    numeral.form === 'digits' &&
    /^[A-Z]{1,2}$|^[A-Z]+[a-z]*\d/.test(next.text) &&
    !UNIT_LETTERS.has(next.text)
  )
    return 'name';
  if (
    numeral.form === 'digits' &&
    next?.text === '/' &&
    !next.spaced &&
    /^\d/.test(tokens[numeral.end + 1]?.text ?? '') &&
    before?.capital === true &&
    NAMES_BEFORE.has(before.lower)
  )
    return 'name';
  if (lowerAt(tokens, numeral.start - 1) === 'of') {
    const body = tokens[numeral.start - 2];
    if (
      body?.capital === true &&
      /^(?:group|gang|big|council|committee|rule|party|g)$/.test(body.lower) &&
      tokens[numeral.start]?.capital !== false
    )
      return 'name';
  }
  if (
    next?.capital === true &&
    NAMES_AFTER.has(next.text) &&
    next.spaced &&
    numeral.low < 1e5 &&
    numeral.first.scale === 1
  )
    return 'name';
  if (before === undefined || before.kind !== 'word') return isCapitalWordInName(place) ? 'name' : null;
  // `S&P 500`, `the S P 500`
  if (numeral.form === 'digits' && isInitial(before.text)) return 'name';
  if (
    NAMES_BEFORE.has(before.lower) &&
    (before.capital || before.lower === 's&p') &&
    numeral.low < 10_000 &&
    numeral.first.scale === 1
  )
    return 'name';
  if (numeral.form === 'digits' && before.capital && numeral.link === null)
    return isNameNumber(place) ? 'name' : null;
  return isCapitalWordInName(place) ? 'name' : null;
};

const UNIT_LETTERS = new Set('W V F C J A KM KG GB MB TB PS HP Hz HZ MW GW L X EV'.split(' '));

function isInitial(text: string): boolean {
  return text.length === 1 && text >= 'B' && text <= 'Z' && text !== 'I';
}

/** A number behind a capitalised word, in no list of counts and with no counted noun behind it. */
function isNameNumber({ tokens, numeral, all, index }: Place): boolean {
  const text = tokens[numeral.first.start]?.text ?? '';
  const before = tokens[numeral.start - 1];
  if (before === undefined || tokens[numeral.start]?.spaced === false || PREPOSITIONS.has(before.lower))
    return false;
  if (/^\d+\.0$/.test(text)) return true;
  if (!/^\d{1,3}$/.test(text)) return false;
  const next = tokens[numeral.end];
  if (next?.kind === 'word' && isCountedWord(tokens, numeral.end)) return false;
  if (next?.text === '/' || next?.text === '(') return false;
  // `from Myawaddy 50 at a time`
  if (next?.lower === 'each' || (next?.lower === 'at' && tokens[numeral.end + 1]?.lower === 'a'))
    return false;
  // `Phnom Penh 120, Kandal 45`: several such pairs are a tally.
  const isPaired = all
    .slice(Math.max(0, index - WINDOW), index + WINDOW)
    .some(
      (other) => other !== numeral && tokens[other.start - 1]?.capital === true && other.form === 'digits',
    );
  if (isPaired) return false;
  const two = tokens[numeral.start - 2];
  // At the start of a sentence the capital says nothing: `Police 25`, `Total 40`.
  if (
    two === undefined ||
    (two.kind === 'punct' && two.text !== "'" && two.text !== '(' && two.text !== '"' && two.text !== ',')
  )
    return false;
  if (!two.capital && !NAME_INTRODUCERS.has(two.lower)) return false;
  return !isClauseOpener(tokens, numeral.start);
}

/** How many numbers before and behind are looked at. */
const WINDOW = 6;
const NAME_INTRODUCERS = new Set([
  'the',
  'a',
  'an',
  'of',
  'at',
  'in',
  'for',
  'on',
  'called',
  'named',
  'dubbed',
  'with',
  'and',
  'inside',
  'near',
  'from',
  'by',
]);

/** `In Cambodia 312 were held`: a place that opens the clause, and a verb behind the number. */
function isClauseOpener(tokens: Place['tokens'], start: number): boolean {
  let i = start - 1;
  while (i >= 0 && tokens[i]?.capital === true && start - i < 5) i--;
  const opener = tokens[i + 1];
  const isPreposition = opener !== undefined && OPENERS.has(opener.lower);
  const clauseStart = tokens[i];
  return (
    isPreposition ||
    (OPENERS.has(clauseStart?.lower ?? '') &&
      (tokens[i - 1] === undefined || tokens[i - 1]?.kind === 'punct'))
  );
}

const OPENERS = new Set([
  'in',
  'at',
  'from',
  'of',
  'for',
  'on',
  'across',
  'around',
  'near',
  'inside',
  'within',
  'with',
  'and',
]);

/** `the Three Gorges`, `Group of Seven`: a capital in a number word inside a sentence that is not all in capitals. */
function isCapitalWordInName({ tokens, numeral, sentence }: Place): boolean {
  const word = tokens[numeral.start];
  if (word?.kind !== 'word' || !word.capital || numeral.form !== 'words') return false;
  const before = tokens[numeral.start - 1];
  if (before === undefined || before.kind !== 'word') return false;
  const next = tokens[numeral.end];
  if (next?.capital !== true && !before.capital) return false;
  if (next?.capital && before.capital && isCountedWord(tokens, numeral.end)) return false;
  return !isTitleCase(sentence.tokens);
}

function isTitleCase(tokens: Place['tokens']): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = 0; i < tokens.length && words < 24; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (token.capital) capitals++;
  }
  return capitals > words * 0.6;
}
