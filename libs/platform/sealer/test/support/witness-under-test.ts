import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PolicyWitness, VerifierKey } from '@redress/ledger';
import { serveWitness, Witness, WitnessFolder } from '../../src/index.js';
import { keyOf } from './sealed-log.js';

/** A witness over HTTP, which can be stopped and started again on its folder. */
export class WitnessUnderTest {
  private readonly folder = mkdtempSync(join(tmpdir(), 'redress-witness-'));
  private readonly key;
  private server: Server | undefined;
  private port = 0;

  constructor(
    readonly name: string,
    private readonly logs: readonly VerifierKey[],
  ) {
    this.key = keyOf(`${name}.example`, 'cosignature/v1');
  }

  async start(): Promise<this> {
    const parts = { key: this.key, logs: this.logs, folder: new WitnessFolder(this.folder), now: () => Date.now() };
    this.server = serveWitness(new Witness(parts), (error) => {
      throw error;
    });
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get inPolicy(): PolicyWitness {
    return { name: this.name, key: this.key, url: this.url };
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => (this.server ? this.server.close(resolve) : resolve(undefined)));
    this.server = undefined;
  }

  async clear(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A policy of so many out of these witnesses. */
export function quorumOf(threshold: number, witnesses: readonly WitnessUnderTest[]) {
  const all = witnesses.map(({ inPolicy }) => inPolicy);
  const members = all.map((witness) => ({ kind: 'witness' as const, witness }));
  return { witnesses: all, quorum: { kind: 'group' as const, name: 'council', threshold, members } };
}
