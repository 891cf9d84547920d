import type { Hints } from '../model/article.ts';
import { Fault } from '../model/fault.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Acquisition } from './acquisition.ts';
import { withoutCredentials } from './check-url.ts';
import { describeBytes, TooManyBytes } from './collect-bytes.ts';
import type { Fetcher } from './fetcher.ts';
import { makeCapture } from './make-capture.ts';
import { Refused } from './refused.ts';

/** Fetches one address into a capture that records every redirect. */
export async function acquireUrl(address: string, fetcher: Fetcher, hints: Hints): Promise<Acquisition> {
  const name = withoutCredentials(address);
  try {
    const { url, hops, bytes, contentType } = await fetcher(address);
    const type = readContentType(contentType);
    const told = { source: name, kind: 'url', finalUrl: url.href, hops, ...type } as const;
    return { name, capture: makeCapture(bytes, told, hints), bytes };
  } catch (error) {
    const refusal = findRefusal(error);
    return refusal === null ? { name, fault: networkFault(name, error) } : { name, refusal };
  }
}

/** Media type and character set of a Content-Type header; null what it does not give. */
export function readContentType(header: string | null): { mediaType: string | null; charset: string | null } {
  const mediaType = header?.match(/^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)/)?.[1]?.toLowerCase() ?? null;
  const charset = header?.match(/;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i);
  return { mediaType, charset: (charset?.[1] ?? charset?.[2])?.toLowerCase() ?? null };
}

function findRefusal(error: unknown): Refusal | null {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof TooManyBytes) {
    return { code: 'too-large', message: `The page is larger than ${describeBytes(error.limitBytes)}.` };
  }
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return {
      code: 'timeout',
      message: 'The server did not give the whole page within the time limit; see --timeout.',
    };
  }
  return null;
}

const REASONS = new Map([
  ['ENOTFOUND', 'no server has this name'],
  ['EAI_AGAIN', 'the name could not be looked up; is this machine online?'],
  ['ECONNREFUSED', 'the server refused the connection'],
  ['ECONNRESET', 'the server broke off the connection'],
  ['ERR_STREAM_PREMATURE_CLOSE', 'the server broke off the connection'],
  ['ETIMEDOUT', 'the server did not answer'],
  ['EHOSTUNREACH', 'the server cannot be reached'],
  ['ENETUNREACH', 'the network cannot be reached'],
  ['HPE_HEADER_OVERFLOW', 'the server sent too many headers'],
  ['CERT_HAS_EXPIRED', "the server's certificate has expired"],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', "the server's certificate is signed by itself"],
  ['ERR_TLS_CERT_ALTNAME_INVALID', "the server's certificate is for another name"],
]);

function networkFault(name: string, cause: unknown): Fault {
  const first = cause instanceof AggregateError ? cause.errors[0] : cause;
  const code = String((first as NodeJS.ErrnoException).code ?? 'unknown');
  const reason = REASONS.get(code) ?? `the transfer failed (${code})`;
  return new Fault('network', `${name} could not be fetched: ${reason}.`, { retry: 'later', cause });
}
