/** Words of English date, time, duration and age expressions: data for the patterns in `patterns/dates`. */

const words = (text: string): string[] => text.split(' ');
const numbered = (text: string): Map<string, number> =>
  new Map(words(text).map((word, index) => [word, index + 1] as const));

/** Full names, lower case → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = numbered(
  'january february march april may june july august september october november december',
);

/** Short names → 1 to 12; a period may follow. They count only beside a day, a year or a preposition. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...words('jan feb mar apr may jun jul aug sep oct nov dec').map((word, i) => [word, i + 1] as const),
  ['sept', 9],
]);

/** Months that are also verbs, adjectives or given names: alone they need a preposition or a cue beside them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(words('march april may june august'));

/** Monday is 1, Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  'monday tuesday wednesday thursday friday saturday sunday',
);

export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...words('mon tue wed thu fri sat sun').map((word, i) => [word, i + 1] as const),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

/** Before a weekday: `Black Friday` is a name. */
export const WEEKDAY_NAMES_BEFORE: ReadonlySet<string> = new Set(
  words(
    'black good ash cyber super bloody palm easter giving sheffield shrove holy whit girl man ruby casual',
  ),
);
/** After a weekday: `Sunday Times` is a name. */
export const WEEKDAY_NAMES_AFTER: ReadonlySet<string> = new Set(
  words(
    'times telegraph mirror mail express world post sport observer herald tribune mercury review night-live',
  ),
);

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

const unit = (name: Unit, forms: string): (readonly [string, Unit])[] =>
  words(forms).map((form) => [form, name] as const);

/** Time units in all their forms. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unit('second', 'second seconds sec secs'),
  ...unit('minute', 'minute minutes min mins'),
  ...unit('hour', 'hour hours hr hrs'),
  ...unit('day', 'day days'),
  ...unit('night', 'night nights'),
  ...unit('week', 'week weeks wk wks'),
  ...unit('weekend', 'weekend weekends'),
  ...unit('fortnight', 'fortnight fortnights'),
  ...unit('month', 'month months mth mths'),
  ...unit('quarter', 'quarter quarters'),
  ...unit('year', 'year years yr yrs'),
  ...unit('decade', 'decade decades'),
  ...unit('century', 'century centuries'),
]);

/** Forms of a unit that stand for one of it; after a number above one they are no duration (`100 day labourers`). */
export const SINGULAR_UNITS: ReadonlySet<string> = new Set(
  words('second minute hour day night week weekend fortnight month quarter year decade century'),
);

/** Number words that occur with dates and durations. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...words(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ).map((word, i) => [word, i + 1] as const),
  ...words('twenty thirty forty fifty sixty seventy eighty ninety').map(
    (word, i) => [word, (i + 2) * 10] as const,
  ),
]);

/** Counts of no fixed size, or with `a`: part of a duration, without a value here. */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set(
  words(
    'several few couple dozen dozens hundred hundreds thousand thousands many half score scores tens million millions',
  ),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...words('first second third fourth fifth sixth').map((word, i) => [word, i + 1] as const),
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
  ['final', -1],
  ['last', -1],
]);

/** Between a count and its unit: `two more years`, `ten consecutive days`. */
export const COUNT_ADJECTIVES: ReadonlySet<string> = new Set(
  words(
    'more further full whole straight consecutive successive working business calendar additional extra solid long short separate previous odd plus other non-consecutive entire school trading',
  ),
);

/** Words before a date that say how it stands to the event. Those of two words come first. */
export const PREPOSITION_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', new Set(['as', 'ahead'])],
  ['to', new Set(['up', 'prior'])],
  ['at', new Set(['as'])],
  ['from', new Set(['starting', 'beginning', 'as'])],
  ['on', new Set(['from', 'beginning', 'starting'])],
  ['until', new Set(['up'])],
  ['till', new Set(['up'])],
]);
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  words(
    'on in since by until till between from before after during over throughout through of to for within at around about dated beginning starting ending against',
  ),
);

/** Between preposition and date without changing the date: `late on Wednesday`, `on the night of 14 July`. */
export const DAY_PARTS: ReadonlySet<string> = new Set(
  words(
    'morning afternoon evening night nights mornings evenings dawn midnight noon midday lunchtime overnight',
  ),
);
export const DAY_PART_QUALIFIERS: ReadonlySet<string> = new Set(words('early late mid earlier later'));

/** A part of a month or year without fixed ends: the date is open. */
export const VAGUE_PARTS: ReadonlySet<string> = new Set(
  words(
    'early late mid middle end beginning start turn rest remainder part summer spring autumn fall winter course close tail dawn eve height',
  ),
);

/** Rough times that no calendar settles. */
export const OPEN_ADVERBS: ReadonlySet<string> = new Set(words('recently lately'));

export const DEMONSTRATIVES: ReadonlySet<string> = new Set(
  words('this last next past previous coming current same following preceding that'),
);

/** Verbs of saying: a date beside them is the day of the statement. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  words(
    'said says say told tells announced announces announce confirmed confirms reported reports stated states declared added admitted claimed claims revealed disclosed wrote tweeted posted acknowledged noted explained warned denied accused published quoted saying telling',
  ),
);
/** Nouns of saying: `a statement on Friday`, `the report of 13 May`. */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  words(
    'statement statements report reports announcement release briefing conference interview post speech results press reporters journalists bulletin notice update remarks address tweet letter filing document study paper article survey',
  ),
);

/** Ahead of a verb: what is dated is to come. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  words(
    "will shall must won't 'll scheduled due planned plans planning plan expected expects expect deadline vowed hopes hope hoping aims intends wants",
  ),
);

/** People by age or family, lower case: a bare number between commas behind them is an age. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  words(
    'man woman boy girl suspect victim student driver worker father mother brother sister son daughter wife husband teenager businessman businesswoman tycoon founder national resident officer leader',
  ),
);

/** Plural nouns of people and the like: a bare number before them counts, even where it looks like a year. */
export const COUNTED_PLURALS: ReadonlySet<string> = new Set(
  words(
    'people persons suspects victims foreigners workers nationals citizens men women children migrants detainees prisoners officers soldiers troops police inmates individuals students residents villagers employees arrests deaths cases compounds sites phones computers households families homes seats votes complaints',
  ),
);

/** Zones and words behind a clock time of four digits. */
export const CLOCK_ZONES: ReadonlySet<string> = new Set(words('gmt utc bst est edt ict hours hrs local'));

/** Verb forms that show that a plural before them is a subject: `in 2024 police were`. */
export const FINITE_VERBS: ReadonlySet<string> = new Set(
  words(
    'was were is are had has have did do does will would could can may might must went came took made said saw fell rose sent found gave left held began shut brought ran won lost got led',
  ),
);

/** Past forms that do not end in -ed. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  words(
    'was were had did went came took made said saw fell rose sent found gave left held began shut brought ran won lost got led died fled broke caught flew met',
  ),
);
