/** Words of English numbers: data for the patterns in `patterns/numbers`. All keys are lower case. */

const numbered = (text: string, first: number, step: number): (readonly [string, number])[] =>
  text.split(' ').map((word, index) => [word, first + index * step] as const);

/** Zero to nineteen. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...numbered('zero one two three four five six seven eight nine ten', 0, 1),
  ...numbered('eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 11, 1),
]);

/** Twenty to ninety. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['fourty', 40],
]);

/** Words that multiply the number before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['bil', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['cr', 1e7],
  ['dozen', 12],
]);

/** Letters glued to digits: `20m`, `25k`, `$3b`. */
export const GLUED_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mm', 1e6],
  ['MM', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['t', 1e12],
  ['T', 1e12],
]);

/** Plurals without a numeral: `dozens of people`. The lowest number that they can mean. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['millions', 2e6],
  ['billions', 2e9],
  ['trillions', 2e12],
  ['lakhs', 2e5],
  ['crores', 2e7],
]);

/** Before a magnitude word: `several hundred`, `a few dozen`, `many thousand`: at least two of it. */
export const FEW: ReadonlySet<string> = new Set(['several', 'few', 'many', 'multiple']);

/** Denominators: `two-thirds`, `a quarter`. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** One-character fractions. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Behind `twenty-`: the whole is an ordinal. */
export const ORDINAL_UNITS: ReadonlySet<string> = new Set([
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
]);

/** Behind `%` written in words. */
export const PERCENT_WORDS: ReadonlySet<string> = new Set(['percent', 'pct', 'percentage']);

/** `sixfold`: six times as much. */
export const FOLDS: ReadonlyMap<string, number> = new Map(
  [...SMALL, ...TENS, ['hundred', 100] as const, ['thousand', 1000] as const].flatMap(([word, value]) =>
    value < 2 ? [] : [[`${word}fold`, value] as const],
  ),
);
