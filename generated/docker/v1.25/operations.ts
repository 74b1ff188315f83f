// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  AuthConfig,
  AuthResponse,
  BuildInfo,
  Config,
  ContainerCreateRequest,
  ContainerCreateResponse,
  ContainerExecRequest,
  ContainerInspectResponse,
  ContainerListFilters,
  ContainerPathStat,
  ContainerPruneResponse,
  ContainerStatsResponse,
  ContainerSummary,
  ContainerTopResponse,
  ContainerUpdateRequest,
  ContainerUpdateResponse,
  ContainerWaitResponse,
  CreateImageInfo,
  EventMessage,
  ExecInspectResponse,
  ExecStartRequest,
  FilesystemChange,
  IdResponse,
  Image,
  ImageBuildUlimit,
  ImageDeleteResponse,
  ImageHistoryResponseItem,
  ImageListFilters,
  ImagePruneFilters,
  ImagePruneResponse,
  ImageSearchFilters,
  ImageSearchResponseItem,
  ImageSummary,
  Network,
  NetworkConnectRequest,
  NetworkCreateRequest,
  NetworkCreateResponse,
  NetworkDisconnectRequest,
  NetworkListFilters,
  NetworkPruneResponse,
  Node,
  NodeListFilters,
  NodeSpec,
  Plugin,
  PluginPrivilege,
  PushImageInfo,
  RegistryAuth,
  RegistryConfig,
  Secret,
  SecretCreateRequest,
  SecretCreateResponse,
  SecretListFilters,
  Service,
  ServiceCreateRequest,
  ServiceCreateResponse,
  ServiceListFilters,
  ServiceUpdateRequest,
  ServiceUpdateResponse,
  Swarm,
  SwarmInitRequest,
  SwarmJoinRequest,
  SwarmSpec,
  SwarmUnlockRequest,
  SwarmUnlockkeyResponse,
  SystemDataUsageResponse,
  SystemEventsFilters,
  SystemInfo,
  SystemVersion,
  Task,
  TaskListFilters,
  Volume,
  VolumeCreateRequest,
  VolumeListFilters,
  VolumeListResponse,
  VolumePruneResponse,
} from './models.js';
import type {
  Body,
  CallOptions,
  CallOptionsAs,
  Duplex,
  Frames,
  HijackedConnection,
  NoParameters,
  Readable,
  Records,
  Shape,
  Taken,
} from '../../../src/types.js';

/** The parameters of `ContainerList`. */
export interface ContainerListParameters {
  /** @default false */
  all?: boolean | undefined;
  limit?: number | undefined;
  /** @default false */
  size?: boolean | undefined;
  filters?: ContainerListFilters | string | undefined;
}

export interface ContainerListOperation {
  /**
   * Lists containers: the running ones, or with `all` the stopped ones too. A `limit` also counts stopped containers, newest first.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerList
   */
  ContainerList<Form extends 'data' | 'stream'>(parameters: ContainerListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerSummary>>;
  /**
   * Lists containers: the running ones, or with `all` the stopped ones too. A `limit` also counts stopped containers, newest first.
   *
   * `GET /containers/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerList
   */
  ContainerList(parameters?: ContainerListParameters, options?: CallOptions<'data'>): Promise<ContainerSummary>;
}

export type ContainerListShape = Shape<'value', ContainerListParameters, ContainerSummary>;

/** The parameters of `ContainerCreate`. */
export interface ContainerCreateParameters {
  name?: string | undefined;
  body: ContainerCreateRequest;
}

export interface ContainerCreateOperation {
  /**
   * Creates a container without starting it. It never pulls: an image that the engine lacks is a 404, and a `name` in use is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerCreate
   */
  ContainerCreate<Form extends 'data' | 'stream'>(parameters: ContainerCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerCreateResponse>>;
  /**
   * Creates a container without starting it. It never pulls: an image that the engine lacks is a 404, and a `name` in use is a 409.
   *
   * `POST /containers/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerCreate
   */
  ContainerCreate(parameters: ContainerCreateParameters, options?: CallOptions<'data'>): Promise<ContainerCreateResponse>;
}

export type ContainerCreateShape = Shape<'value', ContainerCreateParameters, ContainerCreateResponse>;

/** The parameters of `ContainerInspect`. */
export interface ContainerInspectParameters {
  id: string;
  /** @default false */
  size?: boolean | undefined;
}

export interface ContainerInspectOperation {
  /**
   * Answers all that the engine knows of one container: state, configuration, mounts and networks. `SizeRw` and `SizeRootFs` are computed only with `size`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerInspect
   */
  ContainerInspect<Form extends 'data' | 'stream'>(parameters: ContainerInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerInspectResponse>>;
  /**
   * Answers all that the engine knows of one container: state, configuration, mounts and networks. `SizeRw` and `SizeRootFs` are computed only with `size`.
   *
   * `GET /containers/{id}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerInspect
   */
  ContainerInspect(parameters: ContainerInspectParameters, options?: CallOptions<'data'>): Promise<ContainerInspectResponse>;
}

export type ContainerInspectShape = Shape<'value', ContainerInspectParameters, ContainerInspectResponse>;

/** The parameters of `ContainerTop`. */
export interface ContainerTopParameters {
  id: string;
  /** @default "-ef" */
  ps_args?: string | undefined;
}

export interface ContainerTopOperation {
  /**
   * Lists the processes of a running container as `ps` on the host sees them, so the image needs no `ps` of its own. A container that isn't running is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/top`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerTop
   */
  ContainerTop<Form extends 'data' | 'stream'>(parameters: ContainerTopParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerTopResponse>>;
  /**
   * Lists the processes of a running container as `ps` on the host sees them, so the image needs no `ps` of its own. A container that isn't running is a 409.
   *
   * `GET /containers/{id}/top`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerTop
   */
  ContainerTop(parameters: ContainerTopParameters, options?: CallOptions<'data'>): Promise<ContainerTopResponse>;
}

export type ContainerTopShape = Shape<'value', ContainerTopParameters, ContainerTopResponse>;

/** The parameters of `ContainerLogs`. */
export interface ContainerLogsParameters {
  id: string;
  /** @default false */
  follow?: boolean | undefined;
  /** @default false */
  stdout?: boolean | undefined;
  /** @default false */
  stderr?: boolean | undefined;
  /** @default 0 */
  since?: number | string | undefined;
  /** @default false */
  timestamps?: boolean | undefined;
  /** @default "all" */
  tail?: number | string | undefined;
}

export interface ContainerLogsOperation {
  /**
   * Streams what a container wrote. Without `stdout` or `stderr` it is a 400; it ends after the lines there are, or with `follow` when the container stops.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing.
   *
   * `GET /containers/{id}/logs`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerLogs
   */
  ContainerLogs<Form extends 'data' | 'stream'>(parameters: ContainerLogsParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Streams what a container wrote. Without `stdout` or `stderr` it is a 400; it ends after the lines there are, or with `follow` when the container stops.
   *
   * `GET /containers/{id}/logs`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerLogs
   */
  ContainerLogs(parameters: ContainerLogsParameters, options?: CallOptions): Promise<Frames>;
}

export type ContainerLogsShape = Shape<'frames', ContainerLogsParameters, string>;

/** The parameters of `ContainerChanges`. */
export interface ContainerChangesParameters {
  id: string;
}

export interface ContainerChangesOperation {
  /**
   * Lists the paths added (1), deleted (2) or modified (0) in a container compared with its image. Answers `null` when nothing changed; volumes are not looked at.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/changes`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerChanges
   */
  ContainerChanges<Form extends 'data' | 'stream'>(parameters: ContainerChangesParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<FilesystemChange> | null>>;
  /**
   * Lists the paths added (1), deleted (2) or modified (0) in a container compared with its image. Answers `null` when nothing changed; volumes are not looked at.
   *
   * `GET /containers/{id}/changes`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerChanges
   */
  ContainerChanges(parameters: ContainerChangesParameters, options?: CallOptions<'data'>): Promise<Array<FilesystemChange> | null>;
}

export type ContainerChangesShape = Shape<'value', ContainerChangesParameters, Array<FilesystemChange> | null>;

/** The parameters of `ContainerExport`. */
export interface ContainerExportParameters {
  id: string;
}

export interface ContainerExportOperation {
  /**
   * Streams the whole file system of a container, running or not, as one tar. The contents of its volumes and the settings of its image are not in it.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /containers/{id}/export`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerExport
   */
  ContainerExport<Form extends 'data' | 'stream'>(parameters: ContainerExportParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Streams the whole file system of a container, running or not, as one tar. The contents of its volumes and the settings of its image are not in it.
   *
   * `GET /containers/{id}/export`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerExport
   */
  ContainerExport(parameters: ContainerExportParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ContainerExportShape = Shape<'bytes', ContainerExportParameters, Buffer>;

/** The parameters of `ContainerStats`. */
export interface ContainerStatsParameters {
  id: string;
  /** @default true */
  stream?: boolean | undefined;
}

export interface ContainerStatsOperation {
  /**
   * Streams resource usage about once a second until the container is removed; a stopped one yields empty records. With `stream` set to `false` it answers one record and ends.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/stats`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerStats
   */
  ContainerStats<Form extends 'data' | 'stream'>(parameters: ContainerStatsParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainerStatsResponse>>>;
  /**
   * Streams resource usage about once a second until the container is removed; a stopped one yields empty records. With `stream` set to `false` it answers one record and ends.
   *
   * `GET /containers/{id}/stats`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerStats
   */
  ContainerStats(parameters: ContainerStatsParameters, options?: CallOptions): Promise<Records<ContainerStatsResponse>>;
}

export type ContainerStatsShape = Shape<'records', ContainerStatsParameters, ContainerStatsResponse>;

/** The parameters of `ContainerResize`. */
export interface ContainerResizeParameters {
  id: string;
  h: number;
  w: number;
}

export interface ContainerResizeOperation {
  /**
   * Sets the size of the TTY of a running container. `h` and `w` count characters, and both have to be sent.
   *
   * `POST /containers/{id}/resize`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerResize
   */
  ContainerResize(parameters: ContainerResizeParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerResizeShape = Shape<'nothing', ContainerResizeParameters, void>;

/** The parameters of `ContainerStart`. */
export interface ContainerStartParameters {
  id: string;
  detachKeys?: string | undefined;
  checkpoint?: string | undefined;
  'checkpoint-dir'?: string | undefined;
}

export interface ContainerStartOperation {
  /**
   * Starts a container and returns once its process has been launched. A 304 says that it was running already and counts as success.
   *
   * `POST /containers/{id}/start`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerStart
   */
  ContainerStart(parameters: ContainerStartParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerStartShape = Shape<'nothing', ContainerStartParameters, void>;

/** The parameters of `ContainerStop`. */
export interface ContainerStopParameters {
  id: string;
  t?: number | undefined;
}

export interface ContainerStopOperation {
  /**
   * Stops a container by its stop signal and kills it if it still runs after `t` seconds, the container's own limit by default. A 304 says that it was stopped already and counts as success.
   *
   * `POST /containers/{id}/stop`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerStop
   */
  ContainerStop(parameters: ContainerStopParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerStopShape = Shape<'nothing', ContainerStopParameters, void>;

/** The parameters of `ContainerRestart`. */
export interface ContainerRestartParameters {
  id: string;
  t?: number | undefined;
}

export interface ContainerRestartOperation {
  /**
   * Stops a container as `ContainerStop` does, then starts it. One that isn't running is simply started.
   *
   * `POST /containers/{id}/restart`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerRestart
   */
  ContainerRestart(parameters: ContainerRestartParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerRestartShape = Shape<'nothing', ContainerRestartParameters, void>;

/** The parameters of `ContainerKill`. */
export interface ContainerKillParameters {
  id: string;
  /** @default "SIGKILL" */
  signal?: number | string | undefined;
}

export interface ContainerKillOperation {
  /**
   * Sends a signal to the main process of a container: `SIGKILL` unless `signal` names another. A container that isn't running is a 409.
   *
   * `POST /containers/{id}/kill`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerKill
   */
  ContainerKill(parameters: ContainerKillParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerKillShape = Shape<'nothing', ContainerKillParameters, void>;

/** The parameters of `ContainerUpdate`. */
export interface ContainerUpdateParameters {
  id: string;
  update: ContainerUpdateRequest;
}

export interface ContainerUpdateOperation {
  /**
   * Changes the resource limits and the restart policy of a container without recreating it. What the body leaves out stays as it is.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/{id}/update`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerUpdate
   */
  ContainerUpdate<Form extends 'data' | 'stream'>(parameters: ContainerUpdateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerUpdateResponse>>;
  /**
   * Changes the resource limits and the restart policy of a container without recreating it. What the body leaves out stays as it is.
   *
   * `POST /containers/{id}/update`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerUpdate
   */
  ContainerUpdate(parameters: ContainerUpdateParameters, options?: CallOptions<'data'>): Promise<ContainerUpdateResponse>;
}

export type ContainerUpdateShape = Shape<'value', ContainerUpdateParameters, ContainerUpdateResponse>;

/** The parameters of `ContainerRename`. */
export interface ContainerRenameParameters {
  id: string;
  name: string;
}

export interface ContainerRenameOperation {
  /**
   * Gives a container another name; its ID stays. A name in use is a 409, its own present name an error too.
   *
   * `POST /containers/{id}/rename`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerRename
   */
  ContainerRename(parameters: ContainerRenameParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerRenameShape = Shape<'nothing', ContainerRenameParameters, void>;

/** The parameters of `ContainerPause`. */
export interface ContainerPauseParameters {
  id: string;
}

export interface ContainerPauseOperation {
  /**
   * Freezes every process of a running container without their noticing. A container that is paused already or isn't running is a 409.
   *
   * `POST /containers/{id}/pause`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerPause
   */
  ContainerPause(parameters: ContainerPauseParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerPauseShape = Shape<'nothing', ContainerPauseParameters, void>;

/** The parameters of `ContainerUnpause`. */
export interface ContainerUnpauseParameters {
  id: string;
}

export interface ContainerUnpauseOperation {
  /**
   * Lets a paused container run on. Unlike a start that has nothing to do, it is an error when the container isn't paused.
   *
   * `POST /containers/{id}/unpause`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerUnpause
   */
  ContainerUnpause(parameters: ContainerUnpauseParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerUnpauseShape = Shape<'nothing', ContainerUnpauseParameters, void>;

/** The parameters of `ContainerAttach`. */
export interface ContainerAttachParameters {
  id: string;
  detachKeys?: string | undefined;
  /** @default false */
  logs?: boolean | undefined;
  /** @default false */
  stream?: boolean | undefined;
  /** @default false */
  stdin?: boolean | undefined;
  /** @default false */
  stdout?: boolean | undefined;
  /** @default false */
  stderr?: boolean | undefined;
}

export interface ContainerAttachOperation {
  /**
   * Takes over the connection to carry the input and output of a container. Without `stream` or `logs` it ends at once with nothing, and it can be attached to before the container starts.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing. `as: 'socket'` gives the raw connection, bytes both ways.
   *
   * `POST /containers/{id}/attach`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerAttach
   */
  ContainerAttach<Form extends 'data' | 'stream' | 'socket'>(parameters: ContainerAttachParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Takes over the connection to carry the input and output of a container. Without `stream` or `logs` it ends at once with nothing, and it can be attached to before the container starts.
   *
   * `POST /containers/{id}/attach`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerAttach
   */
  ContainerAttach(parameters: ContainerAttachParameters, options?: CallOptions): Promise<HijackedConnection>;
}

export type ContainerAttachShape = Shape<'hijack', ContainerAttachParameters, string>;

/** The parameters of `ContainerAttachWebsocket`. */
export interface ContainerAttachWebsocketParameters {
  id: string;
  detachKeys?: string | undefined;
  /** @default false */
  logs?: boolean | undefined;
  /** @default false */
  stream?: boolean | undefined;
  /** @default false */
  stdin?: boolean | undefined;
  /** @default false */
  stdout?: boolean | undefined;
  /** @default false */
  stderr?: boolean | undefined;
}

export interface ContainerAttachWebsocketOperation {
  /**
   * Attaches to a container over a websocket: its messages come as bytes, stdout and stderr unframed in one. Ending it ends the output too. Name the streams that you want: newer engines attach no other ones.
   *
   * `GET /containers/{id}/attach/ws`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerAttachWebsocket
   */
  ContainerAttachWebsocket(parameters: ContainerAttachWebsocketParameters, options?: CallOptions<'socket'>): Promise<Duplex>;
}

export type ContainerAttachWebsocketShape = Shape<'socket', ContainerAttachWebsocketParameters, Duplex>;

/** The parameters of `ContainerWait`. */
export interface ContainerWaitParameters {
  id: string;
}

export interface ContainerWaitOperation {
  /**
   * Waits for a container to stop and answers its exit code. By default a container that never ran answers at once with 0; the condition `next-exit` waits for the run to come.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/{id}/wait`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerWait
   */
  ContainerWait<Form extends 'data' | 'stream'>(parameters: ContainerWaitParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerWaitResponse>>;
  /**
   * Waits for a container to stop and answers its exit code. By default a container that never ran answers at once with 0; the condition `next-exit` waits for the run to come.
   *
   * `POST /containers/{id}/wait`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerWait
   */
  ContainerWait(parameters: ContainerWaitParameters, options?: CallOptions<'data'>): Promise<ContainerWaitResponse>;
}

export type ContainerWaitShape = Shape<'value', ContainerWaitParameters, ContainerWaitResponse>;

/** The parameters of `ContainerDelete`. */
export interface ContainerDeleteParameters {
  id: string;
  /** @default false */
  v?: boolean | undefined;
  /** @default false */
  force?: boolean | undefined;
}

export interface ContainerDeleteOperation {
  /**
   * Deletes a container. A running one is a 409 unless `force` kills it first; its anonymous volumes go only with `v`, and named volumes always stay.
   *
   * `DELETE /containers/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerDelete
   */
  ContainerDelete(parameters: ContainerDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerDeleteShape = Shape<'nothing', ContainerDeleteParameters, void>;

/** The parameters of `ContainerGetArchive`. */
export interface ContainerGetArchiveParameters {
  id: string;
  path: string;
}

export interface ContainerGetArchiveOperation {
  /**
   * Streams one file or folder from a container, packed as a tar whose entries begin with the last part of `path`. A symbolic link is archived as a link; a missing path is a 404.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /containers/{id}/archive`
   * Removed in v1.28.
   * @see https://docs.docker.com/reference/api/engine/version/v1.27/#tag/Container/operation/ContainerGetArchive
   */
  ContainerGetArchive<Form extends 'data' | 'stream'>(parameters: ContainerGetArchiveParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Streams one file or folder from a container, packed as a tar whose entries begin with the last part of `path`. A symbolic link is archived as a link; a missing path is a 404.
   *
   * `GET /containers/{id}/archive`
   * Removed in v1.28.
   * @see https://docs.docker.com/reference/api/engine/version/v1.27/#tag/Container/operation/ContainerGetArchive
   */
  ContainerGetArchive(parameters: ContainerGetArchiveParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ContainerGetArchiveShape = Shape<'bytes', ContainerGetArchiveParameters, Buffer>;

/** The parameters of `ContainerArchiveHead`. */
export interface ContainerArchiveHeadParameters {
  id: string;
  path: string;
}

export interface ContainerArchiveHeadOperation {
  /**
   * Looks up one path in a container; a symlink is not followed. The answer is a header, decoded. Its `mode` is that of Go's `os.FileMode`: permissions in the lowest nine bits, `2 ** 31` for a folder, `2 ** 27` for a symlink.
   *
   * `HEAD /containers/{id}/archive`
   * Removed in v1.28.
   * @see https://docs.docker.com/reference/api/engine/version/v1.27/#tag/Container/operation/ContainerArchiveHead
   */
  ContainerArchiveHead(parameters: ContainerArchiveHeadParameters, options?: CallOptions<'data'>): Promise<{ 'x-docker-container-path-stat': ContainerPathStat }>;
}

export type ContainerArchiveHeadShape = Shape<'headers', ContainerArchiveHeadParameters, { 'x-docker-container-path-stat': ContainerPathStat }>;

/** The parameters of `ContainerPutArchive`. */
export interface ContainerPutArchiveParameters {
  id: string;
  path: string;
  noOverwriteDirNonDir?: boolean | string | undefined;
  inputStream: Body;
}

export interface ContainerPutArchiveOperation {
  /**
   * Unpacks a tar into a folder of a container, running or not, replacing files that exist. `path` has to be an existing folder: a missing one is a 404.
   *
   * `PUT /containers/{id}/archive`
   * Removed in v1.28.
   * @see https://docs.docker.com/reference/api/engine/version/v1.27/#tag/Container/operation/ContainerPutArchive
   */
  ContainerPutArchive(parameters: ContainerPutArchiveParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerPutArchiveShape = Shape<'nothing', ContainerPutArchiveParameters, void>;

/** The parameters of `ContainerPrune`. */
export interface ContainerPruneParameters {
  filters?: string | undefined;
}

export interface ContainerPruneOperation {
  /**
   * Deletes every container that isn't running, those never started included. Their volumes stay; `ContainersDeleted` is `null` when there was nothing to delete.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/prune`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerPrune
   */
  ContainerPrune<Form extends 'data' | 'stream'>(parameters: ContainerPruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerPruneResponse>>;
  /**
   * Deletes every container that isn't running, those never started included. Their volumes stay; `ContainersDeleted` is `null` when there was nothing to delete.
   *
   * `POST /containers/prune`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerPrune
   */
  ContainerPrune(parameters?: ContainerPruneParameters, options?: CallOptions<'data'>): Promise<ContainerPruneResponse>;
}

export type ContainerPruneShape = Shape<'value', ContainerPruneParameters, ContainerPruneResponse>;

/** The parameters of `ImageList`. */
export interface ImageListParameters {
  /** @default false */
  all?: boolean | undefined;
  filters?: ImageListFilters | string | undefined;
  /** @default false */
  digests?: boolean | undefined;
}

export interface ImageListOperation {
  /**
   * Lists the images in the engine's store in a short form. Intermediate images are left out unless `all` is set; fields that cost time to compute, such as `SharedSize`, are -1.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageList
   */
  ImageList<Form extends 'data' | 'stream'>(parameters: ImageListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageSummary>>>;
  /**
   * Lists the images in the engine's store in a short form. Intermediate images are left out unless `all` is set; fields that cost time to compute, such as `SharedSize`, are -1.
   *
   * `GET /images/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageList
   */
  ImageList(parameters?: ImageListParameters, options?: CallOptions<'data'>): Promise<Array<ImageSummary>>;
}

export type ImageListShape = Shape<'value', ImageListParameters, Array<ImageSummary>>;

/** The parameters of `ImageBuild`. */
export interface ImageBuildParameters {
  inputStream?: Body | undefined;
  /** @default "Dockerfile" */
  dockerfile?: string | undefined;
  t?: string | Array<string> | undefined;
  remote?: string | undefined;
  /** @default false */
  q?: boolean | undefined;
  /** @default false */
  nocache?: boolean | undefined;
  cachefrom?: Array<string> | string | undefined;
  pull?: boolean | string | undefined;
  /** @default true */
  rm?: boolean | undefined;
  /** @default false */
  forcerm?: boolean | undefined;
  memory?: number | undefined;
  memswap?: number | undefined;
  cpushares?: number | undefined;
  cpusetcpus?: string | undefined;
  cpuperiod?: number | undefined;
  cpuquota?: number | undefined;
  buildargs?: { [key: string]: string | null } | string | undefined;
  shmsize?: number | undefined;
  squash?: boolean | undefined;
  labels?: { [key: string]: string } | string | undefined;
  networkmode?: string | undefined;
  /** @default "application/x-tar" */
  'Content-type'?: 'application/x-tar' | undefined;
  'X-Registry-Config'?: RegistryConfig | string | undefined;
  ulimits?: Array<ImageBuildUlimit> | string | undefined;
  cgroupparent?: string | undefined;
  isolation?: 'default' | 'process' | 'hyperv' | undefined;
  securityopt?: Array<string> | string | undefined;
}

export interface ImageBuildOperation {
  /**
   * Builds an image from a tar of the build context and streams its progress; hanging up cancels it. A step that fails comes as an error record in the stream, after status 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /build`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageBuild
   */
  ImageBuild<Form extends 'data' | 'stream'>(parameters: ImageBuildParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<BuildInfo>>>;
  /**
   * Builds an image from a tar of the build context and streams its progress; hanging up cancels it. A step that fails comes as an error record in the stream, after status 200.
   *
   * `POST /build`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageBuild
   */
  ImageBuild(parameters?: ImageBuildParameters, options?: CallOptions): Promise<Records<BuildInfo>>;
}

export type ImageBuildShape = Shape<'records', ImageBuildParameters, BuildInfo>;

/** The parameters of `ImageCreate`. */
export interface ImageCreateParameters {
  fromImage?: string | undefined;
  fromSrc?: string | undefined;
  repo?: string | undefined;
  tag?: string | undefined;
  inputImage?: Body | undefined;
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
  changes?: Array<string> | string | undefined;
}

export interface ImageCreateOperation {
  /**
   * Pulls an image (`fromImage`) or imports a root file system (`fromSrc`), streaming progress until done. Without `tag` every tag is pulled; an error can come as a record after status 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCreate
   */
  ImageCreate<Form extends 'data' | 'stream'>(parameters: ImageCreateParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<CreateImageInfo>>>;
  /**
   * Pulls an image (`fromImage`) or imports a root file system (`fromSrc`), streaming progress until done. Without `tag` every tag is pulled; an error can come as a record after status 200.
   *
   * `POST /images/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCreate
   */
  ImageCreate(parameters?: ImageCreateParameters, options?: CallOptions): Promise<Records<CreateImageInfo>>;
}

export type ImageCreateShape = Shape<'records', ImageCreateParameters, CreateImageInfo>;

/** The parameters of `ImageInspect`. */
export interface ImageInspectParameters {
  name: string;
}

export interface ImageInspectOperation {
  /**
   * Answers what the engine knows about one image: layers, configuration, tags and digests. It looks only in the local store and never pulls.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/{name}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageInspect
   */
  ImageInspect<Form extends 'data' | 'stream'>(parameters: ImageInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Image>>;
  /**
   * Answers what the engine knows about one image: layers, configuration, tags and digests. It looks only in the local store and never pulls.
   *
   * `GET /images/{name}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageInspect
   */
  ImageInspect(parameters: ImageInspectParameters, options?: CallOptions<'data'>): Promise<Image>;
}

export type ImageInspectShape = Shape<'value', ImageInspectParameters, Image>;

/** The parameters of `ImageHistory`. */
export interface ImageHistoryParameters {
  name: string;
}

export interface ImageHistoryOperation {
  /**
   * Lists the steps that made an image, newest first. Steps of a pulled image have no image of their own: their `Id` is `<missing>`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/{name}/history`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageHistory
   */
  ImageHistory<Form extends 'data' | 'stream'>(parameters: ImageHistoryParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageHistoryResponseItem>>>;
  /**
   * Lists the steps that made an image, newest first. Steps of a pulled image have no image of their own: their `Id` is `<missing>`.
   *
   * `GET /images/{name}/history`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageHistory
   */
  ImageHistory(parameters: ImageHistoryParameters, options?: CallOptions<'data'>): Promise<Array<ImageHistoryResponseItem>>;
}

export type ImageHistoryShape = Shape<'value', ImageHistoryParameters, Array<ImageHistoryResponseItem>>;

/** The parameters of `ImagePush`. */
export interface ImagePushParameters {
  name: string;
  tag?: string | undefined;
  'X-Registry-Auth': RegistryAuth | string;
}

export interface ImagePushOperation {
  /**
   * Pushes an image to the registry that its name begins with, streaming progress until done. Without `tag` all its local tags go; failures come as an error record after status 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/{name}/push`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImagePush
   */
  ImagePush<Form extends 'data' | 'stream'>(parameters: ImagePushParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PushImageInfo>>>;
  /**
   * Pushes an image to the registry that its name begins with, streaming progress until done. Without `tag` all its local tags go; failures come as an error record after status 200.
   *
   * `POST /images/{name}/push`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImagePush
   */
  ImagePush(parameters: ImagePushParameters, options?: CallOptions): Promise<Records<PushImageInfo>>;
}

export type ImagePushShape = Shape<'records', ImagePushParameters, PushImageInfo>;

/** The parameters of `ImageTag`. */
export interface ImageTagParameters {
  name: string;
  repo?: string | undefined;
  tag?: string | undefined;
}

export interface ImageTagOperation {
  /**
   * Gives an image one more name. A tag of that name that already exists is moved without a warning.
   *
   * `POST /images/{name}/tag`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageTag
   */
  ImageTag(parameters: ImageTagParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ImageTagShape = Shape<'nothing', ImageTagParameters, void>;

/** The parameters of `ImageDelete`. */
export interface ImageDeleteParameters {
  name: string;
  /** @default false */
  force?: boolean | undefined;
  /** @default false */
  noprune?: boolean | undefined;
}

export interface ImageDeleteOperation {
  /**
   * Removes a tag, and with the last one the image and its untagged parents. The last tag of an image that a container uses is a 409; `force` overrides it for stopped containers.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /images/{name}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageDelete
   */
  ImageDelete<Form extends 'data' | 'stream'>(parameters: ImageDeleteParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageDeleteResponse>>>;
  /**
   * Removes a tag, and with the last one the image and its untagged parents. The last tag of an image that a container uses is a 409; `force` overrides it for stopped containers.
   *
   * `DELETE /images/{name}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageDelete
   */
  ImageDelete(parameters: ImageDeleteParameters, options?: CallOptions<'data'>): Promise<Array<ImageDeleteResponse>>;
}

export type ImageDeleteShape = Shape<'value', ImageDeleteParameters, Array<ImageDeleteResponse>>;

/** The parameters of `ImageSearch`. */
export interface ImageSearchParameters {
  term: string;
  limit?: number | undefined;
  filters?: ImageSearchFilters | string | undefined;
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ImageSearchOperation {
  /**
   * Searches Docker Hub for a term, so the engine needs a way to it. Answers at most 25 results unless `limit` is given.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/search`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageSearch
   */
  ImageSearch<Form extends 'data' | 'stream'>(parameters: ImageSearchParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageSearchResponseItem>>>;
  /**
   * Searches Docker Hub for a term, so the engine needs a way to it. Answers at most 25 results unless `limit` is given.
   *
   * `GET /images/search`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageSearch
   */
  ImageSearch(parameters: ImageSearchParameters, options?: CallOptions<'data'>): Promise<Array<ImageSearchResponseItem>>;
}

export type ImageSearchShape = Shape<'value', ImageSearchParameters, Array<ImageSearchResponseItem>>;

/** The parameters of `ImagePrune`. */
export interface ImagePruneParameters {
  filters?: ImagePruneFilters | string | undefined;
}

export interface ImagePruneOperation {
  /**
   * Deletes unused images that have no tag. To delete every image that no container uses, tagged or not, set the filter `dangling` to `false`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/prune`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImagePrune
   */
  ImagePrune<Form extends 'data' | 'stream'>(parameters: ImagePruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ImagePruneResponse>>;
  /**
   * Deletes unused images that have no tag. To delete every image that no container uses, tagged or not, set the filter `dangling` to `false`.
   *
   * `POST /images/prune`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImagePrune
   */
  ImagePrune(parameters?: ImagePruneParameters, options?: CallOptions<'data'>): Promise<ImagePruneResponse>;
}

export type ImagePruneShape = Shape<'value', ImagePruneParameters, ImagePruneResponse>;

/** The parameters of `SystemAuth`. */
export interface SystemAuthParameters {
  authConfig?: AuthConfig | undefined;
}

export interface SystemAuthOperation {
  /**
   * Checks credentials against a registry and answers an identity token where the registry issues one. The engine stores nothing: send the credentials again with each pull and push.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /auth`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemAuth
   */
  SystemAuth<Form extends 'data' | 'stream'>(parameters: SystemAuthParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, AuthResponse | undefined>>;
  /**
   * Checks credentials against a registry and answers an identity token where the registry issues one. The engine stores nothing: send the credentials again with each pull and push.
   *
   * `POST /auth`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemAuth
   */
  SystemAuth(parameters?: SystemAuthParameters, options?: CallOptions<'data'>): Promise<AuthResponse | undefined>;
}

export type SystemAuthShape = Shape<'value', SystemAuthParameters, AuthResponse | undefined>;

export interface SystemInfoOperation {
  /**
   * Answers the state and settings of the engine and its host: counts, drivers, plugins, limits, swarm. `Warnings` names what the host can't do.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /info`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemInfo
   */
  SystemInfo<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemInfo>>;
  /**
   * Answers the state and settings of the engine and its host: counts, drivers, plugins, limits, swarm. `Warnings` names what the host can't do.
   *
   * `GET /info`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemInfo
   */
  SystemInfo(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<SystemInfo>;
}

export type SystemInfoShape = Shape<'value', NoParameters, SystemInfo>;

export interface SystemVersionOperation {
  /**
   * Answers the versions of the engine and its components. `ApiVersion` and `MinAPIVersion` bound the API versions that it accepts.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /version`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemVersion
   */
  SystemVersion<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemVersion>>;
  /**
   * Answers the versions of the engine and its components. `ApiVersion` and `MinAPIVersion` bound the API versions that it accepts.
   *
   * `GET /version`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemVersion
   */
  SystemVersion(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<SystemVersion>;
}

export type SystemVersionShape = Shape<'value', NoParameters, SystemVersion>;

export interface SystemPingOperation {
  /**
   * Checks that the engine answers, with `OK` as text. The headers tell more: `Api-Version` is the newest version that it speaks.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /_ping`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemPing
   */
  SystemPing<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Checks that the engine answers, with `OK` as text. The headers tell more: `Api-Version` is the newest version that it speaks.
   *
   * `GET /_ping`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemPing
   */
  SystemPing(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<string>;
}

export type SystemPingShape = Shape<'text', NoParameters, string>;

/** The parameters of `ImageCommit`. */
export interface ImageCommitParameters {
  containerConfig?: Config | undefined;
  container?: string | undefined;
  repo?: string | undefined;
  tag?: string | undefined;
  comment?: string | undefined;
  author?: string | undefined;
  /** @default true */
  pause?: boolean | undefined;
  changes?: string | Array<string> | undefined;
}

export interface ImageCommitOperation {
  /**
   * Creates an image from the file system of a container, which is paused meanwhile unless `pause` is `false`. The contents of volumes are not in it.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /commit`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCommit
   */
  ImageCommit<Form extends 'data' | 'stream'>(parameters: ImageCommitParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, IdResponse>>;
  /**
   * Creates an image from the file system of a container, which is paused meanwhile unless `pause` is `false`. The contents of volumes are not in it.
   *
   * `POST /commit`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCommit
   */
  ImageCommit(parameters?: ImageCommitParameters, options?: CallOptions<'data'>): Promise<IdResponse>;
}

export type ImageCommitShape = Shape<'value', ImageCommitParameters, IdResponse>;

/** The parameters of `SystemEvents`. */
export interface SystemEventsParameters {
  since?: number | string | undefined;
  until?: number | string | undefined;
  filters?: SystemEventsFilters | string | undefined;
}

export interface SystemEventsOperation {
  /**
   * Streams events as they happen, without end unless `until` is given. With `since` past ones come first, but the engine remembers only the latest few hundred.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /events`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemEvents
   */
  SystemEvents<Form extends 'data' | 'stream'>(parameters: SystemEventsParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<EventMessage>>>;
  /**
   * Streams events as they happen, without end unless `until` is given. With `since` past ones come first, but the engine remembers only the latest few hundred.
   *
   * `GET /events`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemEvents
   */
  SystemEvents(parameters?: SystemEventsParameters, options?: CallOptions): Promise<Records<EventMessage>>;
}

export type SystemEventsShape = Shape<'records', SystemEventsParameters, EventMessage>;

export interface SystemDataUsageOperation {
  /**
   * Adds up the disk space used by images, containers, volumes and build cache. It walks the disk, so it can take long; `type` restricts it where the engine supports that.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /system/df`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemDataUsage
   */
  SystemDataUsage<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemDataUsageResponse>>;
  /**
   * Adds up the disk space used by images, containers, volumes and build cache. It walks the disk, so it can take long; `type` restricts it where the engine supports that.
   *
   * `GET /system/df`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemDataUsage
   */
  SystemDataUsage(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<SystemDataUsageResponse>;
}

export type SystemDataUsageShape = Shape<'value', NoParameters, SystemDataUsageResponse>;

/** The parameters of `ImageGet`. */
export interface ImageGetParameters {
  name: string;
}

export interface ImageGetOperation {
  /**
   * Streams an image as a tar that `ImageLoad` reads. Asked for by ID rather than by name, the image loses its tags in the tar.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /images/{name}/get`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageGet
   */
  ImageGet<Form extends 'data' | 'stream'>(parameters: ImageGetParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Streams an image as a tar that `ImageLoad` reads. Asked for by ID rather than by name, the image loses its tags in the tar.
   *
   * `GET /images/{name}/get`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageGet
   */
  ImageGet(parameters: ImageGetParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ImageGetShape = Shape<'bytes', ImageGetParameters, Buffer>;

/** The parameters of `ImageGetAll`. */
export interface ImageGetAllParameters {
  names?: Array<string> | string | undefined;
}

export interface ImageGetAllOperation {
  /**
   * Streams several images as one tar that `ImageLoad` reads, sharing common layers. One unknown name fails the whole call.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /images/get`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageGetAll
   */
  ImageGetAll<Form extends 'data' | 'stream'>(parameters: ImageGetAllParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Streams several images as one tar that `ImageLoad` reads, sharing common layers. One unknown name fails the whole call.
   *
   * `GET /images/get`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageGetAll
   */
  ImageGetAll(parameters?: ImageGetAllParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ImageGetAllShape = Shape<'bytes', ImageGetAllParameters, Buffer>;

/** The parameters of `ImageLoad`. */
export interface ImageLoadParameters {
  imagesTarball?: Body | undefined;
  /** @default true */
  quiet?: boolean | undefined;
}

export interface ImageLoadOperation {
  /**
   * Loads the images of a tar made by `ImageGet` and streams progress. A damaged tar comes as an error record in the stream, after status 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/load`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageLoad
   */
  ImageLoad<Form extends 'data' | 'stream'>(parameters: ImageLoadParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<BuildInfo>>>;
  /**
   * Loads the images of a tar made by `ImageGet` and streams progress. A damaged tar comes as an error record in the stream, after status 200.
   *
   * `POST /images/load`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageLoad
   */
  ImageLoad(parameters?: ImageLoadParameters, options?: CallOptions): Promise<Records<BuildInfo>>;
}

export type ImageLoadShape = Shape<'records', ImageLoadParameters, BuildInfo>;

/** The parameters of `ContainerExec`. */
export interface ContainerExecParameters {
  execConfig: ContainerExecRequest;
  id: string;
}

export interface ContainerExecOperation {
  /**
   * Prepares a command to run in a running container and answers its ID; `ExecStart` runs it. A container that is stopped or paused is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/{id}/exec`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ContainerExec
   */
  ContainerExec<Form extends 'data' | 'stream'>(parameters: ContainerExecParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, IdResponse>>;
  /**
   * Prepares a command to run in a running container and answers its ID; `ExecStart` runs it. A container that is stopped or paused is a 409.
   *
   * `POST /containers/{id}/exec`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ContainerExec
   */
  ContainerExec(parameters: ContainerExecParameters, options?: CallOptions<'data'>): Promise<IdResponse>;
}

export type ContainerExecShape = Shape<'value', ContainerExecParameters, IdResponse>;

/** The parameters of `ExecStart`. */
export interface ExecStartParameters {
  execStartConfig?: ExecStartRequest | undefined;
  id: string;
}

export interface ExecStartOperation {
  /**
   * Runs a prepared command once, over a connection that carries its input and output; with `Detach` it returns at once. A command that can't be run says so in the output, not by status.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing. `as: 'socket'` gives the raw connection, bytes both ways.
   *
   * `POST /exec/{id}/start`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ExecStart
   */
  ExecStart<Form extends 'data' | 'stream' | 'socket'>(parameters: ExecStartParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Runs a prepared command once, over a connection that carries its input and output; with `Detach` it returns at once. A command that can't be run says so in the output, not by status.
   *
   * `POST /exec/{id}/start`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ExecStart
   */
  ExecStart(parameters: ExecStartParameters, options?: CallOptions): Promise<HijackedConnection>;
}

export type ExecStartShape = Shape<'hijack', ExecStartParameters, string>;

/** The parameters of `ExecResize`. */
export interface ExecResizeParameters {
  id: string;
  h: number;
  w: number;
}

export interface ExecResizeOperation {
  /**
   * Sets the size of the TTY of a command started with `ExecStart`. Called before the start, it waits some seconds for it, then fails.
   *
   * `POST /exec/{id}/resize`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ExecResize
   */
  ExecResize(parameters: ExecResizeParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ExecResizeShape = Shape<'nothing', ExecResizeParameters, void>;

/** The parameters of `ExecInspect`. */
export interface ExecInspectParameters {
  id: string;
}

export interface ExecInspectOperation {
  /**
   * Answers the state of a prepared or started command. `ExitCode` is `null` until it has ended, and the record goes with its container.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /exec/{id}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ExecInspect
   */
  ExecInspect<Form extends 'data' | 'stream'>(parameters: ExecInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ExecInspectResponse>>;
  /**
   * Answers the state of a prepared or started command. `ExitCode` is `null` until it has ended, and the record goes with its container.
   *
   * `GET /exec/{id}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ExecInspect
   */
  ExecInspect(parameters: ExecInspectParameters, options?: CallOptions<'data'>): Promise<ExecInspectResponse>;
}

export type ExecInspectShape = Shape<'value', ExecInspectParameters, ExecInspectResponse>;

/** The parameters of `VolumeList`. */
export interface VolumeListParameters {
  filters?: VolumeListFilters | string | undefined;
}

export interface VolumeListOperation {
  /**
   * Lists the volumes of every driver. Their sizes are not computed here: `SystemDataUsage` does that.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /volumes`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeList
   */
  VolumeList<Form extends 'data' | 'stream'>(parameters: VolumeListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, VolumeListResponse>>;
  /**
   * Lists the volumes of every driver. Their sizes are not computed here: `SystemDataUsage` does that.
   *
   * `GET /volumes`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeList
   */
  VolumeList(parameters?: VolumeListParameters, options?: CallOptions<'data'>): Promise<VolumeListResponse>;
}

export type VolumeListShape = Shape<'value', VolumeListParameters, VolumeListResponse>;

/** The parameters of `VolumeCreate`. */
export interface VolumeCreateParameters {
  volumeConfig: VolumeCreateRequest;
}

export interface VolumeCreateOperation {
  /**
   * Creates a volume, of the driver `local` and with a random name unless the body says otherwise. A name that exists is no error: the existing volume comes back, unchanged.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /volumes/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeCreate
   */
  VolumeCreate<Form extends 'data' | 'stream'>(parameters: VolumeCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Volume>>;
  /**
   * Creates a volume, of the driver `local` and with a random name unless the body says otherwise. A name that exists is no error: the existing volume comes back, unchanged.
   *
   * `POST /volumes/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeCreate
   */
  VolumeCreate(parameters: VolumeCreateParameters, options?: CallOptions<'data'>): Promise<Volume>;
}

export type VolumeCreateShape = Shape<'value', VolumeCreateParameters, Volume>;

/** The parameters of `VolumeInspect`. */
export interface VolumeInspectParameters {
  name: string;
}

export interface VolumeInspectOperation {
  /**
   * Answers the driver, mount point, labels and options of one volume. `UsageData` isn't filled here.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /volumes/{name}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeInspect
   */
  VolumeInspect<Form extends 'data' | 'stream'>(parameters: VolumeInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Volume>>;
  /**
   * Answers the driver, mount point, labels and options of one volume. `UsageData` isn't filled here.
   *
   * `GET /volumes/{name}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeInspect
   */
  VolumeInspect(parameters: VolumeInspectParameters, options?: CallOptions<'data'>): Promise<Volume>;
}

export type VolumeInspectShape = Shape<'value', VolumeInspectParameters, Volume>;

/** The parameters of `VolumeDelete`. */
export interface VolumeDeleteParameters {
  name: string;
  /** @default false */
  force?: boolean | undefined;
}

export interface VolumeDeleteOperation {
  /**
   * Deletes a volume and its data. One that any container uses, even a stopped one, is a 409 which `force` doesn't lift; `force` only makes a missing volume a success.
   *
   * `DELETE /volumes/{name}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeDelete
   */
  VolumeDelete(parameters: VolumeDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type VolumeDeleteShape = Shape<'nothing', VolumeDeleteParameters, void>;

/** The parameters of `VolumePrune`. */
export interface VolumePruneParameters {
  filters?: string | undefined;
}

export interface VolumePruneOperation {
  /**
   * Deletes the local volumes that no container uses, and their data. Newer API versions spare named ones unless the filter `all` is set; older ones delete those too.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /volumes/prune`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumePrune
   */
  VolumePrune<Form extends 'data' | 'stream'>(parameters: VolumePruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, VolumePruneResponse>>;
  /**
   * Deletes the local volumes that no container uses, and their data. Newer API versions spare named ones unless the filter `all` is set; older ones delete those too.
   *
   * `POST /volumes/prune`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumePrune
   */
  VolumePrune(parameters?: VolumePruneParameters, options?: CallOptions<'data'>): Promise<VolumePruneResponse>;
}

export type VolumePruneShape = Shape<'value', VolumePruneParameters, VolumePruneResponse>;

/** The parameters of `NetworkList`. */
export interface NetworkListParameters {
  filters?: NetworkListFilters | string | undefined;
}

export interface NetworkListOperation {
  /**
   * Lists networks in a short form. Which containers are attached, only `NetworkInspect` tells reliably.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /networks`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkList
   */
  NetworkList<Form extends 'data' | 'stream'>(parameters: NetworkListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Network>>>;
  /**
   * Lists networks in a short form. Which containers are attached, only `NetworkInspect` tells reliably.
   *
   * `GET /networks`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkList
   */
  NetworkList(parameters?: NetworkListParameters, options?: CallOptions<'data'>): Promise<Array<Network>>;
}

export type NetworkListShape = Shape<'value', NetworkListParameters, Array<Network>>;

/** The parameters of `NetworkInspect`. */
export interface NetworkInspectParameters {
  id: string;
}

export interface NetworkInspectOperation {
  /**
   * Answers the settings of a network and the running containers attached to it on this host. With `verbose` a swarm network shows its services and tasks too.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /networks/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkInspect
   */
  NetworkInspect<Form extends 'data' | 'stream'>(parameters: NetworkInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Network>>;
  /**
   * Answers the settings of a network and the running containers attached to it on this host. With `verbose` a swarm network shows its services and tasks too.
   *
   * `GET /networks/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkInspect
   */
  NetworkInspect(parameters: NetworkInspectParameters, options?: CallOptions<'data'>): Promise<Network>;
}

export type NetworkInspectShape = Shape<'value', NetworkInspectParameters, Network>;

/** The parameters of `NetworkDelete`. */
export interface NetworkDeleteParameters {
  id: string;
}

export interface NetworkDeleteOperation {
  /**
   * Deletes a network. It is a 403 while running containers are attached, and for networks of the engine's own such as `bridge`.
   *
   * `DELETE /networks/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkDelete
   */
  NetworkDelete(parameters: NetworkDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NetworkDeleteShape = Shape<'nothing', NetworkDeleteParameters, void>;

/** The parameters of `NetworkCreate`. */
export interface NetworkCreateParameters {
  networkConfig: NetworkCreateRequest;
}

export interface NetworkCreateOperation {
  /**
   * Creates a network, of the driver `bridge` unless the body names another. Older engines accept a name twice unless `CheckDuplicate` is set; otherwise a name in use is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /networks/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkCreate
   */
  NetworkCreate<Form extends 'data' | 'stream'>(parameters: NetworkCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, NetworkCreateResponse>>;
  /**
   * Creates a network, of the driver `bridge` unless the body names another. Older engines accept a name twice unless `CheckDuplicate` is set; otherwise a name in use is a 409.
   *
   * `POST /networks/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkCreate
   */
  NetworkCreate(parameters: NetworkCreateParameters, options?: CallOptions<'data'>): Promise<NetworkCreateResponse>;
}

export type NetworkCreateShape = Shape<'value', NetworkCreateParameters, NetworkCreateResponse>;

/** The parameters of `NetworkConnect`. */
export interface NetworkConnectParameters {
  id: string;
  container: NetworkConnectRequest;
}

export interface NetworkConnectOperation {
  /**
   * Attaches a container to a network, a stopped one from its next start. A running container that is attached already is a 403.
   *
   * `POST /networks/{id}/connect`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkConnect
   */
  NetworkConnect(parameters: NetworkConnectParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NetworkConnectShape = Shape<'nothing', NetworkConnectParameters, void>;

/** The parameters of `NetworkDisconnect`. */
export interface NetworkDisconnectParameters {
  id: string;
  container: NetworkDisconnectRequest;
}

export interface NetworkDisconnectOperation {
  /**
   * Detaches a container from a network, at once if it is running. One that isn't attached is an error.
   *
   * `POST /networks/{id}/disconnect`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkDisconnect
   */
  NetworkDisconnect(parameters: NetworkDisconnectParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NetworkDisconnectShape = Shape<'nothing', NetworkDisconnectParameters, void>;

/** The parameters of `NetworkPrune`. */
export interface NetworkPruneParameters {
  filters?: string | undefined;
}

export interface NetworkPruneOperation {
  /**
   * Deletes networks that no running container uses, even if a stopped one is to join them. The engine's own networks stay, and `NetworksDeleted` is `null` when there was nothing to delete.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /networks/prune`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkPrune
   */
  NetworkPrune<Form extends 'data' | 'stream'>(parameters: NetworkPruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, NetworkPruneResponse>>;
  /**
   * Deletes networks that no running container uses, even if a stopped one is to join them. The engine's own networks stay, and `NetworksDeleted` is `null` when there was nothing to delete.
   *
   * `POST /networks/prune`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkPrune
   */
  NetworkPrune(parameters?: NetworkPruneParameters, options?: CallOptions<'data'>): Promise<NetworkPruneResponse>;
}

export type NetworkPruneShape = Shape<'value', NetworkPruneParameters, NetworkPruneResponse>;

export interface PluginListOperation {
  /**
   * Lists the installed managed plugins, enabled or not. Those of the older kind, which run outside the engine's care, are in `SystemInfo` instead.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /plugins`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginList
   */
  PluginList<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Plugin>>>;
  /**
   * Lists the installed managed plugins, enabled or not. Those of the older kind, which run outside the engine's care, are in `SystemInfo` instead.
   *
   * `GET /plugins`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginList
   */
  PluginList(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<Array<Plugin>>;
}

export type PluginListShape = Shape<'value', NoParameters, Array<Plugin>>;

/** The parameters of `GetPluginPrivileges`. */
export interface GetPluginPrivilegesParameters {
  /** Removed in v1.27. */
  name: string;
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface GetPluginPrivilegesOperation {
  /**
   * Lists the privileges that a plugin in a registry asks for, to be granted in the body of `PluginPull`. Answers `null` when it asks for none.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /plugins/privileges`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/GetPluginPrivileges
   */
  GetPluginPrivileges<Form extends 'data' | 'stream'>(parameters: GetPluginPrivilegesParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PluginPrivilege> | null>>;
  /**
   * Lists the privileges that a plugin in a registry asks for, to be granted in the body of `PluginPull`. Answers `null` when it asks for none.
   *
   * `GET /plugins/privileges`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/GetPluginPrivileges
   */
  GetPluginPrivileges(parameters: GetPluginPrivilegesParameters, options?: CallOptions<'data'>): Promise<Array<PluginPrivilege> | null>;
}

export type GetPluginPrivilegesShape = Shape<'value', GetPluginPrivilegesParameters, Array<PluginPrivilege> | null>;

/** The parameters of `PluginPull`. */
export interface PluginPullParameters {
  remote: string;
  name?: string | undefined;
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
  body?: Array<PluginPrivilege> | undefined;
}

export interface PluginPullOperation {
  /**
   * Installs a plugin from a registry, disabled, and streams progress. The body has to grant exactly the privileges that it asks for; an error can come as a record in the stream.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /plugins/pull`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginPull
   */
  PluginPull<Form extends 'data' | 'stream'>(parameters: PluginPullParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<CreateImageInfo>>>;
  /**
   * Installs a plugin from a registry, disabled, and streams progress. The body has to grant exactly the privileges that it asks for; an error can come as a record in the stream.
   *
   * `POST /plugins/pull`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginPull
   */
  PluginPull(parameters: PluginPullParameters, options?: CallOptions): Promise<Records<CreateImageInfo>>;
}

export type PluginPullShape = Shape<'records', PluginPullParameters, CreateImageInfo>;

/** The parameters of `PluginInspect`. */
export interface PluginInspectParameters {
  name: string;
}

export interface PluginInspectOperation {
  /**
   * Answers the manifest and the present settings of one installed plugin. `Enabled` says whether it is running.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /plugins/{name}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginInspect
   */
  PluginInspect<Form extends 'data' | 'stream'>(parameters: PluginInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Plugin>>;
  /**
   * Answers the manifest and the present settings of one installed plugin. `Enabled` says whether it is running.
   *
   * `GET /plugins/{name}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginInspect
   */
  PluginInspect(parameters: PluginInspectParameters, options?: CallOptions<'data'>): Promise<Plugin>;
}

export type PluginInspectShape = Shape<'value', PluginInspectParameters, Plugin>;

/** The parameters of `PluginDelete`. */
export interface PluginDeleteParameters {
  name: string;
  /** @default false */
  force?: boolean | undefined;
}

export interface PluginDeleteOperation {
  /**
   * Deletes an installed plugin. One that is enabled has to be disabled first, unless `force` is set.
   *
   * `DELETE /plugins/{name}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginDelete
   */
  PluginDelete(parameters: PluginDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type PluginDeleteShape = Shape<'nothing', PluginDeleteParameters, void>;

/** The parameters of `PluginEnable`. */
export interface PluginEnableParameters {
  name: string;
  /** @default 0 */
  timeout?: number | undefined;
}

export interface PluginEnableOperation {
  /**
   * Starts an installed plugin and returns when it runs. `timeout` has to be sent, though its declared default is 0: without it the engine answers an error.
   *
   * `POST /plugins/{name}/enable`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginEnable
   */
  PluginEnable(parameters: PluginEnableParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type PluginEnableShape = Shape<'nothing', PluginEnableParameters, void>;

/** The parameters of `PluginDisable`. */
export interface PluginDisableParameters {
  name: string;
}

export interface PluginDisableOperation {
  /**
   * Stops a plugin. One that is disabled already is a 409, and one that is in use needs `force`.
   *
   * `POST /plugins/{name}/disable`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginDisable
   */
  PluginDisable(parameters: PluginDisableParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type PluginDisableShape = Shape<'nothing', PluginDisableParameters, void>;

/** The parameters of `PluginCreate`. */
export interface PluginCreateParameters {
  name: string;
  tarContext?: Body | undefined;
}

export interface PluginCreateOperation {
  /**
   * Creates a plugin, disabled, from a tar that holds `config.json` and the folder `rootfs`. `name` is the name to push it by.
   *
   * `POST /plugins/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginCreate
   */
  PluginCreate(parameters: PluginCreateParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type PluginCreateShape = Shape<'nothing', PluginCreateParameters, void>;

/** The parameters of `PluginPush`. */
export interface PluginPushParameters {
  name: string;
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface PluginPushOperation {
  /**
   * Pushes a plugin to the registry that its name begins with, streaming progress. Failures come as an error record after status 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /plugins/{name}/push`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginPush
   */
  PluginPush<Form extends 'data' | 'stream'>(parameters: PluginPushParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PushImageInfo>>>;
  /**
   * Pushes a plugin to the registry that its name begins with, streaming progress. Failures come as an error record after status 200.
   *
   * `POST /plugins/{name}/push`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginPush
   */
  PluginPush(parameters: PluginPushParameters, options?: CallOptions): Promise<Records<PushImageInfo>>;
}

export type PluginPushShape = Shape<'records', PluginPushParameters, PushImageInfo>;

/** The parameters of `PluginSet`. */
export interface PluginSetParameters {
  name: string;
  body?: Array<string> | undefined;
}

export interface PluginSetOperation {
  /**
   * Changes settings of a disabled plugin, each given as `KEY=value`. Only what its manifest declares settable can be changed.
   *
   * `POST /plugins/{name}/set`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginSet
   */
  PluginSet(parameters: PluginSetParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type PluginSetShape = Shape<'nothing', PluginSetParameters, void>;

/** The parameters of `NodeList`. */
export interface NodeListParameters {
  filters?: NodeListFilters | string | undefined;
}

export interface NodeListOperation {
  /**
   * Lists the nodes of the swarm, those that are down included. It needs a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /nodes`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeList
   */
  NodeList<Form extends 'data' | 'stream'>(parameters: NodeListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Node>>>;
  /**
   * Lists the nodes of the swarm, those that are down included. It needs a swarm manager.
   *
   * `GET /nodes`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeList
   */
  NodeList(parameters?: NodeListParameters, options?: CallOptions<'data'>): Promise<Array<Node>>;
}

export type NodeListShape = Shape<'value', NodeListParameters, Array<Node>>;

/** The parameters of `NodeInspect`. */
export interface NodeInspectParameters {
  id: string;
}

export interface NodeInspectOperation {
  /**
   * Answers the role, availability, resources and status of one node. It needs a swarm manager, and `Version.Index` is what `NodeUpdate` has to send.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /nodes/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeInspect
   */
  NodeInspect<Form extends 'data' | 'stream'>(parameters: NodeInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Node>>;
  /**
   * Answers the role, availability, resources and status of one node. It needs a swarm manager, and `Version.Index` is what `NodeUpdate` has to send.
   *
   * `GET /nodes/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeInspect
   */
  NodeInspect(parameters: NodeInspectParameters, options?: CallOptions<'data'>): Promise<Node>;
}

export type NodeInspectShape = Shape<'value', NodeInspectParameters, Node>;

/** The parameters of `NodeDelete`. */
export interface NodeDeleteParameters {
  id: string;
  /** @default false */
  force?: boolean | undefined;
}

export interface NodeDeleteOperation {
  /**
   * Removes a node from the swarm's list. A node that is still up needs `force`; a manager has to be demoted first, which `force` doesn't lift.
   *
   * `DELETE /nodes/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeDelete
   */
  NodeDelete(parameters: NodeDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NodeDeleteShape = Shape<'nothing', NodeDeleteParameters, void>;

/** The parameters of `NodeUpdate`. */
export interface NodeUpdateParameters {
  id: string;
  body?: NodeSpec | undefined;
  /** @format int64 */
  version: number;
}

export interface NodeUpdateOperation {
  /**
   * Replaces the labels, role and availability of a node: send the whole spec and the node's present `version`. It promotes, demotes and drains; the last manager can't be demoted.
   *
   * `POST /nodes/{id}/update`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeUpdate
   */
  NodeUpdate(parameters: NodeUpdateParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NodeUpdateShape = Shape<'nothing', NodeUpdateParameters, void>;

export interface SwarmInspectOperation {
  /**
   * Answers the settings of the swarm and the tokens for joining it, which are secrets. It needs a swarm manager: elsewhere it is a 503.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /swarm`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmInspect
   */
  SwarmInspect<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Swarm>>;
  /**
   * Answers the settings of the swarm and the tokens for joining it, which are secrets. It needs a swarm manager: elsewhere it is a 503.
   *
   * `GET /swarm`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmInspect
   */
  SwarmInspect(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<Swarm>;
}

export type SwarmInspectShape = Shape<'value', NoParameters, Swarm>;

/** The parameters of `SwarmInit`. */
export interface SwarmInitParameters {
  body: SwarmInitRequest;
}

export interface SwarmInitOperation {
  /**
   * Makes the engine the first manager of a new swarm and answers its node ID. An engine that is in a swarm already answers 503.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /swarm/init`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmInit
   */
  SwarmInit<Form extends 'data' | 'stream'>(parameters: SwarmInitParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Makes the engine the first manager of a new swarm and answers its node ID. An engine that is in a swarm already answers 503.
   *
   * `POST /swarm/init`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmInit
   */
  SwarmInit(parameters: SwarmInitParameters, options?: CallOptions<'data'>): Promise<string>;
}

export type SwarmInitShape = Shape<'value', SwarmInitParameters, string>;

/** The parameters of `SwarmJoin`. */
export interface SwarmJoinParameters {
  body: SwarmJoinRequest;
}

export interface SwarmJoinOperation {
  /**
   * Joins the engine to the swarm reached at `RemoteAddrs`. Whether as worker or manager depends on the token; an engine that is in a swarm already answers 503.
   *
   * `POST /swarm/join`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmJoin
   */
  SwarmJoin(parameters: SwarmJoinParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type SwarmJoinShape = Shape<'nothing', SwarmJoinParameters, void>;

/** The parameters of `SwarmLeave`. */
export interface SwarmLeaveParameters {
  /** @default false */
  force?: boolean | undefined;
}

export interface SwarmLeaveOperation {
  /**
   * Takes the engine out of its swarm. A manager needs `force`, and when the last one leaves, the swarm's services, secrets and configs are lost.
   *
   * `POST /swarm/leave`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmLeave
   */
  SwarmLeave(parameters?: SwarmLeaveParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type SwarmLeaveShape = Shape<'nothing', SwarmLeaveParameters, void>;

/** The parameters of `SwarmUpdate`. */
export interface SwarmUpdateParameters {
  body: SwarmSpec;
  /** @format int64 */
  version: number;
  /** @default false */
  rotateWorkerToken?: boolean | undefined;
  /** @default false */
  rotateManagerToken?: boolean | undefined;
  /** @default false */
  rotateManagerUnlockKey?: boolean | undefined;
}

export interface SwarmUpdateOperation {
  /**
   * Replaces the settings of the swarm, or rotates its tokens or unlock key: send the whole spec and the swarm's present `version`. It needs a swarm manager.
   *
   * `POST /swarm/update`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmUpdate
   */
  SwarmUpdate(parameters: SwarmUpdateParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type SwarmUpdateShape = Shape<'nothing', SwarmUpdateParameters, void>;

export interface SwarmUnlockkeyOperation {
  /**
   * Answers the key that unlocks a manager after a restart. It is empty unless the swarm locks its managers.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /swarm/unlockkey`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmUnlockkey
   */
  SwarmUnlockkey<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SwarmUnlockkeyResponse>>;
  /**
   * Answers the key that unlocks a manager after a restart. It is empty unless the swarm locks its managers.
   *
   * `GET /swarm/unlockkey`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmUnlockkey
   */
  SwarmUnlockkey(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<SwarmUnlockkeyResponse>;
}

export type SwarmUnlockkeyShape = Shape<'value', NoParameters, SwarmUnlockkeyResponse>;

/** The parameters of `SwarmUnlock`. */
export interface SwarmUnlockParameters {
  body: SwarmUnlockRequest;
}

export interface SwarmUnlockOperation {
  /**
   * Unlocks a manager that came back locked after a restart, by the key of `SwarmUnlockkey`. An engine that isn't locked is an error.
   *
   * `POST /swarm/unlock`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmUnlock
   */
  SwarmUnlock(parameters: SwarmUnlockParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type SwarmUnlockShape = Shape<'nothing', SwarmUnlockParameters, void>;

/** The parameters of `ServiceList`. */
export interface ServiceListParameters {
  filters?: ServiceListFilters | string | undefined;
}

export interface ServiceListOperation {
  /**
   * Lists the services of the swarm; with `status` also how many of their tasks run. It needs a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /services`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceList
   */
  ServiceList<Form extends 'data' | 'stream'>(parameters: ServiceListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Service>>>;
  /**
   * Lists the services of the swarm; with `status` also how many of their tasks run. It needs a swarm manager.
   *
   * `GET /services`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceList
   */
  ServiceList(parameters?: ServiceListParameters, options?: CallOptions<'data'>): Promise<Array<Service>>;
}

export type ServiceListShape = Shape<'value', ServiceListParameters, Array<Service>>;

/** The parameters of `ServiceCreate`. */
export interface ServiceCreateParameters {
  body: ServiceCreateRequest;
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ServiceCreateOperation {
  /**
   * Creates a service and answers its ID before any task runs: follow its tasks to see whether they start. It needs a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /services/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceCreate
   */
  ServiceCreate<Form extends 'data' | 'stream'>(parameters: ServiceCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ServiceCreateResponse>>;
  /**
   * Creates a service and answers its ID before any task runs: follow its tasks to see whether they start. It needs a swarm manager.
   *
   * `POST /services/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceCreate
   */
  ServiceCreate(parameters: ServiceCreateParameters, options?: CallOptions<'data'>): Promise<ServiceCreateResponse>;
}

export type ServiceCreateShape = Shape<'value', ServiceCreateParameters, ServiceCreateResponse>;

/** The parameters of `ServiceInspect`. */
export interface ServiceInspectParameters {
  id: string;
}

export interface ServiceInspectOperation {
  /**
   * Answers the spec of one service, its previous spec and its update status. `Version.Index` is what `ServiceUpdate` has to send.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /services/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceInspect
   */
  ServiceInspect<Form extends 'data' | 'stream'>(parameters: ServiceInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Service>>;
  /**
   * Answers the spec of one service, its previous spec and its update status. `Version.Index` is what `ServiceUpdate` has to send.
   *
   * `GET /services/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceInspect
   */
  ServiceInspect(parameters: ServiceInspectParameters, options?: CallOptions<'data'>): Promise<Service>;
}

export type ServiceInspectShape = Shape<'value', ServiceInspectParameters, Service>;

/** The parameters of `ServiceDelete`. */
export interface ServiceDeleteParameters {
  id: string;
}

export interface ServiceDeleteOperation {
  /**
   * Deletes a service and answers at once; its containers are stopped in the background.
   *
   * `DELETE /services/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceDelete
   */
  ServiceDelete(parameters: ServiceDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ServiceDeleteShape = Shape<'nothing', ServiceDeleteParameters, void>;

/** The parameters of `ServiceUpdate`. */
export interface ServiceUpdateParameters {
  id: string;
  body: ServiceUpdateRequest;
  version: number;
  /** @default "spec" */
  registryAuthFrom?: 'spec' | 'previous-spec' | undefined;
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ServiceUpdateOperation {
  /**
   * Replaces the spec of a service: send all of it and the present `version`. A stale version is an error, and the answer comes before the tasks have been replaced.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /services/{id}/update`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceUpdate
   */
  ServiceUpdate<Form extends 'data' | 'stream'>(parameters: ServiceUpdateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ServiceUpdateResponse>>;
  /**
   * Replaces the spec of a service: send all of it and the present `version`. A stale version is an error, and the answer comes before the tasks have been replaced.
   *
   * `POST /services/{id}/update`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceUpdate
   */
  ServiceUpdate(parameters: ServiceUpdateParameters, options?: CallOptions<'data'>): Promise<ServiceUpdateResponse>;
}

export type ServiceUpdateShape = Shape<'value', ServiceUpdateParameters, ServiceUpdateResponse>;

/** The parameters of `ServiceLogs`. */
export interface ServiceLogsParameters {
  id: string;
  /** @default false */
  details?: boolean | undefined;
  /** @default false */
  follow?: boolean | undefined;
  /** @default false */
  stdout?: boolean | undefined;
  /** @default false */
  stderr?: boolean | undefined;
  /** @default 0 */
  since?: number | string | undefined;
  /** @default false */
  timestamps?: boolean | undefined;
  /** @default "all" */
  tail?: number | string | undefined;
}

export interface ServiceLogsOperation {
  /**
   * Streams the output of all tasks of a service from every node. `stdout` or `stderr` has to be set; it ends after the lines there are unless `follow` is set.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing.
   *
   * `GET /services/{id}/logs`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceLogs
   */
  ServiceLogs<Form extends 'data' | 'stream'>(parameters: ServiceLogsParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Streams the output of all tasks of a service from every node. `stdout` or `stderr` has to be set; it ends after the lines there are unless `follow` is set.
   *
   * `GET /services/{id}/logs`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceLogs
   */
  ServiceLogs(parameters: ServiceLogsParameters, options?: CallOptions): Promise<Frames>;
}

export type ServiceLogsShape = Shape<'frames', ServiceLogsParameters, string>;

/** The parameters of `TaskList`. */
export interface TaskListParameters {
  filters?: TaskListFilters | string | undefined;
}

export interface TaskListOperation {
  /**
   * Lists the tasks of the swarm, finished ones included as long as its history keeps them. It needs a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /tasks`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskList
   */
  TaskList<Form extends 'data' | 'stream'>(parameters: TaskListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Task>>>;
  /**
   * Lists the tasks of the swarm, finished ones included as long as its history keeps them. It needs a swarm manager.
   *
   * `GET /tasks`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskList
   */
  TaskList(parameters?: TaskListParameters, options?: CallOptions<'data'>): Promise<Array<Task>>;
}

export type TaskListShape = Shape<'value', TaskListParameters, Array<Task>>;

/** The parameters of `TaskInspect`. */
export interface TaskInspectParameters {
  id: string;
}

export interface TaskInspectOperation {
  /**
   * Answers the spec, node and state of one task. It is found by its ID: the name shown by tools, such as `web.1`, is a 404.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /tasks/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskInspect
   */
  TaskInspect<Form extends 'data' | 'stream'>(parameters: TaskInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Task>>;
  /**
   * Answers the spec, node and state of one task. It is found by its ID: the name shown by tools, such as `web.1`, is a 404.
   *
   * `GET /tasks/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskInspect
   */
  TaskInspect(parameters: TaskInspectParameters, options?: CallOptions<'data'>): Promise<Task>;
}

export type TaskInspectShape = Shape<'value', TaskInspectParameters, Task>;

/** The parameters of `SecretList`. */
export interface SecretListParameters {
  filters?: SecretListFilters | string | undefined;
}

export interface SecretListOperation {
  /**
   * Lists the secrets of the swarm without their data. It needs a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /secrets`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretList
   */
  SecretList<Form extends 'data' | 'stream'>(parameters: SecretListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Secret>>>;
  /**
   * Lists the secrets of the swarm without their data. It needs a swarm manager.
   *
   * `GET /secrets`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretList
   */
  SecretList(parameters?: SecretListParameters, options?: CallOptions<'data'>): Promise<Array<Secret>>;
}

export type SecretListShape = Shape<'value', SecretListParameters, Array<Secret>>;

/** The parameters of `SecretCreate`. */
export interface SecretCreateParameters {
  body?: SecretCreateRequest | undefined;
}

export interface SecretCreateOperation {
  /**
   * Stores a secret, its `Data` encoded as base64, and answers its ID. A name in use is a 409, and the data can never be read back.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /secrets/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretCreate
   */
  SecretCreate<Form extends 'data' | 'stream'>(parameters: SecretCreateParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SecretCreateResponse>>;
  /**
   * Stores a secret, its `Data` encoded as base64, and answers its ID. A name in use is a 409, and the data can never be read back.
   *
   * `POST /secrets/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretCreate
   */
  SecretCreate(parameters?: SecretCreateParameters, options?: CallOptions<'data'>): Promise<SecretCreateResponse>;
}

export type SecretCreateShape = Shape<'value', SecretCreateParameters, SecretCreateResponse>;

/** The parameters of `SecretInspect`. */
export interface SecretInspectParameters {
  id: string;
}

export interface SecretInspectOperation {
  /**
   * Answers the name, labels and version of one secret, never its data. It needs a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /secrets/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretInspect
   */
  SecretInspect<Form extends 'data' | 'stream'>(parameters: SecretInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Secret>>;
  /**
   * Answers the name, labels and version of one secret, never its data. It needs a swarm manager.
   *
   * `GET /secrets/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretInspect
   */
  SecretInspect(parameters: SecretInspectParameters, options?: CallOptions<'data'>): Promise<Secret>;
}

export type SecretInspectShape = Shape<'value', SecretInspectParameters, Secret>;

/** The parameters of `SecretDelete`. */
export interface SecretDeleteParameters {
  id: string;
}

export interface SecretDeleteOperation {
  /**
   * Deletes a secret from the swarm. One that a service uses is a 400.
   *
   * `DELETE /secrets/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretDelete
   */
  SecretDelete(parameters: SecretDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type SecretDeleteShape = Shape<'nothing', SecretDeleteParameters, void>;

/** The operations of the category `containers`. */
export interface ContainersCategory
  extends ContainerListOperation,
    ContainerCreateOperation,
    ContainerInspectOperation,
    ContainerTopOperation,
    ContainerLogsOperation,
    ContainerChangesOperation,
    ContainerExportOperation,
    ContainerStatsOperation,
    ContainerResizeOperation,
    ContainerStartOperation,
    ContainerStopOperation,
    ContainerRestartOperation,
    ContainerKillOperation,
    ContainerUpdateOperation,
    ContainerRenameOperation,
    ContainerPauseOperation,
    ContainerUnpauseOperation,
    ContainerAttachOperation,
    ContainerAttachWebsocketOperation,
    ContainerWaitOperation,
    ContainerDeleteOperation,
    ContainerGetArchiveOperation,
    ContainerArchiveHeadOperation,
    ContainerPutArchiveOperation,
    ContainerPruneOperation,
    ContainerExecOperation {}

export interface ContainersShapes {
  ContainerList: ContainerListShape;
  ContainerCreate: ContainerCreateShape;
  ContainerInspect: ContainerInspectShape;
  ContainerTop: ContainerTopShape;
  ContainerLogs: ContainerLogsShape;
  ContainerChanges: ContainerChangesShape;
  ContainerExport: ContainerExportShape;
  ContainerStats: ContainerStatsShape;
  ContainerResize: ContainerResizeShape;
  ContainerStart: ContainerStartShape;
  ContainerStop: ContainerStopShape;
  ContainerRestart: ContainerRestartShape;
  ContainerKill: ContainerKillShape;
  ContainerUpdate: ContainerUpdateShape;
  ContainerRename: ContainerRenameShape;
  ContainerPause: ContainerPauseShape;
  ContainerUnpause: ContainerUnpauseShape;
  ContainerAttach: ContainerAttachShape;
  ContainerAttachWebsocket: ContainerAttachWebsocketShape;
  ContainerWait: ContainerWaitShape;
  ContainerDelete: ContainerDeleteShape;
  ContainerGetArchive: ContainerGetArchiveShape;
  ContainerArchiveHead: ContainerArchiveHeadShape;
  ContainerPutArchive: ContainerPutArchiveShape;
  ContainerPrune: ContainerPruneShape;
  ContainerExec: ContainerExecShape;
}

/** The operations of the category `images`. */
export interface ImagesCategory
  extends ImageListOperation,
    ImageCreateOperation,
    ImageInspectOperation,
    ImageHistoryOperation,
    ImagePushOperation,
    ImageTagOperation,
    ImageDeleteOperation,
    ImageSearchOperation,
    ImagePruneOperation,
    ImageGetOperation,
    ImageGetAllOperation,
    ImageLoadOperation {}

export interface ImagesShapes {
  ImageList: ImageListShape;
  ImageCreate: ImageCreateShape;
  ImageInspect: ImageInspectShape;
  ImageHistory: ImageHistoryShape;
  ImagePush: ImagePushShape;
  ImageTag: ImageTagShape;
  ImageDelete: ImageDeleteShape;
  ImageSearch: ImageSearchShape;
  ImagePrune: ImagePruneShape;
  ImageGet: ImageGetShape;
  ImageGetAll: ImageGetAllShape;
  ImageLoad: ImageLoadShape;
}

/** The operations of the category `build`. */
export interface BuildCategory
  extends ImageBuildOperation {}

export interface BuildShapes {
  ImageBuild: ImageBuildShape;
}

/** The operations of the category `auth`. */
export interface AuthCategory
  extends SystemAuthOperation {}

export interface AuthShapes {
  SystemAuth: SystemAuthShape;
}

/** The operations of the category `info`. */
export interface InfoCategory
  extends SystemInfoOperation {}

export interface InfoShapes {
  SystemInfo: SystemInfoShape;
}

/** The operations of the category `version`. */
export interface VersionCategory
  extends SystemVersionOperation {}

export interface VersionShapes {
  SystemVersion: SystemVersionShape;
}

/** The operations of the category `_ping`. */
export interface PingCategory
  extends SystemPingOperation {}

export interface PingShapes {
  SystemPing: SystemPingShape;
}

/** The operations of the category `commit`. */
export interface CommitCategory
  extends ImageCommitOperation {}

export interface CommitShapes {
  ImageCommit: ImageCommitShape;
}

/** The operations of the category `events`. */
export interface EventsCategory
  extends SystemEventsOperation {}

export interface EventsShapes {
  SystemEvents: SystemEventsShape;
}

/** The operations of the category `system`. */
export interface SystemCategory
  extends SystemDataUsageOperation {}

export interface SystemShapes {
  SystemDataUsage: SystemDataUsageShape;
}

/** The operations of the category `exec`. */
export interface ExecCategory
  extends ExecStartOperation,
    ExecResizeOperation,
    ExecInspectOperation {}

export interface ExecShapes {
  ExecStart: ExecStartShape;
  ExecResize: ExecResizeShape;
  ExecInspect: ExecInspectShape;
}

/** The operations of the category `volumes`. */
export interface VolumesCategory
  extends VolumeListOperation,
    VolumeCreateOperation,
    VolumeInspectOperation,
    VolumeDeleteOperation,
    VolumePruneOperation {}

export interface VolumesShapes {
  VolumeList: VolumeListShape;
  VolumeCreate: VolumeCreateShape;
  VolumeInspect: VolumeInspectShape;
  VolumeDelete: VolumeDeleteShape;
  VolumePrune: VolumePruneShape;
}

/** The operations of the category `networks`. */
export interface NetworksCategory
  extends NetworkListOperation,
    NetworkInspectOperation,
    NetworkDeleteOperation,
    NetworkCreateOperation,
    NetworkConnectOperation,
    NetworkDisconnectOperation,
    NetworkPruneOperation {}

export interface NetworksShapes {
  NetworkList: NetworkListShape;
  NetworkInspect: NetworkInspectShape;
  NetworkDelete: NetworkDeleteShape;
  NetworkCreate: NetworkCreateShape;
  NetworkConnect: NetworkConnectShape;
  NetworkDisconnect: NetworkDisconnectShape;
  NetworkPrune: NetworkPruneShape;
}

/** The operations of the category `plugins`. */
export interface PluginsCategory
  extends PluginListOperation,
    GetPluginPrivilegesOperation,
    PluginPullOperation,
    PluginInspectOperation,
    PluginDeleteOperation,
    PluginEnableOperation,
    PluginDisableOperation,
    PluginCreateOperation,
    PluginPushOperation,
    PluginSetOperation {}

export interface PluginsShapes {
  PluginList: PluginListShape;
  GetPluginPrivileges: GetPluginPrivilegesShape;
  PluginPull: PluginPullShape;
  PluginInspect: PluginInspectShape;
  PluginDelete: PluginDeleteShape;
  PluginEnable: PluginEnableShape;
  PluginDisable: PluginDisableShape;
  PluginCreate: PluginCreateShape;
  PluginPush: PluginPushShape;
  PluginSet: PluginSetShape;
}

/** The operations of the category `nodes`. */
export interface NodesCategory
  extends NodeListOperation,
    NodeInspectOperation,
    NodeDeleteOperation,
    NodeUpdateOperation {}

export interface NodesShapes {
  NodeList: NodeListShape;
  NodeInspect: NodeInspectShape;
  NodeDelete: NodeDeleteShape;
  NodeUpdate: NodeUpdateShape;
}

/** The operations of the category `swarm`. */
export interface SwarmCategory
  extends SwarmInspectOperation,
    SwarmInitOperation,
    SwarmJoinOperation,
    SwarmLeaveOperation,
    SwarmUpdateOperation,
    SwarmUnlockkeyOperation,
    SwarmUnlockOperation {}

export interface SwarmShapes {
  SwarmInspect: SwarmInspectShape;
  SwarmInit: SwarmInitShape;
  SwarmJoin: SwarmJoinShape;
  SwarmLeave: SwarmLeaveShape;
  SwarmUpdate: SwarmUpdateShape;
  SwarmUnlockkey: SwarmUnlockkeyShape;
  SwarmUnlock: SwarmUnlockShape;
}

/** The operations of the category `services`. */
export interface ServicesCategory
  extends ServiceListOperation,
    ServiceCreateOperation,
    ServiceInspectOperation,
    ServiceDeleteOperation,
    ServiceUpdateOperation,
    ServiceLogsOperation {}

export interface ServicesShapes {
  ServiceList: ServiceListShape;
  ServiceCreate: ServiceCreateShape;
  ServiceInspect: ServiceInspectShape;
  ServiceDelete: ServiceDeleteShape;
  ServiceUpdate: ServiceUpdateShape;
  ServiceLogs: ServiceLogsShape;
}

/** The operations of the category `tasks`. */
export interface TasksCategory
  extends TaskListOperation,
    TaskInspectOperation {}

export interface TasksShapes {
  TaskList: TaskListShape;
  TaskInspect: TaskInspectShape;
}

/** The operations of the category `secrets`. */
export interface SecretsCategory
  extends SecretListOperation,
    SecretCreateOperation,
    SecretInspectOperation,
    SecretDeleteOperation {}

export interface SecretsShapes {
  SecretList: SecretListShape;
  SecretCreate: SecretCreateShape;
  SecretInspect: SecretInspectShape;
  SecretDelete: SecretDeleteShape;
}
