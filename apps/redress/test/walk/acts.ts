import type { ActRoute, AskRoute, Schema } from '@redress/service';
import { dispatchRoutes, dispatchAsks } from '@redress/feature-dispatch';
import { intakeAsks, intakeRoutes } from '@redress/feature-intake';
import { mediationAsks, mediationRoutes } from '@redress/feature-mediation';
import { ROUTES, type Route } from '../rights/routes.js';

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

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const DONE: readonly ActRoute[] = [...intakeRoutes, ...dispatchRoutes, ...mediationRoutes];
const ASKED: readonly AskRoute[] = [...intakeAsks, ...dispatchAsks, ...mediationAsks];

/** Every command that the platform describes. */
export async function actsOf(url: string): Promise<readonly Act[]> {
  const description = (await (await fetch(`${url}/openapi.json`)).json()) as Description;
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    methods['post'] === undefined ? [] : [actOf(path, methods['post'], description)],
  );
}

function actOf(path: string, { operationId: name, requestBody, responses }: Operation, all: Description): Act {
  const route = ROUTES.find((each) => each.name === `POST ${path}`);
  if (route === undefined) throw new Error(`The matrix of rights does not know POST ${path}`);
  const body = requestBody === undefined ? null : resolved(Object.values(requestBody.content)[0]!.schema, all);
  const answers = Object.entries(responses).flatMap(([status, { content }]) =>
    content === undefined ? [] : [[Number(status), resolved(Object.values(content)[0]!.schema, all)] as const],
  );
  const address = path.replace('/api/', '').replace('{id}', ':id');
  const done = DONE.find((each) => each.path === address);
  const asked = ASKED.find((each) => each.path === address);
  return { name, path, body, answers: new Map(answers), route, done, asked };
}

function resolved(schema: Schema, { components }: Description): Schema {
  const name = /^#\/components\/schemas\/(\w+)$/.exec(String(schema['$ref']))?.[1];
  return name === undefined ? schema : components.schemas[name]!;
}
