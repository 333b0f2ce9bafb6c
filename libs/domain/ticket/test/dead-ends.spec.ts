import { expect, it } from '@jest/globals';
import { randomFor } from '@redress/testing/random';
import { TODAY } from './commands.js';
import { BOOKS } from './scenario.js';
import { begun, placesAtRandom, placesFrom } from './ways/explore.js';
import { wait, type Place } from './ways/place.js';
import { stagesOf } from './ways/shape.js';
import { WayOut } from './ways/way-out.js';
import { WORDS } from './ways/words.js';

/** Under Order 20 a reporter has to be told of the filing decision. */
const BEFORE_ORDER_121 = '2026-04-10';
const STARTS = [
  begun(TODAY, { kind: 'complaint' }),
  begun(TODAY, { kind: 'report' }),
  begun(TODAY, { kind: 'report', receivedOn: BEFORE_ORDER_121 }),
  begun(TODAY, { kind: 'report', anonymous: true }),
  begun(TODAY, { kind: 'consultation' }),
];
const SEED = process.env['SEED'] ?? '11';
const WALKS = 30;
const ACTS = 20;

/** Remembers from one test to the next. */
const WAY_OUT = new WayOut(BOOKS);

/** The stages of places without a way to an end, at once or half a year later, each with the path to the first of them. */
function deadEndsAmong(places: readonly Place[], wayOut = WAY_OUT): Readonly<Record<string, string>> {
  // The last ones are nearest to an end, and the searches from those before meet what is known of them.
  const dead = places.flatMap((place) => [place, wait(place)]).reverse();
  return Object.fromEntries(
    dead.filter((place) => !wayOut.leadsFrom(place)).map((place) => [stagesOf(place), place.path.join(' → ')]),
  );
}

it('leads from every place that acts lead to, to an end, by acts of those who have the ticket', () => {
  const places = placesFrom(STARTS, BOOKS, 1);
  expect(places.length).toBeGreaterThan(1_000);
  expect(deadEndsAmong(places)).toEqual({});
}, 120_000);

it(`leads to an end from wherever ${WALKS} walks at random come, SEED=${SEED}`, () => {
  const walks = Array.from({ length: WALKS }, (_, walk) => {
    const chance = randomFor('dead-ends', SEED, walk);
    return placesAtRandom(STARTS[walk % STARTS.length]!, BOOKS, ACTS, chance);
  });
  expect(deadEndsAmong(walks.flat())).toEqual({});
}, 120_000);

it('would miss an act without which a ticket cannot end, and says at which stage, and how one comes there', () => {
  const withoutSignature = WORDS.filter(({ act }) => act !== 'sign-off-ticket');
  const [complaint] = STARTS;
  expect(deadEndsAmong([complaint!], new WayOut(BOOKS, withoutSignature))).toEqual({
    registered: 'register-ticket complaint',
  });
});
