// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  BuildNamespace,
  ContainerTopOKBody,
  ImageBuildLibpodResponse,
  ImagePushLibpodResponse,
  ImageSummary,
  PodTopOKBody,
  RegistryAuth,
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
  ImageCreateOperation,
  ImageCreateShape,
  ImageDeleteOperation,
  ImageDeleteShape,
  ImageExistsLibpodOperation,
  ImageExistsLibpodShape,
  ImageGetAllOperation,
  ImageGetAllShape,
  ImageGetLibpodOperation,
  ImageGetLibpodShape,
  ImageGetOperation,
  ImageGetShape,
  ImageHistoryOperation,
  ImageHistoryShape,
  ImageInspectLibpodParameters,
  ImageInspectOperation,
  ImageInspectShape,
  ImageLoadLibpodOperation,
  ImageLoadLibpodShape,
  ImageLoadOperation,
  ImageLoadShape,
  ImagePruneOperation,
  ImagePruneShape,
  ImagePushOperation,
  ImagePushShape,
  ImageSearchOperation,
  ImageSearchShape,
  ImageTagLibpodOperation,
  ImageTagLibpodShape,
  ImageTagOperation,
  ImageTagShape,
  ImageUntagLibpodOperation,
  ImageUntagLibpodShape,
  NetworkDeleteLibpodOperation,
  NetworkDeleteLibpodShape,
  NetworkExistsLibpodOperation,
  NetworkExistsLibpodShape,
  NetworkInspectLibpodParameters,
  NetworkPruneLibpodOperation,
  NetworkPruneLibpodShape,
  PodExistsLibpodOperation,
  PodExistsLibpodShape,
  PodInspectLibpodParameters,
  PodKillLibpodOperation,
  PodKillLibpodShape,
  PodListLibpodParameters,
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
} from '../v3.3/operations.js';
import type { ContainerRestartLibpodOperation, ContainerRestartLibpodShape } from '../v3.4/operations.js';
import type {
  ContainerDeleteLibpodOperation,
  ContainerDeleteLibpodShape,
  ImageExportLibpodOperation,
  ImageExportLibpodShape,
  PodDeleteLibpodParameters,
  VolumeDeleteLibpodOperation,
  VolumeDeleteLibpodShape,
} from '../v4.0/operations.js';
import type { LibpodIDResponse } from '../v4.1/models.js';
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
import type { LibpodImageSummary } from '../v4.2/models.js';
import type {
  ImageDeleteLibpodOperation,
  ImageDeleteLibpodShape,
  ImageScpLibpodOperation,
  ImageScpLibpodShape,
  ImageSearchLibpodOperation,
  ImageSearchLibpodShape,
  NetworkListLibpodParameters,
} from '../v4.2/operations.js';
import type {
  ContainerKillLibpodOperation,
  ContainerKillLibpodShape,
  ContainerListLibpodParameters,
  ContainerPruneLibpodOperation,
  ContainerPruneLibpodShape,
  ContainerStopLibpodOperation,
  ContainerStopLibpodShape,
  ImageDeleteAllLibpodOperation,
  ImageDeleteAllLibpodShape,
  NetworkConnectLibpodOperation,
  NetworkConnectLibpodShape,
} from '../v4.3/operations.js';
import type {
  ContainerCheckpointLibpodOperation,
  ContainerCheckpointLibpodShape,
  ContainerRestoreLibpodOperation,
  ContainerRestoreLibpodShape,
  NetworkUpdateLibpodOperation,
  NetworkUpdateLibpodShape,
  PlayKubeDownLibpodParameters,
  VolumeCreateLibpodParameters,
} from '../v4.4/operations.js';
import type {
  ContainerCreateLibpodOperation,
  ContainerCreateLibpodShape,
  ContainerUpdateLibpodOperation,
  ContainerUpdateLibpodShape,
  ImagePullLibpodOperation,
  ImagePullLibpodShape,
  PlayKubeLibpodParameters,
  VolumeListLibpodParameters,
  VolumePruneLibpodOperation,
  VolumePruneLibpodShape,
} from '../v4.5/operations.js';
import type {
  ImageData,
  ImageListFilters,
  ImageListLibpodFilters,
  InspectContainerData,
  InspectPodData,
  LibpodInfo,
  LibpodNetwork,
  ListContainer,
  ListPodsReport,
  PlayKubeReport,
  PodRmReport,
  PodSpecGenerator,
  VolumeConfigResponse,
  networkCreateLibpod,
} from './models.js';
import type { Body, CallOptions, CallOptionsAs, NoParameters, Records, Shape, Taken } from '../../../src/types.js';

/** The parameters of `ImageList`. */
export interface ImageListParameters {
  /**
   * True adds intermediate images: images without a name on which other images were built. The classic builder leaves them behind. The default is `false`.
   * @defaultValue false
   */
  all?: boolean | undefined;
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: ImageListFilters | string | undefined;
}

export interface ImageListOperation {
  /**
   * Lists the images in the engine's store, with their names, sizes and labels. Intermediate images are left out unless `all` is set. `SharedSize` is -1 unless `shared-size` is set.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/json`
   * @throws {EngineError} 400: a filter key is unknown, or a value is not valid; 404: the image of the filter `before` or `since` does not exist.
   * @example
   * ```ts
   * // The values of a filter are a list: images of any of these names.
   * const images = await engine.images.ImageList({
   *   filters: { reference: ['nginx:*', 'postgres'] },
   * });
   * for (const { RepoTags, Size } of images) console.log(RepoTags, Size, 'bytes');
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageList
   */
  ImageList<Form extends 'data' | 'stream'>(parameters: ImageListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageSummary>>>;
  /**
   * Lists the images in the engine's store, with their names, sizes and labels. Intermediate images are left out unless `all` is set. `SharedSize` is -1 unless `shared-size` is set.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/json`
   * @throws {EngineError} 400: a filter key is unknown, or a value is not valid; 404: the image of the filter `before` or `since` does not exist.
   * @example
   * ```ts
   * // The values of a filter are a list: images of any of these names.
   * const images = await engine.images.ImageList({
   *   filters: { reference: ['nginx:*', 'postgres'] },
   * });
   * for (const { RepoTags, Size } of images) console.log(RepoTags, Size, 'bytes');
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageList
   */
  ImageList(parameters?: ImageListParameters, options?: CallOptions<'data'>): Promise<Array<ImageSummary>>;
}

export type ImageListShape = Shape<'value', ImageListParameters, Array<ImageSummary>>;

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
  /** No effect in this API. The engine downloads a base image only if it lacks it. */
  pull?: string | undefined;
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
  /** Columns to show, such as `pid`, `user` and `args`, one a value, or arguments of the `ps` command such as `aux`. */
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

/** The parameters of `ContainerWaitLibpod`. */
export interface ContainerWaitLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /**
   * States to wait for, such as `running`, `healthy` or `removing`; the first one to come ends the call. By default the call waits for the container to end.
   * Values: `healthy` since v4.6.0; `initialized` since v4.6.0; `unhealthy` since v4.6.0.
   */
  condition?: Array<'configured' | 'created' | 'exited' | 'healthy' | 'initialized' | 'paused' | 'removing' | 'running' | 'stopped' | 'stopping' | 'unhealthy'> | 'configured' | 'created' | 'exited' | 'healthy' | 'initialized' | 'paused' | 'removing' | 'running' | 'stopped' | 'stopping' | 'unhealthy' | undefined;
  /**
   * Time between two looks at the state, as a duration such as `500ms`; `250ms` by default.
   * @defaultValue "250ms"
   */
  interval?: string | undefined;
}

export interface ContainerWaitLibpodOperation {
  /**
   * Waits until a container is in a given state, and tells its exit code.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/wait`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerWaitLibpod
   */
  ContainerWaitLibpod<Form extends 'data' | 'stream'>(parameters: ContainerWaitLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, number>>;
  /**
   * Waits until a container is in a given state, and tells its exit code.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/wait`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerWaitLibpod
   */
  ContainerWaitLibpod(parameters: ContainerWaitLibpodParameters, options?: CallOptions<'data'>): Promise<number>;
}

export type ContainerWaitLibpodShape = Shape<'value', ContainerWaitLibpodParameters, number>;

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

export interface ImageInspectLibpodOperation {
  /**
   * Tells all that Podman knows about an image.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/{name}/json`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageInspectLibpod
   */
  ImageInspectLibpod<Form extends 'data' | 'stream'>(parameters: ImageInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ImageData>>;
  /**
   * Tells all that Podman knows about an image.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/{name}/json`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageInspectLibpod
   */
  ImageInspectLibpod(parameters: ImageInspectLibpodParameters, options?: CallOptions<'data'>): Promise<ImageData>;
}

export type ImageInspectLibpodShape = Shape<'value', ImageInspectLibpodParameters, ImageData>;

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
  /**
   * Strength of the compression: 1 to 9 for `gzip`, 1 to 20 for `zstd`. Higher is smaller and slower.
   * @since v4.6.0
   */
  compressionLevel?: number | undefined;
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
  SystemInfoLibpod<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodInfo>>;
  /**
   * Describes the engine and its machine.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/info`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemInfoLibpod
   */
  SystemInfoLibpod(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<LibpodInfo>;
}

export type SystemInfoLibpodShape = Shape<'value', NoParameters, LibpodInfo>;

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
  /** Columns to show, with commas between, such as `pid,user,args`. Without it the list has a fixed set. */
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

export interface PodListLibpodOperation {
  /**
   * Lists pods.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/pods/json`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodListLibpod
   */
  PodListLibpod<Form extends 'data' | 'stream'>(parameters: PodListLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ListPodsReport>>>;
  /**
   * Lists pods.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/pods/json`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodListLibpod
   */
  PodListLibpod(parameters?: PodListLibpodParameters, options?: CallOptions<'data'>): Promise<Array<ListPodsReport>>;
}

export type PodListLibpodShape = Shape<'value', PodListLibpodParameters, Array<ListPodsReport>>;

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
