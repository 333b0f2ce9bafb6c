import { describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { ownRequests, type OwnAddress } from './own-address.js';
import { TurnedAwayError } from './turned-away-error.js';

const LOOPBACK = { host: '127.0.0.1', publicUrl: undefined };
const PROXIED = { host: '0.0.0.0', publicUrl: new URL('https://redress.example') };

/** The status with which a request is turned away; 200 for one that passes. */
function statusOf(own: OwnAddress, headers: Record<string, string>, { method = 'POST', url = '/' } = {}): number {
  const rawHeaders = Object.entries(headers).flat();
  try {
    ownRequests(own)({ method, url, headers, raw: { rawHeaders } } as unknown as FastifyRequest);
    return 200;
  } catch (error) {
    if (error instanceof TurnedAwayError) return error.problem.status;
    throw error;
  }
}

describe('a request', () => {
  it.each([
    [LOOPBACK, '127.0.0.1'],
    [LOOPBACK, '127.0.0.1:3000'],
    [LOOPBACK, 'LocalHost:3000'],
    [{ ...LOOPBACK, host: '::1' }, '[::1]:3000'],
    [{ ...LOOPBACK, host: '10.1.2.3' }, '10.1.2.3'],
    [PROXIED, 'redress.example'],
    [PROXIED, 'localhost'],
  ])('to %j under the name %s is ours', (own, host) => expect(statusOf(own, { host })).toBe(200));

  it.each([
    [LOOPBACK, 'evil.example'],
    [LOOPBACK, '127.0.0.1.evil'],
    [LOOPBACK, '127.0.0.1.'],
    [LOOPBACK, 'localhost.'],
    [LOOPBACK, '[::1]'],
    [LOOPBACK, '127.0.0.1:3000:3000'],
    [LOOPBACK, '127.0.0.1@evil.example'],
    [LOOPBACK, 'redress.example'],
    [LOOPBACK, ''],
    [PROXIED, '0.0.0.0'],
    [PROXIED, 'redress.example.evil'],
  ])('to %j under the name %s is not', (own, host) => expect(statusOf(own, { host })).toBe(421));

  it('that names no host, two, or a whole address is not', () => {
    expect(statusOf(LOOPBACK, {})).toBe(421);
    expect(statusOf(LOOPBACK, { host: 'localhost', Host: 'evil.example' })).toBe(421);
    expect(statusOf(LOOPBACK, { host: 'localhost' }, { url: 'http://localhost/' })).toBe(421);
  });

  it.each([
    [LOOPBACK, '127.0.0.1:3000', 'http://127.0.0.1:3000', 200],
    [LOOPBACK, '127.0.0.1:3000', 'http://127.0.0.1:4000', 403],
    [LOOPBACK, '127.0.0.1:3000', 'http://localhost:3000', 403],
    [LOOPBACK, '127.0.0.1:3000', 'https://127.0.0.1:3000', 403],
    [LOOPBACK, '127.0.0.1:3000', 'http://evil.example', 403],
    [LOOPBACK, '127.0.0.1:3000', 'null', 403],
    [PROXIED, 'redress.example', 'https://redress.example', 200],
    [PROXIED, 'redress.example', 'http://redress.example', 403],
    [PROXIED, 'redress.example', 'https://other.redress.example', 403],
  ])('to %j as %s from a page of %s is answered with %s', (own, host, origin, status) => {
    expect(statusOf(own, { host, origin })).toBe(status);
    expect(statusOf(own, { host, origin }, { method: 'GET' })).toBe(status);
  });

  it.each([
    ['POST', 'same-origin', 200],
    ['POST', 'same-site', 403],
    ['POST', 'cross-site', 403],
    ['POST', 'none', 403],
    ['GET', 'cross-site', 200],
  ])('%s that the browser calls %s is answered with %s: a link may lead here, a form may not', (method, site, status) =>
    expect(statusOf(LOOPBACK, { host: 'localhost', 'sec-fetch-site': site }, { method })).toBe(status),
  );
});
