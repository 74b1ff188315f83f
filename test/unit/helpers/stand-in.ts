/** A server that stands in for an engine behind a proxy: it answers each path with bytes, and may hand connections over. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { onTestFinished } from 'vitest';

/** An answer: a body of JSON with status 200, or bytes, and what happens on the connection after them. */
export type StandInAnswer = object | string | Buffer | ((socket: Duplex, input: Buffer) => void);

export interface StandIn {
  readonly uri: string;
  /** The method and the path of each request, without its version. */
  readonly requests: string[];
}

/** Encodes output in a frame. */
export function frame(output: string, stream: 'stdout' | 'stderr' = 'stdout'): Buffer {
  const header = Buffer.alloc(8);
  header[0] = stream === 'stdout' ? 1 : 2;
  header.writeUInt32BE(Buffer.byteLength(output), 4);
  return Buffer.concat([header, Buffer.from(output)]);
}

/** Makes an answer of JSON. */
export const json = (value: unknown, status = '200 OK'): string => {
  const text = JSON.stringify(value);
  return `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
};

/**
 * Listens until the test is over.
 *
 * @param answer Returns the answer to `GET /containers/x/json`, for example. Without an answer, the server is silent.
 * @param ping The answer to a ping. @default that of an engine
 */
export async function standIn(
  answer: (request: string) => StandInAnswer | undefined,
  ping = PING,
): Promise<StandIn> {
  const requests: string[] = [];
  const sockets = new Set<Duplex>();
  const respond = ({ method, url = '' }: IncomingMessage, socket: Duplex, input: Buffer) => {
    const request = `${method} ${url.replace(/^\/v[\d.]+/, '').replace(/\?.*/, '')}`;
    requests.push(request);
    const its = request === 'GET /_ping' ? ping : answer(request);
    if (its === undefined) return;
    if (typeof its === 'function') its(socket, input);
    else socket.write(typeof its === 'string' || Buffer.isBuffer(its) ? its : json(its));
  };
  const server = createServer((request) => {
    request.resume().on('end', () => respond(request, request.socket, Buffer.alloc(0)));
  });
  server.on('upgrade', respond);
  server.on('connection', (socket) => sockets.add(socket.on('error', () => {})));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { uri: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

const PING = 'HTTP/1.1 200 OK\r\napi-version: 1.51\r\ncontent-length: 2\r\n\r\nOK';
