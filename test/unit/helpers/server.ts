/** Servers that answer a client byte by byte, in ways that no real engine can be made to answer. */
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { profile as docker } from '../../../src/docker/profile.js';
import { type Endpoint, formatEndpoint } from '../../../src/endpoint/endpoint.js';
import { UndiciTransport } from '../../../src/transport/undici/pool.js';

export interface RawServer {
  readonly endpoint: Endpoint;
  /** Every connection that was ever accepted, in order. */
  readonly sockets: Socket[];
  /**
   * Returns the number of connections that the client has not closed yet. A server notices the end only if it reads.
   */
  open(): number;
  close(): Promise<void>;
}

/** Listens on a socket file, or on a port of 127.0.0.1, until the test is over. */
export async function rawServer(
  onConnection: (socket: Socket, index: number) => void,
  where: 'unix' | 'tcp' = 'unix',
): Promise<RawServer> {
  const folder = await mkdtemp(join(tmpdir(), 'fairlead-'));
  const path = join(folder, 's');
  const sockets: Socket[] = [];
  const ended = new WeakSet<Socket>();
  const server: Server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => {}).on('end', () => ended.add(socket));
    sockets.push(socket);
    onConnection(socket, sockets.length - 1);
  });
  await new Promise<void>((resolve) =>
    where === 'unix' ? server.listen(path, resolve) : server.listen(0, '127.0.0.1', resolve),
  );
  const port = () => (server.address() as AddressInfo).port;
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  };
  onTestFinished(close);
  return {
    endpoint:
      where === 'unix'
        ? { kind: 'unix', path }
        : { kind: 'tcp', host: '127.0.0.1', port: port(), basePath: '' },
    sockets,
    open: () => sockets.filter((socket) => !socket.destroyed && !ended.has(socket)).length,
    close,
  };
}

/** Calls back for every request head that comes. The bytes after a head are left to `socket.on('data')` listeners. */
export function onRequest(socket: Socket, callback: (head: string, index: number) => void): void {
  let text = '';
  let count = 0;
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
    for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n')) {
      const head = text.slice(0, end);
      text = text.slice(end + 4);
      if (/^[A-Z]+ \S+ HTTP\/1\.1/.test(head)) callback(head, count++);
    }
  });
}

/** Makes a server that answers every request head with the same bytes. */
export function answering(bytes: string | Buffer, where: 'unix' | 'tcp' = 'unix'): Promise<RawServer> {
  return rawServer((socket) => onRequest(socket, () => socket.write(bytes)), where);
}

export const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';

/** Makes a transport that is closed when the test is over. */
export function transportTo(endpoint: Endpoint): UndiciTransport {
  const transport = new UndiciTransport(endpoint, docker.access);
  onTestFinished(() => transport.close());
  return transport;
}

/** Returns the address of a server, in the form that users write. */
export function uriOf({ endpoint }: Pick<RawServer, 'endpoint'>): string {
  return formatEndpoint(endpoint);
}
