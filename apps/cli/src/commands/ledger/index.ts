import type { Command } from 'commander';
import type { Finish } from '../../output/exit.js';
import { addCheckCommand } from './check.js';
import { addCheckpointCommand } from './checkpoint.js';
import { addExportCommand } from './export.js';
import { addProveCommand } from './prove.js';
import { addWitnessCommand } from './witness.js';

export function addLedgerCommand(program: Command, finish: Finish): void {
  const ledger = program
    .command('ledger')
    .description(
      '封存记录：检查点、证明、核对、导出、见证。 The sealed log: checkpoint, prove, check, export, witness.',
    );
  addCheckpointCommand(ledger, finish);
  addProveCommand(ledger, finish);
  addCheckCommand(ledger, finish);
  addExportCommand(ledger, finish);
  addWitnessCommand(ledger, finish);
}
