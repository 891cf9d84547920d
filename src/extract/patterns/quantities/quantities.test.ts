import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../quantities.ts';

const SIGNS = {
  exact: '=',
  range: '=',
  about: '~',
  'more-than': '>',
  'at-least': '>=',
  'less-than': '<',
  'at-most': '<=',
};

/** `sign value unit` of every quantity; ranges `low..high`, no unit is `-`. */
function read(text: string): string[] {
  return findQuantities(text).map(({ low, high, bound, trend, unit }) => {
    const value =
      low !== null && high !== null && low !== high
        ? `${low}..${high}`
        : `${Number((low ?? high ?? 0).toPrecision(6))}`;
    return `${trend ?? SIGNS[bound]} ${value} ${unit ?? '-'}`;
  });
}

const CASES: readonly (readonly [text: string, ...quantities: string[]])[] = [
  // Counted nouns, in the singular and without what only points
  ['The plant employs 450 welders.', '= 450 welder'],
  ['She keeps two cats and three dogs.', '= 2 cat', '= 3 dog'],
  ['Five Nordic countries signed.', '= 5 nordic country'],
  ['He has written 40 of the songs.', '= 40 song'],
  ['The firm cut 300 of its jobs.', '= 300 job'],
  ['Thousands of job cuts were announced.', '= 1000..10000 job cut'],
  ['It sells 25 kinds of cheese.', '= 25 kind cheese'],
  ['The top five seeds went through.', '= 5 top seed'],
  ['It is one of the fastest trains.', '= 1 fast train'],
  ['You get one free ticket.', '= 1 free ticket'],
  ['A four-cylinder engine drives it.', '= 4 cylinder'],
  ['Twelve people were hurt.', '= 12 people'],
  ['They sold 3.2 million shipping containers.', '= 3200000 shipping container'],
  // Money
  ['It costs $25.', '= 25 dollar'],
  ['It costs £25,000.', '= 25000 pound sterling'],
  ['It costs C$4.5 million.', '= 4500000 canadian dollar'],
  ['It costs 800 yuan.', '= 800 chinese yuan'],
  ['It costs 40 cents.', '= 40 cent'],
  ['Rent is $1,200 a month.', '= 1200 dollar per month'],
  ['Oil is at $71 a barrel.', '= 71 dollar per barrel'],
  ['Petrol is €1.60 per litre.', '= 1.6 euro per litre'],
  // Percent, shares, points
  ['It owns 51 per cent.', '= 51 percent'],
  ['The spread was 60 basis points.', '= 60 basis point'],
  ['A third of the town has no water.', '= 0.333333 % town'],
  ['Half the seats were empty.', '= 0.5 % seat'],
  ['Three-quarters of the pupils passed.', '= 0.75 % pupil'],
  // Measures
  ['The wall is 3.5 metres high.', '= 3.5 metre'],
  ['It weighs 80kg.', '= 80 kilogram'],
  ['It does 0-62mph in 4.9 seconds.', '= 0..62 mile per hour', '= 4.9 second'],
  ['It makes 275 pound-feet of torque at 3000 rpm.', '= 275 pound-foot', '= 3000 revolutions per minute'],
  ['The pump moves 20 litres per minute.', '= 20 litre per minute'],
  ['Screens of 6.1 inches and 6.7 inches are sold.', '= 6.1 inch', '= 6.7 inch'],
  ['It was -5 degrees.', '= -5 degree'],
  ['It was minus 12 degrees Celsius.', '= -12 celsius'],
  ['A 5 W charger is enclosed.', '= 5 watt'],
  ['It has 8GB of RAM.', '= 8 gigabyte'],
  // Time and age
  ['It took six weeks.', '= 6 week'],
  ['In the last three months it rained.', '= 3 month'],
  ['Ten days later he left.', '= 10 day'],
  ['Work takes 40 to 50 hours a week.', '= 40..50 hour per week'],
  ['The 34-year-old won.', '= 34 year of age'],
  ['An 18-month-old girl was found.', '= 18 month of age'],
  ['She will be 60 in May.', '= 60 year of age'],
  ['He tried it 14 times.', '= 14 count'],
  ['Sales grew sixfold.', 'up 6 count'],
  // Bounds and trends
  ['More than 40 shops closed.', '> 40 shop'],
  ['Up to 400 nurses are needed.', '<= 400 nurse'],
  ['The flight took just under 90 minutes.', '< 90 minute'],
  ['It runs more than 100 kilometres (62 miles).', '> 100 kilometre', '> 62 mile'],
  ['A sub-7 nanometre chip was shown.', '< 7 nanometre'],
  ['Prices rose 4 per cent.', 'up 4 percent'],
  ['The index fell by 120 points, or 0.9%.', 'down 120 point', 'down 0.9 percent'],
  ['Shares were down 11.9%.', 'down 11.9 percent'],
  ['They aim to grow sales by 35 per cent.', 'up 35 percent'],
  ['Profit rose more than 3%.', '> 3 percent'],
  ['A rise of 4 per cent is likely.', '= 4 percent'],
  ['He gained 138 yards.', '= 138 yard'],
  ['They lost two games.', '= 2 game'],
  ['It was cut from 208 pounds to 193.', '= 208..193 pound-mass'],
  ['Sixty vans were taken, compared with 45 in May.', '= 60 van', '= 45 van'],
  // None of these is a quantity
  ['It opened on 5 March 2019 at 10.30pm.'],
  ['In 1998 he came to Area 51.'],
  ['The 22nd amendment stands.'],
  ['No one used the same one.'],
  ['He drove on Highway 9 to Gate 4.'],
  ['Apple showed the iPhone 11.'],
  ['The S&P 500 closed.'],
  ['Arsenal won 3-1.'],
];

describe('quantities', () => {
  test.each(CASES)('%s', (text, ...quantities) => {
    expect(read(text)).toEqual(quantities);
  });

  test('quotes are cut from the text', () => {
    const text = 'Rent is $1,200 a month, and “45 people” live there.';
    for (const { start, end, quote } of findQuantities(text)) expect(text.slice(start, end)).toBe(quote);
    expect(findQuantities(text).map(({ quote }) => quote)).toEqual(['$1,200 a month', '45 people']);
  });
});
