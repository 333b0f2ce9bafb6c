import { Inject, Injectable } from '@nestjs/common';
import type { EventStore } from '@redress/event-store';
import { foldEvents } from '@redress/kernel';
import type { Department } from '@redress/rulebook';
import { EVENT_STORE } from '@redress/service';
import type { OfficeEvent } from './events.js';
import { OFFICE_STREAM, officeFold } from './office.js';

/** The departments as the log has them. An office has tens, so its stream is read whole. */
@Injectable()
export class Departments {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async all(): Promise<readonly Department[]> {
    const { events } = await this.store.readStream(OFFICE_STREAM);
    const office = foldEvents(
      officeFold,
      events.map(({ envelope }) => envelope as unknown as OfficeEvent),
    );
    return [...office.values()];
  }
}
