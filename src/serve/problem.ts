import { z } from '@hono/zod-openapi';

/** What the API answers where it cannot answer the question. Branch on `code`. */
export interface Problem {
  readonly code: string;
  /** One sentence for a person: the thing and the remedy. */
  readonly message: string;
}

const problemSchema: z.ZodType<Problem> = z
  .object({ code: z.string(), message: z.string() })
  .openapi('Problem');

/** The entry of an OpenAPI route's `responses` for a problem. */
export function problemResponse(description: string) {
  return { description, content: { 'application/json': { schema: problemSchema } } };
}

export const INVALID_QUERY = problemResponse('A parameter is not valid; the message names it');
export const NOT_FOUND = problemResponse('The ledger holds nothing with this id');
export const AMBIGUOUS_ID = problemResponse('Several things begin with this id; give more of it');
