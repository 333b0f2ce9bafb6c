import { describe, expect, it } from '@jest/globals';
import { decodeEnvelope } from '@redress/kernel';
import { checkLog, parseVerifierKey, tilePath, type TileSource } from '@redress/ledger';
import { AUDITOR, DISPATCHER, platformUnderTest, SYSTEM_ADMINISTRATOR } from './platform-under-test.js';

const platform = platformUnderTest();

/** The ledger as an auditor reads it, who alone is given entries. */
const overHttp: TileSource = {
  async read(address) {
    const headers = { 'redress-actor': AUDITOR };
    const response = await fetch(`${platform.started.url}/ledger/${tilePath(address)}`, { headers });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  },
};
const widthIn = (checkpoint: string) => /\n(\d+)\n/.exec(checkpoint)![1]!;
const textAt = async (path: string) => (await fetch(`${platform.started.url}/ledger/${path}`)).text();

describe('the ledger of a running platform', () => {
  it('is checked by an auditor who has its address and its key alone', async () => {
    await platform.post('/api/intake/submissions', {
      channel: 'phone',
      kinds: ['consultation'],
      title: '咨询',
      text: '请问办证',
      category: 'food',
    });
    expect(await platform.post('/ledger/seal', {}, SYSTEM_ADMINISTRATOR)).toEqual({ sealed: true });
    const types: string[] = [];
    const key = parseVerifierKey((await textAt('key')).trim());
    const verdict = await checkLog(overHttp, await textAt('checkpoint'), key, {
      onEntry: (_, entry) => types.push(decodeEnvelope(entry).type),
    });
    expect(verdict).toMatchObject({ ok: true, size: types.length });
    expect(types).toContain('TicketRegistered');
  });

  it('gives entries to nobody but the auditor: a stranger read in them which reports are of one person', async () => {
    const entries = `/ledger/tile/entries/000.p/${widthIn(await textAt('checkpoint'))}`;
    expect((await fetch(platform.started.url + entries)).status).toBe(401);
    await platform.get(entries, DISPATCHER, 403);
    await platform.get('/ledger/tile/entries/001', DISPATCHER, 403);
    expect((await platform.get(entries, AUDITOR)).headers['cache-control']).toBe('no-store');
  });

  it('serves what never changes for caches to keep, and the checkpoint for seconds', async () => {
    const tile = await platform.get(`/ledger/tile/0/000.p/${widthIn(await textAt('checkpoint'))}`);
    expect(tile.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect((await platform.get('/ledger/checkpoint')).headers['cache-control']).toBe('public, max-age=2');
    for (const path of ['tile/0/000', 'tile/0/0', 'tile/entries/001', 'tile/9/000.p/1', 'tile/0/000.p/0'])
      await platform.get(`/ledger/${path}`, AUDITOR, 404);
  });

  it('is sealed on demand by the system administrator only, and health tells how sealing goes', async () => {
    await platform.post('/ledger/seal', {}, 'leader:1@market-east', 403);
    const { body } = await platform.get('/health/ready');
    expect(body.ledger).toMatchObject({ ready: true, state: 'sealing', reason: null, late: false });
  });
});
