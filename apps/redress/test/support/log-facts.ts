import { PostgresEventStore } from '@redress/event-store';
import { leafHash } from '@redress/kernel';

/** What the log itself tells, read without the platform. */
export interface LogFacts {
  readonly events: number;
  /** What stands for a source → the tickets registered from it, one entry per `TicketRegistered`. */
  readonly registered: ReadonlyMap<string, readonly string[]>;
  /** Ticket → how often it was assigned. */
  readonly assigned: ReadonlyMap<string, number>;
  /** Gaps in positions and revisions, broken chains of hashes. */
  readonly faults: readonly string[];
  /** Those of the words given that stand somewhere in the log. */
  readonly disclosed: readonly string[];
}

/** Reads the whole log; `secrets` are words that mustn't be in it. */
export async function readLogFacts(databaseUrl: string, secrets: readonly string[] = []): Promise<LogFacts> {
  const store = await PostgresEventStore.open(databaseUrl, { applicationName: 'test' });
  const registered = new Map<string, string[]>();
  const assigned = new Map<string, number>();
  const heads = new Map<string, { revision: number; leaf: string }>();
  const faults: string[] = [];
  const disclosed = new Set<string>();
  let next = 0;
  try {
    for await (const batch of store.readLog())
      for (const { position, envelope, bytes } of batch.events) {
        const { stream, revision, previous, type, data } = envelope;
        const head = heads.get(stream);
        if (position !== next) faults.push(`position ${position} follows ${next - 1}`);
        if (revision !== (head?.revision ?? -1) + 1) faults.push(`${stream}: revision ${revision} is out of turn`);
        if (previous !== (head?.leaf ?? null)) faults.push(`${stream}: revision ${revision} breaks the chain`);
        heads.set(stream, { revision, leaf: leafHash(bytes) });
        next = position + 1;
        const ticket = stream.replace(/^ticket-/, '');
        if (type === 'TicketRegistered') {
          const { source } = data as { source: string };
          registered.set(source, [...(registered.get(source) ?? []), ticket]);
        }
        if (type === 'TicketAssigned') assigned.set(ticket, (assigned.get(ticket) ?? 0) + 1);
        const text = Buffer.from(bytes).toString();
        for (const secret of secrets) if (text.includes(secret)) disclosed.add(secret);
      }
    if ((await store.size()) !== next) faults.push(`the log ends at ${next} and says otherwise`);
  } finally {
    await store.close();
  }
  return { events: next, registered, assigned, faults, disclosed: [...disclosed] };
}
