import { randomUUID } from 'node:crypto';
import { openPool, type Pool } from '@redress/database';
import type { Actor } from '@redress/kernel';
import { testDatabase } from '@redress/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  migrateVault,
  NoKeyError,
  SealBrokenError,
  SealedOtherwiseError,
  UnknownSubjectError,
  Vault,
  WrongMasterKeyError,
  type Access,
  type AccessFilter,
  type Purpose,
} from '../src/index.js';

const masterKey = Buffer.alloc(32, 9);
const actor: Actor = {
  ...{ account: 'handler:4096', person: 'person-4096', role: 'handler', office: 'market-east' },
  ...{ revision: null, for: null },
};
const toHandle: Access = { purpose: 'handle-ticket', actor };
const toErase = { actor, reason: 'asked for by the person' };

const urls = testDatabase();
/** The pool as the services have it, and one of the owner to look behind it. */
const database = {} as { pool: Pool; owner: Pool };
let vault: Vault;
let person: string;
let event: string;
beforeAll(async () => {
  database.owner = openPool(urls().ownerUrl, { applicationName: 'owner' });
  database.pool = openPool(urls().appUrl, { applicationName: 'vault' });
  await migrateVault(database.owner);
  vault = await Vault.at(database.pool, [masterKey]);
});
afterAll(async () => {
  await database.pool.end();
  await database.owner.end();
});
beforeEach(async () => {
  person = await vault.subjectFor('complainant', randomUUID());
  event = randomUUID();
});

const seal = (text: string, field = 'phone', to = person) => vault.seal(event, { [field]: { subject: to, text } });
const open = async (field = 'phone') => (await vault.open(event, [field], toHandle))[field];

describe('a person', () => {
  it('is found again', async () => {
    const subject = await vault.subjectFor('complainant', 'phone:13905740001');
    expect(await vault.subjectFor('complainant', 'phone:13905740001')).toBe(subject);
  });

  it('is somebody else as a reporter', async () => {
    const complainant = await vault.subjectFor('complainant', '13905740002');
    expect(await vault.subjectFor('reporter', '13905740002')).not.toBe(complainant);
  });

  it('becomes one subject when two calls ask for it at the same moment', async () => {
    for (let shop = 1; shop <= 20; shop++) {
      const asked = Array.from({ length: 8 }, () => vault.subjectFor('respondent', `新开的理发店 ${shop}`));
      expect(new Set(await Promise.all(asked)).size).toBe(1);
    }
  });
});

describe('a sealed field', () => {
  it('opens to what was sealed, whatever the script', async () => {
    await vault.seal(event, { name: { subject: person, text: '欧阳明 𠮷' }, note: { subject: person, text: '' } });
    expect(await vault.open(event, ['name', 'note'], toHandle)).toEqual({ name: '欧阳明 𠮷', note: '' });
  });

  it('may belong to another person than its neighbour', async () => {
    const merchant = await vault.subjectFor('respondent', '某健身房');
    const personal = { phone: { subject: person, text: '1' }, merchant: { subject: merchant, text: '2' } };
    const sealed = await vault.seal(event, personal);
    expect(sealed).toMatchObject({ phone: { subject: person }, merchant: { subject: merchant } });
    expect(await vault.open(event, ['phone', 'merchant'], toHandle)).toEqual({ phone: '1', merchant: '2' });
  });

  it('keeps its first commitment when the same is sealed again, even at the same moment', async () => {
    const sealed = await Promise.all([seal('13800138000'), seal('13800138000'), seal('13800138000')]);
    expect(new Set(sealed.map(({ phone }) => phone!.commitment)).size).toBe(1);
    expect(await vault.verify(event, 'phone', sealed[0]!.phone!)).toBe('intact');
  });

  it('is never replaced, because the log may hold its commitment already', async () => {
    const { phone } = await seal('13800138000');
    await expect(seal('13800138001')).rejects.toThrow(SealedOtherwiseError);
    await expect(seal('13800138000', 'phone', await vault.subjectFor('complainant', 'another'))).rejects.toThrow(
      SealedOtherwiseError,
    );
    expect(await vault.verify(event, 'phone', phone!)).toBe('intact');
  });

  it('opens for many events at once', async () => {
    const events = [randomUUID(), randomUUID(), randomUUID()];
    for (const id of events) await vault.seal(id, { phone: { subject: person, text: `of ${id}` } });
    const opened = await vault.openAll(
      events.map((eventId) => ({ eventId, fields: ['phone'] })),
      toHandle,
    );
    expect([...opened]).toEqual(events.map((id) => [id, { phone: `of ${id}` }]));
  });

  it.each(['event_id', 'field', 'subject'])('neither opens nor verifies when its %s was changed', async (column) => {
    const sealed = await seal('13800138000');
    const another = { event_id: randomUUID(), field: 'name', subject: await vault.subjectFor('complainant', 'x') }[
      column
    ];
    await database.owner.query(`update vault.fields set ${column} = $1 where event_id = $2`, [another, event]);
    const [at, field] = [column === 'event_id' ? another! : event, column === 'field' ? 'name' : 'phone'];
    await expect(vault.open(at, [field], toHandle)).rejects.toThrow(SealBrokenError);
    expect(await vault.verify(at, field, sealed.phone!)).toBe('altered');
    expect(await vault.verify(event, 'phone', sealed.phone!)).toBe('altered');
  });

  it.each(['ciphertext', 'salt'])('is known to be altered when its %s was replaced', async (column) => {
    const sealed = await seal('13800138000');
    await seal('13800138000', 'other');
    await database.owner.query(
      `update vault.fields f set ${column} = o.${column} from vault.fields o
       where f.event_id = $1 and f.field = 'phone' and o.event_id = $1 and o.field = 'other'`,
      [event],
    );
    expect(await vault.verify(event, 'phone', sealed.phone!)).toBe('altered');
  });

  it('is an unexplained loss when it vanished while the person was not erased', async () => {
    const sealed = await seal('13800138000');
    await database.owner.query('delete from vault.fields where event_id = $1', [event]);
    expect(await vault.verify(event, 'phone', sealed.phone!)).toBe('altered');
  });

  it('names its person by subject only', async () => {
    const wrong = vault.seal(event, { phone: { subject: '13800138000', text: 'x' } });
    await expect(wrong).rejects.toThrow('A subject is a UUID');
    await expect(wrong).rejects.not.toThrow('13800138000');
  });
});

describe('opening', () => {
  const accesses = async () =>
    (await database.owner.query('select * from vault.accesses where event_id = $1 order by access', [event])).rows;

  it('is logged with who, whose, what and why; what is not there is nobody’s', async () => {
    const { phone } = await seal('13800138000');
    await vault.open(event, ['phone', 'name'], toHandle);
    const who = { account: 'handler:4096', person: 'person-4096', role: 'handler', office: 'market-east' };
    const logged = await accesses();
    expect(logged).toHaveLength(2);
    for (const [subject, field] of [
      [phone!.subject, 'phone'],
      [null, 'name'],
    ])
      expect(logged).toContainEqual(
        expect.objectContaining({ ...who, purpose: 'handle-ticket', subject, fields: [field] }),
      );
  });

  it('is listed by the person looked at, by who looked, by purpose and time, also after an erasure', async () => {
    const { phone } = await seal('13800138000');
    await open();
    const { subject } = phone!;
    const list = async (filter: AccessFilter) => (await vault.accesses({ subject, ...filter }, null, 10)).length;
    const [latest] = await vault.accesses({ subject }, null, 10);
    expect(latest).toMatchObject({ account: 'handler:4096', subject, event, fields: ['phone'] });
    expect(await list({ account: 'handler:4096', purpose: 'handle-ticket', from: latest!.at })).toBe(1);
    expect(await list({ account: 'handler:1' })).toBe(0);
    expect(await list({ purpose: 'audit' })).toBe(0);
    expect(await list({ before: '2020-01-01T00:00:00Z' })).toBe(0);
    expect(await vault.accesses({ subject }, latest!.access, 10)).toEqual([]);
    await vault.erase(subject, toErase);
    expect(await list({})).toBe(1);
  });

  it('is logged even when the field turns out to be broken', async () => {
    await seal('13800138000');
    await database.owner.query(`update vault.fields set ciphertext = 'x' where event_id = $1`, [event]);
    await expect(open()).rejects.toThrow(SealBrokenError);
    expect(await accesses()).toHaveLength(1);
  });

  it('needs a purpose of the list', async () => {
    await seal('13800138000');
    const curious = vault.open(event, ['phone'], { purpose: 'curiosity' as Purpose, actor });
    await expect(curious).rejects.toThrow('handle-ticket');
    expect(await accesses()).toEqual([]);
  });

  it('cannot be struck from the log, by the services or by the owner', async () => {
    for (const pool of [database.pool, database.owner])
      for (const change of [
        'delete from vault.accesses',
        `update vault.accesses set account = ''`,
        'truncate vault.accesses',
      ])
        await expect(pool.query(change)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('an erased person', () => {
  it('is gone everywhere, and each commitment says that it was lawful', async () => {
    const sealed = await seal('13800138000');
    expect(await vault.erase(person, toErase)).toEqual({
      subject: person,
      fields: [{ eventId: event, field: 'phone' }],
    });
    expect(await open()).toBeNull();
    expect(await vault.verify(event, 'phone', sealed.phone!)).toBe('erased');
    for (const table of ['keys', 'lookups', 'fields'])
      expect((await database.owner.query(`select from vault.${table} where subject = $1`, [person])).rowCount).toBe(0);
  });

  it('leaves others as they are', async () => {
    await seal('13800138000');
    await vault.erase(await vault.subjectFor('complainant', 'somebody else'), toErase);
    expect(await open()).toBe('13800138000');
  });

  it('stays erased: nothing is kept of them again, not even by a process that still holds the key', async () => {
    const elsewhere = await Vault.at(database.pool, [masterKey]);
    await elsewhere.seal(randomUUID(), { phone: { subject: person, text: 'x' } });
    await vault.erase(person, toErase);
    expect(await seal('13800138000')).toEqual({});
    expect(await elsewhere.seal(event, { phone: { subject: person, text: 'x' } })).toEqual({});
  });

  it('keeps what the same event says of others, so that nobody waits for ever for an answer to who was erased', async () => {
    await vault.erase(person, toErase);
    const other = await vault.subjectFor('complainant', 'somebody else');
    const personal = { answer: { subject: person, text: 'x' }, note: { subject: other, text: 'y' } };
    expect(Object.keys(await vault.seal(event, personal))).toEqual(['note']);
  });

  it('is not a person whom nobody knows: that is a fault of ours', async () =>
    expect(vault.seal(event, { phone: { subject: randomUUID(), text: 'x' } })).rejects.toThrow(NoKeyError));

  it('leaves nothing behind that was being sealed at that moment', async () => {
    const sealing = Array.from({ length: 20 }, () =>
      vault.seal(randomUUID(), { phone: { subject: person, text: 'x' } }).catch(() => undefined),
    );
    await vault.erase(person, toErase);
    await Promise.all(sealing);
    expect((await database.owner.query('select from vault.fields where subject = $1', [person])).rowCount).toBe(0);
  });

  it('is a new subject when they turn to the hotline again', async () => {
    const before = await vault.subjectFor('complainant', '13905740003');
    await vault.erase(before, toErase);
    expect(await vault.subjectFor('complainant', '13905740003')).not.toBe(before);
  });

  it('can be erased once more without effect', async () => {
    await seal('13800138000');
    await vault.erase(person, toErase);
    expect((await vault.erase(person, { ...toErase, reason: 'again' })).fields).toEqual([]);
    const { rows } = await database.owner.query('select erase_reason from vault.subjects where subject = $1', [person]);
    expect(rows).toEqual([{ erase_reason: toErase.reason }]);
  });
});

it('erasing somebody whom the vault never knew is an error, and no act', () =>
  expect(vault.erase(randomUUID(), toErase)).rejects.toThrow(UnknownSubjectError));

describe('what waits', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 4, 6, 1, minute));
  const [first, second] = [randomUUID(), randomUUID()];

  it('is given out when it is due, the earliest first, until it leaves', async () => {
    await vault.waiting.add({ id: second, text: 'second' }, at(20));
    await vault.waiting.add({ id: first, text: '第一' }, at(10));
    expect(await vault.waiting.dueAt(at(5))).toEqual([]);
    expect(await vault.waiting.dueAt(at(10))).toEqual([{ id: first, text: '第一' }]);
    expect((await vault.waiting.dueAt(at(30))).map(({ id }) => id)).toEqual([first, second]);
    await vault.waiting.leave(first);
    expect((await vault.waiting.dueAt(at(30))).map(({ id }) => id)).toEqual([second]);
  });

  it('says when the next turn comes', async () => {
    expect(await vault.waiting.nextDue()).toEqual(at(20));
    await database.owner.query('DELETE FROM vault.waiting WHERE id = $1', [second]);
    expect(await vault.waiting.nextDue()).toBeUndefined();
    await vault.waiting.add({ id: second, text: 'second' }, at(20));
  });

  it('is told to every process that listens', async () => {
    const pool = openPool(database.pool.options.connectionString!, { applicationName: 'another process' });
    const other = await Vault.at(pool, [masterKey]);
    let heard = () => {};
    const next = () => new Promise<void>((resolve) => (heard = resolve));
    const connected = next();
    const stop = other.waiting.onAdded(() => heard());
    await connected;
    const told = next();
    const third = { id: randomUUID(), text: 'third' };
    await vault.waiting.add(third, at(30));
    await told;
    await vault.waiting.leave(third.id);
    await stop();
    await pool.end();
  });

  it('waits once, and keeps the turn that it got first', async () => {
    expect(await vault.waiting.add({ id: second, text: 'second' }, at(0))).toBe(false);
    expect(await vault.waiting.dueAt(at(0))).toEqual([]);
  });
});

describe('a number', () => {
  it('is given to one claim, and to the same claim again', async () => {
    expect(await vault.claimNumber('20260506-482159374', 'one')).toBe(true);
    expect(await vault.claimNumber('20260506-482159374', 'another')).toBe(false);
    expect(await vault.claimNumber('20260506-482159374', 'one')).toBe(true);
  });
});

describe('the vault', () => {
  it('says so when the master key is another one', () =>
    expect(Vault.at(database.pool, [Buffer.alloc(32, 8)])).rejects.toThrow(WrongMasterKeyError));

  it('never holds a name or a number in the clear, in any table', async () => {
    const canaries = ['金丝雀一号', '15900159000', 'canary street 7'];
    const subject = await vault.subjectFor('reporter', canaries[0]!);
    await vault.subjectFor('complainant', canaries[1]!);
    await vault.seal(event, { address: { subject, text: canaries[2]! }, name: { subject, text: canaries[0]! } });
    await vault.open(event, ['address', 'name'], toHandle);
    await vault.waiting.add({ id: randomUUID(), text: canaries.join() }, new Date());
    const tables = await database.owner.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema = 'vault'`,
    );
    const clear: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await database.owner.query<Record<string, unknown>>(`select * from ${name}`);
      for (const value of rows.flatMap((row) => Object.values(row))) {
        const text = Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value);
        clear.push(...canaries.filter((it) => text.includes(it) || text.includes(Buffer.from(it).toString('latin1'))));
      }
    }
    expect(tables.rows.length).toBeGreaterThanOrEqual(9);
    expect(clear).toEqual([]);
  });
});
