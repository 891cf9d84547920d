import type { CustodyEntry } from '../../../src/model/custody.ts';
import { spell, writeMoment } from '../reading/names.ts';

/** The links of the custody chain that are about one capture. */
export function CustodyList({ entries }: { entries: readonly CustodyEntry[] }) {
  return (
    <section aria-labelledby="custody-title">
      <h2 id="custody-title">Custody</h2>
      <ol class="custody">
        {entries.map((entry) => (
          <li key={entry.sequence}>
            <p>
              <span class="code">No. {entry.sequence.toLocaleString('en')}</span> {spell(entry.event)},{' '}
              {writeMoment(entry.at)}, by {entry.by}
            </p>
            <details>
              <summary>Hashes and record</summary>
              <dl class="headers">
                <div>
                  <dt>hash</dt>
                  <dd>{entry.hash}</dd>
                </div>
                <div>
                  <dt>previous</dt>
                  <dd>{entry.previous}</dd>
                </div>
                <div>
                  <dt>record</dt>
                  <dd>{entry.detail}</dd>
                </div>
              </dl>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
