import { z } from '@hono/zod-openapi';

/** Query parameters of every list that is given in pages. */
export const pagingShape = {
  limit: z.coerce.number().int().min(1).max(500).default(50).describe('how many to give, at most 500'),
  offset: z.coerce
    .number()
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .default(0)
    .describe('how many to leave out first'),
};
