import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface WebAsset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** Whether its name carries a hash of its content. */
  readonly immutable: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** The built app lies two folders up from here, from the sources as from the compiled files. */
const BUILT_APP = fileURLToPath(new URL('../../dist/web', import.meta.url));

/**
 * The files of the built app by their path in an address (`/assets/….js`). Read once, so that a request can name only
 * what is in this list. Empty where the app is not built.
 */
export async function loadWebAssets(folder = BUILT_APP): Promise<ReadonlyMap<string, WebAsset>> {
  const assets = new Map<string, WebAsset>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  for (const entry of entries) {
    const contentType = TYPES[extname(entry.name)];
    if (!entry.isFile() || contentType === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    assets.set(path, {
      bytes: new Uint8Array(await readFile(file)),
      contentType,
      immutable: path.startsWith('/assets/'),
    });
  }
  return assets;
}
