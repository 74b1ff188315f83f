import { type IncomingHttpHeaders, request } from 'node:http';
import type { Readable } from 'node:stream';
import { LIMIT } from './limit.js';
import { type Family, families } from './suites.js';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
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
 * @throws Error The engine does not answer within `LIMIT`.
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
        signal: AbortSignal.timeout(LIMIT),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', fail);
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    asked.on('error', fail);
    if (body) body.on('error', fail).pipe(asked);
    else asked.end();
  });
}

/** What an engine tells about itself. */
export interface EngineVersion {
  family: Family;
  /** The version of the engine: `5.8.6`. */
  version: string;
  /** The newest version of its API: `1.44`. Of Podman: of the API that is compatible with Docker's. */
  apiVersion: string;
}

/** `Podman 5.8.6, API 1.44`. */
export const titleOf = ({ family, version, apiVersion }: EngineVersion): string =>
  `${families[family]} ${version}, API ${apiVersion}`;

/**
 * Asks an engine for its family and its version. Every answer of a Podman has the version of its own API in a header.
 *
 * @throws Error The answer is not an engine's.
 */
export async function versionOf(uri: string): Promise<EngineVersion> {
  const { status, headers, body } = await ask(uri, 'GET', '/version');
  if (status !== 200) throw new Error(`${uri} answered ${status} to /version: ${body}`);
  const { Version, ApiVersion } = JSON.parse(body) as { Version?: string; ApiVersion?: string };
  if (!Version || !ApiVersion) throw new Error(`${uri} doesn't answer as an engine does: ${body}`);
  const family = 'libpod-api-version' in headers ? 'podman' : 'docker';
  return { family, version: Version, apiVersion: ApiVersion };
}
