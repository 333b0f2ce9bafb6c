import type { KafkaLogin } from '@redress/event-bus';

export const KAFKA_MECHANISMS = [
  'plain',
  'scram-sha-256',
  'scram-sha-512',
] as const satisfies KafkaLogin['mechanism'][];

/** The part of the configuration that tells how to reach Kafka. */
export interface KafkaSettings {
  /** `host:port` of some brokers. Undefined: the bus reads the log itself. */
  readonly kafkaBrokers: readonly string[] | undefined;
  /** Whether connections to brokers are encrypted. */
  readonly kafkaSsl: boolean;
  /** File with the authorities to trust, in PEM. Undefined: those that Node.js trusts. */
  readonly kafkaCa: string | undefined;
  /** Undefined, with name and password: brokers ask for no login. */
  readonly kafkaMechanism: KafkaLogin['mechanism'] | undefined;
  readonly kafkaUsername: string | undefined;
  readonly kafkaPassword: string | undefined;
}

/** What does not go together, one sentence each. */
export function contradictionsIn(settings: KafkaSettings): readonly string[] {
  const { kafkaBrokers, kafkaSsl, kafkaCa, kafkaMechanism, kafkaUsername, kafkaPassword } = settings;
  const login = [kafkaMechanism, kafkaUsername, kafkaPassword].filter((it) => it !== undefined).length;
  const sentences: string[] = [];
  if (kafkaBrokers === undefined && (kafkaSsl || login > 0))
    sentences.push('KAFKA_SSL and KAFKA_SASL_MECHANISM need KAFKA_BROKERS.');
  if (kafkaCa !== undefined && !kafkaSsl) sentences.push('KAFKA_CA needs KAFKA_SSL=true.');
  if (login % 3 !== 0) sentences.push('KAFKA_SASL_MECHANISM, KAFKA_USERNAME and KAFKA_PASSWORD are needed together.');
  if (kafkaMechanism === 'plain' && !kafkaSsl)
    sentences.push('KAFKA_SASL_MECHANISM=plain sends the password as it is and needs KAFKA_SSL=true.');
  return sentences;
}
