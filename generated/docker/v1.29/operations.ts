// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerCreateResponse,
  NetworkCreateResponse,
  RegistryAuth,
  ServiceCreateResponse,
  ServiceUpdateResponse,
} from '../v1.25/models.js';
import type {
  ContainerAttachOperation,
  ContainerAttachShape,
  ContainerAttachWebsocketOperation,
  ContainerAttachWebsocketShape,
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
  NetworkConnectOperation,
  NetworkConnectShape,
  NetworkDeleteOperation,
  NetworkDeleteShape,
  NetworkDisconnectOperation,
  NetworkDisconnectShape,
  PluginCreateOperation,
  PluginCreateShape,
  PluginDeleteOperation,
  PluginDeleteShape,
  PluginEnableOperation,
  PluginEnableShape,
  PluginInspectParameters,
  PluginPullOperation,
  PluginPullShape,
  PluginPushOperation,
  PluginPushShape,
  PluginSetOperation,
  PluginSetShape,
  SecretCreateShape,
  SecretDeleteOperation,
  SecretDeleteShape,
  ServiceDeleteOperation,
  ServiceDeleteShape,
  ServiceLogsOperation,
  ServiceLogsShape,
  TaskInspectParameters,
  TaskListParameters,
} from '../v1.25/operations.js';
import type {
  PluginUpgradeOperation,
  PluginUpgradeShape,
  SecretUpdateOperation,
  SecretUpdateShape,
} from '../v1.26/operations.js';
import type { Secret } from '../v1.27/models.js';
import type {
  ContainerDeleteOperation,
  ContainerDeleteShape,
  ContainerPruneOperation,
  ContainerPruneShape,
  GetPluginPrivilegesOperation,
  GetPluginPrivilegesShape,
  NetworkPruneOperation,
  NetworkPruneShape,
  SecretCreateOperation,
  SecretInspectOperation,
  SecretInspectShape,
} from '../v1.27/operations.js';
import type {
  ContainerArchiveInfoOperation,
  ContainerArchiveInfoShape,
  ContainerArchiveOperation,
  ContainerArchiveShape,
  ContainerChangesOperation,
  ContainerChangesShape,
  ContainerListOperation,
  ContainerListShape,
  ContainerUpdateOperation,
  ContainerUpdateShape,
  NetworkInspectParameters,
  PluginDisableOperation,
  PluginDisableShape,
  PluginListParameters,
  PutContainerArchiveOperation,
  PutContainerArchiveShape,
} from '../v1.28/operations.js';
import type {
  ContainerCreateRequest,
  ContainerInspectResponse,
  Network,
  NetworkCreateRequest,
  NetworkListFilters,
  Plugin,
  SecretListFilters,
  Service,
  ServiceCreateRequest,
  ServiceListFilters,
  ServiceUpdateRequest,
  Task,
} from './models.js';
import type { CallOptions, CallOptionsAs, Frames, Shape, Taken } from '../../../src/types.js';

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

/** The parameters of `NetworkList`. */
export interface NetworkListParameters {
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: NetworkListFilters | string | undefined;
}

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

export interface PluginInspectOperation {
  /**
   * Returns the manifest and the present settings of one installed plugin. `Enabled` is true if the plugin is running.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /plugins/{name}/json`
   * @throws {EngineError} 404: no such plugin is installed.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginInspect
   */
  PluginInspect<Form extends 'data' | 'stream'>(parameters: PluginInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Plugin>>;
  /**
   * Returns the manifest and the present settings of one installed plugin. `Enabled` is true if the plugin is running.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /plugins/{name}/json`
   * @throws {EngineError} 404: no such plugin is installed.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginInspect
   */
  PluginInspect(parameters: PluginInspectParameters, options?: CallOptions<'data'>): Promise<Plugin>;
}

export type PluginInspectShape = Shape<'value', PluginInspectParameters, Plugin>;

/** The parameters of `ServiceList`. */
export interface ServiceListParameters {
  /** A list of values for each filter key. One value of a key is enough, but all values of `label` have to match. A service has to match every key. */
  filters?: ServiceListFilters | string | undefined;
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

/** The parameters of `ServiceInspect`. */
export interface ServiceInspectParameters {
  /** The ID or the name of the service, or the first characters of the ID if no other service shares them. */
  id: string;
  /**
   * True to fill in the defaults of what the spec leaves out, such as `StopGracePeriod`, `RestartPolicy` and `UpdateConfig`. By default, the answer has the spec as it was sent.
   * @since v1.29
   * @defaultValue false
   */
  insertDefaults?: boolean | undefined;
}

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

/** The parameters of `TaskLogs`. */
export interface TaskLogsParameters {
  /** The ID of the task, its first characters if no other task shares them, or the full name: `web.1.` followed by the ID. */
  id: string;
  /**
   * True to begin each line with the IDs of its node, service and task (`com.docker.swarm.task.id=...`) and with the labels and variables that the log driver records.
   * @defaultValue false
   */
  details?: boolean | undefined;
  /**
   * True to wait for new lines. Such a stream does not end by itself, even when the task has ended: the caller has to end it.
   * @defaultValue false
   */
  follow?: boolean | undefined;
  /**
   * True to read what was written to stdout. At least one of `stdout` and `stderr` has to be true.
   * @defaultValue false
   */
  stdout?: boolean | undefined;
  /**
   * True to read what was written to stderr. At least one of `stdout` and `stderr` has to be true.
   * @defaultValue false
   */
  stderr?: boolean | undefined;
  /**
   * Only lines from this time on, in Unix seconds. A fraction such as `1700000000.5` counts; only a string keeps all nine digits of the fraction. 0 is no limit.
   * @defaultValue 0
   */
  since?: number | string | undefined;
  /**
   * True to begin each line with its time, as RFC 3339 with nanoseconds in UTC.
   * @defaultValue false
   */
  timestamps?: boolean | undefined;
  /**
   * Number of lines to read from the end of the log, or `all`, the default.
   * @defaultValue "all"
   */
  tail?: number | string | undefined;
}

export interface TaskLogsOperation {
  /**
   * Streams the output of one task, from the node of the task. `stdout` or `stderr` has to be true. The stream ends after the last line that exists, unless `follow` is true. The log driver has to support reading: `none` does not.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing.
   *
   * `GET /tasks/{id}/logs`
   * @throws {EngineError} 400: neither `stdout` nor `stderr` is true; older engines answer 500; 404: no such task; 503: the node is not a swarm manager, or the swarm is locked.
   * @since v1.29
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskLogs
   */
  TaskLogs<Form extends 'data' | 'stream'>(parameters: TaskLogsParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Streams the output of one task, from the node of the task. `stdout` or `stderr` has to be true. The stream ends after the last line that exists, unless `follow` is true. The log driver has to support reading: `none` does not.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing.
   *
   * `GET /tasks/{id}/logs`
   * @throws {EngineError} 400: neither `stdout` nor `stderr` is true; older engines answer 500; 404: no such task; 503: the node is not a swarm manager, or the swarm is locked.
   * @since v1.29
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskLogs
   */
  TaskLogs(parameters: TaskLogsParameters, options?: CallOptions): Promise<Frames>;
}

export type TaskLogsShape = Shape<'frames', TaskLogsParameters, string>;

/** The parameters of `SecretList`. */
export interface SecretListParameters {
  /** A list of values for each filter key. A secret has to match one value of `id`, `name` or `names`, if any of these are given, and all values of `label`. */
  filters?: SecretListFilters | string | undefined;
}

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
    TaskInspectOperation,
    TaskLogsOperation {}

export interface TasksShapes {
  TaskList: TaskListShape;
  TaskInspect: TaskInspectShape;
  TaskLogs: TaskLogsShape;
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
