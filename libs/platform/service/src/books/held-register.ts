import type { EventStore } from '@redress/event-store';
import type { Aggregate } from '@redress/kernel';
import { stateOf } from '../commanding/decide-on.js';

/** What another process wrote is seen a second later at the latest. A rule set governs from the next day on at the earliest. */
const FRESH_MS = 1_000;

/** A register of which there is one: read again when it is a second old, folded again when it has grown. */
export class HeldRegister<State> {
  readonly stream: string;
  #known: { readonly revision: number; readonly state: State } | undefined;
  #reading: Promise<State> | undefined;
  #readAt = -Infinity;

  constructor(
    private readonly aggregate: Aggregate<State>,
    private readonly store: EventStore,
  ) {
    this.stream = aggregate.streamOf('');
  }

  read(): Promise<State> {
    const age = performance.now() - this.#readAt;
    return this.#reading !== undefined && age < FRESH_MS ? this.#reading : this.readNow();
  }

  /** What the log holds at this moment. */
  readNow(): Promise<State> {
    this.#readAt = performance.now();
    const reading = this.#fold();
    this.#reading = reading;
    // A failed read is not kept: the next command asks again.
    reading.catch(() => {
      if (this.#reading === reading) this.forget();
    });
    return reading;
  }

  forget(): void {
    this.#reading = undefined;
  }

  async #fold(): Promise<State> {
    const { events, head } = await this.store.readStream(this.stream);
    const revision = head?.revision ?? -1;
    if (this.#known?.revision !== revision) this.#known = { revision, state: stateOf(this.aggregate, events) };
    return this.#known.state;
  }
}
