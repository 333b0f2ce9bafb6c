export { connect, type ConnectOptions } from './connect.js';
export { PlatformClient, type CallOptions, type Reply } from './platform-client.js';
export type { AnswerOf, Operation, OperationName, RequestOf } from './operation.js';
export * from './operations.generated.js';
export { patient, type Patience } from './patient.js';
export { PlatformUnreachable } from './platform-unreachable.js';
export { ProblemError } from './problem-error.js';
export { httpTransport, type HttpAnswer, type HttpRequest, type Transport } from './transport.js';
