import { deterministicId } from '@redress/kernel';
import type { Channel, TicketKind } from '@redress/ticket';
import type { CitySubmission } from './life.js';
import { hotlineDesk } from './people.js';
import { randomFor, type Random } from './random.js';
import type { Moment } from './shanghai-time.js';
import { pickMerchant } from './stories/merchants.js';
import { inventPerson } from './stories/people.js';
import { pickTrade, tellStory } from './stories/story.js';
import type { Trade } from './stories/trade.js';

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

export interface Submitted {
  readonly kind: TicketKind;
  readonly submission: CitySubmission;
  /** Code of the merchant as an ODR unit; null when it is none. */
  readonly unit: string | null;
}

/** What a submission is when it is not left to chance; somebody with a name sends it. */
export interface Given {
  readonly kind: TicketKind;
  readonly complex: boolean;
  readonly trade?: Trade;
}

/** What somebody sends at a moment: by chance, which follows from the city and the number. */
export function submit(city: string, number: number, receivedAt: Moment, given?: Given): Submitted {
  const random = randomFor(city, number, 'submission');
  const kind = given?.kind ?? random.weigh(KINDS);
  const trade = given?.trade ?? pickTrade(kind, random);
  const merchant = pickMerchant(city, trade, random);
  const isAnonymous = given === undefined && random.chance(ANONYMOUS_PER_MILLE[kind]);
  const person = isAnonymous ? {} : { person: pickPerson(city, number, random) };
  const submission: CitySubmission = {
    key: deterministicId('city', city, String(number), 'submission'),
    as: hotlineDesk('operator', random.between(1, 8)),
    moment: receivedAt,
    body: {
      kinds: [kind],
      channel: random.weigh(CHANNELS),
      area: areaOf(random),
      category: trade.category,
      complex: given?.complex ?? random.chance(COMPLEX_PER_MILLE[kind]),
      ...tellStory(kind, trade, merchant, receivedAt, random),
      ...person,
      respondent: { name: merchant.name, address: merchant.address },
    },
  };
  return { kind, submission, unit: merchant.unit };
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
