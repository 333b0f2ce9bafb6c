import type { Operations } from './operations.generated.js';

/** Where an operation is over HTTP. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With the names of its parameters in braces: `/api/dispatch/tickets/{id}`. */
  readonly path: string;
}

/** Every operation of the interface, by its `operationId`. */
export type OperationName = keyof Operations;

/** What an operation is called with: the parameters of its path and query, and its body as `body`. */
export type RequestOf<Name extends OperationName> = Operations[Name]['request'];

/** What an operation answers. */
export type AnswerOf<Name extends OperationName> = Operations[Name]['answer'];
