import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll } from '@jest/globals';
import { readConfig } from '@redress/service';
import supertest, { type Response } from 'supertest';
import { start, type Started } from '../src/start.js';

/** The whole platform on an embedded PostgreSQL of its own, and how a person works with it over HTTP. */
export interface PlatformUnderTest {
  readonly started: Started;
  /** Sends a command as `role:id[@department]`; expects the status. */
  post(path: string, body: object, actor?: string, status?: number): Promise<Response['body']>;
  get(path: string, status?: number): Promise<Response>;
  /** Reads a ticket until it has come to where the platform itself brings it. */
  untilTicket(id: string, isThere: (ticket: TicketDocument) => boolean): Promise<TicketDocument>;
}

/** The parts of a ticket over HTTP that tests look at. */
export interface TicketDocument {
  readonly id: string;
  readonly person: string;
  readonly custody: { readonly stage: string; readonly department?: string };
  readonly handling: { readonly stage: string; readonly outcome?: string };
  readonly firstHandler: string | null;
  readonly limits: readonly { readonly limit: string; readonly due: string; readonly article: string }[];
  readonly position: number;
  readonly occurredAt: string;
}

const PATIENCE_MS = 20_000;

/** Starts the platform before the tests of a file and stops it after them. */
export function platformUnderTest(): PlatformUnderTest {
  let started: Started;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'redress-e2e-'));
    started = await start(readConfig({ PORT: '0', REDRESS_DATA: folder, REDRESS_DEMO: 'off' }));
  }, 60_000);
  afterAll(async () => {
    await started?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 30_000);

  const http = () => supertest(started.url);
  const get = (path: string, status = 200) => http().get(path).expect(status);
  return {
    get started() {
      return started;
    },
    get,
    async post(path, body, actor = 'operator:1001', status) {
      const response = await http().post(path).set('Redress-Actor', actor).send(body);
      if (response.status !== (status ?? (path === '/api/intake/submissions' ? 201 : 200)))
        throw new Error(`${path} answered ${response.status}: ${response.text}`);
      return response.body;
    },
    async untilTicket(id, isThere) {
      const end = Date.now() + PATIENCE_MS;
      for (;;) {
        const { body } = await get(`/api/dispatch/tickets/${id}`);
        if (isThere(body)) return body;
        if (Date.now() > end) throw new Error(`The ticket stayed at ${JSON.stringify([body.custody, body.handling])}`);
        await pause(20);
      }
    },
  };
}

/** A handler, or another role, of a department. */
export function of(department: string, role = 'handler'): string {
  return `${role}:2001@${department}`;
}
