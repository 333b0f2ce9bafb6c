import type { Command } from 'commander';
import type { Finish } from '../../output/exit.js';
import { addApproveCommand } from './approve.js';
import { addDryRunCommand } from './dry-run.js';
import { addListCommand } from './list.js';
import { addProposeCommand } from './propose.js';
import { addRecalculateCommand } from './recalculate.js';
import { addShowCommand } from './show.js';

export function addRulesCommand(program: Command, finish: Finish): void {
  const rules = program
    .command('rules')
    .description(
      '规则集：查看、提出、批准、重算、试算。 Rule sets: list, propose, show, approve, recalculate, dry-run.',
    );
  addListCommand(rules, finish);
  addProposeCommand(rules, finish);
  addShowCommand(rules, finish);
  addApproveCommand(rules, finish);
  addRecalculateCommand(rules, finish);
  addDryRunCommand(rules, finish);
}
