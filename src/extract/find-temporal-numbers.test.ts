import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../text/analysis.ts';
import { findTemporalNumbers } from './find-temporal-numbers.ts';

const spans = (text: string) =>
  analyse(text).sentences.flatMap((sentence) =>
    findTemporalNumbers(sentence).map(({ tokenStart, tokenEnd, reason }) => {
      const start = sentence.tokens[tokenStart]?.start ?? 0;
      return `${reason}: ${text.slice(start, sentence.tokens[tokenEnd - 1]?.end)}`;
    }),
  );

describe('stretches about time', () => {
  it.each([
    ['The 18-month inquiry', ['duration: 18-month']],
    ['over five days, within two days', ['duration: five days', 'duration: two days']],
    ['a three-day operation', ['duration: three-day']],
    ['jailed for between 12 and 15 years', ['duration: 12 and 15 years']],
    ['four and a half years, half an hour', ['duration: four and a half years', 'duration: half an hour']],
    ['10- to 15-year terms of 2-3 weeks', ['duration: 10- to 15-year', 'duration: 2-3 weeks']],
    ['On one day they came', ['duration: one day']],
    ['aged 21 to 47', ['age: 21 to 47']],
    ['one aged 15 and 30 others', ['age: 15']],
    ['a 15-year-old and twins aged 3 and 5', ['age: 15-year-old', 'age: 3 and 5']],
    ['The founder, 38, fled.', ['age: 38']],
    ['at the age of 37', ['age: 37']],
    ['children under five.', ['age: five']],
    ['women in their 30s', ['age: 30s']],
    ['at 8:35 a.m. and 11pm', ['time: 8:35', 'time: 11pm']],
    ['between 7 and 9 pm', ['time: 7 and 9 pm']],
    ['at 0830 hours, 2300 GMT', ['time: 0830 hours', 'time: 2300 GMT']],
    ['open 24/7 since 9/11', ['time: 24/7', 'date: 9/11']],
    ['14 to 16 July 2025', ['date: 14 to 16 July 2025']],
    ['in 2023', ['year: 2023']],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  it.each([
    '50,000 baht a month',
    '100 day labourers',
    'In 2000 cases nobody paid.',
    '2024 people were held.',
    'Pursat, 27, Kratie, 312, and Kampot, 11.',
    '105/105 and 3-2',
    'Police took 2,025 phones, 30 sets and 12 cars.',
    'a ratio of 12:5',
    '52,000 barrel-a-day plant',
    'Half of them fled; a quarter stayed.',
  ])('leaves alone: %s', (text) => {
    expect(spans(text)).toEqual([]);
  });

  it('gives ordered stretches that do not overlap, whatever the text', () => {
    const words =
      '12 and a half years two - day aged 38 , 39 , July 17 2025 : 30 p.m. / 7 between under half of an hour 10,000 GMT old'.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        for (const sentence of analyse(parts.join(' ')).sentences) {
          let last = 0;
          for (const { tokenStart, tokenEnd } of findTemporalNumbers(sentence)) {
            expect(tokenStart).toBeGreaterThanOrEqual(last);
            expect(tokenEnd).toBeGreaterThan(tokenStart);
            last = tokenEnd;
          }
          expect(last).toBeLessThanOrEqual(sentence.tokens.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
