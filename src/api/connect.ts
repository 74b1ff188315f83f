/** The typed layer: an engine with its categories as properties and its operations as methods. */
import { Api } from '../call/api.js';
import { call } from '../call/call.js';
import { CallScope } from '../call/call-scope.js';
import { Connection } from '../call/connection.js';
import { type NamedOperation, operationsByCategory } from '../call/operation.js';
import type { CommonOptions, Conn } from '../call-options.js';
import type { ApiVersion, As } from '../table.js';
import { checkOptions, commonOptions } from '../util/check-options.js';
import type { ApiEntry } from './api-entry.js';
import { type ConnectionDescription, descriptionOf } from './describe.js';
import { type EngineFetch, fetchOver } from './fetch.js';
import { type Members, type MissingMembers, membersOf, missingMembers } from './missing-members.js';

/** Tells where the engine is: see `Conn`. */
export type ConnectOptions = Conn;

/** The members of an engine beside its categories. */
export interface EngineMethods<Source extends string = string> {
  /**
   * Resolves to the API version in use: the pinned version, or the newest version that both sides speak. An unpinned
   * client asks the engine once.
   *
   * @throws {VersionError} Both sides have no version in common, or the engine does not tell its version.
   * @throws {UsageError} `UNKNOWN_VERSION`: the environment names a version that cannot be used.
   * @throws {ConnectionError} `NOT_AN_ENGINE`: what answers is no engine.
   * @throws {EngineError} {ConnectionError} {TimeoutError} As any call.
   */
  apiVersion(): Promise<ApiVersion>;
  /** Tells where the engine is, and how the engine was found. Nothing is sent. */
  describe(): ConnectionDescription<Source>;
  /**
   * Sends a raw request on the same connection, for operations that the API's description lacks. An error status or a
   * redirect rejects with an `EngineError`, as it does for operations, unless `throwException` is false.
   */
  readonly fetch: EngineFetch;
  /** Closes all sockets. Calls and streams on these sockets fail with `CONNECTION_CLOSED`. */
  close(): Promise<void>;
  /** Closes all sockets, as `close` does, at the end of an `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** The options of a call that has none. */
const NONE: CommonOptions & { as?: As } = {};

type Method = (
  parameters?: Readonly<Record<string, unknown>>,
  options?: CommonOptions & { as?: As },
) => Promise<unknown>;

/**
 * Makes an engine. Before the first call, nothing is sent and undici is not loaded.
 *
 * The engine and its categories are plain objects of real functions: a REPL completes them, `console.log` shows them,
 * and a test can replace an operation or a category.
 *
 * @throws {UsageError} `INVALID_URI`, `INVALID_OPTION`.
 * @throws {ConfigError} `CONTEXT_NOT_FOUND`, `INVALID_CONFIG`.
 */
export function connectEngine(entry: ApiEntry, options: ConnectOptions = {}): EngineMethods & Members {
  const api = new Api(entry, entry.version);
  const connection = new Connection(options, api.engine.access);
  const close = () => connection.close();
  // Not by a spread: it would lose the prototype.
  return Object.assign(makeCategories(connection, api), {
    apiVersion: () => versionInUse(connection, api),
    describe: () => descriptionOf(connection),
    fetch: fetchOver(connection, api.engine),
    close,
    [Symbol.asyncDispose]: close,
  });
}

/** Asks for the version as any call does, within the connection's call timeout. */
async function versionInUse(connection: Connection, api: Api): Promise<ApiVersion> {
  const scope = new CallScope(connection, {});
  try {
    return await api.inUse(scope);
  } finally {
    scope.finish();
  }
}

/**
 * Makes the categories. A category of two segments, such as `libpod/containers`, is a property of an object that has
 * the name of the first segment.
 */
function makeCategories(connection: Connection, api: Api): Members {
  const tree = missingMembers(api);
  const all = membersOf(tree);
  for (const [category, operations] of operationsByCategory(api.table, api.version)) {
    let members = all;
    let missing: MissingMembers | undefined = tree;
    for (const segment of category.split('/')) {
      missing = missing?.categories.get(segment);
      members = within(members, segment, missing);
    }
    Object.assign(members, makeMethods(connection, api, operations));
  }
  return all;
}

/** Returns the members under a name. Makes an object without members if there is none. */
function within(members: Members, name: string, missing: MissingMembers | undefined): Members {
  // Not by an assignment: a category may have a name that every object inherits.
  if (!Object.hasOwn(members, name))
    Object.defineProperty(members, name, {
      value: membersOf(missing),
      configurable: true,
      enumerable: true,
      writable: true,
    });
  return Object.getOwnPropertyDescriptor(members, name)?.value as Members;
}

function makeMethods(connection: Connection, api: Api, operations: readonly NamedOperation[]): Members {
  return Object.fromEntries(
    operations.map((operation) => [operation.op, method(connection, api, operation)]),
  );
}

function method(connection: Connection, api: Api, operation: NamedOperation): Method {
  const known = ['as', ...commonOptions];
  const run: Method = async (parameters = {}, options = NONE) => {
    if (options !== NONE) checkOptions(operation.op, options, known);
    // Each option is read once.
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
