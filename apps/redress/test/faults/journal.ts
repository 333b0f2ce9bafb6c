import { setTimeout as sleep } from 'node:timers/promises';
import { commandIdOf } from '@redress/kernel';
import { httpTransport, type HttpAnswer, type HttpRequest, type Transport } from '@redress/client';
import { SERVICES, type ServiceName, type ServiceProcess } from '../../src/cluster/service-process.js';
import type { World } from './world.js';

/** A command, how often it was sent, and what was answered in the end; nothing as long as it has no answer. */
export interface JournalEntry {
  readonly commandId: string;
  readonly path: string;
  attempts: number;
  answer?: HttpAnswer;
}

const RETRY_MS = 100;
const CLOCK = '/api/clock';

/**
 * The people's side of a world: sends every command, under the same id, to whichever process serves until there is an
 * answer, and notes both. An answer of 5xx or none at all says nothing about whether the command was stored.
 */
export class Journal {
  readonly entries = new Map<string, JournalEntry>();
  /** The commands that were taken, in the order of their answers. */
  readonly acknowledged: JournalEntry[] = [];
  private readonly transports = new Map<string, Transport>();
  private readonly clocks = new Map<string, string>();
  private clock: HttpRequest | undefined;
  private over = false;

  constructor(private readonly world: World) {}

  get retries(): number {
    return [...this.entries.values()].reduce((sum, { attempts }) => sum + Math.max(0, attempts - 1), 0);
  }

  /** Carries the requests of a client. */
  readonly transport: Transport = async (request) => {
    const { path, headers, method } = request;
    const key = headers['idempotency-key'];
    if (path === CLOCK && method === 'POST') this.clock = request;
    if (path === CLOCK || key === undefined || method === 'GET') return this.insist(request, () => undefined);
    const commandId = commandIdOf(headers['redress-actor']!.split('@', 1)[0]!, key);
    // The same command after a refusal: the platform had not reacted yet.
    const entry = this.entries.get(commandId) ?? { commandId, path, attempts: 0 };
    this.entries.set(commandId, entry);
    const attemptsBefore = entry.attempts;
    const answer = await this.insist(request, () => entry.attempts++);
    if (answer.status >= 300) entry.attempts = attemptsBefore;
    else {
      entry.answer = answer;
      this.acknowledged.push(entry);
    }
    return answer;
  };

  /** Lets those give up who still try, because the run has failed. */
  giveUp(): void {
    this.over = true;
  }

  /** The days of a world are begun by dispatch, so that its clock is the first to be moved. */
  private async insist(request: HttpRequest, count: () => void): Promise<HttpAnswer> {
    const name = SERVICES.find((service) => service === request.path.split('/')[2]) ?? 'dispatch';
    for (;;) {
      if (this.over) throw new Error('The run is over');
      const answer = await this.attempt(name, request, count).catch(() => undefined);
      if (answer !== undefined && answer.status < 500) return answer;
      await sleep(RETRY_MS);
    }
  }

  private async attempt(name: ServiceName, request: HttpRequest, count: () => void): Promise<HttpAnswer | undefined> {
    const process = this.world.serving(name);
    if (process?.address === undefined) return undefined;
    const transport = this.transportTo(process.address);
    await this.bringToTime(process, transport);
    count();
    return transport(request);
  }

  /** A process that has started again lives by the time of the last event until it is told. */
  private async bringToTime({ address, pid }: ServiceProcess, transport: Transport): Promise<void> {
    const { clock } = this;
    const process = `${address} ${pid}`;
    if (clock === undefined || this.clocks.get(process) === clock.body) return;
    const { status } = await transport(clock);
    // Somebody else may have moved it further meanwhile.
    if (status === 200 || status === 409 || status === 422) this.clocks.set(process, clock.body!);
  }

  private transportTo(address: string): Transport {
    const known = this.transports.get(address) ?? httpTransport(address);
    this.transports.set(address, known);
    return known;
  }
}
