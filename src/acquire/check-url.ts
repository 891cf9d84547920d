import { isIP } from 'node:net';
import { isLocalName } from './addresses.ts';
import { Refused } from './refused.ts';

/** Decides whether an IP address may be connected to. */
export type AddressRule = (address: string) => boolean;

/** An address as it may be shown and kept: without user name and password. */
export function withoutCredentials(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*:[\\/]*)[^\\/?#]*@/i, '$1');
}

/**
 * The address as a URL that may be requested. Throws `Refused` for other schemes than http and https, for credentials,
 * and for hosts that are this machine's or network's own; addresses behind names are checked when they connect.
 */
export function checkUrl(address: string, mayConnect: AddressRule | null, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new Refused('unsupported-scheme', `${withoutCredentials(address)} is not a valid address.`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Refused('unsupported-scheme', `Only http and https addresses are fetched, not ${url.protocol}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new Refused('address-refused', 'The address holds a user name or password; give it without them.');
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (mayConnect !== null && (isIP(host) !== 0 ? !mayConnect(host) : isLocalName(host)))
    throw refusedAddress(host);
  url.hash = '';
  return url;
}

/** The refusal of a host that lies on this machine or a private network. */
export function refusedAddress(host: string, address?: string): Refused {
  const resolved = address === undefined ? '' : ` (it resolves to ${address})`;
  return new Refused(
    'address-refused',
    `${host}${resolved} lies on this machine or a private network; --allow-private-addresses permits that.`,
  );
}
