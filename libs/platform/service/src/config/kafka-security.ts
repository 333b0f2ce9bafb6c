import { readFile } from 'node:fs/promises';
import type { KafkaSecurity } from '@redress/event-bus';
import { ConfigError } from './config.js';
import type { KafkaSettings } from './kafka-settings.js';

/** How the brokers want to be spoken to. Throws {@link ConfigError} when KAFKA_CA holds no certificates. */
export async function kafkaSecurityOf(settings: KafkaSettings): Promise<KafkaSecurity> {
  const { kafkaSsl, kafkaCa, kafkaMechanism: mechanism, kafkaUsername: username, kafkaPassword: password } = settings;
  return {
    ...(kafkaSsl && { ssl: kafkaCa === undefined ? true : { ca: await readCertificates(kafkaCa) } }),
    ...(mechanism && { sasl: { mechanism, username: username!, password: password! } }),
  };
}

async function readCertificates(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  // What holds none would leave nobody to trust, and say so only at the first connection.
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  throw new ConfigError([`KAFKA_CA must be a file with certificates in PEM; ${file} is none.`]);
}
