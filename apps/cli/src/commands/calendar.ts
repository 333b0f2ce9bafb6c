import type { Command } from 'commander';
import { EXIT, type Finish } from '../output/exit.js';
import { printResult } from '../output/print.js';
import { actorOption } from '../platform/actor-option.js';
import { reachPlatform } from '../platform/reach-platform.js';
import { describeProposal, proposedBy } from '../rules/proposals.js';
import { readJsonFile } from '../rules/read-json-file.js';
import { jsonOption, urlOption, type CallerOptions } from './options.js';

export function addCalendarCommand(program: Command, finish: Finish): void {
  program
    .command('calendar')
    .description('工作日日历。 The calendar of working days.')
    .command('add-year')
    .description(
      '提出年度节假日，经另一人批准后公布，未办结工单随即重算。 Propose the holidays of a year; once another person approves, they are published and open tickets recalculated.',
    )
    .argument('<file>', '年度节假日文件（JSON）。 The year, JSON')
    .addOption(actorOption('system-administrator:cli'))
    .addOption(urlOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Example of a file:
  {"year": 2027, "source": "国办发明电〔2026〕9号", "holidays": [
    {"zh": "元旦", "en": "New Year's Day", "off": "01-01 01-02 01-03", "statutory": "01-01", "inLieu": "", "worked": ""},
    {"zh": "春节", "en": "Spring Festival", "off": "02-05 02-06 02-07 02-08", "statutory": "02-05 02-06 02-07 02-08", "inLieu": "", "worked": ""},
    {"zh": "劳动节", "en": "Labour Day", "off": "05-01 05-02", "statutory": "05-01 05-02", "inLieu": "", "worked": ""},
    {"zh": "国庆节", "en": "National Day", "off": "10-01 10-02 10-03", "statutory": "10-01 10-02 10-03", "inLieu": "", "worked": ""}]}
Every year names 01-01, 05-01, 10-01 to 10-03 and the Spring Festival as statutory days.`,
    )
    .action(async (file: string, options: CallerOptions) => finish(await addYear(file, options)));
}

async function addYear(file: string, { as, url, json }: CallerOptions): Promise<number> {
  const client = await reachPlatform({ url, as, patienceMs: 0 });
  const body = { year: await readJsonFile(file) };
  const proposed = await proposedBy(client, (await client.call('ask-to-publish-calendar-year', { body })).value);
  printResult(json, proposed, describeProposal(proposed));
  return EXIT.good;
}
