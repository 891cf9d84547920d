import { useAnswer } from '../api.ts';
import { usePageTitle } from '../parts/page-title.ts';
import { Waiting } from '../parts/waiting.tsx';
import { countOf, spell, writeMoment, writeSize } from '../reading/names.ts';
import { linkTo } from '../routing.ts';

/** What was captured and could not be read, with the reason: nothing is left out silently. */
export function RefusedPage() {
  usePageTitle('Refused');
  const answer = useAnswer('refusals', '/api/refusals');
  return (
    <div class="page">
      <div class="page-head">
        <h1>Refused</h1>
      </div>
      <p class="lede">
        Captures that could not be read. Their bytes are kept, so that a later version may read them.
      </p>
      <Waiting answer={answer}>
        {({ items }) => (
          <>
            <p class="found" role="status">
              {countOf(items.length, 'capture')}
            </p>
            <ul class="article-list">
              {items.map(({ capture, refusal }) => (
                <li key={capture.id}>
                  <h2>
                    <a href={linkTo(['original', capture.id])}>{capture.finalUrl ?? capture.source}</a>
                  </h2>
                  <p class="facts">
                    {writeMoment(capture.capturedAt)} · {writeSize(capture.byteLength)} ·{' '}
                    {capture.mediaType ?? 'type not stated'}
                  </p>
                  <p class="refusal">
                    <span class="code">{spell(refusal.code)}</span> {refusal.message}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </Waiting>
    </div>
  );
}
