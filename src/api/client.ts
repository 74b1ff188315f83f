/** The data-driven layer: a client of one category, its operations, their documentation, and calling them as data. */
import { type Api, call } from '../call/call.js';
import { closeConnection, connectionOf } from '../call/connection.js';
import {
  categoryNames,
  checkCategory,
  findOperation,
  knownVersion,
  newestVersion,
  operationsIn,
  parametersIn,
  parametersSince,
} from '../call/operation.js';
import { UsageError } from '../errors.js';
import type { ApiVersion, Prose } from '../table.js';
import type {
  AnyShape,
  As,
  AsOf,
  CommonOptions,
  Conn,
  ErrorResponse,
  ResultOf,
  UntypedShapes,
} from '../types.js';
import { checkOptions, commonOptions } from '../util/check-options.js';
import { describeOperation, type OperationDoc } from './doc.js';

/** What a generated entry binds to this module: an engine's table and prose, and a version if it is pinned. */
export interface BoundApi extends Api {
  readonly prose: Prose;
}

declare const shapes: unique symbol;

/** The operations of one category, over one connection. */
export class Client<Shapes = UntypedShapes> {
  /** The compiler's knowledge of the operations; nothing at run time. */
  declare readonly [shapes]?: Shapes;
  readonly category: string;
  /** The pinned version; absent if the client settles on one with the engine. */
  declare readonly apiVersion?: ApiVersion;
  readonly #api: BoundApi;
  readonly #conn: Conn;

  /** @internal Made by `client()`. */
  constructor(api: BoundApi, category: string, conn: Conn) {
    this.#api = api;
    this.#conn = conn;
    this.category = category;
    if (api.version !== undefined) this.apiVersion = api.version;
  }

  /** @internal */
  static parts(client: Client<unknown>): { api: BoundApi; conn: Conn } {
    if (!(#api in client)) throw new UsageError('INVALID_OPTION', 'expected a client made by client()');
    return { api: client.#api, conn: client.#conn };
  }
}

/** The names of the categories. */
export function listCategories(api: BoundApi, apiVersion?: string): string[] {
  return categoryNames(api.table, version(api, apiVersion));
}

export interface ClientOptions {
  /** The first segment of the operations' paths: `containers`, `images`, `_ping`. */
  readonly category: string;
  /** Where the engine is. Clients with the same object share its sockets; `close` closes them. */
  readonly conn: Conn;
  /** The API version to pin the client to. Without, it settles on the newest that it and the engine speak. */
  readonly apiVersion?: string | undefined;
}

/** @throws {UsageError} Unknown category, version or option; a URI that can't be. */
export function makeClient(api: BoundApi, options: ClientOptions): Client<unknown> {
  checkOptions('client', options, ['category', 'conn', 'apiVersion']);
  const pinned = options.apiVersion === undefined ? api.version : knownVersion(api.table, options.apiVersion);
  checkCategory(api.table, pinned ?? newestVersion(api.table), options.category);
  // A wrong conn is said here rather than at the first call.
  connectionOf(options.conn);
  return new Client({ ...api, version: pinned }, options.category, options.conn);
}

function version(api: BoundApi, apiVersion?: string): ApiVersion {
  return apiVersion === undefined
    ? (api.version ?? newestVersion(api.table))
    : knownVersion(api.table, apiVersion);
}

/**
 * The operations of a client, by their operationId, in the order of the engine's reference.
 *
 * @example ops(images) // ['ImageList', 'ImageCreate', …]
 */
export function ops<Shapes>(client: Client<Shapes>): Array<keyof Shapes & string> {
  const { api } = Client.parts(client as Client<unknown>);
  return operationsIn(api.table, version(api), client.category).map(({ op }) => op as keyof Shapes & string);
}

/**
 * The documentation of an operation as data: what it does, its parameters, its method and path, since when it exists,
 * and the address of the engine's reference.
 *
 * @throws {UsageError} `UNKNOWN_OPERATION`, with the nearest name; `UNAVAILABLE` if another version has it.
 */
export function doc<Shapes>(client: Client<Shapes>, op: keyof Shapes & string): OperationDoc;
export function doc(client: Client<unknown>, op: string): OperationDoc {
  const { api } = Client.parts(client);
  const { table, prose } = api;
  const operation = findOperation(table, version(api), client.category, op);
  const { entry } = operation;
  const parameters =
    api.version === undefined
      ? parametersSince(entry, table.oldestUnpinned)
      : parametersIn(entry, api.version);
  return describeOperation(table, prose, version(api), operation, parameters);
}

/** An operation as data: which, with what, and how its result is taken. */
export interface Invocation extends CommonOptions {
  readonly op: string;
  /** The parameters by their published names, the body included. */
  readonly params?: object | undefined;
  /**
   * - `'data'`: JSON parsed, records as a list, output and other text as a string, archives as a Buffer.
   * - `'stream'`: a Readable of the body; output without its framing.
   * - `'socket'`: the raw connection, for operations that take it over.
   *
   * @default 'data'
   */
  readonly as?: As | undefined;
  /**
   * Whether an error status rejects with an `EngineError`; otherwise it resolves to the engine's error body.
   * What goes wrong in another way rejects in any case.
   *
   * @default false
   */
  readonly throwException?: boolean | undefined;
  /**
   * With `as: 'stream'` and `throwException`: the error's `body` is the unread stream.
   *
   * @default false
   */
  readonly throwEntireMessage?: boolean | undefined;
}

/** The parameters of an operation: required if one of them is. */
type Params<S extends AnyShape> =
  Record<never, never> extends S['parameters']
    ? { readonly params?: S['parameters'] }
    : { readonly params: S['parameters'] };

type ShapeIn<Shapes, Op extends keyof Shapes> = Shapes[Op] extends AnyShape ? Shapes[Op] : never;

/**
 * Calls an operation described as data.
 *
 * @throws {UsageError} Before anything is sent: unknown operation, missing or unknown parameter, one of another version.
 * @throws {ConnectionError} The engine cannot be reached.
 * @throws {TimeoutError} One of the four timeouts ran out.
 * @throws {AbortError} The signal was aborted.
 * @throws {VersionError} The engine is too old or too new for this client.
 * @throws {EngineError} With `throwException`: an error status.
 * @throws {StreamError} The engine reported a failure within its answer, or the answer broke off.
 * @throws {DecodeError} The engine promised JSON and sent something else.
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
    // Every form besides, for an editor to offer: of `Form` alone it would offer the default.
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
  const { api, conn } = Client.parts(client);
  checkOptions('invoke', operation, [
    'op',
    'params',
    'as',
    'throwException',
    'throwEntireMessage',
    ...commonOptions,
  ]);
  const { op, params, as, throwException, throwEntireMessage, ...options } = operation;
  const found = findOperation(api.table, version(api), client.category, op);
  return call(connectionOf(conn), api, {
    operation: found,
    parameters: (params ?? {}) as Readonly<Record<string, unknown>>,
    options,
    // A connection is nothing but one.
    as: as ?? (found.entry.kind === 'socket' ? 'socket' : 'data'),
    throwException: throwException === true,
    throwEntireMessage: throwEntireMessage === true,
  });
}

/**
 * Closes the sockets of a `conn`, or of the `conn` that a client was made with: those in use too, so that what runs on
 * them fails. A later call opens new ones.
 */
export async function close(target: Conn | Client<unknown>): Promise<void> {
  await closeConnection(target instanceof Client ? Client.parts(target).conn : target);
}
