import type { LocalDate } from '@redress/kernel';
import { ticketNumber } from '@redress/ticket';
import type { Vault } from '@redress/vault';

const SIX_BYTES = 6;

/** A number for a ticket that nobody else has; the same one when a ticket asks again, after a crash. */
export async function drawNumber(
  vault: Pick<Vault, 'secret' | 'claimNumber'>,
  ticket: string,
  day: LocalDate,
): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const chance = vault.secret.chanceFor('ticket-number', ticket, String(attempt));
    const number = ticketNumber(day, chance.readUIntBE(0, SIX_BYTES));
    if (await vault.claimNumber(number, ticket)) return number;
  }
}
