/** The exports that every entry of the package has. The engine and the version of an entry add further exports. */
export { Client, type ClientOptions, close, type Invocation, invoke, ops } from './api/client.js';
export type { Output, ProcessInput } from './api/communicate.js';
export type { ConnectOptions, EngineMethods } from './api/connect.js';
export type { TlsDescription } from './api/describe.js';
export type {
  AnswerDoc,
  ErrorDoc,
  FieldDoc,
  OperationDoc,
  ParameterDoc,
  ValueDoc,
} from './api/doc-shapes.js';
export type { EngineFetch, FetchOptions, FetchResult } from './api/fetch.js';
export type { CallOptions, CallOptionsAs, CommonOptions, Conn, Mtls, Pem, Timeouts } from './call-options.js';
export {
  AbortError,
  ConfigError,
  type ConfigErrorCode,
  ConnectionError,
  type ConnectionErrorCode,
  DecodeError,
  type DecodeErrorCode,
  EngineError,
  type EngineErrorCode,
  FairleadError,
  type ForeignAnswer,
  StreamError,
  type StreamErrorCode,
  TimeoutError,
  type TimeoutErrorCode,
  type TimeoutKind,
  UsageError,
  type UsageErrorCode,
  VersionError,
  type VersionErrorCode,
} from './errors.js';
export type { Frame, StreamName } from './results/frame-splitter.js';
export type { Frames, Line, LinesOptions, PipeOptions } from './results/frames.js';
export type { HijackedConnection, TtySize } from './results/hijack.js';
export type { Records } from './results/records.js';
export type { ApiVersion, As, HttpMethod, ParameterPlace, ResponseKind } from './table.js';
export type { BlobLike, Body, WebStream } from './transport/body.js';
export type {
  AsOf,
  NoParameters,
  ResultOf,
  Shape,
  Taken,
  Unlisted,
  UntypedShapes,
} from './types.js';
export type { RefCounted, ResultSocket, ResultStream } from './util/ref-counted.js';
