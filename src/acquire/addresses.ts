import ipaddr from 'ipaddr.js';

/** Names that mean this machine or this network, whatever they resolve to. */
const LOCAL_NAMES = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home.arpa', 'localdomain'];

/** Whether a host name is one of this machine's or network's own (`localhost`, `printer.local`). */
export function isLocalName(host: string): boolean {
  const name = host.toLowerCase().replace(/\.+$/, '');
  return LOCAL_NAMES.some((local) => name === local || name.endsWith(`.${local}`));
}

/**
 * Whether an IP address is one of the public internet: no loopback, private, link-local, shared (CGNAT), multicast,
 * documentation or reserved range, also not when written as an IPv6 form of such an IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast';
  // A network with NAT64 gives every IPv4 address this prefix; what counts is the address inside.
  if (parsed.match(NAT64, 96))
    return isPublicAddress(new ipaddr.IPv4(parsed.toByteArray().slice(12)).toString());
  return parsed.range() === 'unicast' && parsed.match(GLOBAL_UNICAST, 3);
}

const NAT64 = ipaddr.IPv6.parse('64:ff9b::');
const GLOBAL_UNICAST = ipaddr.IPv6.parse('2000::');
