import { newestVersionWith, UnknownEventError, type Fold } from '@redress/kernel';
import { changeProcedure, claimsIn, moveReceipt, STATED_DAYS, tickets } from '@redress/ticket';
import { firstRound, nextRound } from './begin-round.js';
import { custodySteps } from './custody-facts.js';
import { dayOf } from './day-of.js';
import type { FactEvent, FactEventOf, RoundSteps } from './fact-event.js';
import { withFormerTerms } from './former-terms.js';
import { followUpSteps } from './follow-up-facts.js';
import { handlingSteps } from './handling-facts.js';
import { intakeSteps } from './intake-facts.js';
import { moveClocks } from './move-clocks.js';
import type { RoundFacts } from './round-facts.js';
import type { TicketFacts } from './ticket-facts.js';

/**
 * How the facts of a ticket follow from its events; null before the registration. Throws an {@link UnknownEventError} on an
 * event that no act of a ticket defines: a score that passes over it would look right and be wrong.
 */
export const factsFold: Fold<TicketFacts | null, FactEvent> = { initial: null, evolve };

const newest = newestVersionWith(tickets.upcasters);
const known: ReadonlySet<string> = new Set(tickets.types);
const roundSteps: RoundSteps = { ...intakeSteps, ...custodySteps, ...handlingSteps, ...followUpSteps };
type Step = (round: RoundFacts, event: FactEvent) => RoundFacts;
const steps: ReadonlyMap<string, Step> = new Map(Object.entries(roundSteps as Record<string, Step>));

function evolve(facts: TicketFacts | null, stored: FactEvent): TicketFacts | null {
  const event = newest(stored);
  if (!known.has(event.type)) throw new UnknownEventError(event.type, event.stream);
  if (event.type === 'TicketRegistered') return facts ?? registered(event);
  return facts === null ? null : happened(withFormerTerms(facts, event), event);
}

/** What an event changes of a ticket that is registered. */
function happened(facts: TicketFacts, event: FactEvent): TicketFacts {
  if (event.type === 'TicketReopened') return reopened(facts, event);
  if (event.type === 'KindChanged') return changedKind(facts, event);
  if (event.type === 'DueDaysRecalculated') return recalculated(facts, event);
  if (event.type === 'RegistrationCorrected') return corrected(facts, event);
  if (event.type === 'RegistrationVoided') return { ...facts, voided: facts.voided ?? dayOf(event) };
  const step = steps.get(event.type);
  const claiming = withClaims(facts, event);
  return step === undefined ? claiming : withLastRound(claiming, step(lastRound(claiming), event));
}

/** Every event that states a day may have been entered later; the department that has the ticket then is counted by it. */
function withClaims(facts: TicketFacts, event: FactEvent): TicketFacts {
  const fields = STATED_DAYS.get(event.type);
  if (fields === undefined) return facts;
  const round = lastRound(facts);
  const claims = claimsIn(event, fields, round.assignedTo);
  return claims.length === 0 ? facts : withLastRound(facts, { ...round, claims: [...round.claims, ...claims] });
}

function registered({ revision, data }: FactEventOf<'TicketRegistered'>): TicketFacts {
  const { kind, receivedOn, calendar, ruleSet = null } = data;
  const rules = { calendar, ruleSet, recalculated: null };
  return {
    kind,
    receivedOn,
    revision,
    rules,
    voided: null,
    rounds: [firstRound(kind, { on: receivedOn, revision }, rules)],
  };
}

/** The round before knows that it was reopened, and then no event reaches it any more. */
function reopened(facts: TicketFacts, event: FactEventOf<'TicketReopened'>): TicketFacts {
  const day = dayOf(event);
  const before = lastRound(facts);
  const earlier = facts.rounds.with(-1, { ...before, reopened: day });
  return { ...facts, rounds: [...earlier, nextRound(facts.kind, before, day, facts.rules)] };
}

/** Only a ticket that no department has signed for changes its kind, so there is no other round. */
function changedKind(facts: TicketFacts, event: FactEventOf<'KindChanged'>): TicketFacts {
  const round = lastRound(facts);
  const moves = changeProcedure(event.data, facts.receivedOn, dayOf(event).on);
  const clocks = moveClocks(round.clocks, round.number, moves);
  return withLastRound({ ...facts, kind: event.data.to }, { ...round, clocks });
}

/** Scores look at the day of receipt alone. What began with it began on the corrected day, and the correction is its evidence. */
function corrected(facts: TicketFacts, { revision, data }: FactEventOf<'RegistrationCorrected'>): TicketFacts {
  const { receivedOn, ruleSet = facts.rules.ruleSet } = data;
  const [first] = facts.rounds;
  if (first === undefined || receivedOn === facts.receivedOn) return facts;
  const move = moveReceipt(facts.receivedOn, receivedOn);
  const clocks = moveClocks(first.clocks, first.number, [move]);
  const former = first.former.map((terms) => ({
    ...terms,
    ...{ receivedOn, ruleSet, clocks: moveClocks(terms.clocks, first.number, [move]) },
  }));
  const opened = { on: receivedOn, revision };
  const rules = { ...facts.rules, ruleSet };
  return { ...facts, receivedOn, rules, rounds: facts.rounds.with(0, { ...first, opened, clocks, former, rules }) };
}

/** A clock of the ticket may run on after the signature; the round that was signed off stays as it was judged. */
function recalculated(facts: TicketFacts, event: FactEventOf<'DueDaysRecalculated'>): TicketFacts {
  const { calendar, ruleSet } = event.data;
  const rules = { calendar, ruleSet, recalculated: { revision: event.revision } };
  const round = lastRound(facts);
  return { ...(round.signedOff === null ? withLastRound(facts, { ...round, rules }) : facts), rules };
}

function lastRound({ rounds }: TicketFacts): RoundFacts {
  return rounds[rounds.length - 1]!;
}

function withLastRound(facts: TicketFacts, round: RoundFacts): TicketFacts {
  return { ...facts, rounds: facts.rounds.with(-1, round) };
}
