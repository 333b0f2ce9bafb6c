import { Controller, Get, HttpCode, Inject, Injectable, Module, NotFoundException, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiOperation } from '@nestjs/swagger';
import type { Pool } from '@redress/database';
import type { EventBus } from '@redress/event-bus';
import type { EventStore } from '@redress/event-store';
import type { Actor, CommandMeta } from '@redress/kernel';
import {
  actControllers,
  actRoute,
  createService,
  CurrentActor,
  DescribeAnswers,
  FittingQuery,
  JsonBody,
  Meta,
  Needs,
  openApi,
  PlatformClock,
  PlatformModule,
  readConfig,
  Reader,
  ThingId,
} from '../src/index.js';
import { countAct, counterContracts, counters, NOW, takeAct } from './counter.js';

interface CountBody {
  readonly by: number;
  readonly person?: { readonly name: string };
}

const person = {
  type: 'object',
  properties: { name: { type: 'string', format: 'text', minLength: 2, maxLength: 40 } },
  required: ['name'],
  additionalProperties: false,
};
const countBody = {
  title: 'CountBody',
  type: 'object',
  properties: { by: { type: 'integer', maximum: 9 }, person },
  required: ['by'],
  additionalProperties: false,
};
const counterAnswer = { title: 'CounterAnswer', type: 'object', properties: { total: { type: 'integer' } } };
const searchQuery = {
  title: 'SearchQuery',
  type: 'object',
  properties: { phone: { type: 'string', description: '电话 Phone.' }, limit: { type: 'integer', maximum: 50 } },
  required: ['phone'],
  additionalProperties: false,
};

const SUBJECT = '4b2a0000-0000-4000-8000-000000000001';
const counting = {
  ...{ aggregate: counters, act: countAct, summary: { 'zh-CN': '计数', en: 'Count' }, body: countBody },
  input: ({ by, person }: CountBody) => ({
    by,
    ...(person && { personal: { name: { subject: SUBJECT, text: person.name } } }),
  }),
};
const routes = [
  actRoute({ ...counting, path: 'tiny/counters/:id/counts' }),
  actRoute({
    ...counting,
    act: { ...countAct, name: 'tell-state' },
    path: 'tiny/counters',
    newThing: ({ meta }) => meta.commandId,
  }),
  actRoute({
    ...{ aggregate: counters, act: takeAct, path: 'tiny/counters/:id/custody', body: null },
    summary: { 'zh-CN': '接收', en: 'Take' },
    input: (_: object, { meta }) => ({ office: meta.actor.office ?? '' }),
  }),
];

@Injectable()
class Failures {
  next: Error | undefined;
  held: Promise<void> | undefined;
}

@Controller('api/tiny')
class CounterController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Failures) private readonly failures: Failures,
  ) {}

  @Get('search')
  @ApiOperation({ operationId: 'search', summary: '查找 Search' })
  @DescribeAnswers(200, counterAnswer)
  async search(@FittingQuery(searchQuery) { phone }: { phone: string }): Promise<never> {
    await this.failures.held;
    throw this.failures.next ?? new NotFoundException(`Nobody has this number of ${phone.length} digits`);
  }

  @Get('counters/:id')
  @ApiOperation({ operationId: 'read-counter', summary: '查看 Look' })
  @DescribeAnswers(200, counterAnswer)
  async look(@ThingId() id: string, @CurrentActor() actor: Actor): Promise<{ total: number }> {
    const { state } = await this.reader.read(counters, id, actor, 'read-ticket');
    return { total: state.total };
  }

  @Post('echo')
  @HttpCode(200)
  @Needs({ bodyBytes: 200_000 })
  @DescribeAnswers(200, counterAnswer)
  echo(@Meta() meta: CommandMeta, @JsonBody(countBody) { by }: CountBody): object {
    return { total: by, at: meta.at };
  }
}

@Module({ controllers: [...actControllers(routes), CounterController], providers: [Failures] })
class CounterModule {}

/** A service with three acts, on the given store, bus and database. `fail` makes its search fail with an error. */
export async function startTinyService(store: EventStore, bus: EventBus, pool: Pool) {
  let closed = 0;
  const vault = {
    seal: async (_: string, personal: object) =>
      Object.fromEntries(Object.keys(personal).map((field) => [field, { subject: 'somebody', commitment: 'made' }])),
  };
  const sealer = {
    status: () => ({ state: 'sealing', reason: null, published: 0, late: false }),
    sealNow: async () => true,
  };
  const ledger = { read: async (address: object) => Buffer.from(JSON.stringify(address)) };
  const platform = {
    config: { ...readConfig({}), logLevel: 'fatal' as const },
    clock: new PlatformClock(NOW),
    sealingKey: new Uint8Array(32),
    contracts: counterContracts,
    ...{ store, bus, pool, vault, sealer, ledger, signIn: {} },
    close: async () => void closed++,
  } as unknown as Parameters<typeof PlatformModule.forRoot>[0];

  @Module({ imports: [PlatformModule.forRoot(platform), CounterModule] })
  class TinyModule {}

  const app: NestFastifyApplication = await createService(TinyModule, { name: 'tiny' });
  openApi(app, { title: '计数 Counters', description: 'For tests.', version: '1' });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    fail: (error: Error) => {
      app.get(Failures).next = error;
    },
    /** Lets searches wait until what it gives is called. */
    holdSearch: () => {
      let release = (): void => undefined;
      app.get(Failures).held = new Promise<void>((resolve) => (release = resolve));
      return () => release();
    },
    timesClosed: () => closed,
  };
}
