import type { Command } from 'commander';
import { EXIT, type Finish } from '../../output/exit.js';
import { printResult } from '../../output/print.js';
import { reachPlatform } from '../../platform/reach-platform.js';
import { describeRules } from '../../rules/describe-rules.js';
import { RULES, type ListedRules } from '../../rules/rules-client.js';
import { jsonOption, urlOption } from '../options.js';

export function addListCommand(rules: Command, finish: Finish): void {
  rules
    .command('list')
    .description('施行中与待批准的规则集，日历。 Rule sets in force and proposed, and the calendar.')
    .addOption(urlOption())
    .addOption(jsonOption())
    .action(async ({ url, json }: { url?: string; json?: boolean }) => {
      const client = await reachPlatform({ url, patienceMs: 0 });
      const listed = (await client.get(RULES)).body as ListedRules;
      printResult(json, listed, describeRules(listed));
      finish(EXIT.good);
    });
}
