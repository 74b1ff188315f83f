/** The exports of the package's entries for Podman. The entries of every engine have further exports. */
import { type ConnectionDescription as Description, describeFor } from '../api/describe.js';
import { type FetchOptions, type FetchResult, fetchFrom } from '../api/fetch.js';
import type { Conn } from '../call-options.js';
import type { As } from '../table.js';
import type { LocationSource } from './locate.js';
import { profile } from './profile.js';

export { type ExecEngine, type ExecParameters, exec } from '../docker/exec.js';
export type { RunParameters } from '../docker/run.js';
export { type RunEngine, run } from './run.js';
export type { LocationSource };

/** Tells where the engine is, and how the engine was found. The description holds no secrets. */
export type ConnectionDescription = Description<LocationSource>;

/**
 * Tells which engine a `conn` leads to, and how the engine was found. Nothing is sent.
 *
 * @example describeConnection() // { uri: 'unix:///run/podman/podman.sock', source: 'default socket', skipped:
 * ['CONTAINER_CONNECTION is not set', …] }
 * @throws {UsageError} {ConfigError} As `connect`.
 */
export function describeConnection(conn: Conn = {}): ConnectionDescription {
  return describeFor(profile, conn);
}

/**
 * Sends a raw request. The answer is not interpreted: with `as: 'data'`, the result is the text of the body. By default,
 * this is so for an error status, too; the `fetch` of an engine rejects then.
 *
 * @example await fetch({ conn, url: '/v5.0.0/libpod/pods/{name}/json', path: { name: 'web' } })
 * @throws {UsageError} The url is missing, the method is unknown, or a placeholder has no value. Nothing is sent.
 * @throws {ConnectionError} {TimeoutError} {AbortError} As `invoke`.
 * @throws {EngineError} With `throwException`: an error status or a redirect.
 * @throws {StreamError} `RESULT_TOO_LARGE`: no string can hold the body.
 */
export function fetch<Form extends As = 'data'>(
  options: FetchOptions<Form> & { readonly conn: Conn },
): Promise<FetchResult<Form>> {
  return fetchFrom(profile, options);
}
