// Mistakes: a registration is corrected by a version of its own, beside the one before (domain.md 11).
import { decide, isRefusal, refuse, shanghaiDay, type Command, type Decision, type Event } from '@redress/kernel';
import type { Code, Id, LocalDate, Personal, RuleOutcome } from '@redress/kernel';
import { mustBeAKnownArea } from '@redress/offices';
import { ruleSetToName } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change, type Change } from '../../change.js';
import { moveReceipt } from '../../clocks.js';
import { CORRECTABLE_FIELDS, type CorrectableField, type SealedPart } from '../../corrections.js';
import { existing } from '../../rules/at.js';
import { mustNotBeVoided } from '../../rules/ended.js';
import { mustNameAComplainant } from '../../rules/complainant.js';
import { mustBeADayOfReceipt, mustGainNoTime } from '../../rules/receipt.js';
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

/** Corrects what was registered. Both versions stay. A day of receipt that gains time is corrected by a request. */
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
    (received
      ? mustGainNoTime(registered, asCorrected(registered, { ...facts, ...rules }), at, rulebook)
      : undefined) ??
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

export const correctRegistrationAct = ticketAct({
  name: 'correct-registration',
  decide: correctRegistration,
  evolve: {
    RegistrationCorrected: (ticket, { reason, fields, ...facts }, { revision, occurredAt }) => {
      const correction = { on: shanghaiDay(occurredAt), revision, reason, fields };
      return asCorrected(ticket, { ...facts, corrections: [...ticket.corrections, correction] });
    },
  },
});

/** The ticket as it reads now. On another day of receipt its first round opens, and its first step follows that day. */
export function asCorrected(
  ticket: RegisteredTicket,
  facts: Change & { readonly receivedOn: LocalDate },
): RegisteredTicket {
  const { receivedOn } = facts;
  const corrected = change(ticket, facts, moveReceipt(ticket.receivedOn, receivedOn));
  if (receivedOn === ticket.receivedOn) return corrected;
  const { round } = ticket;
  const lastStep = round.firstStep === null ? { ...round.lastStep, on: receivedOn } : round.lastStep;
  return { ...corrected, round: { ...round, openedOn: receivedOn, lastStep } };
}
