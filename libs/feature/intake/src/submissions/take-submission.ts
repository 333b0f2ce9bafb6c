import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { EventStore } from '@redress/event-store';
import { consequentId, shanghaiDay, type CommandMeta } from '@redress/kernel';
import { classify } from '@redress/rulebook';
import { EVENT_STORE, Perform, PositionTokens, stateOf, VAULT } from '@redress/service';
import { registerAct, tickets, type Classification, type RegisterTicket, type TicketKind } from '@redress/ticket';
import type { Vault } from '@redress/vault';
import { personalValuesOf } from './personal-values.js';
import type { SubmissionAnswer, TakenTicket } from './submission-answer.js';
import type { SubmissionBody } from './submission-body.js';

/** Takes a submission in: one ticket per kind (Order 121 Art. 9), classified, with everything personal sealed. */
@Injectable()
export class TakeSubmission {
  constructor(
    private readonly commands: CommandBus,
    private readonly tokens: PositionTokens,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  async take(body: SubmissionBody, meta: CommandMeta): Promise<SubmissionAnswer> {
    const submission = meta.commandId;
    const found = classify(body);
    const kinds = body.kinds ?? [found.kind];
    const { category, complex = false } = body;
    const classification: Classification =
      category === undefined
        ? { category: found.category, complex, by: 'rules', rule: found.rule }
        : { category, complex, by: 'operator', rule: null };
    const taken: TakenTicket[] = [];
    for (const [index, kind] of kinds.entries())
      taken.push(await this.register(kind, index, body, classification, { ...meta, correlation: submission }));
    return { submission, tickets: taken };
  }

  /** The id counts the kinds instead of naming them: what the dictionary learns later must not make a repeat look new. */
  private async register(
    kind: TicketKind,
    index: number,
    body: SubmissionBody,
    classification: Classification,
    meta: CommandMeta,
  ): Promise<TakenTicket> {
    const id = consequentId('ticket', meta.commandId, String(index));
    const earlier = await this.registeredAs(id);
    if (earlier !== undefined) return earlier;
    const { channel, source = null, area = null, receivedAt = meta.at } = body;
    const input: RegisterTicket = {
      ...(await personalValuesOf(this.vault, kind, meta.correlation, body)),
      ...{ kind, channel, source, area, classification },
      submission: meta.correlation,
      receivedOn: shanghaiDay(receivedAt),
    };
    const registering = { ...meta, commandId: consequentId('register', id) };
    const execution = { aggregate: tickets, act: registerAct, id, input, meta: registering };
    const { position, repeated } = await this.commands.execute(new Perform(execution));
    return { id, kind, position: this.tokens.behind(position), repeated };
  }

  /** Looked up before anything is sealed, so that a repeat leaves no trace, not even of somebody who was erased. */
  private async registeredAs(id: string): Promise<TakenTicket | undefined> {
    const { events } = await this.store.readStream(tickets.streamOf(id));
    const [first] = events;
    if (first === undefined) return undefined;
    const ticket = stateOf(tickets, events);
    if (ticket.status !== 'registered') return undefined;
    // Registered and classified by one command: the repeat answers what was answered then, the place behind both.
    const last = events.findLast(({ envelope }) => envelope.commandId === first.envelope.commandId)!;
    return { id, kind: ticket.kind, position: this.tokens.behind(last.position), repeated: true };
  }
}
