import type { RecordedEvent } from '@redress/event-store';
import {
  CHINA_CALENDAR,
  deadline,
  governingRuleSet,
  mustBeOwedToTheReporter,
  refusalGrounds,
  terminationGrounds,
  writeAcceptanceNotice,
  writeFilingNotice,
  writeNonFilingNotice,
  writeRefusalNotice,
  writeReturnNotice,
  writeTerminationNotice,
  type Ground,
  type Notice,
  type NoticeFacts,
  type NoticeKind,
  type Party,
  type RuleSet,
} from '@redress/rulebook';
import { RefusedError } from '@redress/service';
import { decisionOf, type Taken } from './decision.js';

/** What a reader chooses about a notice. */
export interface NoticeChoices {
  readonly party: Party;
  /** The law that asks to tell a reporter, where the rule set itself does not. */
  readonly requiredBy: string | null;
}

/** The names that were opened for the notice; null where they were not, or are erased. */
export type Names = Pick<NoticeFacts, 'addressee' | 'respondent'>;

/** Writes a notice of the latest decision of its kind, by the rule set that governs the ticket. */
export function writeNotice(
  id: string,
  kind: NoticeKind,
  events: readonly RecordedEvent[],
  names: Names,
  departmentName: string,
  { party, requiredBy }: NoticeChoices,
): Notice {
  const facts = (decision: Taken): NoticeFacts => ({
    ...{ ticket: id, department: departmentName, ...names },
    ruleSet: governingRuleSet(decision.ticket.receivedOn).ruleSet,
    receivedOn: decision.ticket.receivedOn,
    decidedOn: decision.decidedOn,
  });
  switch (kind) {
    case 'acceptance': {
      const decision = decisionOf(events, kind);
      return writeAcceptanceNotice(facts(decision), mediationEnd(facts(decision).ruleSet, decision));
    }
    case 'refusal': {
      const decision = decisionOf(events, kind);
      const grounds = refusalGrounds(facts(decision).ruleSet);
      return writeRefusalNotice(facts(decision), named(grounds, decision.data.ground));
    }
    case 'termination': {
      const decision = decisionOf(events, kind);
      const grounds = terminationGrounds(facts(decision).ruleSet);
      return writeTerminationNotice(facts(decision), named(grounds, decision.data.ground), party);
    }
    case 'filing': {
      const decision = decisionOf(events, kind);
      mustBeOwed(facts(decision).ruleSet, requiredBy);
      return writeFilingNotice(facts(decision), decision.data.caseNumber, requiredBy);
    }
    case 'non-filing': {
      const decision = decisionOf(events, kind);
      mustBeOwed(facts(decision).ruleSet, requiredBy);
      return writeNonFilingNotice(
        facts(decision),
        named(facts(decision).ruleSet.notFilingReasons, decision.data.reason),
        requiredBy,
      );
    }
    case 'return': {
      const decision = decisionOf(events, kind);
      return writeReturnNotice(facts(decision), named(facts(decision).ruleSet.returnReasons, decision.data.reason));
    }
  }
}

/** An acceptance stands when the ticket is reopened, so its first day counts. */
function mediationEnd(ruleSet: RuleSet, { ticket, decidedOn }: Taken): string {
  const start = ticket.clocks.mediation?.start ?? decidedOn;
  return deadline({ ruleSet, calendar: CHINA_CALENDAR, limit: 'mediation', start }).due;
}

function mustBeOwed(ruleSet: RuleSet, requiredBy: string | null): void {
  const refusal = mustBeOwedToTheReporter(ruleSet, requiredBy);
  if (refusal !== undefined) throw new RefusedError(refusal);
}

/** Deciders let no other code into the log. */
function named(grounds: readonly Ground[], code: string): Ground {
  const ground = grounds.find((known) => known.code === code);
  if (ground === undefined) throw new Error(`The log names a ground that the rule set does not have: ${code}`);
  return ground;
}
