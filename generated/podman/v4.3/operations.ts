// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  BuildNamespace,
  ContainerListLibpodFilters,
  ContainerPruneResponse,
  ContainerRestoreLibpodResponse,
  GenerateSystemdLibpodResponse,
  ImageBuildLibpodResponse,
  ImagePushLibpodResponse,
  LibpodImagesRemoveReport,
  ListContainer,
  RegistryAuth,
  SecretCreateLibpodResponse,
} from '../v3.2/models.js';
import type {
  ContainerArchiveOperation,
  ContainerArchiveShape,
  ContainerAttachLibpodOperation,
  ContainerAttachLibpodShape,
  ContainerAttachOperation,
  ContainerAttachShape,
  ContainerDeleteOperation,
  ContainerDeleteShape,
  ContainerExecLibpodOperation,
  ContainerExecLibpodShape,
  ContainerExecOperation,
  ContainerExecShape,
  ContainerExistsLibpodOperation,
  ContainerExistsLibpodShape,
  ContainerExportLibpodOperation,
  ContainerExportLibpodShape,
  ContainerExportOperation,
  ContainerExportShape,
  ContainerHealthcheckLibpodOperation,
  ContainerHealthcheckLibpodShape,
  ContainerInitLibpodOperation,
  ContainerInitLibpodShape,
  ContainerInspectLibpodParameters,
  ContainerKillOperation,
  ContainerKillShape,
  ContainerListOperation,
  ContainerListShape,
  ContainerLogsLibpodOperation,
  ContainerLogsLibpodShape,
  ContainerLogsOperation,
  ContainerLogsShape,
  ContainerMountLibpodOperation,
  ContainerMountLibpodShape,
  ContainerPauseLibpodOperation,
  ContainerPauseLibpodShape,
  ContainerPauseOperation,
  ContainerPauseShape,
  ContainerRenameLibpodOperation,
  ContainerRenameLibpodShape,
  ContainerRenameOperation,
  ContainerRenameShape,
  ContainerResizeLibpodOperation,
  ContainerResizeLibpodShape,
  ContainerResizeOperation,
  ContainerResizeShape,
  ContainerRestartOperation,
  ContainerRestartShape,
  ContainerShowMountedLibpodOperation,
  ContainerShowMountedLibpodShape,
  ContainerStartLibpodOperation,
  ContainerStartLibpodShape,
  ContainerStartOperation,
  ContainerStartShape,
  ContainerStatsLibpodShape,
  ContainerStopOperation,
  ContainerStopShape,
  ContainerTopOperation,
  ContainerTopShape,
  ContainerUnmountLibpodOperation,
  ContainerUnmountLibpodShape,
  ContainerUnpauseLibpodOperation,
  ContainerUnpauseLibpodShape,
  ContainerUnpauseOperation,
  ContainerUnpauseShape,
  ContainerWaitLibpodOperation,
  ContainerWaitLibpodShape,
  ContainerWaitOperation,
  ContainerWaitShape,
  GenerateKubeLibpodOperation,
  GenerateKubeLibpodShape,
  ImageExistsLibpodOperation,
  ImageExistsLibpodShape,
  ImageGetLibpodOperation,
  ImageGetLibpodShape,
  ImageInspectLibpodOperation,
  ImageInspectLibpodShape,
  ImageLoadLibpodOperation,
  ImageLoadLibpodShape,
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
  PodStopLibpodOperation,
  PodStopLibpodShape,
  PodUnpauseLibpodOperation,
  PodUnpauseLibpodShape,
  PutContainerArchiveOperation,
  PutContainerArchiveShape,
  SecretDeleteLibpodOperation,
  SecretDeleteLibpodShape,
  SecretInspectLibpodParameters,
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
} from '../v3.3/operations.js';
import type {
  ContainerRestartLibpodOperation,
  ContainerRestartLibpodShape,
  ImagePullLibpodOperation,
  ImagePullLibpodShape,
  PlayKubeDownLibpodParameters,
} from '../v3.4/operations.js';
import type { ManifestModifyOptions, ManifestPushLibpodResponse } from '../v4.0/models.js';
import type {
  ContainerDeleteLibpodOperation,
  ContainerDeleteLibpodShape,
  ContainerTopLibpodOperation,
  ContainerTopLibpodShape,
  ImageExportLibpodOperation,
  ImageExportLibpodShape,
  ManifestDeleteLibpodOperation,
  ManifestDeleteLibpodShape,
  NetworkInspectLibpodOperation,
  NetworkInspectLibpodShape,
  PodDeleteLibpodOperation,
  PodDeleteLibpodShape,
  PodTopLibpodOperation,
  PodTopLibpodShape,
  VolumeDeleteLibpodOperation,
  VolumeDeleteLibpodShape,
  VolumePruneLibpodOperation,
  VolumePruneLibpodShape,
} from '../v4.0/operations.js';
import type { ContainersPruneReportLibpod, LibpodContainerCreateResponse, LibpodIDResponse } from '../v4.1/models.js';
import type {
  ContainerCheckpointLibpodOperation,
  ContainerCheckpointLibpodShape,
  ContainersStatsAllLibpodOperation,
  ContainersStatsAllLibpodShape,
  ImageHistoryLibpodOperation,
  ImageHistoryLibpodShape,
  ImageImportLibpodOperation,
  ImageImportLibpodShape,
  ImagePruneLibpodOperation,
  ImagePruneLibpodShape,
  NetworkCreateLibpodOperation,
  NetworkCreateLibpodShape,
  NetworkDisconnectLibpodOperation,
  NetworkDisconnectLibpodShape,
  PlayKubeLibpodParameters,
  PodStatsAllLibpodOperation,
  PodStatsAllLibpodShape,
  VolumeCreateLibpodParameters,
} from '../v4.1/operations.js';
import type {
  ContainerCreateOperation,
  ContainerCreateShape,
  ContainerInspectOperation,
  ContainerInspectShape,
  ContainerStatsOperation,
  ContainerStatsShape,
  ImageDeleteLibpodOperation,
  ImageDeleteLibpodShape,
  ImageListLibpodOperation,
  ImageListLibpodShape,
  ImageScpLibpodOperation,
  ImageScpLibpodShape,
  ImageSearchLibpodOperation,
  ImageSearchLibpodShape,
  ManifestModifyLibpodOperation,
  ManifestModifyLibpodShape,
  NetworkListLibpodOperation,
  NetworkListLibpodShape,
} from '../v4.2/operations.js';
import type {
  ContainerPruneFilters,
  ContainerPruneLibpodFilters,
  InspectContainerData,
  InspectPodData,
  PlayKubeReport,
  PodSpecGenerator,
  SecretInfoReport,
  SecretListLibpodFilters,
  SpecGenerator,
  UpdateEntities,
  VolumeConfigResponse,
  networkConnectRequestLibpod,
} from './models.js';
import type { Body, CallOptions, CallOptionsAs, Records, Shape, Taken } from '../../../src/types.js';

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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerPrune
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerPrune
   */
  ContainerPrune(parameters?: ContainerPruneParameters, options?: CallOptions<'data'>): Promise<ContainerPruneResponse>;
}

export type ContainerPruneShape = Shape<'value', ContainerPruneParameters, ContainerPruneResponse>;

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
  /**
   * False leaves out the label `io.buildah.version`.
   * @since v4.1.0
   * @defaultValue true
   */
  identitylabel?: boolean | undefined;
  /**
   * Features of the operating system that the image needs, mostly on Windows.
   * @since v4.1.0
   */
  osfeature?: Array<string> | string | undefined;
  /**
   * Version of the operating system that the image needs, mostly on Windows.
   * @since v4.1.0
   */
  osversion?: string | undefined;
  /**
   * Environment variables for the final image, each as `NAME=value`.
   * @since v4.1.0
   */
  setenv?: Array<string> | string | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @since v4.1.0
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
  /**
   * Repositories in a registry that get the layers of this build for later ones: names without a tag. It works only with `layers`.
   * @since v4.2.1
   */
  cacheto?: Array<string> | string | undefined;
  /**
   * Age up to which cached layers count, as a duration such as `24h`. By default they count whatever their age.
   * @since v4.2.1
   */
  cachettl?: string | undefined;
  /**
   * Flags for the C preprocessor, which reads build files whose name ends with `.in`.
   * @since v4.2.1
   */
  cppflags?: Array<string> | string | undefined;
  /**
   * True leaves the history of the steps out of the image.
   * @since v4.2.1
   */
  omithistory?: boolean | undefined;
  /**
   * False builds the stages, too, that the last one does not need.
   * @since v4.3.0
   * @defaultValue true
   */
  skipunusedstages?: boolean | undefined;
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

/** The parameters of `ContainerKillLibpod`. */
export interface ContainerKillLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /**
   * Signal to send, as a name with or without `SIG`, or as a number; `SIGKILL` by default.
   * @defaultValue "SIGKILL"
   */
  signal?: string | undefined;
}

export interface ContainerKillLibpodOperation {
  /**
   * Sends a signal to the main process of a container.
   *
   * `POST /libpod/containers/{name}/kill`
   * @throws {EngineError} 404: no such container; 409: the container does not run.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerKillLibpod
   */
  ContainerKillLibpod(parameters: ContainerKillLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerKillLibpodShape = Shape<'nothing', ContainerKillLibpodParameters, void>;

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
   * Name or ID of the pod to restore into. It shares the same namespaces as the former pod. It works with `import` or a checkpoint image.
   * @since v4.3.0
   */
  pod?: string | undefined;
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

/** The parameters of `ContainerStopLibpod`. */
export interface ContainerStopLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /**
   * Seconds to wait for the container to end, before it is killed. By default it is the container's own stop timeout, mostly 10.
   * @defaultValue 10
   */
  timeout?: number | undefined;
  /**
   * Older spelling of `ignore`.
   * Removed in v6.0.0.
   * @defaultValue false
   */
  Ignore?: boolean | undefined;
}

export interface ContainerStopLibpodOperation {
  /**
   * Stops a container: the main process gets a signal, and is killed if it does not end in time.
   *
   * `POST /libpod/containers/{name}/stop`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerStopLibpod
   */
  ContainerStopLibpod(parameters: ContainerStopLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerStopLibpodShape = Shape<'nothing', ContainerStopLibpodParameters, void>;

/** The parameters of `ContainerUpdateLibpod`. */
export interface ContainerUpdateLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /**
   * New limits of resources, in older engines. Newer ones take them in `config`.
   * Removed in v5.1.0.
   */
  resources?: UpdateEntities | undefined;
}

export interface ContainerUpdateLibpodOperation {
  /**
   * Changes the limits of a container.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/update`
   * @throws {EngineError} 404: no such container.
   * @since v4.3.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerUpdateLibpod
   */
  ContainerUpdateLibpod<Form extends 'data' | 'stream'>(parameters: ContainerUpdateLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Changes the limits of a container.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/update`
   * @throws {EngineError} 404: no such container.
   * @since v4.3.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerUpdateLibpod
   */
  ContainerUpdateLibpod(parameters: ContainerUpdateLibpodParameters, options?: CallOptions<'data'>): Promise<string>;
}

export type ContainerUpdateLibpodShape = Shape<'text', ContainerUpdateLibpodParameters, string>;

/** The parameters of `ContainerCreateLibpod`. */
export interface ContainerCreateLibpodParameters {
  /** Configuration of the new container; `image` or `rootfs` is needed. */
  create: SpecGenerator;
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
  ContainerCreateLibpod<Form extends 'data' | 'stream'>(parameters: ContainerCreateLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodContainerCreateResponse>>;
  /**
   * Creates a container from a specification of Podman. The container is not started.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/create`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image; 409: the name is in use.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerCreateLibpod
   */
  ContainerCreateLibpod(parameters: ContainerCreateLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodContainerCreateResponse>;
}

export type ContainerCreateLibpodShape = Shape<'value', ContainerCreateLibpodParameters, LibpodContainerCreateResponse>;

/** The parameters of `ContainerListLibpod`. */
export interface ContainerListLibpodParameters {
  /**
   * True lists containers in every state. By default the list has only running ones.
   * @defaultValue false
   */
  all?: boolean | undefined;
  /** At most this number of containers, the newest first, in whatever state. 0 sets no limit. */
  limit?: number | undefined;
  /**
   * True fills in the namespaces of each container.
   * @defaultValue false
   */
  namespace?: boolean | undefined;
  /**
   * No effect in newer engines: each container has the ID and name of its pod anyway.
   * @defaultValue false
   */
  pod?: boolean | undefined;
  /**
   * True fills in the size of each container, in bytes. The engine then measures files on the disk, which can take long.
   * @defaultValue false
   */
  size?: boolean | undefined;
  /**
   * True asks the OCI runtime for the state of each container, in place of the stored one.
   * @defaultValue false
   */
  sync?: boolean | undefined;
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: ContainerListLibpodFilters | string | undefined;
  /** True lists containers of other tools in the same storage too, such as those of a Buildah build. */
  external?: boolean | undefined;
}

export interface ContainerListLibpodOperation {
  /**
   * Lists containers.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/json`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerListLibpod
   */
  ContainerListLibpod<Form extends 'data' | 'stream'>(parameters: ContainerListLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ListContainer>>>;
  /**
   * Lists containers.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/json`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerListLibpod
   */
  ContainerListLibpod(parameters?: ContainerListLibpodParameters, options?: CallOptions<'data'>): Promise<Array<ListContainer>>;
}

export type ContainerListLibpodShape = Shape<'value', ContainerListLibpodParameters, Array<ListContainer>>;

/** The parameters of `ContainerPruneLibpod`. */
export interface ContainerPruneLibpodParameters {
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: ContainerPruneLibpodFilters | string | undefined;
}

export interface ContainerPruneLibpodOperation {
  /**
   * Removes all containers that do not run.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerPruneLibpod
   */
  ContainerPruneLibpod<Form extends 'data' | 'stream'>(parameters: ContainerPruneLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainersPruneReportLibpod>>>;
  /**
   * Removes all containers that do not run.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerPruneLibpod
   */
  ContainerPruneLibpod(parameters?: ContainerPruneLibpodParameters, options?: CallOptions<'data'>): Promise<Array<ContainersPruneReportLibpod>>;
}

export type ContainerPruneLibpodShape = Shape<'value', ContainerPruneLibpodParameters, Array<ContainersPruneReportLibpod>>;

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
   * Environment variables for the units, each as `NAME=value`.
   * @since v4.3.0
   */
  additionalEnvVariables?: Array<string> | string | undefined;
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

/** The parameters of `ImagePushLibpod`. */
export interface ImagePushLibpodParameters {
  /** Name or ID of the image in the local store. */
  name: string;
  /** Full name under which the registry gets the image. By default it is `name`. */
  destination?: string | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
  /**
   * False sends the progress as records. The default is `true`, and then the answer has none.
   * @since v4.2.1
   * @defaultValue true
   */
  quiet?: boolean | undefined;
  /** Login for the registry: base64url of a JSON object with `username` and `password`, or with `identitytoken`. Without it the engine uses the logins that it has stored. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
  /** True pushes all images of a manifest list, not just the one for this platform. */
  all?: boolean | undefined;
  /** Format of the manifest: `oci`, `v2s1` or `v2s2`. By default it is that of the image, or another one if the registry refuses that. */
  format?: string | undefined;
  /**
   * True pushes the image without the signatures that it has.
   * @since v4.2.1
   */
  removeSignatures?: boolean | undefined;
  /**
   * Compression of the layers: `gzip`, `zstd` or `zstd:chunked`. By default the engine's configuration decides.
   * @since v4.3.0
   */
  compressionFormat?: string | undefined;
}

export interface ImagePushLibpodOperation {
  /**
   * Sends an image to a registry, or to another destination that Podman can write.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/{name}/push`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImagePushLibpod
   */
  ImagePushLibpod<Form extends 'data' | 'stream'>(parameters: ImagePushLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImagePushLibpodResponse>>>;
  /**
   * Sends an image to a registry, or to another destination that Podman can write.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/{name}/push`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImagePushLibpod
   */
  ImagePushLibpod(parameters: ImagePushLibpodParameters, options?: CallOptions): Promise<Records<ImagePushLibpodResponse>>;
}

export type ImagePushLibpodShape = Shape<'records', ImagePushLibpodParameters, ImagePushLibpodResponse>;

/** The parameters of `ImageDeleteAllLibpod`. */
export interface ImageDeleteAllLibpodParameters {
  /** Names or IDs of the images to remove. Several values remove several images. */
  images?: Array<string> | string | undefined;
  /**
   * True removes every image; leave out `images` then. The engine takes `false` if it is absent.
   * @defaultValue true
   */
  all?: boolean | undefined;
  /** True removes the containers that use an image too, and then the image. */
  force?: boolean | undefined;
  /**
   * True makes it no error if an image does not exist.
   * @since v4.1.0
   */
  ignore?: boolean | undefined;
  /**
   * True takes a name of a manifest list as the list itself. By default it means the image in it for this platform.
   * @since v4.2.1
   */
  lookupManifest?: boolean | undefined;
  /**
   * True keeps the parents of an image that have no name. By default they go with the last image that needs them.
   * @since v4.3.0
   */
  noprune?: boolean | undefined;
}

export interface ImageDeleteAllLibpodOperation {
  /**
   * Removes several or all images.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/images/remove`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageDeleteAllLibpod
   */
  ImageDeleteAllLibpod<Form extends 'data' | 'stream'>(parameters: ImageDeleteAllLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodImagesRemoveReport>>;
  /**
   * Removes several or all images.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/images/remove`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageDeleteAllLibpod
   */
  ImageDeleteAllLibpod(parameters?: ImageDeleteAllLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodImagesRemoveReport>;
}

export type ImageDeleteAllLibpodShape = Shape<'value', ImageDeleteAllLibpodParameters, LibpodImagesRemoveReport>;

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
   * True takes a list of this name that exists and adds to it. By default a name in use is an error.
   * @since v4.3.0
   */
  amend?: boolean | undefined;
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

/** The parameters of `ManifestPushLibpod`. */
export interface ManifestPushLibpodParameters {
  /** Manifest list, by name or ID. */
  name: string;
  /** Full name under which the registry gets the list, such as `quay.io/me/app:v1`. */
  destination: string;
  /**
   * True pushes the images of the list along with it. The engine takes `false` if it is absent.
   * @defaultValue true
   */
  all?: boolean | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
  /**
   * False sends the progress as records. The default is `true`: the answer is one object with the digest.
   * @since v4.3.0
   * @defaultValue true
   */
  quiet?: boolean | undefined;
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
  create?: networkConnectRequestLibpod | undefined;
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

export interface PlayKubeDownLibpodOperation {
  /**
   * Removes the pods and containers that `PlayKubeLibpod` has created from a manifest.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/play/kube`
   * @since v3.4.1
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/PlayKubeDownLibpod
   */
  PlayKubeDownLibpod<Form extends 'data' | 'stream'>(parameters: PlayKubeDownLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, PlayKubeReport>>;
  /**
   * Removes the pods and containers that `PlayKubeLibpod` has created from a manifest.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/play/kube`
   * @since v3.4.1
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/PlayKubeDownLibpod
   */
  PlayKubeDownLibpod(parameters?: PlayKubeDownLibpodParameters, options?: CallOptions<'data'>): Promise<PlayKubeReport>;
}

export type PlayKubeDownLibpodShape = Shape<'value', PlayKubeDownLibpodParameters, PlayKubeReport>;

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

export interface SecretInspectLibpodOperation {
  /**
   * Tells what Podman knows about a secret, and its value on demand.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/secrets/{name}/json`
   * @throws {EngineError} 404: no such secret.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets/operation/SecretInspectLibpod
   */
  SecretInspectLibpod<Form extends 'data' | 'stream'>(parameters: SecretInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, SecretInfoReport>>;
  /**
   * Tells what Podman knows about a secret, and its value on demand.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/secrets/{name}/json`
   * @throws {EngineError} 404: no such secret.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets/operation/SecretInspectLibpod
   */
  SecretInspectLibpod(parameters: SecretInspectLibpodParameters, options?: CallOptions<'data'>): Promise<SecretInfoReport>;
}

export type SecretInspectLibpodShape = Shape<'value', SecretInspectLibpodParameters, SecretInfoReport>;

/** The parameters of `SecretCreateLibpod`. */
export interface SecretCreateLibpodParameters {
  /** Name for the secret. Required. */
  name: string;
  /**
   * Driver that stores the secret: `file`, the default, `pass` or `shell`.
   * @defaultValue "file"
   */
  driver?: string | undefined;
  /**
   * Options of the driver: a JSON object of texts.
   * @since v3.3.1
   */
  driveropts?: string | undefined;
  /**
   * Labels for the secret: a JSON object of texts.
   * @since v4.3.0
   */
  labels?: { [key: string]: string } | string | undefined;
  /** Content of the secret, as it is: not JSON, and not in base64. */
  request?: Body | undefined;
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

/** The parameters of `SecretListLibpod`. */
export interface SecretListLibpodParameters {
  /**
   * A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`.
   * @since v4.3.0
   */
  filters?: SecretListLibpodFilters | string | undefined;
}

export interface SecretListLibpodOperation {
  /**
   * Lists secrets.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/secrets/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets/operation/SecretListLibpod
   */
  SecretListLibpod<Form extends 'data' | 'stream'>(parameters: SecretListLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<SecretInfoReport>>>;
  /**
   * Lists secrets.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/secrets/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets/operation/SecretListLibpod
   */
  SecretListLibpod(parameters?: SecretListLibpodParameters, options?: CallOptions<'data'>): Promise<Array<SecretInfoReport>>;
}

export type SecretListLibpodShape = Shape<'value', SecretListLibpodParameters, Array<SecretInfoReport>>;

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

/** The operations of the category `containers`. */
export interface ContainersCategory
  extends ContainerListOperation,
    ContainerCreateOperation,
    ContainerInspectOperation,
    ContainerTopOperation,
    ContainerLogsOperation,
    ContainerExportOperation,
    ContainerStatsOperation,
    ContainerResizeOperation,
    ContainerStartOperation,
    ContainerStopOperation,
    ContainerRestartOperation,
    ContainerKillOperation,
    ContainerRenameOperation,
    ContainerPauseOperation,
    ContainerUnpauseOperation,
    ContainerAttachOperation,
    ContainerWaitOperation,
    ContainerDeleteOperation,
    ContainerArchiveOperation,
    PutContainerArchiveOperation,
    ContainerPruneOperation,
    ContainerExecOperation {}

export interface ContainersShapes {
  ContainerList: ContainerListShape;
  ContainerCreate: ContainerCreateShape;
  ContainerInspect: ContainerInspectShape;
  ContainerTop: ContainerTopShape;
  ContainerLogs: ContainerLogsShape;
  ContainerExport: ContainerExportShape;
  ContainerStats: ContainerStatsShape;
  ContainerResize: ContainerResizeShape;
  ContainerStart: ContainerStartShape;
  ContainerStop: ContainerStopShape;
  ContainerRestart: ContainerRestartShape;
  ContainerKill: ContainerKillShape;
  ContainerRename: ContainerRenameShape;
  ContainerPause: ContainerPauseShape;
  ContainerUnpause: ContainerUnpauseShape;
  ContainerAttach: ContainerAttachShape;
  ContainerWait: ContainerWaitShape;
  ContainerDelete: ContainerDeleteShape;
  ContainerArchive: ContainerArchiveShape;
  PutContainerArchive: PutContainerArchiveShape;
  ContainerPrune: ContainerPruneShape;
  ContainerExec: ContainerExecShape;
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
    ContainerUpdateLibpodOperation,
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
  ContainerUpdateLibpod: ContainerUpdateLibpodShape;
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
    ImageScpLibpodOperation,
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
  ImageScpLibpod: ImageScpLibpodShape;
  ImageSearchLibpod: ImageSearchLibpodShape;
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
