import type { Capture } from '../model/capture.ts';
import type { Derivation } from '../model/derivation.ts';
import { Fault } from '../model/fault.ts';
import { derive } from '../pipeline.ts';

/** What `derive` gives; an error in it, which is a bug, becomes a Fault `reading-failed` that names the capture. */
export function deriveCapture(capture: Capture, bytes: Uint8Array): Derivation {
  try {
    return derive(capture, bytes);
  } catch (cause) {
    const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    throw new Fault(
      'reading-failed',
      `Reading ${capture.source} failed (${reason}); nothing of it was stored. Please report it.`,
      { retry: 'never', cause },
    );
  }
}
