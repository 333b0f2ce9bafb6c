import { Body, Controller, HttpCode, Inject, Post, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { shanghaiDay, type AnyAct, type CommandMeta } from '@redress/kernel';
import { Meta } from '../commanding/meta.js';
import { Perform } from '../commanding/perform.js';
import { IdIf } from '../http/parameters.js';
import { PositionTokens } from '../positions/position-tokens.js';
import { mustFit } from '../schemas/check.js';
import type { ActAnswer } from './act-answer.js';
import type { ActRoute } from './act-route.js';
import { DescribeAnswers } from './describe-answers.js';

/** A controller for each route; what an act answers is the same for all. */
export function actControllers(routes: readonly ActRoute[]): readonly Type[] {
  return routes.map(controllerOf);
}

function controllerOf(route: ActRoute): Type {
  const { aggregate, act, path, summary, body: schema, input, newThing } = route;
  const hasId = path.includes('/:id/');

  @ApiTags(path.split('/', 1)[0]!)
  @Controller(`api/${path}`)
  class ActController {
    constructor(
      @Inject(CommandBus) private readonly commands: CommandBus,
      @Inject(PositionTokens) private readonly tokens: PositionTokens,
    ) {}

    @Post()
    @HttpCode(200)
    @ApiOperation({ operationId: act.name, summary: `${summary['zh-CN']} ${summary.en}` })
    @DescribeAnswers()
    async run(@IdIf(hasId) given: string, @Meta() meta: CommandMeta, @Body() body: unknown): Promise<ActAnswer> {
      const moment = { meta, today: shanghaiDay(meta.at) };
      const content = input(mustFit(schema ?? NO_BODY, body ?? {}), moment);
      const id = newThing?.(moment) ?? (hasId ? given : '');
      const execution = { aggregate, act: act as AnyAct, id, input: content, meta };
      const { revision, position, repeated } = await this.commands.execute(new Perform(execution));
      return { id, revision, position: this.tokens.behind(position), repeated };
    }
  }
  if (schema !== null) {
    const descriptor = Object.getOwnPropertyDescriptor(ActController.prototype, 'run')!;
    ApiBody({ schema: schema as object, required: ((schema['required'] as string[]) ?? []).length > 0 })(
      ActController.prototype,
      'run',
      descriptor,
    );
  }
  return ActController;
}

/** An act without content takes an empty body or none. */
const NO_BODY = { title: 'NoBody', type: 'object', properties: {}, additionalProperties: false };
