import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Ledger } from '../../ledger/ledger.ts';
import { captureSchema, custodyEntrySchema, figureRowSchema } from '../answer-schemas.ts';
import { AMBIGUOUS_ID, INVALID_QUERY, NOT_FOUND } from '../problem.ts';

const route = createRoute({
  method: 'get',
  path: '/api/figures/{id}',
  summary: 'One figure with its sentence, the capture that it was read from and its custody',
  request: { params: z.object({ id: z.string().min(4).max(64).describe('the id, or a beginning of it') }) },
  responses: {
    200: {
      description: 'The figure',
      content: {
        'application/json': {
          schema: z
            .object({ row: figureRowSchema, capture: captureSchema, custody: z.array(custodyEntrySchema) })
            .openapi('FigureWithCustody'),
        },
      },
    },
    400: INVALID_QUERY,
    404: NOT_FOUND,
    409: AMBIGUOUS_ID,
  },
});

export function addFigure(app: OpenAPIHono, ledger: Ledger): void {
  app.openapi(route, async (context) => {
    const { id } = context.req.valid('param');
    const row = await ledger.figure(id);
    const view = row === null ? null : await ledger.article(row.article.id);
    if (row === null || view === null) {
      return context.json({ code: 'not-found', message: `No figure begins with ${id}.` }, 404);
    }
    const custody = await ledger.custodyOf(view.capture.id);
    return context.json({ row, capture: view.capture, custody }, 200);
  });
}
