import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { unavailable } from './problems.js';
import type { ServiceProcess, Services } from './service-process.js';

const CLOCK = '/api/clock';
/** How long a service may take to begin the days of a longer leap. */
const PATIENCE_MS = 60_000;

/**
 * The clock of all services as one. Each has its own; a simulated one is moved in all of them, last in dispatch: its
 * timekeeper begins the days, and what follows from a day must find the others there already.
 */
export function serveClock(app: FastifyInstance, { dispatch, ...others }: Services): void {
  app.get(CLOCK, (request, reply) => handOn(request, reply, [dispatch]));
  app.post(CLOCK, (request, reply) => handOn(request, reply, [...Object.values(others), dispatch]));
}

/** The answer of the last service, or of the first that refuses. Moved twice to one moment, a clock stays. */
async function handOn(
  request: FastifyRequest,
  reply: FastifyReply,
  services: readonly ServiceProcess[],
): Promise<FastifyReply> {
  let answer: Response | undefined;
  for (const { address } of services) {
    answer = await send(request, address);
    if (answer === undefined) return unavailable(request, reply);
    if (!answer.ok) break;
  }
  const type = answer!.headers.get('content-type') ?? 'application/json';
  return reply
    .status(answer!.status)
    .type(type)
    .send(await answer!.text());
}

/** Undefined when the service does not answer. */
async function send(
  { method, headers, body }: FastifyRequest,
  address: string | undefined,
): Promise<Response | undefined> {
  if (address === undefined) return undefined;
  const told = ['redress-actor', 'accept-language', 'idempotency-key', 'content-type'].flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return fetch(new URL(CLOCK, address), {
    method,
    headers: Object.fromEntries(told),
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
  }).catch(() => undefined);
}
