import type { PlatformClient } from '@redress/client';
import { SIMULATOR } from '../people.js';
import { formatMoment, midnightAfter, momentOfUnix, type Moment } from '../shanghai-time.js';

/** A city lives under a simulated clock only; the message says how a platform with one is started. */
export class RealClockError extends Error {
  constructor() {
    super(
      '平台使用真实时钟，模拟城市须在模拟时钟下运行：请用 REDRESS_CLOCK=simulated REDRESS_DATA=.redress-city npm start 另行启动平台。 ' +
        'The clock of this platform is real, and a city lives under a simulated one: start a platform of its own with ' +
        'REDRESS_CLOCK=simulated REDRESS_DATA=.redress-city npm start.',
    );
    this.name = 'RealClockError';
  }
}

/** What a city would have done before the clock's time cannot be done any more. */
export class CityTooLateError extends Error {
  constructor(now: Moment, beginning: Moment) {
    super(
      `平台时间已是 ${formatMoment(now)}，这座城市始于 ${formatMoment(beginning)}：请另行启动平台，或用 --from 选择更晚的月份。 ` +
        `The clock of the platform stands at ${formatMoment(now)}, and this city begins at ${formatMoment(beginning)}: ` +
        'start a platform of its own, or choose a later month with --from.',
    );
    this.name = 'CityTooLateError';
  }
}

/** The clock of a platform that a city drives. */
export class SimulatedClock {
  private constructor(
    private readonly client: PlatformClient,
    private moment: Moment,
  ) {}

  /** The clock of a platform. Throws {@link RealClockError}. */
  static async of(client: PlatformClient): Promise<SimulatedClock> {
    const { value } = await client.call('read-clock', {});
    if (value.clock === 'real') throw new RealClockError();
    return new SimulatedClock(client, momentOfUnix(Date.parse(value.now)));
  }

  get now(): Moment {
    return this.moment;
  }

  /** Lets time pass up to a moment, by way of every midnight, so that each day begins when it begins. */
  async passTo(moment: Moment): Promise<void> {
    for (let midnight = midnightAfter(this.moment); midnight < moment; midnight = midnightAfter(midnight))
      await this.leapTo(midnight);
    await this.leapTo(moment);
  }

  /** Moves it forward to a moment at once; one that has come already stays. */
  async leapTo(moment: Moment): Promise<void> {
    if (moment <= this.moment) return;
    await this.client.call('drive-simulated-clock', { body: { now: formatMoment(moment) } }, { as: SIMULATOR });
    this.moment = moment;
  }
}
