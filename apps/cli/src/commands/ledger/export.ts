import type { Command } from 'commander';
import { exportLedger } from '../../ledger/export-ledger.js';
import { EXIT, type Finish } from '../../output/exit.js';
import { printResult } from '../../output/print.js';
import { jsonOption } from '../options.js';
import { databaseOption, withLedger } from './options.js';

interface ExportOptions {
  readonly to: string;
  readonly database?: string;
  readonly json?: boolean;
}

export function addExportCommand(ledger: Command, finish: Finish): void {
  ledger
    .command('export')
    .description(
      '导出检查点、瓦片与全部事件。 Write the checkpoint, its tiles and all entries into a folder (C2SP layout).',
    )
    .requiredOption('--to <folder>', '目标目录。 The folder')
    .addOption(databaseOption())
    .addOption(jsonOption())
    .action(async ({ to, database, json }: ExportOptions) => {
      const { size } = await withLedger(database, (open) => exportLedger(open, to));
      printResult(json, { size, folder: to }, [`已导出 ${size} 条。 Exported ${size} entries to ${to}.`]);
      finish(EXIT.good);
    });
}
