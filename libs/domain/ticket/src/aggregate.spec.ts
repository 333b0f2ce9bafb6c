import { describe, expect, it } from '@jest/globals';
import { ownersOf } from '@redress/kernel';
import { tickets } from './aggregate.js';
import { accepted, arbitrated, kindChanged, reassigned, referred, registered, signedFor } from '../test/events.js';
import { handler, operator } from '../test/people.js';
import { given, type Past } from '../test/scenario.js';
import { acceptedComplaint, complaint, sentBackByDepartment, withOdrUnit } from '../test/stories.js';

describe('whom a ticket concerns', () => {
  const holding = (events: readonly Past[]) => tickets.holding(given(...events).ticket);

  it('is the hotline alone until a department is asked', () => {
    expect(tickets.holding(tickets.initial)).toEqual({ holder: null, first: null, named: [], takenBy: null });
    expect(holding([registered()])).toMatchObject({ holder: null, first: null, named: [] });
  });

  it('is the department that has it, and the one that signed first', () => {
    expect(holding(sentBackByDepartment)).toMatchObject({ holder: 'market-east', first: null });
    expect(holding([...sentBackByDepartment, arbitrated('upheld'), reassigned])).toMatchObject({
      holder: 'market-west',
    });
    expect(holding(complaint)).toMatchObject({ holder: 'market-east', first: 'market-east', named: [] });
  });

  it('is no department that returned it with right: it read the identity of who sent it until another had it', () =>
    expect(holding([...sentBackByDepartment, arbitrated('upheld')])).toMatchObject({ holder: null }));

  it('is the account that took it in, and no other that handles it later', () =>
    expect(holding(complaint)).toMatchObject({ takenBy: operator().account }));

  it('is the ODR unit only while it is to answer', () => {
    expect(holding(withOdrUnit)).toMatchObject({ named: ['ODR-7'] });
    expect(holding(acceptedComplaint)).toMatchObject({ named: [] });
  });

  it('is no ODR unit of what is or was a report: the present kind let it in again', () => {
    const report = [registered({ kind: 'report' }), kindChanged('report', 'complaint')];
    const referredAllTheSame = [...report, reassigned, signedFor('market-west'), accepted, referred];
    expect(holding(referredAllTheSame)).toMatchObject({ holder: 'market-west', named: [] });
  });
});

it('lets each service emit its own events alone', () => {
  const owners = ownersOf(tickets);
  expect(owners.get('TicketRegistered')).toBe('intake');
  expect(owners.get('TicketReassigned')).toBe('dispatch');
  expect(owners.get('LimitPaused')).toBe('mediation');
  expect(owners.size).toBe(tickets.types.length);
});

it('is changed by no event before its registration', () => {
  const event = {
    type: 'TicketClassified',
    data: { category: 'food', complex: false, by: 'rules', rule: null },
  } as const;
  const recorded = {
    ...event,
    id: 'event-0',
    actor: handler('market-east'),
    occurredAt: '2026-05-06T04:00:00.000Z',
    revision: 0,
    stream: 'ticket-1',
  };
  expect(tickets.read([recorded])).toBe(tickets.initial);
});
