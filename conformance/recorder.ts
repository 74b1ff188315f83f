/**
 * A proxy between the typed API and an engine, on its own port, that records requests and answers.
 *
 * It is a server rather than a hook in the transport, so that it records what was on the wire.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Exchange, Headers } from './exchange.js';

export interface Recorder {
  /** The address of the proxy. Calls to this address are recorded. */
  readonly uri: string;
  readonly exchanges: readonly Exchange[];
  close(): Promise<void>;
}

/** The limit of a recorded body, in bytes. No answer that is judged is longer; archives are not judged. */
const longest = 16 * 1024 * 1024;

export async function record(socketPath: string): Promise<Recorder> {
  const exchanges: Exchange[] = [];
  const keep = (exchange: Exchange): void => void exchanges.push(exchange);
  const sockets = new Set<Duplex>();
  const server = createServer((incoming, outgoing) => relay(socketPath, incoming, outgoing, keep));
  server.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    sockets.add(socket).add(takeOver(socketPath, incoming, socket, head, keep));
  });
  // Like an engine, the proxy has no time limit for silent calls and idle connections.
  server.requestTimeout = 0;
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Collects a body that passes, if its media type is one that is judged. */
function collector(headers: Headers): { add(chunk: Buffer): void; text(): string | undefined } {
  const chunks: Buffer[] = [];
  let length = 0;
  const wanted = isReadable(headers);
  return {
    add(chunk) {
      length += chunk.length;
      if (wanted && length <= longest) chunks.push(chunk);
    },
    text: () => (wanted && length <= longest ? Buffer.concat(chunks).toString() : undefined),
  };
}

/** Tells if a body is JSON or text. A body without a media type counts too: some streams of records have none. */
function isReadable(headers: Headers): boolean {
  const type = String(headers['content-type'] ?? '');
  return type === '' || /json|text\/plain/.test(type);
}

function relay(
  socketPath: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  keep: (exchange: Exchange) => void,
): void {
  const { method = '', url = '' } = incoming;
  const sent = collector(incoming.headers);
  const upstream = request({ socketPath, method, path: url, headers: incoming.headers, agent: false });
  incoming.on('data', (chunk: Buffer) => sent.add(chunk));
  incoming.pipe(upstream);
  outgoing.on('close', () => upstream.destroy());
  let answers = false;
  upstream.on('error', () => {
    // An engine may answer and close before it has read the whole request. The answer must not be lost.
    if (!answers) outgoing.destroy();
  });
  upstream.on('response', (answer) => {
    answers = true;
    const { statusCode: status = 0, headers } = answer;
    const answered = collector(headers);
    outgoing.writeHead(status, answer.rawHeaders);
    answer.on('data', (chunk: Buffer) => answered.add(chunk));
    answer.on('error', () => outgoing.destroy());
    // The exchange is recorded before the caller sees the end, and also if the caller stops reading early.
    answer.on('close', () =>
      keep({
        method,
        url,
        requestHeaders: incoming.headers,
        requestBody: sent.text(),
        status,
        responseHeaders: headers,
        responseBody: answered.text(),
      }),
    );
    outgoing.flushHeaders();
    answer.pipe(outgoing);
  });
}

/** Writes the request to the engine, and then passes all bytes on unchanged in both directions. */
function takeOver(
  socketPath: string,
  incoming: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  keep: (exchange: Exchange) => void,
): Socket {
  const { method = '', url = '', headers, rawHeaders } = incoming;
  const upstream = connect({ path: socketPath, allowHalfOpen: true });
  const lines = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1]}`] : []));
  const top = `${[`${method} ${url} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`;
  // This must be one write: if the engine answers at once and closes, a second write would fail.
  upstream.write(Buffer.concat([Buffer.from(top), head]));
  let sent = head;
  const length = Number(headers['content-length'] ?? 0);
  socket.on('data', (chunk: Buffer) => {
    if (sent.length < length) sent = Buffer.concat([sent, chunk]);
  });
  let answer = Buffer.alloc(0);
  let kept = false;
  const keepAnswer = (): void => {
    const end = answer.indexOf('\r\n\r\n');
    if (kept || end === -1) return;
    kept = true;
    const [first = '', ...rest] = answer.subarray(0, end).toString('latin1').split('\r\n');
    const status = Number(first.split(' ')[1]);
    keep({
      method,
      url,
      requestHeaders: headers,
      requestBody: length > 0 ? sent.subarray(0, length).toString() : undefined,
      status,
      responseHeaders: Object.fromEntries(
        rest.map((line) => [
          line.slice(0, line.indexOf(':')).toLowerCase(),
          line.slice(line.indexOf(':') + 1).trim(),
        ]),
      ),
      // After an upgrade, the rest is output of a process. After a refusal, it is the body, chunked or not.
      responseBody: status >= 400 ? plainBody(answer.subarray(end + 4).toString()) : undefined,
    });
  };
  upstream.on('data', (chunk: Buffer) => {
    if (kept) return;
    answer = Buffer.concat([answer, chunk]);
    // The body of a refusal may arrive after its head.
    const isRefusal = /^HTTP\/1\.1 [45]/.test(answer.toString('latin1'));
    if (!isRefusal || answer.includes('}')) keepAnswer();
  });
  upstream.on('close', keepAnswer);
  socket.pipe(upstream);
  upstream.pipe(socket);
  socket.on('error', () => upstream.destroy());
  upstream.on('error', () => socket.end());
  socket.on('close', () => upstream.destroy());
  return upstream;
}

/** The body of a refusal: JSON, maybe in one chunk, or text. */
function plainBody(text: string): string {
  return text.includes('{') ? text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1) : text.trim();
}
