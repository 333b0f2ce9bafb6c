import { describe, expect, it } from '@jest/globals';
import { canonicalBytes, leafHash } from '@redress/kernel';
import type { CopiedRow } from '@redress/sealer';
import { stretchesOf } from '../../src/ledger/check/examine-log.js';
import { RangeExaminer } from '../../src/ledger/check/examine-range.js';
import { joinFaults } from '../../src/ledger/check/join-ranges.js';

interface Said {
  readonly stream: string;
  readonly revision: number;
  readonly previous: string | null;
}

/** A row as PostgreSQL would copy it, sealed as it is: nothing but its own stream can accuse it. */
function rowOf(position: number, said: Said): { row: CopiedRow; leaf: string } {
  const id = String(position);
  const times = { occurredAt: '2026-09-24T02:00:00.000Z', recordedAt: '2026-09-24T02:00:00.000Z' };
  const rest = {
    v: 1,
    id,
    commandId: id,
    type: 'T',
    actor: null,
    causation: null,
    correlation: '',
    data: {},
    sealed: {},
  };
  const envelope = Buffer.from(canonicalBytes({ ...rest, ...times, ...said }));
  const leaf = leafHash(envelope);
  const fields = [Buffer.from(said.stream), Buffer.from('T'), Buffer.from(leaf, 'hex'), Buffer.of(9), envelope];
  const ends = fields.map((_, i) => Buffer.concat(fields.slice(0, i + 1)).length);
  const row = {
    bytes: Buffer.concat(fields),
    position,
    revision: said.revision,
    streamStart: 0,
    streamEnd: ends[0],
    typeStart: ends[0],
    typeEnd: ends[1],
    leafStart: ends[1],
    leafEnd: ends[2],
    envelopeStart: ends[3],
    envelopeEnd: ends[4],
  };
  return { row: row as unknown as CopiedRow, leaf };
}

const first = rowOf(0, { stream: 'a', revision: 0, previous: null });
const second = (said: Partial<Said>) => rowOf(256, { stream: 'a', revision: 1, previous: first.leaf, ...said });

/** Both rows in one stretch, or the second in a stretch of its own on another thread. */
function faultsOf(next: CopiedRow, together: boolean) {
  const examined = (from: number, to: number, rows: readonly CopiedRow[]) => {
    const examiner = new RangeExaminer(from, to);
    for (const row of rows) examiner.take({ ...row, bytes: Buffer.from(row.bytes) } as CopiedRow);
    return examiner.finish();
  };
  const ranges = together
    ? [examined(0, 257, [first.row, next])]
    : [examined(0, 256, [first.row]), examined(256, 257, [next])];
  return joinFaults(ranges).filter(({ position }) => position === 256);
}

describe.each([
  ['in one stretch of the log', true],
  ['where two stretches of the log meet', false],
])('the events of a stream, %s', (_, together) => {
  it('follow one another', () => expect(faultsOf(second({}).row, together)).toEqual([]));

  it.each([
    ['a revision twice', { revision: 0 }, 'revision 0 stands where 1 is due'],
    ['a revision left out', { revision: 2 }, 'revision 2 stands where 1 is due'],
    ['a chain broken', { previous: '00'.repeat(32) }, 'does not continue the chain'],
    ['a second beginning', { revision: 0, previous: null }, 'revision 0 stands where 1 is due'],
    ['no beginning', { stream: 'b' }, 'revision 1 stands where 0 is due'],
  ])('show %s', (_what, said, reason) =>
    expect(faultsOf(second(said).row, together)).toEqual([{ position: 256, reason: expect.stringContaining(reason) }]),
  );
});

/** The column with its first byte changed, the envelope as it was. */
function withColumn(column: 'stream' | 'type' | 'leaf'): CopiedRow {
  const { row } = second({});
  row.bytes[row[`${column}Start`]]! ^= 1;
  return row;
}

describe('the columns that readers search by', () => {
  it.each([
    ['stream', withColumn('stream')],
    ['type', withColumn('type')],
    ['leaf', withColumn('leaf')],
    ['revision', { ...second({}).row, revision: 2 } as CopiedRow],
  ])('show a changed %s', (_, row) =>
    expect(faultsOf(row, true)).toEqual([{ position: 256, reason: expect.stringContaining('columns') }]),
  );
});

describe('the log is cut for the threads', () => {
  it.each([
    [0, 2],
    [1, 2],
    [10_240, 2],
    [1_000_003, 2],
    [1_000_003, 7],
  ])('%d events for %d of them: without gaps, at whole tiles, the last the shortest', (size, threads) => {
    const stretches = [...stretchesOf(size, threads)];
    expect(stretches[0]!.from).toBe(0);
    expect(stretches.at(-1)!.to).toBe(size);
    for (const [i, { from, to }] of stretches.entries()) {
      expect(from % 256).toBe(0);
      const next = stretches[i + 1];
      if (next === undefined) continue;
      expect(next.from).toBe(to);
      expect(next.to - next.from).toBeLessThanOrEqual(to - from);
    }
  });
});
