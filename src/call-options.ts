/** The options that callers write: where an engine is, and what goes with a call. */
import type { As } from './table.js';

/**
 * Four limits in milliseconds, each absent, 0 or `Infinity` for none. fairlead sets none by default: an engine may
 * rightly be silent for hours.
 */
export interface Timeouts {
  /** Limits establishing a connection, name resolution included. Reusing a kept-alive connection takes no time. */
  readonly connectTimeout?: number | undefined;
  /**
   * Limits the time between two reads, the wait for the headers included. The clock runs only while fairlead waits for
   * the engine: not while the request body is being sent, and not while the caller is slow to read.
   */
  readonly readTimeout?: number | undefined;
  /**
   * Limits the time between two writes of the request body that make progress. The clock does not run while the body's
   * source is slow.
   */
  readonly writeTimeout?: number | undefined;
  /**
   * Limits the whole call, from its start to the last byte of the answer's body. For an upgrade, the limit ends with the
   * upgrade.
   */
  readonly callTimeout?: number | undefined;
}

/** A certificate or a key: the path of a PEM file, its text, or its bytes. */
export type Pem = string | Uint8Array;

/** TLS to an engine. With a certificate and its key, TLS is mutual. */
export interface Mtls {
  /** The authorities, one of which must have signed the engine's certificate. @default the authorities that Node trusts */
  readonly ca?: Pem | readonly Pem[] | undefined;
  /** The client's certificate, followed by the certificates between it and its authority if there are any. */
  readonly cert?: Pem | undefined;
  /** The key of `cert`. */
  readonly key?: Pem | undefined;
  /** The passphrase of the key, if the key is encrypted. */
  readonly passphrase?: string | undefined;
  /** The name that the engine's certificate must have. @default the host of the uri */
  readonly servername?: string | undefined;
  /**
   * Tells if the engine's certificate is checked. Without the check, anybody on the network path can read and change
   * everything.
   *
   * @default true
   */
  readonly verify?: boolean | undefined;
}

/** The options of any call. */
export interface CommonOptions {
  /** Ends the call: the call rejects with an `AbortError`, or the stream that the call gave breaks off with one. */
  readonly signal?: AbortSignal | undefined;
  /** Timeouts of this call in milliseconds. Each takes precedence over the connection's. @default none */
  readonly timeouts?: Timeouts | undefined;
  /** Further request headers. They take precedence over those of the connection. */
  readonly headers?: Readonly<Record<string, string | string[]>> | undefined;
  /** The longest record that pulls, builds, events and the like may send, in bytes. @default 64 MiB */
  readonly maxRecordBytes?: number | undefined;
}

/** The options of a typed call whose result keeps its own form. */
export interface CallOptions<Form extends As = never> extends CommonOptions {
  /** The form that the result has by itself, if that is one of the forms. */
  readonly as?: Form | undefined;
}

/** The options of a typed call whose result is taken in another form. */
export interface CallOptionsAs<Form extends As> extends CommonOptions {
  readonly as: Form;
}

/**
 * Tells where the engine is and how to talk to it. A `conn` is a plain object; each object owns a pool of kept-alive
 * connections, and clients made with the same object share the pool.
 *
 * Without `uri`, fairlead finds the engine as the engine's own command line does; `describeConnection` tells what was
 * found and why.
 */
export interface Conn {
  /**
   * `unix:///path/to/socket`, `tcp://host:port`, `http://host:port`, `https://host:port`, `ssh://user@host:port/path` or
   * `npipe:////./pipe/name`. With `uri`, environment variables and contexts are ignored.
   *
   * @default as `DOCKER_HOST`, `DOCKER_CONTEXT` or the docker configuration's current context say, or else the first
   * socket that this user may open: `/var/run/docker.sock`, or that of a rootless Docker, Docker Desktop or Podman
   */
  readonly uri?: string | undefined;
  /** The name of a context of the engine's command line. It is used if there is no `uri`. @default as above */
  readonly context?: string | undefined;
  /** TLS, for `tcp://` and `https://`: certificates and keys. @default those of the environment or the context */
  readonly mtls?: Mtls | undefined;
  /** Another name of `mtls`: a `ca` alone gives TLS that is not mutual. Only one of the two may be given. */
  readonly tls?: Mtls | undefined;
  /** Timeouts of every call, in milliseconds. @default none */
  readonly timeouts?: Timeouts | undefined;
  /** Request headers of every call. */
  readonly headers?: Readonly<Record<string, string | string[]>> | undefined;
}
