import type { Hints } from './article.ts';

/** One hop of a fetch, as it was answered. */
export interface Hop {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Bytes as they were received. The bytes themselves lie in the content-addressed folder under `id`. */
export interface Capture {
  /** SHA-256 of the bytes, lower-case hex. */
  readonly id: string;
  readonly byteLength: number;
  /** Where from: an absolute file path's base name, an address, or `-`. */
  readonly source: string;
  readonly kind: 'file' | 'url' | 'stdin';
  readonly capturedAt: string;
  /** Program and version that captured it. */
  readonly capturedBy: string;
  /** Media type as declared by the server or told by the file's ending, without parameters. */
  readonly mediaType: string | null;
  /** Character set as declared outside the bytes. */
  readonly charset: string | null;
  /** Address after redirects. */
  readonly finalUrl: string | null;
  readonly hops: readonly Hop[];
  readonly hints: Hints;
}
