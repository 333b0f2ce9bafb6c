// A day of receipt whose correction gains time is corrected with the yes of another person (domain.md 11, mistakes).
import { decide, isRefusal, refuse, shanghaiDay, type Command, type Decision, type LocalDate } from '@redress/kernel';
import { ruleSetToName } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { existing } from '../../rules/at.js';
import { mustNotBeVoided } from '../../rules/ended.js';
import { mustBeADayOfReceipt } from '../../rules/receipt.js';
import type { Ticket } from '../../ticket.js';
import type { CorrectionReason } from '../../vocabulary.js';
import type { RegistrationCorrected } from '../correct-registration/correct-registration.js';

export interface CorrectReceipt {
  readonly receivedOn: LocalDate;
  readonly reason: CorrectionReason;
}

/** Carries out that another person agreed to another day of receipt; the rest of the registration stays as it reads. */
export function correctReceipt(
  ticket: Ticket,
  { at, receivedOn, reason }: Command<CorrectReceipt>,
  { rulebook }: Books,
): Decision<RegistrationCorrected> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  if (registered.receivedOn === receivedOn) return refuse('nothing-corrected');
  const { channel, area, person, anonymous, respondent } = registered;
  const facts = { channel, receivedOn, area, person, anonymous, respondent };
  const ruleSet = ruleSetToName(rulebook, receivedOn, shanghaiDay(at));
  return (
    mustNotBeVoided(registered) ??
    mustBeADayOfReceipt(registered, receivedOn, rulebook) ??
    decide({ type: 'RegistrationCorrected', data: { ...facts, ruleSet, reason, fields: ['receivedOn'] } })
  );
}

export const correctReceiptAct = ticketAct({
  name: 'correct-receipt',
  decide: correctReceipt,
  // Its event is that of every correction, which stands with the act that corrects a registration.
  evolve: {},
});
