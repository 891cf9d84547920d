import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../text/analysis.ts';
import { findNumbers } from '../../../find-numbers.ts';

/** `quote: reason` of every number; `figure` where it counts. */
function read(text: string): string[] {
  return findNumbers(analyse(text)).map(
    ({ start, end, notFigure }) => `${text.slice(start, end)}: ${notFigure ?? 'figure'}`,
  );
}

const CASES: readonly (readonly [text: string, ...numbers: string[]])[] = [
  // Times are the dates' business; here only that they are passed over.
  ['On 16 July police held 40 men.', '16: date', '40: figure'],
  ['In 2024, 2,000 people were freed.', '2024: year', '2,000: figure'],
  ['The flight landed at 8:35 a.m. with 64 on board.', '8: time', '35: time', '64: figure'],
  ['Over five days they searched 11 sites.', 'five: duration', '11: figure'],
  ['The man, aged 38, led 12 others.', '38: age', '12: figure'],
  ['The 2018 results were better.', '2018: year'],
  ['Crowds came to Euro 2020.', '2020: year'],
  // Ordinals and ranks
  ['It was the 22nd raid.', '22nd: ordinal'],
  ['It was the twenty-first raid.', 'twenty-first: ordinal'],
  ['They are among the top 10.', '10: rank'],
  ['The club reached the last four.', 'four: rank'],
  // Labels
  ['Article 12 of the law applies.', '12: label'],
  ['Articles 12 and 14 of the law apply.', '12: label', '14: label'],
  ['He slept in room 301.', '301: label'],
  ['A fire broke out in Building 3.', '3: label'],
  ['The bus left National Road 31.', '31: label'],
  ['He came on flight 204.', '204: label'],
  ['The order is No. 7 of the series.', '7: label'],
  ['See page 16.', '16: label'],
  ['He scored in Game 6.', '6: label'],
  ['They rented unit 5.', '5: label'],
  // Names
  ['She joined the 27 Club.', '27: name'],
  ['The Group of Seven met.', 'Seven: name'],
  ['They ran Operation Serengeti 2.0 for months.', '2.0: name'],
  ['A warrant was served on Lucky South 99.', '99: name'],
  ['The S&P 500 fell.', '500: name'],
  ['It cited the Fortune 500.', '500: name'],
  ['Ties to the 14K triad were found.', '14: name'],
  ['A case of COVID-19 was found.', '19: name'],
  ['It shot 4K video.', '4: name'],
  ['The Volkswagen ID.3 stood there.', '3: name'],
  // Marks
  ['[1] The report names 40 people.', '1: reference-mark', '40: figure'],
  ['The report[12] names 40 people.', '12: reference-mark', '40: figure'],
  ['1. Kandal: 45 arrests.', '1: list-number', '45: figure'],
  ['Call 012 345 678.', '012: phone', '345 678: phone'],
  ['Call +855 23 880 312 now.', '855: phone', '23 880 312: phone'],
  ['Call hotline 1288.', '1288: phone'],
  ['The office is at 72 Macapagal Boulevard.', '72: address'],
  ['The effect is significant at p < .05 here.', '.05: statistic'],
  ['The rate was 4,100 riel to the dollar.', '4,100 riel: exchange-rate'],
  [
    'EUR rates: AED 4.279, AUD 1.741, CNY 8.138.',
    'AED 4.279: exchange-rate',
    'AUD 1.741: exchange-rate',
    'CNY 8.138: exchange-rate',
  ],
  // Scores
  ['They won 2-1.', '2: score', '1: score'],
  ['They beat Mali 0-3 away.', '0-3: score'],
  ['It gives a risk score of 1 out of 10.', '1: score', '10: score'],
  // Measures
  ['It lies 30 km south.', '30: distance'],
  ['It lies 30-40 kilometres south.', '30-40: distance'],
  ['A three-storey house was searched.', 'three: height'],
  ['A ten-hectare park was searched.', 'ten: area'],
  ['A flat of 200 sq m was searched.', '200: area'],
  ['Police burned 5 kg of meth.', '5: weight'],
  ['Winds of 120 km/h were measured.', '120: speed'],
  ['It was 38 degrees Celsius.', '38: temperature'],
  ['The pit is 20m deep.', '20: distance'],
  // Multiples and adjectives
  ['Losses are five times higher.', 'five: multiplier'],
  ['A threefold rise was seen.', 'threefold: multiplier'],
  ['He earned a six-figure sum.', 'six: attribute'],
  ['He got an 80-game ban.', '80: attribute'],
  ['Senegal beat 10-man Mali.', '10: attribute'],
  ['A 12-member gang ran a 200-room hotel.', '12: figure', '200: figure'],
  // One
  ['It is one of the largest hubs.', 'one: pronoun'],
  ['No one was hurt.', 'one: pronoun'],
  ['They fought one another.', 'one: pronoun'],
  ['One man said that he was sold.', 'One: pronoun'],
  ['This one is shut.', 'one: pronoun'],
  ['It is the largest from one country.', 'one: pronoun'],
  ['They held 24 Chinese and one Vietnamese.', '24: figure', 'one: figure'],
  ['One prosecutor was suspended.', 'One: figure'],
  ['Police arrested one suspect.', 'one: figure'],
  ['Nine stay as witnesses and one will be charged.', 'Nine: figure', 'one: figure'],
  ['He named the cases: one in Kampong Speu, five in Pailin.', 'one: figure', 'five: figure'],
  ['The raid killed one person and hurt two.', 'one: figure', 'two: figure'],
  ['Of two children, one aged 15 spoke.', 'two: figure', 'one: pronoun', '15: age'],
  ['Talks between the two broke down.', 'two: figure'],
  ['The two began a drive.', 'two: pronoun'],
  // Turns of speech
  ['The state shows zero tolerance.', 'zero: idiom'],
  // These look like labels, names and years and count
  ['In Cambodia 312 were held.', '312: figure'],
  ['People crossed from Myawaddy 50 at a time.', '50: figure'],
  ['Pursat 27, Kratie 312 and Takeo 5 were counted.', '27: figure', '312: figure', '5: figure'],
  ['In building 20 men were found.', '20: figure'],
  ['Police held 2025 suspects.', '2025: figure'],
  ['They took 20 Starlink sets.', '20: figure'],
];

describe('numbers passed over', () => {
  test.each(CASES)('%s', (text, ...numbers) => {
    expect(read(text)).toEqual(numbers);
  });
});
