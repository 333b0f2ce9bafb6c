import { EventContracts } from '@redress/event-contracts';

/** The contracts of a platform with one type of event, whose data are these fields and no others. */
export function contractOf(type: string, properties: Readonly<Record<string, object>>): EventContracts {
  const required = Object.keys(properties);
  const event = { $id: type, title: type, type: 'object', properties, required, additionalProperties: false };
  return new EventContracts([event], { $id: 'envelope', title: 'Envelope' });
}
