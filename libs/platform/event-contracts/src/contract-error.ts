import type { ErrorObject } from 'ajv';

/** An event that is not as its contract says. It names type, place and what would be valid, never the value. */
export class ContractError extends Error {
  constructor(
    /** The event type. */
    readonly type: string,
    /** JSON Pointer into what was checked. */
    readonly path: string,
    reason: string,
  ) {
    super(`${type} breaks its contract at ${path || '/'}: ${reason}`);
    this.name = 'ContractError';
  }
}

/** What would be valid at the place of a schema error. */
export function validInstead({ keyword, params, parentSchema }: ErrorObject): string {
  switch (keyword) {
    case 'type':
      return `must be ${[params['type']].flat().join(' or ')}`;
    case 'enum':
      return `must be one of ${(params['allowedValues'] as unknown[]).map(String).join(', ')}`;
    case 'const':
      return `must be ${String(params['allowedValue'])}`;
    case 'required':
      return `needs ${String(params['missingProperty'])}`;
    // The name of a field that nobody expected could be anything, a name of a person included.
    case 'additionalProperties':
      return `holds more than ${Object.keys((parentSchema?.['properties'] ?? {}) as object).join(', ') || 'nothing'}`;
    case 'format':
      return `must be a ${String(params['format'])}`;
    case 'pattern':
      return `must match ${String(params['pattern'])}`;
    case 'minimum':
      return `must be at least ${String(params['limit'])}`;
    default:
      return `is not as ${keyword} asks`;
  }
}
