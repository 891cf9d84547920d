import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Ledger } from '../../ledger/ledger.ts';
import { recordedRefusalSchema, refusedCaptureSchema } from '../answer-schemas.ts';

const route = createRoute({
  method: 'get',
  path: '/api/refusals',
  summary: 'What could not be read, with the reason',
  responses: {
    200: {
      description: 'Captures that were kept and not read, and sources that gave nothing to keep',
      content: {
        'application/json': {
          schema: z
            .object({ items: z.array(refusedCaptureSchema), notes: z.array(recordedRefusalSchema) })
            .openapi('Refusals'),
        },
      },
    },
  },
});

export function addRefusals(app: OpenAPIHono, ledger: Ledger): void {
  app.openapi(route, async (context) => {
    const [items, notes] = await Promise.all([ledger.refusals(), ledger.refusalNotes()]);
    return context.json({ items, notes }, 200);
  });
}
