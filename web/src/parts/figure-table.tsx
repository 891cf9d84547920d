import type { FigureRow, FigureSort } from '../../../src/ledger/ledger.ts';
import { nameGroup, nameUnit, writeDay, writeInterval } from '../reading/names.ts';
import { sayNumber, writeNumber } from '../reading/number-words.ts';
import { linkTo } from '../routing.ts';
import { ActionTag } from './action-tag.tsx';

interface FigureTableProps {
  readonly rows: readonly FigureRow[];
  readonly query: URLSearchParams;
}

/** One row a figure; its number leads to the exact words in the article. Below 720 px each row is a card. */
export function FigureTable({ rows, query }: FigureTableProps) {
  return (
    <table class="figure-table">
      <caption class="visually-hidden">Figures, each with its words. The heads of some columns sort.</caption>
      <thead>
        <tr>
          <SortHead name="Number" sort="low" query={query} />
          <SortHead name="Counted" sort="unit" query={query} />
          <SortHead name="Action" sort="action" query={query} />
          <th scope="col">Group</th>
          <th scope="col">Place</th>
          <SortHead name="When" sort="date" query={query} />
          <th scope="col">Speaker</th>
          <th scope="col">Words</th>
          <SortHead name="Article" sort="published" query={query} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.figure.id} {...row} />
        ))}
      </tbody>
    </table>
  );
}

function SortHead({ name, sort, query }: { name: string; sort: FigureSort; query: URLSearchParams }) {
  const current = query.get('sort');
  const direction = current === sort ? 'ascending' : current === `-${sort}` ? 'descending' : undefined;
  const next = direction === undefined ? sort : direction === 'ascending' ? `-${sort}` : undefined;
  const rest = { ...Object.fromEntries(query), page: undefined, sort: next };
  return (
    <th scope="col" aria-sort={direction}>
      <a href={linkTo(['figures'], rest)}>
        {name}
        <span class="sort-sign" aria-hidden="true">
          {direction === 'ascending' ? ' ▲' : direction === 'descending' ? ' ▼' : ' ↕'}
        </span>
      </a>
    </th>
  );
}

function Row({ figure, article, sentence }: FigureRow) {
  const words = linkTo(['article', article.id], { figure: figure.id });
  const when = writeInterval(figure.from, figure.to);
  return (
    <tr>
      <th scope="row" class="number" data-head="Number">
        <a href={words}>
          <span aria-hidden="true">{writeNumber(figure)}</span>
          <span class="visually-hidden">{sayNumber(figure)}, to the words</span>
        </a>
      </th>
      <td data-head="Counted">{figure.noun ?? nameUnit(figure.unit)}</td>
      <td data-head="Action">
        <ActionTag action={figure.action} />
        {figure.certainty !== 'reported' && <span class="certainty"> {figure.certainty}</span>}
      </td>
      <td data-head="Group">{figure.groups.map(nameGroup).join(', ')}</td>
      <td data-head="Place">{figure.places.join(', ')}</td>
      <td data-head="When">{when}</td>
      <td data-head="Speaker">{figure.speakers.join(', ')}</td>
      <td data-head="Words" class="sentence">
        <Sentence sentence={sentence} quote={figure.quote} />
      </td>
      <td data-head="Article" class="article">
        <a href={linkTo(['article', article.id])}>{article.title ?? article.source}</a>
        <span class="facts">
          {[article.publisher, article.published === null ? null : writeDay(article.published)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </td>
    </tr>
  );
}

/** The sentence with the number's words emphasised, where they stand in it just once. */
function Sentence({ sentence, quote }: { sentence: string; quote: string }) {
  const at = sentence.indexOf(quote);
  if (at < 0 || sentence.indexOf(quote, at + 1) >= 0) return <>{sentence}</>;
  return (
    <>
      {sentence.slice(0, at)}
      <strong>{quote}</strong>
      {sentence.slice(at + quote.length)}
    </>
  );
}
