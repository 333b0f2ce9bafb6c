// Mistakes: a registration is corrected by a version of its own, beside the one before (domain.md 11).
import { decide, isRefusal, refuse, shanghaiDay, type Command, type Decision, type Event } from '@redress/kernel';
import type { Code, Id, LocalDate, Personal, RuleOutcome } from '@redress/kernel';
import { mustBeAKnownArea } from '@redress/offices';
import { ruleSetToName } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { moveReceipt } from '../../clocks.js';
import { CORRECTABLE_FIELDS, type CorrectableField, type SealedPart } from '../../corrections.js';
import { existing } from '../../rules/at.js';
import { mustFollow } from '../../rules/days.js';
import { mustNotBeVoided } from '../../rules/ended.js';
import { mustNameAComplainant } from '../../rules/complainant.js';
import { mustHaveBeenReceivedByNow, mustNotBeARecordOfThePast } from '../../rules/receipt.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';
import type { Channel, CorrectionReason } from '../../vocabulary.js';

/** What the log tells of a registration that may be corrected. */
interface OpenFacts {
  channel: Channel;
  receivedOn: LocalDate;
  area: Code | null;
  /** Vault subject under whose key this version is sealed. */
  person: Id;
  anonymous: boolean;
  /** Vault subject of the merchant. */
  respondent: Id | null;
}

interface CorrectedVersion extends OpenFacts {
  reason: CorrectionReason;
  fields: readonly CorrectableField[];
  /** Id of the rule set that judges it from here on, null for that of its day of receipt; absent where that day stays. */
  ruleSet?: Code | null;
}

/** 更正登记。 What was registered reads otherwise from here on. Where a sealed field was corrected, the whole version is sealed anew. */
export type RegistrationCorrected = Event<'RegistrationCorrected', CorrectedVersion>;

export interface CorrectRegistration extends Readonly<OpenFacts> {
  readonly reason: CorrectionReason;
  /** How many corrections the version that is corrected rests on. */
  readonly rests: number;
  /** The sealed parts that are corrected. They are not compared with what was sealed: who corrects learns nothing of it. */
  readonly parts: readonly SealedPart[];
  /** The sealed fields as they read now; none where no part is corrected. */
  readonly personal: Personal;
}

/** Corrects what was registered. Both versions stay. */
export function correctRegistration(
  ticket: Ticket,
  command: Command<CorrectRegistration>,
  { offices, rulebook }: Books,
): Decision<RegistrationCorrected> {
  const { reason, channel, receivedOn, area, person, anonymous, respondent, personal, at } = command;
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  const facts = { channel, receivedOn, area, person, anonymous, respondent };
  const fields = fieldsCorrected(registered, command);
  const received = fields.includes('receivedOn');
  const rules = received && { ruleSet: ruleSetToName(rulebook, receivedOn, shanghaiDay(at)) };
  return (
    mustNotBeVoided(registered) ??
    mustRestOnTheLastVersion(registered, command.rests) ??
    mustCorrectSomething(fields) ??
    mustNameAComplainant(registered.kind, anonymous) ??
    (fields.includes('area') ? mustBeAKnownArea(offices, area, shanghaiDay(at)) : undefined) ??
    (received ? mustBeADayOfReceipt(registered, receivedOn, rulebook) : undefined) ??
    decide({ type: 'RegistrationCorrected', data: { ...facts, ...rules, reason, fields }, personal })
  );
}

function fieldsCorrected(ticket: RegisteredTicket, command: CorrectRegistration): readonly CorrectableField[] {
  const { channel, receivedOn, area } = ticket;
  const isOther = {
    channel: channel !== command.channel,
    receivedOn: receivedOn !== command.receivedOn,
    area: area !== command.area,
  };
  const corrected: readonly string[] = [
    ...Object.keys(isOther).filter((key) => isOther[key as 'area']),
    ...command.parts,
  ];
  return CORRECTABLE_FIELDS.filter((each) => corrected.includes(each));
}

/** Two who correct at once do not undo each other's correction. */
function mustRestOnTheLastVersion({ corrections }: RegisteredTicket, rests: number): RuleOutcome {
  return corrections.length === rests ? undefined : refuse('wrong-state-corrected');
}

function mustCorrectSomething(fields: readonly CorrectableField[]): RuleOutcome {
  return fields.length > 0 ? undefined : refuse('nothing-corrected');
}

/** It was received by the day on which it was taken in, and by its first step; what a round before rests on stands. */
function mustBeADayOfReceipt(
  { registeredOn, round }: RegisteredTicket,
  receivedOn: LocalDate,
  rulebook: Books['rulebook'],
): RuleOutcome {
  return (
    mustBeInItsFirstRound(round.number) ??
    mustHaveBeenReceivedByNow(receivedOn, registeredOn) ??
    mustNotBeARecordOfThePast(receivedOn, registeredOn, rulebook) ??
    (round.firstStep === null ? undefined : mustFollow(round.firstStep, { field: 'receivedOn', on: receivedOn }))
  );
}

function mustBeInItsFirstRound(round: number): RuleOutcome {
  return round === 1 ? undefined : refuse('receipt-of-an-earlier-round');
}

export const correctRegistrationAct = ticketAct({
  name: 'correct-registration',
  decide: correctRegistration,
  evolve: {
    RegistrationCorrected: (ticket, { reason, fields, ...facts }, { revision, occurredAt }) => {
      const correction = { on: shanghaiDay(occurredAt), revision, reason, fields };
      const corrected = change(
        ticket,
        { ...facts, corrections: [...ticket.corrections, correction] },
        moveReceipt(ticket.receivedOn, facts.receivedOn),
      );
      return fields.includes('receivedOn') ? receivedAnew(corrected) : corrected;
    },
  },
});

/** The first round opens on the day of receipt, and its first step follows that day. */
function receivedAnew(ticket: RegisteredTicket): RegisteredTicket {
  const { receivedOn, round } = ticket;
  const lastStep = round.firstStep === null ? { ...round.lastStep, on: receivedOn } : round.lastStep;
  return { ...ticket, round: { ...round, openedOn: receivedOn, lastStep } };
}
