import { addDays, type Event, type Recorded } from '@redress/kernel';
import { tickets, type Ticket } from '@redress/ticket';
import fc from 'fast-check';
import * as the from './happenings.js';
import { asLog, ticketStream, type Happened } from './recorded.js';

const OFFICES = ['market-east', 'market-west', 'station-2'];
const YEAR = the.year2027Published;

/** What could happen next to a ticket, as far as its events presuppose something. */
function nextOf(ticket: Ticket, day: string, choice: number, calendar: string | null): Event {
  const pick = <T>(...options: readonly T[]): T => options[choice % options.length]!;
  if (ticket.status === 'unregistered')
    return the.registered({
      receivedOn: day,
      kind: pick('complaint', 'report', 'consultation'),
      source: `open311:${choice}`,
      respondent: pick(null, 'merchant-1', 'merchant-2'),
    });
  const office = pick(...OFFICES);
  const recalculated = calendar === null ? [] : [the.recalculated(calendar)];
  const limit = ticket.kind === 'report' ? 'verification' : pick('mediation', 'initial-check');
  const any = [
    ...recalculated,
    the.classified(pick('food', 'clothing')),
    the.paused(limit, day),
    the.resumed(limit, day),
    the.raised,
    the.urged,
    the.receiptCorrected(addDays(ticket.receivedOn, -1)),
  ];
  switch (ticket.custody.stage) {
    case 'registered':
    case 'classified':
    case 'returned':
    case 'return-upheld':
      return pick<Event>(the.assigned(office), the.assigned(office), ...any);
    case 'assigned': {
      const { department } = ticket.custody;
      return pick<Event>(the.signedFor(department), the.returned(department), the.signedFor(department), ...any);
    }
    case 'handling':
      return pick<Event>(the.accepted(day), the.refused(day), the.signOffRequested, ...any);
    case 'awaiting-sign-off':
      return pick<Event>(the.signedOff(ticket.custody.department), ...any);
    case 'closed':
      return the.urged;
    default:
      return pick<Event>(the.reopened, the.reopened, the.voided, ...any);
  }
}

/** Histories of a few tickets, interleaved, over some months, with a calendar that is published in between. */
export const histories = (calendar: string): fc.Arbitrary<readonly Happened[]> =>
  fc
    .record({
      steps: fc.array(fc.tuple(fc.nat(4), fc.nat(59), fc.nat(3)), { minLength: 20, maxLength: 150 }),
      publishAt: fc.nat(40),
    })
    .map(({ steps, publishAt }) => {
      const states = new Map<string, Ticket>();
      let day = '2026-10-08';
      const happened: Happened[] = [];
      steps.forEach(([n, choice, days], step) => {
        if (step === publishAt) happened.push({ ...YEAR, day });
        day = addDays(day, days);
        const stream = ticketStream(n);
        const before = states.get(stream) ?? tickets.fold.initial;
        const event = nextOf(before, day, choice, step > publishAt ? calendar : null);
        const [recorded] = asLog([{ stream, day, event }]);
        states.set(stream, tickets.fold.evolve(before, recorded!.envelope as Recorded));
        happened.push({ stream, day, event });
      });
      return happened;
    });
