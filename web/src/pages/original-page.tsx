import type { Hop } from '../../../src/model/capture.ts';
import type { CaptureWithCustody } from '../api.ts';
import { useAnswer } from '../api.ts';
import { CustodyList } from '../parts/custody-list.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { Waiting } from '../parts/waiting.tsx';
import { countOf, spell, webAddress, writeMoment, writeSize } from '../reading/names.ts';
import { linkTo } from '../routing.ts';

/** A capture as it was received, in a frame where nothing runs, with where it came from and its custody. */
export function OriginalPage({ captureId }: { captureId: string }) {
  const answer = useAnswer('capture', `/api/captures/${encodeURIComponent(captureId)}`);
  usePageTitle('Preserved original');
  return (
    <div class="page wide">
      <div class="page-head">
        <h1>Preserved original</h1>
      </div>
      <Waiting answer={answer}>{(value) => <Original {...value} />}</Waiting>
    </div>
  );
}

function Original({ capture, custody, article, refusal }: CaptureWithCustody) {
  const hints = Object.entries(capture.hints);
  return (
    <div class="original">
      <div class="original-facts">
        {article !== null && (
          <p>
            Read as{' '}
            <a href={linkTo(['article', article.id])}>{article.title ?? 'an article without a title'}</a>
          </p>
        )}
        {refusal !== null && (
          <p class="refusal">
            <span class="code">{spell(refusal.code)}</span> {refusal.message}
          </p>
        )}
        <dl class="facts-list">
          <dt>SHA-256</dt>
          <dd>
            <code>{capture.id}</code>
          </dd>
          <dt>From</dt>
          <dd>{capture.source}</dd>
          {capture.finalUrl !== null && (
            <>
              <dt>Final address</dt>
              <dd>
                <Address url={capture.finalUrl} />
              </dd>
            </>
          )}
          <dt>Captured</dt>
          <dd>
            {writeMoment(capture.capturedAt)} by {capture.capturedBy}, from {FROM[capture.kind]}
          </dd>
          <dt>Size</dt>
          <dd>{writeSize(capture.byteLength)}</dd>
          <dt>Type</dt>
          <dd>
            {capture.mediaType ?? 'not stated'}
            {capture.charset !== null && `, ${capture.charset}`}
          </dd>
          {hints.length > 0 && (
            <>
              <dt>Told by hand</dt>
              <dd>{hints.map(([name, value]) => `${name} ${value}`).join(' · ')}</dd>
            </>
          )}
        </dl>
        <p>
          <a href={`/captures/${capture.id}/bytes`} download={capture.id}>
            Download the bytes as received
          </a>
        </p>
        {capture.hops.length > 0 && <Hops hops={capture.hops} />}
        <CustodyList entries={custody} />
      </div>
      <section aria-labelledby="frame-title" class="original-frame">
        <h2 id="frame-title">As received</h2>
        <p class="facts">
          Shown without scripts, forms, remote pictures or remote styles; nothing is loaded from elsewhere.
        </p>
        <iframe
          title="The preserved original"
          sandbox=""
          src={`/captures/${capture.id}/original`}
          referrerpolicy="no-referrer"
        />
      </section>
    </div>
  );
}

const FROM = { file: 'a file', url: 'the web', stdin: 'standard input' } as const;

function Address({ url }: { url: string }) {
  const address = webAddress(url);
  if (address === null) return <>{url}</>;
  return (
    <a href={address.href} rel="noreferrer noopener external" target="_blank">
      {url}
    </a>
  );
}

function Hops({ hops }: { hops: readonly Hop[] }) {
  return (
    <section aria-labelledby="hops-title">
      <h2 id="hops-title">How it was answered</h2>
      <ol class="hops">
        {hops.map((hop, index) => (
          <li key={index}>
            <span class="code">{hop.status}</span> {hop.url}
            <details>
              <summary>{countOf(Object.keys(hop.headers).length, 'header')}</summary>
              <dl class="headers">
                {Object.entries(hop.headers).map(([name, value]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
