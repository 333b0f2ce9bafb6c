import type { Consumer, Delivery } from '../port.js';

/** A consumer that remembers, and fails or hangs when told to. Its memory outlives a subscription, as a database would. */
export class TestConsumer implements Consumer {
  readonly checkpoints = new Map<string, number>();
  readonly handled: { readonly stream: string; readonly revision: number; readonly position: number }[] = [];
  /** Runs before the effect of each delivery. */
  before: (delivery: Delivery) => Promise<void> | void = () => undefined;

  constructor(
    readonly name: string,
    readonly types: readonly string[],
  ) {}

  async loadCheckpoint(lane: string): Promise<number> {
    return this.checkpoints.get(lane) ?? 0;
  }

  async handle(delivery: Delivery): Promise<void> {
    await this.before(delivery);
    for (const { position, envelope } of delivery.events)
      this.handled.push({ stream: envelope.stream, revision: envelope.revision, position });
    this.checkpoints.set(delivery.lane, delivery.next);
  }

  revisionsOf(stream: string): number[] {
    return this.handled.filter((event) => event.stream === stream).map(({ revision }) => revision);
  }
}
