import type { ClockKind } from '@redress/days';
import { parseSigningKey, type SigningKey } from '@redress/ledger';
import { CIPHER_SUITES, DEFAULT_SUITE, type SuiteName } from '@redress/vault';
import { contradictionsIn, KAFKA_MECHANISMS, type KafkaSettings } from './kafka-settings.js';
import { parseMasterKeys } from './parse-master-keys.js';
import type { SettingName } from './settings.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How this process runs; see SETTINGS for each meaning. */
export interface Config extends KafkaSettings {
  readonly port: number;
  readonly host: string;
  /** Undefined: there is no proxy before the platform. */
  readonly publicUrl: URL | undefined;
  readonly clock: ClockKind;
  /** Undefined: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** Undefined: the log is in PostgreSQL. */
  readonly eventStoreUrl: string | undefined;
  /** Undefined: where the projections are. */
  readonly vaultDatabaseUrl: string | undefined;
  /** The newest first. Undefined: kept in the data folder; only with the embedded PostgreSQL. */
  readonly masterKeys: readonly Buffer[] | undefined;
  /** By which personal data is sealed from now on. */
  readonly cipherSuite: SuiteName;
  /** Undefined: kept in the data folder. */
  readonly ledgerKey: SigningKey | undefined;
  /** Undefined: made from the key. */
  readonly ledgerOrigin: string | undefined;
  /** File that names the witnesses; undefined: there are none. */
  readonly ledgerPolicy: string | undefined;
  readonly dataFolder: string;
  readonly demo: boolean;
  readonly logLevel: LogLevel;
}

/** What is wrong with the environment, one sentence per variable. Values are not repeated: they may be secrets. */
export class ConfigError extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(`The configuration is wrong. ${sentences.join(' ')}`);
    this.name = 'ConfigError';
  }
}

const CLOCKS: readonly ClockKind[] = ['real', 'simulated'];

/** Variables by name, as a process gets them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration in an environment. Throws {@link ConfigError} with everything that is wrong. */
export function readConfig(env: Environment): Config {
  const wrong: string[] = [];
  const read = <T>(name: SettingName, absent: T, parse: (text: string) => T | undefined, right: string): T => {
    const text = env[name]?.trim();
    if (text === undefined || text === '') return absent;
    const value = parse(text);
    if (value === undefined) wrong.push(`${name} must be ${right}.`);
    return value ?? absent;
  };
  const databaseUrl = read(
    'DATABASE_URL',
    undefined,
    parsePostgresUrl,
    'a URL like postgres://user:password@host/name',
  );
  const config: Config = {
    port: read('PORT', 3000, parsePort, 'a whole number from 0 to 65535'),
    host: read('HOST', '127.0.0.1', (text) => (/\s/.test(text) ? undefined : text), 'one address or host name'),
    publicUrl: read('PUBLIC_URL', undefined, parsePublicUrl, 'a URL like https://redress.example, without a path'),
    clock: read<ClockKind>(
      'REDRESS_CLOCK',
      'real',
      (text) => CLOCKS.find((kind) => kind === text),
      CLOCKS.join(' or '),
    ),
    databaseUrl,
    eventStoreUrl: read('EVENTSTORE_URL', undefined, parseEventStoreUrl, 'a URL like esdb://user:password@host:2113'),
    kafkaBrokers: read('KAFKA_BROKERS', undefined, parseBrokers, 'host:port, or several of them with commas'),
    kafkaSsl: read('KAFKA_SSL', false, (text) => ({ true: true, false: false })[text], 'true or false'),
    kafkaCa: read('KAFKA_CA', undefined, (text) => text, 'a file'),
    kafkaMechanism: read(
      'KAFKA_SASL_MECHANISM',
      undefined,
      (text) => KAFKA_MECHANISMS.find((mechanism) => mechanism === text.toLowerCase()),
      `one of ${KAFKA_MECHANISMS.join(', ')}`,
    ),
    kafkaUsername: read('KAFKA_USERNAME', undefined, (text) => text, 'a name'),
    kafkaPassword: read('KAFKA_PASSWORD', undefined, (text) => text, 'a password'),
    vaultDatabaseUrl: read(
      'VAULT_DATABASE_URL',
      databaseUrl,
      parsePostgresUrl,
      'a URL like postgres://user:password@host/name',
    ),
    masterKeys: read('REDRESS_MASTER_KEY', undefined, parseMasterKeys, '32 bytes in base64 (openssl rand -base64 32)'),
    cipherSuite: read(
      'REDRESS_CIPHER_SUITE',
      DEFAULT_SUITE,
      (text) => CIPHER_SUITES.find(({ name }) => name === text)?.name,
      CIPHER_SUITES.map(({ name }) => name).join(' or '),
    ),
    ledgerKey: read('REDRESS_LEDGER_KEY', undefined, parseLedgerKey, 'a signing key like PRIVATE+KEY+name+id+base64'),
    ledgerOrigin: read(
      'REDRESS_LEDGER_ORIGIN',
      undefined,
      (text) => (/[\s+]/.test(text) ? undefined : text),
      'a name without spaces and +',
    ),
    ledgerPolicy: read('REDRESS_LEDGER_POLICY', undefined, (text) => text, 'a file'),
    dataFolder: read('REDRESS_DATA', '.redress', (text) => text, 'a folder'),
    demo: read('REDRESS_DEMO', false, (text) => ({ on: true, off: false })[text], 'on or off'),
    logLevel: read(
      'LOG_LEVEL',
      'warn',
      (text) => LOG_LEVELS.find((level) => level === text),
      `one of ${LOG_LEVELS.join(', ')}`,
    ),
  };
  const keyCanBeKept = config.databaseUrl === undefined && config.vaultDatabaseUrl === undefined;
  if (wrong.length === 0 && config.masterKeys === undefined && !keyCanBeKept)
    wrong.push(
      'REDRESS_MASTER_KEY is needed with a database of your own: 32 bytes in base64 (openssl rand -base64 32).',
    );
  if (config.ledgerKey && config.ledgerOrigin && config.ledgerKey.name !== config.ledgerOrigin)
    wrong.push('REDRESS_LEDGER_ORIGIN must be the name of REDRESS_LEDGER_KEY.');
  if (wrong.length === 0) wrong.push(...contradictionsIn(config));
  if (wrong.length > 0) throw new ConfigError(wrong);
  return config;
}

function parsePort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
}

function parsePublicUrl(text: string): URL | undefined {
  const url = /^https?:\/\/[^\s/?#@]+\/?$/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  return url?.hostname ? url : undefined;
}

function parsePostgresUrl(text: string): string | undefined {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol) ? text : undefined;
}

/** Several hosts with commas are no URL, so only the beginning is checked. */
function parseEventStoreUrl(text: string): string | undefined {
  return /^esdb(\+discover)?:\/\/[^\s/]/.test(text) ? text : undefined;
}

function parseBrokers(text: string): readonly string[] | undefined {
  const brokers = text.split(',').map((broker) => broker.trim());
  return brokers.every((broker) => /^[^\s:/]+:\d{1,5}$|^\[[0-9a-f:]+\]:\d{1,5}$/i.test(broker)) ? brokers : undefined;
}

function parseLedgerKey(text: string): SigningKey | undefined {
  try {
    const key = parseSigningKey(text);
    return key.algorithm === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}
