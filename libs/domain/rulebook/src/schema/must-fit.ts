import { FORMATS } from '@redress/kernel';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { InvalidDocumentError } from './invalid-document-error.js';

const ajv = new Ajv2020({ allErrors: true });
for (const [name, holds] of Object.entries(FORMATS)) ajv.addFormat(name, holds);

/**
 * A check that a document fits a JSON Schema, all of it; it throws an {@link InvalidDocumentError} that names every misfit. The
 * schema is compiled at the first document: most programs meet none, and every program would wait for it at its start.
 */
export function mustFit<T>(
  schema: AnySchemaObject,
  what: { readonly zh: string; readonly en: string },
): (document: unknown) => asserts document is T {
  let compiled: ValidateFunction<T> | undefined;
  return (document) => {
    const fits = (compiled ??= ajv.compile<T>(schema));
    if (fits(document)) return;
    const problems = (fits.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
    throw new InvalidDocumentError(what, problems);
  };
}
