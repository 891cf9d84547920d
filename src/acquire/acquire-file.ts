import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Hints } from '../model/article.ts';
import { type Acquisition, SIZE_LIMIT_BYTES } from './acquisition.ts';
import { collectBytes, describeBytes, TooManyBytes } from './collect-bytes.ts';
import { findMediaType } from './endings.ts';
import { diskFault } from './expand-sources.ts';
import { makeCapture } from './make-capture.ts';

/** Reads one file; pipes and devices too, within the size limit. Its capture holds the base name, not the path. */
export async function acquireFile(path: string, hints: Hints): Promise<Acquisition> {
  try {
    const bytes = await collectBytes(
      createReadStream(path, { highWaterMark: 1024 * 1024 }),
      SIZE_LIMIT_BYTES,
    );
    const told = { source: basename(path), kind: 'file', mediaType: findMediaType(path) } as const;
    return { name: path, capture: makeCapture(bytes, told, hints), bytes };
  } catch (error) {
    return { name: path, ...explain(path, error) };
  }
}

/** Reads standard input to its end, within the size limit. */
export async function acquireStdin(input: AsyncIterable<Uint8Array>, hints: Hints): Promise<Acquisition> {
  try {
    const bytes = await collectBytes(input, SIZE_LIMIT_BYTES);
    return { name: '-', capture: makeCapture(bytes, { source: '-', kind: 'stdin' }, hints), bytes };
  } catch (error) {
    return { name: '-', ...explain('standard input', error) };
  }
}

function explain(name: string, error: unknown) {
  if (error instanceof TooManyBytes) {
    const message = `It is larger than ${describeBytes(error.limitBytes)}; cut it into its articles and add those.`;
    return { refusal: { code: 'too-large', message } } as const;
  }
  return { fault: diskFault(name, error) };
}
