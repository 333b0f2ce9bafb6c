import type { BusLog } from '@redress/event-bus';

/** Where opening tells what it does. Nest's `Logger` fits. */
export interface PlatformLog extends BusLog {
  log(message: string): void;
}
