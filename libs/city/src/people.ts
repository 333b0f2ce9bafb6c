/** Who works in a city, as `role:id` or `role:id@office`. Each is one person with one post, known by a number only. */

/** One of the hotline's own desks, from 1. */
export function hotlineDesk(role: 'operator' | 'dispatcher', number: number): string {
  return `${role}:hotline-${role}-${number}`;
}

/** Somebody who handles tickets for a department, from 1. */
export function handler(department: string, number: number): string {
  return `handler:${department}-${number}@${department}`;
}

/** The responsible leader of a department. */
export function leader(department: string): string {
  return `leader:${department}-leader@${department}`;
}

/** The merchant itself, as an ODR unit. */
export function odrUnit(unit: string): string {
  return `odr-unit:${unit}@${unit}`;
}

export const SYSTEM_ADMINISTRATOR = 'system-administrator:system-1';
export const SECURITY_ADMINISTRATOR = 'security-administrator:security-1';
/** Drives the clock. */
export const SIMULATOR = 'simulator:city';
