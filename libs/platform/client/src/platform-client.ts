import type { AnswerOf, OperationName, RequestOf } from './operation.js';
import { OPERATIONS } from './operations.generated.js';
import { ProblemError } from './problem-error.js';
import { addressOf } from './address-of.js';
import type { HttpAnswer, Transport } from './transport.js';

/** Who calls, and under which key. */
export interface CallOptions {
  /** `role:id` or `role:id@office`; that of the client by default. */
  readonly as?: string;
  /** A UUID by which a repeat of a command changes nothing; a new one by default. */
  readonly key?: string;
}

/** What an operation answered. */
export interface Reply<T> {
  readonly status: number;
  readonly value: T;
  /** Token of the place that the answer reflects, of one that was read from tables; null of others. */
  readonly position: string | null;
}

/** The platform's interface: every operation by its name, with typed request and answer. */
export class PlatformClient {
  constructor(
    private readonly transport: Transport,
    private readonly actor: string,
  ) {}

  /** The same platform, called by somebody else. */
  as(actor: string): PlatformClient {
    return new PlatformClient(this.transport, actor);
  }

  /** Calls an operation. Rejects with {@link ProblemError} when it is refused, and as the transport does. */
  async call<Name extends OperationName>(
    name: Name,
    request: RequestOf<Name>,
    { as = this.actor, key = crypto.randomUUID() }: CallOptions = {},
  ): Promise<Reply<AnswerOf<Name>>> {
    const { method, path } = OPERATIONS[name];
    const { body } = request as { readonly body?: object };
    const headers = { accept: 'application/json, text/plain;q=0.9, */*;q=0.8', 'redress-actor': as };
    const answer = await this.transport(
      method === 'GET'
        ? { method, path: addressOf(path, request), headers }
        : {
            method,
            path: addressOf(path, request),
            headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': key },
            body: JSON.stringify(body ?? {}),
          },
    );
    if (answer.status >= 300) throw new ProblemError(answer.status, problemIn(answer));
    const position = answer.headers['redress-position'];
    return {
      status: answer.status,
      value: valueOf(answer) as AnswerOf<Name>,
      position: typeof position === 'string' ? position : null,
    };
  }
}

/** What is not JSON is the text itself. */
function valueOf({ headers, text }: HttpAnswer): unknown {
  return /[/+]json\b/.test(String(headers['content-type'] ?? '')) ? JSON.parse(text) : text;
}

function problemIn(answer: HttpAnswer): object {
  const value = valueOf(answer);
  return typeof value === 'object' && value !== null ? value : {};
}
