/**
 * What rights.md says, typed by hand and never generated, so that a cell that changes by mistake in the table is seen here.
 * A line: acts | role:scope(conditions). Scopes: H any ticket, by a post of the hotline; D what the office of the post or one
 * below it has; F what it signed for first; N named; O own; E everywhere. Lines with # repeat the row of rights.md, or say why
 * there is one that rights.md does not have.
 */
export const EXPECTED_RIGHTS = `
# take a submission, add facts, tell the state to a caller, record a citizen's urge or withdrawal: operator H, dispatcher H;
# a citizen by the public form or Open311 (own submission only); an import under way as itself
register-ticket | operator:H dispatcher:H citizen:E policy:E
add-facts tell-state record-citizen-urge | operator:H dispatcher:H citizen:O
# a withdrawal is one event at every stage: by a citizen as above, while handled by handler D, mediator N
withdraw-complaint | operator:H dispatcher:H citizen:O handler:D mediator:N
# answer at once, correct a registration, ask to void one: operator H, dispatcher H; granted by another dispatcher or the hotline leader
answer-at-once correct-registration ask-for-voiding withdraw-voiding | operator:H dispatcher:H
# not in rights.md: a correction of the day of receipt that gains time is asked for and granted like voiding
ask-for-receipt withdraw-receipt | operator:H dispatcher:H
grant-voiding refuse-voiding grant-receipt refuse-receipt | dispatcher:H(not-who-asked) hotline-leader:H(not-who-asked)

# set urgency: operator H, dispatcher H; lower it: dispatcher H
raise-urgency | operator:H(with-reason) dispatcher:H(with-reason)
lower-urgency | dispatcher:H(with-reason)

# import submissions of a channel, map its columns, decide changed rows: operator H, dispatcher H
import-submissions map-import-columns decide-changed-row | operator:H dispatcher:H

# classify, change kind, split, join and part duplicates: operator H, dispatcher H; the platform classifies what it registers
classify-ticket | operator:H dispatcher:H policy:E
change-kind split-submission join-duplicate part-duplicate | operator:H dispatcher:H
# domain.md section 11: an upheld return may wait for what the citizen must add; rights.md has no row, so those who take and add facts;
# the wait ends by itself
ask-citizen | operator:H dispatcher:H
end-wait-for-citizen | operator:H dispatcher:H policy:E
# domain.md and the issue: linking two subjects is a person's act and can be undone; rights.md has no row, so those who join duplicates
link-persons part-persons | operator:H dispatcher:H

# assign, reassign, arbitrate a return or transfer, urge, settle jurisdiction: dispatcher H, never of what they returned themselves
assign-ticket | dispatcher:H(not-who-returned) policy:E
reassign-ticket arbitrate-return urge-ticket settle-jurisdiction | dispatcher:H(not-who-returned)
grant-transfer refuse-transfer | dispatcher:H(not-who-returned,not-who-asked)

# sign for, return, ask for transfer, extension or pause: handler D, leader D
sign-for-ticket return-ticket | handler:D leader:D
ask-for-transfer ask-for-extension ask-for-pause | handler:D leader:D
withdraw-transfer withdraw-extension withdraw-pause | handler:D leader:D
# rights.md says who grants these two, not who asks: the same as for the others; a late claim of an act of the hotline, the hotline
ask-for-exception withdraw-exception | handler:D leader:D
ask-for-late-claim withdraw-late-claim | operator:H dispatcher:H handler:D leader:D

# initial check … report of a jurisdiction dispute: handler D; mediator N for mediation, withdrawal and leads
accept-complaint refuse-complaint request-identity verify-identity record-supervisory-check | handler:D
refer-to-odr recall-from-odr file-report decline-to-file-report join-new-facts verify-lead decide-case | handler:D
# Order 20 Art. 23 asks for no approval: who verifies the lead takes the time
prolong-lead-verification | handler:D
answer-consultation answer-ticket tell-parties tell-reporter attach-document | handler:D
request-sign-off resume-limit dispute-jurisdiction | handler:D
# not in rights.md: what the leader sent back is corrected by who handles it
take-back-decision | handler:D
open-mediation settle-mediation terminate-mediation note-lead | handler:D mediator:N

# archive after follow-up: by itself; by hand: operator H, dispatcher H
archive-ticket | operator:H dispatcher:H policy:E

# answer a referral, make an offer: ODR unit N; a silent unit loses the referral by itself
answer-as-odr-unit make-odr-offer | odr-unit:N
expire-odr-referral | policy:E

# grant an extension, a pause; sign off, send back: leader D, not somebody who did an act of handling on this ticket
grant-extension refuse-extension grant-pause refuse-pause | leader:D(not-who-handled,not-who-asked)
# a late claim can clear a miss of the department, so rights.md's leader D does not grant it: who grants voiding does
grant-late-claim refuse-late-claim | dispatcher:H(not-who-handled,not-who-asked) hotline-leader:H(not-who-handled,not-who-asked)
sign-off-ticket send-ticket-back | leader:D(not-who-handled)

# record a follow-up, reopen after follow-up: operator H; never somebody of the department
follow-up-ticket correct-follow-up reopen-ticket | operator:H(not-of-the-department)

# take over, hand over, close the duty day (it opens by itself); tick off phone tasks: dispatcher H; override: hotline leader, with reason
take-over-duty-day hand-over-duty-day close-duty-day tick-off-phone-task | dispatcher:H
override-duty-day | hotline-leader:H(with-reason)
open-duty-day record-urging-step | policy:E

# demand and close supervision (it opens by itself), exceptions of look-back, accountability moves: hotline leader
demand-supervision | hotline-leader:H policy:E
close-supervision move-accountability | hotline-leader:H
grant-exception refuse-exception | hotline-leader:H(not-who-asked)

# join and part suggested duplicates, judge signals: operator H, dispatcher H, hotline leader
join-suggested-duplicate part-suggested-duplicate judge-signal | operator:H dispatcher:H hotline-leader:H

# run a look-back campaign; claim its tickets: hotline leader, dispatcher; handler D
open-look-back close-look-back | hotline-leader:H dispatcher:H
claim-look-back-ticket | handler:D
begin-look-back-round | policy:E

# close a period, review an edition: analyst H; publish: hotline leader, not the same person; restate: both again
close-period review-edition restate-edition | analyst:H
publish-edition publish-restatement | hotline-leader:H(not-who-closed)

# raise, hold and check a talk: hotline leader; rectification: leader of the department
raise-talk hold-talk check-talk | hotline-leader:H
file-rectification | leader:D

# propose rule sets … machine tokens: system administrator; approve: security administrator (rule sets and calendars: hotline leader
# as well), never the proposer
propose-rule-set propose-calendar-year propose-office propose-area propose-responsibility | system-administrator:E
propose-odr-unit propose-person propose-account propose-post propose-token | system-administrator:E
withdraw-rule-set withdraw-calendar-year withdraw-office withdraw-area withdraw-responsibility | system-administrator:E
withdraw-odr-unit withdraw-person withdraw-account withdraw-post withdraw-token | system-administrator:E
approve-rule-set reject-rule-set | security-administrator:E(not-who-proposed) hotline-leader:H(not-who-proposed)
approve-calendar-year reject-calendar-year | security-administrator:E(not-who-proposed) hotline-leader:H(not-who-proposed)
approve-office reject-office approve-area reject-area | security-administrator:E(not-who-proposed)
approve-responsibility reject-responsibility approve-odr-unit reject-odr-unit | security-administrator:E(not-who-proposed)
approve-person reject-person approve-account reject-account approve-post reject-post approve-token reject-token | security-administrator:E(not-who-proposed)

# read rule sets, calendars, offices, areas, responsibilities, acts and rights: everybody signed in
read-rules read-calendars read-offices read-areas read-responsibilities read-acts read-rights | signed-in:E
# not in rights.md: what each person has, and a calculator that knows no person
read-own-post choose-post calculate-refund | signed-in:E

# rebuild, recalculate, seal, dead letters, health in detail: system administrator
rebuild-projection recalculate seal-ledger read-dead-letters replay-dead-letters | system-administrator:E
read-health-in-detail read-metrics | system-administrator:E

# drive the simulated clock: the machine token of a simulated platform only
drive-simulated-clock | simulator:E

# erase a person: system administrator with a ground; approved by the security administrator
propose-erasure withdraw-erasure | system-administrator:E(with-ground)
approve-erasure reject-erasure | security-administrator:E(not-who-proposed)

# a complainant's identity, and texts and remarks, which may tell it: operator (their own call), handler and leader D, mediator N, dispatcher for contact; purpose, logged
open-submission | operator:O(with-purpose,logged) handler:D(with-purpose,logged) leader:D(with-purpose,logged) mediator:N(with-purpose,logged) dispatcher:H(for-contact,with-purpose,logged)
# a reporter's identity: operator who took it, handler and leader D of the report; nobody else
open-reporter-identity | operator:O(with-purpose,logged) handler:D(with-purpose,logged) leader:D(with-purpose,logged)
# notices: handler D, as an act of handling; names only for a purpose
write-notice | handler:D(logged)

# a ticket without identities: operator, dispatcher, hotline leader H; handler, leader D and F; mediator N; ODR unit N (without the
# complainant's address); auditor (events). Numbers lead analysts, H or of their department, down to it
read-queue search-tickets follow-changes | operator:H(without-identities) dispatcher:H(without-identities) hotline-leader:H(without-identities) handler:D(without-identities) handler:F(without-identities) leader:D(without-identities) leader:F(without-identities) mediator:N(without-identities) odr-unit:N(without-identities,without-address)
read-ticket read-limits explain-limit | operator:H(without-identities) dispatcher:H(without-identities) hotline-leader:H(without-identities) handler:D(without-identities) handler:F(without-identities) leader:D(without-identities) leader:F(without-identities) mediator:N(without-identities) odr-unit:N(without-identities,without-address) analyst:H(without-identities) analyst:D(without-identities)
read-ticket-events | operator:H(without-identities) dispatcher:H(without-identities) hotline-leader:H(without-identities) handler:D(without-identities) handler:F(without-identities) leader:D(without-identities) leader:F(without-identities) mediator:N(without-identities) analyst:H(without-identities) analyst:D(without-identities) auditor:E(without-identities)
read-requests | operator:H(without-identities) dispatcher:H(without-identities) hotline-leader:H(without-identities) handler:D(without-identities) handler:F(without-identities) leader:D(without-identities) leader:F(without-identities) mediator:N(without-identities)

# numbers: published editions: everybody signed in; live and drill-down: analyst H, hotline leader; D: own department; auditor: all numbers
read-editions | signed-in:E
read-rankings read-drill-down | analyst:H(without-identities) hotline-leader:H(without-identities) analyst:D(without-identities) handler:D(without-identities) leader:D(without-identities) auditor:E(without-identities)

# (not in rights.md) an empty installation takes the sample offices
set-up-offices | system-administrator:E

# declare the installation live: hotline leader, once
declare-live | hotline-leader:H(once)

# import records of the past (preview masked): system administrator proposes, security administrator approves; before the
# installation is live: system administrator alone
propose-past-import withdraw-past-import | system-administrator:E
approve-past-import reject-past-import | security-administrator:E(not-who-proposed)
preview-past-import | system-administrator:E(without-identities) security-administrator:E(without-identities)
import-past-records | system-administrator:E(before-live) policy:E(only-as-granted)

# people: the auditor reads all events and who looked at what; the security administrator has keys and sessions
read-ledger-entries read-access-log read-audit | auditor:E
rotate-key end-session | security-administrator:E
# the public sees hashes, checkpoints and certificates; whether the platform runs and how to talk to it is no secret
read-ledger-proofs read-health read-api-description | anybody:E
# not in rights.md: what one must see to refer, to approve, to administer
read-odr-units | operator:H dispatcher:H hotline-leader:H handler:E leader:E system-administrator:E security-administrator:E
read-proposals | system-administrator:E security-administrator:E hotline-leader:H
# a colleague's name is office data; the auditor, who sees no identities of citizens, sees it
read-staff read-accounts | system-administrator:E security-administrator:E auditor:E
# name and number are typed by the system administrator and count once approved; those of the first three by the platform, once
enter-staff | system-administrator:E policy:E(once)
enter-staff-name | system-administrator:E

# machines act as themselves under a named right of their own
extend-verification extend-lead-verification extend-case-decision pause-limit allow-late-claim | policy:E(only-as-granted)
transfer-ticket void-ticket correct-receipt except-from-look-back | policy:E(only-as-granted)
recalculate-due-days lapse-request | policy:E
publish-rule-set publish-calendar-year register-office rename-office move-office close-office set-case-prefixes | policy:E(only-as-granted)
register-area rename-area close-area set-responsibilities | policy:E(only-as-granted)
register-odr-unit close-odr-unit give-post end-post name-deputy end-deputy | policy:E(only-as-granted)
add-staff correct-staff let-staff-go open-account invite-to-account enable-account | policy:E(only-as-granted)
# the accounts of who left are disabled by themselves
disable-account | policy:E
issue-token revoke-token erase-person | policy:E(only-as-granted)
begin-day open-office-hours close-office-hours | timekeeper:E
`;
