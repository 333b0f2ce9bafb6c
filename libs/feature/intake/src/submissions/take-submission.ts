import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { EventStore } from '@redress/event-store';
import { consequentId, shanghaiDay, type CommandMeta } from '@redress/kernel';
import { classify } from '@redress/rulebook';
import { EVENT_STORE, VAULT } from '@redress/service';
import {
  newestTicketEvent,
  ticketStream,
  type Classification,
  type TicketKind,
  type TicketRegistered,
} from '@redress/ticket';
import type { Vault } from '@redress/vault';
import { RegisterTicketCommand } from '../tickets/commands.js';
import { personalValuesOf } from './personal-values.js';
import type { SubmissionBody } from './submission-body.js';
import type { TakenSubmission, TakenTicket } from './taken-submission.js';

/** Takes a submission in: one ticket per kind (Order 121 Art. 9), classified, with everything personal sealed. */
@Injectable()
export class TakeSubmission {
  constructor(
    private readonly commands: CommandBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  async take(body: SubmissionBody, meta: CommandMeta): Promise<TakenSubmission> {
    const submission = meta.commandId;
    const found = classify(body);
    const kinds = body.kinds ?? [found.kind];
    const classification: Classification =
      body.category === undefined
        ? { category: found.category, complex: body.complex, by: 'rules', rule: found.rule }
        : { category: body.category, complex: body.complex, by: 'operator', rule: null };
    const tickets: TakenTicket[] = [];
    for (const [index, kind] of kinds.entries())
      tickets.push(await this.register(kind, index, body, classification, { ...meta, correlation: submission }));
    return { submission, tickets };
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
    const { position, repeated } = await this.commands.execute(
      new RegisterTicketCommand(id, {
        ...meta,
        commandId: consequentId('register', id),
        // What was received earlier and is entered now happened when it was received.
        at: receivedAt,
        ...(await personalValuesOf(this.vault, kind, meta.correlation, body)),
        kind,
        channel,
        submission: meta.correlation,
        source,
        receivedOn: shanghaiDay(receivedAt),
        area,
        classification,
      }),
    );
    return { id, kind, position, repeated };
  }

  /** Looked up before anything is sealed, so that a repeat leaves no trace, not even of somebody who was erased. */
  private async registeredAs(id: string): Promise<TakenTicket | undefined> {
    const { events } = await this.store.readStream(ticketStream(id));
    const [first] = events;
    if (first === undefined) return undefined;
    // Registered and classified by one command: the repeat answers what was answered then, the place behind both.
    const last = events.findLast(({ envelope }) => envelope.commandId === first.envelope.commandId)!;
    const { kind } = newestTicketEvent(first.envelope as unknown as TicketRegistered).data;
    return { id, kind, position: last.position + 1, repeated: true };
  }
}
