// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  BuildNamespace,
  ContainerRestoreLibpodResponse,
  ImageBuildLibpodResponse,
  ImageLoadReport,
  RegistryConfig,
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
import type { ContainerDeleteLibpodOperation, ContainerDeleteLibpodShape } from '../v4.0/operations.js';
import type {
  ContainerKillLibpodOperation,
  ContainerKillLibpodShape,
  ContainerPruneLibpodOperation,
  ContainerPruneLibpodShape,
  ContainerStopLibpodOperation,
  ContainerStopLibpodShape,
} from '../v4.3/operations.js';
import type { ContainerCheckpointLibpodOperation, ContainerCheckpointLibpodShape } from '../v4.4/operations.js';
import type { ContainerWaitLibpodOperation, ContainerWaitLibpodShape } from '../v4.6/operations.js';
import type { ContainersStatsAllLibpodOperation, ContainersStatsAllLibpodShape } from '../v5.0/operations.js';
import type { PlayKubeReport } from '../v5.2/models.js';
import type { PlayKubeDownLibpodOperation, PlayKubeDownLibpodShape } from '../v5.2/operations.js';
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
import type { ArtifactAddReport, ArtifactRemoveReport } from '../v5.6/models.js';
import type {
  ArtifactDeleteLibpodOperation,
  ArtifactDeleteLibpodShape,
  ArtifactExtractLibpodOperation,
  ArtifactExtractLibpodShape,
  ArtifactInspectLibpodOperation,
  ArtifactInspectLibpodShape,
  ArtifactListLibpodOperation,
  ArtifactListLibpodShape,
  ArtifactPullLibpodOperation,
  ArtifactPullLibpodShape,
  ArtifactPushLibpodOperation,
  ArtifactPushLibpodShape,
  ContainerCreateLibpodOperation,
  ContainerCreateLibpodShape,
} from '../v5.6/operations.js';
import type { ListQuadlet, LocalBuildLibpodResponse, QuadletListLibpodFilters } from './models.js';
import type { Body, CallOptions, CallOptionsAs, Records, Shape, Taken } from '../../../src/types.js';

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
  /**
   * True puts a new artifact in place of one that has this name.
   * @since v5.7.0
   * @defaultValue false
   */
  replace?: boolean | undefined;
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

/** The parameters of `ArtifactDeleteAllLibpod`. */
export interface ArtifactDeleteAllLibpodParameters {
  /** Names or digests of the artifacts to remove. Required unless `all` is set. */
  artifacts?: Array<string> | string | undefined;
  /** True removes every artifact. It cannot go with `artifacts`. */
  all?: boolean | undefined;
  /** True makes it no error if an artifact does not exist. */
  ignore?: boolean | undefined;
}

export interface ArtifactDeleteAllLibpodOperation {
  /**
   * Removes several or all OCI artifacts.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/artifacts/remove`
   * @throws {EngineError} 404: no such artifact.
   * @since v5.7.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactDeleteAllLibpod
   */
  ArtifactDeleteAllLibpod<Form extends 'data' | 'stream'>(parameters: ArtifactDeleteAllLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ArtifactRemoveReport>>;
  /**
   * Removes several or all OCI artifacts.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/artifacts/remove`
   * @throws {EngineError} 404: no such artifact.
   * @since v5.7.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactDeleteAllLibpod
   */
  ArtifactDeleteAllLibpod(parameters?: ArtifactDeleteAllLibpodParameters, options?: CallOptions<'data'>): Promise<ArtifactRemoveReport>;
}

export type ArtifactDeleteAllLibpodShape = Shape<'value', ArtifactDeleteAllLibpodParameters, ArtifactRemoveReport>;

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
  /** Name of a manifest list that the image joins. The engine makes the list if there is none. */
  manifest?: string | undefined;
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
  /**
   * Image of the program that lists what the image is made of. The engine runs it over the result of the build.
   * @since v5.7.0
   */
  'sbom-scanner-image'?: string | undefined;
  /**
   * Way to join several lists: `cat`, `merge-cyclonedx-by-component-name-and-version` or `merge-spdx-by-package-name-and-versioninfo`.
   * @since v5.7.0
   */
  'sbom-merge-strategy'?: string | undefined;
  /**
   * File on the engine's host that takes the list.
   * @since v5.7.0
   */
  'sbom-output'?: string | undefined;
  /**
   * File in the image that takes the list.
   * @since v5.7.0
   */
  'sbom-image-output'?: string | undefined;
  /**
   * File on the engine's host that takes the list as package URLs.
   * @since v5.7.0
   */
  'sbom-purl-output'?: string | undefined;
  /**
   * File in the image that takes the list as package URLs.
   * @since v5.7.0
   */
  'sbom-image-purl-output'?: string | undefined;
  /**
   * Commands that make the list, to be run in `sbom-scanner-image`. `{ROOTFS}`, `{CONTEXT}` and `{OUTPUT}` stand for the root file system, the context and the file to write.
   * @since v5.7.0
   */
  'sbom-scanner-command'?: Array<string> | string | undefined;
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
  /**
   * True restores the container with its TCP connections closed.
   * @since v5.7.0
   */
  tcpClose?: boolean | undefined;
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

/** The parameters of `LocalBuildLibpod`. */
export interface LocalBuildLibpodParameters {
  /** Logins for the registries of base images: base64url of a JSON object, by registry, with `username` and `password` each. */
  'X-Registry-Config'?: RegistryConfig | string | undefined;
  /** Absolute path of the build context, a directory on the engine's host. Required. */
  localcontextdir: string;
  /**
   * Path of the build file: absolute on the engine's host, or relative to the context. By default the engine takes `Containerfile`, or else `Dockerfile`.
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
   * @defaultValue false
   */
  allplatforms?: boolean | undefined;
  /** Named contexts besides the main one, each as `name=url:ADDRESS`, `name=image:REFERENCE` or `name=localpath:/PATH`. A path is absolute and on the engine's host. Instructions use them as `COPY --from=name`. */
  additionalbuildcontexts?: Array<string> | string | undefined;
  /** Further lines for `/etc/hosts` during the build: a JSON array of texts such as `name:10.0.0.1`. */
  extrahosts?: string | undefined;
  /** True leaves `/etc/hosts` as the image has it. By default the engine writes one for the `RUN` steps. */
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
   * @defaultValue false
   */
  compatvolumes?: boolean | undefined;
  /**
   * False leaves out the annotation `org.opencontainers.image.created`. Images in Docker's format never have it.
   * @defaultValue true
   */
  createdannotation?: boolean | undefined;
  /** Creation time for the image and its new history entries, in Unix seconds, so that builds can be repeated exactly. It cannot go with `timestamp`. */
  sourcedateepoch?: number | undefined;
  /**
   * True sets back files in new layers that are later than `sourcedateepoch`. Without that parameter it has no effect.
   * @defaultValue false
   */
  rewritetimestamp?: boolean | undefined;
  /** Time for the image, its new history entries and all files in new layers, in Unix seconds. It cannot go with `sourcedateepoch`. */
  timestamp?: number | undefined;
  /**
   * False starts with no labels in place of those of the base image or stage.
   * @defaultValue true
   */
  inheritlabels?: boolean | undefined;
  /**
   * False starts with no annotations in place of those of the base image or stage.
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
  /** Labels for the images between the steps, each as `key=value`. The final image does not get them. */
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
  /** Names of environment variables that the final image does not take over from its base image. */
  unsetenv?: Array<string> | string | undefined;
  /** Keys of labels that the image does not take over from its base image. */
  unsetlabel?: Array<string> | string | undefined;
  /** Keys of annotations that the image does not take over from its base image. */
  unsetannotation?: Array<string> | string | undefined;
  /** Directories of the engine's host to mount during `RUN` steps, each as `host-path:container-path`, with options such as `:ro` behind. */
  volume?: Array<string> | string | undefined;
  /** Name of a manifest list that the image joins. The engine makes the list if there is none. */
  manifest?: string | undefined;
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
  /** Cgroup below which those of the `RUN` steps are made. */
  cgroupparent?: string | undefined;
  /** Memory nodes that the build may use, as a list or a range: `0-3` or `0,1`. Empty means all. */
  cpusetmems?: string | undefined;
  /** File on the engine's host that takes the reports of `rusage`, in place of the output. */
  rusagelogfile?: string | undefined;
  /** Secrets for `RUN --mount=type=secret`, each as `id=NAME,src=PATH`. The path is that of a file in the context, which stays out of the image. */
  secrets?: Array<string> | string | undefined;
  /**
   * False leaves out the label `io.buildah.version`.
   * @defaultValue true
   */
  identitylabel?: boolean | undefined;
  /** Features of the operating system that the image needs, mostly on Windows. */
  osfeature?: Array<string> | string | undefined;
  /** Version of the operating system that the image needs, mostly on Windows. */
  osversion?: string | undefined;
  /** Environment variables for the final image, each as `NAME=value`. */
  setenv?: Array<string> | string | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
  /** Repositories in a registry that get the layers of this build for later ones: names without a tag. It works only with `layers`. */
  cacheto?: Array<string> | string | undefined;
  /** Age up to which cached layers count, as a duration such as `24h`. By default they count whatever their age. */
  cachettl?: string | undefined;
  /** Flags for the C preprocessor, which reads build files whose name ends with `.in`. */
  cppflags?: Array<string> | string | undefined;
  /** True leaves the history of the steps out of the image. */
  omithistory?: boolean | undefined;
  /**
   * False builds the stages, too, that the last one does not need.
   * @defaultValue true
   */
  skipunusedstages?: boolean | undefined;
  /** Further groups of the user of `RUN` steps, as names or numbers; `keep-groups` keeps those of the engine. */
  groupadd?: Array<string> | string | undefined;
  /** Number of further attempts if a download or an upload fails. By default the engine's configuration decides, mostly 3. */
  retry?: number | undefined;
  /** Pause before the next attempt, as a duration such as `10s` or `1m30s`. */
  'retry-delay'?: string | undefined;
  /** Image of the program that lists what the image is made of. The engine runs it over the result of the build. */
  'sbom-scanner-image'?: string | undefined;
  /** Way to join several lists: `cat`, `merge-cyclonedx-by-component-name-and-version` or `merge-spdx-by-package-name-and-versioninfo`. */
  'sbom-merge-strategy'?: string | undefined;
  /** File on the engine's host that takes the list. */
  'sbom-output'?: string | undefined;
  /** File in the image that takes the list. */
  'sbom-image-output'?: string | undefined;
  /** File on the engine's host that takes the list as package URLs. */
  'sbom-purl-output'?: string | undefined;
  /** File in the image that takes the list as package URLs. */
  'sbom-image-purl-output'?: string | undefined;
  /** Commands that make the list, to be run in `sbom-scanner-image`. `{ROOTFS}`, `{CONTEXT}` and `{OUTPUT}` stand for the root file system, the context and the file to write. */
  'sbom-scanner-command'?: Array<string> | string | undefined;
}

export interface LocalBuildLibpodOperation {
  /**
   * Builds an image from a build context in a folder of the engine's machine.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/local/build`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such directory or file on the engine's host.
   * @since v5.7.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/LocalBuildLibpod
   */
  LocalBuildLibpod<Form extends 'data' | 'stream'>(parameters: LocalBuildLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<LocalBuildLibpodResponse>>>;
  /**
   * Builds an image from a build context in a folder of the engine's machine.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/local/build`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such directory or file on the engine's host.
   * @since v5.7.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/LocalBuildLibpod
   */
  LocalBuildLibpod(parameters: LocalBuildLibpodParameters, options?: CallOptions): Promise<Records<LocalBuildLibpodResponse>>;
}

export type LocalBuildLibpodShape = Shape<'records', LocalBuildLibpodParameters, LocalBuildLibpodResponse>;

/** The parameters of `LocalImagesLibpod`. */
export interface LocalImagesLibpodParameters {
  /** Absolute path of the image archive on the engine's host. */
  path: string;
}

export interface LocalImagesLibpodOperation {
  /**
   * Loads images from an archive on the engine's machine.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/local/images/load`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such file on the engine's host.
   * @since v5.7.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/LocalImagesLibpod
   */
  LocalImagesLibpod<Form extends 'data' | 'stream'>(parameters: LocalImagesLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ImageLoadReport>>;
  /**
   * Loads images from an archive on the engine's machine.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/local/images/load`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such file on the engine's host.
   * @since v5.7.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/LocalImagesLibpod
   */
  LocalImagesLibpod(parameters: LocalImagesLibpodParameters, options?: CallOptions<'data'>): Promise<ImageLoadReport>;
}

export type LocalImagesLibpodShape = Shape<'value', LocalImagesLibpodParameters, ImageLoadReport>;

/** The parameters of `PlayKubeLibpod`. */
export interface PlayKubeLibpodParameters {
  /**
   * Annotations for the containers and pods: a JSON object of texts.
   * @since v4.1.0
   */
  annotations?: { [key: string]: string } | string | undefined;
  /** Log driver of the containers, such as `k8s-file` or `journald`. By default the engine's configuration decides. */
  logDriver?: string | undefined;
  /**
   * Options of the log driver, each as `key=value`, such as `max-size=10mb`.
   * @since v4.0.2
   */
  logOptions?: Array<string> | string | undefined;
  /** Networks for the pods, each a name, or one mode such as `host` or `none`. Without it the engine uses a default network for such pods. */
  network?: Array<string> | string | undefined;
  /**
   * True leaves `/etc/hosts` as the image has it. By default the engine writes it.
   * @since v4.0.2
   * @defaultValue false
   */
  noHosts?: boolean | undefined;
  /**
   * True reads annotations longer than 63 characters, as `GenerateKubeLibpod` writes them with its `noTrunc`.
   * @since v4.7.0
   * @defaultValue false
   */
  noTrunc?: boolean | undefined;
  /**
   * Ports to publish, each as `hostPort:containerPort`, with an IP address before it if needed. They win over those in the YAML.
   * @since v4.4.0
   */
  publishPorts?: Array<string> | string | undefined;
  /**
   * True publishes each `containerPort` of the YAML. By default only those with a `hostPort` are published.
   * @since v5.0.2
   */
  publishAllPorts?: boolean | undefined;
  /**
   * True removes pods and containers of the same names first. By default a name in use is an error.
   * @since v4.8.0
   * @defaultValue false
   */
  replace?: boolean | undefined;
  /**
   * True starts a service container before the pods. It ends when they end, so that one unit of systemd can follow them all.
   * @since v4.5.0
   * @defaultValue false
   */
  serviceContainer?: boolean | undefined;
  /**
   * False makes the pods without a start. The default is `true`.
   * @defaultValue true
   */
  start?: boolean | undefined;
  /** Fixed IP addresses, one for each pod, in the order of the YAML. */
  staticIPs?: Array<string> | string | undefined;
  /** Fixed MAC addresses, one for each pod, in the order of the YAML. */
  staticMACs?: Array<string> | string | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
  /**
   * User namespace mode of the pods, such as `auto` or `keep-id`. By default they use that of the host.
   * @since v4.7.0
   */
  userns?: string | undefined;
  /**
   * True keeps the call open until the pods end, and then removes all that it has made.
   * @since v4.5.0
   * @defaultValue false
   */
  wait?: boolean | undefined;
  /**
   * True builds each image that has a context in the tar. False never builds. By default the engine builds only images that it lacks.
   * @since v5.3.0
   */
  build?: boolean | undefined;
  /** Kubernetes YAML. With `Content-Type` `application/x-tar` it is a tar instead, with the YAML as `play.yaml` and the contexts to build. */
  request?: Body | undefined;
  /**
   * True leaves `/etc/hostname` as the images have it.
   * @since v5.4.0
   */
  noHostname?: boolean | undefined;
  /**
   * True names the containers as in the YAML. By default the name of their pod stands before their own.
   * @since v5.7.0
   */
  noPodPrefix?: boolean | undefined;
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

/** The parameters of `QuadletListLibpod`. */
export interface QuadletListLibpodParameters {
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: QuadletListLibpodFilters | string | undefined;
}

export interface QuadletListLibpodOperation {
  /**
   * Lists the Quadlet files of the engine's user.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/quadlets/json`
   * @since v5.7.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/quadlets/operation/QuadletListLibpod
   */
  QuadletListLibpod<Form extends 'data' | 'stream'>(parameters: QuadletListLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ListQuadlet>>>;
  /**
   * Lists the Quadlet files of the engine's user.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/quadlets/json`
   * @since v5.7.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/quadlets/operation/QuadletListLibpod
   */
  QuadletListLibpod(parameters?: QuadletListLibpodParameters, options?: CallOptions<'data'>): Promise<Array<ListQuadlet>>;
}

export type QuadletListLibpodShape = Shape<'value', QuadletListLibpodParameters, Array<ListQuadlet>>;

/** The operations of the category `libpod/artifacts`. */
export interface LibpodArtifactsCategory
  extends ArtifactDeleteLibpodOperation,
    ArtifactExtractLibpodOperation,
    ArtifactInspectLibpodOperation,
    ArtifactPushLibpodOperation,
    ArtifactAddLibpodOperation,
    ArtifactListLibpodOperation,
    ArtifactPullLibpodOperation,
    ArtifactDeleteAllLibpodOperation {}

export interface LibpodArtifactsShapes {
  ArtifactDeleteLibpod: ArtifactDeleteLibpodShape;
  ArtifactExtractLibpod: ArtifactExtractLibpodShape;
  ArtifactInspectLibpod: ArtifactInspectLibpodShape;
  ArtifactPushLibpod: ArtifactPushLibpodShape;
  ArtifactAddLibpod: ArtifactAddLibpodShape;
  ArtifactListLibpod: ArtifactListLibpodShape;
  ArtifactPullLibpod: ArtifactPullLibpodShape;
  ArtifactDeleteAllLibpod: ArtifactDeleteAllLibpodShape;
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

/** The operations of the category `libpod/local`. */
export interface LibpodLocalCategory
  extends LocalBuildLibpodOperation,
    LocalImagesLibpodOperation {}

export interface LibpodLocalShapes {
  LocalBuildLibpod: LocalBuildLibpodShape;
  LocalImagesLibpod: LocalImagesLibpodShape;
}

/** The operations of the category `libpod/play`. */
export interface LibpodPlayCategory
  extends PlayKubeLibpodOperation,
    PlayKubeDownLibpodOperation {}

export interface LibpodPlayShapes {
  PlayKubeLibpod: PlayKubeLibpodShape;
  PlayKubeDownLibpod: PlayKubeDownLibpodShape;
}

/** The operations of the category `libpod/quadlets`. */
export interface LibpodQuadletsCategory
  extends QuadletListLibpodOperation {}

export interface LibpodQuadletsShapes {
  QuadletListLibpod: QuadletListLibpodShape;
}
