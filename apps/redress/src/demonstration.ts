import { liveCity, momentOfUnix } from '@redress/city';
import { connect } from '@redress/client';
import { days } from '@redress/days';
import type { EventStore } from '@redress/event-store';
import { shanghaiDay, type LocalDate } from '@redress/kernel';
import { lastMomentOf, type PlatformClock } from '@redress/service';

/** Enough that most departments are ranked, little enough for a first start. */
const TICKETS = 300;
const SEED = 'demonstration';
/** The month that goes on, and those before it. */
const MONTHS = 6;

/** The days of a log that are of use to a demonstration. */
export interface Begun {
  /** The first day; null in an empty log. */
  readonly first: LocalDate | null;
  /** A real day has begun, so it is an office or a demonstration that was finished. */
  readonly real: boolean;
}

/** How a log began. */
export async function beginningOf(store: EventStore): Promise<Begun> {
  const { events } = await store.readStream(days.streamOf(''));
  const { clock } = days.read(events.map(({ envelope }) => envelope));
  const first = (events[0]?.envelope.data as { readonly day: LocalDate } | undefined)?.day ?? null;
  return { first, real: clock === 'real' };
}

/**
 * Lets an empty platform, or one whose demonstration was interrupted, live by a simulated clock, before anything tells it
 * the time. Gives the month in which the demonstration begins; undefined where there is nothing to demonstrate.
 */
export async function prepareDemonstration(store: EventStore, clock: PlatformClock): Promise<string | undefined> {
  const { first, real } = await beginningOf(store);
  if (real || (first === null && (await store.size()) > 0)) return undefined;
  const from = first?.slice(0, 7) ?? monthBefore(shanghaiDay(new Date(clock.now()).toISOString()), MONTHS - 1);
  const begin = Date.parse(`${from}-01T00:00:00+08:00`);
  clock.simulate(first === null ? begin : Math.max(begin, await lastMomentOf(store)));
  return from;
}

/** Lives half a year of an invented city up to this moment, through the same acts that people use; then the clock is real. */
export async function demonstrate(
  url: string,
  from: string,
  clock: PlatformClock,
  tell: (sentence: string) => void,
  signal: AbortSignal,
): Promise<void> {
  tell(`正在生成演示城市（${TICKETS} 件工单，半年）…… Making a demonstration city of half a year…`);
  const plan = { tickets: TICKETS, seed: SEED, from, months: MONTHS, until: momentOfUnix(Date.now()) };
  let told = 0;
  const onProgress = ({ tickets }: { readonly tickets: number }): void => {
    const tenth = Math.floor((10 * tickets) / TICKETS);
    if (tenth > told) tell(`  ${(told = tenth) * 10} %`);
  };
  const { tickets, commands, interrupted } = await liveCity(plan, connect(url, { as: 'operator:demonstration', patienceMs: 30_000 }), {
    onProgress,
    signal,
  });
  if (interrupted) return;
  await clock.becomeReal();
  tell(`演示城市已就绪：${tickets} 件工单，${commands} 次操作。 The demonstration city is ready: ${tickets} tickets.`);
}

/** The month so many months before that of a day. */
function monthBefore(day: LocalDate, months: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const index = year * 12 + month - 1 - months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
