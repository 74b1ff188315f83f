/** The data-driven layer: a client of one category, its operations, their documentation, and calling them as data. */

import { Api } from '../call/api.js';
import { call } from '../call/call.js';
import { closeConnections, connectionOf } from '../call/connection.js';
import { categoryNames, checkCategory, findOperation, operationsIn } from '../call/operation.js';
import type { CommonOptions, Conn } from '../call-options.js';
import { UsageError } from '../errors.js';
import type { ApiVersion, As, Prose } from '../table.js';
import type { AnyShape, AsOf, ErrorResponse, ResultOf, UntypedShapes } from '../types.js';
import { checkOptions, commonOptions } from '../util/check-options.js';
import type { ApiEntry } from './api-entry.js';
import { describeOperation, type OperationDoc } from './doc.js';

declare const shapes: unique symbol;

/** What a client is made of. */
interface Parts {
  readonly api: Api;
  readonly prose: Prose;
  readonly category: string;
  readonly conn: Conn;
}

let newClient: (parts: Parts) => Client<unknown>;
let partsOf: (client: Client<unknown>) => Parts;

/** The operations of one category, over one connection. `client()` makes it. */
export class Client<Shapes = UntypedShapes> {
  /** The compiler's knowledge of the operations; nothing at run time. */
  declare readonly [shapes]?: Shapes;
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
      if (!(#parts in client)) throw new UsageError('INVALID_OPTION', 'expected a client made by client()');
      return client.#parts;
    };
  }
}

/** Lists the names of the categories, in the entry's version or in another. */
export function listCategories(entry: ApiEntry, apiVersion?: string): string[] {
  const { table, version } = new Api(entry).pinnedTo(apiVersion);
  return categoryNames(table, version);
}

export interface ClientOptions {
  /** The first segment of the operations' paths: `containers`, `images`, `_ping`. Some engines' have two. */
  readonly category: string;
  /** Tells where the engine is. Clients made with the same object share a connection pool; `close` closes it. */
  readonly conn: Conn;
  /** The API version to pin the client to. @default the newest version that both sides speak, found at the first call */
  readonly apiVersion?: string | undefined;
}

/** @throws {UsageError} Unknown category, version or option; a URI that can't be. */
export function makeClient(entry: ApiEntry, options: ClientOptions): Client<unknown> {
  checkOptions('client', options, ['category', 'conn', 'apiVersion']);
  const { category, conn, apiVersion } = options;
  const api = new Api(entry).pinnedTo(apiVersion);
  checkCategory(api, api.version, category);
  // A wrong conn is an error here rather than at the first call.
  connectionOf(conn, api.engine.access);
  return newClient({ api, prose: entry.prose, category, conn });
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

/**
 * Returns the documentation of an operation as data: what it does, its parameters, its method and path, since when it exists,
 * and the address of the engine's reference.
 *
 * @throws {UsageError} `UNKNOWN_OPERATION`, with the nearest name; `UNAVAILABLE` if another version has it.
 */
export function doc<Shapes>(client: Client<Shapes>, op: keyof Shapes & string): OperationDoc;
export function doc(client: Client<unknown>, op: string): OperationDoc {
  const { api, prose, category } = partsOf(client);
  const operation = findOperation(api, api.version, category, op);
  return describeOperation(api, prose, operation);
}

/** A call of an operation as data. */
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
   * If true, an error status rejects with an `EngineError`; otherwise it resolves to the engine's error body.
   * Any other failure rejects in both cases.
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
    // The result of this kind has no other form.
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
  await closeConnections(target instanceof Client ? partsOf(target).conn : target);
}
