// Written by npm run contracts from the files of the routes.
import type { ActRoute } from '@redress/service';
import { arbitrateRoute } from './acts/arbitrate.js';
import { archiveRoute } from './acts/archive.js';
import { assignRoute } from './acts/assign.js';
import { disputeJurisdictionRoute } from './acts/dispute-jurisdiction.js';
import { reopenRoute } from './acts/reopen.js';
import { returnRoute } from './acts/return.js';
import { sendBackRoute } from './acts/send-back.js';
import { settleJurisdictionRoute } from './acts/settle-jurisdiction.js';
import { signForRoute } from './acts/sign-for.js';
import { signOffRoute } from './acts/sign-off.js';

export const dispatchRoutes: readonly ActRoute[] = [
  arbitrateRoute,
  archiveRoute,
  assignRoute,
  disputeJurisdictionRoute,
  reopenRoute,
  returnRoute,
  sendBackRoute,
  settleJurisdictionRoute,
  signForRoute,
  signOffRoute,
];
