import { describe, expect, it } from '@jest/globals';
import { keyOf, LOG_KEY, WITNESS_KEYS } from '../../test/memory-log.js';
import { haveSharedVectors, readVector } from '../../test/shared-vectors.js';
import { RFC6962 } from '../tree/hasher.js';
import { formatCheckpoint, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.js';
import { addSignatures, cosignText, formatNote, signText } from './signed-note.js';

const root = RFC6962.leaf(Uint8Array.of(1));
const checkpoint = { origin: LOG_KEY.name, size: 20_852_163, root, extensions: [] };

describe('checkpoints', () => {
  if (haveSharedVectors('derived/checkpoint.json'))
    it('are read or refused as by transparency-dev, and more strictly where the specification is', () => {
      const { valid, invalid } = JSON.parse(readVector('derived/checkpoint.json')) as {
        valid: { body: string; origin: string; size: string; ext?: string[] }[];
        invalid: string[];
      };
      expect([valid.length, invalid.length]).toEqual([2, 7]);
      for (const body of invalid) expect(() => parseCheckpoint(body)).toThrow();
      for (const { body, origin, size, ext } of valid) {
        // Their parser leaves the root's length open; with one of 32 bytes the rest reads the same.
        expect(() => parseCheckpoint(body)).toThrow('instead of 32');
        const whole = body.replace(/^(.*\n.*\n).*$/m, `$1${Buffer.from(root).toString('base64')}`);
        expect(parseCheckpoint(whole)).toEqual({ origin, size: Number(size), root, extensions: ext ?? [] });
      }
    });

  it('are written and read back the same, with extension lines', () => {
    const extended = { ...checkpoint, extensions: ['one', 'two words'] };
    const text = formatCheckpoint(extended);
    expect(text).toBe(`${LOG_KEY.name}\n20852163\n${Buffer.from(root).toString('base64')}\none\ntwo words\n`);
    expect(parseCheckpoint(text)).toEqual(extended);
  });

  it.each([
    ['a leading zero', 'log\n01\nROOT\n'],
    ['a sign', 'log\n+1\nROOT\n'],
    ['a size in another notation', 'log\n1e3\nROOT\n'],
    ['a size beyond 2^53', 'log\n9007199254740992\nROOT\n'],
    ['an empty origin', '\n1\nROOT\n'],
    ['an empty extension line', 'log\n1\nROOT\n\nx\n'],
    ['an empty line at the end', 'log\n1\nROOT\n\n'],
    ['a root of 31 bytes', `log\n1\n${Buffer.alloc(31).toString('base64')}\n`],
    ['a root of 33 bytes', `log\n1\n${Buffer.alloc(33).toString('base64')}\n`],
    ['stray bits in the root', `log\n1\n${'A'.repeat(42)}B=\n`],
    ['no root', 'log\n1\n'],
  ])('are malformed with %s', (_, text) => {
    expect(() => parseCheckpoint(text.replace('ROOT', 'A'.repeat(43) + '='))).toThrow();
    expect(parseCheckpoint(`log\n0\n${'A'.repeat(43)}=\n`).size).toBe(0);
  });

  it('open with the key of their log, and tell the witnesses whose keys are known', () => {
    const [first, second] = WITNESS_KEYS as [(typeof WITNESS_KEYS)[0], (typeof WITNESS_KEYS)[0]];
    const signed = signCheckpoint(checkpoint, LOG_KEY);
    const note = addSignatures(signed, cosignText(formatCheckpoint(checkpoint), first, 5));
    expect(openCheckpoint(note, LOG_KEY, [first, second])).toMatchObject({
      ok: true,
      checkpoint,
      signatures: [{ timestamp: null }, { key: first, timestamp: 5 }],
    });
  });

  it('do not open without the log’s own signature, or for another origin', () => {
    const text = formatCheckpoint(checkpoint);
    const witness = WITNESS_KEYS[0]!;
    const onlyWitness = formatNote(text, cosignText(text, witness, 5));
    expect(openCheckpoint(onlyWitness, LOG_KEY, [witness])).toEqual({
      ok: false,
      reason: 'log.example/city did not sign the checkpoint',
    });
    const other = keyOf('log.example/other', 'ed25519');
    expect(openCheckpoint(formatNote(text, signText(text, other)), other)).toEqual({
      ok: false,
      reason: 'The checkpoint is of log.example/city, not of log.example/other',
    });
    expect(openCheckpoint(formatNote('no checkpoint\n', signText('no checkpoint\n', LOG_KEY)), LOG_KEY).ok).toBe(false);
  });
});
