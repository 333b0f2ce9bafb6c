import { headerOf } from './actors.js';
import { answerOf, faultOf, type Answer } from './answers.js';
import { inWords, type Attempt } from './attempt.js';
import { count, type Memory } from './memory.js';
import type { World } from './world.js';

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
  const fault = faultOf(act.answers, answer);
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
