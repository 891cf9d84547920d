import type { ArticleView } from '../../../src/ledger/ledger.ts';
import { countOf, spell, writeMoment } from '../reading/names.ts';
import { linkTo } from '../routing.ts';
import type { Selection } from './use-selection.ts';

/** What else was read from the article, and what was left out of it and why. */
export function ArticleNotes({ view, selection }: { view: ArticleView; selection: Selection }) {
  const { article, statements, passedOver, capture } = view;
  return (
    <div class="notes">
      {statements.length > 0 && (
        <section aria-labelledby="statements-title">
          <h2 id="statements-title">Statements</h2>
          <ul class="statements">
            {statements.map((statement) => (
              <li key={`${statement.start} ${statement.kind}`}>
                <p>
                  <span class="code">{spell(statement.kind)}</span>{' '}
                  <strong>{statement.speakers.join(', ') || 'not named'}</strong>
                  {statement.about.length > 0 && <>, about {statement.about.join(', ')}</>}
                </p>
                <button type="button" class="link quote" onClick={() => selection.emphasise(statement)}>
                  {statement.quote}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {passedOver.length > 0 && (
        <details>
          <summary>{countOf(passedOver.length, 'number')} passed over</summary>
          <ul class="left-out">
            {passedOver.map((passed) => (
              <li key={passed.start}>
                <span class="code">{spell(passed.reason)}</span> <q>{passed.quote}</q>
              </li>
            ))}
          </ul>
        </details>
      )}
      {article.dropped.length > 0 && (
        <details>
          <summary>{countOf(article.dropped.length, 'passage')} of the page left out</summary>
          <ul class="left-out">
            {article.dropped.map((dropped, index) => (
              <li key={index}>
                <span class="code">{spell(dropped.reason)}</span> <q>{dropped.quote}</q>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="facts">
        Captured {writeMoment(capture.capturedAt)} by {capture.capturedBy}.{' '}
        <a href={linkTo(['original', capture.id])}>Preserved original and custody</a>
      </p>
    </div>
  );
}
