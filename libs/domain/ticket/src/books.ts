import type { Offices } from '@redress/offices';
import type { Rulebook } from '@redress/rulebook';

/** What deciders look up besides the ticket, as it stands when the command comes. */
export interface Books {
  readonly rulebook: Rulebook;
  readonly offices: Offices;
}
