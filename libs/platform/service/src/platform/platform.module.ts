import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { CommandExecutor } from '../commanding/command-executor.js';
import { HealthController } from '../health/health.controller.js';
import { ProblemFilter } from '../http/problem-filter.js';
import { validationPipe } from '../http/validation-pipe.js';
import { LedgerController } from '../ledger/ledger.controller.js';
import { Metrics } from '../observing/metrics.js';
import { MetricsController } from '../observing/metrics.controller.js';
import type { Platform } from './platform.js';
import { CLOCK, CONFIG, EVENT_BUS, EVENT_STORE, LEDGER, POOL, SEALER, VAULT } from './tokens.js';

const PLATFORM = Symbol('Platform');

/** Hands the platform to every module, answers for its health, and closes it when the application shuts down. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  static forRoot(platform: Platform): DynamicModule {
    const { config, clock, store, bus, contracts, vault, sealer, ledger, pool } = platform;
    const metrics = new Metrics();
    metrics.watchConsumers(bus, pool);
    const executor = new CommandExecutor(store, vault, clock, contracts, (types) => metrics.countAppended(types));
    const shared = [
      { provide: CONFIG, useValue: config },
      { provide: CLOCK, useValue: clock },
      { provide: EVENT_STORE, useValue: store },
      { provide: EVENT_BUS, useValue: bus },
      { provide: VAULT, useValue: vault },
      { provide: SEALER, useValue: sealer },
      { provide: LEDGER, useValue: ledger },
      { provide: POOL, useValue: pool },
      { provide: CommandExecutor, useValue: executor },
      { provide: Metrics, useValue: metrics },
    ];
    return {
      module: PlatformModule,
      controllers: [HealthController, LedgerController, MetricsController],
      providers: [
        ...shared,
        { provide: PLATFORM, useValue: platform },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
      ],
      exports: shared.map(({ provide }) => provide),
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.platform.close();
  }
}
