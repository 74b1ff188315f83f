/** The types that generated code and callers share. */
import type { Duplex, Readable } from 'node:stream';
import type { Mtls } from './endpoint/tls.js';
import type { Frames } from './results/frames.js';
import type { HijackedConnection } from './results/hijack.js';
import type { Records } from './results/records.js';
import type { As, FormOf, ResponseKind } from './table.js';
import type { Body } from './transport/body.js';
import type { Timeouts } from './transport/transport.js';

export type { As, Body, Duplex, Frames, HijackedConnection, Readable, Records, Timeouts };

/** The options of any call. */
export interface CommonOptions {
  /** Ends the call: the call rejects with an `AbortError`, or the stream that the call gave fails with one. */
  readonly signal?: AbortSignal | undefined;
  /** Timeouts in milliseconds. Each takes precedence over the connection's. No timeout by default. */
  readonly timeouts?: Timeouts | undefined;
  /** More request headers. They take precedence over the connection's. */
  readonly headers?: Readonly<Record<string, string | string[]>> | undefined;
  /** The limit for one record of pulls, builds, events and the like, in bytes. @default 64 MiB */
  readonly maxRecordBytes?: number | undefined;
}

/** The options of a typed call that gives the default result. */
export interface CallOptions<Form extends As = never> extends CommonOptions {
  /** The form of the default result, if that is one of the forms. */
  readonly as?: Form | undefined;
}

/** The options of a typed call that names the form of the result. */
export interface CallOptionsAs<Form extends As> extends CommonOptions {
  readonly as: Form;
}

/**
 * The engine's address and how to talk to the engine: a plain object. Each `conn` object owns a pool of kept-alive
 * sockets, which all clients that were created with the same object share.
 *
 * Without `uri`, fairlead looks for the engine as the docker CLI does. `describeConnection` tells the engine that was
 * found, and why.
 */
export interface Conn {
  /**
   * `unix:///path/to/socket`, `tcp://host:port`, `http://host:port`, `https://host:port`, `ssh://user@host:port/path` or
   * `npipe:////./pipe/name`. With `uri`, environment variables and contexts are ignored.
   *
   * @default the address in `DOCKER_HOST`, in the context that `DOCKER_CONTEXT` names, or in the docker configuration's
   * current context; without any of them, the first socket that this user may open: `/var/run/docker.sock`, or the
   * socket of a rootless Docker, Docker Desktop or Podman
   */
  readonly uri?: string | undefined;
  /** The name of a context of the docker CLI. `uri` takes precedence. @default as for `uri` */
  readonly context?: string | undefined;
  /** Certificates and keys for TLS, for `tcp://` and `https://`. @default those of the environment or the context */
  readonly mtls?: Mtls | undefined;
  /** Timeouts of every call, in milliseconds. No timeout by default. */
  readonly timeouts?: Timeouts | undefined;
  /** Request headers for every call. */
  readonly headers?: Readonly<Record<string, string | string[]>> | undefined;
}

/** The body of an answer with an error status. */
export interface ErrorResponse {
  message: string;
}

declare const unlisted: unique symbol;

/**
 * A value that the API's description does not list, in a type that is both answered and sent. An engine may answer such
 * a value, and callers can send it back: a service that was inspected can be changed and sent. A literal that is not
 * listed is a type error, so that typos are found; to send one on purpose, write `'value' as Unlisted`.
 */
export type Unlisted = string & { readonly [unlisted]: true };

/** The parameters of an operation without parameters. */
export type NoParameters = Readonly<Record<string, never>>;

/** The type of an operation for `invoke`: the kind of its answer, its parameters, and its result as data. */
export interface Shape<Kind extends ResponseKind, Parameters, Data> {
  readonly kind: Kind;
  readonly parameters: Parameters;
  readonly data: Data;
}

export type AnyShape = Shape<ResponseKind, unknown, unknown>;

/** The operations of a client whose category the compiler does not know. */
export type UntypedShapes = {
  readonly [op: string]: Shape<ResponseKind, Readonly<Record<string, unknown>>, unknown>;
};

/** The result in each form. */
interface ResultForms<Data> {
  data: Data;
  stream: Readable;
  socket: Duplex;
}

/**
 * The result in the form that `as` names. TypeScript erases `Form` when it compares overloads: an indexed type then
 * accepts any result, a conditional type would not.
 */
export type Taken<Form extends As, Data> = ResultForms<Data>[Form];

/** The forms in which `invoke` can give an operation's result. */
export type AsOf<S extends AnyShape> = FormOf<S['kind']>;

/** An operation's result in a form. */
export type ResultOf<S extends AnyShape, Form extends As> = Taken<
  Form,
  'records' extends S['kind'] ? (ResponseKind extends S['kind'] ? S['data'] : Array<S['data']>) : S['data']
>;
