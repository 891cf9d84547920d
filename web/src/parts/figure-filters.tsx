import type { ComponentChildren } from 'preact';
import type { Certainty } from '../../../src/model/figure.ts';
import { ACTION_FAMILIES, FAMILY_NAMES } from '../reading/action-families.ts';
import { FILTER_LABELS, type FilterName } from '../reading/filter-names.ts';
import { UNIT_NAMES } from '../reading/names.ts';
import { linkTo } from '../routing.ts';

const CERTAINTY_NAMES: Readonly<Record<Certainty, string>> = {
  reported: 'reported',
  estimated: 'estimated',
  alleged: 'alleged',
  unverified: 'unverified',
  denied: 'denied',
  planned: 'planned',
};

/** The conditions of the table. Each change is a new address; the form works by Enter and by its button as well. */
export function FigureFilters({ query }: { query: URLSearchParams }) {
  const apply = (form: HTMLFormElement): void => {
    const given = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]),
    );
    location.hash = linkTo(['figures'], { sort: query.get('sort') ?? undefined, ...given });
  };
  const field = (name: FilterName, input: ComponentChildren) => (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is given as `input`
    <label class={`field field-${name}`}>
      <span>{FILTER_LABELS[name]}</span>
      {input}
    </label>
  );
  const typed = (name: FilterName, placeholder: string) =>
    field(
      name,
      <input
        name={name}
        defaultValue={query.get(name) ?? ''}
        placeholder={placeholder}
        key={query.get(name)}
      />,
    );
  const dated = (name: FilterName) =>
    field(name, <input name={name} type="date" defaultValue={query.get(name) ?? ''} key={query.get(name)} />);
  const chosen = (name: FilterName, options: ComponentChildren) =>
    field(
      name,
      <select name={name} value={query.get(name) ?? ''}>
        <option value="">any</option>
        {options}
      </select>,
    );
  return (
    <form
      class="filters"
      aria-label="Filter the figures"
      onSubmit={(event) => {
        event.preventDefault();
        apply(event.currentTarget);
      }}
      onChange={(event) => apply(event.currentTarget)}
    >
      {chosen(
        'action',
        Object.entries(FAMILY_NAMES).map(([family, name]) => (
          <optgroup key={family} label={name}>
            {Object.entries(ACTION_FAMILIES).map(
              ([action, of]) => of === family && <option key={action}>{action}</option>,
            )}
          </optgroup>
        )),
      )}
      {chosen('unit', <UnitOptions current={query.get('unit')} />)}
      {typed('group', 'CN, female …')}
      {typed('place', 'part of name')}
      {typed('speaker', 'part of name')}
      {chosen(
        'certainty',
        Object.keys(CERTAINTY_NAMES).map((name) => <option key={name}>{name}</option>),
      )}
      {dated('from')}
      {dated('to')}
      {query.get('article') !== null && (
        <input type="hidden" name="article" value={query.get('article') ?? ''} />
      )}
      <div class="filter-ends">
        <button type="submit">Filter</button>
      </div>
    </form>
  );
}

const CURRENCIES = [
  'USD',
  'CNY',
  'THB',
  'VND',
  'KHR',
  'MMK',
  'PHP',
  'SGD',
  'AUD',
  'EUR',
  'GBP',
  'INR',
  'KRW',
  'TWD',
  'HKD',
  'JPY',
];

function UnitOptions({ current }: { current: string | null }) {
  const codes =
    current === null || current === '' || current in UNIT_NAMES || CURRENCIES.includes(current)
      ? CURRENCIES
      : [...CURRENCIES, current];
  return (
    <>
      {Object.entries(UNIT_NAMES).map(([unit, name]) => (
        <option key={unit} value={unit}>
          {name}
        </option>
      ))}
      <optgroup label="Currencies">
        {codes.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </optgroup>
    </>
  );
}
