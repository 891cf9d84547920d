import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../text/analysis.ts';
import { sentenceFinder } from './find-sentence.ts';

const text =
  'A title\n\nOn Monday 5 people came. Gen. Mey counted 27 of them, he said.\n\nThen 3 left. And 4.';

describe('sentenceFinder', () => {
  it.each([
    ['5', 'On Monday 5 people came.'],
    ['27', 'Gen. Mey counted 27 of them, he said.'],
    ['3', 'Then 3 left.'],
    ['4', 'And 4.'],
    ['title', 'A title'],
    ['came. Gen', 'On Monday 5 people came. Gen'],
  ])('gives the sentence of %j', (quote, sentence) => {
    const start = text.indexOf(quote);
    const span = sentenceFinder(text, findParagraphs(text))({ start, end: start + quote.length });
    expect(text.slice(span.start, span.end)).toBe(sentence);
  });

  it('gives what stands around a figure outside of all blocks', () => {
    expect(sentenceFinder(text, [])({ start: 20, end: 21 })).toEqual({ start: 0, end: text.length });
  });

  it('gives the sentence in a block that is too long to be split whole', () => {
    const long = `${'So it went on. '.repeat(5000)}Gen. Mey counted 27 of them. ${'And on. '.repeat(5000)}`;
    const start = long.indexOf('27');
    const span = sentenceFinder(long, findParagraphs(long))({ start, end: start + 2 });
    expect(long.slice(span.start, span.end)).toBe('Gen. Mey counted 27 of them.');
  });

  it('takes a word of millions of letters', () => {
    const long = `${'ក'.repeat(6_000_000)} 5`;
    const inner = { start: long.length - 1, end: long.length };
    const span = sentenceFinder(long, [{ kind: 'paragraph', start: 0, end: long.length }])(inner);
    expect(span).toEqual({ start: inner.start - 1000, end: inner.end });
  });

  it('always holds the figure, is never long and never cuts a character in two', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('😀', 'a', ' ', '.', '\n'), minLength: 2500, maxLength: 4000 }),
    );
    fc.assert(
      fc.property(anyText, fc.nat(), fc.integer({ min: 1, max: 5 }), (any, from, length) => {
        const start = from % (any.length + 1);
        const inner = { start, end: Math.min(any.length, start + length) };
        const span = sentenceFinder(any, findParagraphs(any))(inner);
        expect(span.start).toBeLessThanOrEqual(inner.start);
        expect(span.end).toBeGreaterThanOrEqual(inner.end);
        expect(span.end - span.start).toBeLessThanOrEqual(2005);
        const isTorn = !any.slice(span.start, span.end).isWellFormed();
        expect(isTorn && any.isWellFormed() && any.slice(inner.start, inner.end).isWellFormed()).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
