import { expect, it } from '@jest/globals';
import { networkOf } from './network-of.js';

it('an IPv4 address is a caller of its own, however it is written', () => {
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
  expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
});

it('of IPv6 everybody in one /64 is one caller', () => {
  const one = networkOf('2001:db8:0:12:0:0:0:1');
  expect(one).toBe('2001:db8:0:12::/64');
  expect(networkOf('2001:db8:0:12:ffff::9%eth0')).toBe(one);
  expect(networkOf('2001:0DB8::12:0:0:0:9')).toBe(one);
  expect(networkOf('2001:db8:0:13::1')).not.toBe(one);
  expect(networkOf('::1')).toBe('0:0:0:0::/64');
});
