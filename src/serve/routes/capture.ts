import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Ledger } from '../../ledger/ledger.ts';
import { captureSchema, custodyEntrySchema, refusalSchema } from '../answer-schemas.ts';
import { INVALID_QUERY, NOT_FOUND } from '../problem.ts';

const route = createRoute({
  method: 'get',
  path: '/api/captures/{id}',
  summary: 'One capture: where from, when, by what, its custody, and what was made of it',
  request: {
    params: z.object({ id: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hex') }),
  },
  responses: {
    200: {
      description: 'The capture',
      content: {
        'application/json': {
          schema: z
            .object({
              capture: captureSchema,
              custody: z.array(custodyEntrySchema),
              article: z.object({ id: z.string(), title: z.string().nullable() }).nullable(),
              refusal: refusalSchema.nullable(),
            })
            .openapi('CaptureWithCustody'),
        },
      },
    },
    400: INVALID_QUERY,
    404: NOT_FOUND,
  },
});

export function addCapture(app: OpenAPIHono, ledger: Ledger): void {
  app.openapi(route, async (context) => {
    const { id } = context.req.valid('param');
    const [capture, derivation] = await Promise.all([ledger.capture(id), ledger.derivation(id)]);
    if (capture === null) return context.json({ code: 'not-found', message: `No capture is ${id}.` }, 404);
    const custody = await ledger.custodyOf(id);
    const read = derivation?.refusal === null ? derivation.article : null;
    return context.json(
      {
        capture,
        custody,
        article: read === null ? null : { id: read.id, title: read.title },
        refusal: derivation?.refusal ?? null,
      },
      200,
    );
  });
}
