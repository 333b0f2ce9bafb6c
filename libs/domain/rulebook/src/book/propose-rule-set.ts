// Decided by: dispatch. A rule set is proposed, agreed to by two other people, and then published; never for a day that has begun.
import {
  canonicalBytes,
  decide,
  MAX_ENVELOPE_BYTES,
  refuse,
  shanghaiDay,
  type CommandMeta,
  type Decision,
  type RuleOutcome,
} from '@redress/kernel';
import { readRuleSet } from '../rule-sets/read-rule-set.js';
import type { RuleSet, RuleSetData } from '../rule-sets/rule-set.js';
import { InvalidDocumentError } from '../schema/invalid-document-error.js';
import type { OpenTickets } from './rulebook.js';
import type { RulebookEvent } from './rulebook-events.js';
import type { Proposal, RulebookState } from './rulebook-fold.js';

/** How many people must agree, besides whoever proposed. */
const APPROVALS = 2;
/** Of the canonical form of a rule set: it travels in one event, whose envelope takes the rest. */
export const MOST_BYTES = MAX_ENVELOPE_BYTES - 1_024;

export interface ProposeRuleSet extends CommandMeta {
  /** What the file holds; not yet known to be a rule set. */
  readonly document: unknown;
  readonly openTickets: OpenTickets;
}

/** Puts a rule set up for approval. Proposing another content under the same id drops the approvals so far. */
export function proposeRuleSet(state: RulebookState, command: ProposeRuleSet): Decision<RulebookEvent> {
  const { document, openTickets } = command;
  try {
    const { digest, ...data } = readRuleSet(document);
    const pending = state.proposals.get(data.id);
    if (pending?.ruleSet.digest === digest && pending.openTickets === openTickets) return decide<RulebookEvent>();
    return (
      mustBeAnAdministrator(command) ??
      mustBeNew(state, { ...data, digest }) ??
      mustTakeEffectLater(data.effectiveFrom, command) ??
      mustFitAnEvent(data) ??
      decide<RulebookEvent>({ type: 'RuleSetProposed', data: { ruleSet: data, openTickets, by: command.actor.id } })
    );
  } catch (error) {
    if (error instanceof InvalidDocumentError) return refuse('rule-set-invalid', error.message, error.problems);
    throw error;
  }
}

export interface ApproveRuleSet extends CommandMeta {
  readonly id: string;
  /** The content that is agreed to, so that nobody agrees to what was changed meanwhile. */
  readonly digest: string;
}

/** One person more agrees; with the second one the rule set is published. */
export function approveRuleSet({ proposals }: RulebookState, command: ApproveRuleSet): Decision<RulebookEvent> {
  const { id, digest, actor } = command;
  const proposal = proposals.get(id);
  if (proposal === undefined)
    return refuse('not-found-proposal', '没有待批的该规则集。 No such rule set is waiting for approval.', [
      ...proposals.keys(),
    ]);
  const approved = { type: 'RuleSetApproved', data: { id, digest, by: actor.id } } as const;
  return (
    mustBeALeaderOrAdministrator(command) ??
    mustNameTheContent(proposal, digest) ??
    mustBeAnotherPerson(proposal, actor.id) ??
    mustTakeEffectLater(proposal.ruleSet.effectiveFrom, command) ??
    (proposal.approvals.length + 1 < APPROVALS
      ? decide<RulebookEvent>(approved)
      : decide<RulebookEvent>(approved, { type: 'RuleSetPublished', data: { id, digest } }))
  );
}

/** Only an administrator changes rules. */
export function mustBeAnAdministrator({ actor }: CommandMeta): RuleOutcome {
  if (actor.role === 'administrator') return undefined;
  return refuse('administrator-only', '须由管理员操作。 Only an administrator may do this.', ['administrator']);
}

function mustBeALeaderOrAdministrator({ actor }: CommandMeta): RuleOutcome {
  if (actor.role === 'leader' || actor.role === 'administrator') return undefined;
  return refuse('approval-missing', '须由领导或管理员批准。 A leader or administrator has to approve.', [
    'leader',
    'administrator',
  ]);
}

/** A rule set that has been published is never edited, and no two govern from the same day. */
function mustBeNew({ rulebook }: RulebookState, { id, effectiveFrom }: RuleSet): RuleOutcome {
  const same = rulebook.ruleSets.find((known) => known.id === id || known.effectiveFrom === effectiveFrom);
  if (same === undefined) return undefined;
  return refuse(
    'rule-set-exists',
    `规则集 ${same.id} 已自 ${same.effectiveFrom} 起施行。 The rule set ${same.id} governs from ${same.effectiveFrom} already.`,
  );
}

function mustTakeEffectLater(effectiveFrom: string, { at }: CommandMeta): RuleOutcome {
  const today = shanghaiDay(at);
  if (effectiveFrom > today) return undefined;
  return refuse(
    'retroactive',
    `规则集不得溯及既往：须自 ${today} 之后施行。 A rule set never reaches back: it takes effect after ${today}.`,
  );
}

/** Said here, where it can be shortened, and not by the log, which only knows that the event is too large. */
function mustFitAnEvent(ruleSet: RuleSetData): RuleOutcome {
  const { length } = canonicalBytes(ruleSet);
  if (length <= MOST_BYTES) return undefined;
  return refuse(
    'rule-set-too-large',
    `规则集为 ${length} 字节，最多 ${MOST_BYTES} 字节（不计空白，每个汉字 3 字节）。 ` +
      `The rule set takes ${length} bytes; at most ${MOST_BYTES} fit, without white space, three for each Chinese character.`,
    [`<= ${MOST_BYTES}`],
  );
}

function mustNameTheContent({ ruleSet }: Proposal, digest: string): RuleOutcome {
  if (ruleSet.digest === digest) return undefined;
  return refuse('other-content', '内容已变更，请重新审阅。 The content has changed; read it again.', [ruleSet.digest]);
}

function mustBeAnotherPerson({ proposedBy, approvals }: Proposal, person: string): RuleOutcome {
  if (person !== proposedBy && !approvals.includes(person)) return undefined;
  return refuse(
    'same-person',
    '须由不同的人批准，且不得为提出者。 Two people other than the proposer have to approve.',
  );
}
