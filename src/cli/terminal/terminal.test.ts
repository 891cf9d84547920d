import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { describeDates, describeNumber, describeValue } from './describe-number.ts';
import { escapeControls } from './escape-controls.ts';
import { fitText } from './fit-text.ts';
import { layOutTable } from './format-table.ts';
import { wrapPieces } from './wrap-pieces.ts';

/** Any UTF-16 at all, halves of pairs included. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('escapeControls', () => {
  it.each([
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u001b[31m', '\\u{1b}[31m'],
    ['\u009b2J', '\\u{9b}2J'],
    ['\u202ecod.exe', '\\u{202e}cod.exe'],
    ['\ud800', '\\u{d800}'],
    ['🇰🇭 ភ្នំ\u200bពេញ 北京', '🇰🇭 ភ្នំ\u200bពេញ 北京'],
  ])('prints %j', (text, expected) => {
    expect(escapeControls(text)).toBe(expected);
  });
  it('leaves nothing that a terminal acts on', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeControls(text)).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('fitText', () => {
  it('is never wider than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).map(escapeControls),
        fc.integer({ min: 0, max: 20 }),
        (text, width) => {
          expect(stringWidth(fitText(text, width))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
  it.each([
    ['Phnom Penh', 10, 'Phnom Penh'],
    ['Phnom Penh', 6, 'Phnom…'],
    ['北京市', 5, '北京…'],
    ['abc', 0, ''],
  ])('cuts %s to %i', (text, width, expected) => {
    expect(fitText(text, width)).toBe(expected);
  });
});

describe('layOutTable', () => {
  it('takes from the widest column first and aligns numbers right', () => {
    const columns = [
      { title: 'n', least: 2, alignRight: true },
      { title: 'text', least: 4 },
    ];
    const { header, toLine } = layOutTable(
      columns,
      [
        ['5', 'short'],
        ['1,000', 'a rather long text here'],
      ],
      20,
    );
    expect(header).toBe('    n  text');
    expect(toLine(['5', 'a rather long text here'])).toBe('    5  a rather lon…');
    expect(toLine(['10', 'x\ny'])).toBe('   10  x\\ny');
  });
});

describe('wrapPieces', () => {
  it('breaks at spaces only, keeps marked words whole, and loses none', () => {
    const pieces = [
      { text: 'freed ' },
      { text: '41', paint: (word: string) => `{${word}}` },
      { text: '[1], people' },
    ];
    expect(wrapPieces(pieces, 12)).toEqual(['freed {41}[1],', 'people']);
  });
  it('keeps to the width unless one word is wider', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }),
        fc.integer({ min: 9, max: 30 }),
        (words, width) => {
          const lines = wrapPieces([{ text: words.join(' ') }], width);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('numbers for people', () => {
  it.each([
    [1458, '1,458'],
    [12.5e9, '12.5 billion'],
    [150_000, '150,000'],
    [2_137_001, '2,137,001'],
    [0.5, '0.5'],
    [-3, '-3'],
    [1e15, '1,000 trillion'],
  ])('%d', (value, expected) => {
    expect(describeValue(value)).toBe(expected);
  });
  it.each([
    ['exact', 85, 85, '85'],
    ['more-than', 1000, null, '> 1,000'],
    ['at-least', 5, null, '≥ 5'],
    ['less-than', null, 1, '< 1'],
    ['at-most', null, 300, '≤ 300'],
    ['about', 150_000, 150_000, '~ 150,000'],
    ['range', 19e9, 29e9, '19 billion – 29 billion'],
    ['about', null, null, 'dozens'],
  ] as const)('%s %s %s', (bound, low, high, expected) => {
    expect(describeNumber({ bound, low, high, quote: 'dozens' })).toBe(expected);
  });
  it.each([
    [null, null, ''],
    ['2025-07-16', '2025-07-16', '2025-07-16'],
    ['2025-06-27', null, '2025-06-27 …'],
    [null, '2025-07-16', '… 2025-07-16'],
  ])('dates %s %s', (from, to, expected) => {
    expect(describeDates({ from, to })).toBe(expected);
  });
});
