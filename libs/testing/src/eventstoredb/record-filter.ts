import type * as Streams from '@eventstore/db-client/generated/streams_pb.js';
import type { StoredRecord } from './transaction-log.js';

/** How many records the server looks at between two checkpoints when nothing fits. */
const DEFAULT_WINDOW = 32;

export interface RecordFilter {
  readonly fits: (record: StoredRecord) => boolean;
  /** Records that were looked at between two checkpoints. */
  readonly checkpointEvery: number;
}

/** The filter of a read or subscription on `$all`; without one, everything fits. */
export function filterOf(options: Streams.ReadReq.Options): RecordFilter {
  if (!options.hasFilter()) return { fits: () => true, checkpointEvery: Infinity };
  const filter = options.getFilter()!;
  const window = filter.hasMax() ? filter.getMax() : DEFAULT_WINDOW;
  const checkpointEvery = window * filter.getCheckpointintervalmultiplier();
  const expression = filter.getEventType() ?? filter.getStreamIdentifier()!;
  const text = (record: StoredRecord) => (filter.hasEventType() ? record.type : record.stream);
  const regex = expression.getRegex();
  if (regex) {
    const pattern = new RegExp(regex);
    return { fits: (record) => pattern.test(text(record)), checkpointEvery };
  }
  const prefixes = expression.getPrefixList();
  return { fits: (record) => prefixes.some((prefix) => text(record).startsWith(prefix)), checkpointEvery };
}
