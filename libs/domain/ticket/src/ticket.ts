import type { LocalDate } from '@redress/kernel';
import type { StatedUrgency } from '@redress/rulebook';
import type { TicketClocks } from './clocks.js';
import type { RegistrationCorrection } from './corrections.js';
import type { Custody } from './custody.js';
import type { Round } from './round.js';
import type { Claim } from './stated-days.js';
import type { TicketNumber } from './ticket-number.js';
import type { Channel, TicketKind } from './vocabulary.js';

/** A ticket before its registration. */
export interface UnregisteredTicket {
  readonly status: 'unregistered';
}

/** What a ticket's events add up to: who has it, how far its round is, and which clocks run. */
export interface RegisteredTicket {
  readonly status: 'registered';
  readonly kind: TicketKind;
  /** It is or was a report: who sent it is protected as a reporter, whatever kind it is now. */
  readonly onceReport: boolean;
  readonly channel: Channel;
  readonly number: TicketNumber;
  readonly receivedOn: LocalDate;
  /** The Shanghai day on which it was taken in. */
  readonly registeredOn: LocalDate;
  readonly area: string | null;
  readonly person: string;
  readonly anonymous: boolean;
  readonly respondent: string | null;
  /** The account that took the submission in. */
  readonly takenBy: string;
  readonly category: string | null;
  readonly complex: boolean;
  /** The urgencies above the ordinary one that it had or has. */
  readonly urgencies: readonly StatedUrgency[];
  /** How often the citizen urged 市民催单, in every round. */
  readonly citizenUrges: number;
  /** What was corrected of its registration 更正, first to last. */
  readonly corrections: readonly RegistrationCorrection[];
  /** The first department that signed for it 首办, accountable after a transfer too; or the one that accountability was moved to. */
  readonly firstHandler: string | null;
  /** A supervisory check was recorded 先监管、后调解. */
  readonly supervised: boolean;
  /** The complainant was asked to prove who they are, and has or has not; null when not asked. */
  readonly identity: 'requested' | 'verified' | null;
  readonly custody: Custody;
  /** The round that goes on, or the last one. */
  readonly round: Round;
  /** The rounds before, first to last. */
  readonly earlierRounds: readonly Round[];
  readonly clocks: TicketClocks;
  /** Days that were entered after they were over 补录, of every round, in the order of their entering. */
  readonly claims: readonly Claim[];
  /** Version of the calendar that its limits count by; null for the one that ships. */
  readonly calendar: string | null;
  /** Id of the rule set that it names: switched to, or taken up late; null for that of its day of receipt. */
  readonly ruleSet: string | null;
}

export type Ticket = UnregisteredTicket | RegisteredTicket;
