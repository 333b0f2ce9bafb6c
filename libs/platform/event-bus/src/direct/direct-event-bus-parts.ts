import type { EventStore } from '@redress/event-store';
import type { Leadership } from '../leadership/port.js';
import type { BusLog } from '../port.js';
import type { Pace } from './pace.js';

/** What the direct bus stands on. */
export interface DirectEventBusParts {
  readonly store: EventStore;
  readonly leadership: Leadership;
  readonly log: BusLog;
  readonly pace?: Pace;
}
