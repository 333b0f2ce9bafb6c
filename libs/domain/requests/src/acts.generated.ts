// Written by npm run contracts from the folders of the acts.
import { grantRequestAct } from './dispatch/grant-request/grant-request.js';
import { lapseRequestAct } from './dispatch/lapse-request/lapse-request.js';
import { makeRequestAct } from './dispatch/make-request/make-request.js';
import { refuseRequestAct } from './dispatch/refuse-request/refuse-request.js';
import { withdrawRequestAct } from './dispatch/withdraw-request/withdraw-request.js';

export * from './dispatch/grant-request/grant-request.js';
export * from './dispatch/lapse-request/lapse-request.js';
export * from './dispatch/make-request/make-request.js';
export * from './dispatch/refuse-request/refuse-request.js';
export * from './dispatch/withdraw-request/withdraw-request.js';

/** Every act by the service that owns it and alone emits its events. */
export const REQUESTS_ACTS = {
  dispatch: [grantRequestAct, lapseRequestAct, makeRequestAct, refuseRequestAct, withdrawRequestAct],
} as const;
