import { useAnswer } from '../api.ts';
import { ActiveFilters } from '../parts/active-filters.tsx';
import { FigureFilters } from '../parts/figure-filters.tsx';
import { FigureTable } from '../parts/figure-table.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { Pager, pageOf } from '../parts/pager.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { FILTER_NAMES } from '../reading/filter-names.ts';
import { countOf } from '../reading/names.ts';

const PAGE_SIZE = 50;

/** Every figure of the ledger as a table; its filters and order are in the address, so that a view can be sent on. */
export function FiguresPage({ query }: { query: URLSearchParams }) {
  usePageTitle('Figures');
  const asked = new URLSearchParams({
    limit: String(PAGE_SIZE),
    offset: String((pageOf(query) - 1) * PAGE_SIZE),
  });
  for (const name of FILTER_NAMES) {
    const value = query.get(name);
    if (value !== null && value !== '') asked.set(name, value);
  }
  const sort = query.get('sort');
  if (sort !== null) {
    asked.set('sort', sort.replace(/^-/, ''));
    asked.set('descending', String(sort.startsWith('-')));
  }
  const path = `/api/figures?${asked}`;
  const answer = useAnswer('figures', path);
  return (
    <div class="page wide">
      <div class="page-head">
        <h1>Figures</h1>
      </div>
      <details class="filter-fold" open={matchMedia('(min-width: 720px)').matches}>
        <summary>Filter the figures</summary>
        <FigureFilters query={query} />
      </details>
      <ActiveFilters query={query} />
      <Waiting answer={answer}>
        {({ total, items }) => (
          <div class={answer.isLoading ? 'stale' : undefined}>
            <p class="found">
              <span role="status">{countOf(total, 'figure')}</span> · <a href={path}>This page as JSON</a>
            </p>
            {items.length === 0 ? (
              <p class="empty">No figure fits these conditions.</p>
            ) : (
              <FigureTable rows={items} query={query} />
            )}
            <Pager path="figures" query={query} total={total} pageSize={PAGE_SIZE} />
          </div>
        )}
      </Waiting>
    </div>
  );
}
