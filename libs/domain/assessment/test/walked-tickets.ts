import fc from 'fast-check';
import { addDays, type Actor, type Decision, type LocalDate, type Recorded } from '@redress/kernel';
import { sampleOffices } from '@redress/offices';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import * as the from '@redress/ticket';
import type { RegisteredTicket, Ticket, TicketEvent, TicketKind } from '@redress/ticket';
import type { Happening } from './ticket-events.js';

/** An act with what it is given on a day. */
type Move = readonly [act: string, input: (today: LocalDate, ticket: RegisteredTicket) => object];

const ACTS = Object.fromEntries(
  Object.values(the.TICKET_ACTS)
    .flat()
    .map(({ name, decide }) => [name, decide as unknown as Decide]),
);
type Decide = (ticket: Ticket, command: object, books: the.Books) => Decision<TicketEvent>;

const BOOKS: the.Books = { rulebook: SHIPPED_RULEBOOK, offices: sampleOffices('2020-01-01') };
const RECEIVED: LocalDate = '2026-05-18';
const REGISTERED: LocalDate = '2026-05-20';

/** What brings a ticket on, to its department and through its procedure. */
const ONWARD: readonly Move[] = [
  ...['market-east', 'market-west'].flatMap((to): readonly Move[] => [
    ['assign-ticket', () => ({ department: to, by: 'dispatcher', rule: null })],
    ['arbitrate-return', () => ({ outcome: 'upheld', reassignTo: to })],
  ]),
  ['arbitrate-return', () => ({ outcome: 'rejected', reassignTo: null })],
  ['end-wait-for-citizen', () => ({ added: null })],
  ['return-ticket', () => ({ reason: 'not-our-duty' })],
  ['sign-for-ticket', () => ({})],
  ['accept-complaint', (decidedOn) => ({ decidedOn, toldOn: decidedOn, toldBy: 'phone' })],
  ['refuse-complaint', (decidedOn) => ({ ...REFUSAL, decidedOn, toldOn: decidedOn })],
  ['open-mediation', (openedOn) => ({ openedOn })],
  ['settle-mediation', (settledOn) => ({ settledOn, amount: null })],
  ['terminate-mediation', (decidedOn) => ({ ground: 'absent-or-refuses', decidedOn })],
  ['join-new-facts', (receivedOn) => ({ receivedOn, from: null, later: null })],
  ['file-report', (decidedOn) => ({ decidedOn, caseNumber: '案〔2026〕1号' })],
  ['decline-to-file-report', (decidedOn) => ({ decidedOn, reason: 'not-punishable' })],
  ['answer-consultation', (answeredOn) => ({ answeredOn, text: '您好' })],
  ['tell-parties', (toldOn) => ({ toldOn, toldBy: 'phone' })],
  ['request-sign-off', () => ({})],
  ['sign-off-ticket', () => ({})],
  ['reopen-ticket', () => ({ reason: 'unresolved' })],
];

/** What may happen to it besides, or end its way. */
const BESIDES: readonly Move[] = [
  ...the.TICKET_KINDS.map((to): Move => ['change-kind', () => ({ to, reason: 'content-examined' })]),
  ...[true, false].map((complex): Move => [
    'classify-ticket',
    () => ({ category: 'food', complex, by: 'operator', rule: null }),
  ]),
  ...[RECEIVED, REGISTERED].map((day): Move => ['correct-registration', (_, ticket) => corrected(ticket, day)]),
  ...['market-east', 'market-west'].flatMap((to): readonly Move[] => [
    ['transfer-ticket', () => ({ to, ground: 'other-area' })],
    ['move-accountability', () => ({ to, reason: 'misassigned' })],
  ]),
  ['arbitrate-return', () => ({ outcome: 'upheld', reassignTo: null })],
  ['ask-citizen', (until) => ({ until, text: '请补充' })],
  ['answer-at-once', () => ({ text: '您好' })],
  ['raise-urgency', () => ({ to: 'safety', reason: 'harm-to-people' })],
  ['lower-urgency', () => ({ to: 'ordinary', reason: 'misjudged' })],
  ['withdraw-complaint', (withdrawnOn) => ({ withdrawnOn })],
  ['pause-limit', (on) => ({ limit: 'verification', reason: 'testing', on, until: addDays(on, 9), document: 'JD-1' })],
  ['resume-limit', (on) => ({ limit: 'verification', on })],
  ['extend-verification', () => ({})],
  ['dispute-jurisdiction', (disputedOn) => ({ disputedOn })],
  ['settle-jurisdiction', (settledOn) => ({ settledOn, authority: null })],
  ['send-ticket-back', () => ({ findings: ['form'] })],
  ['take-back-decision', () => ({})],
];

const REFUSAL = { ground: 'over-three-years', toldBy: 'phone', text: '已过三年' };

function corrected(ticket: RegisteredTicket, receivedOn: LocalDate): object {
  const { channel, area, person, anonymous, respondent, corrections } = ticket;
  const facts = { channel, receivedOn, area, person, anonymous, respondent };
  return { ...facts, reason: 'mistyped', rests: corrections.length, parts: [], personal: {} };
}

/** Which act a step takes, and how many days after the step before. */
const step = fc.record({
  choice: fc.nat(),
  onward: fc.integer({ min: 0, max: 3 }).map((one) => one > 0),
  gap: fc.oneof(fc.nat(3), fc.nat(20)),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/**
 * The history of a ticket that walks at random: each step is one of the acts that its deciders allow, without another person's yes,
 * which may take a miss away. What happens outside the platform is entered on its day.
 */
export const walkedTicket: fc.Arbitrary<readonly Happening[]> = fc
  .tuple(fc.constantFrom<TicketKind>(...the.TICKET_KINDS), fc.array(step, { minLength: 8, maxLength: 20, size: 'max' }))
  .map(([kind, steps]) => walk(kind, steps));

function walk(kind: TicketKind, steps: readonly Step[]): readonly Happening[] {
  let today = REGISTERED;
  let so: readonly Happening[] = decided({ status: 'unregistered' }, 'register-ticket', registration(kind), today);
  for (const { choice, onward, gap } of steps) {
    today = addDays(today, gap);
    const ticket = stateAfter(so);
    const ways = (onward ? ONWARD : BESIDES).map(([act, input]) => decided(ticket, act, input(today, ticket), today));
    const open = ways.filter(({ length }) => length > 0);
    so = [...so, ...(open[choice % open.length] ?? [])];
  }
  return so;
}

function registration(kind: TicketKind): object {
  const number = '20260520-482159374';
  const facts = { kind, channel: 'phone', number, source: null, receivedOn: RECEIVED, area: null, respondent: null };
  return { ...facts, person: 'somebody', anonymous: false, personal: {}, classification: null };
}

/** What follows from an act; nothing where it is refused. */
function decided(ticket: Ticket, act: string, input: object, today: LocalDate): readonly Happening[] {
  const at = `${today}T02:00:00.000Z`;
  const meta = { commandId: 'command', at, actor: actorOf(act), causation: null, correlation: 'c' };
  const decision = ACTS[act]!(ticket, { ...meta, ...input }, BOOKS);
  return decision.refused
    ? []
    : decision.events.map(({ type, data }) => ({ type, data, occurredOn: today }) as Happening);
}

function stateAfter(happenings: readonly Happening[]): RegisteredTicket {
  const events = happenings.map(({ type, data, occurredOn }, revision) => {
    const actor = actorOf(type);
    return {
      type,
      data,
      actor,
      revision,
      id: `e${revision}`,
      stream: 'ticket-1',
      occurredAt: `${occurredOn}T02:00:00.000Z`,
    };
  });
  return the.tickets.read(events as unknown as readonly Recorded[]) as RegisteredTicket;
}

/** A person for each act, so that four eyes always are. */
function actorOf(act: string): Actor {
  return { account: `operator:${act}`, person: act, role: 'operator', office: null, revision: 0, for: null };
}
