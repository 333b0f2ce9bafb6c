import { leafHash } from '@redress/kernel';
import { Frontier } from '@redress/ledger';
import { PostgresEventStore, type RecordedEvent } from '../../src/index.js';

/** Builds the ledger's tree while the log grows, as a sealer does, and keeps the root of every size that it saw. */
export class LedgerFollower {
  readonly roots = new Map<number, string>();
  private readonly frontier = Frontier.empty();

  constructor(private readonly url: string) {}

  /** Reads on to the end of the log, on a connection that no earlier kill has cut. */
  async follow(): Promise<void> {
    for (const { bytes } of (await readAll(this.url, this.frontier.size)).log) this.frontier.append(leafOf(bytes));
    this.roots.set(this.frontier.size, hex(this.frontier.root()));
  }

  /** The sizes whose root in this log is another than it was then. */
  contradictedBy(log: readonly RecordedEvent[]): readonly number[] {
    const rootsNow = new Map<number, string>();
    const tree = Frontier.empty();
    for (const { bytes } of log) {
      tree.append(leafOf(bytes));
      if (this.roots.has(tree.size)) rootsNow.set(tree.size, hex(tree.root()));
    }
    return [...this.roots].filter(([size, root]) => rootsNow.get(size) !== root).map(([size]) => size);
  }
}

/** The log from a position on, with its size afterwards. */
export async function readAll(url: string, from = 0): Promise<{ log: readonly RecordedEvent[]; size: number }> {
  const store = await PostgresEventStore.open(url, { applicationName: 'tests' });
  try {
    const log: RecordedEvent[] = [];
    for await (const { events } of store.readLog({ from })) log.push(...events);
    return { log, size: await store.size() };
  } finally {
    await store.close();
  }
}

function leafOf(bytes: Uint8Array): Uint8Array {
  return Buffer.from(leafHash(bytes), 'hex');
}

function hex(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex');
}
