import {
  Body,
  Controller,
  Get,
  Inject,
  Injectable,
  Module,
  NotFoundException,
  Param,
  Post,
  Query,
} from '@nestjs/common';
import type { Pool } from '@redress/database';
import type { EventBus } from '@redress/event-bus';
import type { EventStore } from '@redress/event-store';
import { decide, refuse, type CommandMeta, type Event, type Fold } from '@redress/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Type } from 'class-transformer';
import { IsIn, IsString, Length, ValidateNested } from 'class-validator';
import {
  CommandBody,
  CommandExecutor,
  createService,
  Meta,
  openApi,
  PlatformModule,
  readConfig,
  type Clock,
} from '../src/index.js';
import { contractOf } from './contract-of.js';

type Called = Event<'Called', { outcome: string }>;
const calls: Fold<number, Called> = { initial: 0, evolve: (count) => count + 1 };

class Person {
  @IsString()
  @Length(2, 40)
  readonly name!: string;
}

class CallBody extends CommandBody {
  @IsIn(['reached', 'missed'])
  readonly outcome!: string;

  @ValidateNested()
  @Type(() => Person)
  readonly person!: Person;
}

@Injectable()
class Failures {
  next: Error | undefined;
}

@Controller('tickets')
class CallController {
  constructor(
    @Inject(CommandExecutor) private readonly executor: CommandExecutor,
    @Inject(Failures) private readonly failures: Failures,
  ) {}

  @Post(':id/calls')
  call(@Param('id') id: string, @Body() { outcome, person }: CallBody, @Meta() meta: CommandMeta) {
    const personal = { name: { subject: '4b2a0000-0000-4000-8000-000000000001', text: person.name } };
    return this.executor.execute({
      stream: `ticket-${id}`,
      fold: calls,
      meta,
      decide: (count) =>
        count >= 3
          ? refuse('wrong-state-called-enough', '已致电三次。Called three times already.')
          : meta.actor.role === 'handler'
            ? refuse('no-ground', '需要理由。A ground is needed.', ['no-duty'])
            : decide<Called>({ type: 'Called', data: { outcome }, personal }),
    });
  }

  @Get('search')
  search(@Query('phone') phone: string): never {
    throw this.failures.next ?? new NotFoundException(`Nobody has this number of ${phone.length} digits`);
  }
}

@Module({ controllers: [CallController], providers: [Failures] })
class CallModule {}

export const NOW = Date.parse('2026-09-24T02:00:00Z');
const clock: Clock = { now: () => NOW };

/** A service with one command, on the given store, bus and database. `fail` makes its search fail with an error. */
export async function startTinyService(store: EventStore, bus: EventBus, pool: Pool) {
  let closed = 0;
  const vault = {
    seal: async (_: string, personal: object) =>
      Object.fromEntries(Object.keys(personal).map((field) => [field, { subject: 'somebody', commitment: 'made' }])),
  };
  const platform = {
    config: { ...readConfig({}), logLevel: 'fatal' as const },
    clock,
    contracts: contractOf('Called', { outcome: { type: 'string' } }),
    store,
    bus,
    pool,
    vault,
    sealer: {
      status: () => ({ state: 'sealing', reason: null, published: 0, late: false }),
      sealNow: async () => true,
    },
    close: async () => void closed++,
  } as unknown as Parameters<typeof PlatformModule.forRoot>[0];

  @Module({ imports: [PlatformModule.forRoot(platform), CallModule] })
  class TinyModule {}

  const app: NestFastifyApplication = await createService(TinyModule, { name: 'tiny', bodyLimit: 2_000 });
  openApi(app, { title: '回访 Calls', description: 'For tests.', version: '1' });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    fail: (error: Error) => {
      app.get(Failures).next = error;
    },
    timesClosed: () => closed,
  };
}
