import { describe, expect, it } from '@jest/globals';
import type { Event } from '@redress/kernel';
import { filed, leadFound } from '../test/events.js';
import { leader } from '../test/people.js';
import { BOOKS, given, on, type Past } from '../test/scenario.js';
import * as story from '../test/stories.js';
import * as acts from './acts.generated.js';
import type { TicketAct } from './act.js';
import type { InWords } from './in-words.js';

const TODAY = '2026-05-25';
const text = '经核实，王某所述属实';

/** Each act whose record may say something in words, at the stage where it is done, and what it says besides. */
const ACTS: readonly (readonly [act: { readonly name: string }, events: readonly Past[], input: object])[] = [
  [acts.acceptAct, story.complaint, { decidedOn: TODAY, toldOn: TODAY, toldBy: 'phone' }],
  [acts.refuseAct, story.complaint, { ground: 'over-three-years', decidedOn: TODAY, toldOn: TODAY, toldBy: 'phone' }],
  [acts.settleAct, story.mediating, { settledOn: TODAY, amount: null }],
  [acts.terminateAct, story.mediating, { ground: 'absent-or-refuses', decidedOn: TODAY }],
  [acts.fileReportAct, story.report, { decidedOn: TODAY, caseNumber: '开市监立〔2026〕1号' }],
  [acts.declineToFileReportAct, story.report, { decidedOn: TODAY, reason: 'not-punishable' }],
  [acts.verifyLeadAct, [...story.mediating, leadFound], { decidedOn: TODAY, outcome: 'filed' }],
  [acts.decideCaseAct, [...story.report, filed], { decidedOn: TODAY }],
  [acts.answerAct, story.consultation, { answeredOn: TODAY }],
  [acts.requestSignOffAct, story.finishedComplaint, {}],
  [acts.signOffAct, story.waitingForSignOff, {}],
  [acts.sendBackAct, story.waitingForSignOff, { findings: ['form'] }],
];

const CASES = ACTS.map(([act, events, input]) => ({
  name: act.name,
  act: act as TicketAct<InWords, Event>,
  events,
  input,
}));

describe.each(CASES)('what $name says in words', ({ act, events, input }) => {
  const decided = (more: InWords) => {
    const command = { ...on(TODAY, leader('market-east')), ...input, ...more };
    const decision = act.decide(given(...events).ticket, command, BOOKS);
    if (decision.refused) throw new Error(decision.code);
    return decision.events[0]!;
  };

  it('is sealed under the key of the person of the ticket, and its event holds nothing of it', () => {
    const { personal, data } = decided({ text });
    expect(personal).toEqual({ text: { subject: 'person-1', text } });
    expect(data).toEqual(decided({}).data);
  });

  it('is nothing where nothing is said', () => expect(decided({})).not.toHaveProperty('personal'));
});
