/**
 * The errors that fairlead throws.
 *
 * `instanceof` checks a brand instead of the prototype. A program often has two copies of a package (its own and a
 * dependency's), and each copy must recognise the errors of the other.
 *
 * No error holds request headers or request bodies, because these can contain credentials. URLs are kept without their
 * query for the same reason.
 */
const BRAND = Symbol.for('fairlead.error.brand');

/** Gives a class a name that survives minifiers, and the brand by which other copies recognise its instances. */
function brand(error: { readonly prototype: object }, name: string): void {
  const key = Symbol.for(`fairlead.error.${name}`);
  Object.defineProperty(error, BRAND, { value: key });
  Object.defineProperty(error.prototype, key, { value: true });
  Object.defineProperty(error.prototype, 'name', { value: name, configurable: true, writable: true });
}

/** Defines a property that is not enumerable: `console.log(error)` and `JSON.stringify(error)` leave it out. */
function defineHidden(error: object, property: string, value: unknown): void {
  Object.defineProperty(error, property, { value, configurable: true, writable: true });
}

/** `instanceof` for all error classes. The classes do not declare it, so that TypeScript narrows by class as usual. */
function isInstance(this: object, value: unknown): boolean {
  // A subclass outside this file has no brand of its own. By its parent's brand, every instance of the parent would
  // count as an instance of the subclass.
  const key: unknown = Object.hasOwn(this, BRAND) ? Reflect.get(this, BRAND) : undefined;
  if (typeof key === 'symbol') return typeof value === 'object' && value !== null && key in value;
  return Function.prototype[Symbol.hasInstance].call(this, value);
}

/** The cause of an error. `ErrorOptions` would be the same, but compilers have it from the library of ES2022 on. */
export interface ErrorCause {
  readonly cause?: unknown;
}

/** The base of all errors that fairlead throws. */
export abstract class FairleadError<Code extends string = string> extends Error {
  /** The kind of failure, for programs to check. Codes are stable across releases, messages are not. */
  readonly code: Code;

  constructor(code: Code, message: string, options?: ErrorCause) {
    super(message, options);
    this.code = code;
  }

  static {
    brand(FairleadError, 'FairleadError');
    Object.defineProperty(FairleadError, Symbol.hasInstance, { value: isInstance });
  }

  /** The error for a log: name, code, message and the other enumerable properties. Headers and bodies are left out. */
  toJSON(): Record<string, unknown> {
    return { ...Object.fromEntries(Object.entries(this)), name: this.name, message: this.message };
  }
}

/**
 * The code of an `EngineError`, by HTTP status: `BAD_REQUEST` (400), `UNAUTHORIZED` (401), `FORBIDDEN` (403),
 * `NOT_FOUND` (404), `CONFLICT` (409), `SERVER_ERROR` (500 and above), `REFUSED` (any other).
 *
 * `NOT_FOUND` and `CONFLICT` are about objects of the engine. An answer of 404 or 409 with a text that is not in the form
 * of the engine's errors may come from a proxy or from another service, so its code is `REFUSED`.
 */
export type EngineErrorCode =
  | 'BAD_REQUEST'
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'REFUSED'
  | 'SERVER_ERROR';

const CODE_OF_STATUS: Readonly<Record<number, EngineErrorCode>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
};

/** The codes that say something about an object of the engine, so that only the engine can know. */
const ABOUT_OBJECTS: ReadonlySet<EngineErrorCode> = new Set(['NOT_FOUND', 'CONFLICT']);

function codeOf(status: number, foreignText: boolean): EngineErrorCode {
  const code = CODE_OF_STATUS[status] ?? (status >= 500 ? 'SERVER_ERROR' : 'REFUSED');
  return foreignText && ABOUT_OBJECTS.has(code) ? 'REFUSED' : code;
}

/** The limit for an engine's text in an error message, in characters. */
const MESSAGE_LIMIT = 4096;

function clip(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}

function withoutQuery(url: string): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}

/** The engine's words for what went wrong, in the usual form of an error body: text, or JSON with a `message`. */
function wordsIn(body: unknown): string | undefined {
  if (typeof body === 'string') return body;
  const message: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'message') : undefined;
  return typeof message === 'string' ? message : undefined;
}

/** The facts that an `EngineError` is made of. */
export interface EngineErrorFacts {
  /** The HTTP status. */
  readonly status: number;
  /** The operationId, if the call was made by one. */
  readonly op?: string | undefined;
  readonly method: string;
  /** The path of the request. The error drops its query. */
  readonly url: string;
  /** The engine's answer: JSON as a value, anything else as text, or the unread stream. */
  readonly body: unknown;
  /** The engine's words for what went wrong. @default the `message` of the body, or the body itself if it is text */
  readonly words?: string | undefined;
  /** True if the body is a text that is not in the form of the engine's errors. @default false */
  readonly foreignText?: boolean | undefined;
  /** A remark for the message: what to do, or why the body is not whole. @default none */
  readonly note?: string | undefined;
}

/** The engine answered with an error status, or with a redirect. Redirects are never followed. */
export class EngineError extends FairleadError<EngineErrorCode> {
  /** The HTTP status. */
  readonly status: number;
  /** The operationId. Absent if the request was made without one, by `fetch`. */
  declare readonly op?: string;
  /** The HTTP method of the request. */
  readonly method: string;
  /** The path of the request. The query is left out, because it can contain secrets. */
  readonly url: string;
  /**
   * The body of the engine's answer: the value of JSON, or the text of anything else. If the call asked for a stream,
   * the unread stream. At most 1 MiB of a body is read. If the body is longer, or the answer broke off, `body` is the
   * text that was read.
   */
  declare readonly body: unknown;

  constructor(facts: EngineErrorFacts, options?: ErrorCause) {
    const { status, op, method } = facts;
    const url = withoutQuery(facts.url);
    const words = facts.words?.trim() || wordsIn(facts.body)?.trim() || 'the engine refused';
    const note = facts.note === undefined ? '' : `; ${facts.note}`;
    const what = op ?? `${method} ${url}`;
    super(
      codeOf(status, facts.foreignText === true),
      `${what}: ${clip(words, MESSAGE_LIMIT)} (${status})${note}`,
      options,
    );
    this.status = status;
    if (op !== undefined) this.op = op;
    this.method = method;
    this.url = url;
    defineHidden(this, 'body', facts.body);
  }

  static {
    brand(EngineError, 'EngineError');
  }
}

/**
 * The code of a `ConnectionError`.
 *
 * - `SOCKET_NOT_FOUND`: no such socket file.
 * - `PERMISSION_DENIED`: this user may not open the socket.
 * - `CONNECTION_REFUSED`: nothing listens there.
 * - `QUEUE_FULL`: the engine accepts no connection.
 * - `HOST_NOT_FOUND`: the name does not resolve.
 * - `HOST_UNREACHABLE`: the host does not answer.
 * - `CONNECTION_FAILED`: another reason: see `cause`.
 * - `CONNECTION_LOST`: the connection broke before the answer, or after an upgrade.
 * - `CONNECTION_CLOSED`: `close()` was called.
 * - `NOT_LOADED`: undici cannot be loaded in this bundle.
 * - `PROTOCOL_ERROR`: no HTTP, or TLS on one side only.
 * - `NOT_AN_ENGINE`: a proxy or another service.
 * - `OTHER_ENGINE`: an engine of another kind.
 * - `UNTRUSTED_CERTIFICATE`: no trusted authority signed the certificate.
 * - `CERTIFICATE_HOST_MISMATCH`: the certificate is for another host.
 * - `CERTIFICATE_EXPIRED`: the certificate has expired, or is not valid yet.
 * - `CLIENT_CERTIFICATE_REFUSED`: the engine refuses our certificate, or requires one.
 * - `INVALID_CERTIFICATE`: a file of `mtls` is missing, or cannot be used.
 * - `INVALID_PASSPHRASE`: the passphrase does not open the key.
 */
export type ConnectionErrorCode =
  | 'SOCKET_NOT_FOUND'
  | 'PERMISSION_DENIED'
  | 'CONNECTION_REFUSED'
  | 'QUEUE_FULL'
  | 'HOST_NOT_FOUND'
  | 'HOST_UNREACHABLE'
  | 'CONNECTION_FAILED'
  | 'CONNECTION_LOST'
  | 'CONNECTION_CLOSED'
  | 'NOT_LOADED'
  | 'PROTOCOL_ERROR'
  | 'NOT_AN_ENGINE'
  | 'OTHER_ENGINE'
  | 'UNTRUSTED_CERTIFICATE'
  | 'CERTIFICATE_HOST_MISMATCH'
  | 'CERTIFICATE_EXPIRED'
  | 'CLIENT_CERTIFICATE_REFUSED'
  | 'INVALID_CERTIFICATE'
  | 'INVALID_PASSPHRASE';

/** An answer that came from something else than an engine. */
export interface ForeignAnswer {
  /** The HTTP status. */
  readonly status: number;
  /** The media type without its parameters, such as `text/html`. Empty if the answer has none. */
  readonly type: string;
}

/** The facts that a `ConnectionError` keeps beside its message. */
export interface ConnectionErrorOptions extends ErrorCause {
  readonly answer?: ForeignAnswer;
}

/** The engine cannot be reached, or the connection to it was lost. */
export class ConnectionError extends FairleadError<ConnectionErrorCode> {
  /** The address of the engine, as a URI. */
  readonly endpoint: string;
  /**
   * The answer that came instead of an engine's, with the code `NOT_AN_ENGINE`. The error has no `status` of its own: a
   * proxy's 404 does not say that the engine lacks an object.
   */
  declare readonly answer?: ForeignAnswer;

  constructor(
    code: ConnectionErrorCode,
    endpoint: string,
    message: string,
    options: ConnectionErrorOptions = {},
  ) {
    super(code, message, 'cause' in options ? { cause: options.cause } : undefined);
    this.endpoint = endpoint;
    if (options.answer !== undefined) this.answer = options.answer;
  }

  static {
    brand(ConnectionError, 'ConnectionError');
  }
}

/** The names of the four timeouts. `Timeouts` documents what each of them measures. */
export type TimeoutKind = 'connect' | 'read' | 'write' | 'call';
/** The code of a `TimeoutError`: one for each `TimeoutKind`. */
export type TimeoutErrorCode = 'CONNECT_TIMEOUT' | 'READ_TIMEOUT' | 'WRITE_TIMEOUT' | 'CALL_TIMEOUT';

const TIMEOUTS: Readonly<Record<TimeoutKind, readonly [TimeoutErrorCode, string]>> = {
  connect: ['CONNECT_TIMEOUT', 'no connection to the engine for'],
  read: ['READ_TIMEOUT', 'the engine sent nothing for'],
  write: ['WRITE_TIMEOUT', 'the engine accepted nothing of the request body for'],
  call: ['CALL_TIMEOUT', 'the call did not end within'],
};

/** One of the four timeouts expired. */
export class TimeoutError extends FairleadError<TimeoutErrorCode> {
  /** The timeout that expired. */
  readonly which: TimeoutKind;
  /** The length of the timeout, in milliseconds. */
  readonly after: number;

  constructor(which: TimeoutKind, after: number, endpoint?: string) {
    const [code, what] = TIMEOUTS[which];
    const where = endpoint === undefined ? '' : ` at ${endpoint}`;
    super(code, `${which} timeout${where}: ${what} ${after} ms`);
    this.which = which;
    this.after = after;
  }

  static {
    brand(TimeoutError, 'TimeoutError');
  }
}

/**
 * The code of a `StreamError`.
 *
 * - `ERROR_RECORD`: a record, or an answer with a status of success, reports that the work failed.
 * - `MALFORMED_RECORD`: a record is not valid JSON, or its content cannot be read.
 * - `TRUNCATED_RECORD`: the stream ended in the middle of a record.
 * - `RECORD_TOO_LARGE`: a record is longer than `maxRecordBytes`.
 * - `ERROR_FRAME`: a frame reports an error of the engine.
 * - `MALFORMED_FRAME`: the header of a frame is invalid.
 * - `TRUNCATED_FRAME`: the stream ended in the middle of a frame.
 * - `TRUNCATED_ARCHIVE`: the engine sent no archive, or not its end, after a status of success.
 * - `LINE_TOO_LONG`: a line is longer than the limit that the caller set.
 * - `MESSAGE_TOO_LARGE`: a websocket's message has more than 64 MiB, or 131,072 pieces.
 * - `MALFORMED_MESSAGE`: data of a websocket violates its protocol.
 * - `BODY_BROKEN`: the answer broke off before its end.
 * - `RESULT_TOO_LARGE`: no string or Buffer can hold the result. Take it `as: 'stream'`.
 * - `REQUEST_BODY_FAILED`: the stream that is the request's body failed.
 * - `NOT_SWITCHED`: the engine did not hand the connection over.
 * - `NOT_WRITABLE`: the connection takes no input: it was not switched, or stdin has ended.
 */
export type StreamErrorCode =
  | 'ERROR_RECORD'
  | 'MALFORMED_RECORD'
  | 'TRUNCATED_RECORD'
  | 'RECORD_TOO_LARGE'
  | 'ERROR_FRAME'
  | 'MALFORMED_FRAME'
  | 'TRUNCATED_FRAME'
  | 'TRUNCATED_ARCHIVE'
  | 'LINE_TOO_LONG'
  | 'MESSAGE_TOO_LARGE'
  | 'MALFORMED_MESSAGE'
  | 'BODY_BROKEN'
  | 'RESULT_TOO_LARGE'
  | 'REQUEST_BODY_FAILED'
  | 'NOT_SWITCHED'
  | 'NOT_WRITABLE';

/** The facts that a `StreamError` keeps beside its message. */
export interface StreamErrorOptions extends ErrorCause {
  readonly records?: readonly unknown[];
  readonly detail?: unknown;
}

/** The engine's answer failed after it had begun, or the stream that is the request's body failed. */
export class StreamError extends FairleadError<StreamErrorCode> {
  /** The last records before the failure, at most 100, oldest first. Empty if the answer has no records. */
  declare records: readonly unknown[];
  /** The error record as the engine sent it, or the data that could not be read. Absent if there is neither. */
  declare readonly detail?: unknown;

  constructor(code: StreamErrorCode, message: string, options: StreamErrorOptions = {}) {
    super(code, message, 'cause' in options ? { cause: options.cause } : undefined);
    defineHidden(this, 'records', options.records ?? []);
    if (options.detail !== undefined) defineHidden(this, 'detail', options.detail);
  }

  static {
    brand(StreamError, 'StreamError');
  }
}

/** Identifies a kind of `DecodeError`. */
export type DecodeErrorCode =
  /** The answer is not JSON. */
  | 'NOT_JSON'
  /** The answer lacks what `exec`, `run` or `exitCode()` need to go on. */
  | 'UNEXPECTED_JSON';

/** The facts that a `DecodeError` is made of. */
export interface DecodeErrorFacts {
  /** The HTTP status. Absent if the answer was judged after its call. */
  readonly status?: number | undefined;
  /** The operationId, if the call was made by one. */
  readonly op?: string | undefined;
  readonly method?: string | undefined;
  /** The path of the request. The error drops its query. */
  readonly url?: string | undefined;
  /** The whole body. The error keeps only its start. */
  readonly text: string;
  /** What the answer should be. @default JSON */
  readonly expected?: string | undefined;
}

/** The engine's answer should be JSON, or a certain JSON, and is not. */
export class DecodeError extends FairleadError<DecodeErrorCode> {
  /** The HTTP status. Absent for `UNEXPECTED_JSON`. */
  declare readonly status?: number;
  /** The operationId. Absent if the request was made without one, by `fetch`. */
  declare readonly op?: string;
  /** The first 200 characters of the body. */
  readonly text: string;

  constructor(facts: DecodeErrorFacts, options?: ErrorCause) {
    const text = clip(facts.text, 200);
    const { status, expected } = facts;
    const what = facts.op ?? `${facts.method} ${withoutQuery(facts.url ?? '')}`;
    const came = text === '' ? 'nothing' : JSON.stringify(text);
    const message = `${what}: the engine sent ${came} instead of ${expected ?? 'JSON'}`;
    super(
      expected === undefined ? 'NOT_JSON' : 'UNEXPECTED_JSON',
      status === undefined ? message : `${message} (${status})`,
      options,
    );
    if (status !== undefined) this.status = status;
    if (facts.op !== undefined) this.op = facts.op;
    this.text = text;
  }

  static {
    brand(DecodeError, 'DecodeError');
  }
}

/** The caller's `AbortSignal` ended the call. `cause` is the signal's reason. */
export class AbortError extends FairleadError<'ABORTED'> {
  constructor(reason?: unknown) {
    super('ABORTED', 'the call was aborted', { cause: reason });
  }

  static {
    brand(AbortError, 'AbortError');
  }
}

/**
 * The code of a `UsageError`.
 *
 * - `UNKNOWN_CATEGORY`, `UNKNOWN_VERSION`, `UNKNOWN_OPERATION`, `UNKNOWN_PARAMETER`: the API has no category, version,
 *   operation or parameter of that name.
 * - `MISSING_PARAMETER`: a required parameter is not given.
 * - `INVALID_PARAMETER`: the value of a parameter cannot be sent.
 * - `INVALID_URI`, `INVALID_METHOD`, `INVALID_OPTION`: another argument is invalid.
 * - `DIRECTORY_NOT_FOUND`: the directory of a build context does not exist, or is not a directory.
 * - `DOCKERFILE_NOT_FOUND`: the Dockerfile of a build context does not exist, or is not a file.
 * - `INVALID_PATTERN`: a pattern of a `.dockerignore` is malformed, or a line is longer than 65,535 bytes.
 * - `UNAVAILABLE`: the API version in use has no such operation or parameter.
 * - `ALREADY_CONSUMED`: a stream was read a second time. A stream can be read only once.
 */
export type UsageErrorCode =
  | 'UNKNOWN_CATEGORY'
  | 'UNKNOWN_VERSION'
  | 'UNKNOWN_OPERATION'
  | 'UNKNOWN_PARAMETER'
  | 'MISSING_PARAMETER'
  | 'INVALID_PARAMETER'
  | 'INVALID_URI'
  | 'INVALID_METHOD'
  | 'INVALID_OPTION'
  | 'DIRECTORY_NOT_FOUND'
  | 'DOCKERFILE_NOT_FOUND'
  | 'INVALID_PATTERN'
  | 'UNAVAILABLE'
  | 'ALREADY_CONSUMED';

/** fairlead was called with invalid arguments, or in an invalid order. The invalid call sends nothing to the engine. */
export class UsageError extends FairleadError<UsageErrorCode> {
  static {
    brand(UsageError, 'UsageError');
  }
}

/**
 * The code of a `ConfigError`.
 *
 * - `INVALID_CONFIG`: a configuration file or a PEM file cannot be read, or the configuration is malformed.
 * - `CONTEXT_NOT_FOUND`: there is no context of that name.
 * - `HELPER_NOT_FOUND`: the credential helper that the configuration names is not in the PATH.
 * - `HELPER_FAILED`: a credential helper could not be run, crashed, or failed.
 * - `HELPER_OUTPUT`: the answer of a credential helper violates the protocol of credential helpers.
 */
export type ConfigErrorCode =
  | 'INVALID_CONFIG'
  | 'CONTEXT_NOT_FOUND'
  | 'HELPER_NOT_FOUND'
  | 'HELPER_FAILED'
  | 'HELPER_OUTPUT';

/** The configuration of the engine's command line cannot be used, or a credential helper or a PEM file cannot. */
export class ConfigError extends FairleadError<ConfigErrorCode> {
  /** The source of the problem: a file, an environment variable, or the program of a credential helper. */
  readonly source: string;

  constructor(code: ConfigErrorCode, source: string, message: string, options?: ErrorCause) {
    super(code, message, options);
    this.source = source;
  }

  static {
    brand(ConfigError, 'ConfigError');
  }
}

/**
 * The code of a `VersionError`.
 *
 * - `ENGINE_TOO_OLD`: all versions of the engine's API are older than those that the client can use.
 * - `ENGINE_TOO_NEW`: all versions of the engine's API are newer than those that the client can use.
 * - `NO_ENGINE_VERSION`: the engine does not tell its versions in a form that the client can read.
 */
export type VersionErrorCode = 'ENGINE_TOO_OLD' | 'ENGINE_TOO_NEW' | 'NO_ENGINE_VERSION';

/** The engine and the client have no API version in common. */
export class VersionError extends FairleadError<VersionErrorCode> {
  static {
    brand(VersionError, 'VersionError');
  }
}
