import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import type { Services } from '../src/cluster/service-process.js';
import { serveClock } from '../src/cluster/serve-clock.js';

const NAMES = ['dispatch', 'intake', 'mediation', 'analytics'] as const;
const servers: Server[] = [];
const doors: FastifyInstance[] = [];
const asked: string[] = [];

afterEach(async () => {
  asked.length = 0;
  for (const door of doors.splice(0)) await door.close();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
});

/** A front door before services that answer the clock with a status, or are down. */
async function door(statuses: Partial<Record<(typeof NAMES)[number], number>>) {
  const services: Record<string, { readonly address: string | undefined }> = {};
  for (const name of NAMES) {
    const status = name in statuses ? statuses[name] : 200;
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${name} as ${request.headers['redress-actor']}`);
      request.resume().on('end', () => {
        response.writeHead(status!, { 'content-type': 'application/json' }).end(JSON.stringify({ name }));
      });
    });
    server.listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    services[name] = { address: status === undefined ? undefined : `http://127.0.0.1:${port}` };
  }
  const app = fastify();
  serveClock(app, services as unknown as Services);
  doors.push(app);
  return `${await app.listen({ port: 0, host: '127.0.0.1' })}/api/clock`;
}

const MOVE = {
  method: 'POST',
  headers: { 'redress-actor': 'simulator:city', 'content-type': 'application/json' },
  body: JSON.stringify({ now: '2026-01-01T00:00:00+08:00' }),
};

describe('the clock of a cluster', () => {
  it('is moved in every service, last in dispatch, whose days the others must find begun in their own time', async () => {
    const answer = await fetch(await door({}), MOVE);
    expect(asked.map((line) => line.split(' ')[1])).toEqual(['intake', 'mediation', 'analytics', 'dispatch']);
    expect(asked[0]).toBe('POST intake as simulator:city');
    expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 200, body: { name: 'dispatch' } });
  });

  it('is not moved on where a service refuses, and its refusal is handed on', async () => {
    const answer = await fetch(await door({ mediation: 403 }), MOVE);
    expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 403, body: { name: 'mediation' } });
    expect(asked.some((line) => line.includes('dispatch'))).toBe(false);
  });

  it('is tried again when a service is down', async () => {
    const answer = await fetch(await door({ analytics: undefined }), MOVE);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(await answer.json()).toMatchObject({ code: 'unavailable', instance: '/api/clock' });
  });

  it('is told by dispatch', async () => {
    expect(await (await fetch(await door({}))).json()).toEqual({ name: 'dispatch' });
    expect(asked).toHaveLength(1);
  });
});
