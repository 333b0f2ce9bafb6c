// Written by npm run contracts from the files of the routes.
import type { ActRoute, AskRoute } from '@redress/service';

export const signInRoutes: readonly ActRoute[] = [];

export const signInAsks: readonly AskRoute[] = [];
