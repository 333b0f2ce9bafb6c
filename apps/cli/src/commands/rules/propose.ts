import type { Actor } from '@redress/kernel';
import { OPEN_TICKETS, type OpenTickets } from '@redress/rulebook';
import { Option, type Command } from 'commander';
import { EXIT, type Finish } from '../../output/exit.js';
import { printResult } from '../../output/print.js';
import { reachPlatform } from '../../platform/reach-platform.js';
import { describeRules } from '../../rules/describe-rules.js';
import { actorOption, readJsonFile, sendRules, type ListedRules } from '../../rules/rules-client.js';
import { jsonOption, urlOption } from '../options.js';

interface ProposeOptions {
  readonly openTickets: OpenTickets;
  readonly as: Actor;
  readonly url?: string;
  readonly json?: boolean;
}

export function addProposeCommand(rules: Command, finish: Finish): void {
  rules
    .command('propose')
    .description('提出规则集，待两人批准。 Propose a rule set; two other people approve it.')
    .argument('<file>', '规则集文件（JSON）。 The rule set, JSON')
    .addOption(
      new Option(
        '--open-tickets <way>',
        '施行日未办结的工单沿用或改用。 What open tickets do on the day it takes effect',
      )
        .choices(OPEN_TICKETS)
        .default('keep'),
    )
    .addOption(actorOption('administrator:cli'))
    .addOption(urlOption())
    .addOption(jsonOption())
    .action(async (file: string, { openTickets, as, url, json }: ProposeOptions) => {
      const client = await reachPlatform({ url, patienceMs: 0 });
      const body = { ruleSet: (await readJsonFile(file)) as object, openTickets };
      const listed = await sendRules<ListedRules>(client, '/rule-sets', body, as);
      printResult(json, listed, describeRules(listed));
      finish(EXIT.good);
    });
}
