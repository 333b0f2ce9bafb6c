// Decided by: mediation. Law: Order 121 Arts. 10, 16(6): a complainant may be asked to prove who they are.
import { decide, refuse, type CommandMeta, type Decision, type Emitted, type LocalDate } from '@redress/kernel';
import { governingRuleSet } from '@redress/rulebook';
import type { MediationEvent } from './events.js';
import { mustLieBetweenReceiptAndToday, onTicket, whenHandledAt } from '../rules.js';
import type { RegisteredTicket, Ticket } from '../ticket.js';

export interface RequestIdentity extends CommandMeta {
  readonly requestedOn: LocalDate;
}

/** Asks for proof of identity. The initial check stands still meanwhile only where the rule set has an article for it. */
export function requestIdentity(ticket: Ticket, command: RequestIdentity): Decision<MediationEvent> {
  const { requestedOn } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(registered, command.actor, ['awaiting-initial-check'], () => {
      if (registered.identity === 'requested')
        return refuse('wrong-state-identity', '已要求核验身份。 The identity has been asked for already.');
      return (
        mustLieBetweenReceiptAndToday(registered, command.at, 'requestedOn', requestedOn) ??
        decide<MediationEvent>(
          { type: 'IdentityRequested', data: { requestedOn } },
          ...(pausesInitialCheck(registered)
            ? [paused({ limit: 'initial-check', reason: 'identity-supplement', on: requestedOn })]
            : []),
        )
      );
    }),
  );
}

export interface VerifyIdentity extends CommandMeta {
  readonly verifiedOn: LocalDate;
}

/** Records that the complainant has proved who they are. Who refuses is refused on the ground of Art. 16(6) instead. */
export function verifyIdentity(ticket: Ticket, command: VerifyIdentity): Decision<MediationEvent> {
  const { verifiedOn } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(registered, command.actor, ['awaiting-initial-check'], () => {
      if (registered.identity !== 'requested')
        return refuse('wrong-state-identity', '未要求核验身份。 Nobody has asked for the identity.');
      const waiting = registered.clocks['initial-check']?.pauses.some(({ to }) => to === null) ?? false;
      return (
        mustLieBetweenReceiptAndToday(registered, command.at, 'verifiedOn', verifiedOn) ??
        decide<MediationEvent>(
          { type: 'IdentityVerified', data: { verifiedOn } },
          ...(waiting ? [resumed({ limit: 'initial-check', on: verifiedOn })] : []),
        )
      );
    }),
  );
}

function pausesInitialCheck({ receivedOn }: RegisteredTicket): boolean {
  const { pausedBy = [] } = governingRuleSet(receivedOn).ruleSet.limits['initial-check'];
  return pausedBy.some(({ reason }) => reason === 'identity-supplement');
}

function paused(data: Extract<MediationEvent, { type: 'LimitPaused' }>['data']): Emitted<MediationEvent> {
  return { type: 'LimitPaused', data };
}

function resumed(data: Extract<MediationEvent, { type: 'LimitResumed' }>['data']): Emitted<MediationEvent> {
  return { type: 'LimitResumed', data };
}
