import { tickets, type Ticket } from '@redress/ticket';
import type { Act } from './acts.js';
import { anybody, somebodyFor } from './actors.js';
import { aKey, inWords } from './attempt.js';
import { anyAttempt, bodyOf, rightAttempt, type Seen } from './choices.js';
import { seldom } from './memory.js';
import { look, sendAll } from './send-all.js';
import { send } from './send.js';
import { actCalled, type Walk } from './step.js';

const HOUR_MS = 3_600_000;
/** For something that was never done. */
const TICKETS_LOOKED_AT = 8;
const NOBODYS = { holder: null, first: null, named: [], takenBy: null };

const isOfTickets = ({ path }: Act): boolean => path.includes('/tickets/{id}/');
const lookAtATicket = (walk: Walk): Promise<Seen<Ticket>> => look(walk, tickets, walk.memory.aTicket(walk.chance));

/** Somebody sends a submission. */
export async function takeSomethingIn(walk: Walk): Promise<void> {
  const { world, memory, chance } = walk;
  const act = actCalled(walk, 'take-submission');
  const caller = somebodyFor(act.route, 'none', NOBODYS, chance)!;
  const attempt = { act, id: '', caller, body: bodyOf(act, memory, chance), key: aKey() };
  const { status, body } = await send(attempt, world, memory);
  if (status === 201) memory.tickets.push(...(body['tickets'] as { id: string }[]).map(({ id }) => id));
}

/** Somebody does what is right at this moment. */
export async function actRightly(walk: Walk): Promise<void> {
  const { acts, memory, chance } = walk;
  if (await doForTheFirstTime(walk)) return;
  const seen = await lookAtATicket(walk);
  const attempt = rightAttempt(acts.filter(isOfTickets), seen, memory, chance);
  if (attempt === undefined) return takeSomethingIn(walk);
  await sendAll(walk, seen, [attempt]);
}

/** Looks at some tickets for one on which something can be done that was never done. */
async function doForTheFirstTime(walk: Walk): Promise<boolean> {
  const { acts, memory, chance } = walk;
  const never = acts.filter((act) => isOfTickets(act) && memory.doneOf(act.name) === 0);
  if (never.length === 0 || chance.chance(500)) return false;
  for (let looked = 0; looked < TICKETS_LOOKED_AT; looked++) {
    const seen = await lookAtATicket(walk);
    const attempt = rightAttempt(never, seen, memory, chance);
    if (attempt === undefined) continue;
    await sendAll(walk, seen, [attempt]);
    return true;
  }
  return false;
}

/** Anybody tries anything. */
export async function actByMistake(walk: Walk): Promise<void> {
  const seen = await lookAtATicket(walk);
  await sendAll(walk, seen, [anyAttempt(walk.acts.filter(isOfTickets), seen, walk.memory, walk.chance)]);
}

/** Two people do something to one ticket at the same time, at times the same. */
export async function race(walk: Walk): Promise<void> {
  const { acts, memory, chance } = walk;
  const seen = await lookAtATicket(walk);
  const attempt = () => rightAttempt(acts.filter(isOfTickets), seen, memory, chance);
  const [one, other] = [attempt(), attempt()];
  if (one === undefined || other === undefined) return;
  const same = { ...one, key: aKey() };
  await sendAll(walk, seen, [one, chance.chance(500) ? same : other]);
}

/** A command is sent again, as it was or with another content. */
export async function repeat({ world, memory, chance }: Walk): Promise<void> {
  if (memory.attempts.length === 0) return;
  const before = chance.pick(memory.attempts);
  if (before.act.done === undefined) return;
  const isSame = before.body === null || chance.chance(600);
  const again = isSame ? before : { ...before, body: bodyOf(before.act, memory, chance) };
  const { status, body } = await send(again, world, memory);
  const isRight =
    JSON.stringify(again.body) === JSON.stringify(before.body) ? body['repeated'] === true : status >= 400;
  if (!isRight) memory.faults.push(`${inWords(again)} was no repeat: ${JSON.stringify(body)}`);
}

/** Somebody changes a register, links people, calculates, seals: whatever is about no ticket. */
export async function doSomethingElse({ world, memory, chance, acts }: Walk): Promise<void> {
  const others = acts.filter(
    (act) => !isOfTickets(act) && !HAVE_THEIR_OWN_STEP.some((part) => act.path.includes(part)),
  );
  const act = seldom(others, memory.tried, ({ name }) => name, chance);
  const caller = (chance.chance(850) && somebodyFor(act.route, 'none', NOBODYS, chance)) || anybody(chance);
  const linked = act.name === 'part-persons' && memory.latest.get('link-persons');
  const id = linked ? linked.id : chance.pick([...memory.persons, NOBODY]);
  const body = linked ? linked.body : bodyOf(act, memory, chance);
  await send({ act, id, caller, body, key: aKey() }, world, memory);
}

const HAVE_THEIR_OWN_STEP = ['/requests/', '/api/clock'];
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Hours pass, or days, or three weeks; now and then somebody turns the clock back. */
export async function timePasses(walk: Walk): Promise<void> {
  const { world, memory, chance } = walk;
  const hours = chance.weigh([
    [60, chance.between(1, 10)],
    [35, chance.between(24, 96)],
    [3, 500],
    [5, -chance.between(1, 100)],
  ]);
  const now = new Date(Date.parse(memory.now) + hours * HOUR_MS).toISOString();
  const act = actCalled(walk, 'drive-simulated-clock');
  const caller = { role: 'simulator', account: 'simulator:walk', office: null };
  const { status } = await send({ act, id: '', caller, body: { now }, key: aKey() }, world, memory);
  if (status === 200) memory.now = now;
  if ((status === 200) !== hours > 0) memory.faults.push(`The clock went from ${memory.now} to ${now}: ${status}`);
}
