import type { Command } from 'commander';
import { EXIT, type Finish } from '../../output/exit.js';
import { printResult } from '../../output/print.js';
import { actorOption } from '../../platform/actor-option.js';
import { reachPlatform } from '../../platform/reach-platform.js';
import { describeRules } from '../../rules/describe-rules.js';
import { jsonOption, urlOption, type CallerOptions } from '../options.js';

export function addListCommand(rules: Command, finish: Finish): void {
  rules
    .command('list')
    .description('施行中的规则集，日历。 Rule sets in force, and the calendar.')
    .addOption(actorOption('system-administrator:cli'))
    .addOption(urlOption())
    .addOption(jsonOption())
    .action(async ({ as, url, json }: CallerOptions) => {
      const client = await reachPlatform({ url, as, patienceMs: 0 });
      const { value } = await client.call('read-rules', {});
      printResult(json, value, describeRules(value));
      finish(EXIT.good);
    });
}
