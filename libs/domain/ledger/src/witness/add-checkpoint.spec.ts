import { describe, expect, it } from '@jest/globals';
import { entryOf, keyOf, LOG_KEY, logOf, WITNESS_KEYS } from '../../test/memory-log.js';
import { signCheckpoint } from '../notes/checkpoint.js';
import { addSignatures, openNote } from '../notes/signed-note.js';
import { subtreesFromTiles } from '../tiles/tile-source.js';
import { RFC6962 } from '../tree/hasher.js';
import { proveConsistency } from '../tree/prove.js';
import { decideAddCheckpoint, type WitnessAnswer, type WitnessedState } from './add-checkpoint.js';
import { formatAddCheckpoint, parseAddCheckpoint } from './request.js';

const witness = WITNESS_KEYS[0]!;
const [small, large] = [logOf(300), logOf(700)];
const at = ({ size, builder }: typeof small): WitnessedState => ({ size, root: builder.root() });

async function request(oldSize: number, log = large, changed: { note?: string; consistency?: Uint8Array[] } = {}) {
  const provable = oldSize > 0 && oldSize <= log.size;
  const consistency = provable
    ? await proveConsistency(oldSize, log.size, subtreesFromTiles(log.source, log.size))
    : [];
  return parseAddCheckpoint(formatAddCheckpoint({ oldSize, consistency, note: log.note, ...changed }));
}

function decide(asked: Awaited<ReturnType<typeof request>>, latest: WitnessedState | null): WitnessAnswer {
  return decideAddCheckpoint(asked, { keys: [LOG_KEY], latest }, witness, 1_700_000_000);
}

describe('a witness asked to cosign', () => {
  it('cosigns the first checkpoint that it sees, and a consistent one after it', async () => {
    const first = decide(await request(0, small), null);
    expect(first).toMatchObject({ status: 200, next: at(small) });
    const second = decide(await request(300), at(small));
    expect(second).toMatchObject({ status: 200, next: at(large) });
    expect(openNote(addSignatures(large.note, second.body), [LOG_KEY, witness])).toMatchObject({
      ok: true,
      signatures: [{ key: LOG_KEY }, { key: witness, timestamp: 1_700_000_000 }],
    });
  });

  it('cosigns the same checkpoint again', async () => {
    expect(decide(await request(700), at(large))).toMatchObject({ status: 200, next: at(large) });
  });

  it('cosigns the empty tree, but no other root for it', async () => {
    expect(decide(await request(0, logOf(0)), null).status).toBe(200);
    const odd = signCheckpoint(
      { origin: LOG_KEY.name, size: 0, root: RFC6962.leaf(entryOf(0)), extensions: [] },
      LOG_KEY,
    );
    expect(decide(await request(0, logOf(0), { note: odd }), null).status).toBe(422);
  });

  it('does not know the origin: 404', async () => {
    expect(decideAddCheckpoint(await request(0), undefined, witness, 1).status).toBe(404);
  });

  it('finds no signature of a trusted key, or a bad one: 403', async () => {
    const stranger = signCheckpoint((await request(0)).checkpoint, keyOf('stranger.example', 'ed25519'));
    expect(decide(await request(0, large, { note: stranger }), null).status).toBe(403);
    const altered = large.note.replace('\n700\n', '\n701\n');
    expect(decide(await request(0, large, { note: altered }), null).status).toBe(403);
  });

  it('is asked to go back: 400', async () => {
    expect(decide(await request(701), at(large)).status).toBe(400);
  });

  it('cosigned another size last: 409 with that size, also for a log restored from an old backup', async () => {
    expect(decide(await request(0), at(small))).toEqual({ status: 409, body: '300\n' });
    expect(decide(await request(300), null)).toEqual({ status: 409, body: '0\n' });
    expect(decide(await request(300, small), at(large))).toEqual({ status: 409, body: '700\n' });
  });

  it('is shown a fork: 422', async () => {
    const fork = logOf(700, (i) => entryOf(i === 5 ? 6 : i));
    expect(decide(await request(300, fork), at(small)).status).toBe(422);
    expect(decide(await request(700, fork), at(large)).status).toBe(422);
  });

  it('is shown a wrong proof, none, or one where there is nothing to prove: 422', async () => {
    const { consistency } = await request(300);
    expect(decide(await request(300, large, { consistency: [] }), at(small)).status).toBe(422);
    expect(decide(await request(300, large, { consistency: consistency.toReversed() }), at(small)).status).toBe(422);
    expect(decide(await request(0, large, { consistency: [...consistency] }), null).status).toBe(422);
    expect(decide(await request(700, large, { consistency: [...consistency] }), at(large)).status).toBe(422);
  });

  const hash = `${'A'.repeat(43)}=\n`;
  it.each([
    ['a leading zero', `old 00\n\n${small.note}`],
    ['no old size', `${hash}\n${small.note}`],
    ['64 hashes', `old 1\n${hash.repeat(64)}\n${small.note}`],
    ['a short hash', `old 1\nAAAA\n\n${small.note}`],
    ['no empty line', `old 1\n${hash}`],
    ['a checkpoint without signature', `old 0\n\n${small.note.split('\n\n')[0]}\n`],
    ['a note that is no checkpoint', `old 0\n\n${small.note.replace('\n300\n', '\n')}`],
    ['carriage returns', `old 0\n\n${small.note}`.replaceAll('\n', '\r\n')],
    ['nothing', ''],
  ])('is sent a request with %s, which is malformed: 400', (_, body) => {
    expect(() => parseAddCheckpoint(body)).toThrow();
    expect(parseAddCheckpoint(`old 0\n\n${small.note}`).checkpoint.size).toBe(300);
  });
});
