// Written by npm run contracts from the files of the routes.
import type { ActRoute, AskRoute } from '@redress/service';
import { acceptRoute } from './acts/accept.js';
import { answerAsOdrUnitRoute } from './acts/answer-as-odr-unit.js';
import { answerRoute } from './acts/answer.js';
import { decideCaseRoute } from './acts/decide-case.js';
import { declineToFileReportRoute } from './acts/decline-to-file-report.js';
import { fileReportRoute } from './acts/file-report.js';
import { joinNewFactsRoute } from './acts/join-new-facts.js';
import { noteLeadRoute } from './acts/note-lead.js';
import { openRoute } from './acts/open.js';
import { prolongLeadVerificationRoute } from './acts/prolong-lead-verification.js';
import { recallFromOdrRoute } from './acts/recall-from-odr.js';
import { referToOdrRoute } from './acts/refer-to-odr.js';
import { refuseRoute } from './acts/refuse.js';
import { requestIdentityRoute } from './acts/request-identity.js';
import { requestSignOffRoute } from './acts/request-sign-off.js';
import { resumeRoute } from './acts/resume.js';
import { settleRoute } from './acts/settle.js';
import { superviseRoute } from './acts/supervise.js';
import { takeBackDecisionRoute } from './acts/take-back-decision.js';
import { tellPartiesRoute } from './acts/tell-parties.js';
import { tellReporterRoute } from './acts/tell-reporter.js';
import { terminateRoute } from './acts/terminate.js';
import { verifyIdentityRoute } from './acts/verify-identity.js';
import { verifyLeadRoute } from './acts/verify-lead.js';
import { withdrawRoute } from './acts/withdraw.js';
import { allowLateClaimAsk } from './asks/allow-late-claim.js';
import { extendCaseDecisionAsk } from './asks/extend-case-decision.js';
import { extendLeadVerificationAsk } from './asks/extend-lead-verification.js';
import { extendVerificationAsk } from './asks/extend-verification.js';
import { pauseAsk } from './asks/pause.js';

export const mediationRoutes: readonly ActRoute[] = [
  acceptRoute,
  answerAsOdrUnitRoute,
  answerRoute,
  decideCaseRoute,
  declineToFileReportRoute,
  fileReportRoute,
  joinNewFactsRoute,
  noteLeadRoute,
  openRoute,
  prolongLeadVerificationRoute,
  recallFromOdrRoute,
  referToOdrRoute,
  refuseRoute,
  requestIdentityRoute,
  requestSignOffRoute,
  resumeRoute,
  settleRoute,
  superviseRoute,
  takeBackDecisionRoute,
  tellPartiesRoute,
  tellReporterRoute,
  terminateRoute,
  verifyIdentityRoute,
  verifyLeadRoute,
  withdrawRoute,
];

export const mediationAsks: readonly AskRoute[] = [
  allowLateClaimAsk,
  extendCaseDecisionAsk,
  extendLeadVerificationAsk,
  extendVerificationAsk,
  pauseAsk,
];
