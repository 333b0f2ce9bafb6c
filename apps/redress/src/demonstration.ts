import { CityTooLateError, liveCity, midnightOf, momentOfUnix, TICK } from '@redress/city';
import { connect } from '@redress/client';
import { days } from '@redress/days';
import { shanghaiDay, type LocalDate } from '@redress/kernel';
import { lastMomentOf, type Platform, type PlatformClock } from '@redress/service';

/** Enough that something happens every day, little enough for a first start. */
const TICKETS = 300;
const SEED = 'demonstration';
/** The month that goes on, and half a year before it. */
const MONTHS = 7;

/** A log that holds invented days alone is no office, and does not become one unasked. */
export class InventedLogError extends Error {
  constructor() {
    super(
      '数据目录中只有模拟数据：演示未完成，或是模拟城市。请用 REDRESS_DEMO=on 完成演示，用 REDRESS_CLOCK=simulated 继续模拟，' +
        '或用 REDRESS_DATA 选择空目录。 The log holds invented days alone, of a demonstration that was not finished or of a ' +
        'simulated city: finish it with REDRESS_DEMO=on, go on simulating with REDRESS_CLOCK=simulated, or choose an empty ' +
        'folder with REDRESS_DATA.',
    );
    this.name = 'InventedLogError';
  }
}

/**
 * Lets an empty platform, or one whose demonstration was interrupted, live by a simulated clock, before anything tells it
 * the time. Gives the month in which the demonstration begins; undefined where there is nothing to demonstrate. Throws
 * {@link InventedLogError} when none is wanted and the log has no real day yet.
 */
export async function prepareDemonstration(
  { store, clock }: Pick<Platform, 'store' | 'clock'>,
  wanted: boolean,
): Promise<string | undefined> {
  const { events } = await store.readStream(days.streamOf(''));
  const begun = days.read(events.map(({ envelope }) => envelope));
  if (begun.clock === 'simulated' && !wanted) throw new InventedLogError();
  if (!wanted || begun.clock === 'real') return undefined;
  const first = events[0]?.envelope.data as { readonly day: LocalDate } | undefined;
  if (first === undefined && (await store.size()) > 0) return undefined;
  const from = first?.day.slice(0, 7) ?? monthBefore(shanghaiDay(new Date(clock.now()).toISOString()), MONTHS - 1);
  const begin = Date.parse(`${from}-01T00:00:00+08:00`);
  // A moment before, so that the first day begins before anything happens: an interrupted log is known by its days.
  clock.simulate(first === undefined ? begin - 1 : Math.max(begin, await lastMomentOf(store)));
  return from;
}

/** Lives half a year of an invented city up to this morning, through the same acts that people use; then the clock is real. */
export async function demonstrate(
  url: string,
  from: string,
  clock: PlatformClock,
  tell: (sentence: string) => void,
  signal: AbortSignal,
): Promise<void> {
  tell(`正在生成演示城市（${TICKETS} 件工单，半年）…… Making a demonstration city of half a year…`);
  // Today is the first real day, by which a later start knows that the demonstration was finished.
  const until = midnightOf(momentOfUnix(Date.now())) - TICK;
  const plan = { tickets: TICKETS, seed: SEED, from, months: MONTHS, until, shown: true };
  let told = 0;
  const onProgress = ({ tickets }: { readonly tickets: number }): void => {
    const tenth = Math.floor((10 * tickets) / TICKETS);
    if (tenth > told) tell(`  ${(told = tenth) * 10} %`);
  };
  const client = connect(url, { as: 'operator:demonstration', patienceMs: 30_000 });
  try {
    const { tickets, commands, interrupted } = await liveCity(plan, client, { onProgress, signal });
    if (interrupted) return;
    tell(
      `演示城市已就绪：${tickets} 件工单，${commands} 次操作。 The demonstration city is ready: ${tickets} tickets.`,
    );
  } catch (error) {
    // Somebody lived another city here: it stays as it is.
    if (!(error instanceof CityTooLateError)) throw error;
  }
  await clock.becomeReal();
}

/** The month so many months before that of a day. */
function monthBefore(day: LocalDate, months: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const index = year * 12 + month - 1 - months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
