/** Servers that answer requests by their path, as no real engine does. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface HttpServer {
  readonly uri: string;
  /** The method and the path of each request, in order, without the query. */
  readonly requests: string[];
  /** Returns the number of connections that are open. */
  open(): number;
}

/** Listens on a port of 127.0.0.1 until the test is over. */
export async function httpServer(
  answer: (request: IncomingMessage, response: ServerResponse, path: string) => unknown,
): Promise<HttpServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const path = request.url!.split('?', 1)[0]!;
    requests.push(`${request.method} ${path}`);
    response.on('error', () => {});
    answer(request, response, path);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { uri: `tcp://127.0.0.1:${port}`, requests, open: () => sockets.size };
}
