import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPieces, findDrawnBlocks, sortMarks } from '../../web/src/reading/text-pieces.ts';
import { SAMPLE_BLOCKS, SAMPLE_FIGURES, SAMPLE_TEXT } from './sample-report.ts';

const spans = fc.array(
  fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: Math.min(40, start + length) })),
  { maxLength: 8 },
);

test('pieces put together are the block, whatever overlaps', () => {
  fc.assert(
    fc.property(
      spans,
      spans,
      fc.option(fc.tuple(fc.nat(40), fc.nat(40))),
      (figures, passedOver, emphasis) => {
        const text = 'abcdefghij'.repeat(4);
        const block = { start: 3, end: 37 };
        const span = emphasis === null ? null : { start: Math.min(...emphasis), end: Math.max(...emphasis) };
        const pieces = cutPieces(text, block, sortMarks(figures, passedOver), span);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(block.start, block.end));
      },
    ),
  );
});

test('each figure of the sample is one piece with its exact words', () => {
  const marks = sortMarks(SAMPLE_FIGURES, []);
  const pieces = findDrawnBlocks(SAMPLE_TEXT, SAMPLE_BLOCKS).flatMap((block) =>
    cutPieces(SAMPLE_TEXT, block, marks, null),
  );
  const marked = pieces.filter((piece) => piece.figure !== null);
  expect(marked.map((piece) => piece.text)).toEqual(SAMPLE_FIGURES.map((figure) => figure.quote));
});

test('text that lies in no block is drawn too', () => {
  expect(
    findDrawnBlocks('one\n\ntwo', [{ start: 5, end: 8, kind: 'paragraph' }]).map(({ kind }) => kind),
  ).toEqual([null, 'paragraph']);
});
