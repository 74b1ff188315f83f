// Generated from specs/ by `npm run generate`. Do not edit.
import type { CreateImageInfo, PluginPrivilege, RegistryAuth, SecretSpec } from '../v1.25/models.js';
import type {
  GetPluginPrivilegesOperation,
  GetPluginPrivilegesShape,
  PluginCreateOperation,
  PluginCreateShape,
  PluginDeleteOperation,
  PluginDeleteShape,
  PluginDisableOperation,
  PluginDisableShape,
  PluginEnableOperation,
  PluginEnableShape,
  PluginInspectParameters,
  PluginPullOperation,
  PluginPullShape,
  PluginPushOperation,
  PluginPushShape,
  PluginSetOperation,
  PluginSetShape,
  SecretCreateOperation,
  SecretCreateShape,
  SecretDeleteOperation,
  SecretDeleteShape,
  SecretInspectOperation,
  SecretInspectShape,
  SecretListOperation,
  SecretListShape,
} from '../v1.25/operations.js';
import type { Plugin } from './models.js';
import type { CallOptions, CallOptionsAs, NoParameters, Records, Shape, Taken } from '../../../src/types.js';

export interface PluginListOperation {
  /**
   * Lists the installed managed plugins, enabled or not. Those of the older kind, which run outside the engine's care, are in `SystemInfo` instead.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /plugins`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginList
   */
  PluginList<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Plugin>>>;
  /**
   * Lists the installed managed plugins, enabled or not. Those of the older kind, which run outside the engine's care, are in `SystemInfo` instead.
   *
   * `GET /plugins`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginList
   */
  PluginList(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<Array<Plugin>>;
}

export type PluginListShape = Shape<'value', NoParameters, Array<Plugin>>;

export interface PluginInspectOperation {
  /**
   * Answers the manifest and the present settings of one installed plugin. `Enabled` says whether it is running.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /plugins/{name}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginInspect
   */
  PluginInspect<Form extends 'data' | 'stream'>(parameters: PluginInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Plugin>>;
  /**
   * Answers the manifest and the present settings of one installed plugin. `Enabled` says whether it is running.
   *
   * `GET /plugins/{name}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginInspect
   */
  PluginInspect(parameters: PluginInspectParameters, options?: CallOptions<'data'>): Promise<Plugin>;
}

export type PluginInspectShape = Shape<'value', PluginInspectParameters, Plugin>;

/** The parameters of `PluginUpgrade`. */
export interface PluginUpgradeParameters {
  name: string;
  remote: string;
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
  body?: Array<PluginPrivilege> | undefined;
}

export interface PluginUpgradeOperation {
  /**
   * Replaces a disabled plugin by another version from a registry, keeping its name, and streams progress. An error can come as a record in the stream.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /plugins/{name}/upgrade`
   * @since v1.26
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginUpgrade
   */
  PluginUpgrade<Form extends 'data' | 'stream'>(parameters: PluginUpgradeParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<CreateImageInfo>>>;
  /**
   * Replaces a disabled plugin by another version from a registry, keeping its name, and streams progress. An error can come as a record in the stream.
   *
   * `POST /plugins/{name}/upgrade`
   * @since v1.26
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginUpgrade
   */
  PluginUpgrade(parameters: PluginUpgradeParameters, options?: CallOptions): Promise<Records<CreateImageInfo>>;
}

export type PluginUpgradeShape = Shape<'records', PluginUpgradeParameters, CreateImageInfo>;

/** The parameters of `SecretUpdate`. */
export interface SecretUpdateParameters {
  id: string;
  body?: SecretSpec | undefined;
  /** @format int64 */
  version: number;
}

export interface SecretUpdateOperation {
  /**
   * Changes the labels of a secret, and nothing else of it can change. Send its present `version`; new data needs a new secret.
   *
   * `POST /secrets/{id}/update`
   * @since v1.26
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretUpdate
   */
  SecretUpdate(parameters: SecretUpdateParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type SecretUpdateShape = Shape<'nothing', SecretUpdateParameters, void>;

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
