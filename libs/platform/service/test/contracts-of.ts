import { EventContracts } from '@redress/event-contracts';

/** The contracts of a platform with these types of events, whose data are these fields and no others. */
export function contractsOf(types: Readonly<Record<string, Readonly<Record<string, object>>>>): EventContracts {
  const events = Object.entries(types).map(([title, properties]) => {
    const required = Object.keys(properties);
    return { $id: title, title, type: 'object', properties, required, additionalProperties: false };
  });
  return new EventContracts(events, { $id: 'envelope', title: 'Envelope' });
}
