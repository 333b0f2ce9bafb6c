import { EmbeddedPostgresError, MigrationError } from '@redress/database';
import { KafkaUnreachableError, WrongPartitionsError } from '@redress/event-bus';
import { LocalKafkaError } from '@redress/local-kafka';
import { ConfigError } from '@redress/service';
import { MissingMasterKeyError, WrongMasterKeyError } from '@redress/vault';
import { ServiceNotStartedError } from './cluster/service-process.js';
import { InventedLogError } from './demonstration.js';
import { PortTakenError } from './port.js';
import { AlreadyRunningError } from './runtime-file.js';

const TOLD_WELL = [
  AlreadyRunningError,
  ConfigError,
  EmbeddedPostgresError,
  InventedLogError,
  KafkaUnreachableError,
  LocalKafkaError,
  MigrationError,
  PortTakenError,
  ServiceNotStartedError,
  MissingMasterKeyError,
  WrongMasterKeyError,
  WrongPartitionsError,
];

/** What a person at the terminal is told when the platform can't start: one sentence where the cause is known. */
export function sentenceFor(error: unknown): string {
  if (TOLD_WELL.some((type) => error instanceof type)) return (error as Error).message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === '53100')
    return '磁盘已满，请腾出空间后重新启动。 The disk is full: free some space and start again.';
  if (code === 'ECONNREFUSED' || code === '28P01' || code === '3D000')
    return `无法连接数据库，请检查 DATABASE_URL。 The database cannot be reached (${code}): check DATABASE_URL.`;
  return `启动失败。 The platform could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
