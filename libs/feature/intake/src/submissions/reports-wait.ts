import { randomInt } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Leadership, Lease } from '@redress/event-bus';
import { CLOCK, LEADERSHIP, VAULT, type PlatformClock } from '@redress/service';
import type { Vault, Waiting } from '@redress/vault';
import { RegisterTickets, type Draft } from './register-tickets.js';
import type { TakenTicket } from './submission-answer.js';

/** A report waits an hour at most: among the tickets of that hour nobody can tell which it came with. */
const WAITS_AT_MOST_MS = 3_600_000;
/** While something is due that another process registers or that failed, and after a failure, it looks again so soon. */
const LOOK_AGAIN_MS = 1_000;

/**
 * Lets a report that came with a complaint be registered at a moment of its own. In the log the two would stand beside each
 * other, at one instant; apart by chance, they share nothing. What waits is kept in the vault, so that no crash loses it. Each
 * process looks when the next one is due, and when the vault tells that a new one waits; while none does, it asks nothing.
 */
@Injectable()
export class ReportsWait implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger(ReportsWait.name);
  #timer: NodeJS.Timeout | undefined;
  #lease: Lease | undefined;
  #looking = Promise.resolve();
  #stopListening: (() => Promise<void>) | undefined;
  #stopped = false;

  constructor(
    private readonly registration: RegisterTickets,
    @Inject(CLOCK) private readonly clock: PlatformClock,
    @Inject(LEADERSHIP) private readonly leadership: Leadership,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  onApplicationBootstrap(): void {
    this.clock.onMoved(() => this.look());
    this.#stopListening = this.vault.waiting.onAdded(() => void this.look());
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    await this.#stopListening?.();
    await this.#looking;
    clearTimeout(this.#timer);
    await this.#lease?.release();
  }

  /** Keeps a report until its turn. A repeat finds it waiting, with the turn that it got first. */
  async wait(draft: Draft): Promise<TakenTicket> {
    const { id, kind } = draft;
    const due = new Date(this.clock.now() + randomInt(WAITS_AT_MOST_MS));
    const isNew = await this.vault.waiting.add({ id, text: JSON.stringify(draft) }, due);
    return { id, number: null, kind, position: null, repeated: !isNew };
  }

  /** Registers what is due. One look at a time; what fails stays and is tried again. */
  look(): Promise<void> {
    this.#looking = this.#looking.then(() => this.#lookOnce());
    return this.#looking;
  }

  async #lookOnce(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    try {
      await this.#registerDue();
      const next = await this.vault.waiting.nextDue();
      if (next !== undefined) this.#lookIn(next.getTime() - this.clock.now());
    } catch (error) {
      this.#warn(error);
      this.#lookIn(LOOK_AGAIN_MS);
    }
  }

  #lookIn(milliseconds: number): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.look(), Math.max(milliseconds, LOOK_AGAIN_MS));
  }

  async #registerDue(): Promise<void> {
    const now = new Date(this.clock.now());
    const due = await this.vault.waiting.dueAt(now);
    if (due.length === 0) return;
    if (this.#lease?.isHeld() !== true) this.#lease = await this.leadership.tryToLead('reports-wait');
    if (this.#lease === undefined) return;
    for (const waiting of due) await this.#register(waiting, now).catch((error: unknown) => this.#warn(error));
  }

  async #register({ id, text }: Waiting, now: Date): Promise<void> {
    const draft = { ...(JSON.parse(text) as Draft), at: now.toISOString() };
    if (!(await this.registration.isRegistered(id))) await this.registration.register(draft);
    await this.vault.waiting.leave(id);
  }

  #warn(error: unknown): void {
    this.#log.warn(`A report waits on: ${error instanceof Error ? error.message : 'error'}`);
  }
}
