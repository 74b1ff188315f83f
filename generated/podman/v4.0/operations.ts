// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  BuildNamespace,
  ContainerRestoreLibpodResponse,
  ContainerTopOKBody,
  GenerateSystemdLibpodResponse,
  ImageBuildLibpodResponse,
  ImagePruneLibpodFilters,
  ImageSearchLibpodFilters,
  ImageSearchLibpodResponseItem,
  LibpodContainerCreateResponse,
  LibpodImagesRemoveReport,
  PodRmReport,
  PodTopOKBody,
} from '../v3.2/models.js';
import type {
  ContainerAttachLibpodOperation,
  ContainerAttachLibpodShape,
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
  ContainerInspectLibpodParameters,
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
  ContainerPruneLibpodParameters,
  ContainerRenameLibpodOperation,
  ContainerRenameLibpodShape,
  ContainerResizeLibpodOperation,
  ContainerResizeLibpodShape,
  ContainerShowMountedLibpodOperation,
  ContainerShowMountedLibpodShape,
  ContainerStartLibpodOperation,
  ContainerStartLibpodShape,
  ContainerStatsLibpodShape,
  ContainerStopLibpodOperation,
  ContainerStopLibpodShape,
  ContainerUnmountLibpodOperation,
  ContainerUnmountLibpodShape,
  ContainerUnpauseLibpodOperation,
  ContainerUnpauseLibpodShape,
  ContainerWaitLibpodOperation,
  ContainerWaitLibpodShape,
  GenerateKubeLibpodOperation,
  GenerateKubeLibpodShape,
  ImageDeleteAllLibpodOperation,
  ImageDeleteAllLibpodShape,
  ImageDeleteLibpodParameters,
  ImageExistsLibpodOperation,
  ImageExistsLibpodShape,
  ImageGetLibpodOperation,
  ImageGetLibpodShape,
  ImageHistoryLibpodOperation,
  ImageHistoryLibpodShape,
  ImageImportLibpodOperation,
  ImageImportLibpodShape,
  ImageInspectLibpodOperation,
  ImageInspectLibpodShape,
  ImageLoadLibpodOperation,
  ImageLoadLibpodShape,
  ImagePushLibpodOperation,
  ImagePushLibpodShape,
  ImageTagLibpodOperation,
  ImageTagLibpodShape,
  ImageUntagLibpodOperation,
  ImageUntagLibpodShape,
  ManifestExistsLibpodOperation,
  ManifestExistsLibpodShape,
  ManifestInspectLibpodOperation,
  ManifestInspectLibpodShape,
  NetworkDeleteLibpodOperation,
  NetworkDeleteLibpodShape,
  NetworkExistsLibpodOperation,
  NetworkExistsLibpodShape,
  NetworkInspectLibpodParameters,
  NetworkListLibpodParameters,
  NetworkPruneLibpodOperation,
  NetworkPruneLibpodShape,
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
  PodUnpauseLibpodOperation,
  PodUnpauseLibpodShape,
  SystemDataUsageLibpodOperation,
  SystemDataUsageLibpodShape,
  SystemPruneLibpodParameters,
  VolumeExistsLibpodOperation,
  VolumeExistsLibpodShape,
  VolumeInspectLibpodParameters,
} from '../v3.2/operations.js';
import type {
  ContainerArchiveLibpodOperation,
  ContainerArchiveLibpodShape,
  ContainerChangesLibpodOperation,
  ContainerChangesLibpodShape,
  ContainerStatsLibpodOperation,
  ImageChangesLibpodOperation,
  ImageChangesLibpodShape,
  ImageTreeLibpodOperation,
  ImageTreeLibpodShape,
  PutContainerArchiveLibpodOperation,
  PutContainerArchiveLibpodShape,
  VolumeListLibpodParameters,
  VolumePruneLibpodParameters,
} from '../v3.3/operations.js';
import type { LibpodIDResponse, LibpodImageSummary, PlayKubeReport } from '../v3.4/models.js';
import type {
  ContainerRestartLibpodOperation,
  ContainerRestartLibpodShape,
  ContainersStatsAllLibpodParameters,
  ImagePullLibpodOperation,
  ImagePullLibpodShape,
  PlayKubeDownLibpodOperation,
  PlayKubeDownLibpodShape,
} from '../v3.4/operations.js';
import type {
  ContainersStatsAllLibpodResponse,
  ImageListLibpodFilters,
  Info,
  InspectContainerData,
  InspectPodData,
  LibpodContainersPruneReport,
  LibpodContainersRmReport,
  LibpodNetwork,
  LibpodNetworkConnectRequest,
  ManifestModifyOptions,
  ManifestModifyReport,
  ManifestPushLibpodResponse,
  NetworkCompatDisconnectRequest,
  NetworkCreateLibpod,
  PodSpecGenerator,
  PruneReport,
  SpecGenerator,
  SystemPruneReport,
  VolumeConfigResponse,
  VolumeCreate,
} from './models.js';
import type {
  Body,
  CallOptions,
  CallOptionsAs,
  NoParameters,
  Readable,
  Records,
  Shape,
  Taken,
} from '../../../src/types.js';

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
  /**
   * True builds for every platform that all base images offer, in place of those in `platform`.
   * @since v4.0.2
   * @defaultValue false
   */
  allplatforms?: boolean | undefined;
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
   * True keeps a layer for each step, so that later builds can reuse it. In this API the engine takes `false` if it is absent, and so caches nothing.
   * @defaultValue true
   */
  layers?: boolean | undefined;
  /**
   * Network access of `RUN` steps: `NetworkDefault`, `NetworkDisabled` or `NetworkEnabled`. Words of Docker such as `bridge` or `none` count as the default.
   * @defaultValue "bridge"
   */
  networkmode?: string | undefined;
  /** Platform to build for, as `os/arch` or `os/arch/variant`, such as `linux/arm64`. Several values, or one with commas, build for several. By default it is that of the engine. */
  platform?: string | Array<string> | undefined;
  /** Name of the stage at which the build ends. By default it is the last stage. */
  target?: string | undefined;
  /** No effect: the result of the build is always an image in the engine's store. */
  outputs?: string | undefined;
  /** True passes the proxy variables of the engine, such as `HTTP_PROXY`, to the `RUN` steps. They do not stay in the image. */
  httpproxy?: boolean | undefined;
  /**
   * Names of environment variables that the final image does not take over from its base image.
   * @since v4.0.2
   */
  unsetenv?: Array<string> | string | undefined;
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
  /**
   * Secrets for `RUN --mount=type=secret`, each as `id=NAME,src=PATH`. The path is that of a file in the context, which stays out of the image.
   * @since v4.0.2
   */
  secrets?: Array<string> | string | undefined;
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

/** The parameters of `ContainerDeleteLibpod`. */
export interface ContainerDeleteLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /**
   * True removes the containers that depend on this one too.
   * @since v4.0.2
   */
  depend?: boolean | undefined;
  /** True stops a container that runs or is paused, and then removes it. By default that is an error. */
  force?: boolean | undefined;
  /** True makes it no error if the container does not exist. */
  ignore?: boolean | undefined;
  /**
   * Seconds to wait for the container to end, before it is killed. It goes with `force`. By default it is the container's own stop timeout, mostly 10.
   * @since v4.0.2
   * @defaultValue 10
   */
  timeout?: number | undefined;
  /** True removes the anonymous volumes of the container too, with their data. By default they stay. */
  volumes?: boolean | undefined;
}

export interface ContainerDeleteLibpodOperation {
  /**
   * Removes a container.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/containers/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such container; 409: the state of the container does not allow its removal.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerDeleteLibpod
   */
  ContainerDeleteLibpod<Form extends 'data' | 'stream'>(parameters: ContainerDeleteLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<LibpodContainersRmReport> | undefined>>;
  /**
   * Removes a container.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/containers/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such container; 409: the state of the container does not allow its removal.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerDeleteLibpod
   */
  ContainerDeleteLibpod(parameters: ContainerDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<Array<LibpodContainersRmReport> | undefined>;
}

export type ContainerDeleteLibpodShape = Shape<'value', ContainerDeleteLibpodParameters, Array<LibpodContainersRmReport> | undefined>;

/** The parameters of `ContainerCheckpointLibpod`. */
export interface ContainerCheckpointLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** True keeps the log and statistics files of CRIU. By default they are removed after a success. */
  keep?: boolean | undefined;
  /** True lets the container run on. By default the checkpoint stops it. */
  leaveRunning?: boolean | undefined;
  /** True allows open TCP connections. The restore then needs the same option. By default they make the checkpoint fail. */
  tcpEstablished?: boolean | undefined;
  /** True answers with the checkpoint as an archive, for another host. By default it stays in the engine's store. */
  export?: boolean | undefined;
  /** True leaves the changes of the file system out of the archive. It works only with `export`. */
  ignoreRootFS?: boolean | undefined;
  /**
   * True adds times and counts of the checkpoint to the report.
   * @since v4.0.2
   */
  printStats?: boolean | undefined;
  /**
   * True allows file locks. The restore then needs the same option. By default they make the checkpoint fail.
   * @since v4.0.2
   */
  fileLocks?: boolean | undefined;
  /**
   * True saves only the memory and lets the container run on, so that a later checkpoint with `withPrevious` is short.
   * @since v4.0.2
   */
  preCheckpoint?: boolean | undefined;
  /**
   * True saves only the memory that has changed since a checkpoint with `preCheckpoint`. It fails without one.
   * @since v4.0.2
   */
  withPrevious?: boolean | undefined;
}

export interface ContainerCheckpointLibpodOperation {
  /**
   * Saves the state of the processes of a container, and stops the container.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `POST /libpod/containers/{name}/checkpoint`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerCheckpointLibpod
   */
  ContainerCheckpointLibpod<Form extends 'data' | 'stream'>(parameters: ContainerCheckpointLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Saves the state of the processes of a container, and stops the container.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `POST /libpod/containers/{name}/checkpoint`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerCheckpointLibpod
   */
  ContainerCheckpointLibpod(parameters: ContainerCheckpointLibpodParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ContainerCheckpointLibpodShape = Shape<'bytes', ContainerCheckpointLibpodParameters, Buffer>;

export interface ContainerInspectLibpodOperation {
  /**
   * Tells all that Podman knows about a container.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/json`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerInspectLibpod
   */
  ContainerInspectLibpod<Form extends 'data' | 'stream'>(parameters: ContainerInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, InspectContainerData>>;
  /**
   * Tells all that Podman knows about a container.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/json`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerInspectLibpod
   */
  ContainerInspectLibpod(parameters: ContainerInspectLibpodParameters, options?: CallOptions<'data'>): Promise<InspectContainerData>;
}

export type ContainerInspectLibpodShape = Shape<'value', ContainerInspectLibpodParameters, InspectContainerData>;

/** The parameters of `ContainerRestoreLibpod`. */
export interface ContainerRestoreLibpodParameters {
  /** Name or ID of the stopped container, or of a checkpoint image. With `import` the engine does not read it. */
  name: string;
  /** Name for the restored container. It works with `import` or a checkpoint image, and not with `tcpEstablished`. */
  newName?: string | undefined;
  /** True keeps the files of the checkpoint, so that it can be restored again. By default a success removes them. */
  keep?: boolean | undefined;
  /**
   * No effect on a restore: the container always runs afterwards.
   * Removed in v4.4.0.
   */
  leaveRunning?: boolean | undefined;
  /** True restores open TCP connections. A checkpoint that has such connections needs it. */
  tcpEstablished?: boolean | undefined;
  /** True takes the checkpoint from the body, an archive that `ContainerCheckpointLibpod` has exported. */
  import?: boolean | undefined;
  /** True does not apply the changes of the file system in the archive. It works only with `import`. */
  ignoreRootFS?: boolean | undefined;
  /** True gives the container another address if it was created with a fixed IP address. */
  ignoreStaticIP?: boolean | undefined;
  /** True gives the container another MAC address if it was created with a fixed one. */
  ignoreStaticMAC?: boolean | undefined;
  /**
   * True adds times and counts of the restore to the report.
   * @since v4.0.2
   */
  printStats?: boolean | undefined;
  /**
   * Ports to publish in place of those of the checkpoint, each as for `podman run -p`, with spaces between them. It works with `import` or a checkpoint image.
   * @since v4.0.2
   */
  publishPorts?: string | undefined;
  /**
   * True restores file locks. A checkpoint that has such locks needs it.
   * @since v4.0.2
   */
  fileLocks?: boolean | undefined;
  /** True leaves the content of volumes in the archive aside. It works only with `import`. */
  ignoreVolumes?: boolean | undefined;
}

export interface ContainerRestoreLibpodOperation {
  /**
   * Starts the processes of a container again from a checkpoint.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/restore`
   * @throws {EngineError} 404: no such container or checkpoint image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerRestoreLibpod
   */
  ContainerRestoreLibpod<Form extends 'data' | 'stream'>(parameters: ContainerRestoreLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerRestoreLibpodResponse>>;
  /**
   * Starts the processes of a container again from a checkpoint.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/restore`
   * @throws {EngineError} 404: no such container or checkpoint image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerRestoreLibpod
   */
  ContainerRestoreLibpod(parameters: ContainerRestoreLibpodParameters, options?: CallOptions<'data'>): Promise<ContainerRestoreLibpodResponse>;
}

export type ContainerRestoreLibpodShape = Shape<'value', ContainerRestoreLibpodParameters, ContainerRestoreLibpodResponse>;

/** The parameters of `ContainerTopLibpod`. */
export interface ContainerTopLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** True sends the list again and again, each time after `delay`. By default it comes once. */
  stream?: boolean | undefined;
  /**
   * Seconds between two lists with `stream`; at least 1, and 5 by default.
   * @since v4.0.2
   * @defaultValue 5
   */
  delay?: number | undefined;
  /**
   * Columns to show, such as `pid`, `user` and `args`, one a value, or arguments of the `ps` command such as `aux`.
   * @defaultValue "-ef"
   */
  ps_args?: string | undefined;
}

export interface ContainerTopLibpodOperation {
  /**
   * Lists the processes of a container, once or again and again.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/top`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerTopLibpod
   */
  ContainerTopLibpod<Form extends 'data' | 'stream'>(parameters: ContainerTopLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainerTopOKBody>>>;
  /**
   * Lists the processes of a container, once or again and again.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/top`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerTopLibpod
   */
  ContainerTopLibpod(parameters: ContainerTopLibpodParameters, options?: CallOptions): Promise<Records<ContainerTopOKBody>>;
}

export type ContainerTopLibpodShape = Shape<'records', ContainerTopLibpodParameters, ContainerTopOKBody>;

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

export interface ContainerPruneLibpodOperation {
  /**
   * Removes all containers that do not run.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerPruneLibpod
   */
  ContainerPruneLibpod<Form extends 'data' | 'stream'>(parameters: ContainerPruneLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<LibpodContainersPruneReport>>>;
  /**
   * Removes all containers that do not run.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerPruneLibpod
   */
  ContainerPruneLibpod(parameters?: ContainerPruneLibpodParameters, options?: CallOptions<'data'>): Promise<Array<LibpodContainersPruneReport>>;
}

export type ContainerPruneLibpodShape = Shape<'value', ContainerPruneLibpodParameters, Array<LibpodContainersPruneReport>>;

export interface ContainersStatsAllLibpodOperation {
  /**
   * Tells how much of the machine each container uses, once or again and again.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/stats`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainersStatsAllLibpod
   */
  ContainersStatsAllLibpod<Form extends 'data' | 'stream'>(parameters: ContainersStatsAllLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainersStatsAllLibpodResponse>>>;
  /**
   * Tells how much of the machine each container uses, once or again and again.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/stats`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainersStatsAllLibpod
   */
  ContainersStatsAllLibpod(parameters?: ContainersStatsAllLibpodParameters, options?: CallOptions): Promise<Records<ContainersStatsAllLibpodResponse>>;
}

export type ContainersStatsAllLibpodShape = Shape<'records', ContainersStatsAllLibpodParameters, ContainersStatsAllLibpodResponse>;

/** The parameters of `GenerateSystemdLibpod`. */
export interface GenerateSystemdLibpodParameters {
  /** Container or pod that the units start, by name or ID. */
  name: string;
  /**
   * True names units and objects by name. By default they have IDs.
   * @defaultValue false
   */
  useName?: boolean | undefined;
  /**
   * True lets the unit make a new container at each start and remove it at the stop. By default it starts the existing one.
   * @defaultValue false
   */
  new?: boolean | undefined;
  /**
   * True leaves out the comment with Podman's version and the time.
   * @defaultValue false
   */
  noHeader?: boolean | undefined;
  /**
   * Seconds that systemd waits for a start; 0 leaves it to systemd.
   * @since v4.0.2
   * @defaultValue 0
   */
  startTimeout?: number | undefined;
  /**
   * Seconds to wait for a container to end, before it is killed; 10 by default.
   * @defaultValue 10
   */
  stopTimeout?: number | undefined;
  /**
   * Value of systemd's `Restart=`: `no`, `always`, `on-success`, `on-failure`, `on-abnormal`, `on-watchdog` or `on-abort`. The default is `on-failure`.
   * @defaultValue "on-failure"
   */
  restartPolicy?: 'no' | 'on-success' | 'on-failure' | 'on-abnormal' | 'on-watchdog' | 'on-abort' | 'always' | undefined;
  /**
   * First part of the unit names of containers; `container` by default.
   * @defaultValue "container"
   */
  containerPrefix?: string | undefined;
  /**
   * First part of the unit names of pods; `pod` by default.
   * @defaultValue "pod"
   */
  podPrefix?: string | undefined;
  /**
   * Text between the prefix and the name or ID; `-` by default.
   * @defaultValue "-"
   */
  separator?: string | undefined;
  /**
   * Seconds that systemd waits before a restart; value of `RestartSec=`.
   * @since v4.0.2
   * @defaultValue 0
   */
  restartSec?: number | undefined;
  /**
   * Units for `Wants=`: systemd starts them too, and goes on if they fail.
   * @since v4.0.2
   */
  wants?: Array<string> | string | undefined;
  /**
   * Units for `After=`: this unit starts after them.
   * @since v4.0.2
   */
  after?: Array<string> | string | undefined;
  /**
   * Units for `Requires=`: this unit fails if they fail.
   * @since v4.0.2
   */
  requires?: Array<string> | string | undefined;
  /**
   * True makes template units, with `%i` in place of a fixed name. It goes with `new`.
   * @since v4.0.2
   */
  templateUnitFile?: boolean | undefined;
}

export interface GenerateSystemdLibpodOperation {
  /**
   * Writes systemd units for a container or a pod, by the name of the unit.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/generate/{name}/systemd`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/GenerateSystemdLibpod
   */
  GenerateSystemdLibpod<Form extends 'data' | 'stream'>(parameters: GenerateSystemdLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, GenerateSystemdLibpodResponse>>;
  /**
   * Writes systemd units for a container or a pod, by the name of the unit.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/generate/{name}/systemd`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/GenerateSystemdLibpod
   */
  GenerateSystemdLibpod(parameters: GenerateSystemdLibpodParameters, options?: CallOptions<'data'>): Promise<GenerateSystemdLibpodResponse>;
}

export type GenerateSystemdLibpodShape = Shape<'value', GenerateSystemdLibpodParameters, GenerateSystemdLibpodResponse>;

export interface ImageDeleteLibpodOperation {
  /**
   * Removes an image, or one of its names.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/images/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image; 409: a container uses the image, or it has several names, and `force` is not set.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageDeleteLibpod
   */
  ImageDeleteLibpod<Form extends 'data' | 'stream'>(parameters: ImageDeleteLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodImagesRemoveReport>>;
  /**
   * Removes an image, or one of its names.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/images/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image; 409: a container uses the image, or it has several names, and `force` is not set.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageDeleteLibpod
   */
  ImageDeleteLibpod(parameters: ImageDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodImagesRemoveReport>;
}

export type ImageDeleteLibpodShape = Shape<'value', ImageDeleteLibpodParameters, LibpodImagesRemoveReport>;

/** The parameters of `ImageExportLibpod`. */
export interface ImageExportLibpodParameters {
  /** Format of the archive. Several images need `docker-archive`; a single one can also be `oci-archive`, the engine's default. */
  format?: string | undefined;
  /** Names or IDs of the images to export; at least one. */
  references?: Array<string> | string | undefined;
  /** True compresses the layers. It goes with formats of directories, such as `docker-dir`. */
  compress?: boolean | undefined;
  /**
   * True leaves layers uncompressed in an OCI archive. By default they are compressed.
   * @since v4.0.2
   */
  ociAcceptUncompressedLayers?: boolean | undefined;
}

export interface ImageExportLibpodOperation {
  /**
   * Reads several images as one archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/images/export`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageExportLibpod
   */
  ImageExportLibpod<Form extends 'data' | 'stream'>(parameters: ImageExportLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Reads several images as one archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/images/export`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageExportLibpod
   */
  ImageExportLibpod(parameters?: ImageExportLibpodParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ImageExportLibpodShape = Shape<'bytes', ImageExportLibpodParameters, Buffer>;

/** The parameters of `ImageListLibpod`. */
export interface ImageListLibpodParameters {
  /**
   * True lists the intermediate images of builds too. By default these are left out.
   * @defaultValue false
   */
  all?: boolean | undefined;
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: ImageListLibpodFilters | string | undefined;
}

export interface ImageListLibpodOperation {
  /**
   * Lists images.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageListLibpod
   */
  ImageListLibpod<Form extends 'data' | 'stream'>(parameters: ImageListLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<LibpodImageSummary>>>;
  /**
   * Lists images.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageListLibpod
   */
  ImageListLibpod(parameters?: ImageListLibpodParameters, options?: CallOptions<'data'>): Promise<Array<LibpodImageSummary>>;
}

export type ImageListLibpodShape = Shape<'value', ImageListLibpodParameters, Array<LibpodImageSummary>>;

/** The parameters of `ImagePruneLibpod`. */
export interface ImagePruneLibpodParameters {
  /**
   * True removes every image that no container uses. By default only those without a name go.
   * @defaultValue false
   */
  all?: boolean | undefined;
  /**
   * True removes images even if containers of other tools use them, such as those of a build.
   * @since v4.0.2
   * @defaultValue false
   */
  external?: boolean | undefined;
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: ImagePruneLibpodFilters | string | undefined;
}

export interface ImagePruneLibpodOperation {
  /**
   * Removes images that nothing uses.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImagePruneLibpod
   */
  ImagePruneLibpod<Form extends 'data' | 'stream'>(parameters: ImagePruneLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<LibpodContainersPruneReport>>>;
  /**
   * Removes images that nothing uses.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImagePruneLibpod
   */
  ImagePruneLibpod(parameters?: ImagePruneLibpodParameters, options?: CallOptions<'data'>): Promise<Array<LibpodContainersPruneReport>>;
}

export type ImagePruneLibpodShape = Shape<'value', ImagePruneLibpodParameters, Array<LibpodContainersPruneReport>>;

/** The parameters of `ImageSearchLibpod`. */
export interface ImageSearchLibpodParameters {
  /** Text to search for, such as `alpine`. With a registry before it, such as `quay.io/alpine`, only that one is asked. */
  term?: string | undefined;
  /**
   * Most results that each registry may give; 25 by default.
   * @defaultValue 25
   */
  limit?: number | undefined;
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: ImageSearchLibpodFilters | string | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @since v4.0.2
   * @defaultValue false
   */
  tlsVerify?: boolean | undefined;
  /**
   * True lists the tags of the repository that `term` names, in place of a search.
   * @since v4.0.2
   * @defaultValue false
   */
  listTags?: boolean | undefined;
}

export interface ImageSearchLibpodOperation {
  /**
   * Searches registries for images.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/search`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageSearchLibpod
   */
  ImageSearchLibpod<Form extends 'data' | 'stream'>(parameters: ImageSearchLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageSearchLibpodResponseItem>>>;
  /**
   * Searches registries for images.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/search`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageSearchLibpod
   */
  ImageSearchLibpod(parameters?: ImageSearchLibpodParameters, options?: CallOptions<'data'>): Promise<Array<ImageSearchLibpodResponseItem>>;
}

export type ImageSearchLibpodShape = Shape<'value', ImageSearchLibpodParameters, Array<ImageSearchLibpodResponseItem>>;

export interface SystemInfoLibpodOperation {
  /**
   * Describes the engine and its machine.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/info`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemInfoLibpod
   */
  SystemInfoLibpod<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Info>>;
  /**
   * Describes the engine and its machine.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/info`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemInfoLibpod
   */
  SystemInfoLibpod(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<Info>;
}

export type SystemInfoLibpodShape = Shape<'value', NoParameters, Info>;

/** The parameters of `ManifestCreateLibpod`. */
export interface ManifestCreateLibpodParameters {
  /** Name for the new manifest list, such as `quay.io/me/app:v1`. */
  name: string;
  /**
   * Names of images or manifest lists to put into the list. Several values add several.
   * @since v4.0.2
   */
  images: string | Array<string>;
  /** True adds all images of a manifest list that `images` names, not just the one for this platform. */
  all?: boolean | undefined;
  /**
   * Further images to add, in `images`, and their properties. The body may be left out.
   * @since v4.0.2
   */
  options?: ManifestModifyOptions | undefined;
}

export interface ManifestCreateLibpodOperation {
  /**
   * Creates a manifest list.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/manifests`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestCreateLibpod
   */
  ManifestCreateLibpod<Form extends 'data' | 'stream'>(parameters: ManifestCreateLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodIDResponse>>;
  /**
   * Creates a manifest list.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/manifests`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestCreateLibpod
   */
  ManifestCreateLibpod(parameters: ManifestCreateLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodIDResponse>;
}

export type ManifestCreateLibpodShape = Shape<'value', ManifestCreateLibpodParameters, LibpodIDResponse>;

/** The parameters of `ManifestModifyLibpod`. */
export interface ManifestModifyLibpodParameters {
  /** Manifest list, by name or ID. */
  name: string;
  /** The change: `operation` is `update`, `remove` or `annotate`, and `images` lists what it applies to. To `remove`, give digests. */
  options: ManifestModifyOptions;
}

export interface ManifestModifyLibpodOperation {
  /**
   * Adds images to a manifest list, removes images from it, or annotates its images.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `PUT /libpod/manifests/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such manifest list; 409: a part of the change has succeeded and a part has failed; the body lists both.
   * @since v4.0.2
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestModifyLibpod
   */
  ManifestModifyLibpod<Form extends 'data' | 'stream'>(parameters: ManifestModifyLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ManifestModifyReport>>;
  /**
   * Adds images to a manifest list, removes images from it, or annotates its images.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `PUT /libpod/manifests/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such manifest list; 409: a part of the change has succeeded and a part has failed; the body lists both.
   * @since v4.0.2
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestModifyLibpod
   */
  ManifestModifyLibpod(parameters: ManifestModifyLibpodParameters, options?: CallOptions<'data'>): Promise<ManifestModifyReport>;
}

export type ManifestModifyLibpodShape = Shape<'value', ManifestModifyLibpodParameters, ManifestModifyReport>;

/** The parameters of `ManifestDeleteLibpod`. */
export interface ManifestDeleteLibpodParameters {
  /** Manifest list, by name or ID. */
  name: string;
}

export interface ManifestDeleteLibpodOperation {
  /**
   * Removes a manifest list.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/manifests/{name}`
   * @throws {EngineError} 404: no such manifest list.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestDeleteLibpod
   */
  ManifestDeleteLibpod<Form extends 'data' | 'stream'>(parameters: ManifestDeleteLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodImagesRemoveReport>>;
  /**
   * Removes a manifest list.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/manifests/{name}`
   * @throws {EngineError} 404: no such manifest list.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestDeleteLibpod
   */
  ManifestDeleteLibpod(parameters: ManifestDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodImagesRemoveReport>;
}

export type ManifestDeleteLibpodShape = Shape<'value', ManifestDeleteLibpodParameters, LibpodImagesRemoveReport>;

/** The parameters of `ManifestPushLibpod`. */
export interface ManifestPushLibpodParameters {
  /** Manifest list, by name or ID. */
  name: string;
  /** Full name under which the registry gets the list, such as `quay.io/me/app:v1`. */
  destination: string;
  /**
   * True pushes the images of the list along with it. The engine takes `false` if it is absent.
   * @defaultValue false
   */
  all?: boolean | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @defaultValue false
   */
  tlsVerify?: boolean | undefined;
}

export interface ManifestPushLibpodOperation {
  /**
   * Sends a manifest list, and its images on demand, to a registry.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/manifests/{name}/registry/{destination}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such manifest list.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestPushLibpod
   */
  ManifestPushLibpod<Form extends 'data' | 'stream'>(parameters: ManifestPushLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ManifestPushLibpodResponse>>>;
  /**
   * Sends a manifest list, and its images on demand, to a registry.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/manifests/{name}/registry/{destination}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such manifest list.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestPushLibpod
   */
  ManifestPushLibpod(parameters: ManifestPushLibpodParameters, options?: CallOptions): Promise<Records<ManifestPushLibpodResponse>>;
}

export type ManifestPushLibpodShape = Shape<'records', ManifestPushLibpodParameters, ManifestPushLibpodResponse>;

/** The parameters of `NetworkConnectLibpod`. */
export interface NetworkConnectLibpodParameters {
  /** Name or ID of the network. */
  name: string;
  /** The container, and its addresses, aliases and interface name in this network. */
  create?: LibpodNetworkConnectRequest | undefined;
}

export interface NetworkConnectLibpodOperation {
  /**
   * Connects a container to a network.
   *
   * `POST /libpod/networks/{name}/connect`
   * @throws {EngineError} 404: no such network or container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkConnectLibpod
   */
  NetworkConnectLibpod(parameters: NetworkConnectLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NetworkConnectLibpodShape = Shape<'nothing', NetworkConnectLibpodParameters, void>;

/** The parameters of `NetworkDisconnectLibpod`. */
export interface NetworkDisconnectLibpodParameters {
  /** Name or ID of the network. */
  name: string;
  /** The container that leaves the network. */
  create?: NetworkCompatDisconnectRequest | undefined;
}

export interface NetworkDisconnectLibpodOperation {
  /**
   * Disconnects a container from a network.
   *
   * `POST /libpod/networks/{name}/disconnect`
   * @throws {EngineError} 404: no such network or container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkDisconnectLibpod
   */
  NetworkDisconnectLibpod(parameters: NetworkDisconnectLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NetworkDisconnectLibpodShape = Shape<'nothing', NetworkDisconnectLibpodParameters, void>;

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
  NetworkInspectLibpod<Form extends 'data' | 'stream'>(parameters: NetworkInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodNetwork>>;
  /**
   * Tells all that Podman knows about a network.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/networks/{name}/json`
   * @throws {EngineError} 404: no such network.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkInspectLibpod
   */
  NetworkInspectLibpod(parameters: NetworkInspectLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodNetwork>;
}

export type NetworkInspectLibpodShape = Shape<'value', NetworkInspectLibpodParameters, LibpodNetwork>;

/** The parameters of `NetworkCreateLibpod`. */
export interface NetworkCreateLibpodParameters {
  /** Configuration of the network: driver, subnets, DNS and options. All fields can be left out. */
  create?: NetworkCreateLibpod | undefined;
}

export interface NetworkCreateLibpodOperation {
  /**
   * Creates a network.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/networks/create`
   * @throws {EngineError} 400: a parameter is wrong; 409: the name is in use.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkCreateLibpod
   */
  NetworkCreateLibpod<Form extends 'data' | 'stream'>(parameters: NetworkCreateLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodNetwork>>;
  /**
   * Creates a network.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/networks/create`
   * @throws {EngineError} 400: a parameter is wrong; 409: the name is in use.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkCreateLibpod
   */
  NetworkCreateLibpod(parameters?: NetworkCreateLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodNetwork>;
}

export type NetworkCreateLibpodShape = Shape<'value', NetworkCreateLibpodParameters, LibpodNetwork>;

export interface NetworkListLibpodOperation {
  /**
   * Lists networks.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/networks/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkListLibpod
   */
  NetworkListLibpod<Form extends 'data' | 'stream'>(parameters: NetworkListLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<LibpodNetwork>>>;
  /**
   * Lists networks.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/networks/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkListLibpod
   */
  NetworkListLibpod(parameters?: NetworkListLibpodParameters, options?: CallOptions<'data'>): Promise<Array<LibpodNetwork>>;
}

export type NetworkListLibpodShape = Shape<'value', NetworkListLibpodParameters, Array<LibpodNetwork>>;

/** The parameters of `PlayKubeLibpod`. */
export interface PlayKubeLibpodParameters {
  /** Networks for the pods, each a name, or one mode such as `host` or `none`. Without it the engine uses a default network for such pods. */
  network?: Array<string> | string | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
  /** Log driver of the containers, such as `k8s-file` or `journald`. By default the engine's configuration decides. */
  logDriver?: string | undefined;
  /**
   * False makes the pods without a start. The default is `true`.
   * @defaultValue true
   */
  start?: boolean | undefined;
  /** Fixed IP addresses, one for each pod, in the order of the YAML. */
  staticIPs?: Array<string> | string | undefined;
  /** Fixed MAC addresses, one for each pod, in the order of the YAML. */
  staticMACs?: Array<string> | string | undefined;
  /** Kubernetes YAML. With `Content-Type` `application/x-tar` it is a tar instead, with the YAML as `play.yaml` and the contexts to build. */
  request?: Body | undefined;
  /**
   * Options of the log driver, each as `key=value`, such as `max-size=10mb`.
   * @since v4.0.2
   */
  logOptions?: Array<string> | string | undefined;
  /**
   * True leaves `/etc/hosts` as the image has it. By default the engine writes it.
   * @since v4.0.2
   */
  noHosts?: boolean | undefined;
}

export interface PlayKubeLibpodOperation {
  /**
   * Creates and starts pods, containers and volumes from a Kubernetes manifest in YAML.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/play/kube`
   * @example
   * ```ts
   * const request = createReadStream('pod.yaml');
   * const { Pods } = await engine.libpod.play.PlayKubeLibpod({ request });
   * for (const { ID, Containers } of Pods ?? []) console.log(ID, Containers);
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/PlayKubeLibpod
   */
  PlayKubeLibpod<Form extends 'data' | 'stream'>(parameters: PlayKubeLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, PlayKubeReport>>;
  /**
   * Creates and starts pods, containers and volumes from a Kubernetes manifest in YAML.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/play/kube`
   * @example
   * ```ts
   * const request = createReadStream('pod.yaml');
   * const { Pods } = await engine.libpod.play.PlayKubeLibpod({ request });
   * for (const { ID, Containers } of Pods ?? []) console.log(ID, Containers);
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/PlayKubeLibpod
   */
  PlayKubeLibpod(parameters?: PlayKubeLibpodParameters, options?: CallOptions<'data'>): Promise<PlayKubeReport>;
}

export type PlayKubeLibpodShape = Shape<'value', PlayKubeLibpodParameters, PlayKubeReport>;

/** The parameters of `PodDeleteLibpod`. */
export interface PodDeleteLibpodParameters {
  /** Name or ID of the pod; a unique beginning of the ID is enough. */
  name: string;
  /** True stops the containers of the pod and removes them with it. By default a pod with running containers is an error. */
  force?: boolean | undefined;
  /**
   * Seconds to wait for each container to end, before it is killed. It goes with `force`; by default each has its own stop timeout.
   * @since v4.0.2
   */
  timeout?: number | undefined;
}

export interface PodDeleteLibpodOperation {
  /**
   * Removes a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/pods/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such pod.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodDeleteLibpod
   */
  PodDeleteLibpod<Form extends 'data' | 'stream'>(parameters: PodDeleteLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, PodRmReport>>;
  /**
   * Removes a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/pods/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such pod.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodDeleteLibpod
   */
  PodDeleteLibpod(parameters: PodDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<PodRmReport>;
}

export type PodDeleteLibpodShape = Shape<'value', PodDeleteLibpodParameters, PodRmReport>;

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

/** The parameters of `PodTopLibpod`. */
export interface PodTopLibpodParameters {
  /** Name or ID of the pod; a unique beginning of the ID is enough. */
  name: string;
  /** True sends the list again and again, each time after `delay`. By default it comes once. */
  stream?: boolean | undefined;
  /**
   * Seconds between two lists with `stream`; at least 1, and 5 by default.
   * @since v4.0.2
   * @defaultValue 5
   */
  delay?: number | undefined;
  /**
   * Columns to show, with commas between, such as `pid,user,args`. Without it the list has a fixed set.
   * @defaultValue "-ef"
   */
  ps_args?: string | undefined;
}

export interface PodTopLibpodOperation {
  /**
   * Lists the processes of the containers of a pod, once or again and again.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/pods/{name}/top`
   * @throws {EngineError} 404: no such pod.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodTopLibpod
   */
  PodTopLibpod<Form extends 'data' | 'stream'>(parameters: PodTopLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PodTopOKBody>>>;
  /**
   * Lists the processes of the containers of a pod, once or again and again.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/pods/{name}/top`
   * @throws {EngineError} 404: no such pod.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodTopLibpod
   */
  PodTopLibpod(parameters: PodTopLibpodParameters, options?: CallOptions): Promise<Records<PodTopOKBody>>;
}

export type PodTopLibpodShape = Shape<'records', PodTopLibpodParameters, PodTopOKBody>;

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
  PodCreateLibpod<Form extends 'data' | 'stream'>(parameters: PodCreateLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodIDResponse>>;
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
  PodCreateLibpod(parameters?: PodCreateLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodIDResponse>;
}

export type PodCreateLibpodShape = Shape<'value', PodCreateLibpodParameters, LibpodIDResponse>;

export interface SystemPruneLibpodOperation {
  /**
   * Removes all that nothing uses: containers, pods, images, networks, and volumes on demand.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/system/prune`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemPruneLibpod
   */
  SystemPruneLibpod<Form extends 'data' | 'stream'>(parameters: SystemPruneLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemPruneReport>>;
  /**
   * Removes all that nothing uses: containers, pods, images, networks, and volumes on demand.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/system/prune`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemPruneLibpod
   */
  SystemPruneLibpod(parameters?: SystemPruneLibpodParameters, options?: CallOptions<'data'>): Promise<SystemPruneReport>;
}

export type SystemPruneLibpodShape = Shape<'value', SystemPruneLibpodParameters, SystemPruneReport>;

/** The parameters of `VolumeDeleteLibpod`. */
export interface VolumeDeleteLibpodParameters {
  /** Name of the volume; a unique beginning is enough. */
  name: string;
  /** True removes the containers that use the volume too, even running ones. By default a volume in use is a 409. */
  force?: boolean | undefined;
  /**
   * Seconds to wait for a container that uses the volume to end, before it is killed. It goes with `force`.
   * @since v4.0.2
   */
  timeout?: number | undefined;
}

export interface VolumeDeleteLibpodOperation {
  /**
   * Removes a volume.
   *
   * `DELETE /libpod/volumes/{name}`
   * @throws {EngineError} 404: no such volume; 409: a container uses the volume, and `force` is not set.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeDeleteLibpod
   */
  VolumeDeleteLibpod(parameters: VolumeDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type VolumeDeleteLibpodShape = Shape<'nothing', VolumeDeleteLibpodParameters, void>;

export interface VolumeInspectLibpodOperation {
  /**
   * Tells all that Podman knows about a volume.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/volumes/{name}/json`
   * @throws {EngineError} 404: no such volume.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeInspectLibpod
   */
  VolumeInspectLibpod<Form extends 'data' | 'stream'>(parameters: VolumeInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, VolumeConfigResponse>>;
  /**
   * Tells all that Podman knows about a volume.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/volumes/{name}/json`
   * @throws {EngineError} 404: no such volume.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeInspectLibpod
   */
  VolumeInspectLibpod(parameters: VolumeInspectLibpodParameters, options?: CallOptions<'data'>): Promise<VolumeConfigResponse>;
}

export type VolumeInspectLibpodShape = Shape<'value', VolumeInspectLibpodParameters, VolumeConfigResponse>;

/** The parameters of `VolumeCreateLibpod`. */
export interface VolumeCreateLibpodParameters {
  /** Configuration of the volume: name, driver, labels and options. Without a name the engine makes one up. */
  create?: VolumeCreate | undefined;
}

export interface VolumeCreateLibpodOperation {
  /**
   * Creates a volume.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/volumes/create`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeCreateLibpod
   */
  VolumeCreateLibpod<Form extends 'data' | 'stream'>(parameters: VolumeCreateLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, VolumeConfigResponse>>;
  /**
   * Creates a volume.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/volumes/create`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeCreateLibpod
   */
  VolumeCreateLibpod(parameters?: VolumeCreateLibpodParameters, options?: CallOptions<'data'>): Promise<VolumeConfigResponse>;
}

export type VolumeCreateLibpodShape = Shape<'value', VolumeCreateLibpodParameters, VolumeConfigResponse>;

export interface VolumeListLibpodOperation {
  /**
   * Lists volumes.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/volumes/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeListLibpod
   */
  VolumeListLibpod<Form extends 'data' | 'stream'>(parameters: VolumeListLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<VolumeConfigResponse>>>;
  /**
   * Lists volumes.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/volumes/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeListLibpod
   */
  VolumeListLibpod(parameters?: VolumeListLibpodParameters, options?: CallOptions<'data'>): Promise<Array<VolumeConfigResponse>>;
}

export type VolumeListLibpodShape = Shape<'value', VolumeListLibpodParameters, Array<VolumeConfigResponse>>;

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

/** The operations of the category `libpod/generate`. */
export interface LibpodGenerateCategory
  extends GenerateSystemdLibpodOperation,
    GenerateKubeLibpodOperation {}

export interface LibpodGenerateShapes {
  GenerateSystemdLibpod: GenerateSystemdLibpodShape;
  GenerateKubeLibpod: GenerateKubeLibpodShape;
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

/** The operations of the category `libpod/info`. */
export interface LibpodInfoCategory
  extends SystemInfoLibpodOperation {}

export interface LibpodInfoShapes {
  SystemInfoLibpod: SystemInfoLibpodShape;
}

/** The operations of the category `libpod/manifests`. */
export interface LibpodManifestsCategory
  extends ManifestCreateLibpodOperation,
    ManifestModifyLibpodOperation,
    ManifestDeleteLibpodOperation,
    ManifestExistsLibpodOperation,
    ManifestInspectLibpodOperation,
    ManifestPushLibpodOperation {}

export interface LibpodManifestsShapes {
  ManifestCreateLibpod: ManifestCreateLibpodShape;
  ManifestModifyLibpod: ManifestModifyLibpodShape;
  ManifestDeleteLibpod: ManifestDeleteLibpodShape;
  ManifestExistsLibpod: ManifestExistsLibpodShape;
  ManifestInspectLibpod: ManifestInspectLibpodShape;
  ManifestPushLibpod: ManifestPushLibpodShape;
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

/** The operations of the category `libpod/play`. */
export interface LibpodPlayCategory
  extends PlayKubeLibpodOperation,
    PlayKubeDownLibpodOperation {}

export interface LibpodPlayShapes {
  PlayKubeLibpod: PlayKubeLibpodShape;
  PlayKubeDownLibpod: PlayKubeDownLibpodShape;
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

/** The operations of the category `libpod/system`. */
export interface LibpodSystemCategory
  extends SystemDataUsageLibpodOperation,
    SystemPruneLibpodOperation {}

export interface LibpodSystemShapes {
  SystemDataUsageLibpod: SystemDataUsageLibpodShape;
  SystemPruneLibpod: SystemPruneLibpodShape;
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
