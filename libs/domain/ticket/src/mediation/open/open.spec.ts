import { describe, expect, it } from '@jest/globals';
import { opened } from '../../../test/events.js';
import { withRules } from '../../../test/rules.js';
import { given, on, type Past } from '../../../test/scenario.js';
import { acceptedComplaint, complaint, mediating } from '../../../test/stories.js';
import { openMediation } from './open.js';

const open = { ...on('2026-05-11'), openedOn: '2026-05-11' };

describe('mediation', () => {
  it('opens when the complaint is accepted, and not before', () => {
    given(...acceptedComplaint)
      .when(openMediation, open)
      .then(opened);
    given(...complaint)
      .when(openMediation, open)
      .thenRefused('wrong-state-handling', { values: { stage: 'awaiting-initial-check' }, valid: ['accepted'] });
    expect(given(...mediating).ticket).toMatchObject({ round: { handling: { stage: 'mediating' } } });
  });

  it('waits for the supervisory check in the categories that a rule set names', () => {
    const superviseFirst = { article: '本地规则', categories: ['food'] };
    const books = { rulebook: withRules.set({ id: 'order-200', effectiveFrom: '2026-05-01', superviseFirst }) };
    const checked: Past = { type: 'SupervisoryCheckRecorded', data: { checkedOn: '2026-05-11', leadFound: false } };
    const other: Past = {
      type: 'TicketClassified',
      data: { category: 'catering', complex: false, by: 'operator', rule: null },
    };
    given(...acceptedComplaint)
      .when(openMediation, open, books)
      .thenRefused('supervisory-check-missing', { values: { article: '本地规则' } });
    given(...acceptedComplaint, checked)
      .when(openMediation, open, books)
      .then(opened);
    given(...acceptedComplaint, other)
      .when(openMediation, open, books)
      .then(opened);
  });
});
