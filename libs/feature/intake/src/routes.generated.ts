// Written by npm run contracts from the files of the routes.
import type { ActRoute, AskRoute } from '@redress/service';
import { answerAtOnceRoute } from './acts/answer-at-once.js';
import { changeKindRoute } from './acts/change-kind.js';
import { classifyRoute } from './acts/classify.js';
import { followUpRoute } from './acts/follow-up.js';
import { linkPersonsRoute } from './acts/link-persons.js';
import { partPersonsRoute } from './acts/part-persons.js';
import { eraseAsk } from './asks/erase.js';

export const intakeRoutes: readonly ActRoute[] = [
  answerAtOnceRoute,
  changeKindRoute,
  classifyRoute,
  followUpRoute,
  linkPersonsRoute,
  partPersonsRoute,
];

export const intakeAsks: readonly AskRoute[] = [eraseAsk];
