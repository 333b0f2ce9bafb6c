import { deterministicId, foldEvents, normalizeInstant, shanghaiDay, type Actor, type Decision } from '@redress/kernel';
import { DEFAULT_DEPARTMENTS, responsibleDepartment, SHIPPED_RULEBOOK } from '@redress/rulebook';
import {
  archiveTicket,
  assignTicket,
  concludeTicket,
  openHandling,
  registerTicket,
  ticketFold,
  type Ticket,
  type TicketEvent,
  type TicketKind,
} from '@redress/ticket';
import type { Answer, CommandHeaders, PlatformClient, StepName } from '../../src/city/index.js';
import { decideStep } from './deciders.js';

interface Stored {
  readonly event: TicketEvent;
  readonly at: string;
}

const POLICY: Actor = { account: 'policy:policy', person: 'policy:policy', role: 'policy', office: null, revision: null, for: null };

/** The platform as its clients see it: the true deciders in memory, and policies that react some requests later. */
export class OfficeDouble implements PlatformClient {
  readonly tickets = new Map<string, Stored[]>();
  readonly refusals: string[] = [];
  requests = 0;
  private readonly commands = new Set<string>();
  private readonly reactions: { due: number; react: () => void }[] = [];

  constructor(private readonly lag: number) {}

  async get(path: string): Promise<Answer> {
    this.arrive();
    if (path === '/api/dispatch/departments') return answer(200, DEFAULT_DEPARTMENTS);
    const ticket = this.fold(path.split('/').at(-1)!);
    return ticket.status === 'registered' ? answer(200, ticket) : answer(404, { code: 'not-found' });
  }

  async post(path: string, body: object, { commandId, actor }: CommandHeaders): Promise<Answer> {
    this.arrive();
    const repeated = this.commands.has(commandId!);
    const [, , , , ticket, name] = path.split('/') as [string, string, string, string, string?, StepName?];
    const id = ticket ?? deterministicId('ticket', commandId!);
    if (!repeated) {
      const decided = name === undefined ? this.register(id, body) : this.step(id, name, body, actor!);
      if (decided.refused) {
        if (!decided.code.startsWith('wrong-state')) this.refusals.push(`${path} ${decided.code} ${decided.message}`);
        return answer(409, decided);
      }
      this.commands.add(commandId!);
    }
    return answer(200, name === undefined ? { tickets: [{ id, repeated }] } : { repeated });
  }

  fold(id: string): Ticket {
    return foldEvents(
      ticketFold,
      (this.tickets.get(id) ?? []).map(({ event }) => event),
    );
  }

  /** Lets the policies do what is left, until nothing follows any more. */
  settle(): void {
    for (let next = this.reactions.shift(); next !== undefined; next = this.reactions.shift()) next.react();
  }

  private arrive(): void {
    this.requests++;
    while (this.reactions.length > 0 && this.reactions[0]!.due <= this.requests) this.reactions.shift()!.react();
  }

  private register(id: string, body: object): Decision<TicketEvent> {
    const { kinds, receivedAt, channel, area, category, complex, person } = body as Record<string, unknown> & {
      kinds: [TicketKind];
    };
    const at = normalizeInstant(String(receivedAt))!;
    return this.store(
      id,
      at,
      registerTicket(
        this.fold(id),
        {
          ...this.meta(at, POLICY),
          kind: kinds[0],
          channel: channel as never,
          submission: 'submission',
          source: null,
          receivedOn: shanghaiDay(at),
          area: area as string,
          person: 'person',
          anonymous: person === undefined,
          respondent: 'respondent',
          personal: {},
          classification: { category: category as string, complex: complex as boolean, by: 'operator', rule: null },
        },
        SHIPPED_RULEBOOK,
      ),
    );
  }

  private step(id: string, name: StepName, body: object, actor: Actor): Decision<TicketEvent> {
    const at = normalizeInstant((body as { at: string }).at)!;
    return this.store(id, at, decideStep(name, this.fold(id), body, this.meta(at, actor)));
  }

  private store(id: string, at: string, decision: Decision<TicketEvent>): Decision<TicketEvent> {
    if (decision.refused) return decision;
    const stored = this.tickets.get(id) ?? [];
    this.tickets.set(id, stored);
    for (const event of decision.events) {
      stored.push({ event, at });
      this.reactions.push({ due: this.requests + this.lag, react: () => this.react(id, event, at) });
    }
    return decision;
  }

  private react(id: string, event: TicketEvent, at: string): void {
    const ticket = this.fold(id);
    const meta = this.meta(at, POLICY);
    if (event.type === 'TicketClassified') {
      const area = ticket.status === 'registered' ? ticket.area : null;
      const found = responsibleDepartment(DEFAULT_DEPARTMENTS, { category: event.data.category, area })!;
      this.store(
        id,
        at,
        assignTicket(ticket, { ...meta, department: found.department.id, by: 'rules', rule: found.rule }),
      );
    }
    if (event.type === 'TicketSignedFor') this.store(id, at, openHandling(ticket, meta));
    if (event.type === 'TicketSignedOff') this.store(id, at, concludeTicket(ticket, { ...meta, on: shanghaiDay(at) }));
    if (event.type === 'TicketFollowedUp' && event.data.resolved && event.data.satisfaction !== 'dissatisfied')
      this.store(id, at, archiveTicket(ticket));
  }

  private meta(at: string, actor: Actor) {
    return { commandId: '', at, actor, causation: null, correlation: '' };
  }
}

function answer(status: number, body: unknown): Answer {
  return { status, headers: new Headers(), text: JSON.stringify(body), body };
}
