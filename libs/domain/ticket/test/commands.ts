import { registered } from './events.js';
import * as story from './stories.js';

/** The day of every command. */
export const TODAY = '2026-05-25';

/** Acts of the hotline, which nobody of the department may do. */
export const OF_THE_HOTLINE: readonly string[] = ['correct-follow-up', 'follow-up-ticket', 'reopen-ticket'];

/** For each act a command that is valid as soon as the ticket is where the act needs it. */
export const COMMANDS: Readonly<Record<string, object>> = {
  'arbitrate-return': { outcome: 'rejected', reassignTo: null },
  'archive-ticket': {},
  'assign-ticket': { department: 'market-west', by: 'dispatcher', rule: null },
  'dispute-jurisdiction': { disputedOn: TODAY },
  'expire-odr-referral': { day: '2026-05-26' },
  'recalculate-due-days': { cause: 'event-1', on: TODAY },
  'reopen-ticket': { reason: 'unresolved' },
  'return-ticket': { reason: 'not-our-duty' },
  'send-ticket-back': { findings: ['form'] },
  'ask-citizen': { until: TODAY, text: '请补充购买凭证' },
  'end-wait-for-citizen': { added: '凭证见附件' },
  'move-accountability': { to: 'market-west', reason: 'misassigned' },
  'settle-jurisdiction': { settledOn: TODAY, authority: null },
  'sign-for-ticket': {},
  'sign-off-ticket': {},
  'transfer-ticket': { to: 'market-west', ground: 'other-area' },
  'answer-at-once': { text: '您好' },
  'change-kind': { to: 'report', reason: 'content-examined' },
  'classify-ticket': { category: 'food', complex: false, by: 'operator', rule: null },
  'correct-follow-up': {
    ...{ followUp: story.concluded.length, reason: 'misheard', reached: true, resolved: false, satisfaction: null },
  },
  'correct-registration': {
    ...registered({ channel: 'letter', receivedOn: '2026-05-06' }).data,
    ...{ reason: 'mistyped', rests: 0, parts: [], personal: {} },
  },
  'lower-urgency': { to: 'ordinary', reason: 'misjudged' },
  'raise-urgency': { to: 'safety', reason: 'harm-to-people' },
  'record-citizen-urge': {},
  'tell-state': { toldBy: 'phone' },
  'correct-receipt': { receivedOn: '2026-05-05', reason: 'mistyped' },
  'void-ticket': { reason: 'trial-entry' },
  'follow-up-ticket': { on: TODAY, reached: true, resolved: true, satisfaction: 'satisfied' },
  'register-ticket': { ...registered({ receivedOn: TODAY }).data, personal: {}, classification: null },
  'accept-complaint': { decidedOn: TODAY, toldOn: TODAY, toldBy: 'phone' },
  'allow-late-claim': { act: 'accept-complaint', from: TODAY, ground: 'forgotten' },
  'answer-consultation': { answeredOn: TODAY, text: '您好' },
  'answer-as-odr-unit': { unit: 'ODR-7', answeredOn: TODAY, outcome: 'settled' },
  'decide-case': { decidedOn: TODAY },
  'decline-to-file-report': { decidedOn: TODAY, reason: 'not-punishable' },
  'extend-case-decision': { further: null },
  'extend-lead-verification': {},
  'prolong-lead-verification': {},
  'extend-verification': {},
  'file-report': { decidedOn: TODAY, caseNumber: '开市监立〔2026〕1号' },
  'join-new-facts': { receivedOn: TODAY, from: null, later: null },
  'note-lead': { discoveredOn: TODAY },
  'open-mediation': { openedOn: TODAY },
  'pause-limit': {
    ...{ limit: 'mediation', reason: 'appraisal', on: TODAY, until: TODAY, document: 'JD-2026-1' },
  },
  'recall-from-odr': {},
  'refer-to-odr': { unit: 'ODR-7', referredOn: TODAY },
  'refuse-complaint': {
    ground: 'over-three-years',
    decidedOn: TODAY,
    toldOn: TODAY,
    toldBy: 'phone',
    text: '已过三年',
  },
  'request-identity': { requestedOn: TODAY },
  'request-sign-off': {},
  'resume-limit': { limit: 'mediation', on: TODAY },
  'settle-mediation': { settledOn: TODAY, amount: null },
  'record-supervisory-check': { checkedOn: TODAY, leadFound: false },
  'take-back-decision': {},
  'tell-parties': { toldOn: TODAY, toldBy: 'phone' },
  'tell-reporter': { toldOn: TODAY, toldBy: 'phone' },
  'terminate-mediation': { ground: 'absent-or-refuses', decidedOn: TODAY },
  'verify-identity': { verifiedOn: TODAY },
  'verify-lead': { decidedOn: TODAY, outcome: 'filed' },
  'withdraw-complaint': { withdrawnOn: TODAY },
};
