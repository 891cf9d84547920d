import { randomBytes } from 'node:crypto';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../model/fault.ts';
import { sha256 } from '../model/identity.ts';
import { CODECS, type Codec, writingCodec } from './codecs.ts';
import { syncFolder } from './sync-folder.ts';

/** Compressed bytes may be this much longer than the bytes; a file above that is not one of ours. */
const OVERHEAD_BYTES = 64 * 1024;
/** A writer holds a file in `incoming` for moments; what lies there longer was left by a killed process. */
const STALE_MS = 60 * 60 * 1000;

/**
 * The bytes of captures, compressed, under their SHA-256: `captures/ab/cdef….zst`. A file is complete as soon as it has
 * its name: it is written and synced under `captures/incoming` before it is renamed.
 */
export class CaptureFolder {
  readonly #folder: string;
  /** Subfolders known to exist and to be synced in their parent. */
  readonly #made = new Set<string>();

  constructor(ledgerFolder: string) {
    this.#folder = join(ledgerFolder, 'captures');
  }

  /** Keeps bytes under their ids; when it resolves they survive a power loss. A file that is there is replaced whole. */
  async keep(items: readonly { readonly id: string; readonly bytes: Uint8Array }[]): Promise<void> {
    if (items.length === 0) return;
    await this.#make('incoming');
    const folders = new Set(items.map(({ id }) => id.slice(0, 2)));
    await Promise.all([...folders].map((name) => this.#make(name)));
    await Promise.all(items.map(({ id, bytes }) => this.#write(id, bytes)));
    await Promise.all([...folders].map((name) => syncFolder(join(this.#folder, name))));
  }

  async #make(name: string): Promise<void> {
    if (this.#made.has(name)) return;
    await mkdir(join(this.#folder, name), { recursive: true });
    await syncFolder(this.#folder);
    this.#made.add(name);
  }

  async #write(id: string, bytes: Uint8Array): Promise<void> {
    const temporary = join(this.#folder, 'incoming', `${process.pid}-${randomBytes(8).toString('hex')}`);
    const compressed = await writingCodec.compress(bytes);
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(compressed);
      await file.sync();
    } catch (error) {
      await file.close();
      await rm(temporary, { force: true });
      throw error;
    }
    await file.close();
    await rename(temporary, this.#path(id, writingCodec));
  }

  /** Whether there is a file for the id, be it whole or not. */
  async holds(id: string): Promise<boolean> {
    for (const codec of CODECS) {
      if (await exists(this.#path(id, codec))) return true;
    }
    return false;
  }

  /**
   * The bytes of a capture. Faults: `capture-missing`, and `capture-damaged` when they are no longer the bytes that were
   * received. Never reads or decompresses far beyond `byteLength`.
   */
  async get(id: string, byteLength: number): Promise<Uint8Array> {
    for (const codec of CODECS) {
      const path = this.#path(id, codec);
      if (await exists(path)) return await readChecked(path, codec, id, byteLength);
    }
    throw new Fault(
      'capture-missing',
      `The file of capture ${id} is gone (${this.#path(id, writingCodec)}). Restore it from a copy, or add the same bytes again.`,
      { retry: 'never' },
    );
  }

  /** Removes what killed processes left half-written. */
  async removeStale(): Promise<void> {
    const folder = join(this.#folder, 'incoming');
    const names = await readdir(folder).catch(() => []);
    for (const name of names) {
      const path = join(folder, name);
      const status = await stat(path).catch(() => null);
      if (status !== null && Date.now() - status.mtimeMs > STALE_MS)
        await rm(path, { force: true }).catch(() => {});
    }
  }

  #path(id: string, codec: Codec): string {
    return join(this.#folder, id.slice(0, 2), `${id.slice(2)}${codec.ending}`);
  }
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

async function readChecked(path: string, codec: Codec, id: string, byteLength: number): Promise<Uint8Array> {
  const damaged = (found: string, cause?: unknown) =>
    new Fault(
      'capture-damaged',
      `The file of capture ${id} is damaged: ${found} (${path}). Restore it from a copy, or delete it and add the same bytes again.`,
      { retry: 'never', cause },
    );
  const compressed = await readAtMost(path, byteLength + OVERHEAD_BYTES);
  if (compressed === null) throw damaged('it is longer than what it should hold');
  const bytes = await codec.decompress(compressed, byteLength).catch((cause: NodeJS.ErrnoException) => {
    if (cause instanceof Fault) throw cause;
    throw cause.code === 'ERR_BUFFER_TOO_LARGE'
      ? damaged(`it holds more than ${byteLength} bytes`, cause)
      : damaged(`it cannot be decompressed, ${cause.message}`, cause);
  });
  if (bytes.byteLength !== byteLength)
    throw damaged(`it holds ${bytes.byteLength} bytes instead of ${byteLength}`);
  const hash = sha256(bytes);
  if (hash !== id) throw damaged(`its bytes have the SHA-256 ${hash}`);
  return bytes;
}

async function readAtMost(path: string, limitBytes: number): Promise<Buffer | null> {
  const file = await open(path, 'r');
  try {
    return (await file.stat()).size > limitBytes ? null : await file.readFile();
  } finally {
    await file.close();
  }
}
