// Written by npm run contracts from the files of the routes.
import type { ActRoute, AskRoute } from '@redress/service';
import { answerAtOnceRoute } from './acts/answer-at-once.js';
import { changeKindRoute } from './acts/change-kind.js';
import { classifyRoute } from './acts/classify.js';
import { correctFollowUpRoute } from './acts/correct-follow-up.js';
import { followUpRoute } from './acts/follow-up.js';
import { linkPersonsRoute } from './acts/link-persons.js';
import { lowerUrgencyRoute } from './acts/lower-urgency.js';
import { partPersonsRoute } from './acts/part-persons.js';
import { raiseUrgencyRoute } from './acts/raise-urgency.js';
import { recordCitizenUrgeRoute } from './acts/record-citizen-urge.js';
import { tellStateRoute } from './acts/tell-state.js';
import { correctReceiptAsk } from './asks/correct-receipt.js';
import { eraseAsk } from './asks/erase.js';
import { voidAsk } from './asks/void.js';

export const intakeRoutes: readonly ActRoute[] = [
  answerAtOnceRoute,
  changeKindRoute,
  classifyRoute,
  correctFollowUpRoute,
  followUpRoute,
  linkPersonsRoute,
  lowerUrgencyRoute,
  partPersonsRoute,
  raiseUrgencyRoute,
  recordCitizenUrgeRoute,
  tellStateRoute,
];

export const intakeAsks: readonly AskRoute[] = [correctReceiptAsk, eraseAsk, voidAsk];
