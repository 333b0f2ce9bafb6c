import { setTimeout as sleep } from 'node:timers/promises';
import type { Lease, Leadership } from '@redress/event-bus';
import type { EventStore } from '@redress/event-store';
import { TwoRootsError } from '../tables/ledger-tables.js';
import { WitnessContradictsError } from '../witnesses/witness-council.js';
import { Failing } from './failing.js';
import { Lateness } from './lateness.js';
import { ForeignKeyError, Seal, ShrunkLogError, type SealParts } from './seal.js';

/** How sealing goes. */
export interface SealerStatus {
  /**
   * `standby`: another process seals. `retrying`: it could not just now. `refused`: it must not, an operator has to
   * look; events are still taken.
   */
  readonly state: 'standby' | 'sealing' | 'retrying' | 'refused';
  /** Why it does not seal; null when it does. */
  readonly reason: string | null;
  /** Events under the published checkpoint, as far as this process knows. */
  readonly published: number;
  /** Whether events have waited for a published checkpoint longer than they may. */
  readonly late: boolean;
}

export interface SealerParts extends SealParts {
  readonly store: Pick<EventStore, 'size'>;
  readonly leadership: Leadership;
  readonly tell: (sentence: string) => void;
}

/** A checkpoint this often, when something changed. */
export const SEAL_EVERY_MS = 10_000;
/** Tiles are written this often, so that the work of a checkpoint stays small. */
const FOLLOW_EVERY_MS = 1_000;
/** How much longer than the interval a seal may take. */
const GRACE_MS = 5_000;

/** Nothing that waiting mends: each means that the past has changed, or that this is not our log. */
const REASONS_TO_REFUSE = [WitnessContradictsError, ForeignKeyError, ShrunkLogError, TwoRootsError];

/** Seals the log while it leads; an append never waits for it. */
export class Sealer {
  private state: Pick<SealerStatus, 'state' | 'reason'> = { state: 'standby', reason: null };
  private published = 0;
  private readonly lateness = new Lateness(SEAL_EVERY_MS + GRACE_MS);
  private readonly failing = new Failing(SEAL_EVERY_MS + GRACE_MS);
  private readonly stopping = new AbortController();
  private waking = new AbortController();
  private requests: ((sealed: boolean) => void)[] = [];
  private readonly done: Promise<void>;

  private constructor(private readonly parts: SealerParts) {
    this.done = this.run();
  }

  static start(parts: SealerParts): Sealer {
    return new Sealer(parts);
  }

  status(): SealerStatus {
    return { ...this.state, published: this.published, late: this.lateness.isLate(performance.now()) };
  }

  /** Seals at once what is in the log now. False when this process does not seal. */
  async sealNow(): Promise<boolean> {
    if (this.state.state === 'refused' || this.stopping.signal.aborted) return false;
    const sealed = new Promise<boolean>((resolve) => this.requests.push(resolve));
    this.waking.abort();
    return sealed;
  }

  /** Seals a last time, then lets others lead. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.waking.abort();
    await this.done;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.leadOrStandBy();
      } catch (error) {
        if (REASONS_TO_REFUSE.some((type) => error instanceof type)) return this.refuse((error as Error).message);
        this.retry((error as Error).message);
        this.answer(false);
        await this.rest(FOLLOW_EVERY_MS);
      }
    }
    this.answer(false);
  }

  private retry(reason: string): void {
    this.state = { state: 'retrying', reason };
    if (this.failing.see(performance.now()))
      this.parts.warn(`封存持续失败：${reason}。 The log cannot be sealed for some time now: ${reason}.`);
  }

  private refuse(reason: string): void {
    this.state = { state: 'refused', reason };
    this.parts.warn(reason);
    this.answer(false);
  }

  private async leadOrStandBy(): Promise<void> {
    const lease = await this.parts.leadership.tryToLead('ledger-sealer');
    if (lease) {
      try {
        return await this.lead(lease);
      } finally {
        await lease.release();
      }
    }
    this.state = { state: 'standby', reason: null };
    this.lateness.forget();
    this.answer(false);
    await this.rest(FOLLOW_EVERY_MS);
  }

  private async lead(lease: Lease): Promise<void> {
    const seal = new Seal(this.parts);
    let heard = false;
    let nextSeal = 0;
    for (let last = false; lease.isHeld() && !last; await this.rest(FOLLOW_EVERY_MS)) {
      last = this.stopping.signal.aborted;
      const requests = this.requests.splice(0);
      const due = performance.now() >= nextSeal || requests.length > 0 || last;
      try {
        heard ||= await seal.mayBegin();
        const head = await this.parts.store.size();
        await seal.follow(head);
        if (due && heard) this.published = (await seal.publish())?.size ?? 0;
        this.judge(head, heard);
      } catch (error) {
        // Answered once the state says why.
        this.requests.unshift(...requests);
        throw error;
      }
      for (const answer of requests) answer(heard);
      if (due) nextSeal = performance.now() + SEAL_EVERY_MS;
    }
  }

  private judge(head: number, heard: boolean): void {
    this.failing.forget();
    this.state = heard
      ? { state: 'sealing', reason: null }
      : { state: 'retrying', reason: '等待足够的见证人应答。 Too few witnesses answer to begin.' };
    const change = this.lateness.see(head, this.published, performance.now());
    if (change === 'late')
      this.parts.warn(
        `封存滞后：${this.published}/${head}。 The seal is late: ${this.published} of ${head} events are sealed.`,
      );
    if (change === 'in time') this.parts.tell(`封存已跟上：${head}。 The seal has caught up with ${head} events.`);
  }

  private answer(sealed: boolean): void {
    for (const answer of this.requests.splice(0)) answer(sealed);
  }

  private async rest(milliseconds: number): Promise<void> {
    if (this.stopping.signal.aborted) return;
    if (this.requests.length === 0)
      await sleep(milliseconds, undefined, { signal: this.waking.signal }).catch(() => undefined);
    this.waking = new AbortController();
  }
}
