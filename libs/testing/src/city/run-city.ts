import type { TicketKind } from '@redress/ticket';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CityLife } from './life.js';
import { live, StepRefused, type Moved } from './live.js';
import type { PlatformClient } from './platform-client.js';

export interface CityProgress {
  /** Lives that came to their end so far. */
  readonly tickets: number;
  readonly commands: number;
}

export interface RunCityOptions {
  /** Requests in flight at most. */
  readonly concurrency?: number;
  readonly onProgress?: (progress: CityProgress) => void;
  /** Stops after the requests in flight; running again goes on from there. */
  readonly signal?: AbortSignal;
  /** How long the platform may take to react to an event before a life is given up. */
  readonly patienceMs?: number;
  /** Lets the time pass in which the platform reacts, when no ticket can go on. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** A life that could not be lived to its end, with the step at which it stands. */
export interface StuckLife {
  /** Number of the life in the city. */
  readonly number: number;
  readonly reason: string;
}

export interface CityResult extends CityProgress {
  readonly kinds: Readonly<Record<TicketKind, number>>;
  /** Commands that the platform knew already, from an earlier run. */
  readonly repeated: number;
  readonly stuck: readonly StuckLife[];
  readonly interrupted: boolean;
}

/** Tickets that are on their way together: enough that the platform's reactions are there when a ticket's turn comes again. */
const IN_FLIGHT = 500;
const SHORTEST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

interface Journey {
  readonly life: CityLife;
  readonly steps: AsyncGenerator<Moved, void>;
  waitingSince: number | null;
}

/** Lives the city on a platform, in rounds: in each round every ticket on its way takes one step. */
export async function runCity(
  lives: Iterable<CityLife>,
  client: PlatformClient,
  { concurrency = 32, onProgress, signal, patienceMs = 60_000, pause = sleep }: RunCityOptions = {},
): Promise<CityResult> {
  const departments = await readDepartments(client);
  const waitingLives = lives[Symbol.iterator]();
  const kinds: Record<TicketKind, number> = { complaint: 0, report: 0, consultation: 0 };
  const stuck: StuckLife[] = [];
  let [tickets, commands, repeated] = [0, 0, 0];
  let [moved, pauseMs] = [false, 0];
  let travelling: Journey[] = [];

  /** True while the journey goes on. */
  async function advance(journey: Journey): Promise<boolean> {
    const step = await nextStep(journey, patienceMs);
    if (step === 'waiting') return true;
    moved = true;
    if (step === 'taken' || step === 'repeated') commands++;
    if (step === 'repeated') repeated++;
    if (typeof step === 'string') return true;
    if (step === undefined) kinds[journey.life.kind]++;
    else stuck.push({ number: journey.life.number, reason: step.message });
    tickets++;
    return false;
  }

  for (;;) {
    while (travelling.length < IN_FLIGHT && !signal?.aborted) {
      const next = waitingLives.next();
      if (next.done) break;
      travelling.push({ life: next.value, steps: live(next.value, client, departments), waitingSince: null });
    }
    if (travelling.length === 0 || signal?.aborted) break;
    moved = false;
    const goOn = await inParallel(travelling, concurrency, advance);
    travelling = travelling.filter((_, i) => goOn[i]);
    onProgress?.({ tickets, commands });
    pauseMs = moved ? 0 : Math.min(2 * pauseMs + SHORTEST_PAUSE_MS, LONGEST_PAUSE_MS);
    if (pauseMs > 0) await pause(pauseMs);
  }
  return { tickets, commands, kinds, repeated, stuck, interrupted: signal?.aborted ?? false };
}

/** What came of a journey's next step; undefined at its end, an error when it cannot go on. */
async function nextStep(journey: Journey, patienceMs: number): Promise<Moved | StepRefused | undefined> {
  try {
    const { done, value } = await journey.steps.next();
    if (done) return undefined;
    if (value !== 'waiting') journey.waitingSince = null;
    else if (Date.now() - (journey.waitingSince ??= Date.now()) > patienceMs)
      return new StepRefused('waiting for the platform to react', 409, 'timeout');
    return value as Moved;
  } catch (error) {
    if (error instanceof StepRefused) return error;
    throw error;
  }
}

async function readDepartments(client: PlatformClient): Promise<readonly string[]> {
  const { body } = await client.get('/api/dispatch/departments');
  return (body as readonly { id: string }[]).map(({ id }) => id).sort();
}

/** Runs the work on every item, so many at a time, and keeps the order of the results. */
async function inParallel<T, R>(items: readonly T[], most: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  return results;
}
