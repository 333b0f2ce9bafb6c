import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A port that passes bytes on to the real one, and whose connections can be broken the way networks break them. */
export class DroppablePort {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  private refusing = false;

  constructor(private readonly target: number) {
    this.server = createServer((near) => this.pass(near));
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  /** Breaks every connection. New ones are taken. */
  drop(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  /** Breaks every connection and takes no new one until `refuse(false)`. */
  refuse(refusing: boolean): void {
    this.refusing = refusing;
    if (refusing) this.drop();
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.drop();
    await closed;
  }

  private pass(near: Socket): void {
    if (this.refusing) {
      near.destroy();
      return;
    }
    const far = connect(this.target, '127.0.0.1');
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.once('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  }
}
