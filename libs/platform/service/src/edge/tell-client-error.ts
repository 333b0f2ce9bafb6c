import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { problemOf, type ProblemCase } from '../http/problem.js';

/** What Node.js finds wrong with a request before it is one; a stranger's bytes are no reason to log anything. */
const CASES: Readonly<Record<string, ProblemCase>> = {
  HPE_HEADER_OVERFLOW: { status: 431, code: 'headers-too-large' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'request-timeout' },
};

/**
 * Tells what is wrong with bytes that are no request, or too slow, and closes the connection. The language that was asked
 * for is not known yet.
 */
export function tellClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const known = CASES[error.code ?? ''] ?? { status: 400, code: 'bad-request' };
  const body = JSON.stringify(problemOf(known, '/', 'zh-CN'));
  const head = [
    `HTTP/1.1 ${known.status} ${STATUS_CODES[known.status]}`,
    'content-type: application/problem+json; charset=utf-8',
    'content-language: zh-CN',
    'x-content-type-options: nosniff',
    'cache-control: no-store',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}
