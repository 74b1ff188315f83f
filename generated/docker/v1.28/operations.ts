// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  BuildInfo,
  ContainerCreateResponse,
  ContainerPathStat,
  ContainerSummary,
  ContainerUpdateResponse,
  ImageBuildUlimit,
  RegistryAuth,
  RegistryConfig,
  ServiceCreateResponse,
  ServiceUpdateResponse,
} from '../v1.25/models.js';
import type {
  ContainerAttachOperation,
  ContainerAttachShape,
  ContainerAttachWebsocketOperation,
  ContainerAttachWebsocketShape,
  ContainerChangesParameters,
  ContainerExecOperation,
  ContainerExecShape,
  ContainerExportOperation,
  ContainerExportShape,
  ContainerInspectParameters,
  ContainerKillOperation,
  ContainerKillShape,
  ContainerLogsOperation,
  ContainerLogsShape,
  ContainerPauseOperation,
  ContainerPauseShape,
  ContainerRenameOperation,
  ContainerRenameShape,
  ContainerResizeOperation,
  ContainerResizeShape,
  ContainerRestartOperation,
  ContainerRestartShape,
  ContainerStartOperation,
  ContainerStartShape,
  ContainerStatsOperation,
  ContainerStatsShape,
  ContainerStopOperation,
  ContainerStopShape,
  ContainerTopOperation,
  ContainerTopShape,
  ContainerUnpauseOperation,
  ContainerUnpauseShape,
  ContainerWaitOperation,
  ContainerWaitShape,
  ImageCreateOperation,
  ImageCreateShape,
  ImageDeleteParameters,
  ImageGetAllOperation,
  ImageGetAllShape,
  ImageGetOperation,
  ImageGetShape,
  ImageHistoryOperation,
  ImageHistoryShape,
  ImageInspectParameters,
  ImageListOperation,
  ImageListShape,
  ImageLoadOperation,
  ImageLoadShape,
  ImagePushOperation,
  ImagePushShape,
  ImageSearchOperation,
  ImageSearchShape,
  ImageTagOperation,
  ImageTagShape,
  NetworkConnectOperation,
  NetworkConnectShape,
  NetworkDeleteOperation,
  NetworkDeleteShape,
  NetworkDisconnectOperation,
  NetworkDisconnectShape,
  NodeDeleteOperation,
  NodeDeleteShape,
  NodeInspectParameters,
  NodeListParameters,
  NodeUpdateOperation,
  NodeUpdateShape,
  PluginCreateOperation,
  PluginCreateShape,
  PluginDeleteOperation,
  PluginDeleteShape,
  PluginEnableOperation,
  PluginEnableShape,
  PluginPullOperation,
  PluginPullShape,
  PluginPushOperation,
  PluginPushShape,
  PluginSetOperation,
  PluginSetShape,
  ServiceDeleteOperation,
  ServiceDeleteShape,
  ServiceInspectParameters,
  ServiceListParameters,
  ServiceLogsOperation,
  ServiceLogsShape,
  TaskInspectParameters,
  TaskListParameters,
} from '../v1.25/operations.js';
import type { Plugin } from '../v1.26/models.js';
import type {
  PluginInspectOperation,
  PluginInspectShape,
  PluginUpgradeOperation,
  PluginUpgradeShape,
} from '../v1.26/operations.js';
import type { Network } from '../v1.27/models.js';
import type {
  ContainerDeleteOperation,
  ContainerDeleteShape,
  ContainerPruneOperation,
  ContainerPruneShape,
  GetPluginPrivilegesOperation,
  GetPluginPrivilegesShape,
  NetworkCreateOperation,
  NetworkCreateShape,
  NetworkListOperation,
  NetworkListShape,
  NetworkPruneOperation,
  NetworkPruneShape,
} from '../v1.27/operations.js';
import type {
  ContainerCreateRequest,
  ContainerInspectResponse,
  ContainerListFilters,
  ContainerUpdateRequest,
  FilesystemChange,
  Image,
  ImageDeleteResponseItem,
  ImagePruneFilters,
  ImagePruneResponse,
  Node,
  PluginListFilters,
  Service,
  ServiceCreateRequest,
  ServiceUpdateRequest,
  Task,
} from './models.js';
import type { Body, CallOptions, CallOptionsAs, Readable, Records, Shape, Taken } from '../../../src/types.js';

/** The parameters of `ContainerList`. */
export interface ContainerListParameters {
  /**
   * True lists stopped containers as well. By default the list has only running containers, among them paused and restarting ones. The filter `status` implies `all`.
   * @defaultValue false
   */
  all?: boolean | undefined;
  /** At most this number of containers, the newest first. Stopped ones are included, even without `all`. 0 and negative numbers set no limit. */
  limit?: number | undefined;
  /**
   * True fills in `SizeRw` and `SizeRootFs`. The engine then measures files on the disk, which can take long.
   * @defaultValue false
   */
  size?: boolean | undefined;
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: ContainerListFilters | string | undefined;
}

export interface ContainerListOperation {
  /**
   * Lists the running containers, or with `all` stopped ones too, newest first. With `limit` stopped containers are listed even without `all`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/json`
   * @throws {EngineError} 400: an unknown filter key, or a value that its key does not allow; 404: no container that `before` or `since` names; older engines answer 500.
   * @example
   * ```ts
   * // Without `all`, only running containers are listed.
   * const containers = await engine.containers.ContainerList({
   *   all: true,
   *   filters: { label: ['app=shop'], status: ['exited', 'created'] },
   * });
   * for (const { Names, Status } of containers) console.log(Names, Status);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerList
   */
  ContainerList<Form extends 'data' | 'stream'>(parameters: ContainerListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerSummary>>;
  /**
   * Lists the running containers, or with `all` stopped ones too, newest first. With `limit` stopped containers are listed even without `all`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/json`
   * @throws {EngineError} 400: an unknown filter key, or a value that its key does not allow; 404: no container that `before` or `since` names; older engines answer 500.
   * @example
   * ```ts
   * // Without `all`, only running containers are listed.
   * const containers = await engine.containers.ContainerList({
   *   all: true,
   *   filters: { label: ['app=shop'], status: ['exited', 'created'] },
   * });
   * for (const { Names, Status } of containers) console.log(Names, Status);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerList
   */
  ContainerList(parameters?: ContainerListParameters, options?: CallOptions<'data'>): Promise<ContainerSummary>;
}

export type ContainerListShape = Shape<'value', ContainerListParameters, ContainerSummary>;

/** The parameters of `ContainerCreate`. */
export interface ContainerCreateParameters {
  /** A name for the container: a letter or digit, then one or more letters, digits, `_`, `.` or `-`. Without one the engine makes up a name like `brave_turing`. Answers show every name with a `/` before it. */
  name?: string | undefined;
  /** The configuration. `Image` is enough if the image has a command of its own. Limits, mounts, ports and the restart policy go into `HostConfig`. */
  body: ContainerCreateRequest;
}

export interface ContainerCreateOperation {
  /**
   * Creates a container without starting it. The call never pulls: an image that the engine does not have is a 404. A `name` in use is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/create`
   * @throws {EngineError} 400: a value is invalid, two settings exclude each other, or there is no command to run; 404: no such image, or none for this platform; 406: the container can't be attached to; engines do not answer this in practice; 409: the name is in use.
   * @example
   * ```ts
   * const body = {
   *   Image: 'nginx:alpine',
   *   ExposedPorts: { '80/tcp': {} }, // a port has to be here to be published
   *   HostConfig: {
   *     Binds: ['site:/usr/share/nginx/html:ro'],
   *     PortBindings: { '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '8080' }] },
   *   },
   * };
   * await engine.containers.ContainerCreate({ name: 'web', body });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerCreate
   */
  ContainerCreate<Form extends 'data' | 'stream'>(parameters: ContainerCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerCreateResponse>>;
  /**
   * Creates a container without starting it. The call never pulls: an image that the engine does not have is a 404. A `name` in use is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/create`
   * @throws {EngineError} 400: a value is invalid, two settings exclude each other, or there is no command to run; 404: no such image, or none for this platform; 406: the container can't be attached to; engines do not answer this in practice; 409: the name is in use.
   * @example
   * ```ts
   * const body = {
   *   Image: 'nginx:alpine',
   *   ExposedPorts: { '80/tcp': {} }, // a port has to be here to be published
   *   HostConfig: {
   *     Binds: ['site:/usr/share/nginx/html:ro'],
   *     PortBindings: { '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '8080' }] },
   *   },
   * };
   * await engine.containers.ContainerCreate({ name: 'web', body });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerCreate
   */
  ContainerCreate(parameters: ContainerCreateParameters, options?: CallOptions<'data'>): Promise<ContainerCreateResponse>;
}

export type ContainerCreateShape = Shape<'value', ContainerCreateParameters, ContainerCreateResponse>;

export interface ContainerInspectOperation {
  /**
   * Returns everything that the engine knows about one container: state, configuration, mounts and networks. `SizeRw` and `SizeRootFs` are present only with `size`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/json`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container.
   * @example
   * ```ts
   * const { State, NetworkSettings } = await engine.containers.ContainerInspect({
   *   id: 'web',
   * });
   * // Only a container with a health check has a health.
   * console.log(State?.Status, State?.ExitCode, State?.Health?.Status);
   * // A port that was published without a number has got one.
   * console.log(NetworkSettings?.Ports?.['80/tcp']?.[0]?.HostPort);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerInspect
   */
  ContainerInspect<Form extends 'data' | 'stream'>(parameters: ContainerInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerInspectResponse>>;
  /**
   * Returns everything that the engine knows about one container: state, configuration, mounts and networks. `SizeRw` and `SizeRootFs` are present only with `size`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/json`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container.
   * @example
   * ```ts
   * const { State, NetworkSettings } = await engine.containers.ContainerInspect({
   *   id: 'web',
   * });
   * // Only a container with a health check has a health.
   * console.log(State?.Status, State?.ExitCode, State?.Health?.Status);
   * // A port that was published without a number has got one.
   * console.log(NetworkSettings?.Ports?.['80/tcp']?.[0]?.HostPort);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerInspect
   */
  ContainerInspect(parameters: ContainerInspectParameters, options?: CallOptions<'data'>): Promise<ContainerInspectResponse>;
}

export type ContainerInspectShape = Shape<'value', ContainerInspectParameters, ContainerInspectResponse>;

export interface ContainerChangesOperation {
  /**
   * Lists the paths modified (0), added (1) or deleted (2) in a container, compared with its image. The answer is `null` if nothing changed. Volumes are not included.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/changes`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerChanges
   */
  ContainerChanges<Form extends 'data' | 'stream'>(parameters: ContainerChangesParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<FilesystemChange> | null>>;
  /**
   * Lists the paths modified (0), added (1) or deleted (2) in a container, compared with its image. The answer is `null` if nothing changed. Volumes are not included.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/changes`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerChanges
   */
  ContainerChanges(parameters: ContainerChangesParameters, options?: CallOptions<'data'>): Promise<Array<FilesystemChange> | null>;
}

export type ContainerChangesShape = Shape<'value', ContainerChangesParameters, Array<FilesystemChange> | null>;

/** The parameters of `ContainerUpdate`. */
export interface ContainerUpdateParameters {
  /** The ID of the container, a beginning of it, or the name. */
  id: string;
  /** The limits to change and, if wanted, a new `RestartPolicy`. 0, empty and null keep the present value, with one exception: `PidsLimit` 0 removes that limit. */
  update: ContainerUpdateRequest;
}

export interface ContainerUpdateOperation {
  /**
   * Changes the resource limits and the restart policy of a container, running or not. Fields that the body leaves out keep their values. A limit that conflicts with a present one is a 409: `NanoCpus` beside a `CpuQuota`, or `Memory` above `MemorySwap`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/{id}/update`
   * @throws {EngineError} 400: a value is out of range, or two settings of the body exclude each other; 404: no such container; 409: a limit contradicts another one of the container, or `RestartPolicy` its `AutoRemove`.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerUpdate
   */
  ContainerUpdate<Form extends 'data' | 'stream'>(parameters: ContainerUpdateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerUpdateResponse>>;
  /**
   * Changes the resource limits and the restart policy of a container, running or not. Fields that the body leaves out keep their values. A limit that conflicts with a present one is a 409: `NanoCpus` beside a `CpuQuota`, or `Memory` above `MemorySwap`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/{id}/update`
   * @throws {EngineError} 400: a value is out of range, or two settings of the body exclude each other; 404: no such container; 409: a limit contradicts another one of the container, or `RestartPolicy` its `AutoRemove`.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerUpdate
   */
  ContainerUpdate(parameters: ContainerUpdateParameters, options?: CallOptions<'data'>): Promise<ContainerUpdateResponse>;
}

export type ContainerUpdateShape = Shape<'value', ContainerUpdateParameters, ContainerUpdateResponse>;

/** The parameters of `ContainerArchive`. */
export interface ContainerArchiveParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /** The file or folder, from the root of the container: `/etc/hosts`. A folder comes with everything in it. */
  path: string;
}

export interface ContainerArchiveOperation {
  /**
   * Streams one file or folder from a container as a tar. The names of its entries begin with the last part of `path`. A symlink is packed as a link. A missing path is a 404.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /containers/{id}/archive`
   * @throws {EngineError} 400: the path is empty; 404: no such container, or no such path in it.
   * @since v1.28
   * @example
   * ```ts
   * import { createWriteStream } from 'node:fs';
   * import { pipeline } from 'node:stream/promises';
   *
   * // The answer is a tar, even for a single file.
   * const path = '/etc/hosts';
   * const tar = await engine.containers.ContainerArchive({ id: 'web', path });
   * await pipeline(tar, createWriteStream('hosts.tar'));
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerArchive
   */
  ContainerArchive<Form extends 'data' | 'stream'>(parameters: ContainerArchiveParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Streams one file or folder from a container as a tar. The names of its entries begin with the last part of `path`. A symlink is packed as a link. A missing path is a 404.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /containers/{id}/archive`
   * @throws {EngineError} 400: the path is empty; 404: no such container, or no such path in it.
   * @since v1.28
   * @example
   * ```ts
   * import { createWriteStream } from 'node:fs';
   * import { pipeline } from 'node:stream/promises';
   *
   * // The answer is a tar, even for a single file.
   * const path = '/etc/hosts';
   * const tar = await engine.containers.ContainerArchive({ id: 'web', path });
   * await pipeline(tar, createWriteStream('hosts.tar'));
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerArchive
   */
  ContainerArchive(parameters: ContainerArchiveParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ContainerArchiveShape = Shape<'bytes', ContainerArchiveParameters, Buffer>;

/** The parameters of `ContainerArchiveInfo`. */
export interface ContainerArchiveInfoParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /** The file or folder, from the root of the container: `/etc/hosts`. */
  path: string;
}

export interface ContainerArchiveInfoOperation {
  /**
   * Returns the size, mode and time of one path in a container. A symlink is not followed. `mode` is a number of Go's `os.FileMode`: permissions in the lowest nine bits, `2 ** 31` for a folder, `2 ** 27` for a symlink.
   *
   * `HEAD /containers/{id}/archive`
   * @throws {EngineError} 400: the path is empty; 404: no such container, or no such path in it.
   * @since v1.28
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerArchiveInfo
   */
  ContainerArchiveInfo(parameters: ContainerArchiveInfoParameters, options?: CallOptions<'data'>): Promise<{ /** The path's name, size, mode and time. fairlead has decoded the header. */ 'x-docker-container-path-stat': ContainerPathStat }>;
}

export type ContainerArchiveInfoShape = Shape<'headers', ContainerArchiveInfoParameters, { /** The path's name, size, mode and time. fairlead has decoded the header. */ 'x-docker-container-path-stat': ContainerPathStat }>;

/** The parameters of `PutContainerArchive`. */
export interface PutContainerArchiveParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /** The folder to unpack into, from the root of the container: `/srv/app`. The folder has to exist; symlinks are followed. */
  path: string;
  /** True fails if a file of the tar would replace a folder, or a folder a file. By default the entry of the tar replaces the existing one. */
  noOverwriteDirNonDir?: boolean | string | undefined;
  /** The tar to unpack, plain or compressed by gzip, bzip2 or xz: a Buffer, a stream, a Blob or an iterable of chunks. */
  inputStream: Body;
}

export interface PutContainerArchiveOperation {
  /**
   * Unpacks a tar into a folder of a container, running or not. Files in the tar replace existing ones. `path` has to be an existing folder: a missing one is a 404.
   *
   * `PUT /containers/{id}/archive`
   * @throws {EngineError} 400: the path is empty or no folder, or the file system there is read-only; 403: the file system is read-only; engines mostly answer 400 or 500 instead; 404: no such container, or no such path in it.
   * @since v1.28
   * @example
   * ```ts
   * import { createReadStream } from 'node:fs';
   *
   * // The engine unpacks a tar, compressed or not, into a folder that exists.
   * await engine.containers.PutContainerArchive({
   *   id: 'web',
   *   path: '/usr/share/nginx/html',
   *   inputStream: createReadStream('site.tar.gz'),
   * });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/PutContainerArchive
   */
  PutContainerArchive(parameters: PutContainerArchiveParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type PutContainerArchiveShape = Shape<'nothing', PutContainerArchiveParameters, void>;

/** The parameters of `ImageBuild`. */
export interface ImageBuildParameters {
  /** The build context: a tar with the Dockerfile and the files that it copies, plain or compressed with gzip, bzip2 or xz. The build sees no other files of the client. With `remote`, no body is needed. */
  inputStream?: Body | undefined;
  /**
   * Path of the Dockerfile within the context, `Dockerfile` by default, for example `docker/web.Dockerfile`. No effect if `remote` is itself a Dockerfile.
   * @defaultValue "Dockerfile"
   */
  dockerfile?: string | undefined;
  /** The name of the image as `name:tag`; without a tag it is `latest`. Several values give several names. Without the parameter the image has an ID only. */
  t?: string | Array<string> | undefined;
  /**
   * Lines for `/etc/hosts` in the steps, each as `name:address`, such as `db:10.0.0.5`. The address `host-gateway` means the host of the engine.
   * @since v1.28
   */
  extrahosts?: string | Array<string> | undefined;
  /** The context as a URL that the engine fetches itself: a Git repository (`https://github.com/me/app.git#main:dir`), a tar, or a text file that is taken as the Dockerfile. With BuildKit, `client-session` takes the files from the session. */
  remote?: string | undefined;
  /**
   * True leaves out the output: the stream has only the ID of the image, or the whole output if the build fails. The default is `false`.
   * @defaultValue false
   */
  q?: boolean | undefined;
  /**
   * True runs each step again, even if the cache has its result. The default is `false`.
   * @defaultValue false
   */
  nocache?: boolean | undefined;
  /** Names of images whose layers may serve as cache. The classic builder looks for them in the local store only; BuildKit also asks their registry. */
  cachefrom?: Array<string> | string | undefined;
  /** True asks the registry for the newest base image, even if the store has one. The build then fails if a base image exists only locally. The default is `false`. */
  pull?: boolean | string | undefined;
  /**
   * False keeps the containers in which steps ran, for inspection. By default, a container is removed after its step has succeeded. Classic builder only.
   * @defaultValue true
   */
  rm?: boolean | undefined;
  /**
   * True removes the containers of steps after a failure too, and sets `rm` as well. The default is `false`. Classic builder only.
   * @defaultValue false
   */
  forcerm?: boolean | undefined;
  /** Memory limit of each step in bytes; 0 is no limit. Classic builder only. */
  memory?: number | undefined;
  /** Memory and swap of each step together, in bytes; -1 is unlimited swap. It needs `memory`. Classic builder only. */
  memswap?: number | undefined;
  /** CPU weight of the steps against other containers; 0 is the default of 1024. The weight matters only while the CPUs are busy. Classic builder only. */
  cpushares?: number | undefined;
  /** CPUs that the steps may run on, such as `0-3` or `0,1`; empty is all. Classic builder only. */
  cpusetcpus?: string | undefined;
  /** Length of the period that `cpuquota` refers to, in microseconds; 0 is the kernel's 100000. Classic builder only. */
  cpuperiod?: number | undefined;
  /** CPU time per period in microseconds: 50000 of 100000 is half a CPU. 0 is no limit. Classic builder only. */
  cpuquota?: number | undefined;
  /** Values for the `ARG` instructions, by name; also proxies such as `HTTP_PROXY`, which need no `ARG`. Null leaves the default of the Dockerfile. The values are visible in the image's history, so do not pass secrets. */
  buildargs?: { [key: string]: string | null } | string | undefined;
  /** Size of `/dev/shm` in the steps, in bytes. Left out or 0 is the default of the engine, mostly 64 MiB. */
  shmsize?: number | undefined;
  /** True merges the layers that the build adds into one. Only an engine with experimental features accepts `true`; others answer 400. The containerd image store does not support it. */
  squash?: boolean | undefined;
  /** Labels for the image, by key. They override a `LABEL` of the Dockerfile. */
  labels?: { [key: string]: string } | string | undefined;
  /** Network of the `RUN` steps: `bridge`, `host`, `none`, `container:NAME`, or the name of a network; empty is the engine's default. BuildKit accepts only `host`, `none` and `default`. */
  networkmode?: string | undefined;
  /**
   * The type of the body, always `application/x-tar`, even if the tar is compressed: the engine detects compression itself.
   * @defaultValue "application/x-tar"
   */
  'Content-type'?: 'application/x-tar' | undefined;
  /** Credentials by registry, for base images that need them. Classic builder only: BuildKit asks for credentials through the session. */
  'X-Registry-Config'?: RegistryConfig | string | undefined;
  /** Limits of the processes in the steps, such as `{ Name: 'nproc', Soft: 64, Hard: 128 }`. */
  ulimits?: Array<ImageBuildUlimit> | string | undefined;
  /** The cgroup below which the steps run, for example `/builds`. Linux only, and classic builder only. */
  cgroupparent?: string | undefined;
  /** The isolation of the steps on Windows: `process` shares the host's kernel, `hyperv` is a small virtual machine, `default` is the engine's setting. An engine on Linux takes `default` only. */
  isolation?: 'default' | 'process' | 'hyperv' | undefined;
  /** Security options of the steps. Windows only, for a credential spec; an engine on Linux answers 400 to any value. */
  securityopt?: Array<string> | string | undefined;
}

export interface ImageBuildOperation {
  /**
   * Builds an image from a tar of the build context and streams the progress. Closing the connection cancels the build. A failed step ends the stream with an error record, although the status is 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /build`
   * @throws {EngineError} 400: a parameter is not valid, or the Dockerfile has a syntax error.
   * @example
   * ```ts
   * import { buildContext } from 'fairlead/build-context';
   *
   * const build = await engine.build.ImageBuild({
   *   ...(await buildContext({ directory: 'app' })), // obeys .dockerignore
   *   t: 'app:1.0',
   *   buildargs: { NODE_ENV: 'production' },
   * });
   * for await (const { stream } of build) process.stdout.write(stream ?? '');
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageBuild
   */
  ImageBuild<Form extends 'data' | 'stream'>(parameters: ImageBuildParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<BuildInfo>>>;
  /**
   * Builds an image from a tar of the build context and streams the progress. Closing the connection cancels the build. A failed step ends the stream with an error record, although the status is 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /build`
   * @throws {EngineError} 400: a parameter is not valid, or the Dockerfile has a syntax error.
   * @example
   * ```ts
   * import { buildContext } from 'fairlead/build-context';
   *
   * const build = await engine.build.ImageBuild({
   *   ...(await buildContext({ directory: 'app' })), // obeys .dockerignore
   *   t: 'app:1.0',
   *   buildargs: { NODE_ENV: 'production' },
   * });
   * for await (const { stream } of build) process.stdout.write(stream ?? '');
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageBuild
   */
  ImageBuild(parameters?: ImageBuildParameters, options?: CallOptions): Promise<Records<BuildInfo>>;
}

export type ImageBuildShape = Shape<'records', ImageBuildParameters, BuildInfo>;

export interface ImageInspectOperation {
  /**
   * Returns the details of one local image: layers, configuration, tags and digests. The call never pulls the image.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/{name}/json`
   * @throws {EngineError} 400: the name or `platform` is not valid, or `manifests` comes together with `platform`; 404: no such image in the store, or not for that platform.
   * @example
   * ```ts
   * import { EngineError } from 'fairlead';
   *
   * try {
   *   await engine.images.ImageInspect({ name: 'nginx:alpine' });
   * } catch (error) {
   *   if (!(error instanceof EngineError && error.status === 404)) throw error;
   *   const pull = await engine.images.ImageCreate({ fromImage: 'nginx:alpine' });
   *   await pull.toArray();
   * }
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageInspect
   */
  ImageInspect<Form extends 'data' | 'stream'>(parameters: ImageInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Image>>;
  /**
   * Returns the details of one local image: layers, configuration, tags and digests. The call never pulls the image.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/{name}/json`
   * @throws {EngineError} 400: the name or `platform` is not valid, or `manifests` comes together with `platform`; 404: no such image in the store, or not for that platform.
   * @example
   * ```ts
   * import { EngineError } from 'fairlead';
   *
   * try {
   *   await engine.images.ImageInspect({ name: 'nginx:alpine' });
   * } catch (error) {
   *   if (!(error instanceof EngineError && error.status === 404)) throw error;
   *   const pull = await engine.images.ImageCreate({ fromImage: 'nginx:alpine' });
   *   await pull.toArray();
   * }
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageInspect
   */
  ImageInspect(parameters: ImageInspectParameters, options?: CallOptions<'data'>): Promise<Image>;
}

export type ImageInspectShape = Shape<'value', ImageInspectParameters, Image>;

export interface ImageDeleteOperation {
  /**
   * Removes a tag of an image, or the image itself with its untagged parents. Removing the last tag deletes the image, and fails with 409 if a container uses the image, unless `force` is set.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /images/{name}`
   * @throws {EngineError} 400: the name is not valid, or `platforms` comes without `force`; 404: no such image; 409: a container uses it, images were built on it, or it has several names.
   * @example
   * ```ts
   * // The image goes with its last tag.
   * const deleted = await engine.images.ImageDelete({ name: 'app:1.0' });
   * for (const { Untagged, Deleted } of deleted) console.log(Untagged ?? Deleted);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageDelete
   */
  ImageDelete<Form extends 'data' | 'stream'>(parameters: ImageDeleteParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageDeleteResponseItem>>>;
  /**
   * Removes a tag of an image, or the image itself with its untagged parents. Removing the last tag deletes the image, and fails with 409 if a container uses the image, unless `force` is set.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /images/{name}`
   * @throws {EngineError} 400: the name is not valid, or `platforms` comes without `force`; 404: no such image; 409: a container uses it, images were built on it, or it has several names.
   * @example
   * ```ts
   * // The image goes with its last tag.
   * const deleted = await engine.images.ImageDelete({ name: 'app:1.0' });
   * for (const { Untagged, Deleted } of deleted) console.log(Untagged ?? Deleted);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageDelete
   */
  ImageDelete(parameters: ImageDeleteParameters, options?: CallOptions<'data'>): Promise<Array<ImageDeleteResponseItem>>;
}

export type ImageDeleteShape = Shape<'value', ImageDeleteParameters, Array<ImageDeleteResponseItem>>;

/** The parameters of `ImagePrune`. */
export interface ImagePruneParameters {
  /** The images to delete; all keys have to match. Without filters, those that no container uses and that have no tag. */
  filters?: ImagePruneFilters | string | undefined;
}

export interface ImagePruneOperation {
  /**
   * Deletes unused images that have no tag. To delete every image that no container uses, tagged or not, set the filter `dangling` to `false`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/prune`
   * @throws {EngineError} 400: a filter key is unknown, or a value is not valid; 409: another prune of images is running.
   * @example
   * ```ts
   * // By default, only images without a tag go. This removes all unused ones.
   * const { ImagesDeleted, SpaceReclaimed } = await engine.images.ImagePrune({
   *   filters: { dangling: ['false'] },
   * });
   * console.log(ImagesDeleted?.length ?? 0, 'removed,', SpaceReclaimed, 'bytes');
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImagePrune
   */
  ImagePrune<Form extends 'data' | 'stream'>(parameters: ImagePruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ImagePruneResponse>>;
  /**
   * Deletes unused images that have no tag. To delete every image that no container uses, tagged or not, set the filter `dangling` to `false`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/prune`
   * @throws {EngineError} 400: a filter key is unknown, or a value is not valid; 409: another prune of images is running.
   * @example
   * ```ts
   * // By default, only images without a tag go. This removes all unused ones.
   * const { ImagesDeleted, SpaceReclaimed } = await engine.images.ImagePrune({
   *   filters: { dangling: ['false'] },
   * });
   * console.log(ImagesDeleted?.length ?? 0, 'removed,', SpaceReclaimed, 'bytes');
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImagePrune
   */
  ImagePrune(parameters?: ImagePruneParameters, options?: CallOptions<'data'>): Promise<ImagePruneResponse>;
}

export type ImagePruneShape = Shape<'value', ImagePruneParameters, ImagePruneResponse>;

/** The parameters of `NetworkInspect`. */
export interface NetworkInspectParameters {
  /** The ID of the network, its name, or a beginning of the ID. A whole ID takes precedence over a name, and a name over a part of an ID. */
  id: string;
  /**
   * True: the answer for a swarm network has `Services`, with their tasks on all nodes. Default: false.
   * @since v1.28
   * @defaultValue false
   */
  verbose?: boolean | undefined;
}

export interface NetworkInspectOperation {
  /**
   * Returns the settings of a network and the running containers attached to it on this host. With `verbose`, the answer for a swarm network has its services and tasks too.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /networks/{id}`
   * @throws {EngineError} 400: several networks share this beginning of an ID; 404: no such network.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkInspect
   */
  NetworkInspect<Form extends 'data' | 'stream'>(parameters: NetworkInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Network>>;
  /**
   * Returns the settings of a network and the running containers attached to it on this host. With `verbose`, the answer for a swarm network has its services and tasks too.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /networks/{id}`
   * @throws {EngineError} 400: several networks share this beginning of an ID; 404: no such network.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkInspect
   */
  NetworkInspect(parameters: NetworkInspectParameters, options?: CallOptions<'data'>): Promise<Network>;
}

export type NetworkInspectShape = Shape<'value', NetworkInspectParameters, Network>;

/** The parameters of `PluginList`. */
export interface PluginListParameters {
  /**
   * A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`.
   * @since v1.28
   */
  filters?: PluginListFilters | string | undefined;
}

export interface PluginListOperation {
  /**
   * Lists the installed managed plugins, enabled or not. Plugins of the older kind, which the engine does not run itself, are listed in `SystemInfo`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /plugins`
   * @throws {EngineError} 400: a filter or its value is unknown.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginList
   */
  PluginList<Form extends 'data' | 'stream'>(parameters: PluginListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Plugin>>>;
  /**
   * Lists the installed managed plugins, enabled or not. Plugins of the older kind, which the engine does not run itself, are listed in `SystemInfo`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /plugins`
   * @throws {EngineError} 400: a filter or its value is unknown.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginList
   */
  PluginList(parameters?: PluginListParameters, options?: CallOptions<'data'>): Promise<Array<Plugin>>;
}

export type PluginListShape = Shape<'value', PluginListParameters, Array<Plugin>>;

/** The parameters of `PluginDisable`. */
export interface PluginDisableParameters {
  /** The name of the installed plugin, to which `:latest` is added if there is no tag; or its ID, or a beginning of the ID. */
  name: string;
  /**
   * True: the plugin is stopped even while volumes, networks or containers use it. Default: false.
   * @since v1.28
   */
  force?: boolean | undefined;
}

export interface PluginDisableOperation {
  /**
   * Stops a plugin. If the plugin is disabled already, the call fails with 409. A plugin that is in use needs `force`.
   *
   * `POST /plugins/{name}/disable`
   * @throws {EngineError} 404: no such plugin is installed; 409: the plugin is disabled already, or it is in use and `force` is not set.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginDisable
   */
  PluginDisable(parameters: PluginDisableParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type PluginDisableShape = Shape<'nothing', PluginDisableParameters, void>;

export interface NodeListOperation {
  /**
   * Lists the nodes of the swarm, including those that are down. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /nodes`
   * @throws {EngineError} 400: the filters have a key that the engine does not know; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeList
   */
  NodeList<Form extends 'data' | 'stream'>(parameters: NodeListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Node>>>;
  /**
   * Lists the nodes of the swarm, including those that are down. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /nodes`
   * @throws {EngineError} 400: the filters have a key that the engine does not know; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeList
   */
  NodeList(parameters?: NodeListParameters, options?: CallOptions<'data'>): Promise<Array<Node>>;
}

export type NodeListShape = Shape<'value', NodeListParameters, Array<Node>>;

export interface NodeInspectOperation {
  /**
   * Answers the role, availability, resources and status of one node. `NodeUpdate` has to send back the `Version.Index`. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /nodes/{id}`
   * @throws {EngineError} 404: no such node; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeInspect
   */
  NodeInspect<Form extends 'data' | 'stream'>(parameters: NodeInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Node>>;
  /**
   * Answers the role, availability, resources and status of one node. `NodeUpdate` has to send back the `Version.Index`. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /nodes/{id}`
   * @throws {EngineError} 404: no such node; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeInspect
   */
  NodeInspect(parameters: NodeInspectParameters, options?: CallOptions<'data'>): Promise<Node>;
}

export type NodeInspectShape = Shape<'value', NodeInspectParameters, Node>;

export interface ServiceListOperation {
  /**
   * Lists the services of the swarm. `status` adds how many tasks of each run. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /services`
   * @throws {EngineError} 400: the engine does not know a key of `filters`, or cannot read a value; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceList
   */
  ServiceList<Form extends 'data' | 'stream'>(parameters: ServiceListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Service>>>;
  /**
   * Lists the services of the swarm. `status` adds how many tasks of each run. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /services`
   * @throws {EngineError} 400: the engine does not know a key of `filters`, or cannot read a value; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceList
   */
  ServiceList(parameters?: ServiceListParameters, options?: CallOptions<'data'>): Promise<Array<Service>>;
}

export type ServiceListShape = Shape<'value', ServiceListParameters, Array<Service>>;

/** The parameters of `ServiceCreate`. */
export interface ServiceCreateParameters {
  /** The service to create. Only `TaskTemplate.ContainerSpec.Image` is required. Without `Mode`, the service has one task. */
  body: ServiceCreateRequest;
  /** Credentials for the registry that has the image. The swarm keeps them with the service, does not show them in any answer, and gives them to each node that pulls the image. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ServiceCreateOperation {
  /**
   * Creates a service and answers its ID, before any of its tasks runs. Follow `TaskList` to see whether the tasks start. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /services/create`
   * @throws {EngineError} 400: the spec is not valid, or another service publishes the same port; 403: a network is local to one node, and services cannot use it; 409: a service with this name exists; 503: the node is not a swarm manager, or the swarm is locked.
   * @example
   * ```ts
   * await engine.services.ServiceCreate({
   *   body: {
   *     Name: 'web',
   *     TaskTemplate: { ContainerSpec: { Image: 'nginx:alpine' } },
   *     Mode: { Replicated: { Replicas: 2 } },
   *     EndpointSpec: { Ports: [{ TargetPort: 80, PublishedPort: 8080 }] },
   *   },
   * });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceCreate
   */
  ServiceCreate<Form extends 'data' | 'stream'>(parameters: ServiceCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ServiceCreateResponse>>;
  /**
   * Creates a service and answers its ID, before any of its tasks runs. Follow `TaskList` to see whether the tasks start. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /services/create`
   * @throws {EngineError} 400: the spec is not valid, or another service publishes the same port; 403: a network is local to one node, and services cannot use it; 409: a service with this name exists; 503: the node is not a swarm manager, or the swarm is locked.
   * @example
   * ```ts
   * await engine.services.ServiceCreate({
   *   body: {
   *     Name: 'web',
   *     TaskTemplate: { ContainerSpec: { Image: 'nginx:alpine' } },
   *     Mode: { Replicated: { Replicas: 2 } },
   *     EndpointSpec: { Ports: [{ TargetPort: 80, PublishedPort: 8080 }] },
   *   },
   * });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceCreate
   */
  ServiceCreate(parameters: ServiceCreateParameters, options?: CallOptions<'data'>): Promise<ServiceCreateResponse>;
}

export type ServiceCreateShape = Shape<'value', ServiceCreateParameters, ServiceCreateResponse>;

export interface ServiceInspectOperation {
  /**
   * Answers the spec of one service, its previous spec and its update status. `ServiceUpdate` has to send back the `Version.Index`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /services/{id}`
   * @throws {EngineError} 400: several services share this beginning of an ID; 404: no such service; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceInspect
   */
  ServiceInspect<Form extends 'data' | 'stream'>(parameters: ServiceInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Service>>;
  /**
   * Answers the spec of one service, its previous spec and its update status. `ServiceUpdate` has to send back the `Version.Index`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /services/{id}`
   * @throws {EngineError} 400: several services share this beginning of an ID; 404: no such service; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceInspect
   */
  ServiceInspect(parameters: ServiceInspectParameters, options?: CallOptions<'data'>): Promise<Service>;
}

export type ServiceInspectShape = Shape<'value', ServiceInspectParameters, Service>;

/** The parameters of `ServiceUpdate`. */
export interface ServiceUpdateParameters {
  /** The ID or the name of the service, or the first characters of the ID if no other service shares them. */
  id: string;
  /** The whole new spec: a field that it leaves out returns to its default. Take `Spec` from `ServiceInspect`, change it and send it back. */
  body: ServiceUpdateRequest;
  /** `Version.Index` of the service as `ServiceInspect` last answered it. The swarm itself also raises this number, for example while an update runs. If the service has changed since, the engine refuses the update with a 500. */
  version: number;
  /**
   * The stored credentials to keep if `X-Registry-Auth` is not sent: those of the present spec (`spec`, the default), or those of the spec before (`previous-spec`), for an update that goes back to that spec.
   * @defaultValue "spec"
   */
  registryAuthFrom?: 'spec' | 'previous-spec' | undefined;
  /**
   * `previous` returns to `PreviousSpec`, by the rules of `RollbackConfig`. The engine then ignores the body, but still checks it: send the present spec. `none` or no value is an ordinary update.
   * @since v1.28
   */
  rollback?: 'previous' | 'none' | undefined;
  /** Credentials for the registry that has the image. These credentials replace those that the swarm keeps with the service. Without this header, `registryAuthFrom` chooses the stored ones to use. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ServiceUpdateOperation {
  /**
   * Replaces the whole spec of a service, and then its tasks by the rules of `UpdateConfig`. Send the complete spec and the present `version`: a stale version is an error. The answer comes before the tasks have been replaced. The name and the kind of `Mode` cannot change.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /services/{id}/update`
   * @throws {EngineError} 400: the spec or `version` is not valid, or there is no previous spec to return to; 404: no such service; 501: the name or the mode would change, and a service keeps both; 503: the node is not a swarm manager, or the swarm is locked.
   * @example
   * ```ts
   * // The body is the whole new spec. With an old version, it is refused.
   * const { Version, Spec } = await engine.services.ServiceInspect({ id: 'web' });
   * await engine.services.ServiceUpdate({
   *   id: 'web',
   *   version: Version?.Index ?? 0,
   *   body: { ...Spec, Mode: { Replicated: { Replicas: 3 } } },
   * });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceUpdate
   */
  ServiceUpdate<Form extends 'data' | 'stream'>(parameters: ServiceUpdateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ServiceUpdateResponse>>;
  /**
   * Replaces the whole spec of a service, and then its tasks by the rules of `UpdateConfig`. Send the complete spec and the present `version`: a stale version is an error. The answer comes before the tasks have been replaced. The name and the kind of `Mode` cannot change.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /services/{id}/update`
   * @throws {EngineError} 400: the spec or `version` is not valid, or there is no previous spec to return to; 404: no such service; 501: the name or the mode would change, and a service keeps both; 503: the node is not a swarm manager, or the swarm is locked.
   * @example
   * ```ts
   * // The body is the whole new spec. With an old version, it is refused.
   * const { Version, Spec } = await engine.services.ServiceInspect({ id: 'web' });
   * await engine.services.ServiceUpdate({
   *   id: 'web',
   *   version: Version?.Index ?? 0,
   *   body: { ...Spec, Mode: { Replicated: { Replicas: 3 } } },
   * });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceUpdate
   */
  ServiceUpdate(parameters: ServiceUpdateParameters, options?: CallOptions<'data'>): Promise<ServiceUpdateResponse>;
}

export type ServiceUpdateShape = Shape<'value', ServiceUpdateParameters, ServiceUpdateResponse>;

export interface TaskListOperation {
  /**
   * Lists the tasks of the swarm, including finished ones that are still in the history. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /tasks`
   * @throws {EngineError} 400: the engine does not know a key of `filters`; 404: no service or node that `filters` names; 503: the node is not a swarm manager, or the swarm is locked.
   * @example
   * ```ts
   * const tasks = await engine.tasks.TaskList({
   *   filters: { service: ['web'], 'desired-state': ['running'] },
   * });
   * for (const { NodeID, Status } of tasks)
   *   console.log(NodeID, Status?.State, Status?.Err);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskList
   */
  TaskList<Form extends 'data' | 'stream'>(parameters: TaskListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Task>>>;
  /**
   * Lists the tasks of the swarm, including finished ones that are still in the history. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /tasks`
   * @throws {EngineError} 400: the engine does not know a key of `filters`; 404: no service or node that `filters` names; 503: the node is not a swarm manager, or the swarm is locked.
   * @example
   * ```ts
   * const tasks = await engine.tasks.TaskList({
   *   filters: { service: ['web'], 'desired-state': ['running'] },
   * });
   * for (const { NodeID, Status } of tasks)
   *   console.log(NodeID, Status?.State, Status?.Err);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskList
   */
  TaskList(parameters?: TaskListParameters, options?: CallOptions<'data'>): Promise<Array<Task>>;
}

export type TaskListShape = Shape<'value', TaskListParameters, Array<Task>>;

export interface TaskInspectOperation {
  /**
   * Answers the spec, node and state of one task. The short name that tools show, such as `web.1`, is a 404: use the ID.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /tasks/{id}`
   * @throws {EngineError} 400: several tasks share this beginning of an ID; 404: no such task; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskInspect
   */
  TaskInspect<Form extends 'data' | 'stream'>(parameters: TaskInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Task>>;
  /**
   * Answers the spec, node and state of one task. The short name that tools show, such as `web.1`, is a 404: use the ID.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /tasks/{id}`
   * @throws {EngineError} 400: several tasks share this beginning of an ID; 404: no such task; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskInspect
   */
  TaskInspect(parameters: TaskInspectParameters, options?: CallOptions<'data'>): Promise<Task>;
}

export type TaskInspectShape = Shape<'value', TaskInspectParameters, Task>;

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
    ContainerArchiveOperation,
    ContainerArchiveInfoOperation,
    PutContainerArchiveOperation,
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
  ContainerArchive: ContainerArchiveShape;
  ContainerArchiveInfo: ContainerArchiveInfoShape;
  PutContainerArchive: PutContainerArchiveShape;
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
    PluginUpgradeOperation,
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
  PluginUpgrade: PluginUpgradeShape;
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
