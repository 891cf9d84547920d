import { createHash } from 'node:crypto';

/** SHA-256 of bytes or of a string's UTF-8, lower-case hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** JSON with object keys sorted at every depth, so that equal values have equal hashes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

/** Id of a derived thing: a hash of its stage, the stage's version and its inputs' ids; 32 hex digits. */
export function derivedId(stage: string, version: string, ...inputs: readonly (string | number)[]): string {
  return sha256(canonicalJson([stage, version, ...inputs])).slice(0, 32);
}
