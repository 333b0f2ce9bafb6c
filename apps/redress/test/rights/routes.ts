/** What a route does, as the table of rights names it. */
export interface Route {
  /** As the description of the interface has it: `POST /api/clock`. */
  readonly name: string;
  /** The act or read, or where the thing decides which one, all that it may be, each under the kind of the thing. */
  readonly acts: string | Readonly<Record<string, string>>;
  readonly body: object | undefined;
}

/** Open to everybody: whether the platform runs, what time it has, and the proofs of its log. */
export const OPEN_ROUTES = [
  'GET /api/clock',
  'GET /health/live',
  'GET /health/ready',
  'GET /ledger/checkpoint',
  'GET /ledger/key',
  'GET /ledger/tile/{path}',
];

/** What somebody does for themselves: signing in, and within a session whatever concerns it alone. No right is asked. */
export const OWN_ROUTES = [
  'GET /auth/me',
  'GET /auth/tokens',
  'POST /auth/activation',
  'POST /auth/password',
  'POST /auth/post',
  'POST /auth/proof',
  'POST /auth/second-factor',
  'POST /auth/second-factor/confirmation',
  'POST /auth/sign-out',
  'POST /auth/sign-out-everywhere',
  'POST /auth/tokens',
  'POST /auth/tokens/{id}/revocation',
];

/** Requests are decided by rights of their kind. */
function ofKind(forTicket: string, forProposal: string): Readonly<Record<string, string>> {
  const proposals = ['rule-set', 'calendar-year', 'office', 'area', 'responsibility', 'odr-unit', 'erasure'];
  const others = ['person', 'account', 'post', 'token', 'past-import'];
  return {
    ...Object.fromEntries([...proposals, ...others].map((kind) => [kind, `${forProposal}-${kind}`])),
    ...Object.fromEntries(
      ['extension', 'pause', 'transfer', 'late-claim', 'exception', 'voiding', 'receipt'].map((kind) => [
        kind,
        `${forTicket}-${kind}`,
      ]),
    ),
  };
}

const reads = Object.fromEntries(
  Object.keys(ofKind('', '')).map((kind) => [
    kind,
    ['extension', 'voiding'].includes(kind) ? 'read-requests' : 'read-proposals',
  ]),
);

/** Remarks on a request open like those on its ticket: here a report and a complaint. A proposal concerns no person. */
const texts = { extension: 'open-reporter-identity', voiding: 'open-submission' };

/** An id that leads to nothing. */
const SOMETHING = '00000000-0000-4000-8000-000000000007';
const NAME = { zh: '某处', en: 'Somewhere' };
const SUBMISSION = { channel: 'other', kinds: ['consultation'], title: '咨询', text: '请问办证', category: 'food' };

/** Every route that asks who acts, with a body that its schema takes; typed by hand. */
const TABLE: Readonly<Record<string, readonly [Route['acts'], object?]>> = {
  'POST /api/clock': ['drive-simulated-clock', { now: '2031-01-01T00:00:00Z' }],
  'GET /api/stream': ['follow-changes'],
  'POST /ledger/seal': ['seal-ledger', {}],

  'POST /api/intake/submissions': ['register-ticket', SUBMISSION],
  'POST /api/intake/submissions/batch': ['register-ticket', { rows: [{}] }],
  'GET /api/intake/accesses': ['read-access-log'],
  'GET /api/intake/tickets/{id}/submission': [{ complaint: 'open-submission', report: 'open-reporter-identity' }],
  'POST /api/intake/tickets/{id}/classification': ['classify-ticket', { category: 'clothing' }],
  'POST /api/intake/tickets/{id}/answer-at-once': ['answer-at-once', { text: '周一至周五可以办理' }],
  'POST /api/intake/tickets/{id}/kind': ['change-kind', { to: 'report', reason: 'content-examined' }],
  'POST /api/intake/tickets/{id}/follow-ups': ['follow-up-ticket', { reached: false }],
  'POST /api/intake/tickets/{id}/follow-up-correction': [
    'correct-follow-up',
    { followUp: 0, reason: 'mistyped', reached: false },
  ],
  'POST /api/intake/tickets/{id}/registration-correction': [
    'correct-registration',
    { reason: 'mistyped', area: 'nowhere' },
  ],
  'POST /api/intake/tickets/{id}/voiding': ['ask-for-voiding', { reason: 'trial-entry' }],
  'POST /api/intake/tickets/{id}/receipt': ['ask-for-receipt', { receivedOn: '2026-05-05', reason: 'mistyped' }],
  'POST /api/intake/tickets/{id}/urgency-raising': ['raise-urgency', { to: 'urgent', reason: 'time-runs-out' }],
  'POST /api/intake/tickets/{id}/urgency-lowering': ['lower-urgency', { to: 'ordinary', reason: 'misjudged' }],
  'POST /api/intake/tickets/{id}/state-told': ['tell-state', { toldBy: 'phone' }],
  'POST /api/intake/tickets/{id}/citizen-urges': ['record-citizen-urge', {}],
  'POST /api/intake/persons/{id}/links': ['link-persons', { other: '{person}' }],
  'POST /api/intake/persons/{id}/parting': ['part-persons', { other: '{person}' }],
  'POST /api/intake/persons/{id}/erasure': ['propose-erasure', { reason: 'consent-withdrawn' }],

  'GET /api/dispatch/tickets': ['read-queue'],
  'GET /api/dispatch/clocks': ['read-queue'],
  'GET /api/dispatch/counts': ['read-queue'],
  'GET /api/dispatch/tickets/{id}': ['read-ticket'],
  'GET /api/dispatch/tickets/{id}/events': ['read-ticket-events'],
  'GET /api/dispatch/tickets/{id}/texts': [{ complaint: 'open-submission', report: 'open-reporter-identity' }],
  'GET /api/dispatch/tickets/{id}/limits/{limit}': ['explain-limit'],
  'POST /api/dispatch/tickets/{id}/assignment': ['assign-ticket', { department: 'market-west' }],
  'POST /api/dispatch/tickets/{id}/arbitration': ['arbitrate-return', { outcome: 'rejected' }],
  'POST /api/dispatch/tickets/{id}/supplement-request': [
    'ask-citizen',
    { text: '请补充购买凭证', until: '2099-01-01' },
  ],
  'POST /api/dispatch/tickets/{id}/supplement': ['end-wait-for-citizen', { text: '凭证见附件' }],
  'POST /api/dispatch/tickets/{id}/transfer': ['ask-for-transfer', { to: 'market-west', ground: 'other-area' }],
  'POST /api/dispatch/tickets/{id}/accountability': [
    'move-accountability',
    { to: 'market-west', reason: 'misassigned' },
  ],
  'POST /api/dispatch/tickets/{id}/jurisdiction-dispute': ['dispute-jurisdiction', {}],
  'POST /api/dispatch/tickets/{id}/jurisdiction-settlement': ['settle-jurisdiction', {}],
  'POST /api/dispatch/tickets/{id}/signing': ['sign-for-ticket', {}],
  'POST /api/dispatch/tickets/{id}/return': ['return-ticket', { reason: 'not-our-duty' }],
  'POST /api/dispatch/tickets/{id}/sign-off': ['sign-off-ticket', {}],
  'POST /api/dispatch/tickets/{id}/sending-back': ['send-ticket-back', { findings: ['form'] }],
  'POST /api/dispatch/tickets/{id}/reopening': ['reopen-ticket', { reason: 'unresolved' }],
  'POST /api/dispatch/tickets/{id}/archiving': ['archive-ticket', {}],

  'GET /api/dispatch/requests': [{ ofTickets: 'read-requests', proposed: 'read-proposals' }],
  'GET /api/dispatch/requests/{id}': [reads],
  'GET /api/dispatch/requests/{id}/texts': [texts],
  'POST /api/dispatch/requests/{id}/grant': [ofKind('grant', 'approve'), { digest: '0'.repeat(64) }],
  'POST /api/dispatch/requests/{id}/refusal': [ofKind('refuse', 'reject'), {}],
  'POST /api/dispatch/requests/{id}/withdrawal': [ofKind('withdraw', 'withdraw'), {}],

  'GET /api/dispatch/offices': ['read-offices'],
  'GET /api/dispatch/areas': ['read-areas'],
  'GET /api/dispatch/odr-units': ['read-odr-units'],
  'GET /api/dispatch/rules': ['read-rules'],
  'GET /api/dispatch/rules/recalculation': ['recalculate'],
  'POST /api/dispatch/rules/recalculation': ['recalculate', {}],
  'POST /api/dispatch/rules/rule-sets': ['propose-rule-set', { ruleSet: {} }],
  'POST /api/dispatch/rules/calendar-years': ['propose-calendar-year', { year: {} }],
  'POST /api/dispatch/offices/sample': ['set-up-offices', {}],
  'POST /api/dispatch/offices': ['propose-office', { id: 'south', level: 'station', name: NAME }],
  'POST /api/dispatch/offices/renamings': ['propose-office', { id: 'food-drug', name: NAME }],
  'POST /api/dispatch/offices/moves': ['propose-office', { id: 'food-drug' }],
  'POST /api/dispatch/offices/closings': ['propose-office', { id: 'food-drug' }],
  'POST /api/dispatch/offices/case-prefixes': ['propose-office', { office: 'food-drug', prefixes: ['东市监立'] }],
  'POST /api/dispatch/offices/responsibilities': [
    'propose-responsibility',
    { office: 'food-drug', responsibilities: [{ category: 'food', area: null }] },
  ],
  'POST /api/dispatch/areas': ['propose-area', { id: 'south', name: NAME }],
  'POST /api/dispatch/areas/renamings': ['propose-area', { id: 'east', name: NAME }],
  'POST /api/dispatch/areas/closings': ['propose-area', { id: 'east' }],
  'POST /api/dispatch/odr-units': ['propose-odr-unit', { code: 'odr-0009', name: NAME }],
  'GET /api/dispatch/staff': ['read-staff'],
  'GET /api/dispatch/accounts': ['read-accounts'],
  'GET /api/dispatch/posts': ['read-accounts'],
  'POST /api/dispatch/staff': ['enter-staff', { name: '赵敏', number: 'DZ-0001' }],
  'POST /api/dispatch/staff/{id}/name': ['enter-staff-name', { name: '赵敏' }],
  'POST /api/dispatch/staff/{id}/adding': ['propose-person', { entry: 7 }],
  'POST /api/dispatch/staff/{id}/correction': ['propose-person', { entry: 7 }],
  'POST /api/dispatch/staff/{id}/leaving': ['propose-person', {}],
  'POST /api/dispatch/staff/{id}/accounts': ['propose-account', {}],
  'POST /api/dispatch/accounts/{id}/invitation': ['propose-account', {}],
  'POST /auth/accounts/{id}/code': ['propose-account', {}],
  'POST /api/dispatch/accounts/{id}/disabling': ['propose-account', {}],
  'POST /api/dispatch/accounts/{id}/enabling': ['propose-account', {}],
  'POST /api/dispatch/accounts/{id}/posts': ['propose-post', { role: 'operator' }],
  'POST /api/dispatch/accounts/{id}/posts/endings': ['propose-post', { post: SOMETHING }],
  'POST /api/dispatch/accounts/{id}/deputyships': [
    'propose-post',
    { account: SOMETHING, post: SOMETHING, from: '2099-01-01', to: '2099-01-02' },
  ],
  'POST /api/dispatch/accounts/{id}/deputyships/endings': ['propose-post', { deputyship: SOMETHING }],
  'POST /api/dispatch/odr-units/closings': ['propose-odr-unit', { code: 'odr-0009' }],

  'GET /api/mediation/tickets/{id}/notices/{notice}': ['write-notice'],
  'POST /api/mediation/refunds/calculation': [
    'calculate-refund',
    {
      ...{ paid: 100_000, paidOn: '2025-06-02', endedOn: '2025-12-01', ground: 'moved-premises' },
      card: { kind: 'stored-value', bonus: 0, used: [{ price: 60_000 }] },
    },
  ],
  'POST /api/mediation/tickets/{id}/acceptance': ['accept-complaint', { toldBy: 'phone' }],
  'POST /api/mediation/tickets/{id}/refusal': [
    'refuse-complaint',
    { ground: 'over-three-years', toldBy: 'phone', text: '已过三年' },
  ],
  'POST /api/mediation/tickets/{id}/identity-request': ['request-identity', {}],
  'POST /api/mediation/tickets/{id}/identity-verification': ['verify-identity', {}],
  'POST /api/mediation/tickets/{id}/supervisory-check': ['record-supervisory-check', { leadFound: false }],
  'POST /api/mediation/tickets/{id}/odr-referral': ['refer-to-odr', { unit: 'odr-0007' }],
  'POST /api/mediation/tickets/{id}/odr-recall': ['recall-from-odr', {}],
  'POST /api/mediation/tickets/{id}/odr-answer': ['answer-as-odr-unit', { unit: 'odr-0008', outcome: 'settled' }],
  'POST /api/mediation/tickets/{id}/mediation': ['open-mediation', {}],
  'POST /api/mediation/tickets/{id}/settlement': ['settle-mediation', {}],
  'POST /api/mediation/tickets/{id}/termination': ['terminate-mediation', { ground: 'no-agreement-declared' }],
  'POST /api/mediation/tickets/{id}/withdrawal': ['withdraw-complaint', {}],
  'POST /api/mediation/tickets/{id}/notice': ['tell-parties', { toldBy: 'phone' }],
  'POST /api/mediation/tickets/{id}/lead': ['note-lead', {}],
  'POST /api/mediation/tickets/{id}/lead-decision': ['verify-lead', { outcome: 'filed' }],
  'POST /api/mediation/tickets/{id}/filing': ['file-report', { caseNumber: '开市监立〔2026〕17号' }],
  'POST /api/mediation/tickets/{id}/non-filing': ['decline-to-file-report', { reason: 'no-evidence-of-violation' }],
  'POST /api/mediation/tickets/{id}/new-facts': ['join-new-facts', {}],
  'POST /api/mediation/tickets/{id}/reporter-notice': ['tell-reporter', { toldBy: 'phone' }],
  'POST /api/mediation/tickets/{id}/case-decision': ['decide-case', {}],
  'POST /api/mediation/tickets/{id}/answer': ['answer-consultation', { text: '请到大厅' }],
  'POST /api/mediation/tickets/{id}/resumption': ['resume-limit', { limit: 'mediation' }],
  'POST /api/mediation/tickets/{id}/sign-off-request': ['request-sign-off', {}],
  'POST /api/mediation/tickets/{id}/reconsideration': ['take-back-decision', {}],
  'POST /api/mediation/tickets/{id}/case-extension': ['ask-for-extension', {}],
  'POST /api/mediation/tickets/{id}/lead-extension': ['ask-for-extension', {}],
  'POST /api/mediation/tickets/{id}/lead-prolongation': ['prolong-lead-verification', {}],
  'POST /api/mediation/tickets/{id}/verification-extension': ['ask-for-extension', {}],
  'POST /api/mediation/tickets/{id}/pause': [
    'ask-for-pause',
    { limit: 'mediation', reason: 'appraisal', until: '2099-01-01', document: 'JD-2026-17' },
  ],
  'POST /api/mediation/tickets/{id}/late-claim': [
    'ask-for-late-claim',
    { act: 'accept-complaint', from: '2020-01-01', ground: 'forgotten' },
  ],

  'GET /api/analytics/rankings': ['read-rankings'],
  'GET /api/analytics/rankings/{period}': ['read-rankings'],
  'GET /api/analytics/rankings/{period}.csv': ['read-rankings'],
  'GET /api/analytics/rankings/{period}/departments/{department}/indicators/{indicator}': ['read-drill-down'],
  'GET /api/analytics/tickets/{id}/items': ['read-drill-down'],
  'POST /api/analytics/rebuild': ['rebuild-projection', {}],
};

export const ROUTES: readonly Route[] = Object.entries(TABLE).map(([name, [acts, body]]) => ({ name, acts, body }));
