import { setTimeout as sleep } from 'node:timers/promises';
import { PlatformUnreachable } from './platform-unreachable.js';
import type { HttpAnswer, HttpRequest, Transport } from './transport.js';

/** How long a platform that restarts is waited for. */
export interface Patience {
  readonly milliseconds: number;
  /** Ends the waiting, not the request in flight. */
  readonly signal?: AbortSignal;
}

/** A platform that goes down may fail a request before it refuses connections, hence 500. */
const RETRIED = [429, 500, 502, 503, 504];
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 3_000;

/**
 * Tries again, with growing pauses, what was lost or answered by "unavailable" or "too many". That is safe because every
 * command carries a key by which a repeat changes nothing. Rejects with {@link PlatformUnreachable} when patience ends.
 */
export function patient(transport: Transport, { milliseconds, signal }: Patience): Transport {
  return async (request) => {
    const giveUpAt = performance.now() + milliseconds;
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      const { answer, lost } = await attempt(transport, request);
      if (answer !== undefined && !RETRIED.includes(answer.status)) return answer;
      const wait = Math.max(pause, answer === undefined ? 0 : retryAfter(answer));
      if (signal?.aborted || performance.now() + wait > giveUpAt)
        throw new PlatformUnreachable(lost ?? `HTTP ${answer.status}`);
      await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
  };
}

/** In milliseconds; 0 where the answer does not say. */
function retryAfter({ headers }: HttpAnswer): number {
  const seconds = Number(headers['retry-after']);
  return Number.isFinite(seconds) ? Math.min(seconds * 1000, LONGEST_PAUSE_MS) : 0;
}

type Attempt =
  { readonly answer: HttpAnswer; readonly lost?: undefined } | { readonly answer?: undefined; readonly lost: string };

/** The answer, or why there is none. Several addresses of one name fail together, with an empty message of their own. */
function attempt(transport: Transport, request: HttpRequest): Promise<Attempt> {
  return transport(request).then(
    (answer) => ({ answer }),
    ({ message, code, name }: Error & { readonly code?: string }) => ({ lost: message || (code ?? name) }),
  );
}
