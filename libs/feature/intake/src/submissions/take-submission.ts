import { Injectable } from '@nestjs/common';
import { shanghaiDay, type CommandMeta } from '@redress/kernel';
import { classify } from '@redress/rulebook';
import type { Classification } from '@redress/ticket';
import { mustAskWhatIsAnswered } from './must-ask-what-is-answered.js';
import { mustReadPhone } from './must-read-phone.js';
import { RegisterTickets, type Draft } from './register-tickets.js';
import { ReportsWait } from './reports-wait.js';
import type { SubmissionAnswer, TakenTicket } from './submission-answer.js';
import type { SubmissionBody } from './submission-body.js';
import { TicketPlaces, type Cause } from './ticket-places.js';

/** Takes a submission in: one ticket per kind (Order 121 Art. 9), classified, with everything personal sealed. */
@Injectable()
export class TakeSubmission {
  constructor(
    private readonly registration: RegisterTickets,
    private readonly reports: ReportsWait,
    private readonly places: TicketPlaces,
  ) {}

  /**
   * The same again gets the same answer. Other content under a known `source` number or command id is refused with the
   * names of the fields that differ. A report that came with something else waits for a turn of its own.
   */
  async take(body: SubmissionBody, meta: CommandMeta): Promise<SubmissionAnswer> {
    mustReadPhone(body);
    const found = classify(body);
    const kinds = body.kinds ?? [found.kind];
    mustAskWhatIsAnswered(body, kinds);
    const cause: Cause = body.source === undefined ? ['command', meta.commandId] : ['source', body.source];
    const places = await this.places.of(kinds, cause, meta.actor.account);
    const first = places.find(({ earlier }) => earlier !== undefined)?.earlier;
    if (first) await this.registration.mustBeTheSame(first, body, meta.actor);
    const taken = new Map<string, TakenTicket>(
      places.flatMap(({ id, earlier }) => (earlier ? [[id, this.registration.answerOf(earlier)]] : [])),
    );
    const facts = factsOf(body, found, meta);
    const drafts = kinds.map((kind, index): Draft => ({ ...facts, kind, id: places[index]!.id }));
    const rest = drafts.filter(({ id }) => !taken.has(id));
    const waits = ({ kind }: Draft): boolean => kind === 'report' && drafts.length > 1;
    // What can be refused comes first, so that no report waits of a submission that was refused.
    for (const draft of rest.filter((each) => !waits(each)))
      taken.set(draft.id, await this.registration.register(draft));
    for (const draft of rest.filter(waits)) taken.set(draft.id, await this.reports.wait(draft));
    return { tickets: drafts.map(({ id }) => taken.get(id)!) };
  }
}

/** What the tickets of a submission have in common. */
function factsOf(
  body: SubmissionBody,
  found: ReturnType<typeof classify>,
  { actor, at }: CommandMeta,
): Omit<Draft, 'id' | 'kind'> {
  const { category, complex = false, receivedAt = at } = body;
  const classification: Classification =
    category === undefined
      ? { category: found.category, complex, by: 'rules', rule: found.rule }
      : { category, complex, by: 'operator', rule: null };
  return { body, classification, actor, at, receivedOn: shanghaiDay(receivedAt), takenOn: shanghaiDay(at) };
}
