import { liveCity } from '@redress/city';
import { connect } from '@redress/client';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { shanghaiDay } from '@redress/kernel';
import { platformUnderTest, type PlatformUnderTest } from './platform-under-test.js';
import { BEFORE_QUARTER, QUARTER, rankingsAt, rankingsOfCity } from './support/rankings-of-city.js';

/** The make-up Saturday of the National Day holiday of 2025, which was 1 to 8 October. */
const MAKE_UP_DAY = '2025-10-11';
const MACHINES = ['policy', 'timekeeper'];

/** What happened in each stream, in order: what, when, by whom. */
async function sequencesOf({ started }: PlatformUnderTest): Promise<ReadonlyMap<string, readonly string[]>> {
  const streams = new Map<string, string[]>();
  for await (const { events } of started.platform.store.readLog())
    for (const { envelope } of events) {
      const { stream, type, occurredAt, actor } = envelope;
      streams.set(stream, [...(streams.get(stream) ?? []), `${type} ${occurredAt} ${actor.account}`]);
    }
  return streams;
}

/** Each sequence with the kind of its stream, sorted. Ids of tickets follow from the vault of each platform, and so differ. */
function sequencesByKind(streams: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...streams].map(([stream, events]) => [stream.split('-', 1)[0], ...events].join('\n')).sort();
}

describe('a quarter of a simulated city, lived on two platforms', () => {
  const simulatedFrom = BEFORE_QUARTER;
  const [one, other] = [platformUnderTest({ simulatedFrom }), platformUnderTest({ simulatedFrom })];
  let rankings: ReadonlyMap<string, string>;
  let again: ReadonlyMap<string, string>;
  let happened: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    rankings = await rankingsOfCity(one.started.url);
    again = await rankingsOfCity(other.started.url);
    happened = await sequencesOf(one);
  }, 300_000);

  it('has the same sequence of events in every stream', async () => {
    expect(sequencesByKind(await sequencesOf(other))).toEqual(sequencesByKind(happened));
  });

  it('has the same rankings, byte for byte', () => {
    expect([...rankings.keys()]).toEqual(expect.arrayContaining(['2025-10', '2025-12', '2025-Q4']));
    expect(again).toEqual(rankings);
  });

  it('has them again when the tables are built anew', async () => {
    const { url } = one.started;
    await connect(url, { as: 'system-administrator:test' }).call('rebuild-analytics', {});
    expect(await rankingsAt(url)).toEqual(rankings);
  }, 60_000);

  it('began every day once, at midnight, and worked on the make-up day and on no holiday', () => {
    const days = happened.get('days')!.map((event) => event.split(' ')[1]!);
    expect(days.length).toBeGreaterThan(85);
    // The days behind the quarter began together, when the clock leapt over them.
    const ofQuarter = days.filter((at) => at < '2025-12-31');
    expect(new Set(ofQuarter).size).toBe(ofQuarter.length);
    expect(ofQuarter.filter((at) => !at.endsWith('T16:00:00.000Z'))).toEqual([]);
    const worked = [...happened]
      .filter(([stream]) => stream.startsWith('ticket-'))
      .flatMap(([, events]) => events.map((event) => event.split(' ') as [string, string, string]))
      .filter(([type, , by]) => !type.startsWith('Ticket') && !MACHINES.includes(by.split(':')[0]!))
      .map(([, at]) => shanghaiDay(at));
    expect(worked).toContain(MAKE_UP_DAY);
    expect(worked.filter((day) => day >= '2025-10-01' && day <= '2025-10-08')).toEqual([]);
  });

  it('changes nothing when it is lived once more', async () => {
    const { size } = await sizeOf(one);
    const result = await liveCity(QUARTER, connect(one.started.url, { as: 'operator:city' })).catch(
      (error: Error) => error,
    );
    // The offices were there before this city came, so it cannot tell that it was here.
    expect(result).toMatchObject({ name: 'CityTooLateError' });
    expect(await sizeOf(one)).toEqual({ size });
  });
});

async function sizeOf({ started }: PlatformUnderTest): Promise<{ readonly size: number }> {
  return { size: await started.platform.store.size() };
}
