export { IntakeModule } from './intake.module.js';

/** Bulk rows come in parts of this size at most. */
export const LARGEST_BATCH_BYTES = 8 * 1024 * 1024;
