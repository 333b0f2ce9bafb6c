import { kafkaOrderIsRevisionOrder, nothingIsLeftOver } from './bus.js';
import { everyCauseHasOneEffect } from './effects.js';
import type { Invariant } from './invariant.js';
import { nothingIsStoredTwice, streamsAreWholeChains } from './log.js';
import { everyLifeIsLivedToItsEnd, noAcknowledgedCommandIsLost, orderPerTicketIsKept } from './people.js';
import { projectionsEqualAFreshReplay, rankingsEqualTheirReplay } from './projections.js';

/** What holds after every run, whatever the faults were. */
export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  'has lost no acknowledged command': noAcknowledgedCommandIsLost,
  'has stored nothing twice': nothingIsStoredTwice,
  'has a log without gaps, every stream a whole chain of hashes': streamsAreWholeChains,
  'has kept the order per ticket in which commands were acknowledged': orderPerTicketIsKept,
  'has reacted to every cause once': everyCauseHasOneEffect,
  'has let every life come to its end': everyLifeIsLivedToItsEnd,
  'has caught up: all is published, nothing is parked': nothingIsLeftOver,
  'serves the tables that a fresh replay gives': projectionsEqualAFreshReplay,
  'serves the rankings that a replay gives': rankingsEqualTheirReplay,
};

/** What holds besides when nobody has tampered with the topics. */
export const INVARIANTS_OF_TOPICS: Readonly<Record<string, Invariant>> = {
  'has in Kafka the events of every ticket in the order of their revisions': kafkaOrderIsRevisionOrder,
};
