import { FILTER_LABELS, FILTER_NAMES, type FilterName } from '../reading/filter-names.ts';
import { nameGroup, nameUnit } from '../reading/names.ts';
import { linkTo } from '../routing.ts';

/** The conditions that hold, each a link that lifts it. */
export function ActiveFilters({ query }: { query: URLSearchParams }) {
  const active = FILTER_NAMES.filter((name) => (query.get(name) ?? '') !== '');
  if (active.length === 0) return null;
  return (
    <ul class="active-filters" aria-label="Conditions">
      {active.map((name) => (
        <li key={name}>
          <a href={linkTo(['figures'], { ...Object.fromEntries(query), page: undefined, [name]: undefined })}>
            {FILTER_LABELS[name]}: {say(name, query.get(name) ?? '')}
            <span aria-hidden="true"> ✕</span>
            <span class="visually-hidden">, lift</span>
          </a>
        </li>
      ))}
      <li>
        <a href={linkTo(['figures'], { sort: query.get('sort') ?? undefined })}>Clear</a>
      </li>
    </ul>
  );
}

function say(name: FilterName, value: string): string {
  if (name === 'group') return nameGroup(value);
  if (name === 'unit') return nameUnit(value);
  return name === 'article' ? value.slice(0, 8) : value;
}
