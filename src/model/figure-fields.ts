/** How the text limits the number; the table of wordings is in docs/reading.md. */
export const BOUNDS = ['exact', 'about', 'more-than', 'at-least', 'less-than', 'at-most', 'range'] as const;

/** What is counted. Money has its ISO 4217 code instead, or `money?` where a sign fits several currencies. */
export const UNITS = [
  'person',
  'site',
  'place',
  'group',
  'case',
  'phone',
  'computer',
  'sim-card',
  'vehicle',
  'weapon',
  'document',
  'account',
  'device',
  'percent',
  'money?',
  'other',
] as const;

/** What happened to, or is said of, what is counted. */
export const ACTIONS = [
  'arrested',
  'charged',
  'convicted',
  'executed',
  'wanted',
  'questioned',
  'fined',
  'deported',
  'rescued',
  'escaped',
  'returned',
  'held',
  'working',
  'identified',
  'interviewed',
  'killed',
  'injured',
  'missing',
  'complained',
  'deployed',
  'raided',
  'closed',
  'operating',
  'seized',
  'frozen',
  'sanctioned',
  'stolen',
  'earned',
  'paid',
  'share',
  'other',
] as const;

export const CERTAINTIES = ['reported', 'estimated', 'alleged', 'unverified', 'denied', 'planned'] as const;

/** The slots of a figure that patterns fill; `why` names the patterns by slot. */
export const SLOTS = [
  'number',
  'bound',
  'unit',
  'action',
  'groups',
  'places',
  'dates',
  'speakers',
  'certainty',
  'partOf',
] as const;

export type Bound = (typeof BOUNDS)[number];
export type Action = (typeof ACTIONS)[number];
export type Certainty = (typeof CERTAINTIES)[number];
export type Slot = (typeof SLOTS)[number];
/** One of `UNITS`, or an ISO 4217 code. */
export type Unit = string;
