import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import supertest from 'supertest';
import { frontDoor } from '../src/cluster/front-door.js';
import type { Services } from '../src/cluster/service-process.js';

const asked: { readonly method: string; readonly headers: IncomingHttpHeaders }[] = [];
let service: Server;
let door: FastifyInstance;
let url: string;

beforeAll(async () => {
  service = createServer((request, response) => {
    asked.push({ method: request.method!, headers: request.headers });
    request.resume().on('end', () => response.writeHead(200, { 'x-request-id': 'of the service' }).end('{}'));
  });
  service.listen(0, '127.0.0.1');
  await once(service, 'listening');
  const { port } = service.address() as AddressInfo;
  const names = ['intake', 'dispatch', 'mediation', 'analytics'];
  const services = names.map((name) => [name, { name, address: `http://127.0.0.1:${port}` }]);
  door = frontDoor(Object.fromEntries(services) as Services, { host: '127.0.0.1', publicUrl: undefined });
  url = await door.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await door.close();
  service.closeAllConnections();
  await new Promise((closed) => service.close(closed));
});

const post = (path: string) => supertest(url).post(path).set('Redress-Actor', 'operator:1');

describe('the front door of a cluster', () => {
  it.each(['/api/dispatch/tickets', '/ledger/seal', '/api/clock', '/docs', '/health/live'])(
    'lets no page of another site in at %s, and asks no service',
    async (path) => {
      const before = asked.length;
      expect((await post(path).set('Host', 'evil.example').send({}).expect(421)).body.code).toBe('misdirected');
      expect((await post(path).set('Origin', 'null').send({}).expect(403)).body.code).toBe('foreign-origin');
      expect(asked.length).toBe(before);
    },
  );

  it('asks a service under its own address, and says that the page was judged to be ours', async () => {
    const { headers } = await post('/api/intake/submissions')
      .set({ Origin: url, 'Sec-Fetch-Site': 'same-origin' })
      .send({})
      .expect(200);
    expect(headers['x-request-id']).toBe('of the service');
    const { host, origin, 'sec-fetch-site': site, 'redress-actor': actor } = asked.at(-1)!.headers;
    const own = `127.0.0.1:${(service.address() as AddressInfo).port}`;
    expect({ host, origin, site, actor }).toEqual({
      host: own,
      origin: undefined,
      site: 'same-origin',
      actor: 'operator:1',
    });
  });

  it.each<[method: 'put' | 'delete' | 'options' | 'trace', path: string, allow: string]>([
    ['put', '/openapi.json', 'GET, HEAD'],
    ['options', '/docs', 'GET, HEAD'],
    ['delete', '/api/clock', 'GET, HEAD, POST'],
  ])('answers %s %s by 405 with %s', async (method, path, allow) => {
    const { headers, body } = await supertest(url)[method](path).set('Accept-Language', 'en').expect(405);
    expect(headers['allow']).toBe(allow);
    expect(body).toMatchObject({ code: 'method-not-allowed', title: 'Method not allowed' });
  });

  it('reads nothing but JSON for the clock of all services', async () => {
    await post('/api/clock').type('form').send('now=2030').expect(415);
    await post('/api/clock').type('json').send('{"now":1,"now":2}').expect(400);
    await post('/api/clock').type('json').send('x'.repeat(70_000)).expect(413);
  });

  it('tells an address that cannot be decoded as a problem', async () => {
    const { headers, body } = await supertest(url).get('/api/%ff').expect(400);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({ code: 'bad-request', title: '请求有误' });
  });
});
