import type { Capture } from '../model/capture.ts';
import type { Fault } from '../model/fault.ts';
import type { Refusal } from '../model/refusal.ts';

/**
 * What one source gave: bytes with their capture, a refusal, or a fault of disk or network.
 * `name` is the source as the user named it (a path, an address without its credentials, `-`); it is hostile text.
 */
export type Acquisition =
  | { readonly name: string; readonly capture: Capture; readonly bytes: Uint8Array }
  | { readonly name: string; readonly refusal: Refusal }
  | { readonly name: string; readonly fault: Fault };

/** Bytes above this are refused as `too-large`, from whatever source: 64 MB. */
export const SIZE_LIMIT_BYTES = 64 * 1024 * 1024;
