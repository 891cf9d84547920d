import { expect, test } from 'vitest';
import { nameGroup, nameUnit, webAddress, writeInterval, writeSize } from '../../web/src/reading/names.ts';
import { sayNumber, writeNumber } from '../../web/src/reading/number-words.ts';
import { linkTo, parsePlace } from '../../web/src/routing.ts';

test.each([
  [{ low: 1000, high: null, bound: 'more-than' }, '> 1,000', 'more than 1,000'],
  [{ low: 270, high: null, bound: 'at-least' }, '≥ 270', 'at least 270'],
  [{ low: null, high: 1, bound: 'less-than' }, '< 1', 'less than 1'],
  [{ low: null, high: 40, bound: 'at-most' }, '≤ 40', 'at most 40'],
  [{ low: 150000, high: 150000, bound: 'about' }, '≈ 150,000', 'about 150,000'],
  [{ low: 19e9, high: 29e9, bound: 'range' }, '19–29 billion', 'between 19 and 29 billion'],
  [{ low: 900e6, high: 2e9, bound: 'range' }, '900 million–2 billion', 'between 900 million and 2 billion'],
  [{ low: 66.67, high: 66.67, bound: 'exact' }, '66.67', '66.67'],
  [{ low: 1234567, high: 1234567, bound: 'exact' }, '1,234,567', '1,234,567'],
  [{ low: null, high: null, bound: 'exact' }, '?', '?'],
] as const)('%j is written %s and said %s', (figure, written, said) => {
  expect(writeNumber(figure)).toBe(written);
  expect(sayNumber(figure)).toBe(said);
});

test('codes are named, and what is no code is left as it is', () => {
  expect([nameGroup('CN'), nameGroup('minor'), nameGroup('tall')]).toEqual(['China', 'minors', 'tall']);
  expect([nameUnit('person'), nameUnit('USD'), nameUnit('barrel')]).toEqual([
    'people',
    'US Dollar',
    'barrel',
  ]);
});

test.each([
  ['2025-07-16', '2025-07-16', '16 July 2025'],
  ['2025-07-14', '2025-07-16', '14 – 16 July 2025'],
  [null, '2025-07-16', 'until 16 July 2025'],
  ['2025-07-16', null, 'from 16 July 2025'],
  [null, null, null],
])('%s … %s is %s', (from, to, words) => {
  expect(writeInterval(from, to)).toBe(words);
});

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['no address', null],
  [null, null],
])('a page links to %s as %s', (url, href) => {
  expect(webAddress(url)?.href ?? null).toBe(href);
});

test('sizes are in powers of 1,000', () => {
  expect([writeSize(1), writeSize(999), writeSize(1500), writeSize(25_000_000)]).toEqual([
    '1 byte',
    '999 bytes',
    '1.5 kB',
    '25 MB',
  ]);
});

test('a place in the app is its link, and a broken one is no error', () => {
  const { parts, query } = parsePlace(
    linkTo(['article', 'a/b ?'], { figure: '9 1', none: '', not: undefined }),
  );
  expect([parts, [...query]]).toEqual([['article', 'a/b ?'], [['figure', '9 1']]]);
  expect(parsePlace('#/article/%zz').parts).toEqual(['article', '%zz']);
});
