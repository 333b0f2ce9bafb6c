/** What can keep the local Kafka from running. */
export type LocalKafkaFault = 'no-java' | 'no-maven' | 'not-resolved' | 'other-size' | 'not-started';

/** Told in one sentence in Chinese and in English. */
export class LocalKafkaError extends Error {
  constructor(
    readonly code: LocalKafkaFault,
    message: string,
  ) {
    super(message);
    this.name = 'LocalKafkaError';
  }

  /** Whether it is this machine that lacks something, so that nothing can be said about Kafka itself. */
  get lacksPrograms(): boolean {
    return this.code === 'no-java' || this.code === 'no-maven' || this.code === 'not-resolved';
  }
}
