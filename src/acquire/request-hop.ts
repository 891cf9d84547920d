import { type LookupAddress, lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { PROGRAM } from '../model/version.ts';
import { type AddressRule, refusedAddress } from './check-url.ts';

/** Named so that a site's keeper can see what reads; nothing in it tells who the user is. */
export const USER_AGENT = `${PROGRAM} (fetches single pages that its user names)`;

/**
 * Sends one GET and resolves with the answer's head; the body is still to be read from it. Redirects are not followed.
 * The addresses that a name resolves to are checked in the very lookup that the connection uses, so that none other
 * can be connected to; `mayConnect` null allows every address. Each request has a connection of its own.
 */
export function requestHop(
  url: URL,
  mayConnect: AddressRule | null,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(url, {
      agent: false,
      signal,
      lookup: mayConnect === null ? undefined : checkedLookup(mayConnect),
      headers: {
        'user-agent': USER_AGENT,
        accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9,*/*;q=0.5',
        'accept-language': 'en,*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
      },
    })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
}

/** A lookup that fails if any address of the name is not allowed: half an allowed name is not to be trusted. */
function checkedLookup(mayConnect: AddressRule): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error !== null) return callback(error, [], 0);
      const bad = addresses.find(({ address }) => !mayConnect(address));
      if (bad !== undefined) return callback(refusedAddress(hostname, bad.address), [], 0);
      const [first] = addresses;
      if (options.all === true || first === undefined) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}
