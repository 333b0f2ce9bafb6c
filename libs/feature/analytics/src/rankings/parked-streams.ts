import { Inject, Injectable } from '@nestjs/common';
import type { EventStore } from '@redress/event-store';
import { shanghaiDay, type LocalDate } from '@redress/kernel';
import { consumerNameOf } from '@redress/projections';
import { EVENT_STORE } from '@redress/service';
import type { EntityManager } from 'typeorm';
import { analyticsProjection } from '../projection/analytics.projection.js';
import { READ_PARKED } from '../projection/sql.js';
import type { Standing } from './standing.js';

const CONSUMER = consumerNameOf(analyticsProjection, 'live');

/** A stream that the tables wait for, from an event on. */
export interface WaitingStream {
  readonly stream: string;
  /** Position of the first event that is missing. */
  readonly position: number;
  /** Whether a known item of it counts in the days that were asked for. */
  readonly hasItems: boolean;
}

/** The streams that the tables of this snapshot wait for. */
export function readWaiting(tx: EntityManager, { from, to }: Standing): Promise<readonly WaitingStream[]> {
  return tx.query(READ_PARKED, [CONSUMER, from, to]) as Promise<readonly WaitingStream[]>;
}

/** Which parked streams belong to a period. */
@Injectable()
export class ParkedStreamsOfPeriods {
  /** By the position of the first missing event; an event never changes. */
  private readonly days = new Map<number, LocalDate>();

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /**
   * A parked ticket belongs to a period in which an item of it counts, for that item may have changed since, and to every
   * period that ends after its first missing event, for a new one may count there. Rules and offices belong to all.
   */
  async amongDays({ to }: Standing, waiting: readonly WaitingStream[]): Promise<readonly string[]> {
    const streams: string[] = [];
    for (const { stream, position, hasItems } of waiting)
      if (hasItems || !stream.startsWith('ticket-') || (await this.dayOf(position)) <= to) streams.push(stream);
    return streams;
  }

  private async dayOf(position: number): Promise<LocalDate> {
    const known = this.days.get(position);
    if (known !== undefined) return known;
    for await (const { events } of this.store.readLog({ from: position, to: position + 1 }))
      for (const { envelope } of events) {
        const occurredOn = shanghaiDay(envelope.occurredAt);
        const { receivedOn = occurredOn } = envelope.data as { readonly receivedOn?: LocalDate };
        const day = receivedOn < occurredOn ? receivedOn : occurredOn;
        this.days.set(position, day);
        return day;
      }
    throw new Error(`The log has no event at position ${position}, where a stream is parked`);
  }
}
