import type { EventStore } from '@redress/event-store';
import { offices } from '@redress/offices';
import { rulebook, UnknownRulesError } from '@redress/rulebook';
import type { Books } from '@redress/ticket';
import { HeldRegister } from './held-register.js';

/** The registers that deciders look up, held by revision: what a process reads of them is at most a second old. */
export class BookShelf {
  readonly #rulebook: HeldRegister<Books['rulebook']>;
  readonly #offices: HeldRegister<Books['offices']>;

  constructor(store: EventStore) {
    this.#rulebook = new HeldRegister(rulebook, store);
    this.#offices = new HeldRegister(offices, store);
  }

  async read(): Promise<Books> {
    const [rulebook, offices] = await Promise.all([this.#rulebook.read(), this.#offices.read()]);
    return { rulebook, offices };
  }

  /** What the log holds at this moment. */
  async readNow(): Promise<Books> {
    const [rulebook, offices] = await Promise.all([this.#rulebook.readNow(), this.#offices.readNow()]);
    return { rulebook, offices };
  }

  /** Decides with the books at hand; again with those of the log when a ticket follows rules published a moment ago. */
  async withBooks<T>(decide: (books: Books) => T): Promise<T> {
    try {
      return decide(await this.read());
    } catch (error) {
      if (!(error instanceof UnknownRulesError)) throw error;
      return decide(await this.readNow());
    }
  }

  /** This process has written to a stream: what it holds of it is old. */
  forget(stream: string): void {
    for (const register of [this.#rulebook, this.#offices]) if (register.stream === stream) register.forget();
  }
}
