import { requests, type Request } from '@redress/requests';
import { anybody, somebodyFor } from './actors.js';
import { aKey, type Attempt } from './attempt.js';
import { bodyOf, type Seen } from './choices.js';
import { kindOf } from './expectation.js';
import { count, seldom } from './memory.js';
import { look, sendAll } from './send-all.js';
import { actCalled, type Walk } from './step.js';

/** Somebody grants, refuses or takes back what was asked for; at times two do so at the same time. */
export async function decideOnRequest(walk: Walk): Promise<void> {
  const { memory, chance } = walk;
  if (memory.requests.length === 0) return;
  const asked = seldom(memory.requests, memory.decided, (each) => each.act, chance);
  const seen = await look(walk, requests, asked.id);
  const attempts = [aDecision(walk, seen), ...(chance.chance(100) ? [aDecision(walk, seen)] : [])];
  const answers = await sendAll(walk, seen, attempts);
  const isDecided = answers.some(({ status, body }) => status === 200 || body['code'] === 'wrong-state-request');
  count(memory.decided, asked.act);
  if (isDecided && chance.chance(900)) memory.requests.splice(memory.requests.indexOf(asked), 1);
}

function aDecision(walk: Walk, { id, state }: Seen<Request>): Attempt {
  const { memory, chance, acts } = walk;
  const decisions = acts.filter(({ path }) => path.includes('/requests/{id}/'));
  const seldomMade = seldom(decisions, memory.done, ({ name }) => name, chance);
  const act = chance.weigh([
    [5, actCalled(walk, 'grant-request')],
    [2, seldomMade],
  ]);
  const right = chance.chance(850) && somebodyFor(act.route, kindOf(state), requests.holding(state), chance);
  const digest = state.status === 'unmade' ? undefined : state.digest;
  const body = bodyOf(act, memory, chance, digest === undefined ? {} : { digest });
  return { act, id, caller: right || anybody(chance), body, key: aKey() };
}
