import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { beginDayAct, days } from '@redress/days';
import type { Leadership, Lease } from '@redress/event-bus';
import type { EventStore } from '@redress/event-store';
import { addDays, deterministicId, machine, shanghaiDay, type LocalDate } from '@redress/kernel';
import { CLOCK, CommandExecutor, EVENT_STORE, LEADERSHIP, stateOf, type PlatformClock } from '@redress/service';

/** A day is begun so late at most after it began. */
const LOOK_MS = 1_000;

/**
 * Begins every day of Shanghai, each once and in order, also those that the platform slept through. One process leads; a
 * second one that believes so too changes nothing, because the command of a day follows from the day.
 */
@Injectable()
export class Timekeeper implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger(Timekeeper.name);
  #timer: NodeJS.Timeout | undefined;
  #lease: Lease | undefined;
  #begun: LocalDate | null = null;
  #beginning = Promise.resolve();

  constructor(
    @Inject(CLOCK) private readonly clock: PlatformClock,
    @Inject(LEADERSHIP) private readonly leadership: Leadership,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CommandExecutor) private readonly executor: CommandExecutor,
  ) {}

  onApplicationBootstrap(): void {
    this.clock.onMoved(() => this.beginDays());
    this.#timer = setInterval(() => void this.#look(), LOOK_MS);
    void this.#look();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer);
    await this.#beginning;
    await this.#lease?.release();
  }

  /** Begins every day up to now. One run at a time. */
  beginDays(): Promise<void> {
    const run = this.#beginning.then(() => this.#beginDays());
    this.#beginning = run.catch(() => undefined);
    return run;
  }

  /** A simulated clock tells when it moves; only the world's has to be looked at. */
  async #look(): Promise<void> {
    if (this.clock.kind === 'simulated') return;
    try {
      await this.beginDays();
    } catch (error) {
      this.#log.warn(
        `A day could not be begun and is tried again: ${error instanceof Error ? error.message : 'error'}`,
      );
    }
  }

  async #beginDays(): Promise<void> {
    if (this.#begun === this.#today()) return;
    if (this.#lease?.isHeld() !== true) this.#lease = await this.leadership.tryToLead('timekeeper');
    if (this.#lease === undefined) return;
    const today = this.#today();
    const { last } = stateOf(days, (await this.store.readStream(days.streamOf(''))).events);
    for (let day = last === null ? today : addDays(last, 1); day <= today; day = addDays(day, 1))
      await this.#begin(day);
    this.#begun = today;
  }

  async #begin(day: LocalDate): Promise<void> {
    const commandId = deterministicId('begin-day', day);
    await this.executor.execute({
      aggregate: days,
      act: beginDayAct,
      id: '',
      input: { day, clock: this.clock.kind },
      meta: {
        commandId,
        at: new Date(this.clock.now()).toISOString(),
        actor: machine('timekeeper', 'days'),
        causation: null,
        correlation: commandId,
      },
    });
  }

  #today(): LocalDate {
    return shanghaiDay(new Date(this.clock.now()).toISOString());
  }
}
