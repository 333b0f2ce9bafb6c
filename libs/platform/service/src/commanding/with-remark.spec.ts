import { beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryEventStore } from '@redress/event-store';
import { refuse, type Emitted, type Event } from '@redress/kernel';
import { counters, execution, executorOn, RecordingSealer, refusalOf } from '../../test/counter.js';
import { withRemark } from './with-remark.js';

const PERSON = '4b2a0000-0000-4000-8000-000000000001';
const REMARK = '来电人语气急躁';
const aboutSomebody = { ...counters, personOf: () => PERSON } as typeof counters;
const remarked = { remark: { text: REMARK } };

let store: MemoryEventStore;
let sealer: RecordingSealer;
beforeEach(() => {
  store = new MemoryEventStore();
  sealer = new RecordingSealer();
});
const run = (change: Parameters<typeof execution>[0]) => executorOn(store, { sealer }).execute(execution(change));

describe('a remark', () => {
  it('is sealed with the event under the key of the person whom the thing concerns, and stands nowhere else', async () => {
    await run({ aggregate: aboutSomebody, ...remarked });
    expect(sealer.sealed.map(([, personal]) => personal)).toEqual([{ remark: { subject: PERSON, text: REMARK } }]);
    const { envelope, bytes } = (await store.readStream('counter-1')).events[0]!;
    expect(envelope).toMatchObject({ data: { by: 2 }, sealed: { remark: { subject: PERSON } } });
    expect(Buffer.from(bytes).toString('utf8')).not.toContain(REMARK);
  });

  it('stands beside what the act itself seals', async () => {
    const name = { subject: PERSON, text: '王小明' };
    await run({ aggregate: aboutSomebody, input: { by: 1, personal: { name } }, ...remarked });
    expect(sealer.sealed[0]![1]).toEqual({ name, remark: { subject: PERSON, text: REMARK } });
  });

  it('belongs to the first of several events', () => {
    const events: readonly Emitted<Event>[] = [
      { type: 'Counted', data: {} },
      { type: 'Taken', data: {} },
    ];
    const [first, second] = withRemark(events, { aggregate: aboutSomebody, ...remarked }, counters.initial);
    expect([first!.personal, second!.personal]).toEqual([{ remark: { subject: PERSON, text: REMARK } }, undefined]);
  });

  it('on a thing that is only being made is about the person that its maker names', () => {
    const remark = { text: REMARK, person: PERSON };
    const [event] = withRemark([{ type: 'Counted', data: {} }], { aggregate: counters, remark }, counters.initial);
    expect(event!.personal).toEqual({ remark: { subject: PERSON, text: REMARK } });
  });

  it('on what concerns no person is refused, because nothing could seal it', async () => {
    expect(await refusalOf(run(remarked))).toEqual(refuse('remark-without-person'));
    expect(await store.size()).toBe(0);
  });
});
