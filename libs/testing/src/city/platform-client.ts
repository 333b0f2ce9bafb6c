import type { Actor } from '@redress/kernel';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the platform answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The text read as JSON where it was sent as such; else the text. */
  readonly body: unknown;
}

/** Who gives a command, and its id, by which a repeat changes nothing. */
export interface CommandHeaders {
  readonly commandId?: string;
  readonly actor?: Actor;
}

/** The platform's HTTP surface, as a client sees it. */
export interface PlatformClient {
  get(path: string, command?: CommandHeaders): Promise<Answer>;
  post(path: string, body: object, command?: CommandHeaders): Promise<Answer>;
}

/** Thrown when the platform could not be reached for as long as the client is patient. */
export class PlatformUnreachable extends Error {
  constructor(
    readonly url: string,
    reason: string,
  ) {
    super(`${url}: ${reason}`);
    this.name = 'PlatformUnreachable';
  }
}

export interface PlatformClientOptions {
  /** For how long a platform that restarts is waited for; a minute by default. */
  readonly patienceMs?: number;
  /** Ends the waiting, not the request in flight. */
  readonly signal?: AbortSignal;
}

/** A platform that goes down may fail a request before it refuses connections, hence 500. */
const RETRIED = [500, 502, 503, 504];
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 3_000;
const REQUEST_TIMEOUT_MS = 60_000;

/**
 * Talks to a platform that may restart meanwhile: a lost connection and an "unavailable" are tried again with growing
 * pauses. That is safe because every command carries an id or a source number.
 */
export function connectPlatform(
  url: string,
  { patienceMs = 60_000, signal }: PlatformClientOptions = {},
): PlatformClient {
  const base = url.replace(/\/+$/, '');

  async function send(path: string, init: RequestInit): Promise<Answer> {
    const giveUpAt = Date.now() + patienceMs;
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      const answer = await attempt(base + path, init);
      const lost = answer instanceof Error;
      if (!lost && !RETRIED.includes(answer.status)) return answer;
      if (signal?.aborted || Date.now() + pause > giveUpAt)
        throw new PlatformUnreachable(base, lost ? answer.message : `HTTP ${answer.status}`);
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  }

  return {
    get: (path, command) => send(path, { headers: headersOf(command) }),
    post: (path, body, command) =>
      send(path, { method: 'POST', headers: headersOf(command), body: JSON.stringify(body) }),
  };
}

async function attempt(url: string, init: RequestInit): Promise<Answer | Error> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
    const text = await response.text();
    const json = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: json ? (JSON.parse(text) as unknown) : text,
    };
  } catch (error) {
    // fetch hides why: the cause says "connect ECONNREFUSED …".
    const { cause, message } = error as Error;
    return cause instanceof Error ? cause : new Error(message);
  }
}

function headersOf({ commandId, actor }: CommandHeaders = {}): Record<string, string> {
  return {
    accept: 'application/json',
    'content-type': 'application/json',
    ...(commandId === undefined ? {} : { 'idempotency-key': commandId }),
    ...(actor === undefined ? {} : { 'redress-actor': formatActor(actor) }),
  };
}

/** `role:id`, with `@office` for somebody who acts for one. */
export function formatActor({ account, office }: Actor): string {
  return office === null ? account : `${account}@${office}`;
}
