import { newId, systemClock } from '@redress/service';
import { commandIdOf } from '@redress/kernel';
import type { Caller } from '../rights/expected-answer.js';
import type { Act } from './acts.js';
import { headerOf } from './actors.js';
import { answerOf, faultOf, type Answer } from './answers.js';
import { count, type Memory } from './memory.js';
import type { World } from './world.js';

/** Somebody tries an act on a thing; the id is empty where it is on none. */
export interface Attempt {
  readonly act: Act;
  readonly id: string;
  readonly caller: Caller;
  readonly body: object | null;
  /** The idempotency key. */
  readonly key: string;
}

/** A key that nobody has used. */
export const aKey = (): string => newId(systemClock);

/** The id of the command that an attempt makes. */
export function commandOf({ caller, key }: Attempt): string {
  return commandIdOf(caller.account, key);
}

/** Sends an attempt, and notes what came of it. */
export async function send(attempt: Attempt, { url }: World, memory: Memory): Promise<Answer> {
  const { act, id, caller, body, key } = attempt;
  const headers = { 'redress-actor': headerOf(caller), 'idempotency-key': key };
  const response = await fetch(url + act.path.replace('{id}', id), {
    method: 'POST',
    headers: body === null ? headers : { ...headers, 'content-type': 'application/json' },
    ...(body !== null && { body: JSON.stringify(body) }),
  });
  const answer = await answerOf(response);
  note(attempt, answer, memory);
  return answer;
}

function note(attempt: Attempt, answer: Answer, memory: Memory): void {
  const { act } = attempt;
  memory.sent++;
  count(memory.tried, act.name);
  const fault = faultOf(act, answer);
  if (fault !== undefined) memory.faults.push(`${inWords(attempt)} ${fault}`);
  if (answer.status < 300) {
    count(memory.done, act.name);
    memory.remember(attempt);
    if (act.asked !== undefined) memory.requests.push({ id: String(answer.body['id']), act: act.name });
    return;
  }
  const { code, valid, errors } = answer.body as { code?: string; valid?: readonly string[]; errors?: unknown };
  count(memory.refused, String(code));
  if (valid !== undefined && errors === undefined) memory.learn(act.name, valid);
}

/** The attempt as somebody could repeat it. */
export function inWords({ act, id, caller, body }: Attempt): string {
  return `POST ${act.path.replace('{id}', id)} as ${headerOf(caller)} with ${JSON.stringify(body)}:`;
}
