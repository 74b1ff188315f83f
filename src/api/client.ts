/**
 * The data-driven layer: clients of one category, the lists and the documentation of their operations, and calls as
 * data.
 */
import { Api } from '../call/api.js';
import { call } from '../call/call.js';
import { closeConnections, connectionOf } from '../call/connection.js';
import {
  categoryNames,
  checkCategory,
  findOperation,
  type NamedOperation,
  operationsIn,
} from '../call/operation.js';
import type { CommonOptions, Conn } from '../call-options.js';
import { UsageError } from '../errors.js';
import type { ApiVersion, As } from '../table.js';
import type { AnyShape, AsOf, ErrorResponse, ResultOf, UntypedShapes } from '../types.js';
import { checkOptions, commonOptions } from '../util/check-options.js';
import { isObject } from '../util/is-object.js';
import { isThenable, wrongArgument } from '../util/wrong-argument.js';
import type { ApiEntry } from './api-entry.js';

declare const shapes: unique symbol;

/** The parts of a client. */
interface Parts {
  readonly api: Api;
  readonly category: string;
  readonly conn: Conn;
}

let newClient: (parts: Parts) => Client<unknown>;
let partsOf: (client: Client<unknown>) => Parts;

/** A client for the operations of one category, over one connection. `client()` makes clients. */
export class Client<Shapes = UntypedShapes> {
  /** The types of the operations, for the compiler. At run time the property does not exist. */
  declare readonly [shapes]?: Shapes;
  /** The category, as given to `client()`. */
  readonly category: string;
  /** The pinned version; absent if the client negotiates one with the engine. */
  declare readonly apiVersion?: ApiVersion;
  readonly #parts: Parts;

  private constructor(parts: Parts) {
    this.#parts = parts;
    this.category = parts.category;
    const { pinned } = parts.api;
    if (pinned !== undefined) this.apiVersion = pinned;
  }

  static {
    newClient = (parts) => new Client(parts);
    partsOf = (client) => {
      if (typeof client !== 'object' || client === null || !(#parts in client))
        throw wrongArgument('the client', 'a client made by client()', client);
      return client.#parts;
    };
  }
}

/** Lists the names of the categories, in the entry's version or in another. */
export function listCategories(entry: ApiEntry, apiVersion?: string): string[] {
  const { table, version } = new Api(entry, entry.version).pinnedTo(apiVersion);
  return categoryNames(table, version);
}

/** The options of `client()`. */
export interface ClientOptions {
  /**
   * The first segment of the operations' paths: `containers`, `images`, `_ping`. For some engines, the first two
   * segments.
   */
  readonly category: string;
  /** Tells where the engine is. Clients made with the same object share a connection pool, which `close` closes. */
  readonly conn: Conn;
  /** The API version to pin the client to. @default the newest version that both sides speak, found at the first call */
  readonly apiVersion?: string | undefined;
}

/**
 * Makes a client. Nothing is sent.
 *
 * @throws {UsageError} The category, the version or an option is unknown, or the URI is invalid.
 * @throws {ConfigError} As `connect`.
 */
export function makeClient(entry: ApiEntry, options: ClientOptions): Client<unknown> {
  checkOptions('client', options, ['category', 'conn', 'apiVersion']);
  const { category, conn, apiVersion } = options;
  const api = new Api(entry, entry.version).pinnedTo(apiVersion);
  checkCategory(api, api.version, category);
  // An invalid conn is an error here, and not at the first call.
  connectionOf(conn, api.engine.access);
  return newClient({ api, category, conn });
}

/**
 * Lists the operations of a client by their operationId, in the order of the engine's reference.
 *
 * @example ops(images) // ['ImageList', 'ImageCreate', …]
 */
export function ops<Shapes>(client: Client<Shapes>): Array<keyof Shapes & string> {
  const { api, category } = partsOf(client as Client<unknown>);
  return operationsIn(api.table, api.version, category).map(({ op }) => op as keyof Shapes & string);
}

/** Finds an operation of a client. @throws {UsageError} The client's version has no such operation. */
export function operationOf(client: Client<unknown>, op: string): { api: Api; operation: NamedOperation } {
  const { api, category } = partsOf(client);
  return { api, operation: findOperation(api, api.version, category, op) };
}

/** A call of an operation as data. */
export interface Invocation extends CommonOptions {
  /** The operationId: one of `ops(client)`. */
  readonly op: string;
  /** The parameters by their published names, the body included. */
  readonly params?: object | undefined;
  /**
   * The form of the result:
   *
   * - `'data'`: JSON parsed, records as a list, output and other text as a string, archives as a Buffer.
   * - `'stream'`: a Readable of the body. Output is without its framing.
   * - `'socket'`: the raw connection, for operations that hand the connection over.
   *
   * @default 'data'
   */
  readonly as?: As | undefined;
  /**
   * If true, an error status rejects with an `EngineError`. If false, the call resolves to the engine's error body. Any
   * other failure rejects in both cases.
   *
   * @default false
   */
  readonly throwException?: boolean | undefined;
  /**
   * If true, with `as: 'stream'` and `throwException`, the error's `body` is the unread stream.
   *
   * @default false
   */
  readonly throwEntireMessage?: boolean | undefined;
}

/** The property `params`. It is required if the operation has a required parameter. */
type Params<S extends AnyShape> =
  Record<never, never> extends S['parameters']
    ? { readonly params?: S['parameters'] }
    : { readonly params: S['parameters'] };

type ShapeIn<Shapes, Op extends keyof Shapes> = Shapes[Op] extends AnyShape ? Shapes[Op] : never;

/**
 * Calls an operation described as data.
 *
 * @throws {UsageError} The operation or a parameter is unknown or not in the version, or a required parameter is
 * missing. Nothing is sent.
 * @throws {ConnectionError} The engine cannot be reached, or what answers is no engine.
 * @throws {TimeoutError} One of the four timeouts expired.
 * @throws {AbortError} The signal was aborted.
 * @throws {VersionError} The engine is too old or too new for this client.
 * @throws {EngineError} With `throwException`: an error status.
 * @throws {StreamError} The engine reported a failure within its answer, the answer broke off, or no string or Buffer can
 * hold the result (`RESULT_TOO_LARGE`: 512 MiB of text or JSON).
 * @throws {DecodeError} The engine's answer should be JSON, and is not.
 */
export function invoke<
  Shapes,
  Op extends keyof Shapes & string,
  Form extends AsOf<ShapeIn<Shapes, Op>> = 'data',
  Throws extends boolean = false,
>(
  client: Client<Shapes>,
  operation: Invocation & {
    readonly op: Op;
    // The union makes an editor offer every form. With `Form` alone, an editor offers only the default.
    readonly as?: Form | AsOf<ShapeIn<Shapes, Op>> | undefined;
    readonly throwException?: Throws | undefined;
  } & Params<ShapeIn<Shapes, Op>>,
): Promise<ResultOf<ShapeIn<Shapes, Op>, Form> | (Throws extends true ? never : ErrorResponse)>;
/** Calls an operation whose name is not known to the compiler. */
export function invoke<Op extends string>(
  client: Client<unknown>,
  operation: Invocation & { readonly op: string extends Op ? Op : never },
): Promise<unknown>;
export async function invoke(client: Client<unknown>, operation: Invocation): Promise<unknown> {
  const { api, conn, category } = partsOf(client);
  checkOptions('invoke', operation, [
    'op',
    'params',
    'as',
    'throwException',
    'throwEntireMessage',
    ...commonOptions,
  ]);
  const { op, params, as, throwException, throwEntireMessage, ...options } = operation;
  const found = findOperation(api, api.version, category, op);
  return call(connectionOf(conn, api.engine.access), api, {
    operation: found,
    parameters: (params ?? {}) as Readonly<Record<string, unknown>>,
    options,
    // The kind `socket` has no other form.
    as: as ?? (found.entry.kind === 'socket' ? 'socket' : 'data'),
    throwException: throwException === true,
    throwEntireMessage: throwEntireMessage === true,
  });
}

/**
 * Closes all sockets of a `conn`, or of the `conn` that a client was made with. Calls and streams on these sockets fail
 * with `CONNECTION_CLOSED`. A later call opens new sockets.
 *
 * @throws {UsageError} `INVALID_OPTION`: the argument is neither.
 */
export async function close(target: Conn | Client<unknown>): Promise<void> {
  if (target instanceof Client) return closeConnections(partsOf(target).conn);
  if (!isObject(target) || ArrayBuffer.isView(target) || isThenable(target))
    throw wrongArgument('close: the argument', 'a conn object or a client', target);
  // An engine has a connection of its own, which no conn object leads to.
  if (typeof target['close'] === 'function')
    throw new UsageError(
      'INVALID_OPTION',
      'close takes a conn object or a client; an engine closes by engine.close()',
    );
  return closeConnections(target);
}
