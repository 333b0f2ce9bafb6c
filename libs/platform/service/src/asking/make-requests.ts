import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { EventStore, Guard } from '@redress/event-store';
import { consequentId, type Command, type CommandMeta, type Decision, type Event } from '@redress/kernel';
import { isOfTicket, makeRequestAct, requests, rightOf, type MakeRequest } from '@redress/requests';
import { BookShelf } from '../books/book-shelf.js';
import { stateOf } from '../commanding/decide-on.js';
import { lookBeside } from '../commanding/look-beside.js';
import { mustHaveRight } from '../commanding/rights.js';
import { Perform } from '../commanding/perform.js';
import { RefusedError } from '../commanding/refused-error.js';
import type { Executed } from '../commanding/execution.js';
import { EVENT_STORE } from '../platform/tokens.js';
import { Reader } from '../reading/reader.js';
import type { RemarkBody } from '../routes/remark.js';
import type { AskRoute } from './ask-route.js';

/** Puts up for decision what needs the yes of another person. */
@Injectable()
export class MakeRequests {
  constructor(
    private readonly commands: CommandBus,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(BookShelf) private readonly shelf: BookShelf,
  ) {}

  /** Makes the request of a command from what was sent. What its act would refuse at once is not put up. */
  async make(
    route: AskRoute,
    thing: string,
    asks: object,
    meta: CommandMeta,
    body: RemarkBody,
  ): Promise<Executed & { id: string }> {
    const { kind, aggregate, act } = route;
    mustHaveRight(meta.actor, rightOf('make-request', kind));
    const id = consequentId('request', meta.commandId);
    const { office, person, guards } = await this.place(id, route, thing, asks, meta);
    const input: MakeRequest = {
      ...{ kind, asks, office, person, act: act.name, subject: aggregate.streamOf(thing) },
    };
    const sent = { act: act.name, subject: input.subject, body };
    const execution = {
      ...{ aggregate: requests, act: makeRequestAct, id, input, sent, meta, guards },
      ...(body.remark !== undefined && { remark: { text: body.remark, person } }),
    };
    return { id, ...(await this.commands.execute(new Perform(execution))) };
  }

  /** Where a request belongs. A repeat says what the request says: where the ticket is today is no part of what was asked. */
  private async place(id: string, route: AskRoute, thing: string, asks: object, meta: CommandMeta): Promise<Place> {
    const request = stateOf(requests, (await this.store.readStream(requests.streamOf(id))).events);
    if (request.status !== 'unmade') return { office: request.office, person: request.person, guards: [] };
    if (isOfTicket(route.kind)) return this.look(route, thing, asks, meta);
    const { events } = await this.store.readStream(route.aggregate.streamOf(thing));
    await this.mustBePossible(route, stateOf(route.aggregate, events), asks, meta);
    return { office: null, person: null, guards: [] };
  }

  /** The ticket as the asker sees it: it must be theirs, and its act must not refuse as things stand. */
  private async look(route: AskRoute, thing: string, asks: object, meta: CommandMeta): Promise<Place> {
    const { kind, aggregate } = route;
    const read = await this.reader.read(aggregate, thing, meta.actor, rightOf('make-request', kind));
    await this.mustBePossible(route, read.state, asks, meta);
    const guard: Guard = { stream: aggregate.streamOf(thing), revision: read.events.at(-1)!.envelope.revision };
    const person = aggregate.personOf?.(read.state) ?? null;
    return { office: aggregate.holding(read.state).holder, person, guards: [guard] };
  }

  /** As things stand, the act would not be refused: no approver reads what cannot be carried out. */
  private async mustBePossible(route: AskRoute, state: unknown, asks: object, meta: CommandMeta): Promise<void> {
    const { aggregate, act } = route;
    const { beside } = await lookBeside(this.store, aggregate, act, () => state, asks);
    const decide = act.decide as (state: unknown, command: Command, books: object) => Decision<Event>;
    const decision = await this.shelf.withBooks((books) => decide(state, { ...meta, ...asks }, { ...books, beside }));
    if (decision.refused) throw new RefusedError(decision);
  }
}

/** The office that a request belongs to, the person of its ticket, and the ticket that it was judged by. */
interface Place {
  readonly office: string | null;
  readonly person: string | null;
  readonly guards: readonly Guard[];
}
