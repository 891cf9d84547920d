import type { Derivation } from '../model/derivation.ts';
import { canonicalJson, sha256 } from '../model/identity.ts';
import { toWellFormed } from './well-formed.ts';

/** A derivation as a database can hold it, and the SHA-256 of its canonical JSON, by which a changed row is noticed. */
export function digestDerivation(derivation: Derivation): { derivation: Derivation; digest: string } {
  const json = canonicalJson(derivation);
  const settled = toWellFormed(derivation, json);
  return { derivation: settled, digest: sha256(settled === derivation ? json : canonicalJson(settled)) };
}
