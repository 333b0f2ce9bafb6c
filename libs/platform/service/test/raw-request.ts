import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection to a port on loopback, from another address of it where one is named. */
export async function open(port: number, localAddress = '127.0.0.1'): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', localAddress });
  // That it is cut is what the tests look for.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** All that comes until the other side closes. */
export async function untilClosed(socket: Socket): Promise<string> {
  const parts: Buffer[] = [];
  socket.on('data', (part: Buffer) => parts.push(part));
  // Also after an error, which `once` would throw.
  await new Promise((closed) => socket.once('close', closed));
  return Buffer.concat(parts).toString();
}

/** Sends lines as they are, closed by an empty one, and gives the answer. */
export async function exchange(port: number, ...lines: readonly string[]): Promise<string> {
  const socket = await open(port);
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  return untilClosed(socket);
}
