import { describe, expect, it } from '@jest/globals';
import {
  accepted,
  answered,
  assigned,
  filed,
  itemsFor,
  notFiled,
  received,
  refused,
  sentBack,
  settled,
  signedFor,
  signOffRequested,
  takenBack,
  terminated,
  withdrawn,
  type Happening,
} from '../../test/ticket-events.js';

/** Received on Wednesday 2026-05-20 under Order 121: 5 wd end on 05-27, 7 wd on 05-29, 15 wd on 06-10. */
const complaint = [received('complaint', '2026-05-20'), assigned('east'), signedFor('east', '2026-05-21')];
const report = [received('report', '2026-05-20'), assigned('east'), signedFor('east', '2026-05-21')];

describe('a decision that was taken back after the leader sent it back', () => {
  const again = [signOffRequested('2026-06-01'), sentBack('2026-06-02')];
  const refusedThenAccepted = (day: string) => [
    ...[refused('2026-05-26'), ...again, takenBack('refused', 'awaiting-initial-check', '2026-06-02')],
    accepted(day),
  ];

  it('is as if it had not been made, until another one takes its place', () => {
    const undecided = refusedThenAccepted('2026-06-03').slice(0, -1);
    expect(itemsFor('on-time-initial-check', ...complaint, ...undecided)).toMatchObject([
      { due: '2026-05-29', counted: true, inNumerator: false, evidence: [0, 6] },
    ]);
    expect(itemsFor('overdue-rate', ...complaint, ...undecided)).toMatchObject([{ inNumerator: true }]);
  });

  it('is replaced by the later one, against the same limit, and counted once', () => {
    expect(itemsFor('on-time-initial-check', ...complaint, ...refusedThenAccepted('2026-06-03'))).toMatchObject([
      { due: '2026-05-29', inNumerator: false, evidence: [0, 6, 7] },
    ]);
    const early = [refused('2026-05-21'), sentBack('2026-05-22'), takenBack('refused', 'awaiting-initial-check')];
    expect(itemsFor('on-time-initial-check', ...complaint, ...early, accepted('2026-05-26'))).toMatchObject([
      { inNumerator: true },
    ]);
  });

  it('gives mediation no time: the limit runs on from the acceptance', () => {
    const mediated = [accepted('2026-05-22'), settled('2026-06-01'), sentBack('2026-06-02')];
    const anew = [...mediated, takenBack('settled', 'mediating', '2026-06-02')];
    const conclusion = (...events: readonly Happening[]) => itemsFor('on-time-conclusion', ...complaint, ...events);
    expect(conclusion(...anew)).toMatchObject([{ due: '2026-07-21', inNumerator: false, evidence: [0, 3, 6] }]);
    expect(conclusion(...anew, settled('2026-07-21'))).toMatchObject([{ due: '2026-07-21', inNumerator: true }]);
    expect(conclusion(...anew, terminated('2026-07-22'))).toMatchObject([{ due: '2026-07-21', inNumerator: false }]);
  });

  it('excuses nothing when it was a withdrawal', () => {
    const undone = [withdrawn('2026-05-22'), sentBack(), takenBack('withdrawn', 'awaiting-initial-check')];
    expect(itemsFor('on-time-initial-check', ...complaint, ...undone)).toMatchObject([
      { counted: true, inNumerator: false },
    ]);
  });

  it('lets the later filing decision of a report and the later answer count', () => {
    const reported = [notFiled('2026-06-01'), takenBack('not-filed', 'awaiting-verification', '2026-06-03')];
    expect(itemsFor('on-time-verification', ...report, ...reported, filed('2026-06-11'))).toMatchObject([
      { due: '2026-06-10', inNumerator: false },
    ]);
    const asked = [received('consultation', '2026-05-20'), assigned('east'), answered('2026-05-21')];
    expect(itemsFor('overdue-rate', ...asked, takenBack('answered', 'awaiting-answer'))).toMatchObject([
      { due: '2026-05-27', inNumerator: true },
    ]);
  });

  it('leaves mediation success on both sides, until another one takes its place', () => {
    const undecided = [settled('2026-06-01'), takenBack('settled', 'mediating', '2026-06-03')];
    const itemOf = (...events: readonly Happening[]) =>
      itemsFor('mediation-success', ...complaint, accepted('2026-05-21'), ...events);
    expect(itemOf(...undecided)).toMatchObject([
      { day: '2026-06-01', counted: false, inNumerator: false, evidence: [4, 5] },
    ]);
    expect(itemOf(...undecided, terminated('2026-06-04'))).toMatchObject([
      { day: '2026-06-04', counted: true, inNumerator: false, evidence: [6] },
    ]);
    expect(itemOf(...undecided, withdrawn('2026-06-04'))).toMatchObject([{ day: '2026-06-01', counted: false }]);
  });
});
