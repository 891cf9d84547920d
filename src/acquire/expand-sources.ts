import { glob, lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../model/fault.ts';
import type { Refusal } from '../model/refusal.ts';
import { FOLDER_ENDINGS, findMediaType } from './endings.ts';

/** One thing to acquire, before anything was read from it. `name` is what the user is shown; it is hostile text. */
export type Source =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'url'; readonly name: string }
  | { readonly kind: 'stdin'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly name: string; readonly fault: Fault };

/** Something in a named folder that was not taken, and why. */
export interface LeftOut {
  readonly name: string;
  readonly reason: 'ending' | 'link' | 'hidden' | 'special';
}

export interface ExpandedSources {
  readonly sources: readonly Source[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Turns what the user named into single sources, in the order given; folders and globs are walked in the order of
 * their names. A file that has the name of a glob or an address is that file. Never throws: what cannot be found is
 * a source of kind `refused`, what cannot be looked at one of kind `failed`.
 */
export async function expandSources(names: readonly string[]): Promise<ExpandedSources> {
  const sources: Source[] = [];
  const leftOut: LeftOut[] = [];
  for (const name of names) {
    try {
      await expand(name, sources, leftOut);
    } catch (cause) {
      sources.push({ kind: 'failed', name, fault: diskFault(name, cause) });
    }
  }
  return { sources, leftOut };
}

async function expand(name: string, sources: Source[], leftOut: LeftOut[]): Promise<void> {
  if (name === '-') {
    sources.push({ kind: 'stdin', name });
    return;
  }
  const status = await stat(name).catch((cause: NodeJS.ErrnoException) => {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(cause.code ?? ''))
      return null;
    throw cause;
  });
  if (status?.isDirectory()) {
    await expandFolder(name, sources, leftOut);
  } else if (status !== null) {
    sources.push({ kind: 'file', name });
  } else if (/^[a-z][a-z0-9+.-]+:/i.test(name)) {
    // Two letters or more before the colon, so that `C:\reports` is a path.
    sources.push({ kind: 'url', name });
  } else if (/[*?[{]/.test(name)) {
    await expandGlob(name, sources, leftOut);
  } else {
    const message = 'There is no such file or folder; check the path, and quote names that hold spaces.';
    sources.push({ kind: 'refused', name, refusal: { code: 'not-found', message } });
  }
}

async function expandFolder(folder: string, sources: Source[], leftOut: LeftOut[]): Promise<void> {
  const before = sources.length;
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const inner: string[] = [];
    const entries = await readdir(next, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const entry of entries) {
      const name = join(next, entry.name);
      // Links are not followed: a folder from elsewhere must not reach outside itself, nor loop.
      if (entry.isSymbolicLink()) leftOut.push({ name, reason: 'link' });
      else if (entry.name.startsWith('.')) leftOut.push({ name, reason: 'hidden' });
      else if (entry.isDirectory()) inner.push(name);
      else if (!entry.isFile()) leftOut.push({ name, reason: 'special' });
      else if (findMediaType(entry.name) === null) leftOut.push({ name, reason: 'ending' });
      else sources.push({ kind: 'file', name });
    }
    for (const each of inner.reverse()) folders.push(each);
  }
  if (sources.length > before) return;
  const message = `The folder holds no file that ends in ${FOLDER_ENDINGS.join(', ')}; name other files directly.`;
  sources.push({ kind: 'refused', name: folder, refusal: { code: 'not-found', message } });
}

async function expandGlob(pattern: string, sources: Source[], leftOut: LeftOut[]): Promise<void> {
  const names: string[] = [];
  for await (const name of glob(pattern)) names.push(name);
  names.sort();
  for (const name of names) {
    if ((await lstat(name)).isDirectory()) await expandFolder(name, sources, leftOut);
    else sources.push({ kind: 'file', name });
  }
  if (names.length > 0) return;
  const message = 'No file matches this pattern; check it, and quote it so that the shell leaves it alone.';
  sources.push({ kind: 'refused', name: pattern, refusal: { code: 'not-found', message } });
}

/** The fault of a failed call to the file system. */
export function diskFault(name: string, cause: unknown): Fault {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
  const reason = code === 'EACCES' || code === 'EPERM' ? 'permission was denied' : `the system says ${code}`;
  return new Fault('disk', `${name} could not be read: ${reason}.`, { retry: 'later', cause });
}
