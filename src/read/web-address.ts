/** An absolute web address, or null. */
export function resolveAddress(address: string | null, base: string | null): string | null {
  if (address === null || address.length > 4000) return null;
  const url = URL.parse(address, base !== null && /^https?:/i.test(base) ? base : undefined);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

/** The host of an address without `www.`, or null. */
export function hostOf(address: string | null): string | null {
  return address === null ? null : (URL.parse(address)?.hostname.replace(/^www\./, '') ?? null);
}
