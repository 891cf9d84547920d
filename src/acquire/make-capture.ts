import type { Hints } from '../model/article.ts';
import type { Capture } from '../model/capture.ts';
import { sha256 } from '../model/identity.ts';
import { PROGRAM } from '../model/version.ts';

type Told = Pick<Capture, 'source' | 'kind'> &
  Partial<Pick<Capture, 'mediaType' | 'charset' | 'finalUrl' | 'hops'>>;

/** The capture of bytes that have just been received. */
export function makeCapture(bytes: Uint8Array, told: Told, hints: Hints): Capture {
  return {
    id: sha256(bytes),
    byteLength: bytes.byteLength,
    source: told.source,
    kind: told.kind,
    capturedAt: new Date().toISOString(),
    capturedBy: PROGRAM,
    mediaType: told.mediaType ?? null,
    charset: told.charset ?? null,
    finalUrl: told.finalUrl ?? null,
    hops: told.hops ?? [],
    hints,
  };
}
