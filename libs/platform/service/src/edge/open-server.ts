import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyServerFactory } from 'fastify';
import { LIMITS, SOCKETS, TIMES } from './limits.js';

/**
 * The HTTP server of a process. Who sends slowly, or much at once, is cut, and one address holds a quarter of the connections at
 * most, so that the others can still come in. Fastify sets none of these by default.
 */
export const openServer: FastifyServerFactory = (handler) => {
  const underWay = new WeakMap<Socket, Set<ServerResponse>>();
  const server = createServer(
    {
      headersTimeout: TIMES.headers,
      requestTimeout: TIMES.request,
      keepAliveTimeout: TIMES.keepAlive,
      connectionsCheckingInterval: TIMES.check,
      maxHeaderSize: LIMITS.headers,
    },
    (request, response) => {
      const { socket } = request;
      const answers = underWay.get(socket) ?? new Set();
      // Browsers and our clients wait for an answer before they ask again; all that came in one packet is handled in one turn.
      if (answers.size >= SOCKETS.atOnceEach) return void socket.destroy();
      underWay.set(socket, answers.add(response));
      response.once('close', () => answers.delete(response));
      handler(request, response);
    },
  );
  server.maxRequestsPerSocket = SOCKETS.requestsEach;
  server.maxConnections = SOCKETS.most;
  shareAmongAddresses(server);
  server.setTimeout(TIMES.idle, (socket) => {
    const answers = [...(underWay.get(socket) ?? [])];
    // A handler that works on its answer is waited for, as its route says; a reader who takes no more of one is not.
    if (answers.every(({ headersSent }) => headersSent)) socket.destroy();
  });
  return server;
};

function shareAmongAddresses(server: Server): void {
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    const count = open.get(address) ?? 0;
    if (count >= server.maxConnections / 4) {
      socket.destroy();
      return;
    }
    open.set(address, count + 1);
    socket.once('close', () => {
      const left = open.get(address)! - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
}
