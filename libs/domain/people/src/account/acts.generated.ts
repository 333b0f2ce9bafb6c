// Written by npm run contracts from the folders of the acts.
import { disableAccountAct } from './dispatch/disable-account/disable-account.js';
import { enableAccountAct } from './dispatch/enable-account/enable-account.js';
import { endDeputyAct } from './dispatch/end-deputy/end-deputy.js';
import { endPostAct } from './dispatch/end-post/end-post.js';
import { givePostAct } from './dispatch/give-post/give-post.js';
import { inviteToAccountAct } from './dispatch/invite-to-account/invite-to-account.js';
import { nameDeputyAct } from './dispatch/name-deputy/name-deputy.js';
import { openAccountAct } from './dispatch/open-account/open-account.js';

export * from './dispatch/disable-account/disable-account.js';
export * from './dispatch/enable-account/enable-account.js';
export * from './dispatch/end-deputy/end-deputy.js';
export * from './dispatch/end-post/end-post.js';
export * from './dispatch/give-post/give-post.js';
export * from './dispatch/invite-to-account/invite-to-account.js';
export * from './dispatch/name-deputy/name-deputy.js';
export * from './dispatch/open-account/open-account.js';

/** Every act by the service that owns it and alone emits its events. */
export const ACCOUNT_ACTS = {
  dispatch: [
    disableAccountAct,
    enableAccountAct,
    endDeputyAct,
    endPostAct,
    givePostAct,
    inviteToAccountAct,
    nameDeputyAct,
    openAccountAct,
  ],
} as const;
