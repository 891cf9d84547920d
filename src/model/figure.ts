import { z } from 'zod';
import { ACTIONS, BOUNDS, CERTAINTIES, SLOTS, UNITS } from './figure-fields.ts';

// The lists alone, for commands that must start without loading a schema library, lie in a file of their own.
export * from './figure-fields.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const figureSchema = z.object({
  start: z.int().min(0).describe('UTF-16 offset of the number expression in the article text'),
  end: z.int().min(1),
  quote: z.string().min(1).describe('text.slice(start, end)'),
  low: z.number().nullable().describe('inclusive lower bound of what the text claims, or null'),
  high: z.number().nullable().describe('inclusive upper bound of what the text claims, or null'),
  bound: z.enum(BOUNDS),
  unit: z
    .union([z.enum(UNITS), z.string().regex(/^[A-Z]{3}$/)])
    .describe('what is counted, or an ISO 4217 code'),
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
