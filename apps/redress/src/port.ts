import { createServer } from 'node:net';

/** The address can't be listened on. The message is the one sentence that the user sees. */
export class PortTakenError extends Error {}

/** Fails before anything else is started when the port is not to be had; two platforms would otherwise share one folder. */
export async function mustBeFree(host: string, port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    throw new PortTakenError(sentenceFor(error, host, port));
  });
  await new Promise((resolve) => server.close(resolve));
}

function sentenceFor(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `端口 ${port} 已被占用，请用 PORT 指定其他端口。 Port ${port} on ${host} is taken; choose another one, such as PORT=${port + 1} npm start.`;
    case 'EACCES':
      return `无权使用端口 ${port}，请用 PORT 指定 1024 以上的端口。 No permission for port ${port}; choose one above 1024 with PORT.`;
    default:
      return `无法监听 ${host}:${port}。 Cannot listen on ${host}:${port} (${error.code ?? error.message}); check HOST and PORT.`;
  }
}
