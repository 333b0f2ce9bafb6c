import type { Command } from 'commander';
import { EXIT, type Finish } from '../../output/exit.js';
import { onInterruption } from '../../output/interruption.js';
import { printResult } from '../../output/print.js';
import { actorOption } from '../../platform/actor-option.js';
import { reachPlatform, sayWhenLost } from '../../platform/reach-platform.js';
import { describeRules } from '../../rules/describe-rules.js';
import { describeRecalculation, followRecalculation } from '../../rules/follow-recalculation.js';
import { approve } from '../../rules/proposals.js';
import { jsonOption, urlOption, type CallerOptions } from '../options.js';

const PATIENCE_MS = 60_000;

interface ApproveOptions extends CallerOptions {
  readonly digest: string;
}

export function addApproveCommand(rules: Command, finish: Finish): void {
  rules
    .command('approve')
    .description(
      '批准提出的规则集或日历，随即公布。 Approve a rule set or a calendar year that somebody else proposed; it is published.',
    )
    .argument('<request>', '申请编号。 Id of the request')
    .requiredOption('--digest <sha256>', '所批准内容的摘要（见 show）。 Digest of what is approved; see show')
    .addOption(actorOption('security-administrator:cli'))
    .addOption(urlOption())
    .addOption(jsonOption())
    .action(async (id: string, options: ApproveOptions) => finish(await approveAndTell(id, options)));
}

async function approveAndTell(id: string, { digest, as, url, json }: ApproveOptions): Promise<number> {
  const signal = onInterruption();
  const client = await reachPlatform({ url, as, patienceMs: PATIENCE_MS });
  const { request, rules } = await approve(client, { request: id, digest });
  if (request.kind === 'rule-set') {
    printResult(json, rules, describeRules(rules));
    return EXIT.good;
  }
  const recalculation = await sayWhenLost(
    followRecalculation(client, rules.calendar.version, signal),
    '日历已公布，平台恢复后继续重算。 The calendar is published; the platform goes on when it is back.',
  );
  printResult(json, { ...rules, recalculation }, [...describeRules(rules), describeRecalculation(recalculation)]);
  return EXIT.good;
}
