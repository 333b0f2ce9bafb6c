import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.js';
import { kafkaSecurityOf } from './kafka-security.js';
import { masterKeysOf } from './master-key-file.js';

const key = Buffer.alloc(32, 5).toString('base64');

describe('the configuration', () => {
  it('needs nothing to be set', () =>
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: undefined,
      clock: 'real',
      databaseUrl: undefined,
      eventStoreUrl: undefined,
      kafkaBrokers: undefined,
      kafkaSsl: false,
      kafkaCa: undefined,
      kafkaMechanism: undefined,
      kafkaUsername: undefined,
      kafkaPassword: undefined,
      vaultDatabaseUrl: undefined,
      masterKeys: undefined,
      cipherSuite: 'aes256gcm-hmacsha256',
      ledgerKey: undefined,
      ledgerOrigin: undefined,
      ledgerPolicy: undefined,
      dataFolder: '.redress',
      demo: false,
      logLevel: 'warn',
    }));

  it('keeps personal data beside the log unless told otherwise', () => {
    const log = { DATABASE_URL: 'postgres://db/log', REDRESS_MASTER_KEY: key };
    expect(readConfig(log).vaultDatabaseUrl).toBe('postgres://db/log');
    expect(readConfig({ ...log, VAULT_DATABASE_URL: 'postgres://db/vault' }).vaultDatabaseUrl).toBe(
      'postgres://db/vault',
    );
  });

  it.each([
    ['PORT', '70000', 'PORT must be a whole number from 0 to 65535.'],
    ['PUBLIC_URL', 'redress.example', 'PUBLIC_URL must be a URL like https://redress.example, without a path.'],
    ['DATABASE_URL', 'mysql://db', 'DATABASE_URL must be a URL like postgres://user:password@host/name.'],
    ['EVENTSTORE_URL', 'http://host:2113', 'EVENTSTORE_URL must be a URL like esdb://user:password@host:2113.'],
    ['KAFKA_BROKERS', 'kafka://a:9092', 'KAFKA_BROKERS must be host:port, or several of them with commas.'],
    ['KAFKA_SSL', 'yes', 'KAFKA_SSL must be true or false.'],
    ['KAFKA_SASL_MECHANISM', 'gssapi', 'KAFKA_SASL_MECHANISM must be one of plain, scram-sha-256, scram-sha-512.'],
    ['REDRESS_MASTER_KEY', 'c2hvcnQ=', 'REDRESS_MASTER_KEY must be 32 bytes in base64 (openssl rand -base64 32).'],
    ['REDRESS_DEMO', 'yes', 'REDRESS_DEMO must be on or off.'],
    ['REDRESS_LEDGER_KEY', 'secret', 'REDRESS_LEDGER_KEY must be a signing key like PRIVATE+KEY+name+id+base64.'],
    ['REDRESS_LEDGER_ORIGIN', 'our log', 'REDRESS_LEDGER_ORIGIN must be a name without spaces and +.'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error, warn, log, debug, verbose.'],
  ])('says what is wrong with %s', (name, value, sentence) =>
    expect(() => readConfig({ [name]: value })).toThrow(new ConfigError([sentence])),
  );

  it('takes several brokers', () =>
    expect(readConfig({ KAFKA_BROKERS: 'a:9092, b.city:9092' }).kafkaBrokers).toEqual(['a:9092', 'b.city:9092']));

  describe('of a Kafka that must be trusted and logged in to', () => {
    const login = { KAFKA_USERNAME: 'redress', KAFKA_PASSWORD: 'hunter2' };
    const brokers = { KAFKA_BROKERS: 'a:9093' };

    it('is taken as a whole', async () => {
      const config = readConfig({ ...brokers, ...login, KAFKA_SSL: 'true', KAFKA_SASL_MECHANISM: 'SCRAM-SHA-512' });
      const sasl = { mechanism: 'scram-sha-512', username: 'redress', password: 'hunter2' };
      expect(await kafkaSecurityOf(config)).toEqual({ ssl: true, sasl });
      expect(await kafkaSecurityOf(readConfig(brokers))).toEqual({});
    });

    it.each<[what: string, env: object, sentence: RegExp]>([
      ['without brokers', { KAFKA_SSL: 'true' }, /need KAFKA_BROKERS/],
      ['with authorities and no TLS', { ...brokers, KAFKA_CA: 'ca.pem' }, /KAFKA_CA needs KAFKA_SSL=true/],
      ['with a password in the clear', { ...brokers, ...login, KAFKA_SASL_MECHANISM: 'plain' }, /sends the password/],
      ['with a mechanism alone', { ...brokers, KAFKA_SASL_MECHANISM: 'scram-sha-256' }, /are needed together/],
      ['with a password alone', { ...brokers, KAFKA_PASSWORD: 'hunter2' }, /are needed together/],
    ])('is refused %s', (_what, env, sentence) => {
      expect(() => readConfig({ ...env })).toThrow(sentence);
      expect(() => readConfig({ ...env })).not.toThrow(/hunter2/);
    });

    it('wants a file that holds certificates', () =>
      expect(
        kafkaSecurityOf({ ...readConfig({ KAFKA_BROKERS: 'a:9093' }), kafkaSsl: true, kafkaCa: 'package.json' }),
      ).rejects.toThrow('KAFKA_CA must be a file with certificates in PEM; package.json is none.'));
  });

  it('says everything that is wrong at once, and repeats no secret', () => {
    const read = () => readConfig({ PORT: 'x', REDRESS_MASTER_KEY: 'hunter2' });
    expect(read).toThrow(/PORT.*REDRESS_MASTER_KEY/);
    expect(read).not.toThrow(/hunter2/);
  });

  it('wants the master key from outside when the database is outside', () =>
    expect(() => readConfig({ DATABASE_URL: 'postgres://db/log' })).toThrow(/REDRESS_MASTER_KEY is needed/));
});

describe('the master key of an embedded database', () => {
  let dataFolder: string;
  beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'redress-'));
  });
  afterEach(() => rm(dataFolder, { recursive: true }));

  it('is made once, for its owner only', async () => {
    const config = { ...readConfig({}), dataFolder };
    const made = await masterKeysOf(config);
    expect(made).toEqual([expect.objectContaining({ length: 32 })]);
    expect(await masterKeysOf(config)).toEqual(made);
    expect((await stat(join(dataFolder, 'master.key'))).mode & 0o777).toBe(0o600);
  });
});
