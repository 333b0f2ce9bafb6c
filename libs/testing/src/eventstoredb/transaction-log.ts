/** A record as the server keeps it. */
export interface StoredRecord {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
  readonly created: Date;
  /** Commit and prepare position are the same outside explicit transactions. They grow with the bytes, so they have gaps. */
  readonly position: bigint;
}

export type ProposedRecord = Pick<StoredRecord, 'id' | 'type' | 'contentType' | 'data' | 'metadata'>;

/** What an append demands of the stream; a number is the revision of its last event. */
export type Demand = number | 'no_stream' | 'any' | 'stream_exists';

export type AppendOutcome =
  | { readonly kind: 'stored'; readonly revision: number; readonly position: bigint }
  /** The same ids stand behind the demanded revision already. */
  | { readonly kind: 'idempotent'; readonly revision: number }
  | { readonly kind: 'wrong-version'; readonly current: number | null }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'too-large' };

/** Counted over the data of one append. */
export const MAX_APPEND_BYTES = 1024 * 1024;

const RECORD_OVERHEAD = 137n;
/** How often the server writes something of its own between the events of its users. */
const STATISTICS_EVERY = 20;

/** The log of one server in memory, with the rules by which EventStoreDB takes or refuses an append. */
export class TransactionLog {
  readonly all: StoredRecord[] = [];
  private readonly streams = new Map<string, StoredRecord[]>();
  private readonly tombstoned = new Set<string>();
  private readonly followers = new Set<(record: StoredRecord) => void>();
  private nextPosition = 0n;
  private appends = 0;

  constructor() {
    this.writeSystemRecord('$$$settings', '$metadata');
    this.writeSystemRecord('$users', '$UserCreated');
    this.writeSystemRecord('$user-admin', '$UserCreated');
  }

  streamOf(name: string): readonly StoredRecord[] {
    return this.streams.get(name) ?? [];
  }

  /** Index in `all` of the first record at or behind a position. */
  indexOf(position: bigint): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle]!.position < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  isDeleted(stream: string): boolean {
    return this.tombstoned.has(stream);
  }

  append(stream: string, demand: Demand, proposed: readonly ProposedRecord[]): AppendOutcome {
    if (this.tombstoned.has(stream)) return { kind: 'deleted' };
    if (proposed.reduce((sum, { data }) => sum + data.length, 0) > MAX_APPEND_BYTES) return { kind: 'too-large' };
    const records = this.streamOf(stream);
    const current = records.length - 1;
    const demanded = demand === 'no_stream' ? -1 : demand;
    if (typeof demanded === 'number' && demanded < current) return repeatOf(records, demanded + 1, proposed);
    const met = demanded === 'any' || demanded === current || (demanded === 'stream_exists' && current >= 0);
    if (!met) return { kind: 'wrong-version', current: current < 0 ? null : current };
    if (demanded === 'any' && proposed.length > 0) {
      const start = records.findIndex(({ id }) => id === proposed[0]!.id);
      if (start >= 0) return repeatOf(records, start, proposed);
    }
    for (const record of proposed) this.write(stream, record);
    if (++this.appends % STATISTICS_EVERY === 0) this.writeSystemRecord('$stats-127.0.0.1:2113', '$statsCollected');
    const last = this.streamOf(stream).at(-1);
    return { kind: 'stored', revision: last?.revision ?? -1, position: last?.position ?? this.nextPosition };
  }

  /** Deletes a stream for good: its name can never be used again. */
  tombstone(stream: string): bigint {
    this.tombstoned.add(stream);
    this.streams.delete(stream);
    return this.writeSystemRecord(`$$${stream}`, '$streamDeleted').position;
  }

  /** Calls back synchronously for every record from now on. */
  follow(follower: (record: StoredRecord) => void): () => void {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  }

  private writeSystemRecord(stream: string, type: string): StoredRecord {
    const data = Buffer.from('{}');
    const id = `00000000-0000-4000-8000-${this.all.length.toString(16).padStart(12, '0')}`;
    return this.write(stream, { id, type, contentType: 'application/json', data, metadata: new Uint8Array() });
  }

  private write(stream: string, proposed: ProposedRecord): StoredRecord {
    const records = this.streams.get(stream) ?? [];
    this.streams.set(stream, records);
    const position = this.nextPosition;
    this.nextPosition += RECORD_OVERHEAD + BigInt(proposed.data.length + proposed.metadata.length);
    const record = { ...proposed, stream, revision: records.length, created: new Date(), position };
    records.push(record);
    this.all.push(record);
    for (const follower of this.followers) follower(record);
    return record;
  }
}

function repeatOf(records: readonly StoredRecord[], from: number, proposed: readonly ProposedRecord[]): AppendOutcome {
  const same = proposed.every(({ id }, index) => records[from + index]?.id === id);
  return same
    ? { kind: 'idempotent', revision: from + proposed.length - 1 }
    : { kind: 'wrong-version', current: records.length - 1 };
}
