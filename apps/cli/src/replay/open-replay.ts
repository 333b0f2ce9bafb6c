import { PostgresEventStore, type EventStore } from '@redress/event-store';
import { CannotJudge } from '../output/cannot-judge.js';

/** Opens the event store to read it; says what is wrong without the address, which holds a password. */
export async function openReplay(url: string): Promise<EventStore> {
  try {
    return await PostgresEventStore.open(url, { applicationName: 'redress replay' });
  } catch (error) {
    throw new CannotJudge(`无法打开事件库。 The event store cannot be opened: ${(error as Error).message}`);
  }
}
