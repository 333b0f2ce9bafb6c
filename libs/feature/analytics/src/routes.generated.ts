// Written by npm run contracts from the files of the routes.
import type { ActRoute, AskRoute } from '@redress/service';

export const analyticsRoutes: readonly ActRoute[] = [];

export const analyticsAsks: readonly AskRoute[] = [];
