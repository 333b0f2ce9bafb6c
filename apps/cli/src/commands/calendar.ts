import type { Actor } from '@redress/kernel';
import type { Command } from 'commander';
import { EXIT, type Finish } from '../output/exit.js';
import { printResult } from '../output/print.js';
import { reachPlatform } from '../platform/reach-platform.js';
import { describeRules } from '../rules/describe-rules.js';
import { actorOption, readJsonFile, sendRules, type ListedRules } from '../rules/rules-client.js';
import { jsonOption, urlOption } from './options.js';

export function addCalendarCommand(program: Command, finish: Finish): void {
  program
    .command('calendar')
    .description('工作日日历。 The calendar of working days.')
    .command('add-year')
    .description(
      '公布或变更年度节假日，未办结工单随即重算。 Publish or change the holidays of a year; open tickets are recalculated.',
    )
    .argument('<file>', '年度节假日文件（JSON）。 The year, JSON')
    .addOption(actorOption('administrator:cli'))
    .addOption(urlOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Example of a file:
  {"year": 2027, "source": "国办发明电〔2026〕9号", "holidays": [
    {"zh": "元旦", "en": "New Year's Day", "off": "01-01 01-02 01-03", "statutory": "01-01", "inLieu": "", "worked": ""}]}`,
    )
    .action(async (file: string, { as, url, json }: { as: Actor; url?: string; json?: boolean }) => {
      const client = await reachPlatform({ url, patienceMs: 0 });
      const year = (await readJsonFile(file)) as object;
      const listed = await sendRules<ListedRules>(client, '/calendar-years', { year }, as);
      printResult(json, listed, describeRules(listed));
      finish(EXIT.good);
    });
}
