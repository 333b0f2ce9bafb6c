import { deterministicId } from '@redress/kernel';
import type { Channel, TicketKind } from '@redress/ticket';
import type { CityLife, CityStep, CitySubmission } from './life.js';
import { randomFor, type Random } from './random.js';
import { endOfMonths, receiptDays, receiptSecond, type WeightedDay } from './receipt-days.js';
import { atTick, dayOf, momentAt, type Moment } from './shanghai-time.js';
import { pickMerchant } from './stories/merchants.js';
import { inventPerson } from './stories/people.js';
import { pickTrade, tellStory } from './stories/story.js';
import { planReturn, returnSteps } from './steps/custody.js';
import { handleTicket } from './steps/handling.js';
import { hotlineDesk } from './people.js';
import { Script, type Case } from './steps/script.js';

export interface CityPlan {
  readonly tickets: number;
  readonly seed: string | number;
  /** First month; January 2026 by default, so that a seed alone names a city. */
  readonly from?: string;
  /** Six by default. */
  readonly months?: number;
  /** What happens later is left out, so those tickets stay open. The end of the last month by default, at the latest. */
  readonly until?: Moment;
}

/** Mixes of a prefecture's hotline: domain.md section 10. */
const KINDS: readonly (readonly [number, TicketKind])[] = [
  [730, 'consultation'],
  [220, 'complaint'],
  [50, 'report'],
];
const CHANNELS: readonly (readonly [number, Channel])[] = [
  [18561, 'local-platform'],
  [16614, 'national-platform'],
  [1530, 'phone'],
  [1143, 'letter'],
  [28, 'visit'],
  [18, 'other'],
];
const ANONYMOUS_PER_MILLE = { complaint: 0, report: 400, consultation: 50 } as const;
/** What has to be mediated or verified is seldom answered within days. */
const COMPLEX_PER_MILLE = { complaint: 600, report: 800, consultation: 60 } as const;
/** A few people write again and again; some of them for a living 职业索赔. */
const FREQUENT_PER_MILLE = 25;
const FREQUENT_PEOPLE = 40;

/** What makes a city the same city: its seed and its span. */
export function nameOf({ seed, from = '2026-01', months = 6 }: CityPlan): string {
  return `${seed}/${from}/${months}`;
}

/**
 * The tickets of a simulated city in the order of their receipt. A life depends on the seed, the span and its own number
 * alone: a larger city of the same seed holds the smaller one, and a repeat meets its own command ids.
 */
export function* cityLives(plan: CityPlan): Generator<CityLife> {
  const { from = '2026-01', months = 6 } = plan;
  const city = nameOf(plan);
  const days = receiptDays(from, months);
  const end = momentAt(endOfMonths(from, months), 0) - 1;
  const until = Math.min(plan.until ?? end, end);
  const receipts: { number: number; receivedAt: Moment }[] = [];
  for (let number = 1; number <= plan.tickets; number++) {
    const receivedAt = receipt(randomFor(city, number, 'receipt'), days);
    if (receivedAt <= until) receipts.push({ number, receivedAt });
  }
  receipts.sort((a, b) => a.receivedAt - b.receivedAt || a.number - b.number);
  for (const { number, receivedAt } of receipts) yield lifeOf(city, number, receivedAt, until);
}

function receipt(random: Random, days: readonly WeightedDay[]): Moment {
  return atTick(momentAt(random.weigh(days), receiptSecond(random)));
}

function lifeOf(city: string, number: number, receivedAt: Moment, until: Moment): CityLife {
  const { kind, submission, unit } = submit(city, number, receivedAt);
  const { complex = false, person } = submission.body;
  const ticket: Case = { city, number, receivedOn: dayOf(receivedAt), complex, named: person !== undefined, unit };
  const planned = planReturn(ticket, receivedAt);
  const happened = (steps: readonly CityStep[]) => steps.filter(({ moment }) => moment <= until);
  return {
    number,
    kind,
    submission,
    custody: (department, others) =>
      planned === null ? [] : happened(returnSteps(ticket, planned, department, others)),
    handling: (department) => {
      const script = new Script(ticket, department, planned?.arbitratedAt ?? receivedAt);
      handleTicket(script, kind);
      return happened(script.steps);
    },
  };
}

function submit(city: string, number: number, receivedAt: Moment): Submitted {
  const random = randomFor(city, number, 'submission');
  const kind = random.weigh(KINDS);
  const trade = pickTrade(kind, random);
  const merchant = pickMerchant(city, trade, random);
  const person = random.chance(ANONYMOUS_PER_MILLE[kind]) ? {} : { person: pickPerson(city, number, random) };
  const submission: CitySubmission = {
    key: deterministicId('city', city, String(number), 'submission'),
    as: hotlineDesk('operator', random.between(1, 8)),
    moment: receivedAt,
    body: {
      kinds: [kind],
      channel: random.weigh(CHANNELS),
      area: areaOf(random),
      category: trade.category,
      complex: random.chance(COMPLEX_PER_MILLE[kind]),
      ...tellStory(kind, trade, merchant, receivedAt, random),
      ...person,
      respondent: { name: merchant.name, address: merchant.address },
    },
  };
  return { kind, submission, unit: merchant.unit };
}

interface Submitted {
  readonly kind: TicketKind;
  readonly submission: CitySubmission;
  /** Code of the merchant as an ODR unit; null when it is none. */
  readonly unit: string | null;
}

function areaOf(random: Random): string {
  return random.weigh([
    [55, 'east'],
    [45, 'west'],
  ]);
}

function pickPerson(city: string, number: number, random: Random) {
  const who = random.chance(FREQUENT_PER_MILLE) ? `frequent-${random.below(FREQUENT_PEOPLE)}` : number;
  return inventPerson(randomFor(city, 'person', who));
}
