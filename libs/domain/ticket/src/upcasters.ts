import { newestVersionWith, type Upcaster } from '@redress/kernel';

/** From each version of a ticket event that is no longer written to the next one; see docs/how-to/add-an-event-type.md. */
export const TICKET_UPCASTERS: readonly Upcaster[] = [];

/** A ticket event of any version, read as the newest. Every reading of the log that looks into `data` starts here. */
export const newestTicketEvent = newestVersionWith(TICKET_UPCASTERS);
