import type { RecordedEvent } from '@redress/event-store';
import { deterministicId, type Actor, type Envelope, type Event } from '@redress/kernel';

export const HANDLER: Actor = {
  ...{ account: 'handler:1', person: 'handler:1', role: 'handler', office: 'market-east' },
  ...{ revision: null, for: null },
};

/** What happened, where, and on which Shanghai day. */
export interface Happened {
  readonly stream: string;
  readonly day: string;
  readonly event: Event;
}

export const ticketId = (n: number | string): string => deterministicId('ticket', String(n));
export const ticketStream = (n: number | string): string => `ticket-${ticketId(n)}`;

/** The events as a log holds them, at noon of their day, from a position on. Positions are dense. */
export function asLog(happened: readonly Happened[], from = 0): readonly RecordedEvent[] {
  const revisions = new Map<string, number>();
  return happened.map(({ stream, day, event }, n) => {
    const revision = (revisions.get(stream) ?? -1) + 1;
    revisions.set(stream, revision);
    const at = `${day}T04:00:00.000Z`;
    const id = deterministicId('event', stream, String(revision));
    const envelope: Envelope = {
      ...{ v: 1, id, commandId: id, stream, revision, previous: null, occurredAt: at, recordedAt: at, actor: HANDLER },
      ...{ causation: null, correlation: 'test', ...event, sealed: {} },
    };
    return { position: from + n, envelope, bytes: new Uint8Array(), leaf: '' } as unknown as RecordedEvent;
  });
}
