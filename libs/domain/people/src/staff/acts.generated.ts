// Written by npm run contracts from the folders of the acts.
import { addStaffAct } from './dispatch/add-staff/add-staff.js';
import { correctStaffAct } from './dispatch/correct-staff/correct-staff.js';
import { enterStaffAct } from './dispatch/enter-staff/enter-staff.js';
import { enterStaffNameAct } from './dispatch/enter-staff-name/enter-staff-name.js';
import { letStaffGoAct } from './dispatch/let-staff-go/let-staff-go.js';

export * from './dispatch/add-staff/add-staff.js';
export * from './dispatch/correct-staff/correct-staff.js';
export * from './dispatch/enter-staff/enter-staff.js';
export * from './dispatch/enter-staff-name/enter-staff-name.js';
export * from './dispatch/let-staff-go/let-staff-go.js';

/** Every act by the service that owns it and alone emits its events. */
export const STAFF_ACTS = {
  dispatch: [addStaffAct, correctStaffAct, enterStaffAct, enterStaffNameAct, letStaffGoAct],
} as const;
