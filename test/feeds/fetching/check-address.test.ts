import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAddressFault } from '../../../lambdas/feeds/fetching/check-address.ts'

describe('addresses that are never dialled', () => {
  test.each([
    { name: 'this network', addresses: ['0.0.0.0', '0.1.2.3'] },
    { name: 'private', addresses: ['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.1.1'] },
    { name: 'loopback', addresses: ['127.0.0.1', '127.255.255.254', '::1'] },
    { name: 'link-local, where clouds keep credentials', addresses: ['169.254.169.254', '169.254.170.2', 'fe80::1'] },
    { name: 'carrier NAT', addresses: ['100.64.0.1', '100.100.100.200', '100.127.255.255'] },
    { name: 'protocol assignments', addresses: ['192.0.0.1', '192.0.0.170'] },
    { name: 'documentation', addresses: ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'] },
    { name: 'benchmarks', addresses: ['198.18.0.1', '198.19.255.255', '2001:2::1'] },
    { name: '6to4 relays', addresses: ['192.88.99.1', '2002:7f00:1::', '2002:a00:1::', '2002:808:808::1'] },
    {
      name: 'AS112 and AMT',
      addresses: ['192.31.196.1', '192.52.193.1', '192.175.48.1', '2001:4:112::1', '2620:4f:8000::1'],
    },
    { name: 'multicast', addresses: ['224.0.0.1', '239.255.255.250', 'ff02::1'] },
    { name: 'reserved and broadcast', addresses: ['240.0.0.1', '255.255.255.255'] },
    { name: 'unspecified', addresses: ['::'] },
    { name: 'unique local', addresses: ['fc00::1', 'fd00:ec2::254', 'fdff::1'] },
    { name: 'site-local', addresses: ['fec0::1'] },
    { name: 'discard', addresses: ['100::1'] },
    { name: 'IPv4-mapped', addresses: ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '::ffff:8.8.8.8'] },
    { name: 'IPv4-compatible', addresses: ['::127.0.0.1', '::7f00:1', '::8.8.8.8'] },
    { name: 'IPv4-translated', addresses: ['::ffff:0:127.0.0.1', '::ffff:0:8.8.8.8'] },
    { name: 'NAT64', addresses: ['64:ff9b::127.0.0.1', '64:ff9b::a9fe:a9fe', '64:ff9b::8.8.8.8', '64:ff9b:1::a00:1'] },
    { name: 'Teredo', addresses: ['2001::1', '2001:0:4136:e378:8000:63bf:3fff:fdd2'] },
    { name: 'ORCHID and drone identifiers', addresses: ['2001:10::1', '2001:20::1', '2001:30::1'] },
    { name: '6bone', addresses: ['3ffe::1'] },
    { name: 'segment routing', addresses: ['5f00::1'] },
    { name: 'outside global unicast', addresses: ['1::1', '4000::1', '8000::1', 'e000::1'] },
    { name: 'with a zone', addresses: ['fe80::1%eth0', '2606:4700::1%eth0', '::1%lo'] },
  ])('$name', ({ addresses }) => {
    for (const address of addresses) {
      expect(findAddressFault(address, false), address).toMatch(/^(?:is|has) /)
    }
  })

  test.each([
    { name: 'decimal', address: '2130706433' },
    { name: 'octal', address: '0177.0.0.1' },
    { name: 'hexadecimal', address: '0x7f.0.0.1' },
    { name: 'short', address: '127.1' },
    { name: 'padded with zeros', address: '127.000.000.001' },
    { name: 'a trailing dot', address: '127.0.0.1.' },
    { name: 'brackets', address: '[::1]' },
    { name: 'a port', address: '8.8.8.8:80' },
    { name: 'space', address: ' 8.8.8.8' },
    { name: 'a name', address: 'example.org' },
    { name: 'nothing', address: '' },
  ])('one in another notation: $name', ({ address }) => {
    expect(findAddressFault(address, true)).toBe('is not an IP address in plain notation')
  })
})

test.each(['8.8.8.8', '1.1.1.1', '9.255.255.255', '11.0.0.0', '172.32.0.1', '192.169.0.1', '223.255.255.255'])(
  '%s is public',
  (address) => expect(findAddressFault(address, false)).toBeUndefined(),
)
test.each(['2606:4700:4700::1111', '2001:4860:4860::8888', '2400:cb00::1', '2a00:1450::1', '2001:200::1', '3ffd::1'])(
  '%s is public',
  (address) => expect(findAddressFault(address, false)).toBeUndefined(),
)

test('the option for loopback opens loopback and nothing else', () => {
  expect(['127.0.0.1', '127.9.9.9', '::1'].map((address) => findAddressFault(address, true))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  for (const address of ['0.0.0.0', '10.0.0.1', '169.254.169.254', '::', '::ffff:127.0.0.1', 'fe80::1']) {
    expect(findAddressFault(address, true), address).toMatch(/^is /)
  }
})

test('no IPv6 address that hides an IPv4 one is dialled, whichever it hides', () => {
  const part = fc.integer({ min: 0, max: 255 })
  const wrap = fc.constantFrom(
    (ipv4: string) => `::${ipv4}`,
    (ipv4: string) => `::ffff:${ipv4}`,
    (ipv4: string) => `::ffff:0:${ipv4}`,
    (ipv4: string) => `64:ff9b::${ipv4}`,
    (ipv4: string) => `64:ff9b:1::${ipv4}`,
    (ipv4: string) => `2002:${Buffer.from(ipv4.split('.').map(Number)).toString('hex').replace(/^.{4}/, '$&:')}::1`,
    (ipv4: string) => `2001:0:${Buffer.from(ipv4.split('.').map(Number)).toString('hex').replace(/^.{4}/, '$&:')}::1`,
  )
  fc.assert(
    fc.property(fc.tuple(part, part, part, part), wrap, (parts, disguise) => {
      expect(findAddressFault(disguise(parts.join('.')), false)).toBeDefined()
    }),
  )
})
