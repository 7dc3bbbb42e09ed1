import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/sources/fetch/public-address.ts';

describe('isPublicAddress', () => {
  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['169.254.169.254', 'metadata'],
    ['169.254.0.1', 'link-local'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['100.100.100.200', "a cloud's metadata behind NAT"],
    ['192.0.0.192', "a cloud's metadata"],
    ['168.63.129.16', "a cloud's metadata at a public address"],
    ['0.0.0.0', 'unspecified'],
    ['0.1.2.3', 'this network'],
    ['224.0.0.1', 'multicast'],
    ['239.255.255.255', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['198.18.0.1', 'benchmarking'],
    ['192.0.2.1', 'documentation'],
    ['::1', 'loopback'],
    ['[::1]', 'loopback in brackets'],
    ['::', 'unspecified'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local with a zone'],
    ['2606:4700::1111%eth0', 'a public one with a zone'],
    ['fec0::1', 'site-local'],
    ['fc00::1', 'unique local'],
    ['fd00:ec2::254', 'metadata'],
    ['ff02::1', 'multicast'],
    ['::ffff:127.0.0.1', 'mapped'],
    ['::ffff:7f00:1', 'mapped, in hexadecimal'],
    ['::ffff:169.254.169.254', 'mapped metadata'],
    ['::127.0.0.1', 'compatible'],
    ['64:ff9b::127.0.0.1', 'NAT64'],
    ['64:ff9b::a9fe:a9fe', 'NAT64 to metadata'],
    ['64:ff9b:1::7f00:1', 'NAT64 of the local network'],
    ['::ffff:0:127.0.0.1', 'translated'],
    ['2002:7f00:1::', '6to4'],
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'Teredo'],
    ['2600:1::5efe:127.0.0.1', 'ISATAP'],
    ['2001:db8::1', 'documentation'],
    ['100::1', 'discarded'],
    ['5f00::1', 'segment routing'],
    ['4000::1', 'not given out'],
    ['e000::1', 'not given out'],
    ['3fff::1', 'documentation, the newer'],
    ['2001:2::1', 'benchmarking'],
    ['2001:20::1', 'identifiers of hosts'],
    ['2002:a00:1::1', '6to4 of a private network'],
    ['192.88.99.1', 'a relay of 6to4'],
    ['192.0.0.1', 'special purposes'],
    ['203.0.113.9', 'documentation'],
    ['', 'nothing'],
    ['localhost', 'a name'],
    ['1.2.3.4.5', 'no address'],
  ])('refuses %s (%s)', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '::ffff:1.1.1.1',
    '64:ff9b::101:101',
  ])('takes %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('judges every IPv4 address and its mapped form alike', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address));
      }),
    );
  });
});
