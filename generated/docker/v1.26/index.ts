// Generated from specs/ by `npm run generate`. Do not edit.
import type { AuthCategory, AuthShapes, BuildCategory, BuildShapes, CommitCategory, CommitShapes, ContainersCategory, ContainersShapes, EventsCategory, EventsShapes, ExecCategory, ExecShapes, ImagesCategory, ImagesShapes, InfoCategory, InfoShapes, NodesCategory, NodesShapes, PingCategory, PingShapes, ServicesCategory, ServicesShapes, SwarmCategory, SwarmShapes, SystemCategory, SystemShapes, TasksCategory, TasksShapes, VersionCategory, VersionShapes, VolumesCategory, VolumesShapes } from '../v1.25/operations.js';
import type { NetworksCategory, NetworksShapes, PluginsCategory, PluginsShapes, SecretsCategory, SecretsShapes } from './operations.js';
export type { AuthConfig, AuthResponse, BuildInfo, ClusterInfo, Config, ContainerCreateRequest, ContainerCreateResponse, ContainerExecRequest, ContainerInspectResponse, ContainerPruneResponse, ContainerStatsResponse, ContainerSummary, ContainerTopResponse, ContainerUpdateRequest, ContainerUpdateResponse, ContainerWaitResponse, CreateImageInfo, DeviceMapping, EndpointPortConfig, EndpointSettings, EndpointSpec, ErrorDetail, ErrorResponse, EventMessage, ExecInspectResponse, ExecStartRequest, FilesystemChange, Filters, GraphDriver, HostConfig, IDResponse, IPAM, IdResponse, Image, ImageDeleteResponse, ImageHistoryResponseItem, ImagePruneResponse, ImageSearchResponseItem, ImageSummary, Mount, MountPoint, MountType, Network, NetworkAttachment, NetworkConfig, NetworkConnectRequest, NetworkContainer, NetworkCreateRequest, NetworkCreateResponse, NetworkDisconnectRequest, Node, NodeSpec, PluginDevice, PluginEnv, PluginInterfaceType, PluginMount, PluginPrivilege, Port, ProcessConfig, ProgressDetail, PushImageInfo, RegistryAuth, RegistryConfig, Resources, RestartPolicy, Secret, SecretCreateRequest, SecretSpec, Service, ServiceCreateRequest, ServiceCreateResponse, ServiceSpec, ServiceUpdateRequest, ServiceUpdateResponse, Swarm, SwarmInitRequest, SwarmJoinRequest, SwarmSpec, SwarmUnlockRequest, SwarmUnlockkeyResponse, SystemDataUsageResponse, SystemInfo, SystemVersion, Task, TaskSpec, TaskState, ThrottleDevice, Volume, VolumeCreateRequest, VolumeListResponse, VolumePruneResponse } from '../v1.25/models.js';
export type { ContainerArchiveHeadOperation, ContainerArchiveHeadParameters, ContainerArchiveHeadShape, ContainerAttachOperation, ContainerAttachParameters, ContainerAttachShape, ContainerAttachWebsocketOperation, ContainerAttachWebsocketParameters, ContainerAttachWebsocketShape, ContainerChangesOperation, ContainerChangesParameters, ContainerChangesShape, ContainerCreateOperation, ContainerCreateParameters, ContainerCreateShape, ContainerDeleteOperation, ContainerDeleteParameters, ContainerDeleteShape, ContainerExecOperation, ContainerExecParameters, ContainerExecShape, ContainerExportOperation, ContainerExportParameters, ContainerExportShape, ContainerGetArchiveOperation, ContainerGetArchiveParameters, ContainerGetArchiveShape, ContainerInspectOperation, ContainerInspectParameters, ContainerInspectShape, ContainerKillOperation, ContainerKillParameters, ContainerKillShape, ContainerListOperation, ContainerListParameters, ContainerListShape, ContainerLogsOperation, ContainerLogsParameters, ContainerLogsShape, ContainerPauseOperation, ContainerPauseParameters, ContainerPauseShape, ContainerPruneOperation, ContainerPruneParameters, ContainerPruneShape, ContainerPutArchiveOperation, ContainerPutArchiveParameters, ContainerPutArchiveShape, ContainerRenameOperation, ContainerRenameParameters, ContainerRenameShape, ContainerResizeOperation, ContainerResizeParameters, ContainerResizeShape, ContainerRestartOperation, ContainerRestartParameters, ContainerRestartShape, ContainerStartOperation, ContainerStartParameters, ContainerStartShape, ContainerStatsOperation, ContainerStatsParameters, ContainerStatsShape, ContainerStopOperation, ContainerStopParameters, ContainerStopShape, ContainerTopOperation, ContainerTopParameters, ContainerTopShape, ContainerUnpauseOperation, ContainerUnpauseParameters, ContainerUnpauseShape, ContainerUpdateOperation, ContainerUpdateParameters, ContainerUpdateShape, ContainerWaitOperation, ContainerWaitParameters, ContainerWaitShape, ExecInspectOperation, ExecInspectParameters, ExecInspectShape, ExecResizeOperation, ExecResizeParameters, ExecResizeShape, ExecStartOperation, ExecStartParameters, ExecStartShape, GetPluginPrivilegesOperation, GetPluginPrivilegesParameters, GetPluginPrivilegesShape, ImageBuildOperation, ImageBuildParameters, ImageBuildShape, ImageCommitOperation, ImageCommitParameters, ImageCommitShape, ImageCreateOperation, ImageCreateParameters, ImageCreateShape, ImageDeleteOperation, ImageDeleteParameters, ImageDeleteShape, ImageGetAllOperation, ImageGetAllParameters, ImageGetAllShape, ImageGetOperation, ImageGetParameters, ImageGetShape, ImageHistoryOperation, ImageHistoryParameters, ImageHistoryShape, ImageInspectOperation, ImageInspectParameters, ImageInspectShape, ImageListOperation, ImageListParameters, ImageListShape, ImageLoadOperation, ImageLoadParameters, ImageLoadShape, ImagePruneOperation, ImagePruneParameters, ImagePruneShape, ImagePushOperation, ImagePushParameters, ImagePushShape, ImageSearchOperation, ImageSearchParameters, ImageSearchShape, ImageTagOperation, ImageTagParameters, ImageTagShape, NetworkConnectOperation, NetworkConnectParameters, NetworkConnectShape, NetworkCreateOperation, NetworkCreateParameters, NetworkCreateShape, NetworkDeleteOperation, NetworkDeleteParameters, NetworkDeleteShape, NetworkDisconnectOperation, NetworkDisconnectParameters, NetworkDisconnectShape, NetworkInspectOperation, NetworkInspectParameters, NetworkInspectShape, NetworkListOperation, NetworkListParameters, NetworkListShape, NetworkPruneParameters, NodeDeleteOperation, NodeDeleteParameters, NodeDeleteShape, NodeInspectOperation, NodeInspectParameters, NodeInspectShape, NodeListOperation, NodeListParameters, NodeListShape, NodeUpdateOperation, NodeUpdateParameters, NodeUpdateShape, PluginCreateOperation, PluginCreateParameters, PluginCreateShape, PluginDeleteOperation, PluginDeleteParameters, PluginDeleteShape, PluginDisableOperation, PluginDisableParameters, PluginDisableShape, PluginEnableOperation, PluginEnableParameters, PluginEnableShape, PluginInspectParameters, PluginPullOperation, PluginPullParameters, PluginPullShape, PluginPushOperation, PluginPushParameters, PluginPushShape, PluginSetOperation, PluginSetParameters, PluginSetShape, SecretCreateOperation, SecretCreateParameters, SecretCreateShape, SecretDeleteOperation, SecretDeleteParameters, SecretDeleteShape, SecretInspectOperation, SecretInspectParameters, SecretInspectShape, SecretListOperation, SecretListParameters, SecretListShape, ServiceCreateOperation, ServiceCreateParameters, ServiceCreateShape, ServiceDeleteOperation, ServiceDeleteParameters, ServiceDeleteShape, ServiceInspectOperation, ServiceInspectParameters, ServiceInspectShape, ServiceListOperation, ServiceListParameters, ServiceListShape, ServiceLogsOperation, ServiceLogsParameters, ServiceLogsShape, ServiceUpdateOperation, ServiceUpdateParameters, ServiceUpdateShape, SwarmInitOperation, SwarmInitParameters, SwarmInitShape, SwarmInspectOperation, SwarmInspectShape, SwarmJoinOperation, SwarmJoinParameters, SwarmJoinShape, SwarmLeaveOperation, SwarmLeaveParameters, SwarmLeaveShape, SwarmUnlockOperation, SwarmUnlockParameters, SwarmUnlockShape, SwarmUnlockkeyOperation, SwarmUnlockkeyShape, SwarmUpdateOperation, SwarmUpdateParameters, SwarmUpdateShape, SystemAuthOperation, SystemAuthParameters, SystemAuthShape, SystemDataUsageOperation, SystemDataUsageShape, SystemEventsOperation, SystemEventsParameters, SystemEventsShape, SystemInfoOperation, SystemInfoShape, SystemPingOperation, SystemPingShape, SystemVersionOperation, SystemVersionShape, TaskInspectOperation, TaskInspectParameters, TaskInspectShape, TaskListOperation, TaskListParameters, TaskListShape, VolumeCreateOperation, VolumeCreateParameters, VolumeCreateShape, VolumeDeleteOperation, VolumeDeleteParameters, VolumeDeleteShape, VolumeInspectOperation, VolumeInspectParameters, VolumeInspectShape, VolumeListOperation, VolumeListParameters, VolumeListShape, VolumePruneOperation, VolumePruneParameters, VolumePruneShape } from '../v1.25/operations.js';
export type { NetworkPruneResponse, Plugin } from './models.js';
export type { NetworkPruneOperation, NetworkPruneShape, PluginInspectOperation, PluginInspectShape, PluginListOperation, PluginListShape, PluginUpgradeOperation, PluginUpgradeParameters, PluginUpgradeShape, SecretUpdateOperation, SecretUpdateParameters, SecretUpdateShape } from './operations.js';
import { type BoundApi, type Client, type ClientOptions, listCategories, makeClient } from '../../../src/client.js';
import { type ConnectOptions, connectEngine, type EngineMethods } from '../../../src/connect.js';
import { prose } from '../prose.js';
import { table } from '../table.js';

export * from '../../../src/public.js';

const api: BoundApi = { table, prose, version: 'v1.26' };

/** An engine that is spoken to in v1.26: its categories, and what goes beside them. */
export interface Engine extends EngineMethods {
  readonly containers: ContainersCategory;
  readonly images: ImagesCategory;
  readonly build: BuildCategory;
  readonly auth: AuthCategory;
  readonly info: InfoCategory;
  readonly version: VersionCategory;
  readonly _ping: PingCategory;
  readonly commit: CommitCategory;
  readonly events: EventsCategory;
  readonly system: SystemCategory;
  readonly exec: ExecCategory;
  readonly volumes: VolumesCategory;
  readonly networks: NetworksCategory;
  readonly plugins: PluginsCategory;
  readonly nodes: NodesCategory;
  readonly swarm: SwarmCategory;
  readonly services: ServicesCategory;
  readonly tasks: TasksCategory;
  readonly secrets: SecretsCategory;
}

/** The operations of v1.26 by category, as `invoke` sees them. */
export interface Shapes {
  containers: ContainersShapes;
  images: ImagesShapes;
  build: BuildShapes;
  auth: AuthShapes;
  info: InfoShapes;
  version: VersionShapes;
  _ping: PingShapes;
  commit: CommitShapes;
  events: EventsShapes;
  system: SystemShapes;
  exec: ExecShapes;
  volumes: VolumesShapes;
  networks: NetworksShapes;
  plugins: PluginsShapes;
  nodes: NodesShapes;
  swarm: SwarmShapes;
  services: ServicesShapes;
  tasks: TasksShapes;
  secrets: SecretsShapes;
}

/** The categories of v1.26. */
export type Category = keyof Shapes;

/**
 * Connects to an engine, typed for v1.26 and pinned to it. Nothing is sent before the first call.
 *
 * @example await using engine = connect({ uri: 'unix:///var/run/docker.sock' });
 * @throws {UsageError} A URI that can't be, an unknown option.
 */
export function connect(options?: ConnectOptions): Engine {
  return connectEngine(api, options) as unknown as Engine;
}

/** The categories of operations in v1.26. */
export function categories(): Category[] {
  return listCategories(api) as Category[];
}

/**
 * Makes a client of one category, typed for v1.26 and pinned to it.
 *
 * @example const images = client({ category: 'images', conn: { uri: 'unix:///var/run/docker.sock' } });
 * @throws {UsageError} Unknown category or option; a URI that can't be.
 */
export function client<C extends Category>(options: PinnedClientOptions & { readonly category: C }): Client<Shapes[C]>;
/** Makes a client of a category that is not known to the compiler. */
export function client<C extends string>(options: PinnedClientOptions & { readonly category: string extends C ? C : never }): Client;
export function client(options: ClientOptions): Client<unknown> {
  return makeClient(api, options);
}

type PinnedClientOptions = Omit<ClientOptions, 'apiVersion'>;
