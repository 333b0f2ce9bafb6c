import { describe, expect, it } from '@jest/globals';
import { given } from '../../test/scenario.js';
import { complaint, waitingForSignature } from '../../test/stories.js';
import { at, existing, handledAt, ofKind } from './at.js';

describe('a rule that narrows a ticket', () => {
  const { ticket } = given(...complaint);

  it('hands it on where it is what the act needs', () => {
    expect(existing(ticket)).toBe(ticket);
    expect(at(ticket, 'assigned', 'handling')).toBe(ticket);
    expect(handledAt(ticket, 'accepted', 'awaiting-initial-check')).toBe(ticket);
    expect(ofKind(ticket, 'report', 'complaint')).toBe(ticket);
  });

  it('says where it is and where it would have to be', () => {
    expect(at(ticket, 'concluded', 'archived')).toMatchObject({
      ...{ code: 'wrong-state-custody', values: { stage: 'handling' }, valid: ['concluded', 'archived'] },
    });
    expect(handledAt(ticket, 'mediating')).toMatchObject({
      ...{ code: 'wrong-state-handling', values: { stage: 'awaiting-initial-check' }, valid: ['mediating'] },
    });
    expect(ofKind(ticket, 'report')).toMatchObject({
      ...{ code: 'wrong-kind', values: { kind: 'complaint' }, valid: ['report'] },
    });
    expect(handledAt(given(...waitingForSignature).ticket, 'accepted')).toMatchObject({ code: 'wrong-state-custody' });
  });

  it('says that there is no ticket before it says anything else', () => {
    const nothing = given().ticket;
    const rules = [
      existing(nothing),
      at(nothing, 'handling'),
      handledAt(nothing, 'accepted'),
      ofKind(nothing, 'report'),
    ];
    for (const rule of rules) expect(rule).toMatchObject({ code: 'not-found' });
  });
});
