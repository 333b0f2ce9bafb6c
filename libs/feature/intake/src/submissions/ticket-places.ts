import { Inject, Injectable } from '@nestjs/common';
import type { EventStore, RecordedEvent } from '@redress/event-store';
import { EVENT_STORE, stateOf, VAULT } from '@redress/service';
import { protectsReporter, tickets, type TicketKind } from '@redress/ticket';
import type { Vault } from '@redress/vault';
import { registrationIn, type Registration } from './registration.js';

/** What a submission is known by again: its number elsewhere, or the command that sent it. */
export type Cause = readonly [by: 'source' | 'command', value: string];

/** Where a ticket of a submission stands, or is to stand. */
export interface Place {
  readonly id: string;
  /** How it was registered; undefined where it was not, as far as the sender may know. */
  readonly earlier: Registration | undefined;
}

/**
 * Finds a place for each ticket of a submission. What is no report has one place for all accounts, so that a number is taken in
 * once, whoever sends it. A report has one for the account that sent it: to another account every report is a new one, and no
 * answer, refusal or access tells it that there was one before.
 */
@Injectable()
export class TicketPlaces {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  /** A place for each kind, in their order. */
  async of(kinds: readonly TicketKind[], cause: Cause, account: string): Promise<readonly Place[]> {
    const candidates = kinds.map((kind, index) => {
      const isReport = kind === 'report';
      // Counted among its own: a complaint whose number began behind a report would tell of that.
      const n = kinds.slice(0, index).filter((before) => (before === 'report') === isReport).length;
      // What the dictionary makes of the text later must not make a repeat look new.
      const others = kinds.length === 1 ? this.idsFor(cause, account, !isReport, n) : [];
      return { ids: this.idsFor(cause, account, isReport, n), others };
    });
    const streams = candidates.flatMap(({ ids, others }) => [...ids, ...others]).map(tickets.streamOf);
    const slices = await this.store.readStreams(streams);
    const eventsOf = (id: string) => slices.get(tickets.streamOf(id))?.events ?? [];
    return candidates.map(({ ids, others }) => {
      const known = [...ids, ...others].find((id) => isKnownTo(account, eventsOf(id)));
      const id = known ?? ids.find((each) => eventsOf(each).length === 0)!;
      return { id, earlier: known === undefined ? undefined : registrationIn(known, eventsOf(known)) };
    });
  }

  /**
   * The ids that a ticket may have, in the order in which they are tried. They follow from the submission for the platform
   * alone. What is no report goes to a place of the account only where what another one sent turned out to be a report.
   */
  private idsFor(cause: Cause, account: string, isReport: boolean, n: number): readonly string[] {
    const idFor = (...parts: readonly string[]) => this.vault.secret.idFor('ticket', ...cause, ...parts, String(n));
    return isReport ? [idFor(account, 'report')] : [idFor(), idFor(account)];
  }
}

/** Who sent a report knows of it; other tickets everybody knows who knows their number. */
function isKnownTo(account: string, events: readonly RecordedEvent[]): boolean {
  const ticket = stateOf(tickets, events);
  return ticket.status === 'registered' && (!protectsReporter(ticket) || ticket.takenBy === account);
}
