import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { CommandExecutor } from '../commanding/command-executor.js';
import { HealthController } from '../health/health.controller.js';
import { ProblemFilter } from '../http/problem-filter.js';
import { LedgerController } from '../ledger/ledger.controller.js';
import { PerformHandler } from '../commanding/perform.js';
import { SignedInGuard } from '../commanding/signed-in.js';
import { BookShelf } from '../books/book-shelf.js';
import { commandDigestWith } from '../commanding/command-digest.js';
import { CursorTokens } from '../positions/cursor-tokens.js';
import { PositionTokens } from '../positions/position-tokens.js';
import { MakeRequests } from '../asking/make-requests.js';
import { ClockController } from '../time/clock.controller.js';
import { Reader } from '../reading/reader.js';
import { ChangeStream } from '../streaming/change-stream.js';
import { StreamController } from '../streaming/stream.controller.js';
import { CqrsModule } from '@nestjs/cqrs';
import { Authenticators, Codes, Devices, Guesses, Passwords, Sessions, Tokens } from '@redress/sign-in';
import { Callers } from '../signing-in/callers.js';
import { Metrics } from '../observing/metrics.js';
import { MetricsController } from '../observing/metrics.controller.js';
import type { Platform } from './platform.js';
import { CLOCK, CONFIG, CONTRACTS, EVENT_BUS, EVENT_STORE, LEADERSHIP, LEDGER, POOL, SEALER, VAULT } from './tokens.js';

const PLATFORM = Symbol('Platform');

/** Hands the platform to every module, answers for its health, and closes it when the application shuts down. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  static forRoot(platform: Platform): DynamicModule {
    const { config, clock, store, bus, contracts, vault, signIn, sealer, ledger, pool, sealingKey, leadership } =
      platform;
    const { sessions, tokens } = signIn;
    const metrics = new Metrics();
    metrics.watchConsumers(bus, pool);
    const books = new BookShelf(store);
    const positions = new PositionTokens(sealingKey);
    const executor = new CommandExecutor({
      ...{ store, sealer: vault, clock, contracts, books },
      digest: commandDigestWith(sealingKey),
      observe: (types) => metrics.countAppended(types),
    });
    const shared = [
      { provide: CONFIG, useValue: config },
      { provide: CLOCK, useValue: clock },
      { provide: EVENT_STORE, useValue: store },
      { provide: EVENT_BUS, useValue: bus },
      { provide: CONTRACTS, useValue: contracts },
      { provide: VAULT, useValue: vault },
      { provide: LEADERSHIP, useValue: leadership },
      { provide: SEALER, useValue: sealer },
      { provide: LEDGER, useValue: ledger },
      { provide: POOL, useValue: pool },
      { provide: CommandExecutor, useValue: executor },
      { provide: BookShelf, useValue: books },
      { provide: Reader, useValue: new Reader(store, books, clock) },
      { provide: PositionTokens, useValue: positions },
      { provide: CursorTokens, useValue: new CursorTokens(sealingKey) },
      { provide: ChangeStream, useValue: new ChangeStream(bus, store, positions) },
      { provide: Metrics, useValue: metrics },
      { provide: Callers, useValue: new Callers({ sessions, tokens, store, clock, now: () => Date.now() }) },
      { provide: Sessions, useValue: sessions },
      { provide: Tokens, useValue: tokens },
      { provide: Passwords, useValue: signIn.passwords },
      { provide: Authenticators, useValue: signIn.authenticators },
      { provide: Codes, useValue: signIn.codes },
      { provide: Guesses, useValue: signIn.guesses },
      { provide: Devices, useValue: signIn.devices },
    ];
    return {
      module: PlatformModule,
      imports: [CqrsModule],
      controllers: [ClockController, HealthController, LedgerController, MetricsController, StreamController],
      providers: [
        ...shared,
        { provide: PLATFORM, useValue: platform },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: SignedInGuard },
        PerformHandler,
        MakeRequests,
      ],
      exports: [CqrsModule, MakeRequests, ...shared.map(({ provide }) => provide)],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.platform.close();
  }
}
