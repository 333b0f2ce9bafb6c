import { loadContracts } from '@redress/event-contracts';
import type { EventStore } from '@redress/event-store';
import { deterministicId, machine, shanghaiDay, type Actor } from '@redress/kernel';
import { offices, sampleSetUp } from '@redress/offices';
import { assignAct, classifyAct, registerAct, signForAct, tickets } from '@redress/ticket';
import type { CommandExecutor, Execution } from '../src/index.js';
import { executorOn, metaOf, NOW, person } from './counter.js';

export const TODAY = shanghaiDay(new Date(NOW).toISOString());
export const TICKET = deterministicId('ticket', '1');
export const handler = person('handler', 'market-east');
export const leader = person('leader', 'market-east', '2');

/** An executor that keeps the contracts of the platform. */
export function platformExecutorOn(store: EventStore): CommandExecutor {
  return executorOn(store, { contracts: loadContracts() });
}

/** A log with the sample offices and a report that `market-east` has signed for and verifies. */
export async function reportInHandling(executor: CommandExecutor, id = TICKET): Promise<void> {
  for (const { act, input } of sampleSetUp(TODAY))
    await executor.execute(of(offices, act, '', input, machine('policy', 'set-up')));
  const content = { kind: 'report', channel: 'phone', number: '20260506-482159374', source: null, receivedOn: TODAY };
  const parties = {
    area: null,
    person: deterministicId('person', '1'),
    anonymous: false,
    respondent: null,
    personal: {},
  };
  const steps: readonly [act: Execution['act'], input: object, actor: Actor][] = [
    [registerAct, { ...content, ...parties, classification: null }, person('operator')],
    [classifyAct, { category: 'food', complex: false, by: 'operator', rule: null }, person('operator')],
    [assignAct, { department: 'market-east', by: 'dispatcher', rule: null }, person('dispatcher')],
    [signForAct, {}, handler],
  ];
  for (const [act, input, actor] of steps) await executor.execute(of(tickets, act, id, input, actor));
}

function of(aggregate: unknown, act: Execution['act'], id: string, input: object, actor: Actor): Execution {
  return { aggregate: aggregate as Execution['aggregate'], act, id, input, meta: metaOf({ actor }) };
}
