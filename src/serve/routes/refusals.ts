import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Ledger } from '../../ledger/ledger.ts';
import { refusedCaptureSchema } from '../answer-schemas.ts';

const route = createRoute({
  method: 'get',
  path: '/api/refusals',
  summary: 'Captures that could not be read, with the reason',
  responses: {
    200: {
      description: 'The refused captures',
      content: {
        'application/json': {
          schema: z.object({ items: z.array(refusedCaptureSchema) }).openapi('Refusals'),
        },
      },
    },
  },
});

export function addRefusals(app: OpenAPIHono, ledger: Ledger): void {
  app.openapi(route, async (context) => context.json({ items: await ledger.refusals() }, 200));
}
