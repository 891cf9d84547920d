import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { collectBytes } from './collect-bytes.ts';
import { Refused } from './refused.ts';

/**
 * Reads an answer's body, with its content encoding undone. At most `limitBytes` are read and at most as many come
 * out: a compression bomb ends in `TooManyBytes` like an endless body.
 */
export async function decodeBody(answer: IncomingMessage, limitBytes: number): Promise<Uint8Array> {
  const coding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (coding === 'identity' || coding === '') return collectBytes(answer, limitBytes);
  const packed = await collectBytes(answer, limitBytes);
  if (packed.byteLength === 0) return packed;
  const decoder = openDecoder(coding, packed);
  let bytes: Uint8Array = packed;
  await pipeline([packed], decoder, async (unpacked: AsyncIterable<Uint8Array>) => {
    bytes = await collectBytes(unpacked, limitBytes);
  });
  return bytes;
}

function openDecoder(coding: string, packed: Uint8Array): Transform {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip();
  if (coding === 'br') return createBrotliDecompress();
  // `deflate` should mean zlib's format, but servers also send the bare one.
  if (coding === 'deflate') return ((packed[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
  throw new Refused(
    'unreadable',
    `The server sent the page in an unknown encoding (${coding.slice(0, 40)}).`,
  );
}
