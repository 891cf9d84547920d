import { linkTo } from '../routing.ts';

interface PagerProps {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly total: number;
  readonly pageSize: number;
}

/** 1-based number of the page that a query asks for. */
export function pageOf(query: URLSearchParams): number {
  const page = Number(query.get('page') ?? '1');
  return Number.isSafeInteger(page) && page > 0 ? page : 1;
}

/** Links to the page before and after; nothing where all fits on one. */
export function Pager({ path, query, total, pageSize }: PagerProps) {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(pageOf(query), pages);
  if (pages === 1) return null;
  const to = (number: number): string =>
    linkTo([path], { ...Object.fromEntries(query), page: number === 1 ? undefined : String(number) });
  return (
    <nav class="pager" aria-label="Pages of the list">
      {page > 1 ? (
        <a rel="prev" href={to(page - 1)}>
          ← Previous
        </a>
      ) : (
        <span class="off">← Previous</span>
      )}
      <span>
        Page {page.toLocaleString('en')} of {pages.toLocaleString('en')}
      </span>
      {page < pages ? (
        <a rel="next" href={to(page + 1)}>
          Next →
        </a>
      ) : (
        <span class="off">Next →</span>
      )}
    </nav>
  );
}
