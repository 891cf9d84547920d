/** Why something could not be read. A recorded value, never an empty success. Branch on `code`. */
export const REFUSAL_CODES = [
  'empty',
  'no-text',
  'binary',
  'pdf-unsupported',
  'too-large',
  'too-deep',
  'login-wall',
  'not-found',
  'not-text',
  'robots',
  'http-status',
  'address-refused',
  'unsupported-scheme',
  'too-many-redirects',
  'timeout',
  'unreadable',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** One sentence for a person: the thing and the remedy. */
  readonly message: string;
}

/** Whether a result is a refusal rather than a value. */
export function isRefusal(value: object): value is Refusal {
  return 'code' in value && 'message' in value && (REFUSAL_CODES as readonly unknown[]).includes(value.code);
}
