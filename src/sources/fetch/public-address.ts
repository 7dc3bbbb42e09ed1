import ipaddr from 'ipaddr.js';

/** Public by its range, but the address at which one cloud's machines find their own settings. */
const METADATA = new Set(['168.63.129.16']);

/**
 * Whether an IP address, as a resolver or a URL gives it (IPv6 with or without brackets and zone), belongs to the public
 * internet. IPv4 inside IPv6 (mapped, NAT64) is judged by the IPv4 address; tunnels (6to4, Teredo) are refused whole. What
 * is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '');
  // A zone is a way out of this machine: only local addresses have one.
  if (bare.includes('%') || !ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed instanceof ipaddr.IPv4) return isPublicIpv4(parsed);
  const embedded = embeddedIpv4(parsed);
  if (embedded !== null) return isPublicIpv4(embedded);
  return parsed.range() === 'unicast' && isAssigned(parsed) && !isIsatap(parsed);
}

function isPublicIpv4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && !METADATA.has(address.toString());
}

/** 2000::/3 is all of IPv6 that is given out (IANA); ::a.b.c.d, the old way of writing IPv4, lies outside, as networks of one's own do. */
function isAssigned({ parts }: ipaddr.IPv6): boolean {
  return ((parts[0] ?? 0) & 0xe000) === 0x2000;
}

/** RFC 4291 (mapped) and RFC 6052 (NAT64, the well-known prefix): the last 32 bits. */
function embeddedIpv4(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  const [a, b, c, d, e, f] = address.parts;
  if (a !== 0x64 || b !== 0xff9b || c !== 0 || d !== 0 || e !== 0 || f !== 0) return null;
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}

/** RFC 5214: an interface identifier 0:5efe or 200:5efe carries an IPv4 address to be tunnelled to. */
function isIsatap({ parts }: ipaddr.IPv6): boolean {
  return parts[5] === 0x5efe && ((parts[4] ?? 0) & 0xfdff) === 0;
}
