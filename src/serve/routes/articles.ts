import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Ledger } from '../../ledger/ledger.ts';
import { articleSummarySchema } from '../answer-schemas.ts';
import { pagingShape } from '../paging.ts';
import { INVALID_QUERY } from '../problem.ts';

const route = createRoute({
  method: 'get',
  path: '/api/articles',
  summary: 'Articles, or those that a full-text search finds',
  request: { query: z.object({ search: z.string().max(500).optional(), ...pagingShape }) },
  responses: {
    200: {
      description: 'One page of articles, and how many there are in all',
      content: {
        'application/json': {
          schema: z.object({ total: z.int(), items: z.array(articleSummarySchema) }).openapi('ArticlePage'),
        },
      },
    },
    400: INVALID_QUERY,
  },
});

export function addArticles(app: OpenAPIHono, ledger: Ledger): void {
  app.openapi(route, async (context) => {
    const { search, limit, offset } = context.req.valid('query');
    const query = search === undefined || search.trim() === '' ? {} : { search };
    const [total, items] = await Promise.all([
      ledger.countArticles(query),
      ledger.articles({ ...query, limit, offset }),
    ]);
    return context.json({ total, items }, 200);
  });
}
