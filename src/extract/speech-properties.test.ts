import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../text/analysis.ts';
import { certaintyAt } from './attach-certainty.ts';
import { speakersAt } from './attach-speakers.ts';
import { findSpeech } from './find-speakers.ts';
import { findStatements } from './find-statements.ts';

const PIECES = [
  'said',
  'says',
  'police',
  'the',
  'ministry',
  ',',
  '.',
  ';',
  ':',
  '“',
  '”',
  '"',
  '(',
  ')',
  '40',
  '$',
  'million',
  'that',
  'who',
  'will be',
  'estimates',
  'according to',
  'by',
  'UN',
  'Sam Rith',
  'he',
  'it',
  'denied',
  'accused',
  'of',
  'and',
  '—',
  '\n\n',
  'reports',
  'puts',
  'at',
  'citing',
  'In March',
  'they',
  'are to be',
  'deported',
  'did not respond',
  'report',
  "'s",
  'The text',
  'may be held',
  'could not be verified',
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Everything that is read of a text, with every number asked for. */
function readAll(text: string) {
  const analysis = analyse(text);
  const speech = findSpeech(analysis);
  const asked = analysis.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, i) =>
      token.kind === 'number'
        ? [
            [
              speakersAt(sentence.index, i, speech).speakers,
              certaintyAt(analysis, sentence, i, speech).certainty,
            ],
          ]
        : [],
    ),
  );
  return { analysis, speech, asked, statements: findStatements(analysis, speech) };
}

describe('on any text', () => {
  it('scopes, speakers and statements lie inside it, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { analysis, speech, statements } = readAll(text);
        let before = -1;
        for (const scope of speech.scopes) {
          expect(scope.start).toBeLessThan(scope.end);
          expect(scope.sentence).toBeGreaterThanOrEqual(before);
          before = scope.sentence;
          const tokens = analysis.sentences[scope.sentence]?.tokens ?? [];
          expect(scope.tokenStart).toBeLessThan(scope.tokenEnd);
          expect(scope.tokenEnd).toBeLessThanOrEqual(tokens.length);
          expect(scope.start).toBe(tokens[scope.tokenStart]?.start);
        }
        for (const speaker of speech.speakers) {
          expect(speaker.name.trim()).not.toBe('');
          expect(speaker.start).toBeLessThan(speaker.end);
        }
        for (const s of statements) expect(text.slice(s.start, s.end)).toBe(s.quote);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readAll(text)).toEqual(readAll(text));
      }),
      { numRuns: 50 },
    );
  });
});

describe('hostile repetitions are read to their end', () => {
  it.each([
    'said ',
    'police said 40 ',
    'UN estimates 5 ',
    '5 by the BBC ',
    'police said (“ 40 and ',
    'puts at 5 ',
    '5 may be and ',
    'that 7 of the ',
    'according to the ',
    'he told the man to ',
    'army denied that 4 ',
    '5, who, ',
    'A; ',
    'Sam Rith, ',
    'citing police, ',
    'the report by ',
    'did not ',
    'the UN’s ',
    'will be 5 and ',
    'accused the of ',
    '40 police said, ',
  ])('%s', (piece) => {
    const { asked } = readAll(piece.repeat(5000));
    expect(asked.length % 5000).toBe(0);
  });

  it('10,000 numbers of one announcement have one speaker each', () => {
    const { asked } = readAll(`Police said ${'40 men and '.repeat(10_000)}that was all.`);
    expect(asked).toHaveLength(10_000);
    expect([...new Set(asked.map(([speakers]) => String(speakers)))]).toEqual(['Police']);
  });
});
