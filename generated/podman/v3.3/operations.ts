// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  BuildNamespace,
  ContainerChangesLibpodResponseItem,
  ContainerStatsResponse,
  ContainersStatsAllLibpodResponse,
  ImageBuildLibpodResponse,
  ImageChangesLibpodResponseItem,
  LibpodContainerCreateResponse,
  LibpodIdResponse,
  LibpodImagesPullReport,
  LibpodVolume,
  PruneReport,
  RegistryAuth,
  SecretCreateLibpodResponse,
  VolumeListResponse,
  VolumePruneResponse,
} from '../v3.2/models.js';
import type {
  ContainerAttachLibpodOperation,
  ContainerAttachLibpodShape,
  ContainerCheckpointLibpodOperation,
  ContainerCheckpointLibpodShape,
  ContainerDeleteLibpodOperation,
  ContainerDeleteLibpodShape,
  ContainerExecLibpodOperation,
  ContainerExecLibpodShape,
  ContainerExistsLibpodOperation,
  ContainerExistsLibpodShape,
  ContainerExportLibpodOperation,
  ContainerExportLibpodShape,
  ContainerHealthcheckLibpodOperation,
  ContainerHealthcheckLibpodShape,
  ContainerInitLibpodOperation,
  ContainerInitLibpodShape,
  ContainerInspectLibpodOperation,
  ContainerInspectLibpodShape,
  ContainerKillLibpodOperation,
  ContainerKillLibpodShape,
  ContainerListLibpodOperation,
  ContainerListLibpodShape,
  ContainerLogsLibpodOperation,
  ContainerLogsLibpodShape,
  ContainerMountLibpodOperation,
  ContainerMountLibpodShape,
  ContainerPauseLibpodOperation,
  ContainerPauseLibpodShape,
  ContainerPruneLibpodOperation,
  ContainerPruneLibpodShape,
  ContainerRenameLibpodOperation,
  ContainerRenameLibpodShape,
  ContainerResizeLibpodOperation,
  ContainerResizeLibpodShape,
  ContainerRestartLibpodOperation,
  ContainerRestartLibpodShape,
  ContainerRestoreLibpodOperation,
  ContainerRestoreLibpodShape,
  ContainerShowMountedLibpodOperation,
  ContainerShowMountedLibpodShape,
  ContainerStartLibpodOperation,
  ContainerStartLibpodShape,
  ContainerStatsLibpodParameters,
  ContainerStatsLibpodShape,
  ContainerStopLibpodOperation,
  ContainerStopLibpodShape,
  ContainerTopLibpodOperation,
  ContainerTopLibpodShape,
  ContainerUnmountLibpodOperation,
  ContainerUnmountLibpodShape,
  ContainerUnpauseLibpodOperation,
  ContainerUnpauseLibpodShape,
  ContainerWaitLibpodOperation,
  ContainerWaitLibpodShape,
  ContainersStatsAllLibpodParameters,
  ContainersStatsAllLibpodShape,
  ImageDeleteAllLibpodOperation,
  ImageDeleteAllLibpodShape,
  ImageDeleteLibpodOperation,
  ImageDeleteLibpodShape,
  ImageExistsLibpodOperation,
  ImageExistsLibpodShape,
  ImageExportLibpodOperation,
  ImageExportLibpodShape,
  ImageGetLibpodOperation,
  ImageGetLibpodShape,
  ImageHistoryLibpodOperation,
  ImageHistoryLibpodShape,
  ImageImportLibpodOperation,
  ImageImportLibpodShape,
  ImageInspectLibpodOperation,
  ImageInspectLibpodShape,
  ImageListLibpodOperation,
  ImageListLibpodShape,
  ImageLoadLibpodOperation,
  ImageLoadLibpodShape,
  ImagePruneLibpodOperation,
  ImagePruneLibpodShape,
  ImagePushLibpodOperation,
  ImagePushLibpodShape,
  ImageSearchLibpodOperation,
  ImageSearchLibpodShape,
  ImageTagLibpodOperation,
  ImageTagLibpodShape,
  ImageTreeLibpodParameters,
  ImageUntagLibpodOperation,
  ImageUntagLibpodShape,
  NetworkConnectLibpodOperation,
  NetworkConnectLibpodShape,
  NetworkCreateLibpodOperation,
  NetworkCreateLibpodShape,
  NetworkDeleteLibpodOperation,
  NetworkDeleteLibpodShape,
  NetworkDisconnectLibpodOperation,
  NetworkDisconnectLibpodShape,
  NetworkExistsLibpodOperation,
  NetworkExistsLibpodShape,
  NetworkInspectLibpodParameters,
  NetworkListLibpodOperation,
  NetworkListLibpodShape,
  NetworkPruneLibpodOperation,
  NetworkPruneLibpodShape,
  PodDeleteLibpodOperation,
  PodDeleteLibpodShape,
  PodExistsLibpodOperation,
  PodExistsLibpodShape,
  PodInspectLibpodParameters,
  PodKillLibpodOperation,
  PodKillLibpodShape,
  PodListLibpodOperation,
  PodListLibpodShape,
  PodPauseLibpodOperation,
  PodPauseLibpodShape,
  PodPruneLibpodOperation,
  PodPruneLibpodShape,
  PodRestartLibpodOperation,
  PodRestartLibpodShape,
  PodStartLibpodOperation,
  PodStartLibpodShape,
  PodStatsAllLibpodOperation,
  PodStatsAllLibpodShape,
  PodStopLibpodOperation,
  PodStopLibpodShape,
  PodTopLibpodOperation,
  PodTopLibpodShape,
  PodUnpauseLibpodOperation,
  PodUnpauseLibpodShape,
  SecretDeleteLibpodOperation,
  SecretDeleteLibpodShape,
  SecretInspectLibpodOperation,
  SecretInspectLibpodShape,
  SecretListLibpodOperation,
  SecretListLibpodShape,
  VolumeCreateLibpodOperation,
  VolumeCreateLibpodShape,
  VolumeCreateOperation,
  VolumeCreateShape,
  VolumeDeleteLibpodOperation,
  VolumeDeleteLibpodShape,
  VolumeDeleteOperation,
  VolumeDeleteShape,
  VolumeExistsLibpodOperation,
  VolumeExistsLibpodShape,
  VolumeInspectLibpodOperation,
  VolumeInspectLibpodShape,
  VolumeInspectOperation,
  VolumeInspectShape,
} from '../v3.2/operations.js';
import type {
  ImageTreeReport,
  InspectPodData,
  NetworkConfigList,
  PodSpecGenerator,
  SpecGenerator,
  VolumeListFilters,
  VolumeListLibpodFilters,
  VolumePruneFilters,
  VolumePruneLibpodFilters,
} from './models.js';
import type { Body, CallOptions, CallOptionsAs, Readable, Records, Shape, Taken } from '../../../src/types.js';

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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes-(compat)/operation/VolumeList
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes-(compat)/operation/VolumeList
   */
  VolumeList(parameters?: VolumeListParameters, options?: CallOptions<'data'>): Promise<VolumeListResponse>;
}

export type VolumeListShape = Shape<'value', VolumeListParameters, VolumeListResponse>;

/** The parameters of `VolumePrune`. */
export interface VolumePruneParameters {
  /** Only volumes that match all keys are deleted. Without filters, every unused local volume is deleted, but newer API versions keep named ones. */
  filters?: VolumePruneFilters | string | undefined;
}

export interface VolumePruneOperation {
  /**
   * Deletes the local volumes that no container uses, and their data. Newer API versions keep named volumes unless the filter `all` is set; older ones delete them too. Volumes created with driver options always stay.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /volumes/prune`
   * @throws {EngineError} 400: a filter is unknown, or a value is not valid; 409: another prune of volumes is running.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes-(compat)/operation/VolumePrune
   */
  VolumePrune<Form extends 'data' | 'stream'>(parameters: VolumePruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, VolumePruneResponse>>;
  /**
   * Deletes the local volumes that no container uses, and their data. Newer API versions keep named volumes unless the filter `all` is set; older ones delete them too. Volumes created with driver options always stay.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /volumes/prune`
   * @throws {EngineError} 400: a filter is unknown, or a value is not valid; 409: another prune of volumes is running.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes-(compat)/operation/VolumePrune
   */
  VolumePrune(parameters?: VolumePruneParameters, options?: CallOptions<'data'>): Promise<VolumePruneResponse>;
}

export type VolumePruneShape = Shape<'value', VolumePruneParameters, VolumePruneResponse>;

/** The parameters of `ImageBuildLibpod`. */
export interface ImageBuildLibpodParameters {
  /**
   * Path of the build file within the context, or a JSON array of several. By default the engine takes `Containerfile`, or else `Dockerfile`. With `remote` it has no effect.
   * @defaultValue "Dockerfile"
   */
  dockerfile?: string | undefined;
  /**
   * Name for the image, as `name:tag`; without a tag it is `latest`. Several values give several names. Without any, the image has only an ID.
   * @defaultValue "latest"
   */
  t?: string | Array<string> | undefined;
  /** Further lines for `/etc/hosts` during the build: a JSON array of texts such as `name:10.0.0.1`. */
  extrahosts?: string | undefined;
  /** Build context that the engine fetches itself: the URL of a Git repository or of a tar. */
  remote?: string | undefined;
  /**
   * True leaves out the output of the steps, unless the build fails.
   * @defaultValue false
   */
  q?: boolean | undefined;
  /**
   * True runs every step anew and takes no layer from earlier builds.
   * @defaultValue false
   */
  nocache?: boolean | undefined;
  /** Repositories in a registry to look in for cached layers: a JSON array of names without a tag. It works only with `layers`. */
  cachefrom?: string | undefined;
  /**
   * No effect in this API. The engine downloads a base image only if it lacks it.
   * @defaultValue false
   */
  pull?: boolean | undefined;
  /**
   * False keeps the containers of the steps after a build that succeeds. By default they are removed.
   * @defaultValue true
   */
  rm?: boolean | undefined;
  /**
   * True removes the containers of the steps even if the build fails.
   * @defaultValue false
   */
  forcerm?: boolean | undefined;
  /** Limit of memory for the containers of the build, in bytes. 0 means no limit. */
  memory?: number | undefined;
  /** Limit of memory and swap together, in bytes; -1 means swap without limit. It goes with `memory`. */
  memswap?: number | undefined;
  /** Weight of the build against other containers when CPU time is short. 0 means the default of the kernel. */
  cpushares?: number | undefined;
  /** CPUs that the build may use, as a list or a range: `0-3` or `0,1`. Empty means all. */
  cpusetcpus?: string | undefined;
  /** Length of one period of the CPU scheduler, in microseconds. It goes with `cpuquota`. */
  cpuperiod?: number | undefined;
  /** CPU time that the build may use in each `cpuperiod`, in microseconds. 0 means no limit. */
  cpuquota?: number | undefined;
  /** Values for the `ARG` instructions: a JSON object of texts, such as `{"VERSION":"2"}`. They can stay visible in the image's history, so they are no place for secrets. */
  buildargs?: { [key: string]: string } | string | undefined;
  /**
   * Size of `/dev/shm` in the containers of the build, in bytes; 64 MiB by default.
   * @defaultValue 67108864
   */
  shmsize?: number | undefined;
  /**
   * True merges the new layers into one. Layers of the base image stay as they are.
   * @defaultValue false
   */
  squash?: boolean | undefined;
  /** Labels for the new image: a JSON object of texts, or a JSON array of `key=value`. */
  labels?: { [key: string]: string } | string | undefined;
  /**
   * Network access of `RUN` steps: `NetworkDefault`, `NetworkDisabled` or `NetworkEnabled`. Words of Docker such as `bridge` or `none` count as the default.
   * @defaultValue "bridge"
   */
  networkmode?: string | undefined;
  /** Platform to build for, as `os/arch` or `os/arch/variant`, such as `linux/arm64`. Several values, or one with commas, build for several. By default it is that of the engine. */
  platform?: string | undefined;
  /** Name of the stage at which the build ends. By default it is the last stage. */
  target?: string | undefined;
  /** No effect: the result of the build is always an image in the engine's store. */
  outputs?: string | undefined;
  /** True passes the proxy variables of the engine, such as `HTTP_PROXY`, to the `RUN` steps. They do not stay in the image. */
  httpproxy?: boolean | undefined;
  /** The build context as a tar archive. `buildContext` of `fairlead/build-context` makes one. */
  inputStream?: Body | undefined;
  /** Capabilities that `RUN` steps have besides the usual ones, such as `CAP_NET_ADMIN`. */
  addcaps?: Array<string> | string | undefined;
  /** Annotations for the image, each as `key=value`. Images in Docker's format have none. */
  annotations?: Array<string> | string | undefined;
  /** Devices of the engine's host for the `RUN` steps, each as `host-path:path:permissions`, such as `/dev/fuse`. */
  devices?: Array<string> | string | undefined;
  /** Options for `/etc/resolv.conf` during `RUN` steps, such as `ndots:1`. */
  dnsoptions?: Array<string> | string | undefined;
  /** Search domains for `/etc/resolv.conf` during `RUN` steps. */
  dnssearch?: Array<string> | string | undefined;
  /** Name servers for `/etc/resolv.conf` during `RUN` steps, in place of those of the host. */
  dnsservers?: Array<string> | string | undefined;
  /** Capabilities that `RUN` steps do not have, such as `CAP_CHOWN`. */
  dropcaps?: Array<string> | string | undefined;
  /** Patterns of files in the context that `COPY` and `ADD` leave out, in place of those of `.containerignore` and `.dockerignore`. */
  excludes?: Array<string> | string | undefined;
  /** SELinux labels of the containers of the build, such as `type:spc_t`, or `disable` for none. */
  labelopts?: Array<string> | string | undefined;
  /** Limits for the processes of `RUN` steps, each as `type=soft:hard`, such as `nofile=1024:2048`. */
  ulimits?: Array<string> | string | undefined;
  /** AppArmor profile of the containers of the build. */
  apparmor?: string | undefined;
  /** Image in place of that of the first `FROM` in the build file. */
  from?: string | undefined;
  /** Way to run the `RUN` steps: `oci`, by a runtime for containers; `rootless`, the same for users who are not root; or `chroot`. By default the engine's configuration decides. */
  isolation?: string | undefined;
  /** Media type of the manifest. `application/vnd.oci.image.manifest.v1+json` is OCI's format, and the default; `application/vnd.docker.distribution.manifest.v2+json` is Docker's, which has room for `HEALTHCHECK` and `SHELL`. */
  outputformat?: string | undefined;
  /** When to download base images: `missing`, if the engine lacks them, which is the default; `always`; `newer`, if the registry has another one; or `never`. */
  pullpolicy?: string | undefined;
  /** Path of a seccomp profile on the engine's host, or `unconfined` for none. */
  seccomp?: string | undefined;
  /** Namespaces of the `RUN` steps. By default the steps share the network of the host. With `[{ Name: 'network' }]` they have one of their own, which has no connection if `networkmode` is `NetworkDisabled`. */
  nsoptions?: Array<BuildNamespace> | string | undefined;
  /** True passes over instructions that the engine does not know. By default they end the build. */
  ignore?: boolean | undefined;
  /** True reports for each step what CPU time and memory took. */
  rusage?: boolean | undefined;
  /** Number of stages to build at the same time. The engine takes 1 if it is absent; 0 means no limit. */
  jobs?: number | undefined;
  /**
   * Cgroup below which those of the `RUN` steps are made.
   * @since v3.3.1
   */
  cgroupparent?: string | undefined;
  /**
   * Memory nodes that the build may use, as a list or a range: `0-3` or `0,1`. Empty means all.
   * @since v3.3.1
   */
  cpusetmems?: string | undefined;
  /**
   * File on the engine's host that takes the reports of `rusage`, in place of the output.
   * @since v3.3.1
   */
  rusagelogfile?: string | undefined;
  /** True keeps a layer for each step, so that later builds can reuse it. In this API the engine takes `false` if it is absent, and so caches nothing. */
  layers?: boolean | undefined;
  /** Time for the image, its new history entries and all files in new layers, in Unix seconds. It cannot go with `sourcedateepoch`. */
  timestamp?: number | undefined;
  /** Name of a manifest list that the image joins. The engine makes the list if there is none. */
  manifest?: string | undefined;
}

export interface ImageBuildLibpodOperation {
  /**
   * Builds an image from a build context that is sent as the body.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/build`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageBuildLibpod
   */
  ImageBuildLibpod<Form extends 'data' | 'stream'>(parameters: ImageBuildLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageBuildLibpodResponse>>>;
  /**
   * Builds an image from a build context that is sent as the body.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/build`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageBuildLibpod
   */
  ImageBuildLibpod(parameters?: ImageBuildLibpodParameters, options?: CallOptions): Promise<Records<ImageBuildLibpodResponse>>;
}

export type ImageBuildLibpodShape = Shape<'records', ImageBuildLibpodParameters, ImageBuildLibpodResponse>;

/** The parameters of `ContainerArchiveLibpod`. */
export interface ContainerArchiveLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** Path in the container of the file or directory to copy. Required. */
  path: string;
  /**
   * New names for entries: a JSON object from old to new. The engine reads it only for `PutContainerArchiveLibpod`.
   * @since v3.3.1
   */
  rename?: string | undefined;
}

export interface ContainerArchiveLibpodOperation {
  /**
   * Reads a file or a folder of a container as a tar archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/containers/{name}/archive`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such container, or no such path in it.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerArchiveLibpod
   */
  ContainerArchiveLibpod<Form extends 'data' | 'stream'>(parameters: ContainerArchiveLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Reads a file or a folder of a container as a tar archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/containers/{name}/archive`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such container, or no such path in it.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerArchiveLibpod
   */
  ContainerArchiveLibpod(parameters: ContainerArchiveLibpodParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ContainerArchiveLibpodShape = Shape<'bytes', ContainerArchiveLibpodParameters, Buffer>;

/** The parameters of `PutContainerArchiveLibpod`. */
export interface PutContainerArchiveLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** Directory in the container into which the tar is unpacked. The engine makes the directory if there is none. */
  path: string;
  /**
   * No effect: the engine does not read it.
   * @defaultValue true
   */
  pause?: boolean | undefined;
  /** Tar of the files to copy, plain or compressed with gzip, bzip2 or xz. */
  request?: Body | undefined;
  /**
   * False keeps the owner that the tar names. By default the files belong to the user and group of the container's process.
   * @defaultValue true
   */
  copyUIDGID?: boolean | undefined;
  /** True makes it an error if a directory would replace a file, or a file a directory. */
  noOverwriteDirNonDir?: boolean | undefined;
  /**
   * New names for entries of the tar, each with the old name as its key.
   * @since v3.3.1
   */
  rename?: { [key: string]: string } | string | undefined;
}

export interface PutContainerArchiveLibpodOperation {
  /**
   * Unpacks a tar archive into a folder of a container.
   *
   * `PUT /libpod/containers/{name}/archive`
   * @throws {EngineError} 400: a parameter is wrong; 403: the root file system of the container is read-only; 404: no such container, or no such path in it.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/PutContainerArchiveLibpod
   */
  PutContainerArchiveLibpod(parameters: PutContainerArchiveLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type PutContainerArchiveLibpodShape = Shape<'nothing', PutContainerArchiveLibpodParameters, void>;

/** The parameters of `ContainerChangesLibpod`. */
export interface ContainerChangesLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /**
   * Name or ID of the image or container to compare with. By default it is the image of the container.
   * @since v3.3.1
   */
  parent?: string | undefined;
  /**
   * Kind of object that `name` is: `container`, `image` or `all`, the default, which tries both.
   * @since v3.3.1
   */
  diffType?: 'all' | 'container' | 'image' | undefined;
}

export interface ContainerChangesLibpodOperation {
  /**
   * Lists the files that a container has added, changed or deleted since it was created.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/changes`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerChangesLibpod
   */
  ContainerChangesLibpod<Form extends 'data' | 'stream'>(parameters: ContainerChangesLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainerChangesLibpodResponseItem>>>;
  /**
   * Lists the files that a container has added, changed or deleted since it was created.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/changes`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerChangesLibpod
   */
  ContainerChangesLibpod(parameters: ContainerChangesLibpodParameters, options?: CallOptions<'data'>): Promise<Array<ContainerChangesLibpodResponseItem>>;
}

export type ContainerChangesLibpodShape = Shape<'value', ContainerChangesLibpodParameters, Array<ContainerChangesLibpodResponseItem>>;

export interface ContainerStatsLibpodOperation {
  /**
   * Tells how much of the machine one container uses. Podman recommends `ContainersStatsAllLibpod` in its place.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/stats`
   * @throws {EngineError} 404: no such container; 409: a rootless engine has no statistics without version 2 of cgroups.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerStatsLibpod
   */
  ContainerStatsLibpod<Form extends 'data' | 'stream'>(parameters: ContainerStatsLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainerStatsResponse>>>;
  /**
   * Tells how much of the machine one container uses. Podman recommends `ContainersStatsAllLibpod` in its place.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/stats`
   * @throws {EngineError} 404: no such container; 409: a rootless engine has no statistics without version 2 of cgroups.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerStatsLibpod
   */
  ContainerStatsLibpod(parameters: ContainerStatsLibpodParameters, options?: CallOptions): Promise<Records<ContainerStatsResponse>>;
}

/** The parameters of `ContainerCreateLibpod`. */
export interface ContainerCreateLibpodParameters {
  /** Configuration of the new container; `image` or `rootfs` is needed. */
  create?: SpecGenerator | undefined;
}

export interface ContainerCreateLibpodOperation {
  /**
   * Creates a container from a specification of Podman. The container is not started.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/create`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image; 409: the name is in use.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerCreateLibpod
   */
  ContainerCreateLibpod<Form extends 'data' | 'stream'>(parameters: ContainerCreateLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodContainerCreateResponse>>;
  /**
   * Creates a container from a specification of Podman. The container is not started.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/create`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image; 409: the name is in use.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerCreateLibpod
   */
  ContainerCreateLibpod(parameters?: ContainerCreateLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodContainerCreateResponse>;
}

export type ContainerCreateLibpodShape = Shape<'value', ContainerCreateLibpodParameters, LibpodContainerCreateResponse>;

export interface ContainersStatsAllLibpodOperation {
  /**
   * Tells how much of the machine each container uses, once or again and again.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/stats`
   * @throws {EngineError} 404: no such container; 409: a rootless engine has no statistics without version 2 of cgroups.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainersStatsAllLibpod
   */
  ContainersStatsAllLibpod<Form extends 'data' | 'stream'>(parameters: ContainersStatsAllLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainersStatsAllLibpodResponse>>>;
  /**
   * Tells how much of the machine each container uses, once or again and again.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/stats`
   * @throws {EngineError} 404: no such container; 409: a rootless engine has no statistics without version 2 of cgroups.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainersStatsAllLibpod
   */
  ContainersStatsAllLibpod(parameters?: ContainersStatsAllLibpodParameters, options?: CallOptions): Promise<Records<ContainersStatsAllLibpodResponse>>;
}

/** The parameters of `ImageChangesLibpod`. */
export interface ImageChangesLibpodParameters {
  /** Name or ID of the image; a unique beginning of the ID is enough. */
  name: string;
  /**
   * Name or ID of the image or container to compare with. By default it is the parent layer.
   * @since v3.3.1
   */
  parent?: string | undefined;
  /**
   * Kind of object that `name` is: `image`, `container` or `all`, the default, which tries both.
   * @since v3.3.1
   */
  diffType?: 'all' | 'container' | 'image' | undefined;
}

export interface ImageChangesLibpodOperation {
  /**
   * Lists the files that an image adds, changes or deletes compared with its parent or another image.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/{name}/changes`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageChangesLibpod
   */
  ImageChangesLibpod<Form extends 'data' | 'stream'>(parameters: ImageChangesLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageChangesLibpodResponseItem>>>;
  /**
   * Lists the files that an image adds, changes or deletes compared with its parent or another image.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/{name}/changes`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageChangesLibpod
   */
  ImageChangesLibpod(parameters: ImageChangesLibpodParameters, options?: CallOptions<'data'>): Promise<Array<ImageChangesLibpodResponseItem>>;
}

export type ImageChangesLibpodShape = Shape<'value', ImageChangesLibpodParameters, Array<ImageChangesLibpodResponseItem>>;

export interface ImageTreeLibpodOperation {
  /**
   * Shows the layers of an image as a tree, in text.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/{name}/tree`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageTreeLibpod
   */
  ImageTreeLibpod<Form extends 'data' | 'stream'>(parameters: ImageTreeLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ImageTreeReport>>;
  /**
   * Shows the layers of an image as a tree, in text.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/{name}/tree`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageTreeLibpod
   */
  ImageTreeLibpod(parameters: ImageTreeLibpodParameters, options?: CallOptions<'data'>): Promise<ImageTreeReport>;
}

export type ImageTreeLibpodShape = Shape<'value', ImageTreeLibpodParameters, ImageTreeReport>;

/** The parameters of `ImagePullLibpod`. */
export interface ImagePullLibpodParameters {
  /** Name of the image, such as `quay.io/me/app:v1`. Without a tag it is `latest`. Required. */
  reference?: string | undefined;
  /** Architecture of the image to pull, such as `arm64`. By default it is that of the engine. */
  Arch?: string | undefined;
  /** Operating system of the image to pull, such as `linux`. By default it is that of the engine. */
  OS?: string | undefined;
  /** Variant of the architecture, such as `v8`. It goes with `Arch`. */
  Variant?: string | undefined;
  /**
   * When to ask the registry: `always`, the default; `missing`, if the image is not in the store; `newer`, if the registry has another one; or `never`.
   * @since v3.2.2
   */
  policy?: string | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
  /** True pulls every tag of the repository. The reference then has no tag. */
  allTags?: boolean | undefined;
  /**
   * Login for the registry: base64url of a JSON object with `username` and `password`, or with `identitytoken`. Without it the engine uses the logins that it has stored.
   * @since v3.3.1
   */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ImagePullLibpodOperation {
  /**
   * Fetches an image from a registry, or from another source that Podman can read.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/pull`
   * @throws {EngineError} 400: a parameter is wrong.
   * @example
   * ```ts
   * const pull = await engine.libpod.images.ImagePullLibpod({
   *   reference: 'quay.io/podman/hello:latest',
   * });
   * // A pull that fails has the status 200. The loop rejects then.
   * for await (const { stream } of pull) process.stdout.write(stream ?? '');
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImagePullLibpod
   */
  ImagePullLibpod<Form extends 'data' | 'stream'>(parameters: ImagePullLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<LibpodImagesPullReport>>>;
  /**
   * Fetches an image from a registry, or from another source that Podman can read.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/pull`
   * @throws {EngineError} 400: a parameter is wrong.
   * @example
   * ```ts
   * const pull = await engine.libpod.images.ImagePullLibpod({
   *   reference: 'quay.io/podman/hello:latest',
   * });
   * // A pull that fails has the status 200. The loop rejects then.
   * for await (const { stream } of pull) process.stdout.write(stream ?? '');
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImagePullLibpod
   */
  ImagePullLibpod(parameters?: ImagePullLibpodParameters, options?: CallOptions): Promise<Records<LibpodImagesPullReport>>;
}

export type ImagePullLibpodShape = Shape<'records', ImagePullLibpodParameters, LibpodImagesPullReport>;

export interface NetworkInspectLibpodOperation {
  /**
   * Tells all that Podman knows about a network.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/networks/{name}/json`
   * @throws {EngineError} 404: no such network.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkInspectLibpod
   */
  NetworkInspectLibpod<Form extends 'data' | 'stream'>(parameters: NetworkInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, NetworkConfigList>>;
  /**
   * Tells all that Podman knows about a network.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/networks/{name}/json`
   * @throws {EngineError} 404: no such network.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkInspectLibpod
   */
  NetworkInspectLibpod(parameters: NetworkInspectLibpodParameters, options?: CallOptions<'data'>): Promise<NetworkConfigList>;
}

export type NetworkInspectLibpodShape = Shape<'value', NetworkInspectLibpodParameters, NetworkConfigList>;

export interface PodInspectLibpodOperation {
  /**
   * Tells all that Podman knows about a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/pods/{name}/json`
   * @throws {EngineError} 404: no such pod.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodInspectLibpod
   */
  PodInspectLibpod<Form extends 'data' | 'stream'>(parameters: PodInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, InspectPodData>>;
  /**
   * Tells all that Podman knows about a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/pods/{name}/json`
   * @throws {EngineError} 404: no such pod.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodInspectLibpod
   */
  PodInspectLibpod(parameters: PodInspectLibpodParameters, options?: CallOptions<'data'>): Promise<InspectPodData>;
}

export type PodInspectLibpodShape = Shape<'value', PodInspectLibpodParameters, InspectPodData>;

/** The parameters of `PodCreateLibpod`. */
export interface PodCreateLibpodParameters {
  /** Configuration of the new pod. An empty object gives a pod with defaults and a name of the engine's choice. */
  create?: PodSpecGenerator | undefined;
}

export interface PodCreateLibpodOperation {
  /**
   * Creates a pod. Containers join the pod when they are created.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/create`
   * @throws {EngineError} 400: a parameter is wrong; 409: the name is in use.
   * @example
   * ```ts
   * const { pods, containers } = engine.libpod;
   * await pods.PodCreateLibpod({ create: { name: 'web' } });
   * const create = { image: 'busybox:musl', command: ['sleep', '60'], pod: 'web' };
   * await containers.ContainerCreateLibpod({ create });
   * await pods.PodStartLibpod({ name: 'web' });
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodCreateLibpod
   */
  PodCreateLibpod<Form extends 'data' | 'stream'>(parameters: PodCreateLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodIdResponse>>;
  /**
   * Creates a pod. Containers join the pod when they are created.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/create`
   * @throws {EngineError} 400: a parameter is wrong; 409: the name is in use.
   * @example
   * ```ts
   * const { pods, containers } = engine.libpod;
   * await pods.PodCreateLibpod({ create: { name: 'web' } });
   * const create = { image: 'busybox:musl', command: ['sleep', '60'], pod: 'web' };
   * await containers.ContainerCreateLibpod({ create });
   * await pods.PodStartLibpod({ name: 'web' });
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodCreateLibpod
   */
  PodCreateLibpod(parameters?: PodCreateLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodIdResponse>;
}

export type PodCreateLibpodShape = Shape<'value', PodCreateLibpodParameters, LibpodIdResponse>;

/** The parameters of `SecretCreateLibpod`. */
export interface SecretCreateLibpodParameters {
  /** Name for the secret. Required. */
  name: string;
  /**
   * Driver that stores the secret: `file`, the default, `pass` or `shell`.
   * @defaultValue "file"
   */
  driver?: string | undefined;
  /** Content of the secret, as it is: not JSON, and not in base64. */
  request?: Body | undefined;
  /**
   * Options of the driver: a JSON object of texts.
   * @since v3.3.1
   */
  driveropts?: { [key: string]: string } | string | undefined;
}

export interface SecretCreateLibpodOperation {
  /**
   * Creates a secret from the bytes of the body.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/secrets/create`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets/operation/SecretCreateLibpod
   */
  SecretCreateLibpod<Form extends 'data' | 'stream'>(parameters: SecretCreateLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, SecretCreateLibpodResponse>>;
  /**
   * Creates a secret from the bytes of the body.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/secrets/create`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets/operation/SecretCreateLibpod
   */
  SecretCreateLibpod(parameters: SecretCreateLibpodParameters, options?: CallOptions<'data'>): Promise<SecretCreateLibpodResponse>;
}

export type SecretCreateLibpodShape = Shape<'value', SecretCreateLibpodParameters, SecretCreateLibpodResponse>;

/** The parameters of `VolumeListLibpod`. */
export interface VolumeListLibpodParameters {
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: VolumeListLibpodFilters | string | undefined;
}

export interface VolumeListLibpodOperation {
  /**
   * Lists volumes.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/volumes/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeListLibpod
   */
  VolumeListLibpod<Form extends 'data' | 'stream'>(parameters: VolumeListLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<LibpodVolume>>>;
  /**
   * Lists volumes.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/volumes/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeListLibpod
   */
  VolumeListLibpod(parameters?: VolumeListLibpodParameters, options?: CallOptions<'data'>): Promise<Array<LibpodVolume>>;
}

export type VolumeListLibpodShape = Shape<'value', VolumeListLibpodParameters, Array<LibpodVolume>>;

/** The parameters of `VolumePruneLibpod`. */
export interface VolumePruneLibpodParameters {
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: VolumePruneLibpodFilters | string | undefined;
}

export interface VolumePruneLibpodOperation {
  /**
   * Removes the volumes that no container uses.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/volumes/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumePruneLibpod
   */
  VolumePruneLibpod<Form extends 'data' | 'stream'>(parameters: VolumePruneLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PruneReport>>>;
  /**
   * Removes the volumes that no container uses.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/volumes/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumePruneLibpod
   */
  VolumePruneLibpod(parameters?: VolumePruneLibpodParameters, options?: CallOptions<'data'>): Promise<Array<PruneReport>>;
}

export type VolumePruneLibpodShape = Shape<'value', VolumePruneLibpodParameters, Array<PruneReport>>;

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

/** The operations of the category `libpod/build`. */
export interface LibpodBuildCategory
  extends ImageBuildLibpodOperation {}

export interface LibpodBuildShapes {
  ImageBuildLibpod: ImageBuildLibpodShape;
}

/** The operations of the category `libpod/containers`. */
export interface LibpodContainersCategory
  extends ContainerDeleteLibpodOperation,
    ContainerArchiveLibpodOperation,
    PutContainerArchiveLibpodOperation,
    ContainerAttachLibpodOperation,
    ContainerChangesLibpodOperation,
    ContainerCheckpointLibpodOperation,
    ContainerExecLibpodOperation,
    ContainerExistsLibpodOperation,
    ContainerExportLibpodOperation,
    ContainerHealthcheckLibpodOperation,
    ContainerInitLibpodOperation,
    ContainerInspectLibpodOperation,
    ContainerKillLibpodOperation,
    ContainerLogsLibpodOperation,
    ContainerMountLibpodOperation,
    ContainerPauseLibpodOperation,
    ContainerRenameLibpodOperation,
    ContainerResizeLibpodOperation,
    ContainerRestartLibpodOperation,
    ContainerRestoreLibpodOperation,
    ContainerStartLibpodOperation,
    ContainerStatsLibpodOperation,
    ContainerStopLibpodOperation,
    ContainerTopLibpodOperation,
    ContainerUnmountLibpodOperation,
    ContainerUnpauseLibpodOperation,
    ContainerWaitLibpodOperation,
    ContainerCreateLibpodOperation,
    ContainerListLibpodOperation,
    ContainerPruneLibpodOperation,
    ContainerShowMountedLibpodOperation,
    ContainersStatsAllLibpodOperation {}

export interface LibpodContainersShapes {
  ContainerDeleteLibpod: ContainerDeleteLibpodShape;
  ContainerArchiveLibpod: ContainerArchiveLibpodShape;
  PutContainerArchiveLibpod: PutContainerArchiveLibpodShape;
  ContainerAttachLibpod: ContainerAttachLibpodShape;
  ContainerChangesLibpod: ContainerChangesLibpodShape;
  ContainerCheckpointLibpod: ContainerCheckpointLibpodShape;
  ContainerExecLibpod: ContainerExecLibpodShape;
  ContainerExistsLibpod: ContainerExistsLibpodShape;
  ContainerExportLibpod: ContainerExportLibpodShape;
  ContainerHealthcheckLibpod: ContainerHealthcheckLibpodShape;
  ContainerInitLibpod: ContainerInitLibpodShape;
  ContainerInspectLibpod: ContainerInspectLibpodShape;
  ContainerKillLibpod: ContainerKillLibpodShape;
  ContainerLogsLibpod: ContainerLogsLibpodShape;
  ContainerMountLibpod: ContainerMountLibpodShape;
  ContainerPauseLibpod: ContainerPauseLibpodShape;
  ContainerRenameLibpod: ContainerRenameLibpodShape;
  ContainerResizeLibpod: ContainerResizeLibpodShape;
  ContainerRestartLibpod: ContainerRestartLibpodShape;
  ContainerRestoreLibpod: ContainerRestoreLibpodShape;
  ContainerStartLibpod: ContainerStartLibpodShape;
  ContainerStatsLibpod: ContainerStatsLibpodShape;
  ContainerStopLibpod: ContainerStopLibpodShape;
  ContainerTopLibpod: ContainerTopLibpodShape;
  ContainerUnmountLibpod: ContainerUnmountLibpodShape;
  ContainerUnpauseLibpod: ContainerUnpauseLibpodShape;
  ContainerWaitLibpod: ContainerWaitLibpodShape;
  ContainerCreateLibpod: ContainerCreateLibpodShape;
  ContainerListLibpod: ContainerListLibpodShape;
  ContainerPruneLibpod: ContainerPruneLibpodShape;
  ContainerShowMountedLibpod: ContainerShowMountedLibpodShape;
  ContainersStatsAllLibpod: ContainersStatsAllLibpodShape;
}

/** The operations of the category `libpod/images`. */
export interface LibpodImagesCategory
  extends ImageDeleteLibpodOperation,
    ImageChangesLibpodOperation,
    ImageExistsLibpodOperation,
    ImageGetLibpodOperation,
    ImageHistoryLibpodOperation,
    ImageInspectLibpodOperation,
    ImagePushLibpodOperation,
    ImageTagLibpodOperation,
    ImageTreeLibpodOperation,
    ImageUntagLibpodOperation,
    ImageExportLibpodOperation,
    ImageImportLibpodOperation,
    ImageListLibpodOperation,
    ImageLoadLibpodOperation,
    ImagePruneLibpodOperation,
    ImagePullLibpodOperation,
    ImageDeleteAllLibpodOperation,
    ImageSearchLibpodOperation {}

export interface LibpodImagesShapes {
  ImageDeleteLibpod: ImageDeleteLibpodShape;
  ImageChangesLibpod: ImageChangesLibpodShape;
  ImageExistsLibpod: ImageExistsLibpodShape;
  ImageGetLibpod: ImageGetLibpodShape;
  ImageHistoryLibpod: ImageHistoryLibpodShape;
  ImageInspectLibpod: ImageInspectLibpodShape;
  ImagePushLibpod: ImagePushLibpodShape;
  ImageTagLibpod: ImageTagLibpodShape;
  ImageTreeLibpod: ImageTreeLibpodShape;
  ImageUntagLibpod: ImageUntagLibpodShape;
  ImageExportLibpod: ImageExportLibpodShape;
  ImageImportLibpod: ImageImportLibpodShape;
  ImageListLibpod: ImageListLibpodShape;
  ImageLoadLibpod: ImageLoadLibpodShape;
  ImagePruneLibpod: ImagePruneLibpodShape;
  ImagePullLibpod: ImagePullLibpodShape;
  ImageDeleteAllLibpod: ImageDeleteAllLibpodShape;
  ImageSearchLibpod: ImageSearchLibpodShape;
}

/** The operations of the category `libpod/networks`. */
export interface LibpodNetworksCategory
  extends NetworkDeleteLibpodOperation,
    NetworkConnectLibpodOperation,
    NetworkDisconnectLibpodOperation,
    NetworkExistsLibpodOperation,
    NetworkInspectLibpodOperation,
    NetworkCreateLibpodOperation,
    NetworkListLibpodOperation,
    NetworkPruneLibpodOperation {}

export interface LibpodNetworksShapes {
  NetworkDeleteLibpod: NetworkDeleteLibpodShape;
  NetworkConnectLibpod: NetworkConnectLibpodShape;
  NetworkDisconnectLibpod: NetworkDisconnectLibpodShape;
  NetworkExistsLibpod: NetworkExistsLibpodShape;
  NetworkInspectLibpod: NetworkInspectLibpodShape;
  NetworkCreateLibpod: NetworkCreateLibpodShape;
  NetworkListLibpod: NetworkListLibpodShape;
  NetworkPruneLibpod: NetworkPruneLibpodShape;
}

/** The operations of the category `libpod/pods`. */
export interface LibpodPodsCategory
  extends PodDeleteLibpodOperation,
    PodExistsLibpodOperation,
    PodInspectLibpodOperation,
    PodKillLibpodOperation,
    PodPauseLibpodOperation,
    PodRestartLibpodOperation,
    PodStartLibpodOperation,
    PodStopLibpodOperation,
    PodTopLibpodOperation,
    PodUnpauseLibpodOperation,
    PodCreateLibpodOperation,
    PodListLibpodOperation,
    PodPruneLibpodOperation,
    PodStatsAllLibpodOperation {}

export interface LibpodPodsShapes {
  PodDeleteLibpod: PodDeleteLibpodShape;
  PodExistsLibpod: PodExistsLibpodShape;
  PodInspectLibpod: PodInspectLibpodShape;
  PodKillLibpod: PodKillLibpodShape;
  PodPauseLibpod: PodPauseLibpodShape;
  PodRestartLibpod: PodRestartLibpodShape;
  PodStartLibpod: PodStartLibpodShape;
  PodStopLibpod: PodStopLibpodShape;
  PodTopLibpod: PodTopLibpodShape;
  PodUnpauseLibpod: PodUnpauseLibpodShape;
  PodCreateLibpod: PodCreateLibpodShape;
  PodListLibpod: PodListLibpodShape;
  PodPruneLibpod: PodPruneLibpodShape;
  PodStatsAllLibpod: PodStatsAllLibpodShape;
}

/** The operations of the category `libpod/secrets`. */
export interface LibpodSecretsCategory
  extends SecretDeleteLibpodOperation,
    SecretInspectLibpodOperation,
    SecretCreateLibpodOperation,
    SecretListLibpodOperation {}

export interface LibpodSecretsShapes {
  SecretDeleteLibpod: SecretDeleteLibpodShape;
  SecretInspectLibpod: SecretInspectLibpodShape;
  SecretCreateLibpod: SecretCreateLibpodShape;
  SecretListLibpod: SecretListLibpodShape;
}

/** The operations of the category `libpod/volumes`. */
export interface LibpodVolumesCategory
  extends VolumeDeleteLibpodOperation,
    VolumeExistsLibpodOperation,
    VolumeInspectLibpodOperation,
    VolumeCreateLibpodOperation,
    VolumeListLibpodOperation,
    VolumePruneLibpodOperation {}

export interface LibpodVolumesShapes {
  VolumeDeleteLibpod: VolumeDeleteLibpodShape;
  VolumeExistsLibpod: VolumeExistsLibpodShape;
  VolumeInspectLibpod: VolumeInspectLibpodShape;
  VolumeCreateLibpod: VolumeCreateLibpodShape;
  VolumeListLibpod: VolumeListLibpodShape;
  VolumePruneLibpod: VolumePruneLibpodShape;
}
