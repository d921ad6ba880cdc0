import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** What is inside 2000::/3 and yet no public host (IANA IPv6 special-purpose and unicast assignment registries). */
const SPECIAL_GLOBAL_RANGES = [
  '2001::/23', // protocol assignments: Teredo, benchmarking, AMT, ORCHID, drone identifiers
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4, which carries any IPv4 address
  '2620:4f:8000::/48', // AS112 sinkhole
  '3ffe::/16', // 6bone, given back
  '3fff::/20', // documentation
].map((range) => ipaddr.IPv6.parseCIDR(range))
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/** What people call the ranges they meet; the rest is reserved for one thing or another. */
const RANGE_WORDS: Readonly<Record<string, string>> = {
  private: 'private',
  linkLocal: 'link-local',
  uniqueLocal: 'private',
  carrierGradeNat: 'private to a carrier',
  multicast: 'multicast',
  ipv4Mapped: 'an IPv4 address in disguise',
  rfc6052: 'an IPv4 address in disguise',
  '6to4': 'an IPv4 address in disguise',
  teredo: 'an IPv4 address in disguise',
}

/**
 * Says why an address may not be dialled; undefined when it may.
 *
 * IPv4 must be public unicast; IPv6 must be in 2000::/3 and in none of its special ranges, so that mapped, NAT64 and
 * tunnel forms, which hide an IPv4 address, are out as a class. Loopback means 127.0.0.0/8 and ::1 alone.
 */
export function findAddressFault(address: string, allowLoopback: boolean): string | undefined {
  // Only the plain notations come from a resolver or a parsed URL; anything else is somebody trying.
  if (isIP(address) === 0) {
    return 'is not an IP address in plain notation'
  }
  if (address.includes('%')) {
    return 'has a zone, which only local addresses need'
  }
  const parsed = ipaddr.parse(address)
  const range = parsed.range()
  if (range === 'loopback') {
    return allowLoopback ? undefined : 'is loopback, not a public address'
  }
  const isPublic = parsed.kind() === 'ipv4' ? range === 'unicast' : isPublicIPv6(parsed)
  return isPublic ? undefined : `is ${RANGE_WORDS[range] ?? 'reserved'}, not a public address`
}

function isPublicIPv6(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return address.match(GLOBAL_UNICAST) && !SPECIAL_GLOBAL_RANGES.some((range) => address.match(range))
}
