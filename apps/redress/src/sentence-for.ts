import { EmbeddedPostgresError, MigrationError, UnreachableError } from '@redress/database';
import { WrongPartitionsError } from '@redress/event-bus';
import { ForeignRecordError } from '@redress/event-store';
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
  ForeignRecordError,
  InventedLogError,
  LocalKafkaError,
  MigrationError,
  PortTakenError,
  ServiceNotStartedError,
  UnreachableError,
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
  return `启动失败。 The platform could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** Exit code of a start that failed: 2 where a server is away, so that who supervises may wait and try again; else 1. */
export function exitCodeFor(error: unknown): number {
  return error instanceof UnreachableError ? 2 : 1;
}
