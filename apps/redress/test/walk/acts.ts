import type { ActRoute, AskRoute, Schema } from '@redress/service';
import { dispatchRoutes, dispatchAsks } from '@redress/feature-dispatch';
import { intakeAsks, intakeRoutes } from '@redress/feature-intake';
import { mediationAsks, mediationRoutes } from '@redress/feature-mediation';
import { ROUTES, type Route } from '../rights/routes.js';
import { answersOf, bodyOf, type Description, type Operation } from './description.js';

/** A command of the platform, as its description tells it. */
export interface Act {
  /** Its name in the description, such as `accept-complaint` or `ask-to-pause-limit`. */
  readonly name: string;
  /** Its address, with `{id}` where the thing stands. */
  readonly path: string;
  /** Null where it has no content. */
  readonly body: Schema | null;
  /** What it may answer, by status. */
  readonly answers: ReadonlyMap<number, Schema>;
  /** The rights that it needs, as the matrix knows them. */
  readonly route: Route;
  /** Of an act that is done at once: how its command follows from the body. */
  readonly done: ActRoute | undefined;
  /** Of an act that is asked for. */
  readonly asked: AskRoute | undefined;
}

const DONE: readonly ActRoute[] = [...intakeRoutes, ...dispatchRoutes, ...mediationRoutes];
const ASKED: readonly AskRoute[] = [...intakeAsks, ...dispatchAsks, ...mediationAsks];

/** Every command that the platform describes, but for those at addresses that are left out. */
export function actsIn(all: Description, leftOut: RegExp): readonly Act[] {
  return Object.entries(all.paths).flatMap(([path, { post }]) =>
    post === undefined || leftOut.test(path) ? [] : [actOf(path, post, all)],
  );
}

function actOf(path: string, operation: Operation, all: Description): Act {
  const route = ROUTES.find((each) => each.name === `POST ${path}`);
  if (route === undefined) throw new Error(`The matrix of rights does not know POST ${path}`);
  const address = path.replace('/api/', '').replace('{id}', ':id');
  const done = DONE.find((each) => each.path === address);
  const asked = ASKED.find((each) => each.path === address);
  const [body, answers] = [bodyOf(operation, all), answersOf(operation, all)];
  return { name: operation.operationId, path, body, answers, route, done, asked };
}
