import { useEffect, useMemo } from 'preact/hooks';
import type { ArticleView } from '../../../src/ledger/ledger.ts';
import { useAnswer } from '../api.ts';
import { ArticleHead } from '../parts/article-head.tsx';
import { ArticleNotes } from '../parts/article-notes.tsx';
import { CountStrips } from '../parts/count-strips.tsx';
import { FamilyKey } from '../parts/family-key.tsx';
import { FigurePanel } from '../parts/figure-panel.tsx';
import { MarkedText } from '../parts/marked-text.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { useSelection } from '../parts/use-selection.ts';
import { Waiting } from '../parts/waiting.tsx';
import { findCountStrips } from '../reading/count-strips.ts';
import { sortMarks } from '../reading/text-pieces.ts';

/** One article: its text with every figure marked, and all that was read from it beside it. */
export function ArticlePage({ id, figureId }: { id: string; figureId: string | null }) {
  const answer = useAnswer('article', `/api/articles/${encodeURIComponent(id)}`);
  return <Waiting answer={answer}>{(view) => <Article view={view} figureId={figureId} />}</Waiting>;
}

function Article({ view, figureId }: { view: ArticleView; figureId: string | null }) {
  const { article, figures, passedOver } = view;
  usePageTitle(article.title ?? article.source);
  const selection = useSelection(article.id, figures);
  const marks = useMemo(
    () => sortMarks(figures, selection.showsPassedOver ? passedOver : []),
    [figures, passedOver, selection.showsPassedOver],
  );
  const strips = useMemo(() => findCountStrips(figures), [figures]);
  useEffect(() => {
    const index = figures.findIndex((figure) => figure.id === figureId);
    if (index >= 0 && index !== selection.selected) selection.goTo(index);
    // The address alone decides here: what the reader selects afterwards must not pull the page back.
  }, [figureId, figures]);
  const shown = selection.hovered ?? selection.selected;
  return (
    <div class={selection.selected === null ? 'article-page' : 'article-page has-selection'}>
      <article class="article" lang={article.lang ?? undefined}>
        <ArticleHead view={view} marks={marks} selection={selection} />
        <div lang="en">
          <CountStrips strips={strips} onChoose={selection.goTo} />
          {figures.length > 0 && (
            <FamilyKey figures={figures} selection={selection} passedOverCount={passedOver.length} />
          )}
        </div>
        <MarkedText view={view} marks={marks} selection={selection} />
      </article>
      <FigurePanel view={view} shown={shown} selection={selection} />
      <ArticleNotes view={view} selection={selection} />
    </div>
  );
}
