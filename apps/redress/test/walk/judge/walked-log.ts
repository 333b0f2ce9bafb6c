import { Assessment } from '@redress/assessment';
import type { DayBegan } from '@redress/days';
import type { RecordedEvent } from '@redress/event-store';
import type { Envelope, LocalDate, Recorded } from '@redress/kernel';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import { tickets, type RegisteredTicket, type Ticket, type TicketRegistered } from '@redress/ticket';
import { NO_DEBTS, after, type Debts } from '@redress/ticket/ways';
import { disclosedIn } from '../planted.js';
import type { World } from '../world.js';
import { faultOfDays, faultOfNextDay, noStepYet, type Steps } from './days.js';

/** A ticket as the log tells it so far. */
export interface WalkedTicket {
  readonly id: string;
  readonly state: Ticket;
  readonly revision: number;
  readonly steps: Steps;
  readonly debts: Debts;
  readonly types: readonly string[];
}

/** The log of a walk, read on from time to time, and judged event by event. */
export class WalkedLog {
  readonly tickets = new Map<string, WalkedTicket>();
  readonly persons = new Set<string>();
  /** Everything again, from nothing but the log. */
  readonly assessment = new Assessment(SHIPPED_RULEBOOK);
  readonly faults: string[] = [];
  size = 0;
  private lastDay: LocalDate | null = null;

  /** Reads what has come since. */
  async readOn({ store }: World): Promise<void> {
    for await (const { events } of store.readLog({ from: this.size })) for (const event of events) this.take(event);
  }

  /** Reporters are known to nobody, so that nobody can link them. */
  private meet({ person, kind, anonymous }: TicketRegistered['data']): void {
    if (kind !== 'report' && !anonymous) this.persons.add(person);
  }

  private begin(envelope: Envelope): void {
    const fault = faultOfNextDay(this.lastDay, envelope);
    if (fault !== undefined) this.faults.push(fault);
    this.lastDay = (envelope.data as DayBegan['data']).day;
  }

  private take({ position, envelope, bytes }: RecordedEvent): void {
    this.size = position + 1;
    const { stream, revision, type, data } = envelope;
    const disclosed = disclosedIn(Buffer.from(bytes).toString());
    if (disclosed.length > 0) this.faults.push(`${stream}/${revision} ${type} discloses ${disclosed.join()}`);
    this.assessment.apply(envelope);
    if (type === 'DayBegan') this.begin(envelope);
    if (!stream.startsWith('ticket-')) return;
    if (type === 'TicketRegistered') this.meet(data as TicketRegistered['data']);
    const id = tickets.idOf(stream);
    const before = this.tickets.get(id) ?? {
      ...{ id, state: tickets.initial, revision: -1, steps: noStepYet, debts: NO_DEBTS, types: [] },
    };
    const { fault, steps } = faultOfDays(before.steps, envelope);
    if (fault !== undefined) this.faults.push(`${stream}/${revision} ${type}: ${fault}`);
    this.tickets.set(id, {
      ...{ id, revision, steps },
      state: tickets.fold.evolve(before.state, envelope as Recorded),
      debts: after(before.debts, envelope),
      types: [...before.types, type],
    });
  }
}

/** Every ticket that is registered, with its state. */
export function registeredIn({ tickets: all }: WalkedLog): readonly (WalkedTicket & { state: RegisteredTicket })[] {
  return [...all.values()].flatMap((ticket) =>
    ticket.state.status === 'registered' ? [{ ...ticket, state: ticket.state }] : [],
  );
}
