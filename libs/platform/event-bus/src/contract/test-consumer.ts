import { positionIn } from '../lanes.js';
import { CheckpointMovedError, type Checkpoints, type Consumer, type Delivery } from '../port.js';

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

  async loadCheckpoints(): Promise<Checkpoints> {
    return new Map(this.checkpoints);
  }

  /** Effect and checkpoints together or not at all, as in a transaction. */
  async handle(delivery: Delivery): Promise<void> {
    await this.before(delivery);
    for (const { lane, from } of delivery.steps)
      if (positionIn(this.checkpoints, lane) !== from) throw new CheckpointMovedError(this.name);
    for (const { position, envelope } of delivery.events)
      this.handled.push({ stream: envelope.stream, revision: envelope.revision, position });
    for (const { lane, next } of delivery.steps) this.checkpoints.set(lane, next);
  }

  revisionsOf(stream: string): number[] {
    return this.handled.filter((event) => event.stream === stream).map(({ revision }) => revision);
  }
}
