// Law: Order 121 Arts. 8–10 (what is submitted), 9 (mixed submissions are split).
import { decide, refuse, shanghaiDay, type Command, type Decision, type Event } from '@redress/kernel';
import type { LocalDate, Personal, Recorded, RuleOutcome, Code, Digest, Id } from '@redress/kernel';
import { mustBeAKnownArea } from '@redress/offices';
import { ruleSetToName, SHIPPED_RULEBOOK, type Rulebook, type Urgency } from '@redress/rulebook';
import type { Books } from '../../books.js';
import { start } from '../../clocks.js';
import { startProcedure } from '../../procedure-clocks.js';
import { roundFrom } from '../../round.js';
import { mustBeACategory } from '../../rules/category.js';
import { mustNameAComplainant } from '../../rules/complainant.js';
import { mustHaveBeenReceivedByNow, mustNotBeARecordOfThePast } from '../../rules/receipt.js';
import type { TicketNumber } from '../../ticket-number.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';
import type { Channel, TicketKind } from '../../vocabulary.js';
import { answeredAtOnce, type AnsweredAtOnce } from '../answer-at-once/answer-at-once.js';
import { type Classification, type TicketClassified } from '../classify/classify.js';
import type { UrgencyRaised } from '../raise-urgency/raise-urgency.js';

/** 登记。 A submission became a ticket of one kind. */
export type TicketRegistered = Event<
  'TicketRegistered',
  {
    kind: TicketKind;
    channel: Channel;
    /**
     * What people call it by. Nothing in the event names the submission: mixed ones give one ticket per kind (Art. 9), and a
     * report must not be found by the complaint that it came with. @pattern ^\d{8}-\d{9}$ @example 20260506-482159374
     */
    number: TicketNumber;
    /**
     * Stands for the number of the submission in the system that it came from, and tells it to nobody; null for reports.
     * @pattern ^[\w-]{22}$ @example 3q2-7wAAAAAAAAAAAAAAAA
     */
    source: string | null;
    receivedOn: LocalDate;
    /** Part of the district that responsibility may depend on. */
    area: Code | null;
    /** Vault subject under whose key the submission is sealed: the complainant, reporter or asker. */
    person: Id;
    /** Nobody is known behind `person`; a reporter need not say who they are. */
    anonymous: boolean;
    /** Vault subject of the merchant. */
    respondent: Id | null;
    /** Version of the calendar that its limits count by; null for the one that ships. */
    calendar: Digest | null;
    /**
     * Id of the rule set that judges it in place of that of its day of receipt: open tickets have switched to it since, or it was
     * taken up late. Absent where that of the day judges it.
     */
    ruleSet?: Code;
  }
>;

export interface RegisterTicket {
  readonly kind: TicketKind;
  readonly channel: Channel;
  readonly number: TicketNumber;
  readonly source: string | null;
  readonly receivedOn: LocalDate;
  readonly area: string | null;
  readonly person: string;
  readonly anonymous: boolean;
  readonly respondent: string | null;
  /** Names, phones, addresses and the text of the submission; sealed before anything is stored. */
  readonly personal: Personal;
  /** The day on which it was taken in, where it waited for its registration since; that of the command by default. */
  readonly takenOn?: LocalDate;
  /** How pressing it is; ordinary by default. */
  readonly urgency?: Urgency;
  /** What the dictionary made of the text; null leaves the classification to an operator. */
  readonly classification: Classification | null;
  /** What the hotline answered a consultation at once; absent where a department is to answer. Sealed. */
  readonly answer?: string;
}

/** Takes a submission in as a ticket of one kind. */
export function registerTicket(
  ticket: Ticket,
  command: Command<RegisterTicket>,
  { rulebook, offices }: Books,
): Decision<TicketRegistered | UrgencyRaised | TicketClassified | AnsweredAtOnce> {
  const { kind, channel, number, source, receivedOn, area, person, anonymous, respondent } = command;
  const { takenOn = shanghaiDay(command.at), urgency = 'ordinary' } = command;
  const facts = { kind, channel, number, source, receivedOn, area, person, anonymous, respondent };
  const ruleSet = ruleSetToName(rulebook, receivedOn, shanghaiDay(command.at));
  const rules = { calendar: calendarOf(rulebook), ...(ruleSet !== null && { ruleSet }) };
  const classified = command.classification === null ? [] : [classifiedAs(kind, command.classification)];
  const answered = command.answer === undefined ? [] : [answeredAtOnce(person, command.answer)];
  return (
    mustNotBeRegistered(ticket) ??
    mustHaveBeenReceivedByNow(receivedOn, takenOn) ??
    mustNotBeARecordOfThePast(receivedOn, takenOn, rulebook) ??
    mustNameAComplainant(kind, anonymous) ??
    mustAskToBeAnswered(kind, command.answer) ??
    mustBeACategory(command.classification?.category ?? null) ??
    mustBeAKnownArea(offices, area, takenOn) ??
    decide<TicketRegistered | UrgencyRaised | TicketClassified | AnsweredAtOnce>(
      { type: 'TicketRegistered', data: { ...facts, ...rules }, personal: command.personal },
      ...(urgency === 'ordinary' ? [] : [raisedAtRegistration(urgency)]),
      ...classified,
      ...answered,
    )
  );
}

const raisedAtRegistration = (to: UrgencyRaised['data']['to']): UrgencyRaised => ({
  type: 'UrgencyRaised',
  data: { to, reason: 'stated-at-registration' },
});

/** The rule would say how the text of a report is like that of the complaint that it came with, so a report names none. */
function classifiedAs(kind: TicketKind, { rule, ...data }: Classification): TicketClassified {
  return { type: 'TicketClassified', data: { ...data, rule: kind === 'report' ? null : rule } };
}

function calendarOf({ calendar: { version } }: Rulebook): string | null {
  return version === SHIPPED_RULEBOOK.calendar.version ? null : version;
}

function mustNotBeRegistered(ticket: Ticket): RuleOutcome {
  return ticket.status === 'registered' ? refuse('wrong-state-registered') : undefined;
}

/** Only a question is answered at once; what is complained of or reported goes the way of its procedure. */
function mustAskToBeAnswered(kind: TicketKind, answer: string | undefined): RuleOutcome {
  return answer === undefined || kind === 'consultation' ? undefined : refuse('wrong-kind', { kind }, ['consultation']);
}

/** The ticket as it begins. */
export function begin(
  { calendar, ruleSet, ...data }: TicketRegistered['data'],
  { actor, occurredAt }: Pick<Recorded, 'actor' | 'occurredAt'>,
): RegisteredTicket {
  const { kind, channel, number, receivedOn, area, person, anonymous, respondent } = data;
  const moves = [start('sign-for', receivedOn), ...startProcedure(kind, receivedOn)];
  return {
    status: 'registered',
    ...{ kind, channel, number, receivedOn, area, person, anonymous, respondent, calendar },
    onceReport: kind === 'report',
    ruleSet: ruleSet ?? null,
    ...{ category: null, complex: false, firstHandler: null, supervised: false, identity: null },
    ...{ urgencies: [], citizenUrges: 0, corrections: [] },
    takenBy: actor.account,
    registeredOn: shanghaiDay(occurredAt),
    custody: { stage: 'registered' },
    round: roundFrom(
      { field: 'receivedOn', on: receivedOn },
      { number: 1, because: null, handling: { stage: 'not-opened' } },
    ),
    earlierRounds: [],
    claims: [],
    clocks: moves.reduce((clocks, move) => move(clocks, 1), {}),
  };
}

export const registerAct = {
  name: 'register-ticket',
  decide: registerTicket,
  evolve: {
    TicketRegistered: (_: Ticket, data: TicketRegistered['data'], event: Recorded): Ticket => begin(data, event),
  },
};
