import { describe, expect, it } from '@jest/globals';
import { TICKET_ACTS } from '../ticket/ticket-acts.generated.js';
import type { ActField } from '../ticket/ticket-act.js';
import { KINDS, STAGES, URGENCIES } from '../queue/queue-search.js';
import { nameIn, nameOfCode } from './names.js';

/** Each code that a person may choose, with the field that it is chosen in. */
function choicesIn(fields: readonly ActField[]): readonly (readonly [string, string])[] {
  return fields.flatMap((field) => {
    if (field.kind === 'group') return choicesIn(field.fields);
    return 'of' in field ? field.of.map((code) => [field.name, code] as const) : [];
  });
}

const shown = [
  ...TICKET_ACTS.flatMap(({ fields }) => choicesIn(fields)),
  ...TICKET_ACTS.flatMap(({ roles }) => roles.map((role) => ['role', role] as const)),
  ...KINDS.map((code) => ['kind', code] as const),
  ...STAGES.map((code) => ['stage', code] as const),
  ...URGENCIES.map((code) => ['urgency', code] as const),
  ...['letter', 'local-platform', 'national-platform', 'open311', 'other', 'phone', 'visit'].map(
    (code) => ['channel', code] as const,
  ),
];

describe('what a code is called', () => {
  it('is told in English without hyphens', () =>
    expect(
      shown.filter(([group, code]) => code.includes('-') && nameIn('en', group, code).toLowerCase() === code),
    ).toEqual([]));

  it('is in Chinese where the reader reads Chinese', () =>
    expect(shown.filter(([group, code]) => !/\p{Script=Han}|Open311/u.test(nameIn('zh-CN', group, code)))).toEqual([]));

  it('is found without its group, for a refusal that lists what is valid', () => {
    expect(nameOfCode('zh-CN', 'assigned')).toBe('待签收');
    expect(nameOfCode('en', 'market-east')).toBeUndefined();
  });
});
