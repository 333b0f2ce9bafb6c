import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { parkedOfConsumers, type EventBus, type SubscriptionStatus } from '@redress/event-bus';
import type { EventStore } from '@redress/event-store';
import type { Sealer, SealerStatus } from '@redress/sealer';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { EVENT_BUS, EVENT_STORE, POOL, SEALER } from '../platform/tokens.js';
import { DescribeProblems } from '../routes/describe-answers.js';
import { serviceSchemas as schemas } from '../schemas.generated.js';
import { within } from './within.js';

const PATIENCE_MS = 2_000;

/**
 * How a consumer does. `lag` counts events of the log that it has not passed, `parked` tickets that it could not go on with
 * and that wait for an operator, of which `parkedStreams` names the first twenty; null when that cannot be told. `reason`
 * says what keeps it from moving, with the stream it has stopped at, and is null while nothing does.
 */
export interface ConsumerHealth {
  /** Of a cluster: whose consumer it is. */
  readonly service?: string;
  readonly name: string;
  readonly state: SubscriptionStatus['state'];
  readonly lag: number | null;
  readonly reason: string | null;
  readonly parked: number | null;
  readonly parkedStreams: readonly string[] | null;
}

/**
 * How sealing does. It is told apart from readiness: a ledger that must not go on, or is late, needs an operator, while
 * events are still taken.
 */
export interface LedgerHealth extends SealerStatus {
  readonly ready: boolean;
}

/** 进程存活 The process runs. */
export interface LiveAnswer {
  readonly live: true;
}

/**
 * 能否服务 Whether the process can serve: commands need the store alone. Consumers are told, and not required: while Kafka is
 * away everything that they react to waits in the log, and to close the intake would lose what citizens say.
 */
export interface ReadinessAnswer {
  readonly ready: boolean;
  readonly store: 'answers' | 'does not answer';
  readonly consumers: readonly ConsumerHealth[];
  readonly ledger: LedgerHealth;
  /** Of a cluster: how each service does. */
  readonly services?: Readonly<Record<string, 'ready' | 'not ready' | 'down'>>;
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(EVENT_BUS) private readonly bus: EventBus,
    @Inject(POOL) private readonly pool: Pool,
    @Inject(SEALER) private readonly sealer: Pick<Sealer, 'status'>,
  ) {}

  @Get('live')
  @ApiOperation({ operationId: 'read-liveness', summary: '进程存活 The process runs' })
  @ApiResponse({ status: 200, description: '存活 It runs', schema: schemas.LiveAnswer as object })
  @DescribeProblems()
  live(): LiveAnswer {
    return { live: true };
  }

  @Get('ready')
  @ApiOperation({
    operationId: 'read-readiness',
    summary: '可以服务：数据库应答；并告知各消费者状况 The store answers, else 503; and how each consumer does',
  })
  @ApiResponse({ status: 200, description: '可以服务 Ready', schema: schemas.ReadinessAnswer as object })
  @ApiResponse({ status: 503, description: '暂不能服务 Not ready', schema: schemas.ReadinessAnswer as object })
  @DescribeProblems()
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessAnswer> {
    const size = await within(PATIENCE_MS, this.store.size());
    const parked = await within(PATIENCE_MS, parkedOfConsumers(this.pool));
    const consumers = await Promise.all(
      this.bus.subscriptions.map(async (it) => ({
        name: it.name,
        state: it.status().state,
        lag: (await within(PATIENCE_MS, it.lag())) ?? null,
        reason: reasonOf(it.status()),
        parked: parked ? (parked.get(it.name)?.count ?? 0) : null,
        parkedStreams: parked ? (parked.get(it.name)?.streams ?? []) : null,
      })),
    );
    const ready = size !== undefined;
    if (!ready) void reply.status(503);
    return { ready, store: size === undefined ? 'does not answer' : 'answers', consumers, ledger: this.ledger() };
  }

  private ledger(): LedgerHealth {
    const status = this.sealer.status();
    return { ...status, ready: (status.state === 'sealing' || status.state === 'standby') && !status.late };
  }
}

function reasonOf(status: SubscriptionStatus): string | null {
  return status.state === 'retrying' ? status.reason : null;
}
