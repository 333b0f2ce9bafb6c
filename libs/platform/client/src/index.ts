export { connect, type ConnectOptions } from './connect.js';
export * from './browser.js';
export { patient, type Patience } from './patient.js';
export { PlatformUnreachable } from './platform-unreachable.js';
export { httpTransport } from './http-transport.js';
