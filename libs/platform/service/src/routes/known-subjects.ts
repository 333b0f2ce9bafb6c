import { refuse } from '@redress/kernel';
import type { Vault } from '@redress/vault';
import { RefusedError } from '../commanding/refused-error.js';

/**
 * Subjects of the vault must be citizens or merchants whom it knows, all of one compartment. What is wrong with one of them is
 * not told: a reporter answers as somebody who does not exist, and so does a colleague.
 */
export async function mustBeKnown(vault: Pick<Vault, 'compartmentsOf'>, subjects: readonly string[]): Promise<void> {
  if (subjects.length === 0) return;
  const compartments = await vault.compartmentsOf(subjects);
  const allKnown = new Set(subjects).size === compartments.length;
  if (!allKnown || new Set(compartments).size > 1 || compartments.includes('staff'))
    throw new RefusedError(refuse('not-found'));
}
