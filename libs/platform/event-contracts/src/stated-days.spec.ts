import { expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { STATED_DAYS } from '@redress/ticket';

const folder = new URL('../contracts/events/', import.meta.url);

interface Contract {
  readonly title: string;
  readonly 'x-stream': string;
  readonly properties: Readonly<Record<string, { readonly format?: string }>>;
}

/** Days of a ticket's events that nobody states of what happened outside the platform. */
const THE_PLATFORMS_OWN: Readonly<Record<string, readonly string[]>> = {
  // The day of receipt has a window of its own.
  TicketRegistered: ['receivedOn'],
  RegistrationCorrected: ['receivedOn'],
  // The day of the grant.
  CaseDecisionExtended: ['approvedOn'],
  LeadVerificationExtended: ['approvedOn'],
  // The day on which the time is taken.
  LeadVerificationProlonged: ['prolongedOn'],
  VerificationExtended: ['approvedOn'],
  // The last day of a pause lies ahead, and what a leader allows is no day on which something happened.
  LimitPaused: ['until'],
  LateClaimAllowed: ['from'],
  // The day by which the citizen is waited for lies ahead.
  CitizenAsked: ['until'],
  // The day that began.
  OdrReferralExpired: ['expiredOn'],
};

it('knows every day that an event of a ticket states, so that none is claimed unseen', () => {
  const contracts = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Contract,
  );
  const ofTickets = contracts.filter((contract) => contract['x-stream'] === 'ticket');
  for (const { title, properties } of ofTickets) {
    const days = Object.keys(properties).filter((field) => properties[field]!.format === 'date');
    const known = [...(STATED_DAYS.get(title) ?? []), ...(THE_PLATFORMS_OWN[title] ?? [])];
    expect({ title, days: days.sort() }).toEqual({ title, days: known.sort() });
  }
  expect(ofTickets.length).toBeGreaterThan(30);
});
