import type { Act, Event } from '@redress/kernel';
import type { Offices } from './offices.js';

/** Something that can be done to the registers. Its decider looks up nothing besides them. */
export type OfficesAct<Input extends object, E extends Event> = Act<Offices, Offices, Input, E, unknown>;
