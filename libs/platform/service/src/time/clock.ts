import type { ClockKind } from '@redress/days';

/** Where the platform learns the time. Commands carry it onward, so that domain code reads no clock. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A simulated clock was asked to go back. Nothing that happened happens again. */
export class ClockGoesForwardError extends Error {
  constructor(readonly now: number) {
    super(`The clock stands at ${new Date(now).toISOString()} and goes forward only`);
    this.name = 'ClockGoesForwardError';
  }
}

/** The clock of a platform: that of the world, or a simulated one that stands still until it is moved. */
export class PlatformClock implements Clock {
  #simulated: number | undefined;
  readonly #listeners: (() => Promise<void>)[] = [];

  /** `simulatedFrom`: the moment at which a simulation stands first; the world's clock without it. */
  constructor(simulatedFrom?: number) {
    this.#simulated = simulatedFrom;
  }

  get kind(): ClockKind {
    return this.#simulated === undefined ? 'real' : 'simulated';
  }

  now(): number {
    return this.#simulated ?? Date.now();
  }

  /** Lets the platform live by a simulated clock from a moment on. */
  simulate(from: number): void {
    this.#simulated = from;
  }

  /** Moves the simulated clock, and waits until those who follow it have done what begins by then. */
  async moveTo(moment: number): Promise<void> {
    if (moment < this.now()) throw new ClockGoesForwardError(this.now());
    this.#simulated = moment;
    await this.#tell();
  }

  /** Ends the simulation: from here on the world's clock counts. */
  async becomeReal(): Promise<void> {
    this.#simulated = undefined;
    await this.#tell();
  }

  /** Called back after each move, before the move is answered. */
  onMoved(listener: () => Promise<void>): void {
    this.#listeners.push(listener);
  }

  async #tell(): Promise<void> {
    for (const listener of this.#listeners) await listener();
  }
}
