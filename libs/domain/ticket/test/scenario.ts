import { expect } from '@jest/globals';
import { foldEvents, type CommandMeta, type Decision, type Refusal } from '@redress/kernel';
import { ticketFold, type Ticket, type TicketEvent, type TicketRegistered } from '../src/index.js';

/** A dispatcher of the hotline, acting at noon of a Shanghai day. */
export function on(day: string, actor: Partial<CommandMeta['actor']> = {}): CommandMeta {
  return {
    commandId: '00000000-0000-4000-8000-000000000000',
    at: `${day}T04:00:00.000Z`,
    actor: { role: 'dispatcher', id: '1001', department: null, ...actor },
    causation: null,
    correlation: 'submission-1',
  };
}

export function registered(over: Partial<TicketRegistered['data']> = {}): TicketEvent {
  return {
    type: 'TicketRegistered',
    data: {
      kind: 'complaint',
      channel: 'phone',
      submission: 'submission-1',
      source: null,
      receivedOn: '2026-05-06',
      area: null,
      person: 'person-1',
      anonymous: false,
      respondent: null,
      ...over,
    },
  };
}

export const classified: TicketEvent = {
  type: 'TicketClassified',
  data: { category: 'food', complex: false, by: 'rules', rule: 'food' },
};

export function assigned(department: string): TicketEvent {
  return { type: 'TicketAssigned', data: { department, by: 'rules', rule: 'food' } };
}

export function signedFor(department: string): TicketEvent {
  return { type: 'TicketSignedFor', data: { department } };
}

export const checkOpened: TicketEvent = { type: 'HandlingOpened', data: { procedure: 'initial-check' } };
export const verificationOpened: TicketEvent = { type: 'HandlingOpened', data: { procedure: 'verification' } };
export const accepted: TicketEvent = {
  type: 'ComplaintAccepted',
  data: { decidedOn: '2026-05-08', toldOn: '2026-05-08', toldBy: 'phone' },
};
export const signOffRequested: TicketEvent = { type: 'SignOffRequested', data: {} };
export const signedOff: TicketEvent = { type: 'TicketSignedOff', data: { department: 'market-east' } };
export const concluded: TicketEvent = { type: 'TicketConcluded', data: { on: '2026-05-20' } };

/** The events so far. */
export function given(...events: TicketEvent[]) {
  const ticket = foldEvents(ticketFold, events);
  return {
    /** The state they add up to. */
    ticket,
    when(decideOn: (ticket: Ticket) => Decision<TicketEvent>) {
      const decision = decideOn(ticket);
      return {
        then(...expected: TicketEvent[]): void {
          expect(decision).toEqual({ refused: false, events: expected.map((event) => expect.objectContaining(event)) });
        },
        thenRefused(code: string): void {
          expect(decision).toMatchObject({ refused: true, code });
        },
        /** What would have been valid, as the refusal lists it. */
        validInstead(code: string): readonly string[] {
          expect(decision).toMatchObject({ refused: true, code });
          return (decision as Refusal).valid ?? [];
        },
      };
    },
  };
}
