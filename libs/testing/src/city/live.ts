import { STEP_SERVICES, type CityLife, type CityStep } from './life.js';
import type { Answer, PlatformClient } from './platform-client.js';

/** What one request of a life came to: a command was taken (anew or before), or the platform has to react first. */
export type Moved = 'taken' | 'repeated' | 'waiting' | 'looked';

/** Thrown when the platform refuses a step for good; the life ends there. */
export class StepRefused extends Error {
  constructor(
    readonly step: string,
    readonly status: number,
    readonly code: string,
  ) {
    super(`${step}: HTTP ${status} ${code}`);
    this.name = 'StepRefused';
  }
}

/** Lives one ticket through the platform, a request at a time; the caller decides when to go on. */
export async function* live(
  life: CityLife,
  client: PlatformClient,
  departments: readonly string[],
): AsyncGenerator<Moved, void> {
  const { submission } = life;
  const { at, body } = submission;
  const taken = yield* insist('submission', () => client.post('/api/intake/submissions', { at, ...body }, submission));
  const ticket = (taken as { tickets: readonly [{ id: string }] }).tickets[0].id;
  let department = yield* awaitDepartment(ticket, client);
  const custody = life.custody(
    department,
    departments.filter((other) => other !== department),
  );
  for (const step of custody) yield* take(step, ticket, client);
  if (custody.length > 0) department = yield* awaitDepartment(ticket, client);
  for (const step of life.handling(department)) yield* take(step, ticket, client);
}

function take(step: CityStep, ticket: string, client: PlatformClient): AsyncGenerator<Moved, unknown> {
  const path = `/api/${STEP_SERVICES[step.name]}/tickets/${ticket}/${step.name}`;
  return insist(step.name, () => client.post(path, { at: step.at, ...step.body }, step));
}

/** Gives the command until the platform takes it, and hands on what it answered. */
async function* insist(step: string, command: () => Promise<Answer>): AsyncGenerator<Moved, unknown> {
  for (;;) {
    const answer = await command();
    if (answer.status < 300) {
      yield isRepeated(answer.body) ? 'repeated' : 'taken';
      return answer.body;
    }
    // A policy has not reacted yet: handling is not opened, or the conclusion not drawn.
    if (answer.status !== 409 && !codeOf(answer).startsWith('wrong-state'))
      throw new StepRefused(step, answer.status, codeOf(answer));
    yield 'waiting';
  }
}

/** The department that the ticket is with; the platform assigns it a moment after it was classified. */
async function* awaitDepartment(ticket: string, client: PlatformClient): AsyncGenerator<Moved, string> {
  for (;;) {
    const answer = await client.get(`/api/dispatch/tickets/${ticket}`);
    if (answer.status !== 200) throw new StepRefused('reading', answer.status, codeOf(answer));
    const { custody } = answer.body as { custody?: { department?: string } };
    if (custody?.department !== undefined) {
      yield 'looked';
      return custody.department;
    }
    yield 'waiting';
  }
}

function isRepeated(body: unknown): boolean {
  const { repeated, tickets } = body as { repeated?: boolean; tickets?: readonly { repeated?: boolean }[] };
  return repeated ?? tickets?.every((ticket) => ticket.repeated === true) ?? false;
}

function codeOf({ body }: Answer): string {
  const code = (body as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
