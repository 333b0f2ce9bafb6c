import type { RecordedEvent } from '@redress/event-store';
import { officeOn } from '@redress/offices';
import {
  mustBeOwedToTheReporter,
  refusalGrounds,
  rulesFor,
  terminationGrounds,
  writeAcceptanceNotice,
  writeFilingNotice,
  writeNonFilingNotice,
  writeRefusalNotice,
  writeReturnNotice,
  writeTerminationNotice,
  type DayAnswer,
  type Ground,
  type Notice,
  type NoticeFacts,
  type NoticeKind,
  type Party,
  type RuleSet,
} from '@redress/rulebook';
import { RefusedError } from '@redress/service';
import { explainLimit, type Books } from '@redress/ticket';
import { decisionOf, type Taken } from './decision.js';

/** What a reader chooses about a notice. */
export interface NoticeChoices {
  readonly party: Party;
  /** The law that asks to tell a reporter, where the rule set itself does not. */
  readonly requiredBy: string | null;
}

/** What was opened for the notice; null where it was not, or is erased. */
export interface Opened extends Pick<NoticeFacts, 'addressee' | 'respondent'> {
  /** The reason of a refusal in words. */
  readonly reason: string | null;
}

/** Writes a notice of the latest decision of its kind, by the rules that judged the ticket when it was taken. */
export function writeNotice(
  kind: NoticeKind,
  events: readonly RecordedEvent[],
  { addressee, respondent, reason }: Opened,
  books: Books,
  { party, requiredBy }: NoticeChoices,
): Notice {
  const facts = (decision: Taken): NoticeFacts => ({
    ...{ ticket: decision.ticket.number, addressee, respondent },
    department: departmentName(books, decision),
    ruleSet: rulesFor(books.rulebook, decision.ticket).ruleSet,
    receivedOn: decision.ticket.receivedOn,
    decidedOn: decision.decidedOn,
  });
  switch (kind) {
    case 'acceptance': {
      const decision = decisionOf(events, kind);
      return writeAcceptanceNotice(facts(decision), mediationEnd(decision, books));
    }
    case 'refusal': {
      const decision = decisionOf(events, kind);
      const grounds = refusalGrounds(facts(decision).ruleSet);
      return writeRefusalNotice(facts(decision), named(grounds, decision.data.ground), reason);
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
      const reason = named(facts(decision).ruleSet.notFilingReasons, decision.data.reason);
      mustBeOwed(facts(decision).ruleSet, requiredBy, reason);
      return writeNonFilingNotice(facts(decision), reason, requiredBy);
    }
    case 'return': {
      const decision = decisionOf(events, kind);
      return writeReturnNotice(facts(decision), named(facts(decision).ruleSet.returnReasons, decision.data.reason));
    }
  }
}

/** The name that the department had on the day of the decision. */
function departmentName({ offices }: Books, { department, decidedOn }: Taken): string {
  return officeOn(offices, department, decidedOn)?.name.zh ?? department;
}

/** The last day on which mediation may end, as the ticket itself explains it. */
function mediationEnd({ ticket, decidedOn }: Taken, { rulebook }: Books): DayAnswer {
  const { due: day, provisional } = explainLimit(ticket, rulebook, 'mediation') ?? {
    due: decidedOn,
    provisional: false,
  };
  return { day, provisional };
}

function mustBeOwed(ruleSet: RuleSet, requiredBy: string | null, reason: Ground | null = null): void {
  const refusal = mustBeOwedToTheReporter(ruleSet, requiredBy, reason);
  if (refusal !== undefined) throw new RefusedError(refusal);
}

/** Deciders let no other code into the log. */
function named(grounds: readonly Ground[], code: string): Ground {
  const ground = grounds.find((known) => known.code === code);
  if (ground === undefined) throw new Error(`The log names a ground that the rule set does not have: ${code}`);
  return ground;
}
