import { countOf, webAddress, writeDay } from '../reading/names.ts';
import { linkTo } from '../routing.ts';
import { BlockPieces, type MarkedTextProps } from './marked-text.tsx';

/** Title, publisher, dates, and the ways to the source, the original and the figures as a table. */
export function ArticleHead({ view, marks, selection }: MarkedTextProps) {
  const { article, figures } = view;
  const title = article.blocks.find((block) => block.kind === 'title');
  const byline = article.blocks.find((block) => block.kind === 'byline');
  const address = webAddress(article.url);
  return (
    <header class="article-head">
      <p class="kicker" lang="en">
        {article.publisher ?? address?.hostname ?? 'Publisher not stated'}
      </p>
      <h1>
        {title === undefined ? (
          (article.title ?? article.source)
        ) : (
          <BlockPieces view={view} marks={marks} block={title} selection={selection} />
        )}
      </h1>
      <p class="facts" lang="en">
        {byline !== undefined ? (
          <>
            <BlockPieces view={view} marks={marks} block={byline} selection={selection} /> ·{' '}
          </>
        ) : (
          article.byline !== null && `${article.byline} · `
        )}
        {article.published === null ? (
          'date not stated'
        ) : (
          <time dateTime={article.published}>{writeDay(article.published)}</time>
        )}
        {article.modified !== null && article.modified !== article.published && (
          <> · changed {writeDay(article.modified)}</>
        )}
      </p>
      <p class="ways" lang="en">
        {address !== null && (
          <a href={address.href} rel="noreferrer noopener external" target="_blank">
            {address.hostname} ↗
          </a>
        )}
        <a href={linkTo(['original', article.captureId])}>Preserved original and custody</a>
        <a href={linkTo(['figures'], { article: article.id })}>
          {countOf(figures.length, 'figure')} as a table
        </a>
      </p>
    </header>
  );
}
