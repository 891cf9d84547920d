import { describe, expect, it } from 'vitest';
import { analyse } from '../text/analysis.ts';
import { attachDates } from './attach-dates.ts';
import { findDates } from './find-dates.ts';
import type { DatedNumber } from './patterns/dates/dated-number.ts';

/** Numbers stand in `«»`, each with what its date must be: `17` a day of July 2025, `14-16` a span, `-` open. */
function attached(marked: string, published: string | null): string[] {
  const starts: number[] = [];
  let text = '';
  for (const part of marked.split('«')) {
    const [number, rest] = part.split('»');
    if (rest === undefined) text += part;
    else {
      starts.push(text.length);
      text += `${number}${rest}`;
    }
  }
  const analysis = analyse(text);
  const numbers: DatedNumber[] = starts.map((start) => {
    const sentence = analysis.sentences.findLast((one) => one.start <= start);
    const tokenStart = sentence?.tokens.findIndex((token) => token.end > start) ?? -1;
    return { sentence: sentence?.index ?? -1, tokenStart, tokenEnd: tokenStart + 1 };
  });
  return attachDates(analysis, findDates(analysis, published), numbers, published).map(({ from, to }) => {
    if (from === null || to === null) return '-';
    const short = (iso: string) => (iso.startsWith('2025-07-') ? iso.slice(8) : iso);
    return from === to ? short(from) : `${short(from)}..${short(to)}`;
  });
}

describe('dates of figures', () => {
  it.each([
    [
      'the date of the clause, in front',
      'On 16 July police held «40» people and took «12» phones.',
      ['16', '16'],
    ],
    [
      'the date of the clause, behind',
      'Police held «40» people in «three» towns on Wednesday.',
      ['16', '16'],
    ],
    [
      'its own date for each part',
      '«27» were freed: «12» from Bago on 10 July and «15» from Pyay on 12 July.',
      ['10..12', '10', '12'],
    ],
    [
      'its own date for each clause',
      'Troops held «20» on Monday, and in the port «63» were caught at «four» sites on Tuesday.',
      ['14', '15', '15'],
    ],
    ['not the day of the statement', 'The ministry said on Thursday that «40» people had been held.', ['-']],
    [
      'the total since, to the day of the statement',
      'The ministry said on Thursday that «900» people had been held since 1 July.',
      ['01..17'],
    ],
    [
      'carried to the next sentence',
      'Soldiers raided a hotel on Tuesday and held «90» guests. They took «400» phones. «Six» rooms were sealed.',
      ['15', '15', '15'],
    ],
    [
      'carried from a sentence without figures',
      'A casino in Kep was raided on 14 July. Officers led away «31» dealers.',
      ['14'],
    ],
    [
      'not carried to a state',
      'Soldiers raided a hotel on Tuesday and held «90» guests. The town has «30» such hotels.',
      ['15', '-'],
    ],
    [
      'not carried to what is to come',
      'On Tuesday «90» guests were held. «Twelve» will be charged.',
      ['15', '-'],
    ],
    [
      'not carried to a guess',
      'On Tuesday «90» guests were held. The UN puts the trade at «$40 billion» a year.',
      ['15', '-'],
    ],
    [
      'not carried to what had been before',
      'On Tuesday «90» guests were flown home. Police had caught «70» of them in raids.',
      ['15', '-'],
    ],
    [
      'not carried over another stretch of time',
      'On Tuesday «90» guests were held. Weeks later «12» of them went home.',
      ['15', '-'],
    ],
    [
      'not carried to how a thing is made',
      'Police held «90» guests on Tuesday at a hotel of «eight» floors.',
      ['15', '-'],
    ],
    [
      'carried to how the counted are made up',
      'On Tuesday «90» guests were held. «Fifty» were Chinese, and «nearly 40» are Thai.',
      ['15', '15', '15'],
    ],
    [
      'not carried past a new statement',
      'On Tuesday «90» guests were held. Kenya said on 17 July that «30» of its people had called for help.',
      ['15', '-'],
    ],
    [
      'the date of the operation behind its figures',
      'A drive across Asia led to «1,200» arrests. Operation Falcon ran from 3 to 9 July.',
      ['03..09'],
    ],
    [
      'the date of the event behind its figures',
      'Laos has sent home «80» Chinese. The deportation on Tuesday followed a raid.',
      ['15'],
    ],
    ['the run of what began', 'Forces held «771» people in raids that began on 12 July.', ['12..18']],
    ['open where the end is told and the start is not', '«Ninety» had been sent home by 2 July.', ['-']],
    ['the year of a stock', 'About «100,000» people were held there as of 2023.', ['2023-01-01..2023-12-31']],
    [
      'the year before, of the same months',
      'Some «400» sites ran in the first half of 2024, against «305» a year before.',
      ['2024-01-01..2024-06-30', '2023-01-01..2023-06-30'],
    ],
    ['not the date of a document', 'A report of 13 May counts «53» sites.', ['-']],
    ['not the date of a deadline', 'Guards drove off «200» workers ahead of the Sunday deadline.', ['-']],
    ['not the date of filing', 'HANOI, July 4 — Vietnam has «26» such zones.', ['-']],
    ['the event that a possessive dates', 'Monday’s raid netted «45» phones.', ['14']],
    ['the month of a sum', 'More than «$14 billion» had been frozen in June.', ['2025-06-01..2025-06-30']],
    [
      'a day before the event told',
      'On 16 July «746» people were held. A day earlier «63» had been caught.',
      ['16', '15'],
    ],
  ])('%s: %s', (_name, text, expected) => {
    expect(attached(text, '2025-07-18')).toEqual(expected);
  });

  it('stays open without publication', () => {
    expect(attached('On 16 July police held «40» people.', null)).toEqual(['-']);
  });

  it('reads five thousand figures and dates in one sentence', () => {
    const analysis = analyse('5 men on 2 July '.repeat(5_000));
    const numbers = analysis.sentences.flatMap(({ index, tokens }) =>
      tokens.flatMap((token, at) =>
        token.text === '5' ? [{ sentence: index, tokenStart: at, tokenEnd: at + 1 }] : [],
      ),
    );
    const found = attachDates(analysis, findDates(analysis, '2025-07-18'), numbers, '2025-07-18');
    expect(found.map(({ from }) => from)).toEqual(numbers.map(() => '2025-07-02'));
    expect(found).toHaveLength(5_000);
  });
});
