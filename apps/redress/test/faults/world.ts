import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPool, type Pool } from '@redress/database';
import { PostgresEventStore } from '@redress/event-store';
import type { LocalKafka } from '@redress/local-kafka';
import { PositionTokens, type ReadinessAnswer } from '@redress/service';
import type { TestDatabase } from '@redress/testing';
import { Vault, type VaultSecret } from '@redress/vault';
import { ask } from '../../src/cluster/ask.js';
import { SERVICES, ServiceProcess, type ServiceName } from '../../src/cluster/service-process.js';
import { A_RECOVERY_MS, eventually } from '../support/eventually.js';

/** What a world stands on, and what its services are given besides. */
export interface WorldParts {
  readonly kafka: LocalKafka;
  readonly database: TestDatabase;
  readonly env?: Readonly<Record<string, string>>;
}

/** Every service as a process of its own, sharing PostgreSQL and Kafka and nothing else; every part of it may be struck. */
export class World {
  private readonly processes: ServiceProcess[] = [];
  private readonly paused = new Set<ServiceProcess>();

  private constructor(
    readonly kafka: LocalKafka,
    readonly database: TestDatabase,
    /** As the superuser. */
    readonly pool: Pool,
    readonly store: PostgresEventStore,
    /** From which ids and tokens of the platform follow. */
    readonly secret: VaultSecret,
    private readonly env: Readonly<Record<string, string | undefined>>,
    private readonly folder: string,
  ) {}

  static async start({ kafka, database, env = {} }: WorldParts): Promise<World> {
    const folder = mkdtempSync(join(tmpdir(), 'redress-faults-'));
    const masterKey = randomBytes(32);
    const shared = {
      PATH: process.env['PATH'],
      PORT: '0',
      LOG_LEVEL: 'error',
      DATABASE_URL: database.ownerUrl,
      KAFKA_BROKERS: kafka.brokers.join(),
      REDRESS_MASTER_KEY: masterKey.toString('base64'),
      REDRESS_DATA: folder,
      REDRESS_CLOCK: 'simulated',
      ...env,
    };
    const pool = openPool(database.adminUrl, { applicationName: 'faults', max: 4 });
    // The first brings the schemas, so that the log can be opened.
    const first = new ServiceProcess('intake', { env: shared, tell: () => undefined });
    await first.start();
    const store = await PostgresEventStore.open(database.appUrl, { applicationName: 'faults' });
    const { secret } = await Vault.at(pool, [masterKey]);
    const world = new World(kafka, database, pool, store, secret, shared, folder);
    world.processes.push(first);
    await Promise.all(SERVICES.filter((name) => name !== 'intake').map((name) => world.add(name)));
    return world;
  }

  /** Opens the positions that people were told. */
  get positions(): PositionTokens {
    return new PositionTokens(this.secret.keyFor('sealing'));
  }

  /** A process that answers for a service; the oldest one that is neither down nor paused. */
  serving(name: ServiceName): ServiceProcess | undefined {
    return this.of(name).find((it) => it.address !== undefined && !this.paused.has(it));
  }

  /** The processes of a service, oldest first. */
  of(name: ServiceName): readonly ServiceProcess[] {
    return this.processes.filter((it) => it.name === name);
  }

  /** Starts one more process of a service. */
  async add(name: ServiceName): Promise<ServiceProcess> {
    const added = new ServiceProcess(name, { env: this.env, tell: () => undefined });
    this.processes.push(added);
    await added.start();
    return added;
  }

  /** Ends a process in order, for good. */
  async remove(process: ServiceProcess): Promise<void> {
    this.processes.splice(this.processes.indexOf(process), 1);
    await process.stop();
  }

  pause(stopped: ServiceProcess): void {
    this.paused.add(stopped);
    process.kill(stopped.pid!, 'SIGSTOP');
  }

  resume(stopped: ServiceProcess): void {
    if (this.paused.delete(stopped) && stopped.pid !== undefined) process.kill(stopped.pid, 'SIGCONT');
  }

  /** Until the consumers of a process, or of all that are not paused, have passed what is in the log now. */
  async caughtUp(process?: ServiceProcess): Promise<void> {
    const size = await this.store.size();
    const whose = process ? [process] : this.processes.filter((it) => !this.paused.has(it));
    for (const it of whose)
      await eventually(`${it.name} has passed position ${size}`, () => this.hasPassed(it, size), A_RECOVERY_MS);
  }

  /** Ends all services in order. */
  async quiet(): Promise<void> {
    for (const process of this.paused) this.resume(process);
    await Promise.all(this.processes.splice(0).map((it) => it.stop()));
  }

  async end(): Promise<void> {
    await this.quiet();
    await Promise.all([this.pool.end(), this.store.close()]);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async hasPassed({ address }: ServiceProcess, position: number): Promise<boolean> {
    const read = (response: Response) => response.json() as Promise<ReadinessAnswer>;
    // In this order: the log may grow meanwhile, never shrink.
    const size = await this.store.size();
    const health = await ask(address, '/health/ready', read);
    return health?.consumers?.every(({ lag }) => lag !== null && size - lag >= position) ?? false;
  }
}
