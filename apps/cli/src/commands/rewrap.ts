import { resolve } from 'node:path';
import { openPool, type Pool } from '@redress/database';
import { masterKeysOf, readConfig, withSecretFiles } from '@redress/service';
import { MissingMasterKeyError, Vault, WrongMasterKeyError } from '@redress/vault';
import type { Command } from 'commander';
import { CannotJudge } from '../output/cannot-judge.js';
import { EXIT, type Finish } from '../output/exit.js';
import { onInterruption } from '../output/interruption.js';
import { printResult } from '../output/print.js';
import { startProgress, type Progress } from '../output/progress.js';
import { vaultUrl } from '../platform/running-platform.js';
import { findWorkspaceRoot } from '../platform/workspace-root.js';
import { jsonOption } from './options.js';

interface RewrapOptions {
  readonly vault?: string;
  readonly json?: boolean;
}

export function addRewrapCommand(program: Command, finish: Finish): void {
  program
    .command('rewrap')
    .description(
      '更换主密钥：以新主密钥重新包裹各人密钥，密文不变。 Change the master key: wrap the key of every person by the new one; no sealed text is touched.',
    )
    .option(
      '--vault <url>',
      '个人信息库。 The database of personal data (default: VAULT_DATABASE_URL, DATABASE_URL, or of the platform that runs here)',
    )
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
先将 REDRESS_MASTER_KEY 设为“新,旧”（内置数据库：在 REDRESS_DATA/master.key 首行加入新密钥）并重启平台，再运行本命令；
完成后可去掉旧密钥。中断后再次运行可续。
First set REDRESS_MASTER_KEY to "new,old" (embedded database: put the new key on the first line of REDRESS_DATA/master.key)
and restart the platform, then run this; afterwards drop the old key. After an interruption, run it again to go on.
退出码 Exit codes: 0 all keys are wrapped by the new one, 2 interrupted or impossible.`,
    )
    .action(async (options: RewrapOptions) => finish(await rewrap(options)));
}

async function rewrap({ vault: named, json }: RewrapOptions): Promise<number> {
  const pool = openPool(vaultUrl(named), { applicationName: 'rewrap', max: 2 });
  const signal = onInterruption();
  let progress: Progress | undefined;
  let last = { done: 0, of: 0 };
  try {
    for await (const reached of (await openVault(pool)).rewrap()) {
      last = reached;
      progress ??= startProgress('rewrap', reached.of);
      progress.update(reached.done, `${reached.done} / ${reached.of}`);
      if (signal.aborted) break;
    }
  } finally {
    progress?.stop();
    await pool.end();
  }
  const interrupted = last.done < last.of;
  printResult(json, { ...last, interrupted }, [
    `已重新包裹 ${last.done} / ${last.of} 个密钥。 ${last.done} of ${last.of} keys were wrapped anew.`,
    ...(interrupted ? ['再次运行可续。 Run it again to go on.'] : []),
  ]);
  return interrupted ? EXIT.cannotJudge : EXIT.good;
}

/** The vault by the keys of this configuration, as the platform on this machine has them. */
async function openVault(pool: Pool): Promise<Vault> {
  const config = readConfig(withSecretFiles(process.env));
  const keys = await masterKeysOf({ ...config, dataFolder: resolve(findWorkspaceRoot(), config.dataFolder) });
  return Vault.at(pool, keys, config.cipherSuite).catch((error: unknown) => {
    const isOfKeys = error instanceof WrongMasterKeyError || error instanceof MissingMasterKeyError;
    throw isOfKeys ? new CannotJudge(error.message) : error;
  });
}
