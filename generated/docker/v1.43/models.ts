// Generated from specs/ by `npm run generate`. Do not edit.
import type { RestartPolicy, RestartPolicyResponse } from '../v1.25/models.js';
import type { GraphDriverData } from '../v1.28/models.js';
import type { NetworkSettings, PortMap, PortMapResponse } from '../v1.35/models.js';
import type { ContainerConfig, ContainerState, HealthConfig, ImageConfig, NetworkingConfig } from '../v1.39/models.js';
import type { OCIDescriptor } from '../v1.40/models.js';
import type {
  BuildCache,
  ContainerSummary,
  Mount,
  MountPoint,
  Resources,
  ResourcesResponse,
  Volume,
} from '../v1.42/models.js';
import type { Unlisted } from '../../../src/types.js';

export type HostConfig = Resources & {
  Binds?: Array<string> | null;
  ContainerIDFile?: string;
  LogConfig?: {
    Type?: 'json-file' | 'syslog' | 'journald' | 'gelf' | 'fluentd' | 'awslogs' | 'splunk' | 'etwlogs' | 'none' | (string & {});
    Config?: {
      [key: string]: string;
    };
  };
  NetworkMode?: string;
  PortBindings?: PortMap | null;
  RestartPolicy?: RestartPolicy;
  AutoRemove?: boolean;
  VolumeDriver?: string;
  VolumesFrom?: Array<string> | null;
  Mounts?: Array<Mount>;
  ConsoleSize?: [
    number,
    number
  ] | null;
  /** @since v1.43 */
  Annotations?: {
    [key: string]: string;
  };
  CapAdd?: Array<string> | null;
  CapDrop?: Array<string> | null;
  CgroupnsMode?: 'private' | 'host' | Unlisted;
  Dns?: Array<string> | null;
  DnsOptions?: Array<string> | null;
  DnsSearch?: Array<string> | null;
  ExtraHosts?: Array<string> | null;
  GroupAdd?: Array<string> | null;
  IpcMode?: string;
  Cgroup?: string;
  Links?: Array<string> | null;
  OomScoreAdj?: number;
  PidMode?: string;
  Privileged?: boolean;
  PublishAllPorts?: boolean;
  ReadonlyRootfs?: boolean;
  SecurityOpt?: Array<string> | null;
  StorageOpt?: {
    [key: string]: string;
  };
  Tmpfs?: {
    [key: string]: string;
  };
  UTSMode?: string;
  UsernsMode?: string;
  /** @format int64 */
  ShmSize?: number;
  Sysctls?: {
    [key: string]: string;
  };
  Runtime?: string;
  Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  MaskedPaths?: Array<string> | null;
  ReadonlyPaths?: Array<string> | null;
};

export type FilesystemChange = {
  Path: string;
  Kind: ChangeType;
};

/** @format uint8 */
export type ChangeType = 0 | 1 | 2;

export type ImageInspect = {
  Id: string;
  RepoTags: Array<string>;
  RepoDigests: Array<string>;
  Parent?: string;
  Comment?: string;
  Created?: string;
  /** Removed in v1.45. */
  Container?: string;
  /** Removed in v1.45. */
  ContainerConfig?: ContainerConfig | null;
  DockerVersion?: string;
  Author?: string;
  Config: ImageConfig | null;
  Architecture: string;
  /** @since v1.39 */
  Variant?: string | null;
  Os: string;
  /** @since v1.28 */
  OsVersion?: string | null;
  /** @format int64 */
  Size: number;
  /**
   * Removed in v1.44.
   * @deprecated Since v1.43.
   * @format int64
   */
  VirtualSize?: number;
  GraphDriver?: GraphDriverData;
  RootFS: {
    Type?: string;
    Layers?: Array<string>;
  };
  Metadata?: {
    /** @format date-time */
    LastTagTime?: string | null;
  };
};

export type ImageSummary = {
  Id: string;
  ParentId: string;
  RepoTags: Array<string> | null;
  RepoDigests: Array<string> | null;
  Created: number;
  /** @format int64 */
  Size: number;
  /** @format int64 */
  SharedSize: number;
  /**
   * Removed in v1.44.
   * @deprecated Since v1.43.
   * @format int64
   */
  VirtualSize?: number;
  Labels: {
    [key: string]: string;
  } | null;
  Containers: number;
  /** @since v1.40 */
  Descriptor?: OCIDescriptor | null;
};

export type ContainerCreateRequest = {
  Hostname?: string;
  Domainname?: string;
  User?: string;
  /** @default false */
  AttachStdin?: boolean;
  /** @default true */
  AttachStdout?: boolean;
  /** @default true */
  AttachStderr?: boolean;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /** @default false */
  Tty?: boolean;
  /** @default false */
  OpenStdin?: boolean;
  /** @default false */
  StdinOnce?: boolean;
  Env?: Array<string> | null;
  Healthcheck?: HealthConfig;
  /** @default false */
  ArgsEscaped?: boolean | null;
  Image?: string;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  WorkingDir?: string;
  NetworkDisabled?: boolean | null;
  /** Removed in v1.52. */
  MacAddress?: string | null;
  OnBuild?: Array<string> | null;
  Labels?: {
    [key: string]: string;
  } | null;
  StopSignal?: string | null;
  StopTimeout?: number | null;
  Shell?: Array<string> | null;
} & {
  HostConfig?: HostConfig;
  NetworkingConfig?: NetworkingConfig;
  Cmd?: Array<string> | string | null;
  Entrypoint?: Array<string> | string | null;
};

export type ContainerInspectResponse = {
  Id: string;
  Created: string;
  Path: string;
  Args: Array<string>;
  State: ContainerState;
  Image: string;
  ResolvConfPath: string;
  HostnamePath: string;
  HostsPath: string;
  LogPath: string;
  Name: string;
  RestartCount: number;
  Driver: string;
  Platform: string;
  MountLabel: string;
  ProcessLabel: string;
  AppArmorProfile: string;
  ExecIDs?: Array<string> | null;
  HostConfig: HostConfigResponse;
  GraphDriver?: GraphDriverData;
  /** @format int64 */
  SizeRw?: number;
  /** @format int64 */
  SizeRootFs?: number;
  Mounts: Array<MountPoint>;
  Config: ContainerConfig;
  NetworkSettings: NetworkSettings;
};

/** @since v1.39 */
export type BuildPruneFilters = {
  /** Quoted (`"a b"`) if it has spaces. */
  description?: [string];
  id?: [string];
  /** A flag, which is an empty list. */
  inuse?: [];
  parent?: [string];
  /** A flag, which is an empty list. */
  private?: [];
  /** A flag, which is an empty list. */
  shared?: [];
  type?: ['internal' | 'frontend' | 'source.local' | 'source.git.checkout' | 'exec.cachemount' | 'regular'];
  /** A duration before now (`24h`), a date, or seconds since 1970. */
  until?: [string];
};

export type SystemDataUsageResponse = {
  /** @format int64 */
  LayersSize?: number;
  Images?: Array<ImageSummary> | null;
  Containers?: Array<ContainerSummary> | null;
  Volumes?: Array<Volume> | null;
  BuildCache?: Array<BuildCache> | null;
};

export type HostConfigResponse = ResourcesResponse & {
  Binds: Array<string> | null;
  ContainerIDFile: string;
  LogConfig: {
    Type: 'json-file' | 'syslog' | 'journald' | 'gelf' | 'fluentd' | 'awslogs' | 'splunk' | 'etwlogs' | 'none' | (string & {});
    Config: {
      [key: string]: string;
    };
  };
  NetworkMode: string;
  PortBindings: PortMapResponse | null;
  RestartPolicy: RestartPolicyResponse;
  AutoRemove: boolean;
  VolumeDriver: string;
  VolumesFrom: Array<string> | null;
  Mounts?: Array<Mount>;
  ConsoleSize: [
    number,
    number
  ] | null;
  /** @since v1.43 */
  Annotations?: {
    [key: string]: string;
  };
  CapAdd: Array<string> | null;
  CapDrop: Array<string> | null;
  CgroupnsMode?: 'private' | 'host' | Unlisted;
  Dns: Array<string> | null;
  DnsOptions: Array<string> | null;
  DnsSearch: Array<string> | null;
  ExtraHosts: Array<string> | null;
  GroupAdd: Array<string> | null;
  IpcMode: string;
  Cgroup: string;
  Links: Array<string> | null;
  OomScoreAdj: number;
  PidMode: string;
  Privileged: boolean;
  PublishAllPorts: boolean;
  ReadonlyRootfs: boolean;
  SecurityOpt: Array<string> | null;
  StorageOpt?: {
    [key: string]: string;
  };
  Tmpfs?: {
    [key: string]: string;
  };
  UTSMode: string;
  UsernsMode: string;
  /** @format int64 */
  ShmSize: number;
  Sysctls?: {
    [key: string]: string;
  };
  Runtime?: string;
  Isolation: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  MaskedPaths: Array<string> | null;
  ReadonlyPaths: Array<string> | null;
};
