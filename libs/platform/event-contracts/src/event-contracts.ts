import { FORMATS, type Envelope } from '@redress/kernel';
import type { SchemaObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ContractError, validInstead } from './contract-error.js';

/** A JSON Schema 2020-12. That of an event describes its `data`; its title is the event type. */
export interface ContractSchema extends SchemaObject {
  readonly $id: string;
  readonly title: string;
}

/**
 * Checks events against the contracts of their types. Schemas are compiled at their first event. That they are schemas is said by
 * the specs of their golden events, not once more at every start.
 */
export class EventContracts {
  readonly #ajv = new Ajv2020({
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    meta: false,
    validateSchema: false,
  });
  readonly #ids: ReadonlyMap<string, string>;
  readonly #envelope: string;

  constructor(events: readonly ContractSchema[], envelope: ContractSchema) {
    this.#ajv.addVocabulary(['x-owner', 'x-stream']);
    for (const [name, holds] of Object.entries(FORMATS)) this.#ajv.addFormat(name, holds);
    this.#ajv.addSchema([...events, envelope]);
    this.#ids = new Map(events.map(({ title, $id }) => [title, $id]));
    this.#envelope = envelope.$id;
  }

  /** The event types that have a contract, old versions included. */
  get types(): readonly string[] {
    return [...this.#ids.keys()];
  }

  /** An event on its way into the log. Throws {@link ContractError} when its data are not as its contract says. */
  mustMatch(type: string, data: unknown): void {
    const id = this.#ids.get(type);
    if (id === undefined) throw new ContractError(type, '', 'the type has no contract; run npm run contracts');
    this.#check(type, id, data, '/data');
  }

  /** An event as it was stored, published or delivered: its envelope and its data. Throws {@link ContractError}. */
  mustMatchWhole(envelope: Envelope): void {
    this.#check(envelope.type, this.#envelope, envelope, '');
    this.mustMatch(envelope.type, envelope.data);
  }

  #check(type: string, id: string, value: unknown, at: string): void {
    const validate = this.#ajv.getSchema(id) as ValidateFunction;
    if (validate(value)) return;
    const error = validate.errors![0]!;
    throw new ContractError(type, at + error.instancePath, validInstead(error));
  }
}
