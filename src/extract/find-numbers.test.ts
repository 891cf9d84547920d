import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../text/analysis.ts';
import { findNumbers } from './find-numbers.ts';
import { findQuantities } from './quantities.ts';

/** Pieces that numbers, ranges, money and cues are made of, in any order. */
const PIECES = [
  '10',
  '1,000',
  '2.5',
  '65 000',
  'one',
  'a',
  'dozen',
  'hundred',
  'thousand',
  'twenty',
  'half',
  'million',
  'dozens',
  'of',
  '-',
  '–',
  'to',
  'from',
  'between',
  'and',
  'or',
  '$',
  'US$',
  'RM',
  'dollars',
  '%',
  'per cent',
  'more than',
  'up to',
  'about',
  'people',
  'km',
  '(',
  ')',
  '"',
  '.',
  ',',
  '½',
  'Article',
  'Kandal',
  "'s",
  '/',
  '+',
  '\n\n',
  'in',
  'third',
];

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('findNumbers', () => {
  test('mentions are ordered, do not overlap, and state bounds that fit their kind', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, low, high, bound, notFigure } of findNumbers(analyse(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
          expect(low === null || Number.isFinite(low)).toBe(true);
          expect(high === null || Number.isFinite(high)).toBe(true);
          if (bound === 'exact' || bound === 'about') expect(low).toBe(high);
          if (bound === 'range') expect(low ?? 0).toBeLessThan(high ?? 0);
          if (bound === 'more-than' || bound === 'at-least') expect(high).toBeNull();
          if (bound === 'less-than' || bound === 'at-most') expect(low).toBeNull();
          expect(notFigure === null || notFigure.length > 0).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('quantities are ordered and quoted from the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, quote } of findQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(quote);
          last = start;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('numbers that are written out are read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }).filter((value) => value !== 1),
        (value) => {
          const [mention] = findNumbers(analyse(`Police counted ${spell(value)} phones.`));
          expect(mention?.low).toBe(value);
          const [digits] = findNumbers(analyse(`Police counted ${value.toLocaleString('en-US')} phones.`));
          expect(digits?.low).toBe(value);
        },
      ),
      { numRuns: 500 },
    );
  });

  // These must come to an end at all: each would take hours if any pattern went back over the text.
  test.each([
    ['ten thousand counts in one sentence', '45 men, ', 10_000, 10_000],
    ['ten thousand sums of money', 'US$5 million and ', 10_000, 10_000],
    ['ten thousand currencies', 'AED 4.5, ', 10_000, 10_000],
    ['ten thousand ones', 'one ', 10_000, 10_000],
    ['cues without a number', 'more than up to about ', 10_000, 0],
    ['openers without an end', 'from 5 to between ', 10_000, 10_000],
    ['grouping without an end', '1,11,', 10_000, null],
    ['points without an end', '5.5.', 10_000, null],
    ['hyphens without an end', '10-', 10_000, null],
    ['brackets without an end', '(', 100_000, 0],
    ['quotes without an end', '“', 100_000, 0],
    ['magnitudes without a number', 'hundred ', 20_000, 0],
    ['words of one number', 'twenty ', 10_000, null],
    ['names with numbers', 'Kandal 5, ', 10_000, 10_000],
  ] as const)('%s', (_name, piece, times, count) => {
    const text = piece.repeat(times);
    const found = findNumbers(analyse(text));
    if (count === null) expect(found.length).toBeGreaterThan(0);
    else expect(found).toHaveLength(count);
    findQuantities(text);
  });

  test('a paragraph of one megabyte', () => {
    const text =
      'Police in Takeo held more than 45 Laotians, two of them women, and seized $1.5 million. '.repeat(
        12_000,
      );
    expect(findNumbers(analyse(text)).filter(({ notFigure }) => notFigure === null)).toHaveLength(36_000);
  });
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spell(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100)
    return (TENS[Math.floor(value / 10)] ?? '') + (value % 10 === 0 ? '' : `-${SMALL[value % 10]}`);
  for (const [name, size] of [
    ['million', 1e6],
    ['thousand', 1e3],
    ['hundred', 100],
  ] as const) {
    if (value < size) continue;
    const rest = value % size;
    const joint = rest > 0 && rest < 100 ? ' and ' : ' ';
    return `${spell(Math.floor(value / size))} ${name}${rest === 0 ? '' : joint + spell(rest)}`;
  }
  return '';
}
