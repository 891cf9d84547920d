import {
  FEW,
  FOLDS,
  MAGNITUDES,
  PARTS,
  SMALL,
  TENS,
  VAGUE,
  VULGAR_FRACTIONS,
} from '../../languages/english/numerals.ts';
import type { Tokens } from '../../mentions.ts';
import { type Core, makeCore, type Numeral } from './numeral.ts';
import { readDigits } from './read-digits.ts';
import { readFraction, readRatio } from './read-fraction.ts';
import { moneyAfter, moneyBefore } from './read-money.ts';
import { percentAfter } from './read-percent.ts';
import { readAndHalf, readSet, readVague, readWords } from './read-words.ts';

/** Words at which a number may begin. Looking them up once is all that other words cost. */
const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...FEW,
  ...FOLDS.keys(),
  'a',
  'an',
  'half',
  'dozen',
]);

/** The words behind `a` with which it is a number. */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...MAGNITUDES.keys(),
  ...PARTS.keys(),
  'couple',
  'pair',
  'trio',
  'few',
]);

/** Every single number of a sentence with its money and percent, in order; ranges are joined by `joinRanges`. */
export function findNumerals(tokens: Tokens): Numeral[] {
  const found: Numeral[] = [];
  let floor = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'symbol') continue;
    if (
      token.kind === 'word'
        ? !OPENERS.has(token.lower)
        : token.kind === 'punct' && !VULGAR_FRACTIONS.has(token.text)
    )
      continue;
    if ((token.lower === 'a' || token.lower === 'an') && !AFTER_ARTICLE.has(tokens[i + 1]?.lower ?? ''))
      continue;
    const before = token.kind === 'number' ? moneyBefore(tokens, i) : null;
    const core = readCore(tokens, i, before !== null);
    if (core === null) continue;
    const numeral = dress(tokens, core, floor);
    found.push(numeral);
    floor = numeral.end;
    i = numeral.end - 1;
  }
  return found;
}

function readCore(tokens: Tokens, i: number, isMoney: boolean): Core | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const core = readDigits(tokens, i, isMoney);
    if (core === null || core.isOrdinal || core.scale !== 1) return core;
    return readDigitFraction(tokens, i) ?? readDigitRatio(tokens, i) ?? withHalf(tokens, core);
  }
  const fold = FOLDS.get(token.lower);
  if (fold !== undefined) return makeCore(i, i + 1, fold, 'words', 'number:fold');
  return readFraction(tokens, i) ?? readVague(tokens, i) ?? readSet(tokens, i) ?? readWords(tokens, i);
}

/** `2 and a half million` */
function withHalf(tokens: Tokens, core: Core): Core {
  const half = readAndHalf(tokens, core.end, core.value);
  return half === null
    ? core
    : makeCore(core.start, half.end, half.value, 'digits', 'number:digits-half', half.scale);
}

/** `7 in 10 voters` */
function readDigitRatio(tokens: Tokens, i: number): Core | null {
  return tokens[i + 1]?.lower === 'in' && /^\d$/.test(tokens[i]?.text ?? '')
    ? readRatio(tokens, i, Number(tokens[i]?.text))
    : null;
}

/** `1/3 of`, `3/4 of`: a share only where `of` or a measure of the kitchen follows. */
function readDigitFraction(tokens: Tokens, i: number): Core | null {
  const slash = tokens[i + 1];
  const below = tokens[i + 2];
  if (slash?.text !== '/' || slash.spaced || below?.kind !== 'number' || below.spaced) return null;
  const over = Number(tokens[i]?.text);
  const under = Number(below.text);
  if (!(over > 0 && over < under && under <= 16) || tokens[i + 3]?.lower !== 'of') return null;
  return makeCore(i, i + 3, over / under, 'fraction', 'number:digit-fraction');
}

/** Adds the currency or percent that belongs to a number; nothing before `floor` is taken. */
function dress(tokens: Tokens, core: Core, floor: number): Numeral {
  let { start, end } = core;
  let currency: string | null = null;
  let isPercent = false;
  if (!core.isOrdinal) {
    const before = moneyBefore(tokens, core.start);
    if (before !== null && before.at >= floor) {
      start = before.at;
      currency = before.code;
    }
    if (core.form !== 'fraction') {
      const after = moneyAfter(tokens, core, currency !== null);
      if (
        after !== null &&
        (currency === null || currency === '$' || after.code === '$' || after.code === currency)
      ) {
        end = after.at;
        if (currency === null || after.code !== '$') currency = after.code;
      } else if (currency === null) {
        const percent = percentAfter(tokens, core.end);
        if (percent !== null) {
          end = percent;
          isPercent = true;
        }
      }
    }
  }
  const scale = core.form === 'fraction' ? 100 : 1;
  return {
    start,
    end,
    first: core,
    last: core,
    low: core.value * scale,
    high: core.value * scale,
    form: core.form,
    currency,
    isPercent: isPercent || core.form === 'fraction',
    link: null,
    linkStart: start,
    why: core.why,
  };
}
