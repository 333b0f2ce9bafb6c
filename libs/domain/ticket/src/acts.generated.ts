// Written by npm run contracts from the folders of the acts.
import { arbitrateAct } from './dispatch/arbitrate/arbitrate.js';
import { archiveAct } from './dispatch/archive/archive.js';
import { askCitizenAct } from './dispatch/ask-citizen/ask-citizen.js';
import { assignAct } from './dispatch/assign/assign.js';
import { disputeJurisdictionAct } from './dispatch/dispute-jurisdiction/dispute-jurisdiction.js';
import { endWaitForCitizenAct } from './dispatch/end-wait-for-citizen/end-wait-for-citizen.js';
import { expireOdrReferralAct } from './dispatch/expire-odr-referral/expire-odr-referral.js';
import { moveAccountabilityAct } from './dispatch/move-accountability/move-accountability.js';
import { recalculateAct } from './dispatch/recalculate/recalculate.js';
import { reopenAct } from './dispatch/reopen/reopen.js';
import { returnAct } from './dispatch/return/return.js';
import { sendBackAct } from './dispatch/send-back/send-back.js';
import { settleJurisdictionAct } from './dispatch/settle-jurisdiction/settle-jurisdiction.js';
import { signForAct } from './dispatch/sign-for/sign-for.js';
import { signOffAct } from './dispatch/sign-off/sign-off.js';
import { transferAct } from './dispatch/transfer/transfer.js';
import { answerAtOnceAct } from './intake/answer-at-once/answer-at-once.js';
import { changeKindAct } from './intake/change-kind/change-kind.js';
import { classifyAct } from './intake/classify/classify.js';
import { correctFollowUpAct } from './intake/correct-follow-up/correct-follow-up.js';
import { correctReceiptAct } from './intake/correct-receipt/correct-receipt.js';
import { correctRegistrationAct } from './intake/correct-registration/correct-registration.js';
import { followUpAct } from './intake/follow-up/follow-up.js';
import { lowerUrgencyAct } from './intake/lower-urgency/lower-urgency.js';
import { raiseUrgencyAct } from './intake/raise-urgency/raise-urgency.js';
import { recordCitizenUrgeAct } from './intake/record-citizen-urge/record-citizen-urge.js';
import { registerAct } from './intake/register/register.js';
import { tellStateAct } from './intake/tell-state/tell-state.js';
import { voidAct } from './intake/void/void.js';
import { acceptAct } from './mediation/accept/accept.js';
import { allowLateClaimAct } from './mediation/allow-late-claim/allow-late-claim.js';
import { answerAct } from './mediation/answer/answer.js';
import { answerAsOdrUnitAct } from './mediation/answer-as-odr-unit/answer-as-odr-unit.js';
import { decideCaseAct } from './mediation/decide-case/decide-case.js';
import { declineToFileReportAct } from './mediation/decline-to-file-report/decline-to-file-report.js';
import { extendCaseDecisionAct } from './mediation/extend-case-decision/extend-case-decision.js';
import { extendLeadVerificationAct } from './mediation/extend-lead-verification/extend-lead-verification.js';
import { extendVerificationAct } from './mediation/extend-verification/extend-verification.js';
import { fileReportAct } from './mediation/file-report/file-report.js';
import { joinNewFactsAct } from './mediation/join-new-facts/join-new-facts.js';
import { noteLeadAct } from './mediation/note-lead/note-lead.js';
import { openAct } from './mediation/open/open.js';
import { pauseAct } from './mediation/pause/pause.js';
import { prolongLeadVerificationAct } from './mediation/prolong-lead-verification/prolong-lead-verification.js';
import { recallFromOdrAct } from './mediation/recall-from-odr/recall-from-odr.js';
import { referToOdrAct } from './mediation/refer-to-odr/refer-to-odr.js';
import { refuseAct } from './mediation/refuse/refuse.js';
import { requestIdentityAct } from './mediation/request-identity/request-identity.js';
import { requestSignOffAct } from './mediation/request-sign-off/request-sign-off.js';
import { resumeAct } from './mediation/resume/resume.js';
import { settleAct } from './mediation/settle/settle.js';
import { superviseAct } from './mediation/supervise/supervise.js';
import { takeBackDecisionAct } from './mediation/take-back-decision/take-back-decision.js';
import { tellPartiesAct } from './mediation/tell-parties/tell-parties.js';
import { tellReporterAct } from './mediation/tell-reporter/tell-reporter.js';
import { terminateAct } from './mediation/terminate/terminate.js';
import { verifyIdentityAct } from './mediation/verify-identity/verify-identity.js';
import { verifyLeadAct } from './mediation/verify-lead/verify-lead.js';
import { withdrawAct } from './mediation/withdraw/withdraw.js';

export * from './dispatch/arbitrate/arbitrate.js';
export * from './dispatch/archive/archive.js';
export * from './dispatch/ask-citizen/ask-citizen.js';
export * from './dispatch/assign/assign.js';
export * from './dispatch/dispute-jurisdiction/dispute-jurisdiction.js';
export * from './dispatch/end-wait-for-citizen/end-wait-for-citizen.js';
export * from './dispatch/expire-odr-referral/expire-odr-referral.js';
export * from './dispatch/move-accountability/move-accountability.js';
export * from './dispatch/recalculate/recalculate.js';
export * from './dispatch/reopen/reopen.js';
export * from './dispatch/return/return.js';
export * from './dispatch/send-back/send-back.js';
export * from './dispatch/settle-jurisdiction/settle-jurisdiction.js';
export * from './dispatch/sign-for/sign-for.js';
export * from './dispatch/sign-off/sign-off.js';
export * from './dispatch/transfer/transfer.js';
export * from './intake/answer-at-once/answer-at-once.js';
export * from './intake/change-kind/change-kind.js';
export * from './intake/classify/classify.js';
export * from './intake/correct-follow-up/correct-follow-up.js';
export * from './intake/correct-receipt/correct-receipt.js';
export * from './intake/correct-registration/correct-registration.js';
export * from './intake/follow-up/follow-up.js';
export * from './intake/lower-urgency/lower-urgency.js';
export * from './intake/raise-urgency/raise-urgency.js';
export * from './intake/record-citizen-urge/record-citizen-urge.js';
export * from './intake/register/register.js';
export * from './intake/tell-state/tell-state.js';
export * from './intake/void/void.js';
export * from './mediation/accept/accept.js';
export * from './mediation/allow-late-claim/allow-late-claim.js';
export * from './mediation/answer/answer.js';
export * from './mediation/answer-as-odr-unit/answer-as-odr-unit.js';
export * from './mediation/decide-case/decide-case.js';
export * from './mediation/decline-to-file-report/decline-to-file-report.js';
export * from './mediation/extend-case-decision/extend-case-decision.js';
export * from './mediation/extend-lead-verification/extend-lead-verification.js';
export * from './mediation/extend-verification/extend-verification.js';
export * from './mediation/file-report/file-report.js';
export * from './mediation/join-new-facts/join-new-facts.js';
export * from './mediation/note-lead/note-lead.js';
export * from './mediation/open/open.js';
export * from './mediation/pause/pause.js';
export * from './mediation/prolong-lead-verification/prolong-lead-verification.js';
export * from './mediation/recall-from-odr/recall-from-odr.js';
export * from './mediation/refer-to-odr/refer-to-odr.js';
export * from './mediation/refuse/refuse.js';
export * from './mediation/request-identity/request-identity.js';
export * from './mediation/request-sign-off/request-sign-off.js';
export * from './mediation/resume/resume.js';
export * from './mediation/settle/settle.js';
export * from './mediation/supervise/supervise.js';
export * from './mediation/take-back-decision/take-back-decision.js';
export * from './mediation/tell-parties/tell-parties.js';
export * from './mediation/tell-reporter/tell-reporter.js';
export * from './mediation/terminate/terminate.js';
export * from './mediation/verify-identity/verify-identity.js';
export * from './mediation/verify-lead/verify-lead.js';
export * from './mediation/withdraw/withdraw.js';

/** Every act by the service that owns it and alone emits its events. */
export const TICKET_ACTS = {
  dispatch: [
    arbitrateAct,
    archiveAct,
    askCitizenAct,
    assignAct,
    disputeJurisdictionAct,
    endWaitForCitizenAct,
    expireOdrReferralAct,
    moveAccountabilityAct,
    recalculateAct,
    reopenAct,
    returnAct,
    sendBackAct,
    settleJurisdictionAct,
    signForAct,
    signOffAct,
    transferAct,
  ],
  intake: [
    answerAtOnceAct,
    changeKindAct,
    classifyAct,
    correctFollowUpAct,
    correctReceiptAct,
    correctRegistrationAct,
    followUpAct,
    lowerUrgencyAct,
    raiseUrgencyAct,
    recordCitizenUrgeAct,
    registerAct,
    tellStateAct,
    voidAct,
  ],
  mediation: [
    acceptAct,
    allowLateClaimAct,
    answerAct,
    answerAsOdrUnitAct,
    decideCaseAct,
    declineToFileReportAct,
    extendCaseDecisionAct,
    extendLeadVerificationAct,
    extendVerificationAct,
    fileReportAct,
    joinNewFactsAct,
    noteLeadAct,
    openAct,
    pauseAct,
    prolongLeadVerificationAct,
    recallFromOdrAct,
    referToOdrAct,
    refuseAct,
    requestIdentityAct,
    requestSignOffAct,
    resumeAct,
    settleAct,
    superviseAct,
    takeBackDecisionAct,
    tellPartiesAct,
    tellReporterAct,
    terminateAct,
    verifyIdentityAct,
    verifyLeadAct,
    withdrawAct,
  ],
} as const;
