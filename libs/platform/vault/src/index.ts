export { COMPARTMENTS, type Compartment } from './compartment.js';
export * from './errors.js';
export { migrateVault } from './migrate.js';
export type { Opened, ToOpen } from './open-fields.js';
export { PURPOSES, type Access, type Purpose } from './purpose.js';
export * from './vault.js';
