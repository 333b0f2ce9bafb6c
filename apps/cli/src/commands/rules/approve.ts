import type { Actor } from '@redress/kernel';
import type { Command } from 'commander';
import { EXIT, type Finish } from '../../output/exit.js';
import { printResult } from '../../output/print.js';
import { reachPlatform } from '../../platform/reach-platform.js';
import { describeRules } from '../../rules/describe-rules.js';
import { actorOption, sendRules, type ListedRules } from '../../rules/rules-client.js';
import { jsonOption, urlOption } from '../options.js';

interface ApproveOptions {
  readonly digest: string;
  readonly as: Actor;
  readonly url?: string;
  readonly json?: boolean;
}

export function addApproveCommand(rules: Command, finish: Finish): void {
  rules
    .command('approve')
    .description('批准规则集，第二人批准后公布。 Approve a rule set; the second approval publishes it.')
    .argument('<id>', '规则集编号。 Id of the rule set')
    .requiredOption('--digest <sha256>', '所批准内容的摘要（见 list）。 Digest of what is approved; see list')
    .addOption(actorOption('leader:cli').makeOptionMandatory())
    .addOption(urlOption())
    .addOption(jsonOption())
    .action(async (id: string, { digest, as, url, json }: ApproveOptions) => {
      const client = await reachPlatform({ url, patienceMs: 0 });
      const path = `/rule-sets/${encodeURIComponent(id)}/approval`;
      const listed = await sendRules<ListedRules>(client, path, { digest }, as);
      printResult(json, listed, describeRules(listed));
      finish(EXIT.good);
    });
}
