import { describe, expect, it } from '@jest/globals';
import { FORMATS } from '@redress/kernel';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { committedContracts, committedEnvelope } from './files.mjs';
import { missingGoldenEvents } from './golden.mjs';
import { sampleOfSchema } from './sample-of-schema.mjs';

const events = committedContracts();

describe('the golden event of a new type', () => {
  it('is as its contract and that of the envelope say, whatever the type holds', () => {
    const ajv = new Ajv2020({ strict: false, formats: { ...FORMATS } });
    const faultsOf = (schema: object, value: unknown) => (ajv.validate(schema, value) ? [] : (ajv.errors ?? []));
    const envelope = committedEnvelope();
    const made = missingGoldenEvents(events, new Map(), new Set(['days']));
    expect([...made.keys()]).toEqual([...events.keys()]);
    for (const [type, event] of made) {
      const { data } = event as { data: unknown };
      expect([type, ...faultsOf(events.get(type)!, data)]).toEqual([type]);
      expect([type, ...faultsOf(envelope, event)]).toEqual([type]);
    }
  });

  it('lies in a stream of its aggregate', () => {
    const made = missingGoldenEvents(events, new Map(), new Set(['days']));
    expect(made.get('DayBegan')).toMatchObject({ stream: 'days' });
    expect(made.get('TicketArchived')).toMatchObject({ stream: expect.stringMatching(/^ticket-[0-9a-f-]{36}$/) });
  });

  it('is written once: what has one keeps it', () => {
    const kept = new Map([...events].filter(([type]) => type !== 'DayBegan'));
    expect([...missingGoldenEvents(events, kept, new Set()).keys()]).toEqual(['DayBegan']);
  });
});

describe('a sample', () => {
  it.each([
    [{ type: 'string', examples: ['market-east'] }, 'market-east'],
    [{ type: 'integer', examples: ['7'] }, 7],
    [{ type: 'string', const: 'answer' }, 'answer'],
    [{ type: ['string', 'null'], enum: ['phone', null] }, 'phone'],
    [{ type: ['integer', 'null'], minimum: 0 }, 0],
    [{ type: 'string', format: 'code' }, 'some-field'],
    [{ type: 'array', items: { type: 'boolean' } }, [false]],
  ])('of %j is %j', (schema, value) => expect(sampleOfSchema(schema as never, 'someField')).toEqual(value));

  it('of a pattern needs an example', () =>
    expect(() => sampleOfSchema({ type: 'string', pattern: '^x{3}$' }, 'key')).toThrow(/key .* @example/));
});
