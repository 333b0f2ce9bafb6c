import { Assessment, dryRun, governedBy, type DryRun } from '@redress/assessment';
import { openEventStoreDb, PostgresEventStore, type EventStore } from '@redress/event-store';
import { shanghaiDay, type Period } from '@redress/kernel';
import { InvalidDocumentError, readRuleSet, SHIPPED_RULEBOOK, type RuleSet } from '@redress/rulebook';
import { Option, type Command } from 'commander';
import { CannotJudge } from '../../output/cannot-judge.js';
import { EXIT, type Finish } from '../../output/exit.js';
import { many } from '../../output/many.js';
import { printResult } from '../../output/print.js';
import { logUrl } from '../../platform/running-platform.js';
import { showing } from '../../replay/log-assessment.js';
import { readJsonFile } from '../../rules/read-json-file.js';
import { jsonOption, period as readPeriod } from '../options.js';

const SHOWN = 20;
const MOST_LISTED = 1_000;

interface DryRunOptions {
  readonly ruleSet: string;
  readonly period: Period;
  readonly database?: string;
  readonly json?: boolean;
}

export function addDryRunCommand(rules: Command, finish: Finish): void {
  rules
    .command('dry-run')
    .description(
      '试算：若该规则集一直施行，哪些工单、比率、名次会变；不写入。 What would change had a rule set governed; writes nothing.',
    )
    .requiredOption('--rule-set <file>', '规则集文件（JSON）。 The rule set, JSON')
    .addOption(
      new Option('--period <name>', '考核期：2026-05、2026-Q2、2026-H1 或 2026。 The period')
        .argParser(readPeriod)
        .makeOptionMandatory(),
    )
    .option('--database <url>', '事件库地址。 The event store (default: as for replay)')
    .addOption(jsonOption())
    .action(async (options: DryRunOptions) => finish(await run(options)));
}

async function run({ ruleSet: file, period, database, json }: DryRunOptions): Promise<number> {
  const trial = readTrial(await readJsonFile(file));
  const log = await openLog(logUrl(database));
  try {
    const assessment = new Assessment(SHIPPED_RULEBOOK);
    const position = await foldLog(log, assessment);
    const now = { day: shanghaiDay(new Date().toISOString()), position };
    const result = dryRun(assessment.facts(), governedBy(assessment.rulebook, trial), period, now);
    if (result === null)
      throw new CannotJudge(`${period.name} 尚未开始。 ${period.name} has not begun: nothing is due in it yet.`);
    report(result, trial, json);
    return EXIT.good;
  } finally {
    await log.close();
  }
}

function readTrial(document: unknown): RuleSet {
  try {
    return readRuleSet(document);
  } catch (error) {
    if (!(error instanceof InvalidDocumentError)) throw error;
    throw new CannotJudge(['规则集无效。 Not a valid rule set:', ...error.problems].join('\n  '));
  }
}

async function openLog(url: string): Promise<EventStore> {
  if (/^esdb/.test(url)) return openEventStoreDb(url);
  return PostgresEventStore.open(url, { applicationName: 'redress dry-run' });
}

/** The position up to which the log was folded. */
async function foldLog(log: EventStore, assessment: Assessment): Promise<number> {
  const end = await log.size();
  await showing(end, async (onProgress) => {
    for await (const { events, next } of log.readLog({ to: end })) {
      for (const { envelope } of events) assessment.apply(envelope);
      onProgress(next);
    }
  });
  return end;
}

function report({ changedItems, differences }: DryRun, { id, digest }: RuleSet, json: boolean | undefined): void {
  const tickets = new Set(changedItems.map(({ ticket }) => ticket)).size;
  const listed = { changedItems: changedItems.slice(0, MOST_LISTED), differences };
  printResult(json, { ruleSet: id, digest, tickets, items: changedItems.length, ...listed }, [
    `${tickets} 件工单的 ${changedItems.length} 个考核项、${differences.length} 个数字会变。 ${many(changedItems.length, 'item')} of ${many(tickets, 'ticket')} and ${many(differences.length, 'number')} would change.`,
    ...changedItems
      .slice(0, SHOWN)
      .map(({ ticket, indicator, before, after }) => `${ticket} ${indicator}: ${dueOf(before)} → ${dueOf(after)}`),
    ...(changedItems.length > SHOWN ? [`… ${changedItems.length}`] : []),
    ...differences
      .filter(({ field }) => /(^|\.)(rate|score|rank)$/.test(field))
      .slice(0, SHOWN)
      .map(
        ({ period, department, field, served, recomputed }) =>
          `${[period, department, field].filter(Boolean).join(' ')}: ${served ?? '–'} → ${recomputed ?? '–'}`,
      ),
  ]);
}

function dueOf(item: DryRun['changedItems'][number]['before']): string {
  if (item === null) return '–';
  return `${item.day}${item.counted ? (item.inNumerator ? ' ✓' : ' ✗') : ' ○'}`;
}
