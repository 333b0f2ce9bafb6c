import { Inject, Injectable } from '@nestjs/common';
import { shanghaiDay, type CommandMeta } from '@redress/kernel';
import { classify } from '@redress/rulebook';
import { VAULT } from '@redress/service';
import type { Classification } from '@redress/ticket';
import type { Vault } from '@redress/vault';
import { mustAskWhatIsAnswered } from './must-ask-what-is-answered.js';
import { mustReadPhone } from './must-read-phone.js';
import { RegisterTickets, type Draft } from './register-tickets.js';
import { ReportsWait } from './reports-wait.js';
import type { SubmissionAnswer, TakenTicket } from './submission-answer.js';
import type { SubmissionBody } from './submission-body.js';

/** Takes a submission in: one ticket per kind (Order 121 Art. 9), classified, with everything personal sealed. */
@Injectable()
export class TakeSubmission {
  constructor(
    private readonly registration: RegisterTickets,
    private readonly reports: ReportsWait,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  /**
   * The same again gets the same answer. Other content under a known `source` number or command id is refused with the
   * names of the fields that differ. A report that came with something else waits for a turn of its own.
   */
  async take(body: SubmissionBody, meta: CommandMeta): Promise<SubmissionAnswer> {
    mustReadPhone(body);
    const drafts = this.draftsOf(body, meta);
    mustAskWhatIsAnswered(body, drafts);
    const known = await Promise.all(drafts.map(({ id }) => this.registration.earlier(id)));
    const first = known.find((each) => each !== undefined);
    if (first) await this.registration.mustBeTheSame(first, body, meta.actor);
    const taken = new Map<string, TakenTicket>(
      known.flatMap((each) => (each ? [[each.id, this.registration.answerOf(each)]] : [])),
    );
    const rest = drafts.filter(({ id }) => !taken.has(id));
    const waits = ({ kind }: Draft): boolean => kind === 'report' && drafts.length > 1;
    // What can be refused comes first, so that no report waits of a submission that was refused.
    for (const draft of rest.filter((each) => !waits(each)))
      taken.set(draft.id, await this.registration.register(draft));
    for (const draft of rest.filter(waits)) taken.set(draft.id, await this.reports.wait(draft));
    return { tickets: drafts.map(({ id }) => taken.get(id)!) };
  }

  /** The id counts the kinds instead of naming them: what the dictionary learns later must not make a repeat look new. */
  private draftsOf(body: SubmissionBody, { commandId, actor, at }: CommandMeta): readonly Draft[] {
    const found = classify(body);
    const { source, category, complex = false, receivedAt = at } = body;
    const classification: Classification =
      category === undefined
        ? { category: found.category, complex, by: 'rules', rule: found.rule }
        : { category, complex, by: 'operator', rule: null };
    const cause = source === undefined ? ['command', commandId] : ['source', source];
    return (body.kinds ?? [found.kind]).map((kind, index) => ({
      ...{ kind, body, classification, actor, at },
      id: this.vault.secret.idFor('ticket', ...cause, String(index)),
      receivedOn: shanghaiDay(receivedAt),
      takenOn: shanghaiDay(at),
    }));
  }
}
