import type { TicketKind } from '@redress/ticket';
import { checkAgain, handleComplaint, settleDispute, type ComplaintOutcome } from './complaint.js';
import { followUp, getSignedOff } from './conclusion.js';
import { answerAgain, answerConsultation } from './consultation.js';
import { verifyAgain, verifyReport } from './report.js';
import type { Script } from './script.js';
import { signFor } from './sign.js';

/** Writes the way of a ticket from signing to the end; what is opened again has one more round. */
export function handleTicket(script: Script, kind: TicketKind): void {
  signFor(script);
  if (kind === 'complaint') {
    const outcome = handleComplaint(script);
    if (conclude(script, isServed(outcome), true)) conclude(script, isServed(handleAgain(script, outcome)), false);
  } else if (kind === 'report') {
    verifyReport(script);
    if (conclude(script, true, true)) {
      verifyAgain(script);
      conclude(script, true, false);
    }
  } else {
    answerConsultation(script);
    if (conclude(script, true, true)) {
      answerAgain(script);
      conclude(script, true, false);
    }
  }
}

function conclude(script: Script, served: boolean, mayReopen: boolean): boolean {
  getSignedOff(script);
  return followUp(script, served, mayReopen);
}

/** An acceptance once given stands; what was refused or withdrawn is checked anew. */
function handleAgain(script: Script, outcome: ComplaintOutcome): ComplaintOutcome {
  return outcome === 'settled' || outcome === 'terminated' ? settleDispute(script) : checkAgain(script);
}

function isServed(outcome: ComplaintOutcome): boolean {
  return outcome === 'settled' || outcome === 'withdrawn';
}
