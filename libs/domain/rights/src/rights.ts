import { administration } from './table/administration.js';
import { assessment } from './table/assessment.js';
import { desk } from './table/desk.js';
import { dispatch } from './table/dispatch.js';
import { handling } from './table/handling.js';
import { intake } from './table/intake.js';
import { platform } from './table/platform.js';
import { reads } from './table/reads.js';

/** Who may do and see what. A cell that is not here is refused. */
export const RIGHTS = [intake, dispatch, handling, desk, assessment, administration, reads, platform] as const;

/** Every act and read that the table names. */
export type ActName = (typeof RIGHTS)[number]['rows'][number]['acts'][number];
