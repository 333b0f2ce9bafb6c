import { PlatformUnreachable, ProblemError } from '@redress/client';
import { Command, CommanderError } from 'commander';
import { addBenchCommand } from './commands/bench.js';
import { addCalendarCommand } from './commands/calendar.js';
import { addCityCommand } from './commands/city.js';
import { addDeadLettersCommand } from './commands/dead-letters.js';
import { addDeadlineCommand } from './commands/deadline.js';
import { addImportCommand } from './commands/import.js';
import { addLedgerCommand } from './commands/ledger/index.js';
import { addRefundCommand } from './commands/refund.js';
import { addReplayCommand } from './commands/replay.js';
import { addRewrapCommand } from './commands/rewrap.js';
import { addRulesCommand } from './commands/rules/index.js';
import { CannotJudge } from './output/cannot-judge.js';
import { EXIT } from './output/exit.js';
import { note } from './output/print.js';

/** Runs the command line and gives the exit code: 0 good, 1 found wrong, 2 cannot judge or bad usage. */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.good;
  const finish = (code: number) => {
    exitCode = code;
  };
  const program = new Command('redress')
    .description('Redress 命令行：导入、模拟、重算、核对。 The Redress command: import, simulate, replay, check.')
    .exitOverride()
    .showHelpAfterError('(--help 查看用法。 Add --help for usage.)')
    .addHelpText('after', '\n退出码 Exit codes: 0 good, 1 found wrong, 2 cannot judge or bad usage.');
  // Subcommands copy exitOverride at their creation, so it comes first.
  addImportCommand(program, finish);
  addCityCommand(program, finish);
  addReplayCommand(program, finish);
  addLedgerCommand(program, finish);
  addDeadLettersCommand(program, finish);
  addDeadlineCommand(program, finish);
  addRefundCommand(program, finish);
  addRewrapCommand(program, finish);
  addRulesCommand(program, finish);
  addCalendarCommand(program, finish);
  addBenchCommand(program, finish);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.cannotJudge;
    note(sentenceOf(error));
    return EXIT.cannotJudge;
  }
}

/** What the platform refused is told in its own sentence, with what would have been valid. */
function sentenceOf(error: unknown): string {
  if (error instanceof ProblemError)
    return [error.message, ...(error.problem.valid ?? []).map((line) => `  ${line}`)].join('\n');
  if (error instanceof CannotJudge || error instanceof PlatformUnreachable) return error.message;
  return String((error as Error).stack ?? error);
}
