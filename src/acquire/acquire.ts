import type { Hints } from '../model/article.ts';
import { acquireFile, acquireStdin } from './acquire-file.ts';
import { acquireUrl } from './acquire-url.ts';
import type { Acquisition } from './acquisition.ts';
import type { Source } from './expand-sources.ts';
import { type FetchOptions, openFetcher } from './fetcher.ts';

export interface AcquireOptions extends FetchOptions {
  readonly hints?: Hints;
  /** Where `-` is read from. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** Acquires sources one after another, in order; one acquisition each. Never throws: failures are yielded as faults. */
export async function* acquire(
  sources: readonly Source[],
  options: AcquireOptions = {},
): AsyncGenerator<Acquisition, void, undefined> {
  const hints = options.hints ?? {};
  const fetcher = openFetcher(options);
  for (const source of sources) {
    if (source.kind === 'file') yield await acquireFile(source.name, hints);
    else if (source.kind === 'stdin') yield await acquireStdin(options.stdin ?? process.stdin, hints);
    else if (source.kind === 'url') yield await acquireUrl(source.name, fetcher, hints);
    else if (source.kind === 'refused') yield { name: source.name, refusal: source.refusal };
    else yield { name: source.name, fault: source.fault };
  }
}
