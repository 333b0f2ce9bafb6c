/** What of the client needs no Node.js: everything but how a request is carried. */
export { PlatformClient, type CallOptions, type Reply } from './platform-client.js';
export type { AnswerOf, Operation, OperationName, RequestOf } from './operation.js';
export * from './operations.generated.js';
export { ProblemError } from './problem-error.js';
export type { HttpAnswer, HttpRequest, Transport } from './transport.js';
