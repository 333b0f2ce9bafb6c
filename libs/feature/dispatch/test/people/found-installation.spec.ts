import { beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryEventStore } from '@redress/event-store';
import { ADMINISTRATORS, accountIdOf, accounts, mayActAs } from '@redress/people';
import { BookShelf, CommandExecutor, commandDigestWith, stateOf } from '@redress/service';
import { deterministicId, type Personal } from '@redress/kernel';
import { EnterStaff } from '../../src/people/enter-staff.js';
import { FoundInstallation, type FirstThree } from '../../src/people/found-installation.js';

const AT = '2026-11-28T01:00:00.000Z';
const THREE: FirstThree = {
  'system-administrator': { name: '赵一', number: 'A-1' },
  'security-administrator': { name: '钱二', number: 'A-2' },
  auditor: { name: '孙三', number: 'A-3' },
};
const meta = { commandId: deterministicId('founding', '1'), at: AT };

let store: MemoryEventStore;
let founding: FoundInstallation;
beforeEach(() => {
  store = new MemoryEventStore(() => AT);
  const sealer = {
    seal: async (_: string, personal: Personal) =>
      Object.fromEntries(
        Object.entries(personal).map(([field, { subject }]) => [field, { subject, commitment: 'f'.repeat(64) }]),
      ),
  };
  const executor = new CommandExecutor({
    ...{
      store,
      sealer,
      clock: { now: () => Date.parse(AT) },
      contracts: { mustMatch: () => undefined },
      books: new BookShelf(store),
    },
    ...{ digest: commandDigestWith(new Uint8Array(32)), observe: () => undefined },
  });
  const vault = { subjectFor: async (_: string, identity: string) => deterministicId('subject', identity) };
  founding = new FoundInstallation(new EnterStaff(vault as never, executor), store, executor);
});

const subjectOf = (number: string) => deterministicId('subject', `staff:${number}`);
const accountOf = async (number: string) => {
  const stream = accounts.streamOf(accountIdOf(subjectOf(number), 'first'));
  return stateOf(accounts, (await store.readStream(stream)).events);
};

describe('founding an installation', () => {
  it('gives three people an account and the post of one administrator each, from today on', async () => {
    await founding.found(THREE, meta);
    const roles = await Promise.all(
      ['A1', 'A2', 'A3'].map(async (number) => {
        const account = await accountOf(number);
        if (account.status === 'unopened') throw new Error('not opened');
        return mayActAs(account, account.posts[0]!.id, '2026-11-28');
      }),
    );
    expect(roles.map((actor) => ('role' in actor ? actor.role : actor.code))).toEqual(ADMINISTRATORS);
  });

  it('is done once: where there is an account, nothing is founded', async () => {
    await founding.found(THREE, meta);
    const again = founding.found(THREE, { ...meta, commandId: deterministicId('founding', '2') });
    await expect(again).rejects.toMatchObject({ refusal: { code: 'wrong-state-founded' } });
  });

  it('changes nothing when the same command comes again', async () => {
    await founding.found(THREE, meta);
    const size = await store.size();
    await founding.found(THREE, meta);
    expect(await store.size()).toBe(size);
  });

  it('takes three different people, however their numbers are written, and nothing is done before', async () => {
    const two = { ...THREE, auditor: { name: '赵一', number: 'a 1' } };
    await expect(founding.found(two, meta)).rejects.toMatchObject({ refusal: { code: 'administrators-not-three' } });
    expect(await store.size()).toBe(0);
  });
});
