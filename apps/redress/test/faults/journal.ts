import { setTimeout as sleep } from 'node:timers/promises';
import { connectPlatform, PlatformUnreachable, type Answer, type PlatformClient } from '@redress/testing/city';
import type { ServiceName } from '../../src/cluster/service-process.js';
import type { World } from './world.js';

/** A command, how often it was sent, and what was answered in the end; nothing as long as it has no answer. */
export interface JournalEntry {
  readonly commandId: string;
  readonly path: string;
  attempts: number;
  answer?: Answer;
}

const RETRY_MS = 100;

/**
 * The people's side of a world: sends every command, under the same id, to whichever process serves until there is an
 * answer, and notes both. An answer of 5xx or none at all says nothing about whether the command was stored.
 */
export class Journal implements PlatformClient {
  readonly entries = new Map<string, JournalEntry>();
  /** The commands that were taken, in the order of their answers. */
  readonly acknowledged: JournalEntry[] = [];
  private over = false;

  constructor(private readonly world: World) {}

  get retries(): number {
    return [...this.entries.values()].reduce((sum, { attempts }) => sum + Math.max(0, attempts - 1), 0);
  }

  get(path: string): Promise<Answer> {
    return this.insist(path, (platform) => platform.get(path));
  }

  async post(path: string, body: object, command: { readonly commandId?: string } = {}): Promise<Answer> {
    const { commandId } = command;
    if (commandId === undefined) throw new Error(`The command to ${path} has no id to retry it by`);
    // The same command after a refusal: the platform had not reacted yet.
    const entry = this.entries.get(commandId) ?? { commandId, path, attempts: 0 };
    this.entries.set(commandId, entry);
    const attemptsBefore = entry.attempts;
    const answer = await this.insist(path, (platform) => {
      entry.attempts++;
      return platform.post(path, body, command);
    });
    if (answer.status >= 300) entry.attempts = attemptsBefore;
    else {
      entry.answer = answer;
      this.acknowledged.push(entry);
    }
    return answer;
  }

  /** Lets those give up who still try, because the run has failed. */
  giveUp(): void {
    this.over = true;
  }

  private async insist(path: string, attempt: (platform: PlatformClient) => Promise<Answer>): Promise<Answer> {
    const name = path.split('/')[2] as ServiceName;
    for (;;) {
      if (this.over) throw new PlatformUnreachable(path, 'the run is over');
      const address = this.world.serving(name)?.address;
      if (address !== undefined)
        try {
          return await attempt(connectPlatform(address, { patienceMs: 0 }));
        } catch (error) {
          if (!(error instanceof PlatformUnreachable)) throw error;
        }
      await sleep(RETRY_MS);
    }
  }
}
