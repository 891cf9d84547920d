import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { Fault } from '../model/fault.ts';

/** One way to compress captures; the ending of a file says which. */
export interface Codec {
  readonly ending: string;
  compress(bytes: Uint8Array): Promise<Buffer>;
  /** Rejects with `ERR_BUFFER_TOO_LARGE` as soon as more than `limitBytes` come out, and when anything follows. */
  decompress(compressed: Uint8Array, limitBytes: number): Promise<Buffer>;
}

/** With `info`, zlib's functions give the engine too, which knows how much of the input it used. */
type Inflate = (
  input: Uint8Array,
  options: zlib.ZlibOptions & { info: true },
  callback: (error: Error | null, result: { buffer: Buffer; engine: { bytesWritten: number } }) => void,
) => void;

async function inflateWhole(inflate: Inflate, compressed: Uint8Array, limitBytes: number): Promise<Buffer> {
  const options = { maxOutputLength: Math.max(1, limitBytes), info: true } as const;
  const { buffer, engine } = await promisify(inflate)(compressed, options);
  if (engine.bytesWritten !== compressed.byteLength)
    throw new Error('something follows the compressed bytes');
  return buffer;
}

/** Node has Zstandard from 22.15 on; a ledger written there is still told apart from a damaged one on an older Node. */
const zstd: Codec = {
  ending: '.zst',
  // Told the size, it takes a context to fit: 15 times as fast for short captures.
  compress: (bytes) =>
    promisify(zlib.zstdCompress)(bytes, {
      pledgedSrcSize: bytes.byteLength,
      params: { [zlib.constants.ZSTD_c_checksumFlag]: 1 },
    }),
  async decompress(compressed, limitBytes) {
    if (zlib.zstdDecompress === undefined) {
      const message =
        'This ledger keeps its captures in Zstandard, which needs Node 22.15 or later; update Node.';
      throw new Fault('node-too-old', message, { retry: 'never' });
    }
    return await inflateWhole(zlib.zstdDecompress as unknown as Inflate, compressed, limitBytes);
  },
};

const gzip: Codec = {
  ending: '.gz',
  compress: (bytes) => promisify(zlib.gzip)(bytes),
  decompress: (compressed, limitBytes) =>
    inflateWhole(zlib.gunzip as unknown as Inflate, compressed, limitBytes),
};

export const CODECS: readonly Codec[] = [zstd, gzip];

/** What new captures are written with on this Node. */
export const writingCodec: Codec = zlib.zstdCompress === undefined ? gzip : zstd;
