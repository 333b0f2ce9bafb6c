import { shanghaiDay } from '@redress/kernel';
import { stagesOf, WayOut, type Place } from '@redress/ticket/ways';
import type { Memory } from '../memory.js';
import type { World } from '../world.js';
import { registeredIn, type WalkedLog } from './walked-log.js';

/** Tickets that those who have them cannot bring to an end, one of each stage. */
export async function ticketsWithoutAWayOut(
  log: WalkedLog,
  { shelf }: World,
  { now }: Memory,
): Promise<readonly string[]> {
  const wayOut = new WayOut(await shelf.readNow());
  const stuck = new Map<string, string>();
  for (const { id, state, debts, types } of registeredIn(log)) {
    const place: Place = { ticket: state, day: shanghaiDay(now), late: false, debts, path: types };
    const stages = stagesOf(place);
    if (stuck.has(stages) || wayOut.leadsFrom(place)) continue;
    stuck.set(stages, `${id} is ${stages} after ${types.join(' ')}`);
  }
  return [...stuck.values()];
}
