import { request } from 'node:http';
import type { Readable } from 'node:stream';

export interface Answer {
  status: number;
  body: string;
}

function target(uri: string): { socketPath: string } | { host: string; port: string } {
  const url = new URL(uri);
  if (url.protocol === 'unix:') return { socketPath: decodeURIComponent(url.pathname) };
  if (url.protocol === 'npipe:') return { socketPath: url.pathname.replace(/^\/*/, '//') };
  if (url.protocol === 'tcp:' || url.protocol === 'http:')
    return { host: url.hostname, port: url.port || '2375' };
  throw new Error(`An engine's address begins with unix:, npipe:, tcp: or http:, but ${uri} does not`);
}

/**
 * Sends a request to an engine without using the code under test.
 *
 * @param uri unix:///path, npipe:////./pipe/name, tcp://host:port or http://host:port.
 * @param path The path with its query.
 * @param body A tar, as the body of the request.
 * @throws Error The engine does not answer within a minute.
 */
export function ask(uri: string, method: string, path: string, body?: Readable): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(
      {
        ...target(uri),
        method,
        path,
        headers: { host: 'engine', ...(body && { 'content-type': 'application/x-tar' }) },
        agent: false,
        signal: AbortSignal.timeout(60_000),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', fail);
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
        );
      },
    );
    asked.on('error', fail);
    if (body) body.on('error', fail).pipe(asked);
    else asked.end();
  });
}

/**
 * Asks an engine for its version.
 *
 * @throws Error The answer is not an engine's.
 */
export async function versionOf(uri: string): Promise<{ version: string; apiVersion: string }> {
  const { status, body } = await ask(uri, 'GET', '/version');
  if (status !== 200) throw new Error(`${uri} answered ${status} to /version: ${body}`);
  const { Version, ApiVersion } = JSON.parse(body) as { Version?: string; ApiVersion?: string };
  if (!Version || !ApiVersion) throw new Error(`${uri} doesn't answer as an engine does: ${body}`);
  return { version: Version, apiVersion: ApiVersion };
}
