// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  BuildNamespace,
  ContainerRestoreLibpodResponse,
  ImageBuildLibpodResponse,
  Schema2List,
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
  ContainerLogsLibpodOperation,
  ContainerLogsLibpodShape,
  ContainerMountLibpodOperation,
  ContainerMountLibpodShape,
  ContainerPauseLibpodOperation,
  ContainerPauseLibpodShape,
  ContainerRenameLibpodOperation,
  ContainerRenameLibpodShape,
  ContainerResizeLibpodOperation,
  ContainerResizeLibpodShape,
  ContainerShowMountedLibpodOperation,
  ContainerShowMountedLibpodShape,
  ContainerStartLibpodOperation,
  ContainerStartLibpodShape,
  ContainerStatsLibpodShape,
  ContainerUnmountLibpodOperation,
  ContainerUnmountLibpodShape,
  ContainerUnpauseLibpodOperation,
  ContainerUnpauseLibpodShape,
  ContainerWaitLibpodOperation,
  ContainerWaitLibpodShape,
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
  NetworkDeleteLibpodOperation,
  NetworkDeleteLibpodShape,
  NetworkExistsLibpodOperation,
  NetworkExistsLibpodShape,
  NetworkInspectLibpodParameters,
  NetworkPruneLibpodOperation,
  NetworkPruneLibpodShape,
  PodExistsLibpodOperation,
  PodExistsLibpodShape,
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
  VolumeExistsLibpodOperation,
  VolumeExistsLibpodShape,
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
} from '../v3.3/operations.js';
import type {
  ContainerRestartLibpodOperation,
  ContainerRestartLibpodShape,
  ImagePullLibpodOperation,
  ImagePullLibpodShape,
} from '../v3.4/operations.js';
import type { ManifestModifyReport } from '../v4.0/models.js';
import type {
  ContainerDeleteLibpodOperation,
  ContainerDeleteLibpodShape,
  ContainerTopLibpodOperation,
  ContainerTopLibpodShape,
  ImageExportLibpodOperation,
  ImageExportLibpodShape,
  ManifestDeleteLibpodOperation,
  ManifestDeleteLibpodShape,
  PodDeleteLibpodOperation,
  PodDeleteLibpodShape,
  PodTopLibpodOperation,
  PodTopLibpodShape,
  VolumeDeleteLibpodOperation,
  VolumeDeleteLibpodShape,
  VolumePruneLibpodOperation,
  VolumePruneLibpodShape,
} from '../v4.0/operations.js';
import type { LibpodContainerCreateResponse, LibpodIDResponse } from '../v4.1/models.js';
import type {
  ContainersStatsAllLibpodOperation,
  ContainersStatsAllLibpodShape,
  ImageHistoryLibpodOperation,
  ImageHistoryLibpodShape,
  ImageImportLibpodOperation,
  ImageImportLibpodShape,
  ImagePruneLibpodOperation,
  ImagePruneLibpodShape,
  NetworkDisconnectLibpodOperation,
  NetworkDisconnectLibpodShape,
  PodStatsAllLibpodOperation,
  PodStatsAllLibpodShape,
} from '../v4.1/operations.js';
import type { LibpodImageSummary, SystemPruneReport } from '../v4.2/models.js';
import type {
  ImageDeleteLibpodOperation,
  ImageDeleteLibpodShape,
  ImageScpLibpodOperation,
  ImageScpLibpodShape,
  ImageSearchLibpodOperation,
  ImageSearchLibpodShape,
  NetworkListLibpodParameters,
} from '../v4.2/operations.js';
import type { VolumeConfigResponse } from '../v4.3/models.js';
import type {
  ContainerKillLibpodOperation,
  ContainerKillLibpodShape,
  ContainerListLibpodOperation,
  ContainerListLibpodShape,
  ContainerPruneLibpodOperation,
  ContainerPruneLibpodShape,
  ContainerStopLibpodOperation,
  ContainerStopLibpodShape,
  ImageDeleteAllLibpodOperation,
  ImageDeleteAllLibpodShape,
  ImagePushLibpodOperation,
  ImagePushLibpodShape,
  ManifestPushLibpodOperation,
  ManifestPushLibpodShape,
  NetworkConnectLibpodOperation,
  NetworkConnectLibpodShape,
  PodInspectLibpodOperation,
  PodInspectLibpodShape,
  VolumeInspectLibpodOperation,
  VolumeInspectLibpodShape,
  VolumeListLibpodOperation,
  VolumeListLibpodShape,
} from '../v4.3/operations.js';
import type {
  ImageListLibpodFilters,
  Info,
  InspectContainerData,
  LibpodNetwork,
  LibpodVolumeCreateOptions,
  ManifestModifyOptions,
  PlayKubeReport,
  PodSpecGenerator,
  SpecGenerator,
  SystemDfReport,
  UpdateEntities,
  networkCreateLibpod,
  networkUpdateRequestLibpod,
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
  /**
   * Directories of the engine's host to mount during `RUN` steps, each as `host-path:container-path`, with options such as `:ro` behind.
   * @since v4.4.0
   */
  volume?: Array<string> | string | undefined;
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
  /**
   * Further groups of the user of `RUN` steps, as names or numbers; `keep-groups` keeps those of the engine.
   * @since v4.4.0
   */
  groupadd?: Array<string> | string | undefined;
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
   * True leaves the content of volumes out of the archive. It is meant for `export`, but the engine does not read it in this call.
   * @since v4.4.0
   */
  ignoreVolumes?: boolean | undefined;
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
  /**
   * True allows file locks. The restore then needs the same option. By default they make the checkpoint fail.
   * @since v4.0.2
   */
  fileLocks?: boolean | undefined;
  /**
   * True adds times and counts of the checkpoint to the report.
   * @since v4.0.2
   */
  printStats?: boolean | undefined;
  /**
   * Name of an image to make from the checkpoint. `ContainerRestoreLibpod` takes the image's name in place of a container's.
   * @since v4.1.0
   */
  createImage?: string | undefined;
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
  /** True restores open TCP connections. A checkpoint that has such connections needs it. */
  tcpEstablished?: boolean | undefined;
  /** True takes the checkpoint from the body, an archive that `ContainerCheckpointLibpod` has exported. */
  import?: boolean | undefined;
  /** True does not apply the changes of the file system in the archive. It works only with `import`. */
  ignoreRootFS?: boolean | undefined;
  /** True leaves the content of volumes in the archive aside. It works only with `import`. */
  ignoreVolumes?: boolean | undefined;
  /** True gives the container another address if it was created with a fixed IP address. */
  ignoreStaticIP?: boolean | undefined;
  /** True gives the container another MAC address if it was created with a fixed one. */
  ignoreStaticMAC?: boolean | undefined;
  /**
   * True restores file locks. A checkpoint that has such locks needs it.
   * @since v4.0.2
   */
  fileLocks?: boolean | undefined;
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

/** The parameters of `KubeApplyLibpod`. */
export interface KubeApplyLibpodParameters {
  /** Path on the engine's host of the certificate of the cluster's authority. */
  caCertFile?: string | undefined;
  /** Path on the engine's host of the `kubeconfig` file that leads to the cluster. */
  kubeConfig?: string | undefined;
  /** Namespace of the cluster for the objects. */
  namespace?: string | undefined;
  /** True asks for a Kubernetes Service too. The engine does not read it: put the Service into `request`. */
  service?: boolean | undefined;
  /** Path of a YAML file. The engine does not read it: the YAML goes into `request`. */
  file?: string | undefined;
  /** Kubernetes YAML with the objects to deploy. */
  request?: Body | undefined;
}

export interface KubeApplyLibpodOperation {
  /**
   * Sends a Kubernetes manifest in YAML to a Kubernetes cluster.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/kube/apply`
   * @since v4.4.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/KubeApplyLibpod
   */
  KubeApplyLibpod<Form extends 'data' | 'stream'>(parameters: KubeApplyLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Sends a Kubernetes manifest in YAML to a Kubernetes cluster.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/kube/apply`
   * @since v4.4.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/KubeApplyLibpod
   */
  KubeApplyLibpod(parameters?: KubeApplyLibpodParameters, options?: CallOptions<'data'>): Promise<string>;
}

export type KubeApplyLibpodShape = Shape<'text', KubeApplyLibpodParameters, string>;

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

/** The parameters of `ManifestModifyLibpod`. */
export interface ManifestModifyLibpodParameters {
  /** Manifest list, by name or ID. */
  name: string;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @since v4.1.0
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
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

/** The parameters of `ManifestInspectLibpod`. */
export interface ManifestInspectLibpodParameters {
  /** Manifest list, by name or ID. A list that is not in the local store is looked up in its registry. */
  name: string;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @since v4.4.0
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
}

export interface ManifestInspectLibpodOperation {
  /**
   * Reads a manifest list.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/manifests/{name}/json`
   * @throws {EngineError} 404: no such manifest list.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestInspectLibpod
   */
  ManifestInspectLibpod<Form extends 'data' | 'stream'>(parameters: ManifestInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Schema2List>>;
  /**
   * Reads a manifest list.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/manifests/{name}/json`
   * @throws {EngineError} 404: no such manifest list.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestInspectLibpod
   */
  ManifestInspectLibpod(parameters: ManifestInspectLibpodParameters, options?: CallOptions<'data'>): Promise<Schema2List>;
}

export type ManifestInspectLibpodShape = Shape<'value', ManifestInspectLibpodParameters, Schema2List>;

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

/** The parameters of `NetworkUpdateLibpod`. */
export interface NetworkUpdateLibpodParameters {
  /** Name or ID of the network. */
  name: string;
  /** DNS servers to add to the network and to remove from it. Only netavark supports this. */
  update?: networkUpdateRequestLibpod | undefined;
}

export interface NetworkUpdateLibpodOperation {
  /**
   * Changes the name servers of a network.
   *
   * `POST /libpod/networks/{name}/update`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v4.4.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkUpdateLibpod
   */
  NetworkUpdateLibpod(parameters: NetworkUpdateLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NetworkUpdateLibpodShape = Shape<'nothing', NetworkUpdateLibpodParameters, void>;

/** The parameters of `NetworkCreateLibpod`. */
export interface NetworkCreateLibpodParameters {
  /** Configuration of the network: driver, subnets, DNS and options. All fields can be left out. */
  create?: networkCreateLibpod | undefined;
  /**
   * True makes it no error if the name is in use: the answer is the existing network.
   * @since v4.4.0
   */
  ignoreIfExists?: boolean | undefined;
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
  /**
   * Annotations for the containers and pods: a JSON object of texts.
   * @since v4.1.0
   */
  annotations?: { [key: string]: string } | string | undefined;
  /**
   * Ports to publish, each as `hostPort:containerPort`, with an IP address before it if needed. They win over those in the YAML.
   * @since v4.4.0
   */
  publishPorts?: Array<string> | string | undefined;
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

/** The parameters of `PlayKubeDownLibpod`. */
export interface PlayKubeDownLibpodParameters {
  /**
   * True removes the volumes of the YAML too, with their data. By default they stay.
   * @since v4.4.0
   * @defaultValue false
   */
  force?: boolean | undefined;
  /** The manifest whose pods are to be removed, as YAML. */
  request?: Body | undefined;
}

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

export interface SystemDataUsageLibpodOperation {
  /**
   * Tells how much of the disk images, containers and volumes use.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/system/df`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemDataUsageLibpod
   */
  SystemDataUsageLibpod<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemDfReport>>;
  /**
   * Tells how much of the disk images, containers and volumes use.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/system/df`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemDataUsageLibpod
   */
  SystemDataUsageLibpod(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<SystemDfReport>;
}

export type SystemDataUsageLibpodShape = Shape<'value', NoParameters, SystemDfReport>;

/** The parameters of `SystemPruneLibpod`. */
export interface SystemPruneLibpodParameters {
  /** True removes all images that no container uses. By default only those without a name go. */
  all?: boolean | undefined;
  /** True removes volumes that no container uses, with their data. By default volumes stay. */
  volumes?: boolean | undefined;
  /**
   * True removes only remains of containers and layers that the storage does not know any more. It cannot go with the other options.
   * @since v4.4.0
   */
  external?: boolean | undefined;
}

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

/** The parameters of `VolumeCreateLibpod`. */
export interface VolumeCreateLibpodParameters {
  /** Configuration of the volume: name, driver, labels and options. Without a name the engine makes one up. */
  create?: LibpodVolumeCreateOptions | undefined;
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

/** The operations of the category `libpod/info`. */
export interface LibpodInfoCategory
  extends SystemInfoLibpodOperation {}

export interface LibpodInfoShapes {
  SystemInfoLibpod: SystemInfoLibpodShape;
}

/** The operations of the category `libpod/kube`. */
export interface LibpodKubeCategory
  extends KubeApplyLibpodOperation {}

export interface LibpodKubeShapes {
  KubeApplyLibpod: KubeApplyLibpodShape;
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
    NetworkUpdateLibpodOperation,
    NetworkCreateLibpodOperation,
    NetworkListLibpodOperation,
    NetworkPruneLibpodOperation {}

export interface LibpodNetworksShapes {
  NetworkDeleteLibpod: NetworkDeleteLibpodShape;
  NetworkConnectLibpod: NetworkConnectLibpodShape;
  NetworkDisconnectLibpod: NetworkDisconnectLibpodShape;
  NetworkExistsLibpod: NetworkExistsLibpodShape;
  NetworkInspectLibpod: NetworkInspectLibpodShape;
  NetworkUpdateLibpod: NetworkUpdateLibpodShape;
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
