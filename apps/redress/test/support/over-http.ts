import supertest, { type Response } from 'supertest';
import { eventually } from './eventually.js';

/** How a person works with a platform over HTTP. */
export interface PlatformOverHttp {
  /** Sends a command as `role:id[@office]`; expects the status. */
  post(path: string, body: object, actor?: string, status?: number): Promise<Response['body']>;
  /** Reads as `role:id[@office]`, a dispatcher by default; expects the status. */
  get(path: string, actor?: string, status?: number): Promise<Response>;
  /** Reads a ticket until it has come to where the platform itself brings it. */
  untilTicket(id: string, isThere: (ticket: TicketDocument) => boolean): Promise<TicketDocument>;
}

/** A round of a ticket over HTTP. */
export interface RoundDocument {
  readonly number: number;
  readonly because: string | null;
  readonly handling: { readonly stage: string; readonly outcome?: string };
}

/** The parts of a ticket over HTTP that tests look at. */
export interface TicketDocument {
  readonly id: string;
  readonly custody: { readonly stage: string; readonly department?: string };
  readonly round: RoundDocument;
  readonly earlierRounds: readonly RoundDocument[];
  readonly firstHandler: string | null;
  readonly limits: readonly LimitDocument[];
  readonly position: string;
  readonly occurredAt: string;
}

export interface LimitDocument {
  readonly limit: string;
  readonly due: string;
  readonly paused: boolean;
  readonly article: string;
  readonly ruleSet: string;
  readonly calendar: string;
}

/** Reads every ticket. */
export const DISPATCHER = 'dispatcher:7';
export const OPERATOR = 'operator:1001';
/** Reads every number. */
export const ANALYST = 'analyst:1';
/** Reads every event. */
export const AUDITOR = 'auditor:1';
/** Proposes. */
export const SYSTEM_ADMINISTRATOR = 'system-administrator:1';
/** Approves what was proposed. */
export const SECURITY_ADMINISTRATOR = 'security-administrator:1';

/** Works with the platform at an address, which need be known only once it is used. */
export function overHttp(url: () => string): PlatformOverHttp {
  return {
    async get(path, actor = DISPATCHER, status = 200) {
      const response = await supertest(url()).get(path).set('Redress-Actor', actor);
      return mustAnswer(response, status, path);
    },
    async post(path, body, actor = OPERATOR, status) {
      const response = await supertest(url()).post(path).set('Redress-Actor', actor).send(body);
      return mustAnswer(response, status ?? (path === '/api/intake/submissions' ? 201 : 200), path).body;
    },
    async untilTicket(id, isThere) {
      let ticket!: TicketDocument;
      const come = async () => isThere((ticket = (await this.get(`/api/dispatch/tickets/${id}`)).body));
      await eventually(() => `the ticket leaves ${JSON.stringify([ticket.custody, ticket.round])}`, come);
      return ticket;
    },
  };
}

function mustAnswer(response: Response, status: number, path: string): Response {
  if (response.status === status) return response;
  throw new Error(`${path} answered ${response.status} in place of ${status}: ${response.text}`);
}

/** A handler, or another role, of an office. */
export function of(office: string, role = 'handler'): string {
  return `${role}:2001@${office}`;
}
