import { runningLimits, tickets } from '@redress/ticket';
import type { PlatformOverHttp } from '../../support/over-http.js';
import type { World } from '../world.js';
import { registeredIn, type WalkedLog } from './walked-log.js';

/** The members of a row of the board that follow from the ticket alone. */
interface Row {
  readonly id: string;
  readonly revision: number;
  readonly kind: string;
  readonly category: string | null;
  readonly department: string | null;
  readonly firstHandler: string | null;
  readonly stage: string;
  readonly handlingStage: string;
  readonly round: number;
  readonly dueOn: string | null;
}

/** Tickets that stand otherwise on the board than the log tells. */
export async function differencesOnTheBoard(log: WalkedLog, { people, shelf }: World): Promise<readonly string[]> {
  const { rulebook } = await shelf.readNow();
  const shown = await boardOf(people);
  const faults = registeredIn(log).flatMap(({ id, revision, state }) => {
    const { kind, category, custody, round } = state;
    const { holder: department, first: firstHandler } = tickets.holding(state);
    const dueOn = runningLimits(state, rulebook).find(({ paused }) => !paused)?.due ?? null;
    const stages = { stage: custody.stage, handlingStage: round.handling.stage, round: round.number };
    const told: Row = { id, revision, kind, category, department, firstHandler, ...stages, dueOn };
    const row = shown.get(id);
    const different = (Object.keys(told) as (keyof Row)[]).filter((member) => row?.[member] !== told[member]);
    return different.map(
      (member) => `${id}: ${member} is ${row?.[member]} on the board and ${told[member]} in the log`,
    );
  });
  return shown.size === registeredIn(log).length ? faults : [...faults, `${shown.size} tickets are on the board`];
}

async function boardOf(people: PlatformOverHttp): Promise<ReadonlyMap<string, Row>> {
  const rows = new Map<string, Row>();
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const { body } = await people.get(`/api/dispatch/tickets?limit=200&sort=receipt${page}`);
    for (const row of body.items as readonly Row[]) rows.set(row.id, row);
    cursor = body.next as string | null;
  }
  return rows;
}
