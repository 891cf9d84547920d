import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Ledger } from '../../ledger/ledger.ts';
import { articleViewSchema } from '../answer-schemas.ts';
import { AMBIGUOUS_ID, INVALID_QUERY, NOT_FOUND } from '../problem.ts';

const route = createRoute({
  method: 'get',
  path: '/api/articles/{id}',
  summary: 'One article with its text, figures, statements and passed-over numbers',
  request: { params: z.object({ id: z.string().min(4).max(64).describe('the id, or a beginning of it') }) },
  responses: {
    200: { description: 'The article', content: { 'application/json': { schema: articleViewSchema } } },
    400: INVALID_QUERY,
    404: NOT_FOUND,
    409: AMBIGUOUS_ID,
  },
});

export function addArticle(app: OpenAPIHono, ledger: Ledger): void {
  app.openapi(route, async (context) => {
    const { id } = context.req.valid('param');
    const view = await ledger.article(id);
    if (view === null)
      return context.json({ code: 'not-found', message: `No article begins with ${id}.` }, 404);
    return context.json(view, 200);
  });
}
