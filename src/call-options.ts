/** The options that callers write: where an engine is, and what goes with a call. */
import type { As } from './table.js';

/**
 * Four time limits in milliseconds. A limit that is absent, 0 or `Infinity` is off. By default all limits are off,
 * because an engine may rightly be silent for hours.
 */
export interface Timeouts {
  /** Limits establishing a connection, name resolution included. Reusing a kept-alive connection takes no time. */
  readonly connectTimeout?: number | undefined;
  /**
   * Limits the time between two reads, the wait for the headers included. The clock runs only while fairlead waits for
   * the engine. The clock does not run while the request body is being sent, or while the caller is slow to read. On the
   * connection of a process, input that is written restarts the clock. An interim answer, such as `103 Early Hints`, does
   * not restart the clock.
   *
   * Operations on which an engine may be silent for long (attach, exec, logs, events, waiting, stopping, restarting,
   * builds) take a read timeout from the call only. A connection that is taken `as: 'socket'` has no read timeout.
   */
  readonly readTimeout?: number | undefined;
  /**
   * Limits the time between two writes of the request body that make progress. The clock does not run while the body's
   * source is slow.
   */
  readonly writeTimeout?: number | undefined;
  /**
   * Limits the whole call, from its start to the last byte of the answer's body, or to the end of a connection that the
   * answer hands over. If the connection is taken `as: 'socket'`, the limit ends when the connection is handed over.
   */
  readonly callTimeout?: number | undefined;
}

/** A certificate or a key: the path of a PEM file, its text, or its bytes. */
export type Pem = string | Uint8Array;

/** TLS to an engine. With a certificate and its key, TLS is mutual. */
export interface Mtls {
  /**
   * The certificates that are trusted: of a root authority, of the authority that issued the engine's certificate, or of
   * the engine itself. Each is trusted by itself, as by Go's programs. Deno trusts the engine's own certificate only if
   * this certificate is self-signed. @default the authorities that Node trusts
   */
  readonly ca?: Pem | readonly Pem[] | undefined;
  /** The client's certificate, followed by the intermediate certificates if there are any. */
  readonly cert?: Pem | undefined;
  /** The key of `cert`. */
  readonly key?: Pem | undefined;
  /** The passphrase of the key, if the key is encrypted. */
  readonly passphrase?: string | undefined;
  /** The name or the IP address that the engine's certificate must have. @default the host of the uri */
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
  /**
   * Aborts the call. The call rejects with an `AbortError`. If the call has already resolved to a stream, the stream
   * fails with an `AbortError`.
   */
  readonly signal?: AbortSignal | undefined;
  /** Timeouts of this call in milliseconds. Each takes precedence over the connection's. @default none */
  readonly timeouts?: Timeouts | undefined;
  /** Request headers of this call. These headers take precedence over the headers of the connection. */
  readonly headers?: Readonly<Record<string, string | string[]>> | undefined;
  /**
   * The length of the longest record that is accepted, in bytes. Pulls, builds, events and stats answer with records.
   * @default 64 MiB
   */
  readonly maxRecordBytes?: number | undefined;
}

/** The options of a typed call whose result keeps its own form. */
export interface CallOptions<Form extends As = never> extends CommonOptions {
  /** The form that the result has without this option. */
  readonly as?: Form | undefined;
}

/** The options of a typed call whose result is taken in another form. */
export interface CallOptionsAs<Form extends As> extends CommonOptions {
  /** The form in which the result is taken: see `As`. */
  readonly as: Form;
}

/**
 * Tells where the engine is and how to talk to it. A `conn` is a plain object; each object owns a pool of kept-alive
 * connections, and clients made with the same object share the pool.
 *
 * Without `uri`, fairlead finds the engine as the engine's own command line does; `describeConnection` tells which
 * engine was found and why.
 */
export interface Conn {
  /**
   * `unix:///path/to/socket`, `tcp://host:port`, `http://host:port`, `https://host:port`, `ssh://user@host:port/path`
   * or `npipe:////./pipe/name`. With `uri`, environment variables and contexts are ignored.
   *
   * Connections are direct: `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` are not used, neither is
   * `NODE_USE_ENV_PROXY`. To reach an engine behind a proxy or a jump host, use `ssh://`, or the address of a tunnel.
   *
   * @default the engine that `DOCKER_HOST`, `DOCKER_CONTEXT` or the docker configuration's current context names;
   * otherwise the first socket that this user may open: `/var/run/docker.sock`, or the socket of a rootless Docker,
   * Docker Desktop or Podman
   */
  readonly uri?: string | undefined;
  /**
   * The name of a context of the engine's command line. The context is used if there is no `uri`. @default as for `uri`
   */
  readonly context?: string | undefined;
  /**
   * Certificates and keys for TLS, for `tcp://`, `http://` and `https://`. @default the certificates and keys of the
   * environment or the context
   */
  readonly mtls?: Mtls | undefined;
  /** Another name of `mtls`. Only one of the two may be given. With `ca` alone, TLS is not mutual. */
  readonly tls?: Mtls | undefined;
  /** Timeouts of every call, in milliseconds. @default none */
  readonly timeouts?: Timeouts | undefined;
  /**
   * The largest number of connections for requests that are open at a time: a whole number above 0, or `Infinity`. Further
   * calls wait for their turn, in the order in which they were made. A call timeout and an abort end the waiting; the
   * other timeouts begin with the turn.
   *
   * A call has its connection until its answer was read or given up. So a log that is followed, events and a stream that
   * nobody reads keep theirs. A connection that the engine has handed over, such as that of a process or of a websocket,
   * is the caller's and does not count. If the engine has to be asked for a TTY while an answer waits, one more connection
   * is opened, because the answer would wait for itself.
   *
   * @default Infinity
   */
  readonly connections?: number | undefined;
  /**
   * Request headers of every call. Headers that belong to one request or to its connection, such as `content-length` and
   * `upgrade`, are refused: fairlead itself sends them.
   */
  readonly headers?: Readonly<Record<string, string | string[]>> | undefined;
}
