import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { RecordedEvent } from '@redress/event-store';
import { refuse, type Actor, type CommandMeta } from '@redress/kernel';
import {
  actAnswerOf,
  Perform,
  PositionTokens,
  Reader,
  RefusedError,
  VAULT,
  type ActAnswer,
  type RemarkBody,
} from '@redress/service';
import { correctRegistrationAct, sealedVersionIn, tickets } from '@redress/ticket';
import type { CorrectRegistration, RegisteredTicket } from '@redress/ticket';
import type { Opened, Vault } from '@redress/vault';
import { mustReadPhone } from '../submissions/must-read-phone.js';
import { correctedVersion, partsOf, sameVersion, type CorrectedVersion } from './corrected-version.js';
import type { RegistrationCorrectionBody } from './correction-body.js';

/** Corrects registrations: the version before is opened only where a sealed part of it is corrected, and that is logged. */
@Injectable()
export class CorrectRegistrations {
  constructor(
    private readonly commands: CommandBus,
    private readonly tokens: PositionTokens,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  async correct(id: string, sent: RegistrationCorrectionBody & RemarkBody, meta: CommandMeta): Promise<ActAnswer> {
    const { remark, ...body } = sent;
    const { name } = correctRegistrationAct;
    const { state: ticket, events } = await this.reader.read(tickets, id, meta.actor, name);
    if (ticket.status !== 'registered') throw new RefusedError(refuse('not-found'));
    mustReadPhone(body);
    const { channel, receivedOn, area } = ticket;
    const input: CorrectRegistration = {
      ...{ reason: body.reason, rests: ticket.corrections.length },
      channel: body.channel ?? channel,
      receivedOn: body.receivedOn ?? receivedOn,
      area: body.area ?? area,
      ...(await this.versionOf(id, ticket, events, body, meta.actor)),
    };
    const execution = {
      ...{ aggregate: tickets, act: correctRegistrationAct, id, input, sent, meta },
      ...(remark !== undefined && { remark: { text: remark } }),
    };
    const executed = await this.commands.execute(new Perform(execution));
    const texts = [...Object.keys(input.personal), ...(remark === undefined ? [] : ['remark'])];
    const notKept = texts.filter((field) => !executed.sealed.includes(field));
    return actAnswerOf(id, executed, this.tokens, notKept);
  }

  private async versionOf(
    id: string,
    ticket: RegisteredTicket,
    events: readonly RecordedEvent[],
    body: RegistrationCorrectionBody,
    actor: Actor,
  ): Promise<CorrectedVersion> {
    if (partsOf(body).length === 0) return sameVersion(ticket);
    return correctedVersion(this.vault, id, ticket, await this.open(events, actor), body);
  }

  private open(events: readonly RecordedEvent[], actor: Actor): Promise<Opened> {
    const { id, sealed } = sealedVersionIn(events).envelope;
    return this.vault.open(id, Object.keys(sealed), { purpose: 'correct-registration', actor });
  }
}
