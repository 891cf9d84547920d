import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { FIGURE_SORTS, type Ledger } from '../../ledger/ledger.ts';
import { ACTIONS, CERTAINTIES } from '../../model/figure.ts';
import { figureRowSchema } from '../answer-schemas.ts';
import { pagingShape } from '../paging.ts';
import { INVALID_QUERY } from '../problem.ts';

const isoDate = z.iso.date();
const name = z.string().max(200);

const route = createRoute({
  method: 'get',
  path: '/api/figures',
  summary: 'Figures; all given conditions hold together',
  request: {
    query: z.object({
      action: z.enum(ACTIONS).optional(),
      unit: z.string().max(20).optional().describe('a unit of the guidelines, or an ISO 4217 code'),
      place: name.optional().describe('part of a place name, in any case and accents'),
      from: isoDate.optional().describe('figures whose dates overlap from … to'),
      to: isoDate.optional(),
      speaker: name.optional(),
      group: name.optional().describe('an ISO 3166 code, or foreign, female, male, minor'),
      article: z.string().min(4).max(64).optional().describe('an article id, or a beginning of it'),
      certainty: z.enum(CERTAINTIES).optional(),
      sort: z.enum(FIGURE_SORTS).default('place-in-ledger'),
      descending: z.enum(['true', 'false']).default('false'),
      ...pagingShape,
    }),
  },
  responses: {
    200: {
      description: 'One page of figures, and how many there are in all',
      content: {
        'application/json': {
          schema: z.object({ total: z.int(), items: z.array(figureRowSchema) }).openapi('FigurePage'),
        },
      },
    },
    400: INVALID_QUERY,
  },
});

export function addFigures(app: OpenAPIHono, ledger: Ledger): void {
  app.openapi(route, async (context) => {
    const { descending, ...query } = context.req.valid('query');
    const filter = { ...query, descending: descending === 'true' };
    const [total, items] = await Promise.all([ledger.countFigures(filter), ledger.figures(filter)]);
    return context.json({ total, items }, 200);
  });
}
