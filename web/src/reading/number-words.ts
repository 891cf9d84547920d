import type { Bound, Figure } from '../../../src/model/figure.ts';

const PLAIN = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** `1,000`, `12.5 billion`; the magnitude word only where no digit is lost by it. */
export function formatNumber(value: number): string {
  for (const [scale, word] of SCALES) {
    if (Math.abs(value) >= scale && Number.isInteger((value / scale) * 100))
      return `${PLAIN.format(value / scale)} ${word}`;
  }
  return PLAIN.format(value);
}

type Bounded = Pick<Figure, 'low' | 'high' | 'bound'>;

/** The one number that a bound other than a range is stated with. */
function pointOf({ low, high }: Bounded): string {
  const point = low ?? high;
  return point === null ? '?' : formatNumber(point);
}

function formatRange({ low, high }: Bounded, joiner: string): string {
  if (low === null || high === null) return pointOf({ low, high, bound: 'range' });
  const lowWords = formatNumber(low).split(' ');
  const highWords = formatNumber(high).split(' ');
  // `19 to 29 billion`: one magnitude word is enough.
  const start = lowWords[1] === highWords[1] ? lowWords[0] : lowWords.join(' ');
  return `${start}${joiner}${highWords.join(' ')}`;
}

const GLYPHS: Readonly<Record<Bound, string>> = {
  exact: '',
  about: '≈ ',
  'more-than': '> ',
  'at-least': '≥ ',
  'less-than': '< ',
  'at-most': '≤ ',
  range: '',
};

/** `> 1,000`, `≈ 150,000`, `19–29 billion`: for eyes; `sayNumber` is for ears. */
export function writeNumber(figure: Bounded): string {
  return figure.bound === 'range' ? formatRange(figure, '–') : `${GLYPHS[figure.bound]}${pointOf(figure)}`;
}

/** `more than 1,000`, `about 150,000`, `between 19 and 29 billion`. */
export function sayNumber(figure: Bounded): string {
  if (figure.bound === 'range') return `between ${formatRange(figure, ' and ')}`;
  return figure.bound === 'exact' ? pointOf(figure) : `${figure.bound.replace('-', ' ')} ${pointOf(figure)}`;
}

const READINGS: Readonly<Record<Bound, string>> = {
  exact: 'stated as it is, with no bound',
  about: 'an approximation; how wide is not said',
  'more-than': 'a lower bound; no upper one is stated',
  'at-least': 'a lower bound; no upper one is stated',
  'less-than': 'an upper bound; no lower one is stated',
  'at-most': 'an upper bound; no lower one is stated',
  range: 'both bounds are stated',
};

/** What the bound means, in words. */
export function explainBound(bound: Bound): string {
  return READINGS[bound];
}
