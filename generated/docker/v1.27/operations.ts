// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerCreateResponse,
  ContainerPruneResponse,
  ContainerUpdateResponse,
  EventMessage,
  IdResponse,
  NetworkCreateResponse,
  NetworkPruneResponse,
  PluginPrivilege,
  RegistryAuth,
  SecretCreateResponse,
  ServiceCreateResponse,
  ServiceUpdateResponse,
  VolumeListResponse,
} from '../v1.25/models.js';
import type {
  ContainerArchiveHeadOperation,
  ContainerArchiveHeadShape,
  ContainerAttachOperation,
  ContainerAttachShape,
  ContainerAttachWebsocketOperation,
  ContainerAttachWebsocketShape,
  ContainerChangesOperation,
  ContainerChangesShape,
  ContainerExecOperation,
  ContainerExecShape,
  ContainerExportOperation,
  ContainerExportShape,
  ContainerGetArchiveOperation,
  ContainerGetArchiveShape,
  ContainerInspectParameters,
  ContainerKillOperation,
  ContainerKillShape,
  ContainerListOperation,
  ContainerListShape,
  ContainerLogsOperation,
  ContainerLogsShape,
  ContainerPauseOperation,
  ContainerPauseShape,
  ContainerPutArchiveOperation,
  ContainerPutArchiveShape,
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
  ImageDeleteOperation,
  ImageDeleteShape,
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
  ImagePruneOperation,
  ImagePruneShape,
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
  NetworkInspectParameters,
  NetworkListParameters,
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
  PluginDisableParameters,
  PluginDisableShape,
  PluginEnableOperation,
  PluginEnableShape,
  PluginPullOperation,
  PluginPullShape,
  PluginPushOperation,
  PluginPushShape,
  PluginSetOperation,
  PluginSetShape,
  SecretCreateParameters,
  SecretCreateShape,
  SecretDeleteOperation,
  SecretDeleteShape,
  SecretInspectParameters,
  SecretListParameters,
  ServiceDeleteOperation,
  ServiceDeleteShape,
  ServiceInspectParameters,
  ServiceListParameters,
  ServiceLogsOperation,
  ServiceLogsShape,
  SwarmInitParameters,
  SwarmInitShape,
  SwarmJoinOperation,
  SwarmJoinShape,
  SwarmLeaveOperation,
  SwarmLeaveShape,
  SwarmUnlockOperation,
  SwarmUnlockShape,
  SwarmUnlockkeyOperation,
  SwarmUnlockkeyShape,
  SwarmUpdateOperation,
  SwarmUpdateShape,
  TaskInspectParameters,
  TaskListParameters,
  VolumeCreateOperation,
  VolumeCreateShape,
  VolumeDeleteOperation,
  VolumeDeleteShape,
  VolumeInspectOperation,
  VolumeInspectShape,
  VolumePruneOperation,
  VolumePruneShape,
} from '../v1.25/operations.js';
import type {
  PluginInspectOperation,
  PluginInspectShape,
  PluginListOperation,
  PluginListShape,
  PluginUpgradeOperation,
  PluginUpgradeShape,
  SecretUpdateOperation,
  SecretUpdateShape,
} from '../v1.26/operations.js';
import type {
  Config,
  ContainerCreateRequest,
  ContainerInspectResponse,
  ContainerPruneFilters,
  ContainerUpdateRequest,
  Image,
  Network,
  NetworkCreateRequest,
  NetworkPruneFilters,
  Node,
  Secret,
  Service,
  ServiceCreateRequest,
  ServiceUpdateRequest,
  Swarm,
  SystemEventsFilters,
  SystemInfo,
  Task,
  VolumeListFilters,
} from './models.js';
import type { CallOptions, CallOptionsAs, NoParameters, Records, Shape, Taken } from '../../../src/types.js';

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

/** The parameters of `ContainerDelete`. */
export interface ContainerDeleteParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /**
   * True deletes the anonymous volumes of the container too. By default they stay, with no container that uses them.
   * @defaultValue false
   */
  v?: boolean | undefined;
  /**
   * True kills a container that runs or is paused, and then deletes it. By default a running or paused container is a 409.
   * @defaultValue false
   */
  force?: boolean | undefined;
  /**
   * True deletes a legacy link instead of a container. `id` is then the linking container and the alias: `web/db`.
   * @since v1.27
   * @defaultValue false
   */
  link?: boolean | undefined;
}

export interface ContainerDeleteOperation {
  /**
   * Deletes a container. A running container is a 409, unless `force` kills it first. Anonymous volumes are deleted only with `v`; named volumes always stay.
   *
   * `DELETE /containers/{id}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such container; 409: the container runs or is paused, and `force` is not set; or its removal is under way.
   * @example
   * ```ts
   * // `force` kills a running container, `v` removes its anonymous volumes.
   * await engine.containers.ContainerDelete({ id: 'web', force: true, v: true });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerDelete
   */
  ContainerDelete(parameters: ContainerDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerDeleteShape = Shape<'nothing', ContainerDeleteParameters, void>;

/** The parameters of `ContainerPrune`. */
export interface ContainerPruneParameters {
  /** Limits the deletion to stopped containers that match every key. Without filters the engine deletes all stopped containers. */
  filters?: ContainerPruneFilters | string | undefined;
}

export interface ContainerPruneOperation {
  /**
   * Deletes all containers that aren't running, also those that were never started. Their volumes stay. `ContainersDeleted` is `null` if there was nothing to delete.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/prune`
   * @throws {EngineError} 400: an unknown filter key, or an `until` that cannot be read; 409: another prune of containers is running.
   * @example
   * ```ts
   * // Removes every stopped container. The list is null if there was none.
   * const { ContainersDeleted, SpaceReclaimed } =
   *   await engine.containers.ContainerPrune();
   * console.log(ContainersDeleted ?? [], SpaceReclaimed, 'bytes');
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerPrune
   */
  ContainerPrune<Form extends 'data' | 'stream'>(parameters: ContainerPruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerPruneResponse>>;
  /**
   * Deletes all containers that aren't running, also those that were never started. Their volumes stay. `ContainersDeleted` is `null` if there was nothing to delete.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/prune`
   * @throws {EngineError} 400: an unknown filter key, or an `until` that cannot be read; 409: another prune of containers is running.
   * @example
   * ```ts
   * // Removes every stopped container. The list is null if there was none.
   * const { ContainersDeleted, SpaceReclaimed } =
   *   await engine.containers.ContainerPrune();
   * console.log(ContainersDeleted ?? [], SpaceReclaimed, 'bytes');
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerPrune
   */
  ContainerPrune(parameters?: ContainerPruneParameters, options?: CallOptions<'data'>): Promise<ContainerPruneResponse>;
}

export type ContainerPruneShape = Shape<'value', ContainerPruneParameters, ContainerPruneResponse>;

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

export interface SystemInfoOperation {
  /**
   * Answers the state and settings of the engine and its host: counts, drivers, plugins, limits and its part in a swarm. `Warnings` names the features that the host lacks.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /info`
   * @example
   * ```ts
   * const info = await engine.info.SystemInfo();
   * console.log(info.ServerVersion, info.OperatingSystem, info.Driver);
   * console.log(info.NCPU, 'CPUs,', info.MemTotal, 'bytes of memory');
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemInfo
   */
  SystemInfo<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemInfo>>;
  /**
   * Answers the state and settings of the engine and its host: counts, drivers, plugins, limits and its part in a swarm. `Warnings` names the features that the host lacks.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /info`
   * @example
   * ```ts
   * const info = await engine.info.SystemInfo();
   * console.log(info.ServerVersion, info.OperatingSystem, info.Driver);
   * console.log(info.NCPU, 'CPUs,', info.MemTotal, 'bytes of memory');
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemInfo
   */
  SystemInfo(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<SystemInfo>;
}

export type SystemInfoShape = Shape<'value', NoParameters, SystemInfo>;

/** The parameters of `ImageCommit`. */
export interface ImageCommitParameters {
  /** The configuration of the image. Without a body, the image gets the container's configuration. With a body, the container's settings are used for most fields that the body leaves out. */
  containerConfig?: Config | undefined;
  /** The container by its ID, a beginning of the ID, or its name. It may be running or stopped; on Windows it must be stopped. */
  container?: string | undefined;
  /** The name for the image, such as `me/app`. Left out, the image has an ID only. */
  repo?: string | undefined;
  /** The tag for the name in `repo`; `latest` if left out. */
  tag?: string | undefined;
  /** A message for the image's history, where `ImageHistory` shows it. */
  comment?: string | undefined;
  /** The author of the image, such as `Jane Doe <jane@example.com>`. */
  author?: string | undefined;
  /**
   * False lets the container run while its files are copied, so the copy may be inconsistent. The default is `true`.
   * @defaultValue true
   */
  pause?: boolean | undefined;
  /** Dockerfile instructions that change the configuration, one per value: `CMD ["/app"]`, `ENV A=1`, `EXPOSE 80`. They are applied over `containerConfig`; `RUN` and `COPY` are not allowed. */
  changes?: string | Array<string> | undefined;
}

export interface ImageCommitOperation {
  /**
   * Creates an image from the file system of a container. The container is paused meanwhile, unless `pause` is `false`. The image has no content of volumes.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /commit`
   * @throws {EngineError} 400: the name for the image, or an instruction of `changes`, is not valid; 404: no such container.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCommit
   */
  ImageCommit<Form extends 'data' | 'stream'>(parameters: ImageCommitParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, IdResponse>>;
  /**
   * Creates an image from the file system of a container. The container is paused meanwhile, unless `pause` is `false`. The image has no content of volumes.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /commit`
   * @throws {EngineError} 400: the name for the image, or an instruction of `changes`, is not valid; 404: no such container.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCommit
   */
  ImageCommit(parameters?: ImageCommitParameters, options?: CallOptions<'data'>): Promise<IdResponse>;
}

export type ImageCommitShape = Shape<'value', ImageCommitParameters, IdResponse>;

/** The parameters of `SystemEvents`. */
export interface SystemEventsParameters {
  /** The stream starts with the remembered events since this time: Unix seconds, as a number or as a text with a fraction (`1700000000.5`). Other forms of a date are refused. */
  since?: number | string | undefined;
  /** The stream ends at this time: Unix seconds, as for `since`, and not before `since`. With `until`, the remembered events come even without `since`. If the time is past, the stream has only those. */
  until?: number | string | undefined;
  /** Only these events are streamed. Values of one key are alternatives, except those of `label`; all keys have to match. The engine ignores a key that it does not know. */
  filters?: SystemEventsFilters | string | undefined;
}

export interface SystemEventsOperation {
  /**
   * Streams the events of the engine as they happen, without end unless `until` is given. With `since`, past events come first, but the engine remembers only the latest 256. A reader that falls far behind loses events.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /events`
   * @throws {EngineError} 400: `since` is later than `until`, or the filters cannot be read.
   * @example
   * ```ts
   * const now = Math.floor(Date.now() / 1000);
   * // Events of the past, then those of the next seconds. Without `until`: no end.
   * const events = await engine.events.SystemEvents({
   *   since: `${now - 3600}`,
   *   until: `${now + 2}`,
   *   filters: { type: ['container'], event: ['start', 'die'] },
   * });
   * for await (const { Action, Actor } of events) console.log(Action, Actor?.ID);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemEvents
   */
  SystemEvents<Form extends 'data' | 'stream'>(parameters: SystemEventsParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<EventMessage>>>;
  /**
   * Streams the events of the engine as they happen, without end unless `until` is given. With `since`, past events come first, but the engine remembers only the latest 256. A reader that falls far behind loses events.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /events`
   * @throws {EngineError} 400: `since` is later than `until`, or the filters cannot be read.
   * @example
   * ```ts
   * const now = Math.floor(Date.now() / 1000);
   * // Events of the past, then those of the next seconds. Without `until`: no end.
   * const events = await engine.events.SystemEvents({
   *   since: `${now - 3600}`,
   *   until: `${now + 2}`,
   *   filters: { type: ['container'], event: ['start', 'die'] },
   * });
   * for await (const { Action, Actor } of events) console.log(Action, Actor?.ID);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemEvents
   */
  SystemEvents(parameters?: SystemEventsParameters, options?: CallOptions): Promise<Records<EventMessage>>;
}

export type SystemEventsShape = Shape<'records', SystemEventsParameters, EventMessage>;

/** The parameters of `VolumeList`. */
export interface VolumeListParameters {
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: VolumeListFilters | string | undefined;
}

export interface VolumeListOperation {
  /**
   * Lists the volumes of every driver. Their sizes are not computed here: `SystemDataUsage` does that. A swarm manager adds the cluster volumes, to which the filters do not apply.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /volumes`
   * @throws {EngineError} 400: a filter or its value is unknown.
   * @example
   * ```ts
   * // The volumes that no container uses.
   * const { Volumes } = await engine.volumes.VolumeList({
   *   filters: { dangling: ['true'] },
   * });
   * for (const { Name, Mountpoint } of Volumes ?? []) console.log(Name, Mountpoint);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeList
   */
  VolumeList<Form extends 'data' | 'stream'>(parameters: VolumeListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, VolumeListResponse>>;
  /**
   * Lists the volumes of every driver. Their sizes are not computed here: `SystemDataUsage` does that. A swarm manager adds the cluster volumes, to which the filters do not apply.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /volumes`
   * @throws {EngineError} 400: a filter or its value is unknown.
   * @example
   * ```ts
   * // The volumes that no container uses.
   * const { Volumes } = await engine.volumes.VolumeList({
   *   filters: { dangling: ['true'] },
   * });
   * for (const { Name, Mountpoint } of Volumes ?? []) console.log(Name, Mountpoint);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeList
   */
  VolumeList(parameters?: VolumeListParameters, options?: CallOptions<'data'>): Promise<VolumeListResponse>;
}

export type VolumeListShape = Shape<'value', VolumeListParameters, VolumeListResponse>;

export interface NetworkListOperation {
  /**
   * Lists networks and their settings. To see the attached containers, use `NetworkInspect`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /networks`
   * @throws {EngineError} 400: a filter or its value is unknown.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkList
   */
  NetworkList<Form extends 'data' | 'stream'>(parameters: NetworkListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Network>>>;
  /**
   * Lists networks and their settings. To see the attached containers, use `NetworkInspect`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /networks`
   * @throws {EngineError} 400: a filter or its value is unknown.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkList
   */
  NetworkList(parameters?: NetworkListParameters, options?: CallOptions<'data'>): Promise<Array<Network>>;
}

export type NetworkListShape = Shape<'value', NetworkListParameters, Array<Network>>;

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

/** The parameters of `NetworkCreate`. */
export interface NetworkCreateParameters {
  /** The new network. `Name` is all that it needs. */
  networkConfig: NetworkCreateRequest;
}

export interface NetworkCreateOperation {
  /**
   * Creates a network, of the driver `bridge` unless the body names another. If the name is in use, the call fails with 409; older engines do so only with `CheckDuplicate`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /networks/create`
   * @throws {EngineError} 400: the name is empty, or an address or option is invalid; 403: the name is reserved, a subnet overlaps another's, or an overlay needs a swarm manager; 404: no such driver plugin, or no such network in `ConfigFrom`; 409: the name is in use.
   * @example
   * ```ts
   * await engine.networks.NetworkCreate({
   *   networkConfig: {
   *     Name: 'backend',
   *     Internal: true, // without a way out
   *     IPAM: { Config: [{ Subnet: '172.28.0.0/24', Gateway: '172.28.0.1' }] },
   *   },
   * });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkCreate
   */
  NetworkCreate<Form extends 'data' | 'stream'>(parameters: NetworkCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, NetworkCreateResponse>>;
  /**
   * Creates a network, of the driver `bridge` unless the body names another. If the name is in use, the call fails with 409; older engines do so only with `CheckDuplicate`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /networks/create`
   * @throws {EngineError} 400: the name is empty, or an address or option is invalid; 403: the name is reserved, a subnet overlaps another's, or an overlay needs a swarm manager; 404: no such driver plugin, or no such network in `ConfigFrom`; 409: the name is in use.
   * @example
   * ```ts
   * await engine.networks.NetworkCreate({
   *   networkConfig: {
   *     Name: 'backend',
   *     Internal: true, // without a way out
   *     IPAM: { Config: [{ Subnet: '172.28.0.0/24', Gateway: '172.28.0.1' }] },
   *   },
   * });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkCreate
   */
  NetworkCreate(parameters: NetworkCreateParameters, options?: CallOptions<'data'>): Promise<NetworkCreateResponse>;
}

export type NetworkCreateShape = Shape<'value', NetworkCreateParameters, NetworkCreateResponse>;

/** The parameters of `NetworkPrune`. */
export interface NetworkPruneParameters {
  /** Only networks that match all keys are deleted. Without filters, every unused network is deleted. */
  filters?: NetworkPruneFilters | string | undefined;
}

export interface NetworkPruneOperation {
  /**
   * Deletes networks that no running container uses, even if stopped containers are attached to them. The engine's own networks and config-only networks stay. `NetworksDeleted` is `null` if there was nothing to delete.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /networks/prune`
   * @throws {EngineError} 400: a filter is unknown, or `until` cannot be read; 409: another prune of networks is running.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkPrune
   */
  NetworkPrune<Form extends 'data' | 'stream'>(parameters: NetworkPruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, NetworkPruneResponse>>;
  /**
   * Deletes networks that no running container uses, even if stopped containers are attached to them. The engine's own networks and config-only networks stay. `NetworksDeleted` is `null` if there was nothing to delete.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /networks/prune`
   * @throws {EngineError} 400: a filter is unknown, or `until` cannot be read; 409: another prune of networks is running.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkPrune
   */
  NetworkPrune(parameters?: NetworkPruneParameters, options?: CallOptions<'data'>): Promise<NetworkPruneResponse>;
}

export type NetworkPruneShape = Shape<'value', NetworkPruneParameters, NetworkPruneResponse>;

/** The parameters of `GetPluginPrivileges`. */
export interface GetPluginPrivilegesParameters {
  /**
   * The plugin in its registry, such as `vieux/sshfs:latest` or `registry.example/me/plugin:1.0`. Without a tag, `latest` is meant.
   * @since v1.27
   */
  remote: string;
  /** The credentials, if the registry asks for any. An object is encoded for the header; a text is sent as it stands. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface GetPluginPrivilegesOperation {
  /**
   * Lists the privileges that a plugin in a registry asks for. The body of `PluginPull` has to grant them. The answer is `null` if the plugin asks for none. An empty list can also mean that the registry did not answer, or has no such plugin.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /plugins/privileges`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/GetPluginPrivileges
   */
  GetPluginPrivileges<Form extends 'data' | 'stream'>(parameters: GetPluginPrivilegesParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PluginPrivilege> | null>>;
  /**
   * Lists the privileges that a plugin in a registry asks for. The body of `PluginPull` has to grant them. The answer is `null` if the plugin asks for none. An empty list can also mean that the registry did not answer, or has no such plugin.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /plugins/privileges`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/GetPluginPrivileges
   */
  GetPluginPrivileges(parameters: GetPluginPrivilegesParameters, options?: CallOptions<'data'>): Promise<Array<PluginPrivilege> | null>;
}

export type GetPluginPrivilegesShape = Shape<'value', GetPluginPrivilegesParameters, Array<PluginPrivilege> | null>;

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

export interface SwarmInspectOperation {
  /**
   * Answers the settings of the swarm and the tokens for joining it, which are secrets. The engine has to be a swarm manager: other engines answer 503.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /swarm`
   * @throws {EngineError} 404: there is no swarm; most engines answer 503 then; 503: the engine is no swarm manager, or its swarm is locked.
   * @example
   * ```ts
   * const { JoinTokens } = await engine.swarm.SwarmInspect();
   * console.log(`docker swarm join --token ${JoinTokens?.Worker} manager:2377`);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmInspect
   */
  SwarmInspect<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Swarm>>;
  /**
   * Answers the settings of the swarm and the tokens for joining it, which are secrets. The engine has to be a swarm manager: other engines answer 503.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /swarm`
   * @throws {EngineError} 404: there is no swarm; most engines answer 503 then; 503: the engine is no swarm manager, or its swarm is locked.
   * @example
   * ```ts
   * const { JoinTokens } = await engine.swarm.SwarmInspect();
   * console.log(`docker swarm join --token ${JoinTokens?.Worker} manager:2377`);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmInspect
   */
  SwarmInspect(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<Swarm>;
}

export type SwarmInspectShape = Shape<'value', NoParameters, Swarm>;

export interface SwarmInitOperation {
  /**
   * Makes the engine the first manager of a new swarm and answers its node ID. An engine that is in a swarm already answers 503.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /swarm/init`
   * @throws {EngineError} 400: an address is missing or wrong, or the engine cannot tell which of its own to advertise; 503: the engine is in a swarm already.
   * @example
   * ```ts
   * // Further nodes would need an address that they can reach.
   * await engine.swarm.SwarmInit({
   *   body: { ListenAddr: '0.0.0.0:2377', AdvertiseAddr: '127.0.0.1' },
   * });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmInit
   */
  SwarmInit<Form extends 'data' | 'stream'>(parameters: SwarmInitParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Makes the engine the first manager of a new swarm and answers its node ID. An engine that is in a swarm already answers 503.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /swarm/init`
   * @throws {EngineError} 400: an address is missing or wrong, or the engine cannot tell which of its own to advertise; 503: the engine is in a swarm already.
   * @example
   * ```ts
   * // Further nodes would need an address that they can reach.
   * await engine.swarm.SwarmInit({
   *   body: { ListenAddr: '0.0.0.0:2377', AdvertiseAddr: '127.0.0.1' },
   * });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmInit
   */
  SwarmInit(parameters: SwarmInitParameters, options?: CallOptions<'data'>): Promise<string>;
}

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

export interface SecretListOperation {
  /**
   * Lists the secrets of the swarm without their data. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /secrets`
   * @throws {EngineError} 400: the filters have a key that the engine does not know; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretList
   */
  SecretList<Form extends 'data' | 'stream'>(parameters: SecretListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Secret>>>;
  /**
   * Lists the secrets of the swarm without their data. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /secrets`
   * @throws {EngineError} 400: the filters have a key that the engine does not know; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretList
   */
  SecretList(parameters?: SecretListParameters, options?: CallOptions<'data'>): Promise<Array<Secret>>;
}

export type SecretListShape = Shape<'value', SecretListParameters, Array<Secret>>;

export interface SecretCreateOperation {
  /**
   * Stores a secret, its `Data` encoded as base64, and answers its ID. A name in use is a 409, and the data can never be read back.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /secrets/create`
   * @throws {EngineError} 400: the name is not allowed, or the data is empty, too long or not base64; 409: another secret has this name; 503: the engine is no swarm manager, or its swarm is locked.
   * @example
   * ```ts
   * // The data are base64. Only the tasks of services can read them.
   * const Data = Buffer.from('open sesame').toString('base64');
   * await engine.secrets.SecretCreate({ body: { Name: 'db-password', Data } });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretCreate
   */
  SecretCreate<Form extends 'data' | 'stream'>(parameters: SecretCreateParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SecretCreateResponse>>;
  /**
   * Stores a secret, its `Data` encoded as base64, and answers its ID. A name in use is a 409, and the data can never be read back.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /secrets/create`
   * @throws {EngineError} 400: the name is not allowed, or the data is empty, too long or not base64; 409: another secret has this name; 503: the engine is no swarm manager, or its swarm is locked.
   * @example
   * ```ts
   * // The data are base64. Only the tasks of services can read them.
   * const Data = Buffer.from('open sesame').toString('base64');
   * await engine.secrets.SecretCreate({ body: { Name: 'db-password', Data } });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretCreate
   */
  SecretCreate(parameters?: SecretCreateParameters, options?: CallOptions<'data'>): Promise<SecretCreateResponse>;
}

export interface SecretInspectOperation {
  /**
   * Answers the name, labels and version of one secret, never its data. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /secrets/{id}`
   * @throws {EngineError} 400: several secrets share this beginning of an ID; 404: no such secret; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretInspect
   */
  SecretInspect<Form extends 'data' | 'stream'>(parameters: SecretInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Secret>>;
  /**
   * Answers the name, labels and version of one secret, never its data. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /secrets/{id}`
   * @throws {EngineError} 400: several secrets share this beginning of an ID; 404: no such secret; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretInspect
   */
  SecretInspect(parameters: SecretInspectParameters, options?: CallOptions<'data'>): Promise<Secret>;
}

export type SecretInspectShape = Shape<'value', SecretInspectParameters, Secret>;

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

/** The operations of the category `info`. */
export interface InfoCategory
  extends SystemInfoOperation {}

export interface InfoShapes {
  SystemInfo: SystemInfoShape;
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
    SecretDeleteOperation,
    SecretUpdateOperation {}

export interface SecretsShapes {
  SecretList: SecretListShape;
  SecretCreate: SecretCreateShape;
  SecretInspect: SecretInspectShape;
  SecretDelete: SecretDeleteShape;
  SecretUpdate: SecretUpdateShape;
}
