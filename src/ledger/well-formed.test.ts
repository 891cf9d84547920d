import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWellFormed } from './well-formed.ts';

describe('toWellFormed', () => {
  it('leaves nothing that a database would change, and changes nothing else', () => {
    const unit = fc.constantFrom('a', '\\', '"', 'u', 'd8', '\ud83d', '\ude00', '😀', '\ufffd', '\0');
    const strings = fc.string({ unit, maxLength: 6 });
    const values = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, strings, fc.integer(), fc.constant(null), tie('list'), tie('object')),
      list: fc.array(tie('any'), { maxLength: 3 }),
      object: fc.dictionary(
        fc.string({ unit: fc.constantFrom('a', 'b', '\ud800'), maxLength: 2 }),
        tie('any'),
        {
          maxKeys: 3,
          noNullPrototype: true,
        },
      ),
    })).any;
    fc.assert(
      fc.property(values, (value) => {
        const json = JSON.stringify(value);
        const settled = toWellFormed(value, json);
        const again = JSON.stringify(settled);
        expect(Buffer.from(again).toString()).toBe(again);
        expect(again.length === json.length || json.includes('\\ud')).toBe(true);
        expect(/\\ud[89a-f]/.test(again.replaceAll('\\\\', ''))).toBe(false);
        if (Buffer.from(JSON.stringify(value)).toString() === json && !json.includes('\\ud'))
          expect(settled).toBe(value);
      }),
    );
  });

  it.each([
    ['cut \ud83d', 'cut \ufffd'],
    ['😀', '😀'],
    ['\\ud83d', '\\ud83d'],
    [{ a: ['\udc00b'] }, { a: ['\ufffdb'] }],
  ])('of %j is %j', (value, expected) => {
    expect(toWellFormed<unknown>(value, JSON.stringify(value))).toEqual(expected);
  });
});
