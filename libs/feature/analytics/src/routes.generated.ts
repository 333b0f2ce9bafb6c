// Written by npm run contracts from the files of the routes.
import type { ActRoute } from '@redress/service';

export const analyticsRoutes: readonly ActRoute[] = [];
