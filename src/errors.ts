/**
 * Everything that fairlead throws.
 *
 * `instanceof` asks for a brand rather than for the prototype, because a program often holds two copies of a package
 * (its own and a dependency's) and an error of one must be recognised by the other.
 *
 * None of them holds request headers or request bodies, where credentials travel; URLs are kept without their query.
 */
const BRAND = Symbol.for('fairlead.error.brand');

/** Gives a class its name, in a way that survives minifiers, and the mark by which other copies know its instances. */
function brand(error: { readonly prototype: object }, name: string): void {
  const key = Symbol.for(`fairlead.error.${name}`);
  Object.defineProperty(error, BRAND, { value: key });
  Object.defineProperty(error.prototype, key, { value: true });
  Object.defineProperty(error.prototype, 'name', { value: name, configurable: true, writable: true });
}

/** Sets a property that does not print: `console.log(error)` and `JSON.stringify(error)` leave it out. */
function defineHidden(error: object, property: string, value: unknown): void {
  Object.defineProperty(error, property, { value, configurable: true, writable: true });
}

/** `instanceof` for the whole family. Undeclared in the class, so that TypeScript narrows by it as usual. */
function isInstance(this: object, value: unknown): boolean {
  // A subclass outside this file has no brand of its own, and must not pass for its parent.
  const key: unknown = Object.hasOwn(this, BRAND) ? Reflect.get(this, BRAND) : undefined;
  if (typeof key === 'symbol') return typeof value === 'object' && value !== null && key in value;
  return Function.prototype[Symbol.hasInstance].call(this, value);
}

/** The base of all errors that fairlead throws. */
export abstract class FairleadError<Code extends string = string> extends Error {
  /** What went wrong, for programs: stable across releases, unlike the message. */
  readonly code: Code;

  constructor(code: Code, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  static {
    brand(FairleadError, 'FairleadError');
    Object.defineProperty(FairleadError, Symbol.hasInstance, { value: isInstance });
  }

  /** What a log may show: name, code, message and the plain facts, never a header or a body. */
  toJSON(): Record<string, unknown> {
    return { ...Object.fromEntries(Object.entries(this)), name: this.name, message: this.message };
  }
}

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

/** The longest part of an engine's text that goes into a message, in characters. */
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
}

/** The engine answered with an error status, or with a redirect, which is never followed. */
export class EngineError extends FairleadError<EngineErrorCode> {
  /** The HTTP status. */
  readonly status: number;
  /** The operationId, if the call was made by one. */
  declare readonly op?: string;
  readonly method: string;
  /** Path of the request, without its query, which may hold secrets. */
  readonly url: string;
  /** The engine's answer: JSON as a value, anything else as text, or the unread stream if that was asked for. */
  declare readonly body: unknown;

  constructor(facts: EngineErrorFacts, options?: ErrorOptions) {
    const { status, op, method } = facts;
    const url = withoutQuery(facts.url);
    const words = facts.words?.trim() || wordsIn(facts.body)?.trim() || 'the engine refused';
    const code = CODE_OF_STATUS[status] ?? (status >= 500 ? 'SERVER_ERROR' : 'REFUSED');
    super(code, `${op ?? `${method} ${url}`}: ${clip(words, MESSAGE_LIMIT)} (${status})`, options);
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
 * - `SOCKET_NOT_FOUND`: there is no such socket file.
 * - `PERMISSION_DENIED`: the socket may not be opened by this user.
 * - `CONNECTION_REFUSED`: nothing listens there.
 * - `HOST_NOT_FOUND`: the host's name does not resolve.
 * - `HOST_UNREACHABLE`: no way there, or nobody answers.
 * - `CONNECTION_FAILED`: could not connect for another reason; `cause` has it.
 * - `CONNECTION_LOST`: connected, but the connection broke before the engine answered, or after an upgrade.
 * - `CONNECTION_CLOSED`: used after `close()`, or cut off by it.
 * - `PROTOCOL_ERROR`: what listens there does not speak HTTP, or not TLS.
 * - `UNTRUSTED_CERTIFICATE`, `CERTIFICATE_HOST_MISMATCH`, `CERTIFICATE_EXPIRED`: what is wrong with the engine's certificate.
 * - `CLIENT_CERTIFICATE_REFUSED`: the engine does not take ours, or wants one.
 * - `INVALID_CERTIFICATE`, `INVALID_PASSPHRASE`: our certificate or its key cannot be used.
 */
export type ConnectionErrorCode =
  | 'SOCKET_NOT_FOUND'
  | 'PERMISSION_DENIED'
  | 'CONNECTION_REFUSED'
  | 'HOST_NOT_FOUND'
  | 'HOST_UNREACHABLE'
  | 'CONNECTION_FAILED'
  | 'CONNECTION_LOST'
  | 'CONNECTION_CLOSED'
  | 'PROTOCOL_ERROR'
  | 'UNTRUSTED_CERTIFICATE'
  | 'CERTIFICATE_HOST_MISMATCH'
  | 'CERTIFICATE_EXPIRED'
  | 'CLIENT_CERTIFICATE_REFUSED'
  | 'INVALID_CERTIFICATE'
  | 'INVALID_PASSPHRASE';

/** The engine cannot be reached, or was lost before it answered. */
export class ConnectionError extends FairleadError<ConnectionErrorCode> {
  /** Where the engine was looked for, as a URI. */
  readonly endpoint: string;

  constructor(code: ConnectionErrorCode, endpoint: string, message: string, options?: ErrorOptions) {
    super(code, message, options);
    this.endpoint = endpoint;
  }

  static {
    brand(ConnectionError, 'ConnectionError');
  }
}

/** Which of the four timeouts; `Timeouts` says what each of them measures. */
export type TimeoutKind = 'connect' | 'read' | 'write' | 'call';
export type TimeoutErrorCode = 'CONNECT_TIMEOUT' | 'READ_TIMEOUT' | 'WRITE_TIMEOUT' | 'CALL_TIMEOUT';

const TIMEOUTS: Readonly<Record<TimeoutKind, readonly [TimeoutErrorCode, string]>> = {
  connect: ['CONNECT_TIMEOUT', 'no connection to the engine'],
  read: ['READ_TIMEOUT', 'the engine sent nothing'],
  write: ['WRITE_TIMEOUT', 'the engine took nothing of the request body'],
  call: ['CALL_TIMEOUT', 'the call was not done'],
};

/** One of the four timeouts ran out. */
export class TimeoutError extends FairleadError<TimeoutErrorCode> {
  readonly which: TimeoutKind;
  /** The timeout's length, in milliseconds. */
  readonly after: number;

  constructor(which: TimeoutKind, after: number, endpoint?: string) {
    const [code, what] = TIMEOUTS[which];
    const where = endpoint === undefined ? '' : ` at ${endpoint}`;
    super(code, `${which} timeout${where}: ${what} for ${after} ms`);
    this.which = which;
    this.after = after;
  }

  static {
    brand(TimeoutError, 'TimeoutError');
  }
}

/**
 * - `ERROR_RECORD`: the engine reported in the stream that the work failed.
 * - `MALFORMED_RECORD`, `TRUNCATED_RECORD`, `RECORD_TOO_LARGE`: the stream is not the JSON it should be.
 * - `ERROR_FRAME`: the engine reported an error between a process's output.
 * - `MALFORMED_FRAME`, `TRUNCATED_FRAME`: the stream is not framed as it should be.
 * - `LINE_TOO_LONG`: a line of the output is longer than was asked for.
 * - `MALFORMED_MESSAGE`: what came over a websocket is not as its protocol has it.
 * - `BODY_BROKEN`: the answer broke off before its end.
 * - `REQUEST_BODY_FAILED`: the stream that was being sent failed.
 * - `NOT_SWITCHED`: the connection itself was asked for, and the engine did not hand it over.
 * - `NOT_WRITABLE`: the engine answered without switching protocols, or stdin was ended.
 */
export type StreamErrorCode =
  | 'ERROR_RECORD'
  | 'MALFORMED_RECORD'
  | 'TRUNCATED_RECORD'
  | 'RECORD_TOO_LARGE'
  | 'ERROR_FRAME'
  | 'MALFORMED_FRAME'
  | 'TRUNCATED_FRAME'
  | 'LINE_TOO_LONG'
  | 'MALFORMED_MESSAGE'
  | 'BODY_BROKEN'
  | 'REQUEST_BODY_FAILED'
  | 'NOT_SWITCHED'
  | 'NOT_WRITABLE';

export interface StreamErrorOptions extends ErrorOptions {
  readonly records?: readonly unknown[];
  readonly detail?: unknown;
}

/** A stream failed after the engine had begun to answer, or the stream that was being sent did. */
export class StreamError extends FairleadError<StreamErrorCode> {
  /** The last records before the failure, oldest first, at most 100; empty where there are no records. */
  declare records: readonly unknown[];
  /** The error record as the engine sent it, or the text that could not be read; absent where there is neither. */
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

export interface DecodeErrorFacts {
  readonly status: number;
  readonly op?: string | undefined;
  readonly method: string;
  readonly url: string;
  /** The whole body; the error keeps its start. */
  readonly text: string;
}

/** The engine promised JSON and sent something else. */
export class DecodeError extends FairleadError<'NOT_JSON'> {
  readonly status: number;
  declare readonly op?: string;
  /** The first 200 characters of what came. */
  readonly text: string;

  constructor(facts: DecodeErrorFacts, options?: ErrorOptions) {
    const text = clip(facts.text, 200);
    const what = facts.op ?? `${facts.method} ${withoutQuery(facts.url)}`;
    const came = text === '' ? 'nothing' : JSON.stringify(text);
    super(
      'NOT_JSON',
      `${what}: the engine should have sent JSON and sent ${came} (${facts.status})`,
      options,
    );
    this.status = facts.status;
    if (facts.op !== undefined) this.op = facts.op;
    this.text = text;
  }

  static {
    brand(DecodeError, 'DecodeError');
  }
}

/** The caller's `AbortSignal` ended the call; `cause` is the signal's reason. */
export class AbortError extends FairleadError<'ABORTED'> {
  constructor(reason?: unknown) {
    super('ABORTED', 'the call was aborted', { cause: reason });
  }

  static {
    brand(AbortError, 'AbortError');
  }
}

/**
 * - `UNKNOWN_CATEGORY`, `UNKNOWN_VERSION`, `UNKNOWN_OPERATION`, `UNKNOWN_PARAMETER`: there is none of that name.
 * - `MISSING_PARAMETER`, `INVALID_PARAMETER`: a parameter is required, or its value cannot be sent.
 * - `INVALID_URI`, `INVALID_METHOD`, `INVALID_OPTION`: an argument beside the parameters is wrong.
 * - `DIRECTORY_NOT_FOUND`, `DOCKERFILE_NOT_FOUND`: a build context's directory, or its Dockerfile, is not there or is none.
 * - `INVALID_PATTERN`: a pattern of a `.dockerignore` is malformed.
 * - `UNAVAILABLE`: the API version in use has no such operation or parameter.
 * - `ALREADY_CONSUMED`: a stream can be read only once.
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

/** fairlead was called wrongly; nothing has been sent. */
export class UsageError extends FairleadError<UsageErrorCode> {
  static {
    brand(UsageError, 'UsageError');
  }
}

/**
 * - `INVALID_CONFIG`: the docker CLI's configuration cannot be read, or is malformed.
 * - `CONTEXT_NOT_FOUND`: there is no docker context of that name.
 * - `HELPER_NOT_FOUND`: the credential helper that it names is not in the PATH.
 * - `HELPER_FAILED`: a credential helper could not be run, crashed, or failed.
 * - `HELPER_OUTPUT`: a credential helper's answer is not what its protocol has.
 */
export type ConfigErrorCode =
  | 'INVALID_CONFIG'
  | 'CONTEXT_NOT_FOUND'
  | 'HELPER_NOT_FOUND'
  | 'HELPER_FAILED'
  | 'HELPER_OUTPUT';

/** The docker CLI's configuration, or a credential helper that it names, is of no use. */
export class ConfigError extends FairleadError<ConfigErrorCode> {
  /** The file, the environment variable or the helper's program at fault. */
  readonly source: string;

  constructor(code: ConfigErrorCode, source: string, message: string, options?: ErrorOptions) {
    super(code, message, options);
    this.source = source;
  }

  static {
    brand(ConfigError, 'ConfigError');
  }
}

export type VersionErrorCode = 'ENGINE_TOO_OLD' | 'ENGINE_TOO_NEW';

/** The engine and this client have no API version in common. */
export class VersionError extends FairleadError<VersionErrorCode> {
  static {
    brand(VersionError, 'VersionError');
  }
}
