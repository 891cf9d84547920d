/** Examples of each way of reading a date: `[text, quote]` it must read, and texts it must leave alone. */
export interface DateExamples {
  readonly match: readonly (readonly [text: string, quote: string])[];
  readonly leave: readonly string[];
}

/** By the name that the pattern leaves in `why`, without `date:`. */
export const DATE_EXAMPLES: Readonly<Record<string, DateExamples>> = {
  'day-month': {
    match: [
      ['They met on 17 July in Kep.', '17 July'],
      ['Signed this 3rd of March 2024.', '3rd of March 2024'],
      ['The 24 July raid failed.', '24 July'],
    ],
    leave: ['At most 5 may enter.', 'Some 40 July babies slept.', 'Of 12, march 3 home.'],
  },
  'days-month': {
    match: [
      ['Raids from 14 to 16 July.', '14 to 16 July'],
      ['Held on 9 and 10 March.', '9 and 10 March'],
      ['On 21, 22 and 24 June nobody came.', '21, 22 and 24 June'],
    ],
    leave: ['Rooms 14 to 16 stay shut.', 'Scores of 9 and 10 were given.'],
  },
  'month-day': {
    match: [
      ['It fell on July 17th, 2025, in Kep.', 'July 17th, 2025'],
      ['On Oct. 5 they left.', 'Oct. 5'],
    ],
    leave: [
      'In March 18 people left.',
      'The march 5 miles long tired them.',
      'Officers may 3 times a day search.',
    ],
  },
  'month-days': {
    match: [
      ['The July 14-16 sweep began.', 'July 14-16'],
      ['It sat on Feb. 3, 4 and 5.', 'Feb. 3, 4 and 5'],
    ],
    leave: ['In July 14 to 16 people fled.'],
  },
  'iso-day': {
    match: [['Logged 2025-07-17 in Kep.', '2025-07-17']],
    leave: ['Call 2025-17-99 now.', 'Part 2025-7 fits.'],
  },
  'numeric-day': {
    match: [
      ['Filed 21/7/2025.', '21/7/2025'],
      ['Filed 21.7.2025 there.', '21.7.2025'],
    ],
    leave: ['It scored 21/7 of 2025 points.', 'Version 1.7.2 came.', 'Filed 45/7/2025.'],
  },
  month: {
    match: [
      ['In August nobody left.', 'August'],
      ['It began in May 2025.', 'May 2025'],
      ['Last August they came home.', 'Last August'],
      ['Since Sept. the gate is shut.', 'Sept.'],
    ],
    leave: [
      'Theresa May spoke.',
      'They may go.',
      'They march on the palace.',
      'An august body met.',
      'April Brown ran.',
    ],
  },
  'part-of-month': {
    match: [
      ['He left in late August.', 'late August'],
      ['By mid-July it was empty.', 'mid-July'],
      ['It closed at the end of June 2024.', 'end of June 2024'],
    ],
    leave: ['The late minister came.', 'Mid-size firms shut.'],
  },
  year: {
    match: [
      ['In 2023 losses grew.', '2023'],
      ['The 2024 report names them.', '2024'],
      ['It closed (2019).', '2019'],
    ],
    leave: [
      'In 2000 cases nobody paid.',
      'The hall seats 2024 people.',
      'Police took 2,025 phones.',
      'Room 2024 was empty.',
    ],
  },
  'double-year': {
    match: [['Accounts for 2023–24 are missing.', '2023–24']],
    leave: ['Lots 2023–57 were sold.'],
  },
  'part-of-year': {
    match: [
      ['In the first half of 2025 it grew.', 'first half of 2025'],
      ['In early 2024 it opened.', 'early 2024'],
      ['In the third quarter it shrank.', 'third quarter'],
    ],
    leave: ['The first half of the match bored them.', 'A quarter of them fled.'],
  },
  'part-of-year-code': {
    match: [['Revenue for Q3 2024 fell.', 'Q3 2024']],
    leave: ['The Q7 model sold.'],
  },
  'months-of-year': {
    match: [['In the first nine months of this year 5 died.', 'first nine months of this year']],
    leave: ['The first nine months are hard.'],
  },
  'months-to': {
    match: [['In the 12 months to June 2025 it grew.', '12 months to June 2025']],
    leave: ['It took 12 months to build.'],
  },
  'days-of-month': {
    match: [['The first week of October was calm.', 'first week of October']],
    leave: ['The first week of school was calm.'],
  },
  decade: {
    match: [['It was built in the 1990s.', '1990s']],
    leave: ['She is in her 30s.', 'In 1990 s and t were cut.'],
  },
  weekday: {
    match: [
      ['They were held on Friday.', 'Friday'],
      ['Last Tuesday he fled.', 'Last Tuesday'],
      ['It fell on Monday last week.', 'Monday last week'],
      ['On Tuesday night they left.', 'Tuesday night'],
    ],
    leave: [
      'The Sunday Times wrote it.',
      'The Sun wrote it.',
      'On Black Friday they shop.',
      'He wed his friend and sat.',
    ],
  },
  'weekday-and-day': {
    match: [
      ['They spoke on Friday (Jul 18).', 'Friday (Jul 18)'],
      ['Held on Wednesday 5 June.', 'Wednesday 5 June'],
    ],
    leave: ['On Friday (18 men came).'],
  },
  'weekday-from-event': {
    match: [['He left the Friday before the vote.', 'Friday before']],
    leave: ['He left on Friday before noon.'],
  },
  'bare-day': {
    match: [['He was held on the 14th.', '14th']],
    leave: ['He lives on the 14th floor.', 'The 14th man ran.'],
  },
  'publication-day': {
    match: [
      ['Yesterday it rained.', 'Yesterday'],
      ['They came the day before yesterday.', 'day before yesterday'],
    ],
    leave: ['Yesteryear was calm.'],
  },
  'today-generally': {
    match: [['Gangs of today use phones.', 'today']],
    leave: ['They leave today.'],
  },
  ago: {
    match: [['She fled three days ago.', 'three days ago']],
    leave: ['She fled long ago.'],
  },
  shift: {
    match: [
      ['On 3 May he fell; a day later he died.', 'a day later'],
      ['On 3 May he fell. The day before, he sang.', 'day before'],
    ],
    leave: ['Three men later died.'],
  },
  'shift-from-event': {
    match: [['He came a day after the raid.', 'a day after']],
    leave: ['He came after the raid.'],
  },
  'next-day': {
    match: [['On 3 May he fell. The next day he died.', 'next day']],
    leave: ['Have a nice day.'],
  },
  'calendar-unit': {
    match: [
      ['Last week it closed.', 'Last week'],
      ['So far this year 5 died.', 'this year'],
      ['Earlier this month it closed.', 'Earlier this month'],
    ],
    leave: ['A week is long.', 'Every year it floods.', 'The deal is worth 5 dollars a month.'],
  },
  'same-period': {
    match: [['In May 5 fled; in the same period last year it was 9.', 'same period last year']],
    leave: ['The same people fled last year.'],
  },
  'part-of-unit': {
    match: [
      ['Early this month it closed.', 'Early this month'],
      ['It ends by the end of next month.', 'end of next month'],
    ],
    leave: ['Every month has an end.'],
  },
  'start-of-unit': {
    match: [['Since the start of the year 5 died.', 'start of the year']],
    leave: ['The start of the race was late.'],
  },
  weekend: {
    match: [['Over the weekend 5 fled.', 'weekend']],
    leave: ['Weekend flights cost more.'],
  },
  'past-unit': {
    match: [['Over the past week it emptied.', 'past week']],
    leave: ['The past is past.'],
  },
  'past-units': {
    match: [['In the past six months 80 fled.', 'past six months']],
    leave: ['The trial will last six months.'],
  },
  'recent-units': {
    match: [['In recent days 5 fled.', 'recent days']],
    leave: ['Recent raids failed.'],
  },
  'units-around': {
    match: [['In the next two weeks they leave.', 'next two weeks']],
    leave: ['Two weeks pass.'],
  },
  'week-of': {
    match: [['The week of 6 October was calm.', 'week of 6 October']],
    leave: ['The week of prayer was calm.'],
  },
  'open-adverb': {
    match: [['Recently two more fled.', 'Recently']],
    leave: ['A recent raid failed.'],
  },
  range: {
    match: [
      ['It ran from June to August.', 'June to August'],
      ['Between Monday and Wednesday 5 fled.', 'Monday and Wednesday'],
      ['From 27 June to 22 July it rained.', '27 June to 22 July'],
      ['Open from 2019 to 2021.', '2019 to 2021'],
    ],
    leave: ['From place to place they fled.', 'It fell in 2019 and in 2024.'],
  },
};
