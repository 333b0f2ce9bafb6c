import type { OpenAPIObject } from '@nestjs/swagger';

type Parameter = { readonly in: string; readonly name: string };
type Operation = { readonly parameters?: readonly Parameter[] };

const PLACES = ['path', 'query', 'header'];

/**
 * The parameters of every operation by place and name. Without it their order is that in which the compiler runs the
 * decorators, and two builds of one interface give two documents.
 */
export function orderParameters(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path) as Operation[])
      (operation.parameters as Parameter[] | undefined)?.sort(byPlaceAndName);
  return document;
}

const byPlaceAndName = (a: Parameter, b: Parameter): number =>
  PLACES.indexOf(a.in) - PLACES.indexOf(b.in) || (a.name < b.name ? -1 : Number(a.name > b.name));
