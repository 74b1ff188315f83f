// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  BuildNamespace,
  ImageBuildLibpodResponse,
  RegistryAuth,
  RegistryConfig,
  SecretCreateLibpodResponse,
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
  SecretDeleteLibpodOperation,
  SecretDeleteLibpodShape,
  VolumeExistsLibpodOperation,
  VolumeExistsLibpodShape,
} from '../v3.2/operations.js';
import type {
  ContainerArchiveLibpodOperation,
  ContainerArchiveLibpodShape,
  ContainerChangesLibpodOperation,
  ContainerChangesLibpodShape,
  ContainerStatsLibpodOperation,
  PutContainerArchiveLibpodOperation,
  PutContainerArchiveLibpodShape,
} from '../v3.3/operations.js';
import type { ContainerRestartLibpodOperation, ContainerRestartLibpodShape } from '../v3.4/operations.js';
import type {
  ContainerDeleteLibpodOperation,
  ContainerDeleteLibpodShape,
  VolumeDeleteLibpodOperation,
  VolumeDeleteLibpodShape,
} from '../v4.0/operations.js';
import type { LibpodContainerCreateResponse } from '../v4.1/models.js';
import type {
  ContainerKillLibpodOperation,
  ContainerKillLibpodShape,
  ContainerPruneLibpodOperation,
  ContainerPruneLibpodShape,
  ContainerStopLibpodOperation,
  ContainerStopLibpodShape,
} from '../v4.3/operations.js';
import type {
  ContainerCheckpointLibpodOperation,
  ContainerCheckpointLibpodShape,
  ContainerRestoreLibpodOperation,
  ContainerRestoreLibpodShape,
} from '../v4.4/operations.js';
import type { SecretExistsLibpodOperation, SecretExistsLibpodShape } from '../v4.5/operations.js';
import type { VolumeConfigResponse } from '../v4.6/models.js';
import type {
  ContainerWaitLibpodOperation,
  ContainerWaitLibpodShape,
  VolumeInspectLibpodOperation,
  VolumeInspectLibpodShape,
} from '../v4.6/operations.js';
import type {
  SecretInspectLibpodOperation,
  SecretInspectLibpodShape,
  SecretListLibpodOperation,
  SecretListLibpodShape,
  VolumeListLibpodOperation,
  VolumeListLibpodShape,
  VolumePruneLibpodOperation,
  VolumePruneLibpodShape,
} from '../v4.7/operations.js';
import type { ContainersStatsAllLibpodOperation, ContainersStatsAllLibpodShape } from '../v5.0/operations.js';
import type {
  ContainerInspectLibpodOperation,
  ContainerInspectLibpodShape,
  ContainerListLibpodOperation,
  ContainerListLibpodShape,
  ContainerTopLibpodOperation,
  ContainerTopLibpodShape,
  ContainerUpdateLibpodOperation,
  ContainerUpdateLibpodShape,
} from '../v5.5/operations.js';
import type {
  ArtifactAddReport,
  ArtifactInspectReport,
  ArtifactListReport,
  ArtifactPullReport,
  ArtifactPushReport,
  ArtifactRemoveReport,
  LibpodInfo,
  LibpodVolumeCreateOptions,
  SpecGenerator,
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

/** The parameters of `ArtifactDeleteLibpod`. */
export interface ArtifactDeleteLibpodParameters {
  /** Name or digest of the artifact in the local store. */
  name: string;
}

export interface ArtifactDeleteLibpodOperation {
  /**
   * Removes an OCI artifact.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/artifacts/{name}`
   * @throws {EngineError} 404: no such artifact.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactDeleteLibpod
   */
  ArtifactDeleteLibpod<Form extends 'data' | 'stream'>(parameters: ArtifactDeleteLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ArtifactRemoveReport>>;
  /**
   * Removes an OCI artifact.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/artifacts/{name}`
   * @throws {EngineError} 404: no such artifact.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactDeleteLibpod
   */
  ArtifactDeleteLibpod(parameters: ArtifactDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<ArtifactRemoveReport>;
}

export type ArtifactDeleteLibpodShape = Shape<'value', ArtifactDeleteLibpodParameters, ArtifactRemoveReport>;

/** The parameters of `ArtifactExtractLibpod`. */
export interface ArtifactExtractLibpodParameters {
  /** Name or digest of the artifact in the local store. */
  name: string;
  /** Title of the one file to take out. By default the tar has all files. */
  title?: string | undefined;
  /** Digest of the one file to take out, such as `sha256:...`. By default the tar has all files. */
  digest?: string | undefined;
  /** True names a single file in the tar by its digest, not by its title. */
  excludeTitle?: boolean | undefined;
}

export interface ArtifactExtractLibpodOperation {
  /**
   * Reads the files of an OCI artifact as a tar archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/artifacts/{name}/extract`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such artifact.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactExtractLibpod
   */
  ArtifactExtractLibpod<Form extends 'data' | 'stream'>(parameters: ArtifactExtractLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Reads the files of an OCI artifact as a tar archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/artifacts/{name}/extract`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such artifact.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactExtractLibpod
   */
  ArtifactExtractLibpod(parameters: ArtifactExtractLibpodParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ArtifactExtractLibpodShape = Shape<'bytes', ArtifactExtractLibpodParameters, Buffer>;

/** The parameters of `ArtifactInspectLibpod`. */
export interface ArtifactInspectLibpodParameters {
  /** Name or digest of the artifact in the local store. */
  name: string;
}

export interface ArtifactInspectLibpodOperation {
  /**
   * Tells all that Podman knows about an OCI artifact.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/artifacts/{name}/json`
   * @throws {EngineError} 404: no such artifact.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactInspectLibpod
   */
  ArtifactInspectLibpod<Form extends 'data' | 'stream'>(parameters: ArtifactInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ArtifactInspectReport>>;
  /**
   * Tells all that Podman knows about an OCI artifact.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/artifacts/{name}/json`
   * @throws {EngineError} 404: no such artifact.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactInspectLibpod
   */
  ArtifactInspectLibpod(parameters: ArtifactInspectLibpodParameters, options?: CallOptions<'data'>): Promise<ArtifactInspectReport>;
}

export type ArtifactInspectLibpodShape = Shape<'value', ArtifactInspectLibpodParameters, ArtifactInspectReport>;

/** The parameters of `ArtifactPushLibpod`. */
export interface ArtifactPushLibpodParameters {
  /** Full name of the artifact in the local store. Its registry and repository are also the destination. */
  name: string;
  /**
   * Number of further attempts after a failure; 3 by default.
   * @defaultValue 3
   */
  retry?: number | undefined;
  /**
   * Pause before the next attempt, as a duration such as `10s` or `1m30s`.
   * @defaultValue "1s"
   */
  retryDelay?: string | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
  /** Login for the registry: base64url of a JSON object with `username` and `password`, or with `identitytoken`. Without it the engine uses the logins that it has stored. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ArtifactPushLibpodOperation {
  /**
   * Sends an OCI artifact to a registry.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/artifacts/{name}/push`
   * @throws {EngineError} 400: a parameter is wrong; 401: the registry does not accept the login; 404: no such artifact.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactPushLibpod
   */
  ArtifactPushLibpod<Form extends 'data' | 'stream'>(parameters: ArtifactPushLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ArtifactPushReport>>;
  /**
   * Sends an OCI artifact to a registry.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/artifacts/{name}/push`
   * @throws {EngineError} 400: a parameter is wrong; 401: the registry does not accept the login; 404: no such artifact.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactPushLibpod
   */
  ArtifactPushLibpod(parameters: ArtifactPushLibpodParameters, options?: CallOptions<'data'>): Promise<ArtifactPushReport>;
}

export type ArtifactPushLibpodShape = Shape<'value', ArtifactPushLibpodParameters, ArtifactPushReport>;

/** The parameters of `ArtifactAddLibpod`. */
export interface ArtifactAddLibpodParameters {
  /** Full name of the artifact with its registry, such as `quay.io/me/data:v1`. Required. */
  name: string;
  /** Name that the file has in the artifact. Required. */
  fileName: string;
  /** Media type of the file, such as `text/plain`. Without it the engine guesses the type from the content. */
  fileMIMEType?: string | undefined;
  /** Annotations for the file in the artifact, each as `key=value`. */
  annotations?: Array<string> | string | undefined;
  /** Media type of the artifact as a whole. It cannot go with `append`. */
  artifactMIMEType?: string | undefined;
  /**
   * True adds the file to an artifact that exists already. By default a name in use is an error.
   * @defaultValue false
   */
  append?: boolean | undefined;
  /** Content of the file, as bytes. */
  inputStream?: Body | undefined;
}

export interface ArtifactAddLibpodOperation {
  /**
   * Adds a file that is sent as the body to an OCI artifact, and creates the artifact on demand.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/artifacts/add`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such artifact to append to.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactAddLibpod
   */
  ArtifactAddLibpod<Form extends 'data' | 'stream'>(parameters: ArtifactAddLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ArtifactAddReport>>;
  /**
   * Adds a file that is sent as the body to an OCI artifact, and creates the artifact on demand.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/artifacts/add`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such artifact to append to.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactAddLibpod
   */
  ArtifactAddLibpod(parameters: ArtifactAddLibpodParameters, options?: CallOptions<'data'>): Promise<ArtifactAddReport>;
}

export type ArtifactAddLibpodShape = Shape<'value', ArtifactAddLibpodParameters, ArtifactAddReport>;

export interface ArtifactListLibpodOperation {
  /**
   * Lists the OCI artifacts of the engine.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/artifacts/json`
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactListLibpod
   */
  ArtifactListLibpod<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ArtifactListReport>>>;
  /**
   * Lists the OCI artifacts of the engine.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/artifacts/json`
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactListLibpod
   */
  ArtifactListLibpod(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<Array<ArtifactListReport>>;
}

export type ArtifactListLibpodShape = Shape<'value', NoParameters, Array<ArtifactListReport>>;

/** The parameters of `ArtifactPullLibpod`. */
export interface ArtifactPullLibpodParameters {
  /** Full name of the artifact with its registry, such as `quay.io/me/data:v1`. Required. */
  name: string;
  /**
   * Number of further attempts after a failure; 3 by default.
   * @defaultValue 3
   */
  retry?: number | undefined;
  /**
   * Pause before the next attempt, as a duration such as `10s` or `1m30s`.
   * @defaultValue "1s"
   */
  retryDelay?: string | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
  /** Login for the registry: base64url of a JSON object with `username` and `password`, or with `identitytoken`. Without it the engine uses the logins that it has stored. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ArtifactPullLibpodOperation {
  /**
   * Fetches an OCI artifact from a registry.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/artifacts/pull`
   * @throws {EngineError} 400: a parameter is wrong; 401: the registry does not accept the login; 404: no such artifact in the registry.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactPullLibpod
   */
  ArtifactPullLibpod<Form extends 'data' | 'stream'>(parameters: ArtifactPullLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ArtifactPullReport>>;
  /**
   * Fetches an OCI artifact from a registry.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/artifacts/pull`
   * @throws {EngineError} 400: a parameter is wrong; 401: the registry does not accept the login; 404: no such artifact in the registry.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactPullLibpod
   */
  ArtifactPullLibpod(parameters: ArtifactPullLibpodParameters, options?: CallOptions<'data'>): Promise<ArtifactPullReport>;
}

export type ArtifactPullLibpodShape = Shape<'value', ArtifactPullLibpodParameters, ArtifactPullReport>;

/** The parameters of `ImageBuildLibpod`. */
export interface ImageBuildLibpodParameters {
  /**
   * Logins for the registries of base images: base64url of a JSON object, by registry, with `username` and `password` each.
   * @since v5.6.0
   */
  'X-Registry-Config'?: RegistryConfig | string | undefined;
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
  /**
   * Named contexts besides the main one, each as `name=url:ADDRESS` or `name=image:REFERENCE`. Instructions use them as `COPY --from=name`. Files of the client travel as parts of a multipart body instead.
   * @since v5.6.0
   */
  additionalbuildcontexts?: Array<string> | string | undefined;
  /** Further lines for `/etc/hosts` during the build: a JSON array of texts such as `name:10.0.0.1`. */
  extrahosts?: string | undefined;
  /**
   * True leaves `/etc/hosts` as the image has it. By default the engine writes one for the `RUN` steps.
   * @since v5.4.0
   */
  nohosts?: boolean | undefined;
  /** Build context that the engine fetches itself: the URL of a Git repository or of a tar. */
  remote?: string | undefined;
  /**
   * True leaves out the output of the steps, unless the build fails.
   * @defaultValue false
   */
  q?: boolean | undefined;
  /**
   * True undoes the changes that `RUN` steps make in directories of a `VOLUME` instruction. Only `ADD` and `COPY` can then fill these.
   * @since v5.2.0
   * @defaultValue false
   */
  compatvolumes?: boolean | undefined;
  /**
   * False leaves out the annotation `org.opencontainers.image.created`. Images in Docker's format never have it.
   * @since v5.6.0
   * @defaultValue true
   */
  createdannotation?: boolean | undefined;
  /**
   * Creation time for the image and its new history entries, in Unix seconds, so that builds can be repeated exactly. It cannot go with `timestamp`.
   * @since v5.6.0
   */
  sourcedateepoch?: number | undefined;
  /**
   * True sets back files in new layers that are later than `sourcedateepoch`. Without that parameter it has no effect.
   * @since v5.6.0
   * @defaultValue false
   */
  rewritetimestamp?: boolean | undefined;
  /** Time for the image, its new history entries and all files in new layers, in Unix seconds. It cannot go with `sourcedateepoch`. */
  timestamp?: number | undefined;
  /**
   * False starts with no labels in place of those of the base image or stage.
   * @since v5.5.0
   * @defaultValue true
   */
  inheritlabels?: boolean | undefined;
  /**
   * False starts with no annotations in place of those of the base image or stage.
   * @since v5.6.0
   * @defaultValue true
   */
  inheritannotations?: boolean | undefined;
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
   * Labels for the images between the steps, each as `key=value`. The final image does not get them.
   * @since v4.7.0
   */
  layerLabel?: Array<string> | string | undefined;
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
   * Keys of labels that the image does not take over from its base image.
   * @since v4.8.0
   */
  unsetlabel?: Array<string> | string | undefined;
  /**
   * Keys of annotations that the image does not take over from its base image.
   * @since v5.6.0
   */
  unsetannotation?: Array<string> | string | undefined;
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
  /**
   * Number of further attempts if a download or an upload fails. By default the engine's configuration decides, mostly 3.
   * @since v5.3.0
   */
  retry?: number | undefined;
  /**
   * Pause before the next attempt, as a duration such as `10s` or `1m30s`.
   * @since v5.3.0
   */
  'retry-delay'?: string | undefined;
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
  /**
   * True puts the new secret in place of one that has this name. By default a name in use is an error.
   * @since v4.7.0
   */
  replace?: boolean | undefined;
  /**
   * True makes it no error if the name is in use: the old secret stays.
   * @since v5.6.0
   */
  ignore?: boolean | undefined;
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

/** The parameters of `VolumeExportLibpod`. */
export interface VolumeExportLibpodParameters {
  /** Name of the volume. */
  name: string;
}

export interface VolumeExportLibpodOperation {
  /**
   * Reads the files of a volume as a tar archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/volumes/{name}/export`
   * @throws {EngineError} 404: no such volume.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeExportLibpod
   */
  VolumeExportLibpod<Form extends 'data' | 'stream'>(parameters: VolumeExportLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Reads the files of a volume as a tar archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/volumes/{name}/export`
   * @throws {EngineError} 404: no such volume.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeExportLibpod
   */
  VolumeExportLibpod(parameters: VolumeExportLibpodParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type VolumeExportLibpodShape = Shape<'bytes', VolumeExportLibpodParameters, Buffer>;

/** The parameters of `VolumeImportLibpod`. */
export interface VolumeImportLibpodParameters {
  /** Name of the volume. It must exist. */
  name: string;
  /** Tar of the files to unpack into the volume, uncompressed. Files of the same name are overwritten. */
  inputStream?: Body | undefined;
}

export interface VolumeImportLibpodOperation {
  /**
   * Unpacks a tar archive into a volume.
   *
   * `POST /libpod/volumes/{name}/import`
   * @throws {EngineError} 404: no such volume.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeImportLibpod
   */
  VolumeImportLibpod(parameters: VolumeImportLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type VolumeImportLibpodShape = Shape<'nothing', VolumeImportLibpodParameters, void>;

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

/** The operations of the category `libpod/artifacts`. */
export interface LibpodArtifactsCategory
  extends ArtifactDeleteLibpodOperation,
    ArtifactExtractLibpodOperation,
    ArtifactInspectLibpodOperation,
    ArtifactPushLibpodOperation,
    ArtifactAddLibpodOperation,
    ArtifactListLibpodOperation,
    ArtifactPullLibpodOperation {}

export interface LibpodArtifactsShapes {
  ArtifactDeleteLibpod: ArtifactDeleteLibpodShape;
  ArtifactExtractLibpod: ArtifactExtractLibpodShape;
  ArtifactInspectLibpod: ArtifactInspectLibpodShape;
  ArtifactPushLibpod: ArtifactPushLibpodShape;
  ArtifactAddLibpod: ArtifactAddLibpodShape;
  ArtifactListLibpod: ArtifactListLibpodShape;
  ArtifactPullLibpod: ArtifactPullLibpodShape;
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

/** The operations of the category `libpod/info`. */
export interface LibpodInfoCategory
  extends SystemInfoLibpodOperation {}

export interface LibpodInfoShapes {
  SystemInfoLibpod: SystemInfoLibpodShape;
}

/** The operations of the category `libpod/secrets`. */
export interface LibpodSecretsCategory
  extends SecretDeleteLibpodOperation,
    SecretExistsLibpodOperation,
    SecretInspectLibpodOperation,
    SecretCreateLibpodOperation,
    SecretListLibpodOperation {}

export interface LibpodSecretsShapes {
  SecretDeleteLibpod: SecretDeleteLibpodShape;
  SecretExistsLibpod: SecretExistsLibpodShape;
  SecretInspectLibpod: SecretInspectLibpodShape;
  SecretCreateLibpod: SecretCreateLibpodShape;
  SecretListLibpod: SecretListLibpodShape;
}

/** The operations of the category `libpod/volumes`. */
export interface LibpodVolumesCategory
  extends VolumeDeleteLibpodOperation,
    VolumeExistsLibpodOperation,
    VolumeExportLibpodOperation,
    VolumeImportLibpodOperation,
    VolumeInspectLibpodOperation,
    VolumeCreateLibpodOperation,
    VolumeListLibpodOperation,
    VolumePruneLibpodOperation {}

export interface LibpodVolumesShapes {
  VolumeDeleteLibpod: VolumeDeleteLibpodShape;
  VolumeExistsLibpod: VolumeExistsLibpodShape;
  VolumeExportLibpod: VolumeExportLibpodShape;
  VolumeImportLibpod: VolumeImportLibpodShape;
  VolumeInspectLibpod: VolumeInspectLibpodShape;
  VolumeCreateLibpod: VolumeCreateLibpodShape;
  VolumeListLibpod: VolumeListLibpodShape;
  VolumePruneLibpod: VolumePruneLibpodShape;
}
