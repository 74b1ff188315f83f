/** What every entry of the package exports beside what its version binds. */
export type { BlobLike, WebStream } from './body.js';
export { Client, type ClientOptions, close, doc, type Invocation, invoke, ops } from './client.js';
export type { ConnectOptions, EngineMethods } from './connect.js';
export { type ConnectionDescription, describeConnection, type TlsDescription } from './describe.js';
export type { OperationDoc, ParameterDoc } from './doc.js';
export * from './errors.js';
export { type ExecEngine, type ExecParameters, exec } from './exec.js';
export { type EngineFetch, type FetchOptions, type FetchResult, fetch } from './fetch.js';
export type { Frame, Frames, Line, LinesOptions, PipeOptions, StreamName } from './frames.js';
export type { HijackedConnection } from './hijack.js';
export type { LocationSource } from './locate.js';
export type { TtySize } from './process-control.js';
export type { Output, ProcessInput } from './process-output.js';
export type { Records } from './records.js';
export { type RunEngine, type RunParameters, run } from './run.js';
export type { ApiVersion, ParameterPlace, ResponseKind } from './table.js';
export type { Mtls, Pem } from './tls.js';
export type {
  As,
  AsOf,
  Body,
  CallOptions,
  CallOptionsAs,
  CommonOptions,
  Conn,
  NoParameters,
  ResultOf,
  Shape,
  Timeouts,
  Unlisted,
  UntypedShapes,
} from './types.js';
