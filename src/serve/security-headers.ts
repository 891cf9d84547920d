import type { MiddlewareHandler } from 'hono';

const APP_POLICY = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Headers of every answer: nothing inline, nothing from elsewhere, nothing told to elsewhere. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  // A preserved original brings a stricter policy of its own.
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', APP_POLICY);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('x-dns-prefetch-control', 'off');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
};
