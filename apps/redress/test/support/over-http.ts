import { setTimeout as pause } from 'node:timers/promises';
import supertest, { type Response } from 'supertest';

/** How a person works with a platform over HTTP. */
export interface PlatformOverHttp {
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

/** Works with the platform at an address, which need be known only once it is used. */
export function overHttp(url: () => string): PlatformOverHttp {
  const get = (path: string, status = 200) => supertest(url()).get(path).expect(status);
  return {
    get,
    async post(path, body, actor = 'operator:1001', status) {
      const response = await supertest(url()).post(path).set('Redress-Actor', actor).send(body);
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
