import { extname } from 'node:path';

/** What file endings tell of the media type. These, and no others, are taken from a folder. */
const MEDIA_TYPES = new Map([
  ['.html', 'text/html'],
  ['.htm', 'text/html'],
  ['.xhtml', 'application/xhtml+xml'],
  ['.txt', 'text/plain'],
  ['.md', 'text/markdown'],
  ['.markdown', 'text/markdown'],
]);

/** The endings that are taken from a folder, in the order in which messages list them. */
export const FOLDER_ENDINGS: readonly string[] = [...MEDIA_TYPES.keys()];

/** Media type that a file name tells, or null. */
export function findMediaType(path: string): string | null {
  return MEDIA_TYPES.get(extname(path).toLowerCase()) ?? null;
}
