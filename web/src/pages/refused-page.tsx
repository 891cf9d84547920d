import type { Refusal } from '../../../src/model/refusal.ts';
import { useAnswer } from '../api.ts';
import { usePageTitle } from '../parts/page-title.ts';
import { Waiting } from '../parts/waiting.tsx';
import { countOf, spell, writeMoment, writeSize } from '../reading/names.ts';
import { linkTo } from '../routing.ts';

/** What could not be read or not even be fetched, with the reason: nothing is left out silently. */
export function RefusedPage() {
  usePageTitle('Refused');
  const answer = useAnswer('refusals', '/api/refusals');
  return (
    <div class="page">
      <div class="page-head">
        <h1>Refused</h1>
      </div>
      <Waiting answer={answer}>
        {({ items, notes }) => (
          <>
            <section aria-labelledby="kept-title">
              <h2 id="kept-title">Kept and not read</h2>
              <p class="found">
                <span role="status">{countOf(items.length, 'capture')}</span>. Their bytes are kept, so that a
                later version may read them.
              </p>
              <ul class="article-list">
                {items.map(({ capture, refusal }) => (
                  <li key={capture.id}>
                    <h3>
                      <a href={linkTo(['original', capture.id])}>{capture.finalUrl ?? capture.source}</a>
                    </h3>
                    <p class="facts">
                      {writeMoment(capture.capturedAt)} · {writeSize(capture.byteLength)} ·{' '}
                      {capture.mediaType ?? 'type not stated'}
                    </p>
                    <Reason refusal={refusal} />
                  </li>
                ))}
              </ul>
            </section>
            {notes.length > 0 && (
              <section aria-labelledby="notes-title">
                <h2 id="notes-title">Gave nothing to keep</h2>
                <p class="found">{countOf(notes.length, 'source')}, each recorded in custody.</p>
                <ul class="article-list">
                  {notes.map((note) => (
                    <li key={note.sequence}>
                      <h3>{note.source}</h3>
                      <p class="facts">
                        {writeMoment(note.at)} · custody no. {note.sequence.toLocaleString('en')}
                      </p>
                      <Reason refusal={note.refusal} />
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
        )}
      </Waiting>
    </div>
  );
}

function Reason({ refusal }: { refusal: Refusal }) {
  return (
    <p class="refusal">
      <span class="code">{spell(refusal.code)}</span> {refusal.message}
    </p>
  );
}
