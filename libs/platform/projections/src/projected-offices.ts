import type { RecordedEvent } from '@redress/event-store';
import { offices } from '@redress/offices';
import { Entity, type EntityManager } from 'typeorm';
import { createRegister, keepRegister, RegisterRow } from './projected-register.js';

@Entity('offices')
export class OfficesRow extends RegisterRow {}

/** What a projection's migration runs to have the table. */
export const CREATE_OFFICES = createRegister('offices');

/** The types of the events of the registers of offices, areas and ODR units. */
export const OFFICES_EVENT_TYPES = offices.types;

const TYPES: ReadonlySet<string> = new Set(OFFICES_EVENT_TYPES);

/** Keeps the events of these registers in a batch. */
export function keepOffices(events: readonly RecordedEvent[], tx: EntityManager): Promise<void> {
  return keepRegister(OfficesRow, TYPES, events, tx);
}
