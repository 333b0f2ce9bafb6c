export type Operation = 'append' | 'read' | 'subscribe';

/**
 * What goes wrong with one call: the connection breaks before or after the server did the work; no answer ever comes; the
 * node says that it is not the leader; somebody else seems to have written first; the answer takes `delayMs`.
 */
export type Fault = 'drop' | 'drop-after' | 'hang' | 'not-leader' | 'conflict' | { readonly delayMs: number };

interface Planned {
  readonly operation: Operation;
  readonly fault: Fault;
  readonly stream: RegExp;
  left: number;
}

/** The faults that are still to come; each is used up by the calls that it meets. */
export class Faults {
  private planned: Planned[] = [];

  /** The next `times` calls on a stream whose name fits (`$all` for reads of the log) fail like this. */
  plan(
    operation: Operation,
    fault: Fault,
    { stream = /^/, times = 1 }: { stream?: RegExp; times?: number } = {},
  ): void {
    this.planned.push({ operation, fault, stream, left: times });
  }

  clear(): void {
    this.planned = [];
  }

  take(operation: Operation, stream: string): Fault | undefined {
    const next = this.planned.find((each) => each.left > 0 && each.operation === operation && each.stream.test(stream));
    if (next) next.left--;
    return next?.fault;
  }
}
