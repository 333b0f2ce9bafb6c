import { Inject, Injectable, Logger, type OnApplicationBootstrap, type Provider, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { runPolicy, type ContractCheck, type EventBus, type Policy } from '@redress/event-bus';
import type { EventContracts } from '@redress/event-contracts';
import type { EventStore } from '@redress/event-store';
import type { Pool } from 'pg';
import { CONTRACTS, EVENT_BUS, EVENT_STORE, POOL } from './tokens.js';

/** The providers of a module whose policies react from the moment the application is up. */
export function runPolicies(...policies: Type<Policy>[]): Provider[] {
  @Injectable()
  class PolicyRunner implements OnApplicationBootstrap {
    constructor(
      private readonly module: ModuleRef,
      @Inject(EVENT_BUS) private readonly bus: EventBus,
      @Inject(EVENT_STORE) private readonly store: EventStore,
      @Inject(POOL) private readonly pool: Pool,
      @Inject(CONTRACTS) private readonly contracts: EventContracts,
    ) {}

    async onApplicationBootstrap(): Promise<void> {
      const { bus, store, pool, contracts } = this;
      const mustMatchContract: ContractCheck = (envelope) => contracts.mustMatchWhole(envelope);
      for (const policy of policies) {
        const log = new Logger(policy.name);
        await runPolicy(this.module.get(policy), { bus, store, pool, log, mustMatchContract });
      }
    }
  }
  return [...policies, PolicyRunner];
}
