import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { EventStore, RecordedEvent } from '@redress/event-store';
import { deterministicId, refuse, type Actor, type LocalDate } from '@redress/kernel';
import { EVENT_STORE, Perform, PositionTokens, RefusedError, VAULT } from '@redress/service';
import { registerAct, tickets, type Classification, type RegisterTicket, type TicketKind } from '@redress/ticket';
import type { TicketRegistered } from '@redress/ticket';
import type { Opened, Vault } from '@redress/vault';
import { differencesIn } from './differences.js';
import { personalValuesOf } from './personal-values.js';
import type { Registration } from './registration.js';
import type { TakenTicket } from './submission-answer.js';
import type { SubmissionBody } from './submission-body.js';
import { drawNumber } from './ticket-number.js';

/** A ticket that is to be registered. */
export interface Draft {
  /** Follows from the submission for the platform alone; to everybody else it is chance. */
  readonly id: string;
  readonly kind: TicketKind;
  readonly body: SubmissionBody;
  readonly classification: Classification;
  readonly receivedOn: LocalDate;
  /** The day on which it was taken in, however long it waits for its turn. */
  readonly takenOn: LocalDate;
  readonly actor: Actor;
  readonly at: string;
}

/** Registers tickets, each by a command of its own that shares nothing with those of its submission. */
@Injectable()
export class RegisterTickets {
  constructor(
    private readonly commands: CommandBus,
    private readonly tokens: PositionTokens,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  async register(draft: Draft): Promise<TakenTicket> {
    const { id, kind, body, classification, receivedOn, takenOn, actor, at } = draft;
    const { channel, source, area = null, urgency = 'ordinary' } = body;
    const number = await drawNumber(this.vault, id, receivedOn);
    const input: RegisterTicket = {
      ...(await personalValuesOf(this.vault, id, kind, body)),
      ...{ number, kind, channel, area, urgency, classification, receivedOn, takenOn },
      ...(kind === 'consultation' && body.answer !== undefined && { answer: body.answer }),
      // The number of a report stands sealed only: by a pseudonym of it, too, two reports could be seen to be of one sender.
      source: source === undefined || kind === 'report' ? null : this.vault.secret.pseudonym('source', source),
    };
    const commandId = registrationOf(id);
    const meta = { commandId, at, actor, causation: null, correlation: commandId };
    const execution = { aggregate: tickets, act: registerAct, id, input, meta };
    const { position, repeated } = await this.commands.execute(new Perform(execution));
    return { id, number, kind, position: this.tokens.behind(position), repeated };
  }

  async isRegistered(id: string): Promise<boolean> {
    return (await this.store.readStream(tickets.streamOf(id))).head !== null;
  }

  /** As it was answered then: the place behind the registration and the classification by the same command. */
  answerOf({ id, registered, ofCommand }: Registration): TakenTicket {
    const { kind, number } = registered.envelope.data as TicketRegistered['data'];
    return { id, number, kind, position: this.tokens.behind(placeOf(ofCommand)), repeated: true };
  }

  /** Refuses other content, and names the fields that differ, never what stands in them. */
  async mustBeTheSame(registration: Registration, body: SubmissionBody, actor: Actor): Promise<void> {
    const opened = await Promise.all(
      registration.ofCommand
        .filter(({ envelope }) => Object.keys(envelope.sealed).length > 0)
        .map(({ envelope: { id, sealed } }) =>
          this.vault.open(id, Object.keys(sealed), { purpose: 'import-check', actor }),
        ),
    );
    const fields = differencesIn(registration, Object.assign({}, ...opened) as Opened, body);
    if (fields.length > 0) throw new RefusedError(refuse('submission-differs', { fields: fields.join(', ') }));
  }
}

/** The command that registers a ticket. Nobody sends it: ids from outside have a name space of their own. */
export function registrationOf(ticket: string): string {
  return deterministicId('register', ticket);
}

function placeOf(events: readonly RecordedEvent[]): number {
  return events.at(-1)!.position;
}
