import { expect, it } from '@jest/globals';
import { arbitrated, kindChanged, registered } from '../test/events.js';
import { given } from '../test/scenario.js';
import { sentBackByDepartment } from '../test/stories.js';
import { rightToOpen } from './right-to-open.js';

const ofReport = [registered({ kind: 'report' })];

it('opens a report to those alone who may know a reporter', () => {
  expect(rightToOpen(given(...ofReport).ticket)).toBe('open-reporter-identity');
  expect(rightToOpen(given(...sentBackByDepartment).ticket)).toBe('open-submission');
});

it('stays so when a report becomes of another kind: a dispatcher opened a reporter by changing it and changing it back', () => {
  const changed = given(...ofReport, kindChanged('report', 'complaint')).ticket;
  expect(rightToOpen(changed)).toBe('open-reporter-identity');
});

it('protects from then on who turned out to be a reporter', () => {
  const returned = [...sentBackByDepartment, arbitrated('upheld')];
  const changed = given(...returned, kindChanged('complaint', 'report')).ticket;
  expect(rightToOpen(changed)).toBe('open-reporter-identity');
});
