// Written by npm run contracts from the files of the routes.
import type { ActRoute, AskRoute } from '@redress/service';
import { classifyRoute } from './acts/classify.js';
import { followUpRoute } from './acts/follow-up.js';
import { eraseAsk } from './asks/erase.js';

export const intakeRoutes: readonly ActRoute[] = [classifyRoute, followUpRoute];

export const intakeAsks: readonly AskRoute[] = [eraseAsk];
