import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigError, withSecretFiles } from '@redress/service';
import { CannotJudge } from '../output/cannot-judge.js';
import { findWorkspaceRoot } from './workspace-root.js';

/** What a running platform writes into its data folder and removes when it stops. */
interface RunningPlatform {
  readonly url: string;
  readonly databaseUrl: string;
  readonly eventStoreUrl?: string;
  readonly vaultUrl: string;
}

export const NOT_RUNNING =
  '平台未运行：请用 npm start 启动，或用 --url 指明地址。 The platform is not running: start it with "npm start", or name it with --url.';

/** The platform's address: as named, by REDRESS_URL, or of the platform that runs here. */
export function platformUrl(named: string | undefined): string {
  const url = named ?? process.env['REDRESS_URL'] ?? readRunningPlatform()?.url;
  if (url === undefined) throw new CannotJudge(NOT_RUNNING);
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new CannotJudge(`地址无效。 This is not an http address: ${url}`);
  return url;
}

/** The event store's database: as named, by DATABASE_URL, or of the platform that runs here. It holds a password: never print it. */
export function databaseUrl(named: string | undefined): string {
  const url = named ?? settings()['DATABASE_URL'] ?? readRunningPlatform()?.databaseUrl;
  if (url === undefined)
    throw new CannotJudge(
      '找不到事件库：请启动平台，或用 --database 指明。 No event store found: start the platform, or name the database with --database.',
    );
  return url;
}

/** The database of personal data, as its owner: as named, by VAULT_DATABASE_URL or DATABASE_URL, or of the platform that runs here. */
export function vaultUrl(named: string | undefined): string {
  const given = named ?? settings()['VAULT_DATABASE_URL'] ?? settings()['DATABASE_URL'];
  const url = given ?? readRunningPlatform()?.vaultUrl;
  if (url === undefined)
    throw new CannotJudge(
      '找不到个人信息库：请启动平台，或用 --vault 指明。 No vault found: start the platform, or name its database with --vault.',
    );
  return url;
}

/** Where the log is: as named, by EVENTSTORE_URL or DATABASE_URL, or of the platform that runs here. */
export function logUrl(named: string | undefined): string {
  const given = named ?? settings()['EVENTSTORE_URL'] ?? settings()['DATABASE_URL'];
  return databaseUrl(given ?? readRunningPlatform()?.eventStoreUrl);
}

/** The environment, with what files hold of it. */
function settings(): Readonly<Record<string, string | undefined>> {
  try {
    return withSecretFiles(process.env);
  } catch (error) {
    throw error instanceof ConfigError ? new CannotJudge(error.message) : error;
  }
}

function readRunningPlatform(): RunningPlatform | undefined {
  const folder = resolve(findWorkspaceRoot(), process.env['REDRESS_DATA'] ?? '.redress');
  const file = join(folder, 'platform.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RunningPlatform) : undefined;
}
