import { describe, expect, test } from 'vitest';
import { analyse } from '../../../text/analysis.ts';
import { findNumbers } from '../../find-numbers.ts';

/** `bound low..high` of every figure; an open end is empty. */
function read(text: string): string[] {
  return findNumbers(analyse(text))
    .filter(({ notFigure }) => notFigure === null)
    .map(({ bound, low, high }) =>
      low === high ? `${bound} ${low}` : `${bound} ${low ?? ''}..${high ?? ''}`,
    );
}

const CASES: readonly (readonly [text: string, ...bounds: string[]])[] = [
  ['Police held 40 men.', 'exact 40'],
  // More than
  ['More than 1,000 people were held.', 'more-than 1000..'],
  ['Over a thousand people fled.', 'more-than 1000..'],
  ['Just over 300 rooms were found.', 'more-than 300..'],
  ['Well over 2,000 workers left.', 'more-than 2000..'],
  ['It has north of 500 staff.', 'more-than 500..'],
  ['Takings in excess of $3 billion were named.', 'more-than 3000000000..'],
  ['Upwards of 90 cars were parked.', 'more-than 90..'],
  ['Takings are above US$42 billion.', 'more-than 42000000000..'],
  ['Arrests have passed 1,000.', 'more-than 1000..'],
  ['Arrests passed the 2,000 mark.', 'more-than 2000..'],
  ['Arrests climbed past 3,000.', 'more-than 3000..'],
  ['Its share exceeds 600 billion baht.', 'more-than 600000000000..'],
  ['The haul topped 40 kilobars.', 'more-than 40..'],
  ['Losses surpassed $8 billion.', 'more-than 8000000000..'],
  ['They took more than the 60 named in May.', 'more-than 60..'],
  ['More than a dozen states are named.', 'more-than 12..'],
  ['More than half of them are young.', 'more-than 50..'],
  ['Police held 200-plus Vietnamese.', 'more-than 200..'],
  ['Police held 200+ Vietnamese.', 'more-than 200..'],
  ['A total of more than 600 were freed.', 'more-than 600..'],
  // At least
  ['At least 53 compounds are listed.', 'at-least 53..'],
  ['At least another 50 are known.', 'at-least 50..'],
  ['No fewer than 12 were hurt.', 'at-least 12..'],
  ['No less than $5 million was found.', 'at-least 5000000..'],
  ['A minimum of 30 beds is needed.', 'at-least 30..'],
  ['Police held 30 or more of them.', 'at-least 30..'],
  ['Police held 30 men or more.', 'at-least 30..'],
  ['Some 53 or more sites are known.', 'at-least 53..'],
  ['There are 4,000 and counting.', 'at-least 4000..'],
  ['No province was below 80 percent.', 'at-least 80..'],
  ['Dozens were held.', 'at-least 24..'],
  // Less than and at most
  ['Fewer than 1,000 wait.', 'less-than ..1000'],
  ['It is under 1 per cent of the trade.', 'less-than ..1'],
  ['Less than a third came back.', 'less-than ..33.33333333333333'],
  ['Turnout was below 40%.', 'less-than ..40'],
  ['Up to 10,000 could be sent home.', 'at-most ..10000'],
  ['Up to around 400 could be sent home.', 'at-most ..400'],
  ['As many as 400 sites ran.', 'at-most ..400'],
  ['No more than seven stayed.', 'at-most ..7'],
  ['Not more than 60 stayed.', 'at-most ..60'],
  ['A maximum of nine may enter.', 'at-most ..9'],
  ['The group had 20 members or fewer.', 'at-most ..20'],
  // About
  ['About 260 people crossed.', 'about 260'],
  ['Around $15 billion was seized.', 'about 15000000000'],
  ['Some 2,000 suspects are held.', 'about 2000'],
  ['Roughly 300 were moved.', 'about 300'],
  ['Nearly 9,000 phones lay there.', 'about 9000'],
  ['Almost 88,000 were targets.', 'about 88000'],
  ['Close to 10,000 phones lay there.', 'about 10000'],
  ['Just under 500 were foreign.', 'about 500'],
  ['An estimated 100,000 work there.', 'about 100000'],
  ['It cost them an estimated $300 million.', 'about 300000000'],
  ['Approx. 50 men ran.', 'about 50'],
  ['In the region of 70 men ran.', 'about 70'],
  ['Twenty-odd guards ran.', 'about 20'],
  ['Twenty or so guards ran.', 'about 20'],
  ['Three guards or so ran.', 'about 3'],
  ['Arrests are approaching 4,000.', 'about 4000'],
  ['~80% of the width was lost.', 'about 80'],
  // A cue holds for its own number, or for its range
  ['At least 38 Vietnamese and 12 Chinese were held.', 'at-least 38..', 'exact 12'],
  ['About 20 of 30 rooms were full.', 'about 20', 'exact 30'],
  ['Up to 10 to 15 rooms were full.', 'at-most ..15'],
  ['Between about 10 and 15 rooms were full.', 'range 10..15'],
  ['It makes between $7 billion and $12 billion.', 'range 7000000000..12000000000'],
  ['There were 100 men, at least 20 of whom fled.', 'exact 100', 'at-least 20..'],
  // Words that limit nothing here
  ['Arrests climbed to 2,000.', 'exact 2000'],
  ['Arrests reached 2,000.', 'exact 2000'],
  ['Police handed over 30 men.', 'exact 30'],
  ['Soldiers took over 12 buildings.', 'exact 12'],
  ['He was charged over three killings.', 'exact 3'],
  ['She asked about two men.', 'exact 2'],
  ['None of the more than 30 on board was hurt.', 'more-than 30..'],
  ['Some of the 20 came back.', 'exact 20'],
  ['Parliament passed three laws.', 'exact 3'],
  ['They drove around the 20 buildings.', 'exact 20'],
  ['The flat above two shops was empty.', 'exact 2'],
  ['An average of $155,000 was lost.', 'exact 155000'],
];

describe('bounds', () => {
  test.each(CASES)('%s', (text, ...bounds) => {
    expect(read(text)).toEqual(bounds);
  });
});
