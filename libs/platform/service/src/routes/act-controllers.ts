import { Controller, HttpCode, Inject, Post, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { shanghaiDay, type Actor, type AnyAct, type CommandMeta } from '@redress/kernel';
import type { Vault } from '@redress/vault';
import { Meta } from '../commanding/meta.js';
import { Perform } from '../commanding/perform.js';
import { mustHaveSomeRight } from '../commanding/rights.js';
import { IdIn } from '../http/parameters.js';
import { VAULT } from '../platform/tokens.js';
import { PositionTokens } from '../positions/position-tokens.js';
import { Reader } from '../reading/reader.js';
import { JsonBody, NoBody } from '../schemas/fits.js';
import { actAnswerOf, textsNotKept, type ActAnswer } from './act-answer.js';
import type { ActRoute } from './act-route.js';
import { DescribeAnswers } from './describe-answers.js';
import { DescribeRoles } from './describe-roles.js';
import { mustBeKnown } from './known-subjects.js';
import { takingRemark, type RemarkBody } from './remark.js';

/** A controller for each route; what an act answers is the same for all. */
export function actControllers(routes: readonly ActRoute[]): readonly Type[] {
  return routes.map(controllerOf);
}

function controllerOf(route: ActRoute): Type {
  const { aggregate, act, path, summary, input, names, newThing, subjects } = route;
  const sealing = aggregate.personOf === undefined ? null : takingRemark(route.body);
  const schema = sealing ?? route.body;

  @ApiTags(path.split('/', 1)[0]!)
  @Controller(`api/${path}`)
  class ActController {
    constructor(
      @Inject(CommandBus) private readonly commands: CommandBus,
      @Inject(PositionTokens) private readonly tokens: PositionTokens,
      @Inject(VAULT) private readonly vault: Vault,
      @Inject(Reader) private readonly reader: Reader,
    ) {}

    @Post()
    @HttpCode(200)
    @ApiOperation({ operationId: act.name, summary: `${summary['zh-CN']} ${summary.en}` })
    @DescribeRoles((act as AnyAct).right?.anyOf ?? [act.name])
    @DescribeAnswers()
    async run(
      @IdIn(path) given: string,
      @Meta() meta: CommandMeta,
      @(schema === null ? NoBody() : JsonBody(schema)) sent: RemarkBody,
    ): Promise<ActAnswer> {
      const { remark, ...body } = sent;
      const moment = { meta, today: shanghaiDay(meta.at) };
      if (subjects) {
        mustHaveSomeRight(meta.actor, act as AnyAct);
        await mustBeKnown(this.vault, subjects(body as never, given));
      }
      const named = await this.named(body, meta.actor);
      const content = input(body as never, moment, given, named as readonly never[]);
      const id = newThing?.(moment) ?? given;
      const execution = {
        ...{ aggregate, act: act as AnyAct, id, input: content, sent, meta },
        ...(remark !== undefined && { remark: { text: remark } }),
      };
      const executed = await this.commands.execute(new Perform(execution));
      return actAnswerOf(id, executed, this.tokens, textsNotKept(sealing, sent, executed));
    }

    private async named(body: object, actor: Actor): Promise<readonly unknown[]> {
      if (names === undefined) return [];
      mustHaveSomeRight(actor, act as AnyAct);
      const read = names.ids(body as never).map((id) => this.reader.read(aggregate, id, actor, names.read));
      return (await Promise.all(read)).map(({ state }) => state);
    }
  }
  return ActController;
}
