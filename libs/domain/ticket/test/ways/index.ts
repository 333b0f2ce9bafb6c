export { after, NO_DEBTS, type Debts } from './debts.js';
export type { Place } from './place.js';
export { stagesOf } from './shape.js';
export { WayOut } from './way-out.js';
