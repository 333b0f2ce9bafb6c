// Written by npm run contracts from the files of the routes.
import type { ActRoute } from '@redress/service';
import { classifyRoute } from './acts/classify.js';
import { followUpRoute } from './acts/follow-up.js';

export const intakeRoutes: readonly ActRoute[] = [classifyRoute, followUpRoute];
