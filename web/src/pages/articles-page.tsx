import type { ArticleSummary } from '../../../src/ledger/ledger.ts';
import { useAnswer } from '../api.ts';
import { usePageTitle } from '../parts/page-title.ts';
import { Pager, pageOf } from '../parts/pager.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { countOf, webAddress, writeDay } from '../reading/names.ts';
import { linkTo } from '../routing.ts';

const PAGE_SIZE = 30;

/** The articles of the ledger, or those that a search finds. */
export function ArticlesPage({ query }: { query: URLSearchParams }) {
  usePageTitle('Articles');
  const search = query.get('search') ?? '';
  const asked = new URLSearchParams({
    limit: String(PAGE_SIZE),
    offset: String((pageOf(query) - 1) * PAGE_SIZE),
  });
  if (search !== '') asked.set('search', search);
  const answer = useAnswer('articles', `/api/articles?${asked}`);
  return (
    <div class="page">
      <div class="page-head">
        <h1>Articles</h1>
        <search class="search-box">
          <form
            class="search"
            onSubmit={(event) => {
              event.preventDefault();
              location.hash = linkTo(['articles'], {
                search: String(new FormData(event.currentTarget).get('search')).trim(),
              });
            }}
          >
            <label class="visually-hidden" for="search">
              Search the articles’ words
            </label>
            <input
              id="search"
              name="search"
              type="search"
              placeholder="Search the articles’ words"
              key={search}
              defaultValue={search}
            />
            <button type="submit">Search</button>
          </form>
        </search>
      </div>
      <Waiting answer={answer}>
        {({ total, items }) => (
          <>
            <p class="found" role="status">
              {search === '' ? countOf(total, 'article') : `${countOf(total, 'article')} with “${search}”`}
              {search !== '' && (
                <>
                  {' '}
                  · <a href={linkTo(['articles'])}>Show all</a>
                </>
              )}
            </p>
            {total === 0 && search === '' && (
              <p class="empty">
                The ledger is empty. Add reports with <code>tallystick add FOLDER</code>.
              </p>
            )}
            <ul class="article-list">
              {items.map((article) => (
                <ArticleItem key={article.id} article={article} />
              ))}
            </ul>
            <Pager path="articles" query={query} total={total} pageSize={PAGE_SIZE} />
          </>
        )}
      </Waiting>
    </div>
  );
}

function ArticleItem({ article }: { article: ArticleSummary }) {
  const facts = [
    article.publisher ?? webAddress(article.url)?.hostname ?? article.source,
    article.published === null ? 'no date' : writeDay(article.published),
  ];
  return (
    <li>
      <h2>
        <a href={linkTo(['article', article.id])}>{article.title ?? article.source}</a>
      </h2>
      <p class="facts">
        {facts.join(' · ')}
        {article.lang !== null && article.lang !== 'en' && ` · ${article.lang}`}
      </p>
      <p class={article.figureCount === 0 ? 'figure-count none' : 'figure-count'}>
        <strong>{article.figureCount.toLocaleString('en')}</strong>{' '}
        {article.figureCount === 1 ? 'figure' : 'figures'}
      </p>
    </li>
  );
}
