import type { CommandMeta, Decision } from '@redress/kernel';
import { SHIPPED_RULEBOOK, type Rulebook } from '@redress/rulebook';
import {
  acceptComplaint,
  answerAsOdrUnit,
  answerConsultation,
  arbitrateReturn,
  archiveTicket,
  declineToFileReport,
  extendVerification,
  fileReport,
  followUpTicket,
  openMediation,
  referToOdr,
  refuseComplaint,
  reopenTicket,
  requestSignOff,
  returnTicket,
  sendTicketBack,
  settleMediation,
  signForTicket,
  signOffTicket,
  tellParties,
  tellReporter,
  terminateMediation,
  withdrawComplaint,
  type Ticket,
  type TicketEvent,
} from '@redress/ticket';
import type { StepName } from '../../src/city/index.js';

type Decider = (ticket: Ticket, command: never, rulebook: Rulebook) => Decision<TicketEvent>;

/** The decider behind each path of the HTTP surface. */
const DECIDERS: Readonly<Record<StepName, Decider>> = {
  'follow-ups': followUpTicket,
  signing: signForTicket,
  return: returnTicket,
  arbitration: arbitrateReturn,
  'sign-off': signOffTicket,
  'sending-back': sendTicketBack,
  reopening: reopenTicket,
  archiving: archiveTicket,
  acceptance: acceptComplaint,
  refusal: refuseComplaint,
  'odr-referral': referToOdr,
  'odr-answer': answerAsOdrUnit,
  mediation: openMediation,
  settlement: settleMediation,
  termination: terminateMediation,
  notice: tellParties,
  withdrawal: withdrawComplaint,
  'verification-extension': extendVerification,
  filing: fileReport,
  'non-filing': declineToFileReport,
  'reporter-notice': tellReporter,
  answer: answerConsultation,
  'sign-off-request': requestSignOff,
};

/** What a service fills in where the body leaves a field out. */
const LEFT_OUT = { reassignTo: null, resolved: null, satisfaction: null, amount: null, personal: {} };

export function decideStep(name: StepName, ticket: Ticket, body: object, meta: CommandMeta): Decision<TicketEvent> {
  return DECIDERS[name](ticket, { ...LEFT_OUT, ...body, ...meta } as never, SHIPPED_RULEBOOK);
}
