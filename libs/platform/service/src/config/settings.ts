/** One environment variable that configures the platform. */
export interface Setting {
  readonly name: string;
  readonly meaning: string;
  /** What holds when the variable is absent, in words. */
  readonly fallback: string;
  /** It holds a key or a password: `<name>_FILE` may name a file with it. */
  readonly isSecret?: true;
}

/** Every variable that is read, in one table; the documentation prints it. */
export const SETTINGS = [
  { name: 'PORT', meaning: 'TCP port of the HTTP interface; 0 takes a free one', fallback: '3000' },
  {
    name: 'HOST',
    meaning: 'Address to listen on. Requests are not signed in yet: anything but loopback needs a proxy that does it',
    fallback: '127.0.0.1',
  },
  {
    name: 'PUBLIC_URL',
    meaning: 'Address under which a proxy offers the platform, https://host. Requests under any other name are refused',
    fallback: 'only HOST and the names of loopback are answered',
  },
  {
    name: 'REDRESS_CLOCK',
    meaning: 'real, or simulated: the clock stands still until it is moved over HTTP; refused on a log with real days',
    fallback: 'real',
  },
  {
    name: 'DATABASE_URL',
    meaning: 'PostgreSQL of the log and the projections, postgres://…',
    fallback: 'an embedded PostgreSQL in REDRESS_DATA',
    isSecret: true,
  },
  {
    name: 'EVENTSTORE_URL',
    meaning:
      'EventStoreDB (22.6 or later) that keeps the log instead, esdb://… or esdb+discover://…; nothing else in it',
    fallback: 'the log is in DATABASE_URL',
    isSecret: true,
  },
  {
    name: 'KAFKA_BROKERS',
    meaning: 'Kafka (4.0 or later) that carries events between services: host:port of some brokers, with commas',
    fallback: 'services read the log themselves',
  },
  { name: 'KAFKA_SSL', meaning: 'true: connections to brokers are encrypted (TLS); false', fallback: 'false' },
  {
    name: 'KAFKA_CA',
    meaning: 'File with the authorities that brokers are trusted by, in PEM',
    fallback: 'those that Node.js trusts',
  },
  {
    name: 'KAFKA_SASL_MECHANISM',
    meaning: 'How to log in: plain (with KAFKA_SSL only), scram-sha-256, scram-sha-512',
    fallback: 'no login',
  },
  { name: 'KAFKA_USERNAME', meaning: 'The user that logs in to Kafka', fallback: 'no login' },
  { name: 'KAFKA_PASSWORD', meaning: 'Its password', fallback: 'no login', isSecret: true },
  {
    name: 'VAULT_DATABASE_URL',
    meaning: 'PostgreSQL of the personal data; a database of its own with short-lived backups is best',
    fallback: 'DATABASE_URL',
    isSecret: true,
  },
  {
    name: 'REDRESS_MASTER_KEY',
    meaning:
      'Key that wraps the keys of people: 32 random bytes in base64. Without it personal data is lost for good. While it is changed: new,old',
    fallback: 'made once and kept in REDRESS_DATA, only with the embedded PostgreSQL',
    isSecret: true,
  },
  {
    name: 'REDRESS_CIPHER_SUITE',
    meaning:
      'How personal data is sealed from now on: aes256gcm-hmacsha256, sm4ctr-hmacsm3. What was sealed stays readable',
    fallback: 'aes256gcm-hmacsha256',
  },
  {
    name: 'REDRESS_LEDGER_KEY',
    meaning: 'Key that signs checkpoints: PRIVATE+KEY+origin+id+base64. Its name is the origin of the log',
    fallback: 'made once and kept in REDRESS_DATA/ledger.key',
    isSecret: true,
  },
  {
    name: 'REDRESS_LEDGER_ORIGIN',
    meaning: 'Name under which the key is made, best the public address without its scheme',
    fallback: 'redress.local/ and a part of the key',
  },
  {
    name: 'REDRESS_LEDGER_POLICY',
    meaning: 'File with the witnesses and their quorum (C2SP tlog-policy)',
    fallback: 'checkpoints are published without witnesses',
  },
  { name: 'REDRESS_DATA', meaning: 'Folder of the embedded PostgreSQL and of files', fallback: '.redress' },
  { name: 'REDRESS_DEMO', meaning: 'on: fill an empty log with an invented city; off', fallback: 'off' },
  {
    name: 'LOG_LEVEL',
    meaning: 'The least important messages to log: fatal, error, warn, log, debug, verbose',
    fallback: 'warn',
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof SETTINGS)[number]['name'];
