import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openPool, type Pool } from '@redress/database';
import type { Actor } from '@redress/kernel';
import { testDatabase } from '@redress/testing';
import { migrateVault, MissingMasterKeyError, Vault, WrongMasterKeyError, type SuiteName } from '../src/index.js';

const [one, two] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const SM4: SuiteName = 'sm4ctr-hmacsm3';
const actor: Actor = {
  ...{ account: 'handler:1', person: 'handler:1', role: 'handler', office: null },
  ...{ revision: null, for: null },
};
const access = { purpose: 'handle-ticket', actor } as const;

const database = testDatabase();
let pool: Pool;
beforeEach(async () => {
  pool = openPool(database().ownerUrl, { applicationName: 'vault' });
  await pool.query('DROP SCHEMA IF EXISTS vault CASCADE');
  await migrateVault(pool);
});
afterEach(() => pool.end());

/** Seals a phone for somebody new; what is needed to look whether it still opens. */
async function sealed(vault: Vault, phone: string) {
  const subject = await vault.subjectFor('complainant', `phone:${phone}`);
  const event = randomUUID();
  const { phone: field } = await vault.seal(event, { phone: { subject, text: phone } });
  return { phone, subject, event, field: field! };
}

async function mustStillHold(vault: Vault, { phone, subject, event, field }: Awaited<ReturnType<typeof sealed>>) {
  expect(await vault.open(event, ['phone'], access)).toEqual({ phone });
  expect(await vault.verify(event, 'phone', field)).toBe('intact');
  expect(await vault.subjectFor('complainant', `phone:${phone}`)).toBe(subject);
}

const rewrapped = async (vault: Vault) => {
  const steps = [];
  for await (const step of vault.rewrap()) steps.push(step);
  return steps.at(-1)!;
};
const versions = async () =>
  (await pool.query('SELECT DISTINCT master, suite FROM vault.keys ORDER BY master')).rows as unknown[];

describe('each value of the vault', () => {
  it('names its suite and the version of the master key', async () => {
    const { field, event } = await sealed(await Vault.at(pool, [one]), '1');
    expect(field.commitment).toMatch(/^aes256gcm-hmacsha256:/);
    expect(await versions()).toEqual([{ master: 1, suite: 'aes256gcm-hmacsha256' }]);
    const { rows } = await pool.query('SELECT suite FROM vault.fields WHERE event_id = $1', [event]);
    expect(rows).toEqual([{ suite: 'aes256gcm-hmacsha256' }]);
  });

  it('stays readable beside those of another suite', async () => {
    const before = await sealed(await Vault.at(pool, [one]), '1');
    const vault = await Vault.at(pool, [one], SM4);
    const after = await sealed(vault, '2');
    expect(after.field.commitment).toMatch(/^sm4ctr-hmacsm3:/);
    for (const each of [before, after]) await mustStillHold(vault, each);
  });
});

describe('a new master key', () => {
  it('is taken when it comes with the one before; both versions are read in one vault', async () => {
    const before = await sealed(await Vault.at(pool, [one]), '1');
    const vault = await Vault.at(pool, [two, one]);
    const after = await sealed(vault, '2');
    expect(await versions()).toMatchObject([{ master: 1 }, { master: 2 }]);
    for (const each of [before, after]) await mustStillHold(vault, each);
  });

  it('needs the one before until everything is rewrapped, and then no longer', async () => {
    const before = await sealed(await Vault.at(pool, [one]), '1');
    await expect(Vault.at(pool, [two])).rejects.toThrow(WrongMasterKeyError);
    const vault = await Vault.at(pool, [two, one]);
    await expect(Vault.at(pool, [two])).rejects.toThrow(MissingMasterKeyError);
    expect(await rewrapped(vault)).toEqual({ done: 1, of: 1 });
    const alone = await Vault.at(pool, [two]);
    await mustStillHold(alone, before);
    expect(alone.secret.keyFor('sealing')).toEqual(vault.secret.keyFor('sealing'));
    await expect(Vault.at(pool, [one])).rejects.toThrow(MissingMasterKeyError);
  });

  it('comes with another suite for the keys, while no sealed text is touched', async () => {
    const before = await sealed(await Vault.at(pool, [one]), '1');
    const fields = async () => (await pool.query('SELECT ciphertext, salt, suite FROM vault.fields')).rows as unknown[];
    const untouched = await fields();
    await rewrapped(await Vault.at(pool, [two, one], SM4));
    expect(await versions()).toEqual([{ master: 2, suite: SM4 }]);
    expect(await fields()).toEqual(untouched);
    await mustStillHold(await Vault.at(pool, [two]), before);
  });

  it('is gone on with after an interruption, where it was', async () => {
    const old = await Vault.at(pool, [one]);
    for (let n = 0; n < 600; n++) await old.subjectFor('complainant', `phone:${n}`);
    const vault = await Vault.at(pool, [two, one]);
    for await (const { done, of } of vault.rewrap()) {
      expect([done, of]).toEqual([500, 600]);
      break;
    }
    expect(await versions()).toMatchObject([{ master: 1 }, { master: 2 }]);
    expect(await rewrapped(vault)).toEqual({ done: 100, of: 100 });
    expect(await versions()).toMatchObject([{ master: 2 }]);
  });
});
