import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptSigningKey } from './signing-key-file.js';

describe('the signing key of a data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'redress-key-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const key = () => keptSigningKey(join(folder, 'ledger.key'), 'ed25519', (fingerprint) => `log/${fingerprint}`);

  it('is made once and stays', async () => {
    const made = await key();
    expect(await key()).toEqual(made);
  });

  it('is readable by its owner only, and nothing lies beside it', async () => {
    await key();
    expect(readdirSync(folder)).toEqual(['ledger.key']);
    expect(statSync(join(folder, 'ledger.key')).mode & 0o777).toBe(0o600);
  });
});
