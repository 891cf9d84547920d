import type { Block, BlockKind, Dropped } from '../../src/model/article.ts';
import type { Figure, PassedOver } from '../../src/model/figure.ts';
import type { Statement } from '../../src/model/statement.ts';

/** A report written for these tests: an announced total, its parts, and what lies around them. */
const WRITTEN: readonly (readonly [kind: BlockKind, text: string])[] = [
  ['title', 'Raids in five provinces net more than 1,000 in a week'],
  [
    'paragraph',
    'Officers detained more than 1,000 suspects in a week of raids on online scam sites, the ministry said on 16 July 2025.',
  ],
  ['caption', 'A row of desks in a sealed office. (Photo: the ministry)'],
  [
    'paragraph',
    'More than 1,000 people were arrested between Monday and Wednesday in at least five provinces, according to spokesman Sok Example and police.',
  ],
  ['heading', 'Who was held'],
  [
    'paragraph',
    'Those taken in the capital and on the coast included 85 Cambodians, more than 200 Vietnamese, 27 Chinese and 75 suspects from Taiwan.',
  ],
  ['paragraph', 'At least 270 Indonesians, including 45 women, were arrested on Wednesday in Poipet.'],
  ['paragraph', 'Police in Kratie arrested 312 people, and twenty-seven people were arrested in Pursat.'],
  ['quote', '“We took the equipment too,” an officer said: hundreds of mobile phones.'],
  ['list-item', 'The trade is worth $19 to $29 billion a year, an expert estimated.'],
  [
    'list-item',
    'It employs about 150,000 workers, he said; the arrests come to less than 1 per cent of them.',
  ],
  ['table-row', 'Compounds known\t53\tCambodia'],
  [
    'paragraph',
    'The expert, who has studied the trade for 12 years, accused the authorities of staging the raids.',
  ],
];

export const SAMPLE_TITLE = WRITTEN[0]?.[1] ?? '';
export const SAMPLE_TEXT = WRITTEN.map(([, text]) => text).join('\n\n');

export const SAMPLE_BLOCKS: readonly Block[] = WRITTEN.map(([kind, text]) => {
  const start = SAMPLE_TEXT.indexOf(text);
  return { kind, start, end: start + text.length };
});

export const SAMPLE_DROPPED: readonly Dropped[] = [
  { reason: 'menu', quote: 'Home Politics World Sport' },
  { reason: 'related-links', quote: 'Read more: what a compound looks like from inside' },
];

type Written = Partial<Figure> & Pick<Figure, 'unit' | 'action' | 'low' | 'high'>;

/** A figure at the words between `before` and whatever follows `quote`. */
function figureAt(before: string, quote: string, given: Written): Figure {
  const at = SAMPLE_TEXT.indexOf(before + quote);
  if (at < 0) throw new Error(`the sample has no “${before}${quote}”`);
  const start = at + before.length;
  return {
    start,
    end: start + quote.length,
    quote,
    bound: 'exact',
    noun: null,
    groups: [],
    places: [],
    from: null,
    to: null,
    speakers: [],
    certainty: 'reported',
    partOf: null,
    why: { number: ['numeral'], action: ['passive-verb'] },
    ...given,
  };
}

const arrested = { unit: 'person', action: 'arrested' } as const;
const week = { from: '2025-07-14', to: '2025-07-16' };
const coast = { places: ['the capital', 'the coast'], ...week };

export const SAMPLE_FIGURES: readonly Figure[] = [
  figureAt('Raids in ', 'five', { unit: 'place', action: 'raided', low: 5, high: 5, noun: 'provinces' }),
  figureAt('net more than ', '1,000', { ...arrested, low: 1000, high: null, bound: 'more-than' }),
  figureAt('detained more than ', '1,000', {
    ...arrested,
    low: 1000,
    high: null,
    bound: 'more-than',
    noun: 'suspects',
    speakers: ['the ministry'],
  }),
  figureAt('More than ', '1,000', {
    ...arrested,
    ...week,
    low: 1000,
    high: null,
    bound: 'more-than',
    noun: 'people',
    speakers: ['Sok Example', 'police'],
    why: {
      number: ['numeral'],
      bound: ['cue-before'],
      action: ['passive-verb'],
      speakers: ['according-to'],
      dates: ['between-weekdays'],
    },
  }),
  figureAt('at least ', 'five', {
    unit: 'place',
    action: 'raided',
    low: 5,
    high: null,
    bound: 'at-least',
    noun: 'provinces',
  }),
  figureAt('included ', '85', {
    ...arrested,
    ...coast,
    low: 85,
    high: 85,
    noun: 'Cambodians',
    groups: ['KH'],
    partOf: 3,
  }),
  figureAt('more than ', '200', {
    ...arrested,
    ...coast,
    low: 200,
    high: null,
    bound: 'more-than',
    noun: 'Vietnamese',
    groups: ['VN'],
    partOf: 3,
  }),
  figureAt('Vietnamese, ', '27', {
    ...arrested,
    ...coast,
    low: 27,
    high: 27,
    noun: 'Chinese',
    groups: ['CN'],
    partOf: 3,
  }),
  figureAt('and ', '75', {
    ...arrested,
    ...coast,
    low: 75,
    high: 75,
    noun: 'suspects',
    groups: ['TW'],
    partOf: 3,
  }),
  figureAt('At least ', '270', {
    ...arrested,
    low: 270,
    high: null,
    bound: 'at-least',
    noun: 'Indonesians',
    groups: ['ID'],
    places: ['Poipet'],
    from: '2025-07-16',
    to: '2025-07-16',
    partOf: 3,
  }),
  figureAt('including ', '45', {
    ...arrested,
    low: 45,
    high: 45,
    noun: 'women',
    groups: ['ID', 'female'],
    places: ['Poipet'],
    from: '2025-07-16',
    to: '2025-07-16',
    partOf: 9,
  }),
  figureAt('arrested ', '312', {
    ...arrested,
    low: 312,
    high: 312,
    noun: 'people',
    places: ['Kratie'],
    speakers: ['police'],
    partOf: 3,
  }),
  figureAt('and ', 'twenty-seven', {
    ...arrested,
    low: 27,
    high: 27,
    noun: 'people',
    places: ['Pursat'],
    partOf: 3,
  }),
  figureAt('said: ', 'hundreds', {
    unit: 'phone',
    action: 'seized',
    low: 200,
    high: null,
    bound: 'at-least',
    noun: 'mobile phones',
  }),
  figureAt('worth ', '$19 to $29 billion', {
    unit: 'money?',
    action: 'earned',
    low: 19e9,
    high: 29e9,
    bound: 'range',
    certainty: 'estimated',
    speakers: ['an expert'],
  }),
  figureAt('about ', '150,000', {
    unit: 'person',
    action: 'working',
    low: 150000,
    high: 150000,
    bound: 'about',
    noun: 'workers',
    certainty: 'estimated',
  }),
  figureAt('less than ', '1 per cent', {
    unit: 'percent',
    action: 'share',
    low: null,
    high: 1,
    bound: 'less-than',
    certainty: 'estimated',
  }),
  figureAt('known\t', '53', {
    unit: 'site',
    action: 'operating',
    low: 53,
    high: 53,
    noun: 'Compounds',
    places: ['Cambodia'],
  }),
];

export const SAMPLE_PASSED_OVER: readonly PassedOver[] = [
  passedAt('on ', '16', 'date'),
  passedAt('July ', '2025', 'date'),
  passedAt('for ', '12', 'duration'),
];

function passedAt(before: string, quote: string, reason: string): PassedOver {
  const start = SAMPLE_TEXT.indexOf(before + quote) + before.length;
  return { start, end: start + quote.length, quote, reason };
}

const accusation = 'accused the authorities of staging the raids';
export const SAMPLE_STATEMENTS: readonly Statement[] = [
  {
    start: SAMPLE_TEXT.indexOf(accusation),
    end: SAMPLE_TEXT.indexOf(accusation) + accusation.length,
    quote: accusation,
    kind: 'accuses',
    speakers: ['the expert'],
    about: ['the authorities'],
  },
];
