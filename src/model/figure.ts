import { z } from 'zod';

/** How the text limits the number; the table of wordings is in docs/reading.md. */
export const BOUNDS = ['exact', 'about', 'more-than', 'at-least', 'less-than', 'at-most', 'range'] as const;

/** What is counted. Money has its ISO 4217 code instead, or `money?` where a sign fits several currencies. */
export const UNITS = [
  'person', 'site', 'place', 'group', 'case', 'phone', 'computer', 'sim-card', 'vehicle', 'weapon', 'document',
  'account', 'device', 'percent', 'money?', 'other',
] as const;

/** What happened to, or is said of, what is counted. */
export const ACTIONS = [
  'arrested', 'charged', 'convicted', 'executed', 'wanted', 'questioned', 'fined', 'deported', 'rescued', 'escaped',
  'returned', 'held', 'working', 'identified', 'interviewed', 'killed', 'injured', 'missing', 'complained', 'deployed',
  'raided', 'closed', 'operating', 'seized', 'frozen', 'sanctioned', 'stolen', 'earned', 'paid', 'share', 'other',
] as const;

export const CERTAINTIES = ['reported', 'estimated', 'alleged', 'unverified', 'denied', 'planned'] as const;

/** The slots of a figure that patterns fill; `why` names the patterns by slot. */
export const SLOTS = [
  'number', 'bound', 'unit', 'action', 'groups', 'places', 'dates', 'speakers', 'certainty', 'partOf',
] as const;

export type Bound = (typeof BOUNDS)[number];
export type Action = (typeof ACTIONS)[number];
export type Certainty = (typeof CERTAINTIES)[number];
export type Slot = (typeof SLOTS)[number];
/** One of `UNITS`, or an ISO 4217 code. */
export type Unit = string;

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const figureSchema = z.object({
  start: z.int().min(0).describe('UTF-16 offset of the number expression in the article text'),
  end: z.int().min(1),
  quote: z.string().min(1).describe('text.slice(start, end)'),
  low: z.number().nullable().describe('inclusive lower bound of what the text claims, or null'),
  high: z.number().nullable().describe('inclusive upper bound of what the text claims, or null'),
  bound: z.enum(BOUNDS),
  unit: z.union([z.enum(UNITS), z.string().regex(/^[A-Z]{3}$/)]).describe('what is counted, or an ISO 4217 code'),
  noun: z.string().nullable().describe('the counted noun as the text has it'),
  action: z.enum(ACTIONS),
  groups: z.array(z.string()).describe('ISO 3166 alpha-2 codes, foreign, female, male, minor'),
  places: z.array(z.string()).describe('place names as the text has them'),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  speakers: z.array(z.string()).describe('who the text says the figure comes from'),
  certainty: z.enum(CERTAINTIES),
  partOf: z.int().min(0).nullable().describe('index in the article of the figure that this one is a part of'),
  why: z.partialRecord(z.enum(SLOTS), z.array(z.string())).describe('the patterns that filled each slot'),
});

/** One number that an article states about the world. Field by field as in the export and the gold files. */
export type Figure = z.infer<typeof figureSchema>;

/** A number that was seen and not taken for a figure, with the reason's code. */
export interface PassedOver {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly reason: string;
}
