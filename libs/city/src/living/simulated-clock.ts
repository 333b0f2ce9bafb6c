import type { PlatformClient } from '@redress/client';
import { SIMULATOR } from '../people.js';
import { formatMoment, momentOfUnix, type Moment } from '../shanghai-time.js';

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

/** The clock of a platform that a city drives. */
export class SimulatedClock {
  private constructor(
    private readonly client: PlatformClient,
    private now: Moment,
  ) {}

  /** The clock of a platform. Throws {@link RealClockError}. */
  static async of(client: PlatformClient): Promise<SimulatedClock> {
    const { value } = await client.call('read-clock', {});
    if (value.clock === 'real') throw new RealClockError();
    return new SimulatedClock(client, momentOfUnix(Date.parse(value.now)));
  }

  /** Moves it to a moment. One that is past stays so: what happened then is sent again, and changes nothing. */
  async moveTo(moment: Moment): Promise<void> {
    if (moment <= this.now) return;
    await this.client.call('drive-simulated-clock', { body: { now: formatMoment(moment) } }, { as: SIMULATOR });
    this.now = moment;
  }
}
