import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Ledger } from '../../ledger/ledger.ts';
import { countsSchema } from '../answer-schemas.ts';

const route = createRoute({
  method: 'get',
  path: '/api/counts',
  summary: 'How much the ledger holds',
  responses: {
    200: { description: 'The counts', content: { 'application/json': { schema: countsSchema } } },
  },
});

export function addCounts(app: OpenAPIHono, ledger: Ledger): void {
  app.openapi(route, async (context) => context.json(await ledger.counts(), 200));
}
