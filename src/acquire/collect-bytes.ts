/** Thrown by `collectBytes` when a stream gives more than its limit. */
export class TooManyBytes extends Error {
  override readonly name = 'TooManyBytes';
  readonly limitBytes: number;
  constructor(limitBytes: number) {
    super(`more than ${limitBytes} bytes`);
    this.limitBytes = limitBytes;
  }
}

/**
 * Reads a stream to its end into one array. Stops reading, and so closes the stream, with a `TooManyBytes` as soon as
 * it has given more than `limitBytes`; an endless stream is therefore bounded in memory.
 */
export async function collectBytes(
  stream: AsyncIterable<Uint8Array>,
  limitBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.byteLength;
    if (length > limitBytes) throw new TooManyBytes(limitBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** `64 MB` for a limit in bytes, as messages give it. */
export function describeBytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.round(bytes / (1024 * 1024))} MB` : `${bytes} bytes`;
}
