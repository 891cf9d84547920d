import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../text/analysis.ts';
import { findDates } from './find-dates.ts';
import { DATE_EXAMPLES } from './patterns/dates/examples.ts';

const PUBLISHED = '2025-07-18';
const dates = (text: string, published: string | null = PUBLISHED) => findDates(analyse(text), published);

describe('each way of reading a date', () => {
  for (const [why, { match, leave }] of Object.entries(DATE_EXAMPLES)) {
    it.each(match)(`${why} reads: %s`, (text, quote) => {
      const found = dates(text).filter((date) => date.why === `date:${why}`);
      expect(found.map((date) => text.slice(date.start, date.end))).toContain(quote);
    });
    it.each(leave)(`${why} leaves alone: %s`, (text) => {
      expect(dates(text).filter((date) => date.why === `date:${why}`)).toEqual([]);
    });
  }

  it('has examples for every pattern that the suites meet', () => {
    const texts = Object.values(DATE_EXAMPLES).flatMap(({ match, leave }) => [
      ...match.map(([text]) => text),
      ...leave,
    ]);
    const met = new Set(texts.flatMap((text) => dates(text).map((date) => date.why.slice('date:'.length))));
    expect([...met].filter((why) => DATE_EXAMPLES[why] === undefined)).toEqual([]);
    expect(met.size).toBeGreaterThan(30);
  });
});

describe('settling', () => {
  it.each([
    ['They were held on Friday.', '2025-07-18', '2025-07-18', '2025-07-18'],
    ['They were held on Saturday.', '2025-07-18', '2025-07-12', '2025-07-12'],
    ['They will be freed on Monday.', '2025-07-18', '2025-07-21', '2025-07-21'],
    ['Last week 5 left.', '2025-07-18', '2025-07-07', '2025-07-13'],
    ['This week 5 left.', '2025-07-18', '2025-07-14', '2025-07-18'],
    ['In December 5 left.', '2026-02-06', '2025-12-01', '2025-12-31'],
    ['On 31 December 5 left.', '2026-01-02', '2025-12-31', '2025-12-31'],
    ['Raids from 28 December to 3 January failed.', '2026-01-10', '2025-12-28', '2026-01-03'],
    ['Since 2012 5 left.', '2018-04-12', '2012-01-01', '2018-04-12'],
    ['Since late June 5 left.', '2025-07-18', null, null],
    ['They were held on Friday.', null, null, null],
    ['On 29 February 2023 nobody came.', '2025-07-18', null, null],
    ['Held on Friday.', '2025-07-18T23:59:00+07:00', '2025-07-18', '2025-07-18'],
    ['Held on Friday.', 'not a date', null, null],
  ])('%s published %s', (text, published, from, to) => {
    expect(dates(text, published).map((date) => [date.from, date.to])).toEqual([[from, to]]);
  });

  it('ends a running total on the day of the statement', () => {
    const [said, since] = dates('It said on 15 July that 92 had been held since 27 June.');
    expect([said?.statement, since?.running, since?.from, since?.to]).toEqual([
      true,
      true,
      '2025-06-27',
      '2025-07-15',
    ]);
  });

  it('tells a date that marks off a noun, and its preposition', () => {
    const [deadline] = dates('Villagers left ahead of the Sunday deadline.');
    expect([deadline?.preposition, deadline?.modifier, deadline?.head]).toEqual([
      'ahead of',
      true,
      'deadline',
    ]);
  });

  it('settles a day without a year by a written one near it, not by a far one', () => {
    expect(dates('Held on 28 December 2024, freed on 3 January.', null).map((date) => date.from)).toEqual([
      '2024-12-28',
      '2025-01-03',
    ]);
    expect(
      dates('The law is of 3 May 2011. They were held on 20 October.', null).map((date) => date.from),
    ).toEqual(['2011-05-03', null]);
  });
});

const WORDS =
  'On 14 to 16 July and Friday ( Jul 18 ) , since late 2025 - 07 / 2024 a year before last week the first half of months ago “ [ ; said 10,000 may March between Sunday’s 20th , , aged 38 : 35 p.m. past six days later'.split(
    ' ',
  );

describe('on hostile texts', () => {
  it('keeps order, spans and from before to', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }),
        fc.constantFrom(null, '2025-07-18', '0000-00-00'),
        (words, published) => {
          const text = words.join(' ');
          let last = 0;
          for (const date of dates(text, published)) {
            expect(date.start).toBeGreaterThanOrEqual(last);
            expect(date.end).toBeGreaterThan(date.start);
            expect(date.tokenEnd).toBeGreaterThan(date.tokenStart);
            expect((date.from === null) === (date.to === null)).toBe(true);
            if (date.from !== null && date.to !== null) expect(date.from <= date.to).toBe(true);
            last = date.end;
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  // A pattern that looks back without a bound would need minutes here and run into the test's time limit.
  it.each([
    '1, ',
    '14 to ',
    'since 2020 ',
    'Monday and ',
    'July ',
    'a day earlier ',
    '(',
    '2025-07-',
    'said on 5 May since 2 May ',
    '38, ',
    'one and a half ',
  ])('reads a long run of “%s”', (piece) => {
    const text = piece.repeat(5_000);
    expect(findDates(analyse(text), PUBLISHED).length).toBeLessThanOrEqual(20_000);
  });
});
