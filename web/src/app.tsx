import { ArticlePage } from './pages/article-page.tsx';
import { ArticlesPage } from './pages/articles-page.tsx';
import { FiguresPage } from './pages/figures-page.tsx';
import { OriginalPage } from './pages/original-page.tsx';
import { RefusedPage } from './pages/refused-page.tsx';
import { Masthead } from './parts/masthead.tsx';
import { linkTo, type Place, usePlace } from './routing.ts';
import { useScrollMemory } from './scroll-memory.ts';

export function App() {
  const place = usePlace();
  useScrollMemory(place.parts.join('/'));
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link is a link; its address is what it does without scripts */}
      <a
        class="skip-link"
        href="#main"
        onClick={(event) => {
          // The address bar tells the page, so this link must not change it.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        Skip to the content
      </a>
      <Masthead here={place.parts[0] ?? 'articles'} />
      <main id="main" tabIndex={-1}>
        <CurrentPage place={place} />
      </main>
    </>
  );
}

function CurrentPage({ place }: { place: Place }) {
  const [name = 'articles', id] = place.parts;
  if (name === 'articles') return <ArticlesPage query={place.query} />;
  if (name === 'figures') return <FiguresPage query={place.query} />;
  if (name === 'refused') return <RefusedPage />;
  if (name === 'article' && id !== undefined) {
    return <ArticlePage key={id} id={id} figureId={place.query.get('figure')} />;
  }
  if (name === 'original' && id !== undefined) return <OriginalPage key={id} captureId={id} />;
  return (
    <div class="page">
      <h1>No such page</h1>
      <p>
        Nothing is at this address. <a href={linkTo(['articles'])}>Go to the articles</a>.
      </p>
    </div>
  );
}
