/** Kafka has carried a consumer further in some lanes than the log as a whole, so reading the log would repeat them. */
export class LanesAheadError extends Error {
  constructor(consumer: string, lane: string, position: number) {
    super(
      `${consumer} was fed by Kafka and is at ${position} in lane ${lane}. Start with KAFKA_BROKERS again, or ` +
        `rebuild it if it is a projection and delete its lanes in bus.checkpoints if it is a policy`,
    );
    this.name = 'LanesAheadError';
  }
}
