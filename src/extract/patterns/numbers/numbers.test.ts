import { describe, expect, test } from 'vitest';
import { analyse } from '../../../text/analysis.ts';
import { findNumbers } from '../../find-numbers.ts';

/** `quote | value` of every number that is a figure; ranges `low..high`; money and percent behind. */
function read(text: string): string[] {
  return findNumbers(analyse(text))
    .filter(({ notFigure }) => notFigure === null)
    .map(({ start, end, low, high, currency, isPercent }) => {
      const value =
        low !== null && high !== null && low !== high
          ? `${round(low)}..${round(high)}`
          : `${round(low ?? high ?? 0)}`;
      return `${text.slice(start, end)} | ${value}${currency === null ? '' : ` ${currency}`}${isPercent ? ' %' : ''}`;
    });
}

const round = (value: number): number => Number(value.toPrecision(6));

const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  // Digits with their grouping
  ['Immigration officers took 1,284 people from the towers.', '1,284 | 1284'],
  ['Rescuers brought 65 000 villagers to safety.', '65 000 | 65000'],
  ['The registry lists 1 200 000 accounts.', '1 200 000 | 1200000'],
  ['The raid in Dhaka netted 1,25,000 tablets.', '1,25,000 | 125000'],
  ['The average was 2.75 victims a day.', '2.75 | 2.75'],
  ['Each crew handled 1½ targets.', '1½ | 1.5'],
  ['Some 1,400 were women.', '1,400 | 1400'],
  // Magnitudes
  ['The site has 1.2 million members.', '1.2 million | 1200000'],
  ['About 35m devices were infected.', '35m | 35000000'],
  ['The channel drew 250k followers.', '250k | 250000'],
  ['It has 1.4bn users.', '1.4bn | 1400000000'],
  ['A database of 4.3M numbers was copied.', '4.3M | 4300000'],
  ['Officials counted 3.5-million calls.', '3.5-million | 3500000'],
  ['The scheme drew in 12 lakh investors.', '12 lakh | 1200000'],
  ['Fraudsters sent 2 crore messages.', '2 crore | 20000000'],
  ['Three dozen bunk beds were found.', 'Three dozen | 36'],
  // Words
  ['Twenty-seven men were paraded.', 'Twenty-seven | 27'],
  ['Ninety nine cells were checked.', 'Ninety nine | 99'],
  ['A hundred and twenty guards fled.', 'A hundred and twenty | 120'],
  ['Two hundred and five workers signed.', 'Two hundred and five | 205'],
  ['Three thousand five hundred workers signed.', 'Three thousand five hundred | 3500'],
  ['One and a half million people use it.', 'One and a half million | 1500000'],
  ['Two-and-a-half thousand were sent back.', 'Two-and-a-half thousand | 2500'],
  ['Half a million phones were wiped.', 'Half a million | 500000'],
  ['Half a dozen villas were sealed.', 'Half a dozen | 6'],
  ['Two dozen drivers were let go.', 'Two dozen | 24'],
  ['A couple of officers were moved.', 'A couple | 2'],
  ['A pair of Starlink sets stood on the roof.', 'A pair | 2'],
  ['Nineteen of the twenty-two cases were closed.', 'Nineteen | 19', 'twenty-two | 22'],
  // Vague words
  ['Dozens of compounds stand empty.', 'Dozens | 24'],
  ['Scores of Kenyans queued outside.', 'Scores | 40'],
  ['Hundreds were seen running.', 'Hundreds | 200'],
  ['Tens of thousands remain.', 'Tens of thousands | 20000'],
  ['Hundreds of thousands of victims were counted.', 'Hundreds of thousands | 200000'],
  ['Several hundred detainees were moved.', 'Several hundred | 200'],
  ['A few thousand left by bus.', 'A few thousand | 2000'],
  ['A couple of hundred stayed.', 'A couple of hundred | 200'],
  ['They hold 100s of passports.', '100s | 200'],
  ['Losses run to tens of millions of dollars.', 'tens of millions of dollars | 20000000 $'],
  ['Gangs make billions of US dollars.', 'billions of US dollars | 2000000000 USD'],
  // Money before the number
  ['Agents froze US$14.4bn.', 'US$14.4bn | 14400000000 USD'],
  ['She sent HK$20m abroad.', 'HK$20m | 20000000 HKD'],
  ['He lost S$85,000.', 'S$85,000 | 85000 SGD'],
  ['The couple lost A$1.2 million.', 'A$1.2 million | 1200000 AUD'],
  ['It paid $US160 million.', '$US160 million | 160000000 USD'],
  ['It paid US $58.24.', 'US $58.24 | 58.24 USD'],
  ['It paid U.S.$3 million.', 'U.S.$3 million | 3000000 USD'],
  ['Police found €1.2bn and £300,000.', '€1.2bn | 1200000000 EUR', '£300,000 | 300000 GBP'],
  ['They charge RM79 a day.', 'RM79 | 79 MYR'],
  ['He owed RM1.2 million.', 'RM1.2 million | 1200000 MYR'],
  ['Each gave Dh3,000.', 'Dh3,000 | 3000 AED'],
  ['The bribe was Tk 5 crore.', 'Tk 5 crore | 50000000 BDT'],
  ['Bail was set at P5.5 million.', 'P5.5 million | 5500000 PHP'],
  ['Bail was set at ₱300,000.', '₱300,000 | 300000 PHP'],
  ['Losses came to Rp 100 billion.', 'Rp 100 billion | 100000000000 IDR'],
  ['A ransom of Rs. 2,000 crore was asked.', 'Rs. 2,000 crore | 20000000000 INR'],
  ['A fee of USD 4,500 was asked.', 'USD 4,500 | 4500 USD'],
  ['A fee of THB50,000 was asked.', 'THB50,000 | 50000 THB'],
  ['The vault held ¥3 million.', '¥3 million | 3000000 JPY'],
  ['A box held ₩9 million.', '₩9 million | 9000000 KRW'],
  // Money behind the number
  ['They stole 257 million dollars.', '257 million dollars | 257000000 $'],
  ['They took 14,000 yuan from her.', '14,000 yuan | 14000 CNY'],
  ['They took 5 million Hong Kong dollars.', '5 million Hong Kong dollars | 5000000 HKD'],
  ['They took 90,000 Australian dollars.', '90,000 Australian dollars | 90000 AUD'],
  ['They took 2,000 Sri Lankan rupees.', '2,000 Sri Lankan rupees | 2000 LKR'],
  ['They took 800 U.S. dollars.', '800 U.S. dollars | 800 USD'],
  [
    'They took 40,000 riel and 100 million kip.',
    '40,000 riel | 40000 KHR',
    '100 million kip | 100000000 LAK',
  ],
  ['A 50,000-baht reward was promised.', '50,000-baht | 50000 THB'],
  ['He paid 9 million won.', '9 million won | 9000000 KRW'],
  ['The party with 489 won seats in the north.', '489 | 489'],
  ['He paid 3,000 USD.', '3,000 USD | 3000 USD'],
  ['He paid 2.5 lakh rupees.', '2.5 lakh rupees | 250000 INR'],
  // Percent and shares
  ['It takes 60 per cent of the income.', '60 per cent | 60 %'],
  ['Turnout was 50.76%.', '50.76% | 50.76 %'],
  ['Support fell 3 percentage points.', '3 percentage points | 3 %'],
  ['A third of the staff quit.', 'A third | 33.3333 %'],
  ['Two-thirds of them were Chinese.', 'Two-thirds | 66.6667 %'],
  ['Three quarters were foreigners.', 'Three quarters | 75 %'],
  ['Half of the rooms were bare.', 'Half | 50 %'],
  ['One in five adults was targeted.', 'One in five | 20 %'],
  ['Nine out of every ten calls were fake.', 'Nine out of every ten | 90 %'],
  ['A quarter of a million people saw it.', 'A quarter of a million | 250000'],
  ['It fell by a quarter of a percentage point.', 'a quarter of a percentage point | 0.25 %'],
  // Ranges
  ['The trade is worth $19 to $29 billion.', '$19 to $29 billion | 19000000000..29000000000 $'],
  ['They take US$50-75 billion.', 'US$50-75 billion | 50000000000..75000000000 USD'],
  ['They take 1.6-2.4 trillion baht.', '1.6-2.4 trillion baht | 1600000000000..2400000000000 THB'],
  ['Rooms held 10-15 people.', '10-15 | 10..15'],
  ['Rooms held 10–15 people.', '10–15 | 10..15'],
  ['Between 8,000 and 10,000 were inside.', '8,000 and 10,000 | 8000..10000'],
  ['They found between five and seven bodies.', 'five and seven | 5..7'],
  ['Bosses pay from 600 to 900 dollars.', '600 to 900 dollars | 600..900 $'],
  ['It makes up 40% to 60% of the economy.', '40% to 60% | 40..60 %'],
  ['It makes up 5 to 10 per cent.', '5 to 10 per cent | 5..10 %'],
  ['Two or three guards stood there.', 'Two or three | 2..3'],
  ['Gangs of 200 people to 300 people live there.', '200 people to 300 | 200..300'],
  ['It cost $200 to $4 million.', '$200 to $4 million | 200..4000000 $'],
  ['From 6,000 to 7,000 people left.', '6,000 to 7,000 | 6000..7000'],
  // What looks like a range and is two numbers
  ['Arrests rose from 300 to 450.', '300 | 300', '450 | 450'],
  ['Losses grew from $5 million to $8 million.', '$5 million | 5000000 $', '$8 million | 8000000 $'],
  ['Losses rose by $4 billion to $19 billion.', '$4 billion | 4000000000 $', '$19 billion | 19000000000 $'],
  ['It costs $8 or $9.', '$8 | 8 $', '$9 | 9 $'],
  ['They held 20 Thais and 30 Laotians.', '20 | 20', '30 | 30'],
  ['Police sent 20 to 14 homes.', '20 | 20', '14 | 14'],
  ['The tally is 12/15.', '12 | 12', '15 | 15'],
];

describe('numbers', () => {
  test.each(CASES)('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});
