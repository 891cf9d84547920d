import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLocalName, isPublicAddress } from './addresses.ts';

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'])(
    'takes %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fec0::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'ff02::1',
    '4000::1',
    'not an address',
    '',
  ])('refuses %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('refuses every private IPv4 address in its IPv6 forms', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.constantFrom('10', '127'), octet, octet, octet, (a, b, c, d) => {
        const address = `${a}.${b}.${c}.${d}`;
        for (const form of [address, `::ffff:${address}`, `64:ff9b::${address}`, `::${address}`]) {
          expect(isPublicAddress(form)).toBe(false);
        }
      }),
    );
  });
});

describe('isLocalName', () => {
  it.each(['localhost', 'LOCALHOST.', 'a.b.localhost', 'printer.local', 'db.internal', 'router.home.arpa'])(
    'knows %s',
    (host) => {
      expect(isLocalName(host)).toBe(true);
    },
  );
  it.each(['example.org', 'localhost.example.org', 'notlocalhost', 'thelocal.se'])('leaves %s', (host) => {
    expect(isLocalName(host)).toBe(false);
  });
});
