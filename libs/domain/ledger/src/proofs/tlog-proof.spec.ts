import { describe, expect, it } from '@jest/globals';
import { FAST, spoilt } from '../../test/fast-hasher.js';
import { entryOf, LOG_KEY, logOf, WITNESS_KEYS } from '../../test/memory-log.js';
import { haveSharedVectors, readVector } from '../../test/shared-vectors.js';
import { formatVerifierKey } from '../notes/keys.js';
import { addSignatures, cosignText, parseNote } from '../notes/signed-note.js';
import { parsePolicy } from '../policy/parse-policy.js';
import { subtreesFromTiles } from '../tiles/tile-source.js';
import { proveInclusion } from '../tree/prove.js';
import { RFC6962 } from '../tree/hasher.js';
import { formatTlogProof, parseTlogProof, verifyTlogProof } from './tlog-proof.js';

const witness = WITNESS_KEYS[0]!;
const policy = parsePolicy(`log ${formatVerifierKey(LOG_KEY)}\nwitness w ${formatVerifierKey(witness)}\nquorum w\n`);

async function proofOf(index: number, size: number) {
  const { source, note } = logOf(size);
  const path = await proveInclusion(index, size, subtreesFromTiles(source, size));
  const checkpoint = addSignatures(note, cosignText(parseNote(note).text, witness, 100));
  return { index, path, checkpoint, extra: null };
}

describe('a proof file', () => {
  if (haveSharedVectors('derived/tlog-proof.json'))
    it('is written and refused as by transparency-dev', () => {
      const { marshal, invalid } = JSON.parse(readVector('derived/tlog-proof.json')) as {
        marshal: { index: number; hashes: []; checkpoint: string; want: string }[];
        invalid: string[];
      };
      expect([marshal.length, invalid.length]).toEqual([1, 7]);
      for (const { index, hashes, checkpoint, want } of marshal) {
        const proof = { index, path: hashes, checkpoint, extra: null };
        expect(formatTlogProof(proof)).toBe(want);
        expect(parseTlogProof(want)).toEqual(proof);
      }
      for (const file of invalid) expect(() => parseTlogProof(file)).toThrow();
    });

  it('verifies offline after a journey as text, with and without extra data', async () => {
    for (const extra of [null, new TextEncoder().encode('工单')]) {
      const proof = parseTlogProof(formatTlogProof({ ...(await proofOf(300, 700)), extra }));
      expect(proof.extra).toEqual(extra);
      expect(verifyTlogProof(proof, RFC6962.leaf(entryOf(300)), policy)).toMatchObject({
        ok: true,
        checkpoint: { size: 700 },
        cosigned: [{ timestamp: 100 }],
      });
    }
  });

  it('does not verify for another leaf, another index, a spoilt path, or without the quorum', async () => {
    const proof = await proofOf(300, 700);
    const leaf = FAST.leaf(entryOf(300));
    expect(verifyTlogProof(proof, FAST.leaf(entryOf(301)), policy).ok).toBe(false);
    expect(verifyTlogProof({ ...proof, index: 301 }, leaf, policy).ok).toBe(false);
    for (const path of spoilt(proof.path)) expect(verifyTlogProof({ ...proof, path }, leaf, policy).ok).toBe(false);
    expect(verifyTlogProof({ ...proof, checkpoint: logOf(700).note }, leaf, policy)).toMatchObject({
      reason: 'The quorum is not reached: nobody cosigned',
    });
  });

  const good = 'c2sp.org/tlog-proof@v1\nindex 3\n\ncheckpoint\n';
  it.each([
    ['a leading zero', good.replace('3', '03')],
    ['two extra lines', good.replace('index', 'extra AAAA\nextra AAAA\nindex')],
    ['extra after the index', good.replace('\n\n', '\nextra AAAA\n\n')],
    ['a short hash', good.replace('\n\n', '\nAAAA\n\n')],
    ['64 hashes', good.replace('\n\n', `\n${'A'.repeat(43)}=`.repeat(64) + '\n\n')],
    ['another version', good.replace('@v1', '@v2')],
    ['no checkpoint', good.split('\n\n')[0]!],
    ['carriage returns', good.replaceAll('\n', '\r\n')],
  ])('is malformed with %s', (_, file) => {
    expect(() => parseTlogProof(file)).toThrow();
    expect(parseTlogProof(good).index).toBe(3);
  });
});
