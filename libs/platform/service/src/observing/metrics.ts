import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

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

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
