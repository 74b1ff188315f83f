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

/** What goes with any call. */
export interface CommonOptions {
  /** Ends the call: it rejects with an `AbortError`, or the stream that it gave breaks off with one. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds, each over the one of the connection. None by default. */
  readonly timeouts?: Timeouts | undefined;
  /** Further request headers, over those of the connection. */
  readonly headers?: Readonly<Record<string, string | string[]>> | undefined;
  /** The longest record that is taken of pulls, builds, events and the like, in bytes. @default 64 MiB */
  readonly maxRecordBytes?: number | undefined;
}

/** What goes with a typed call whose result is taken as its kind has it. */
export interface CallOptions<Form extends As = never> extends CommonOptions {
  /** The form that the result has anyway, if it is one of these. */
  readonly as?: Form | undefined;
}

/** What goes with a typed call whose result is taken in another form. */
export interface CallOptionsAs<Form extends As> extends CommonOptions {
  readonly as: Form;
}

/**
 * Where the engine is and how to talk to it: a plain object, which stands for its pooled, kept-alive sockets.
 *
 * Without `uri`, the engine is found as the docker CLI finds it; `describeConnection` tells what was found and why.
 */
export interface Conn {
  /**
   * `unix:///path/to/socket`, `tcp://host:port`, `http://host:port`, `https://host:port`, `ssh://user@host:port/path` or
   * `npipe:////./pipe/name`. It is all by itself: no variable of the environment has a say in it.
   *
   * @default as `DOCKER_HOST`, `DOCKER_CONTEXT` or the docker configuration's current context say, or else the first
   * socket that this user may open: `/var/run/docker.sock`, or that of a rootless Docker, Docker Desktop or Podman
   */
  readonly uri?: string | undefined;
  /** A context of the docker CLI by its name, if there is no `uri`. @default as above */
  readonly context?: string | undefined;
  /** TLS, for `tcp://` and `https://`: certificates and keys. @default those of the environment or the context */
  readonly mtls?: Mtls | undefined;
  /** Milliseconds, for every call. None by default. */
  readonly timeouts?: Timeouts | undefined;
  /** Request headers for every call. */
  readonly headers?: Readonly<Record<string, string | string[]>> | undefined;
}

/** The engine's body of an error. */
export interface ErrorResponse {
  message: string;
}

declare const unlisted: unique symbol;

/**
 * What an engine may answer beyond the values that its description lists, where the same type is sent as well: a service
 * that was inspected can be changed and sent back as it is, while a typo in one that is written by hand is an error. What
 * is meant all the same is written `'value' as Unlisted`.
 */
export type Unlisted = string & { readonly [unlisted]: true };

/** The parameters of an operation that takes none. */
export type NoParameters = Readonly<Record<string, never>>;

/** What `invoke` knows of an operation: how its answer is read, what it takes, and its result as data. */
export interface Shape<Kind extends ResponseKind, Parameters, Data> {
  readonly kind: Kind;
  readonly parameters: Parameters;
  readonly data: Data;
}

export type AnyShape = Shape<ResponseKind, unknown, unknown>;

/** The operations of a client whose category is not known to the compiler. */
export type UntypedShapes = {
  readonly [op: string]: Shape<ResponseKind, Readonly<Record<string, unknown>>, unknown>;
};

/** The result in each form. */
interface ResultForms<Data> {
  data: Data;
  stream: Readable;
  socket: Duplex;
}

/** The result in the form that `as` names. Where TypeScript erases `Form` to compare overloads, it is of any type. */
export type Taken<Form extends As, Data> = ResultForms<Data>[Form];

/** The forms in which `invoke` gives an operation's result. */
export type AsOf<S extends AnyShape> = FormOf<S['kind']>;

/** An operation's result, taken in a form. */
export type ResultOf<S extends AnyShape, Form extends As> = Taken<
  Form,
  'records' extends S['kind'] ? (ResponseKind extends S['kind'] ? S['data'] : Array<S['data']>) : S['data']
>;
