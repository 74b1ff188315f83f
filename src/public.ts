/** What every entry of the package exports beside what its version binds. */

export { Client, type ClientOptions, close, doc, type Invocation, invoke, ops } from './api/client.js';
export type { Output, ProcessInput } from './api/communicate.js';
export type { ConnectOptions, EngineMethods } from './api/connect.js';
export { type ConnectionDescription, describeConnection, type TlsDescription } from './api/describe.js';
export type { OperationDoc, ParameterDoc } from './api/doc.js';
export { type EngineFetch, type FetchOptions, type FetchResult, fetch } from './api/fetch.js';
export type { TtySize } from './call/process-control.js';
export { type ExecEngine, type ExecParameters, exec } from './docker/exec.js';
export type { LocationSource } from './docker/locate.js';
export { type RunEngine, type RunParameters, run } from './docker/run.js';
export type { Mtls, Pem } from './endpoint/tls.js';
export * from './errors.js';
export type { Frame, Frames, Line, LinesOptions, PipeOptions, StreamName } from './results/frames.js';
export type { HijackedConnection } from './results/hijack.js';
export type { Records } from './results/records.js';
export type { ApiVersion, ParameterPlace, ResponseKind } from './table.js';
export type { BlobLike, WebStream } from './transport/body.js';
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
