import type { Refusal, RefusalCode } from '../model/refusal.ts';

/** Carries a refusal out of nested calls of this room; `acquireUrl` turns it back into the value. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.refusal = { code, message };
  }
}
