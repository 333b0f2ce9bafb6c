import {
  END,
  eventTypeFilter,
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  type EventStoreDBClient,
  type ReadPosition,
} from '@eventstore/db-client';
import { within } from './collect.js';
import { LOG_EVENTS } from './own-records.js';

const FIRST_RETRY_MS = 50;
const LAST_RETRY_MS = 5_000;
/** Each checkpoint says that the server looked at so many records without an event for us. */
const SEARCH_WINDOW = 32;
const CHECKPOINT_INTERVAL = 8;

/**
 * Hears of appends by any process through a catch-up subscription on `$all`, made when the first listener comes. The client
 * does not resubscribe; this does, from the last place it heard of, after an error, an end or silence at the start. Since
 * something may have happened meanwhile, the listeners are called then too.
 */
export class AppendSubscription {
  private readonly listeners = new Set<() => void>();
  private subscription: AllStreamSubscription | undefined;
  private from: ReadPosition = END;
  private retry: NodeJS.Timeout | undefined;
  private retryMs = FIRST_RETRY_MS;
  private called = false;
  private closed = false;

  constructor(
    private readonly client: EventStoreDBClient,
    private readonly timeoutMs: number,
  ) {}

  add(listener: () => void): () => void {
    this.listeners.add(listener);
    if (!this.subscription && !this.retry) this.subscribe();
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.closed = true;
    this.listeners.clear();
    clearTimeout(this.retry);
    const left = this.subscription?.unsubscribe() ?? Promise.resolve();
    // While no node can be found, leaving would wait until one is.
    await within(this.timeoutMs, left).catch(() => undefined);
  }

  private subscribe(): void {
    this.retry = undefined;
    const filter = eventTypeFilter({
      regex: LOG_EVENTS,
      maxSearchWindow: SEARCH_WINDOW,
      checkpointInterval: CHECKPOINT_INTERVAL,
      // Must not throw: the client would stall the subscription.
      checkpointReached: async (_subscription, position) => void (this.from = position),
    });
    const subscription = this.client.subscribeToAll({ fromPosition: this.from, filter, requiresLeader: true });
    this.subscription = subscription;
    const silence = setTimeout(() => leave(), this.timeoutMs).unref();
    const leave = () => {
      clearTimeout(silence);
      subscription.unsubscribe().catch(() => undefined);
      this.resubscribe(subscription);
    };
    subscription.once('confirmation', () => {
      clearTimeout(silence);
      this.retryMs = FIRST_RETRY_MS;
      this.callSoon();
    });
    subscription.on('data', ({ event }: AllStreamResolvedEvent) => {
      if (event) this.from = event.position;
      this.callSoon();
    });
    subscription.on('error', leave);
    subscription.on('end', leave);
  }

  private resubscribe(dropped: AllStreamSubscription): void {
    if (this.closed || dropped !== this.subscription) return;
    this.subscription = undefined;
    this.retry = setTimeout(() => this.subscribe(), this.retryMs).unref();
    this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
  }

  /** Many events that arrive together are one call. */
  private callSoon(): void {
    if (this.called) return;
    this.called = true;
    setImmediate(() => {
      this.called = false;
      for (const listener of this.listeners) listener();
    });
  }
}
