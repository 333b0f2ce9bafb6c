import { isLocalDate, normalizeInstant, shanghaiDay, type LocalDate } from '@redress/kernel';
import { LIMIT_CODES, OPTIONAL_RULE_SETS, type LimitCode, type Pause, type TicketKind } from '@redress/rulebook';
import { TICKET_KINDS } from '@redress/ticket';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { calculateDeadline } from '../deadline/calculate-deadline.js';
import { describeDeadline } from '../deadline/describe-deadline.js';
import { EXIT, type Finish } from '../output/exit.js';
import { note, printResult } from '../output/print.js';
import { jsonOption, wholeNumber } from './options.js';

interface DeadlineOptions {
  readonly kind: TicketKind;
  readonly limit: LimitCode;
  readonly received: LocalDate;
  readonly start?: LocalDate;
  readonly pause: readonly Pause[];
  readonly extend?: number;
  readonly asOf?: LocalDate;
  readonly complex?: boolean;
  readonly ruleSet?: string;
  readonly json?: boolean;
}

export function addDeadlineCommand(program: Command, finish: Finish): void {
  program
    .command('deadline')
    .description('计算时限并逐日说明依据。 Compute a deadline and say why it falls where it does, day by day.')
    .addOption(new Option('--kind <kind>', '工单类型。 Kind of ticket').choices(TICKET_KINDS).makeOptionMandatory())
    .addOption(new Option('--limit <limit>', '时限。 Which limit').choices(LIMIT_CODES).makeOptionMandatory())
    .requiredOption('--received <day>', '收件日，决定适用的规则集。 Day of receipt; it chooses the rule set', day)
    .option('--start <day>', '起算日，默认收件日。 Day from which it counts, the receipt by default', day)
    .addOption(
      new Option('--pause <from..to>', '不计入的时间，可重复；未结束写作 FROM.. Time that is not counted; repeatable')
        .argParser(addPause)
        .default([], 'none'),
    )
    .option('--extend <n>', '经批准延长。 Granted by an approved extension, in the unit of the limit', wholeNumber(1))
    .option('--as-of <time>', '截至某日或时刻所知。 As it was known on that day or at that time', dayOrTime)
    .option('--complex', '疑难工单。 The ticket was marked complex')
    .addOption(
      new Option('--rule-set <id>', '改用可选规则集。 Under an optional rule set').choices(
        OPTIONAL_RULE_SETS.map(({ id }) => id),
      ),
    )
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  redress deadline --kind complaint --limit initial-check --received 2026-09-24
  redress deadline --kind complaint --limit mediation --received 2026-05-06 --start 2026-05-08 --pause 2026-06-01..2026-06-10 --json
  redress deadline --kind report --limit verification --received 2026-09-18 --extend 15`,
    )
    .action((options: DeadlineOptions) => finish(explain(options)));
}

function explain({ json, pause: pauses, extend, ...question }: DeadlineOptions): number {
  const answer = calculateDeadline({ ...question, pauses, extendedBy: extend ?? 0 });
  for (const warning of answer.warnings) note(warning);
  printResult(json, answer, describeDeadline(answer));
  return EXIT.good;
}

function day(text: string): LocalDate {
  if (isLocalDate(text)) return text;
  throw new InvalidArgumentError('日期写作 YYYY-MM-DD。 A day is written YYYY-MM-DD.');
}

function dayOrTime(text: string): LocalDate {
  if (isLocalDate(text)) return text;
  const instant = normalizeInstant(text);
  if (instant !== undefined) return shanghaiDay(instant);
  throw new InvalidArgumentError(
    '须为 YYYY-MM-DD 或 RFC 3339 时间。 A day, or a time such as 2026-09-24T10:00:00+08:00.',
  );
}

function addPause(text: string, pauses: readonly Pause[]): readonly Pause[] {
  const [from, to, ...rest] = text.split('..');
  const last = to === '' ? null : to;
  if (rest.length > 0 || from === undefined || last === undefined || !isLocalDate(from))
    throw new InvalidArgumentError('写作 FROM..TO，如 2026-06-01..2026-06-10。 Written FROM..TO, both days included.');
  if (last !== null && (!isLocalDate(last) || last < from))
    throw new InvalidArgumentError('结束日无效或早于开始日。 The last day is no day, or lies before the first.');
  return [...pauses, { from, to: last, reason: null }];
}
