/** The typed layer: an engine with its categories as properties and its operations as methods. */
import { type Api, call } from '../call/call.js';
import { Connection } from '../call/connection.js';
import { type NamedOperation, newestVersion, operationsByCategory } from '../call/operation.js';
import type { ApiVersion } from '../table.js';
import type { As, CommonOptions, Conn } from '../types.js';
import { checkOptions, commonOptions } from '../util/check-options.js';
import { type ConnectionDescription, descriptionOf } from './describe.js';
import { type EngineFetch, fetchOver } from './fetch.js';

/** Where the engine is: see `Conn`. */
export type ConnectOptions = Conn;

/** What an engine has beside its categories. */
export interface EngineMethods {
  /**
   * The API version in use: the pinned one, or the newest that both sides speak, for which the engine is asked once.
   *
   * @throws {VersionError} There is none.
   */
  apiVersion(): Promise<ApiVersion>;
  /** Which engine it is, and how it was found. Nothing is sent. */
  describe(): ConnectionDescription;
  /** A raw request on the same connection, for what the API's description lacks. */
  readonly fetch: EngineFetch;
  /** Closes all sockets, those in use included: what runs on them fails. */
  close(): Promise<void>;
  /** As `close`, at the end of an `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

type Method = (
  parameters?: Readonly<Record<string, unknown>>,
  options?: CommonOptions & { as?: As },
) => Promise<unknown>;

/**
 * Makes an engine. Nothing is sent, and undici is not loaded, before its first call.
 *
 * @throws {UsageError} `INVALID_URI`, `INVALID_OPTION`.
 * @throws {ConfigError} A docker context that is not there, a docker configuration that cannot be read.
 */
export function connectEngine(
  api: Api,
  options: ConnectOptions = {},
): EngineMethods & Readonly<Record<string, unknown>> {
  const connection = new Connection(options);
  const version = api.version ?? newestVersion(api.table);
  const categories = [...operationsByCategory(api.table, version)].map(([category, operations]) => [
    category,
    makeCategory(connection, api, operations),
  ]);
  const close = () => connection.close();
  return Object.freeze({
    ...Object.fromEntries(categories),
    apiVersion: () =>
      api.version === undefined ? connection.version(api.table) : Promise.resolve(api.version),
    describe: () => descriptionOf(connection),
    fetch: fetchOver(connection),
    close,
    [Symbol.asyncDispose]: close,
  });
}

/** A category: real methods, so that a REPL completes them and `console.log` shows them. */
function makeCategory(
  connection: Connection,
  api: Api,
  operations: readonly NamedOperation[],
): Readonly<Record<string, Method>> {
  return Object.freeze(
    Object.fromEntries(operations.map((operation) => [operation.op, method(connection, api, operation)])),
  );
}

function method(connection: Connection, api: Api, operation: NamedOperation): Method {
  const run: Method = async (parameters = {}, options = {}) => {
    checkOptions(operation.op, options, ['as', ...commonOptions]);
    const { as, ...common } = options;
    return call(connection, api, {
      operation,
      parameters,
      options: common,
      as,
      throwException: true,
      throwEntireMessage: true,
    });
  };
  Object.defineProperty(run, 'name', { value: operation.op });
  return run;
}
