import { Controller, HttpCode, Inject, Post, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { shanghaiDay, type CommandMeta } from '@redress/kernel';
import { rightOf } from '@redress/requests';
import type { Vault } from '@redress/vault';
import { Meta } from '../commanding/meta.js';
import { mustHaveRight } from '../commanding/rights.js';
import { VAULT } from '../platform/tokens.js';
import { PositionTokens } from '../positions/position-tokens.js';
import { actAnswerOf, textsNotKept, type ActAnswer } from '../routes/act-answer.js';
import { IdIn } from '../http/parameters.js';
import { DescribeAnswers } from '../routes/describe-answers.js';
import { DescribeRoles } from '../routes/describe-roles.js';
import { mustBeKnown } from '../routes/known-subjects.js';
import { takingRemark, type RemarkBody } from '../routes/remark.js';
import { JsonBody, NoBody } from '../schemas/fits.js';
import type { AskRoute } from './ask-route.js';
import { MakeRequests } from './make-requests.js';

/** A controller for each act that is asked for. Its answer names the request. */
export function askControllers(routes: readonly AskRoute[]): readonly Type[] {
  return routes.map(controllerOf);
}

function controllerOf(route: AskRoute): Type {
  const { aggregate, act, path, summary, asks, kind, subjects, newThing } = route;
  const sealing = aggregate.personOf === undefined ? null : takingRemark(route.body);
  const schema = sealing ?? route.body;

  @ApiTags(path.split('/', 1)[0]!)
  @Controller(`api/${path}`)
  class AskController {
    constructor(
      @Inject(MakeRequests) private readonly requests: MakeRequests,
      @Inject(PositionTokens) private readonly tokens: PositionTokens,
      @Inject(VAULT) private readonly vault: Vault,
    ) {}

    @Post()
    @HttpCode(200)
    @ApiOperation({ operationId: `ask-to-${act.name}`, summary: `${summary['zh-CN']} ${summary.en}` })
    @DescribeRoles([rightOf('make-request', kind)])
    @DescribeAnswers()
    async ask(
      @IdIn(path) thing: string,
      @Meta() meta: CommandMeta,
      @(schema === null ? NoBody() : JsonBody(schema)) sent: RemarkBody,
    ): Promise<ActAnswer> {
      const { remark: _, ...body } = sent;
      if (subjects) {
        mustHaveRight(meta.actor, rightOf('make-request', kind));
        await mustBeKnown(this.vault, subjects(body as never, thing));
      }
      const asked = asks(body as never, { meta, today: shanghaiDay(meta.at) }, thing);
      const on = newThing?.(body as never, thing) ?? thing;
      const { id, ...executed } = await this.requests.make(route, on, asked, meta, sent);
      return actAnswerOf(id, executed, this.tokens, textsNotKept(sealing, sent, executed));
    }
  }
  return AskController;
}
