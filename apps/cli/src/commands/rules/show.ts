import type { Command } from 'commander';
import { EXIT, type Finish } from '../../output/exit.js';
import { printResult } from '../../output/print.js';
import { actorOption } from '../../platform/actor-option.js';
import { reachPlatform } from '../../platform/reach-platform.js';
import { jsonOption, urlOption, type CallerOptions } from '../options.js';

export function addShowCommand(rules: Command, finish: Finish): void {
  rules
    .command('show')
    .description('查看提出的规则集或日历，批准前应先阅读。 Read what was proposed, before it is approved.')
    .argument('<request>', '申请编号。 Id of the request')
    .addOption(actorOption('security-administrator:cli'))
    .addOption(urlOption())
    .addOption(jsonOption())
    .action(async (id: string, { as, url, json }: CallerOptions) => {
      const client = await reachPlatform({ url, as, patienceMs: 0 });
      const { value } = await client.call('read-request', { id });
      const { kind, status, digest, asks } = value;
      printResult(json, value, [JSON.stringify(asks, null, 2), `${kind}  ${status}  ${digest}`]);
      finish(EXIT.good);
    });
}
