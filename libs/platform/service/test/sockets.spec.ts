import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { openPool, type Pool } from '@redress/database';
import { migrateEventBus } from '@redress/event-bus';
import { MemoryEventStore } from '@redress/event-store';
import { testDatabase } from '@redress/testing';
import { open, untilClosed } from './raw-request.js';
import { silentBus } from './silent-bus.js';
import { startTinyService } from './tiny-service.js';

const LIVE = 'GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n';

let tiny: Awaited<ReturnType<typeof startTinyService>>;
let server: Server;
let port: number;
let asOpened: Partial<Server>;
const database = testDatabase();
let pool: Pool;
beforeAll(async () => {
  pool = openPool(database().ownerUrl, { applicationName: 'spec' });
  await migrateEventBus(pool);
  tiny = await startTinyService(new MemoryEventStore(), silentBus(), pool);
  await tiny.app.listen(0, '127.0.0.1');
  server = tiny.app.getHttpServer() as Server;
  port = (server.address() as AddressInfo).port;
  const { headersTimeout, requestTimeout, timeout, keepAliveTimeout, maxConnections } = server;
  asOpened = { headersTimeout, requestTimeout, timeout, keepAliveTimeout, maxConnections };
});
afterEach(() => void Object.assign(server, asOpened));
afterAll(async () => {
  await tiny.app.close();
  await pool.end();
});

/** Sends what it has a byte at a time until it is cut. */
async function drip(socket: Socket, text: string): Promise<string> {
  const answer = untilClosed(socket);
  for (const sign of text) {
    if (socket.destroyed) break;
    socket.write(sign);
    await sleep(100);
  }
  return answer;
}

/**
 * How much work, in milliseconds of processor time, is done in this process before another address has its answer. Time by the clock
 * would judge what else the machine does.
 */
async function workBeforeNeighbour(): Promise<number> {
  const start = process.cpuUsage();
  const socket = await open(port, '127.0.0.2');
  socket.end(LIVE);
  expect(await untilClosed(socket)).toContain('{"live":true}');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

it('keeps to the times and numbers that docs/operations.md tells', () => {
  expect(server.headersTimeout).toBe(10_000);
  expect(server.requestTimeout).toBe(30_000);
  expect(server.timeout).toBe(60_000);
  expect(server.keepAliveTimeout).toBe(65_000);
  expect(server.maxRequestsPerSocket).toBe(1_000);
  expect(server.maxConnections).toBe(2_000);
});

it('abuse case 52: cuts who sends header or body a byte at a time, or nothing', async () => {
  Object.assign(server, { headersTimeout: 500, requestTimeout: 500 });
  const head =
    'POST /api/clock HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n';
  const slowBody = await open(port);
  slowBody.write(head);
  const answers = await Promise.all([
    drip(await open(port), head),
    drip(slowBody, ' '.repeat(100)),
    untilClosed(await open(port)),
  ]);
  for (const answer of answers) expect(answer).toContain(' 408 ');
  expect(answers[0]).toContain('"code":"request-timeout"');
}, 30_000);

it('abuse case 52: cuts a connection on which nothing moves, and none whose handler still works', async () => {
  Object.assign(server, { timeout: 1_500, keepAliveTimeout: 1_500 });
  const release = tiny.holdSearch();
  const working = await open(port);
  const answer = untilClosed(working);
  working.write('GET /api/tiny/search?phone=1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  const idle = await open(port);
  idle.write(LIVE);
  expect(await untilClosed(idle)).toContain('{"live":true}');
  await sleep(1_000);
  expect(working.destroyed).toBe(false);
  release();
  expect(await answer).toContain(' 404 ');
}, 30_000);

it('abuse case 52: gives one address a quarter of the connections at most, and serves the others meanwhile', async () => {
  server.maxConnections = 80;
  const sockets = await Promise.all(Array.from({ length: 60 }, () => open(port)));
  await sleep(200);
  expect(sockets.filter(({ destroyed }) => !destroyed).length).toBeLessThanOrEqual(20);
  expect(await workBeforeNeighbour()).toBeLessThan(1_000);
  for (const socket of sockets) socket.destroy();
  await sleep(200);
  const again = await open(port);
  again.end(LIVE);
  expect(await untilClosed(again)).toContain('{"live":true}');
});

it('abuse case 52: cuts a connection on which ten thousand requests come at once, and answers others meanwhile', async () => {
  const socket = await open(port);
  const answer = untilClosed(socket);
  socket.write(LIVE.repeat(10_000));
  const work = await Promise.all([workBeforeNeighbour(), workBeforeNeighbour(), workBeforeNeighbour()]);
  expect(Math.max(...work)).toBeLessThan(1_000);
  expect((await answer).match(/\{"live":true\}/g)?.length ?? 0).toBeLessThanOrEqual(16);
});
