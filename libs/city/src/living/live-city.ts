import { ProblemError, type PlatformClient } from '@redress/client';
import type { TicketKind } from '@redress/ticket';
import { cityLives, nameOf, type CityPlan } from '../city-lives.js';
import { momentAt } from '../shanghai-time.js';
import { Agenda } from './agenda.js';
import { foundCity } from './found-city.js';
import { inParallel } from './in-parallel.js';
import { Journey } from './journey.js';
import { SimulatedClock } from './simulated-clock.js';
import { NoReactionError } from './until.js';

export interface CityProgress {
  /** Lives that came to their end so far. */
  readonly tickets: number;
  readonly commands: number;
}

export interface LiveCityOptions {
  /** Requests in flight at most; 32 by default. */
  readonly concurrency?: number;
  readonly onProgress?: (progress: CityProgress) => void;
  /** Stops after what is due at the moment; living it again goes on from there. */
  readonly signal?: AbortSignal;
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

/**
 * Lives a city on a platform whose clock is simulated: moves the clock to the next moment at which something happens, does
 * all that is due then, many acts at a time, and waits for what the platform does by itself before time goes on. Throws
 * `RealClockError` against a platform of the real world, and `CityTooLateError` where time has gone on without the city,
 * before anything is sent.
 */
export async function liveCity(
  plan: CityPlan,
  client: PlatformClient,
  { concurrency = 32, onProgress, signal }: LiveCityOptions = {},
): Promise<CityResult> {
  const clock = await SimulatedClock.of(client);
  const beginning = momentAt(`${plan.from ?? '2026-01'}-01`, 0);
  const departments = await foundCity(nameOf(plan), beginning, { client, clock, concurrency });
  const from = clock.now;
  const newcomers = cityLives(plan);
  let newcomer = newcomers.next();
  const agenda = new Agenda<Journey>();
  const kinds: Record<TicketKind, number> = { complaint: 0, report: 0, consultation: 0 };
  const stuck: StuckLife[] = [];
  let [tickets, commands, repeated] = [0, 0, 0];

  /** Lets those come whose submission is due before anything else, so that lives are made only as they begin. */
  function welcome(): void {
    for (; !newcomer.done; newcomer = newcomers.next()) {
      const journey = new Journey(newcomer.value, client, departments, from);
      const next = agenda.next();
      if (next !== undefined && journey.due! > next) return;
      agenda.add(journey.due!, journey);
    }
  }

  async function advance(journey: Journey): Promise<void> {
    const reason = await refusalOf(journey);
    if (reason !== undefined) stuck.push({ number: journey.life.number, reason });
    else if (journey.due !== undefined) return agenda.add(journey.due, journey);
    else kinds[journey.life.kind]++;
    tickets++;
    commands += journey.commands;
    repeated += journey.repeated;
  }

  for (;;) {
    welcome();
    const moment = agenda.next();
    if (moment === undefined || signal?.aborted) break;
    await clock.passTo(moment);
    await inParallel(agenda.take(), concurrency, advance);
    onProgress?.({ tickets, commands });
  }
  return { tickets, commands, kinds, repeated, stuck, interrupted: signal?.aborted ?? false };
}

/** Why a journey cannot go on; undefined when it has done what was due. */
async function refusalOf(journey: Journey): Promise<string | undefined> {
  const { doing } = journey;
  try {
    await journey.advance();
    return undefined;
  } catch (error) {
    if (error instanceof ProblemError) return `${doing}: HTTP ${error.status} ${error.code}`;
    if (error instanceof NoReactionError) return `${doing}: ${error.message}`;
    throw error;
  }
}
