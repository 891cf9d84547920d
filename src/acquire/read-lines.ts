/** One line of a stream: its text, or why it is not given. `line` counts from 1. */
export type Line =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly problem: 'too-long' | 'invalid-utf8' };

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The lines of a byte stream of UTF-8, without their line ends. A line of more than `limitBytes` is passed over without
 * being kept, so that memory stays bounded whatever comes.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  limitBytes: number,
): AsyncGenerator<Line, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = 0;
  const take = (part: Uint8Array): void => {
    length += part.byteLength;
    if (length > limitBytes) parts = [];
    else parts.push(part);
  };
  const finish = (): Line => {
    line++;
    const bytes = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
    const isTooLong = length > limitBytes;
    parts = [];
    length = 0;
    if (isTooLong) return { line, problem: 'too-long' };
    try {
      const text = decoder.decode(bytes);
      return { line, text: line === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text };
    } catch {
      return { line, problem: 'invalid-utf8' };
    }
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, end));
      from = end + 1;
      yield finish();
    }
    if (from < chunk.byteLength) take(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}
