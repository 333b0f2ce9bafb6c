import { readFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import {
  calculateRefund,
  CAUSES,
  CIRCUMSTANCES,
  ENDING_GROUNDS,
  RATE_KINDS,
  readRefundCase,
  RECEIVED_BEFORE,
} from '@redress/rulebook';
import { CannotJudge } from '../output/cannot-judge.js';
import { EXIT, type Finish } from '../output/exit.js';
import { printResult } from '../output/print.js';
import { caseOfOptions, collectItem, type RefundOptions } from '../refund/case-of-options.js';
import { fenOfYuan } from '../refund/money.js';
import { refundSentences } from '../refund/refund-sentences.js';
import { jsonOption, wholeNumber } from './options.js';

export function addRefundCommand(program: Command, finish: Finish): void {
  const command = program
    .command('refund')
    .description(
      '预付卡退款计算，逐步列明公式与条款。 Calculate the refund of a prepaid card, step by step with the articles.',
    )
    .addOption(
      new Option(
        '--input <file>',
        '从 JSON 文件读取案情（金额为分）。 Read the case from a JSON file, amounts in fen',
      ).conflicts(['paid', 'paidOn', 'endedOn', 'ground', 'cause']),
    )
    .option('--paid <yuan>', '实付预付款。 What was paid', fenOfYuan)
    .option('--paid-on <day>', '付款日。 Day of payment')
    .option('--contract-on <day>', '合同成立日，默认为付款日。 Day of the contract (default: that of payment)')
    .option('--ended-on <day>', '合同解除日；无理由退款为请求日。 Day the contract ended, or the money was asked back')
    .addOption(new Option('--ground <code>', '解除事由。 Why it ended').choices(ENDING_GROUNDS.map(({ code }) => code)))
    .addOption(new Option('--cause <who>', '因谁的原因。 Whose reason it is').choices(CAUSES));
  addCardOptions(command);
  addInterestOptions(command)
    .addOption(
      new Option('--circumstance <code...>', '另需说明的情形。 What else to say something about').choices(
        CIRCUMSTANCES.map(({ code }) => code),
      ),
    )
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action(async (options: RefundOptions) => finish(await refund(options)));
}

function addCardOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--received-before <code>',
        '无理由退款：此前是否获得过相同商品或者服务。 Had the same before?',
      ).choices(RECEIVED_BEFORE),
    )
    .option('--agreed-days <n>', '无理由退款：约定的天数。 Days agreed in place of seven', wholeNumber(1))
    .option('--bonus <yuan>', '储值卡：赠送金额。 Balance: what the operator added', fenOfYuan)
    .option('--item <price[xN][:list]>', '储值卡：消费，可重复。 Balance: what was used; may be repeated', collectItem)
    .option('--times <n>', '次卡：总次数。 Services: how many were bought', wholeNumber(1))
    .option('--used <n>', '次卡：已用次数。 Services: how many were used', wholeNumber(0))
    .option('--list-price <yuan>', '次卡：打折前单价。 Services: price of one before discount', fenOfYuan)
    .option('--from <day>', '不限次数：期限首日。 Unlimited: first day of the term')
    .option('--to <day>', '不限次数：期限末日。 Unlimited: last day of the term')
    .option('--stopped-on <day>', '不限次数：停止服务首日。 Unlimited: first day without service')
    .option('--agreed-value <yuan>', '约定的已兑付折价。 Agreed value of what was provided', fenOfYuan);
}

function addInterestOptions(command: Command): Command {
  return command
    .option('--rate <percent>', '年利率，如 3.10。 Rate of interest a year; without it no interest is calculated')
    .addOption(new Option('--rate-kind <code>', '利率种类（第十六条）。 Which rate').choices(RATE_KINDS))
    .option('--rate-as-of <day>', '利率公布或者约定之日。 Day the rate was published or agreed')
    .option('--year-days <n>', '一年按多少天计息，360 或 365。 Days of a year of interest', wholeNumber(360))
    .option('--until <day>', '计息至（不含）。 Day of payment, not counted itself');
}

const HELP = `
解除事由 Grounds:
${ENDING_GROUNDS.map(({ code, zh, article }) => `  ${code.padEnd(24)} ${zh}（${article}）`).join('\n')}

退出码 Exit codes: 0 已计算 calculated, 2 案情有误 the case is not valid.

Examples:
  redress refund --paid 1000 --bonus 200 --item 80x5:100 --paid-on 2025-06-02 --ended-on 2025-12-01 --ground moved-premises
  redress refund --paid 3650 --from 2025-01-01 --to 2025-12-31 --stopped-on 2025-11-01 --paid-on 2025-01-01 \\
    --ended-on 2025-12-01 --ground unlimited-not-provided --rate 3.10 --rate-kind lpr-1y --rate-as-of 2024-12-20 \\
    --year-days 360 --until 2026-01-31
  redress refund --input case.json --json`;

async function refund(options: RefundOptions): Promise<number> {
  const value = options.input === undefined ? caseOfOptions(options) : await caseOfFile(options.input);
  const read = readRefundCase(value);
  if (!read.ok)
    throw new CannotJudge(
      ['案情有误。 The case is not valid:', ...read.faults.map(({ field, zh, en }) => `  ${field}: ${zh} ${en}`)].join(
        '\n',
      ),
    );
  const result = calculateRefund(read.case);
  printResult(options.json, result, refundSentences(result));
  return EXIT.good;
}

async function caseOfFile(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CannotJudge(`无法读取文件。 The file cannot be read: ${path}`);
  });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CannotJudge(`不是 JSON 文件。 This is not a JSON file: ${path}`);
  }
}
