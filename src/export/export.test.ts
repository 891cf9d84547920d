import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsvRecord } from './to-csv.ts';
import { toJson } from './to-json.ts';

/** Any UTF-16 at all, halves of pairs included. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('toCsvRecord', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    ["'=1", "'=1"],
  ])('guards %j', (text, expected) => {
    expect(parse(toCsvRecord([text]), { record_delimiter: '\r\n' })).toEqual([[expected]]);
  });

  it('leaves numbers as they are, and nothing for null', () => {
    expect(toCsvRecord([-5, 1458, null, 'a,"b"'])).toBe('-5,1458,,"a,""b"""\r\n');
  });

  it('is read back by another library', () => {
    const cell = anyText.filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text) && text.isWellFormed());
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
        expect(parse(toCsvRecord(cells), { record_delimiter: '\r\n' })).toEqual([cells]);
      }),
    );
  });
});

describe('toJson', () => {
  it('escapes what a terminal acts on, and means the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = toJson({ [text]: [text, '\u009b\u202e\u2028\u007f\ufeff'] });
        expect(json).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]/u);
        expect(JSON.parse(json)).toEqual({ [text]: [text, '\u009b\u202e\u2028\u007f\ufeff'] });
      }),
    );
  });
});
