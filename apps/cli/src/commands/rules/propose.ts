import { OPEN_TICKETS, type OpenTickets } from '@redress/rulebook';
import { Option, type Command } from 'commander';
import { EXIT, type Finish } from '../../output/exit.js';
import { printResult } from '../../output/print.js';
import { actorOption } from '../../platform/actor-option.js';
import { reachPlatform } from '../../platform/reach-platform.js';
import { describeProposal, proposedBy } from '../../rules/proposals.js';
import { readJsonFile } from '../../rules/read-json-file.js';
import { jsonOption, urlOption, type CallerOptions } from '../options.js';

interface ProposeOptions extends CallerOptions {
  readonly openTickets: OpenTickets;
}

export function addProposeCommand(rules: Command, finish: Finish): void {
  rules
    .command('propose')
    .description('提出规则集，待另一人批准。 Propose a rule set; another person approves it.')
    .argument('<file>', '规则集文件（JSON）。 The rule set, JSON')
    .addOption(
      new Option(
        '--open-tickets <way>',
        '施行日未办结的工单沿用或改用。 What open tickets do on the day it takes effect',
      )
        .choices(OPEN_TICKETS)
        .default('keep'),
    )
    .addOption(actorOption('system-administrator:cli'))
    .addOption(urlOption())
    .addOption(jsonOption())
    .action(async (file: string, { openTickets, as, url, json }: ProposeOptions) => {
      const client = await reachPlatform({ url, as, patienceMs: 0 });
      const body = { ruleSet: await readJsonFile(file), openTickets };
      const proposed = await proposedBy(client, (await client.call('ask-to-publish-rule-set', { body })).value);
      printResult(json, proposed, describeProposal(proposed));
      finish(EXIT.good);
    });
}
