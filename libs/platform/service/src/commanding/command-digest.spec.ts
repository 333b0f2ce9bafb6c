import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { canonicalJson } from '@redress/kernel';
import { execution, person, takeAct } from '../../test/counter.js';
import { commandDigestWith } from './command-digest.js';
import type { Execution } from './execution.js';

const key = new Uint8Array(32).fill(1);
const digest = commandDigestWith(key);
const base = execution({ input: { by: 1, where: { door: 2, floor: 3 } } });

describe('the digest of a command', () => {
  it('is the same for the same command, whatever the order of its members, its time and its id', () => {
    const again = execution({ input: { where: { floor: 3, door: 2 }, by: 1 } }, { at: '2027-01-01T00:00:00.000Z' });
    expect(digest(again)).toBe(digest(base));
    expect(digest(base)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is of what was sent, where the input fills it up with the day of the command', () => {
    const sent = { toldBy: 'phone' };
    const on = (day: string) => digest(execution({ input: { toldBy: 'phone', toldOn: day }, sent }));
    expect(on('2026-09-25')).toBe(on('2026-09-24'));
    expect(on('2026-09-24')).not.toBe(digest(execution({ input: sent, sent: { toldBy: 'letter' } })));
  });

  it.each<[what: string, other: Execution]>([
    ['content', { ...base, input: { by: 1, where: { door: 2, floor: 4 } } }],
    ['thing', { ...base, id: '2' }],
    ['act', { ...base, act: takeAct }],
    ['account', { ...base, meta: { ...base.meta, actor: person('operator', null, '2') } }],
  ])('differs by %s', (_what, other) => expect(digest(other)).not.toBe(digest(base)));

  it('is keyed: without the key nothing that was typed can be guessed from it', () => {
    const { aggregate, act, id, input, meta } = base;
    const what = { account: meta.actor.account, stream: aggregate.streamOf(id), act: act.name, input };
    expect(digest(base)).not.toBe(createHash('sha256').update(canonicalJson(what)).digest('hex'));
    expect(digest(base)).not.toBe(commandDigestWith(new Uint8Array(32).fill(2))(base));
  });
});
