import { parkedOfConsumers, type EventBus } from '@redress/event-bus';
import type { Pool } from 'pg';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { within } from '../health/within.js';

const PATIENCE_MS = 2_000;

/** What operators watch, in the text format of Prometheus. Labels hold route templates and event types, never ids. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'redress_http_request_seconds',
    help: 'Duration of HTTP requests by method, route template and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });
  private readonly appended = new Counter({
    name: 'redress_events_appended_total',
    help: 'Events that commands of this process appended, by type',
    labelNames: ['type'] as const,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  readonly contentType = this.registry.contentType;

  observeRequest(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status }, seconds);
  }

  countAppended(types: readonly string[]): void {
    for (const type of types) this.appended.inc({ type });
  }

  /** Tells at every scrape how far behind the consumers of this process are, and what waits for an operator. */
  watchConsumers(bus: EventBus, pool: Pool): void {
    new Gauge({
      name: 'redress_consumer_lag_events',
      help: 'Events of the log that a consumer has not passed; the relay counts as one',
      labelNames: ['consumer'] as const,
      registers: [this.registry],
      async collect() {
        this.reset();
        for (const subscription of bus.subscriptions) {
          const lag = await within(PATIENCE_MS, subscription.lag());
          if (lag !== undefined) this.set({ consumer: subscription.name }, lag);
        }
      },
    });
    new Gauge({
      name: 'redress_consumer_moving',
      help: '1 while a consumer moves or stands by, 0 while something keeps it from moving',
      labelNames: ['consumer'] as const,
      registers: [this.registry],
      collect() {
        this.reset();
        for (const { name, status } of bus.subscriptions.map((it) => ({ name: it.name, status: it.status() })))
          this.set({ consumer: name }, status.state === 'retrying' ? 0 : 1);
      },
    });
    new Gauge({
      name: 'redress_parked_streams',
      help: 'Streams that a consumer could not go on with, see redress deadletters',
      labelNames: ['consumer'] as const,
      registers: [this.registry],
      async collect() {
        this.reset();
        for (const [consumer, { count }] of (await within(PATIENCE_MS, parkedOfConsumers(pool))) ?? [])
          this.set({ consumer }, count);
      },
    });
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
