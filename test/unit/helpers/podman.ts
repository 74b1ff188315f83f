/** A server that answers as Podman does, as far as the versions and the forms of answers go. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type HttpServer, httpServer } from './http-server.js';

export interface PodmanServer extends HttpServer {
  /** The release in the answers from now on. */
  release: string;
}

interface PodmanOptions {
  /** The release: `5.8.6`. */
  readonly release: string;
  /** False if a proxy drops the header with the release. @default true */
  readonly header?: boolean;
  /** Answers a request, by its path without the version. @default an empty list, with status 200 */
  readonly answer?: (path: string, response: ServerResponse, request: IncomingMessage) => unknown;
}

/** Listens until the test is over. */
export async function podman({ release, header = true, answer }: PodmanOptions): Promise<PodmanServer> {
  const server: PodmanServer = Object.assign(
    await httpServer((request, response, path) => {
      const { release: now } = server;
      if (header) response.setHeader('Libpod-Api-Version', now);
      response.setHeader('Api-Version', '1.44');
      if (path === '/_ping') return response.end('OK');
      if (path === '/version')
        return json(response, {
          ApiVersion: '1.44',
          Components: [{ Name: 'Podman Engine', Details: { APIVersion: now, MinAPIVersion: '4.0.0' } }],
        });
      if (answer !== undefined) return answer(path.replace(/^\/v[\d.]+/, ''), response, request);
      return json(response, []);
    }),
    { release },
  );
  return server;
}

/** Answers with JSON. */
export function json(response: ServerResponse, body: unknown, status = 200): ServerResponse {
  return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Answers with Podman's own error. */
export function podmanError(response: ServerResponse, status: number, message: string): ServerResponse {
  return json(response, { cause: message, message, response: status }, status);
}

/** Takes the headers away that only the engine's own answers have. */
export function withoutEngine(response: ServerResponse): ServerResponse {
  for (const name of ['Libpod-Api-Version', 'Api-Version']) response.removeHeader(name);
  return response;
}

/** Answers as Podman does for a path that it does not have: in text, without the headers of the engine. */
export function noSuchPath(response: ServerResponse): ServerResponse {
  return withoutEngine(response)
    .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
    .end('Not Found');
}
