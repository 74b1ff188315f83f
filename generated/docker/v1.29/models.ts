// Generated from specs/ by `npm run generate`. Do not edit.
import type { EndpointPortConfig, EndpointSettings, EndpointSpec, IPAM, MountPoint, MountType, NetworkConfig, NetworkContainer, PluginDevice, PluginEnv, PluginInterfaceType, PluginMount, RestartPolicy, TaskState } from '../v1.25/models.js';
import type { ObjectVersion } from '../v1.27/models.js';
import type { GraphDriverData, Resources } from '../v1.28/models.js';

export type Mount = {
  Target?: string;
  Source?: string;
  Type?: MountType;
  ReadOnly?: boolean;
  /** @since v1.29 */
  Consistency?: string;
  BindOptions?: {
    Propagation?: 'private' | 'rprivate' | 'shared' | 'rshared' | 'slave' | 'rslave';
  };
  VolumeOptions?: {
    /** @default false */
    NoCopy?: boolean;
    Labels?: {
      [key: string]: string;
    };
    DriverConfig?: {
      Name?: string;
      Options?: {
        [key: string]: string;
      };
    };
  };
  TmpfsOptions?: {
    SizeBytes?: number;
    Mode?: number;
  };
};

/** @since v1.27 */
export type HealthConfig = {
  Test?: Array<string>;
  Interval?: number;
  Timeout?: number;
  Retries?: number;
  /** @since v1.29 */
  StartPeriod?: number;
};

export type HostConfig = Resources & {
  Binds?: Array<string>;
  ContainerIDFile?: string;
  LogConfig?: {
    Type?: 'json-file' | 'syslog' | 'journald' | 'gelf' | 'fluentd' | 'awslogs' | 'splunk' | 'etwlogs' | 'none';
    Config?: {
      [key: string]: string;
    };
  };
  NetworkMode?: string;
  PortBindings?: {
    [key: string]: {
      HostIp?: string;
      HostPort?: string;
    };
  };
  RestartPolicy?: RestartPolicy;
  AutoRemove?: boolean;
  VolumeDriver?: string;
  VolumesFrom?: Array<string>;
  Mounts?: Array<Mount>;
  CapAdd?: Array<string>;
  CapDrop?: Array<string>;
  Dns?: Array<string>;
  DnsOptions?: Array<string>;
  DnsSearch?: Array<string>;
  ExtraHosts?: Array<string>;
  GroupAdd?: Array<string>;
  IpcMode?: string;
  Cgroup?: string;
  Links?: Array<string>;
  OomScoreAdj?: number;
  PidMode?: string;
  Privileged?: boolean;
  PublishAllPorts?: boolean;
  ReadonlyRootfs?: boolean;
  SecurityOpt?: Array<string>;
  StorageOpt?: {
    [key: string]: string;
  };
  Tmpfs?: {
    [key: string]: string;
  };
  UTSMode?: string;
  UsernsMode?: string;
  ShmSize?: number;
  Sysctls?: {
    [key: string]: string;
  };
  Runtime?: string;
  ConsoleSize?: [
    number,
    number
  ];
  Isolation?: 'default' | 'process' | 'hyperv' | '';
};

export type Config = {
  /** Removed in v1.30. */
  Hostname?: string;
  /** Removed in v1.30. */
  Domainname?: string;
  /** Removed in v1.30. */
  User?: string;
  /**
   * Removed in v1.30.
   * @default false
   */
  AttachStdin?: boolean;
  /**
   * Removed in v1.30.
   * @default true
   */
  AttachStdout?: boolean;
  /**
   * Removed in v1.30.
   * @default true
   */
  AttachStderr?: boolean;
  /** Removed in v1.30. */
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  /**
   * Removed in v1.30.
   * @default false
   */
  Tty?: boolean;
  /**
   * Removed in v1.30.
   * @default false
   */
  OpenStdin?: boolean;
  /**
   * Removed in v1.30.
   * @default false
   */
  StdinOnce?: boolean;
  /** Removed in v1.30. */
  Env?: Array<string>;
  /** Removed in v1.30. */
  Cmd?: Array<string> | string;
  /** Removed in v1.30. */
  Healthcheck?: HealthConfig;
  /** Removed in v1.30. */
  ArgsEscaped?: boolean;
  /** Removed in v1.30. */
  Image?: string;
  /** Removed in v1.30. */
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  /** Removed in v1.30. */
  WorkingDir?: string;
  /** Removed in v1.30. */
  Entrypoint?: Array<string> | string;
  /** Removed in v1.30. */
  NetworkDisabled?: boolean;
  /** Removed in v1.30. */
  MacAddress?: string;
  /** Removed in v1.30. */
  OnBuild?: Array<string>;
  /** Removed in v1.30. */
  Labels?: {
    [key: string]: string;
  };
  /**
   * Removed in v1.30.
   * @default "SIGTERM"
   */
  StopSignal?: string;
  /** Removed in v1.30. */
  StopTimeout?: number | null;
  /** Removed in v1.30. */
  Shell?: Array<string>;
};

/** Removed in v1.39. */
export type Image = {
  Id: string;
  RepoTags?: Array<string>;
  RepoDigests?: Array<string>;
  Parent: string;
  Comment: string;
  Created: string;
  Container: string;
  ContainerConfig?: Config;
  DockerVersion: string;
  Author: string;
  Config?: Config;
  Architecture: string;
  Os: string;
  /** @since v1.28 */
  OsVersion?: string;
  Size: number;
  VirtualSize: number;
  GraphDriver: GraphDriverData;
  RootFS: {
    Type: string;
    Layers?: Array<string>;
  };
};

export type Network = {
  Name?: string;
  Id?: string;
  Created?: string;
  Scope?: string;
  Driver?: string;
  EnableIPv6?: boolean;
  IPAM?: IPAM;
  Internal?: boolean;
  /** @since v1.27 */
  Attachable?: boolean;
  /** @since v1.29 */
  Ingress?: boolean;
  /** Removed in v1.52. */
  Containers?: {
    [key: string]: NetworkContainer;
  };
  Options?: {
    [key: string]: string;
  };
  Labels?: {
    [key: string]: string;
  };
};

export type Plugin = {
  Id?: string;
  Name: string;
  Enabled: boolean;
  Settings: {
    Mounts: Array<PluginMount>;
    Env: Array<string>;
    Args: Array<string>;
    Devices: Array<PluginDevice>;
  };
  /** @since v1.26 */
  PluginReference?: string;
  Config: {
    /**
     * Removed in v1.52.
     * @since v1.29
     */
    DockerVersion?: string;
    Description: string;
    Documentation: string;
    Interface: {
      Types: Array<PluginInterfaceType>;
      Socket: string;
    };
    Entrypoint: Array<string>;
    WorkDir: string;
    User?: {
      UID?: number;
      GID?: number;
    };
    Network: {
      Type: string;
    };
    Linux: {
      Capabilities: Array<string>;
      AllowAllDevices: boolean;
      Devices: Array<PluginDevice>;
    };
    PropagatedMount: string;
    /** @since v1.29 */
    IpcHost: boolean;
    /** @since v1.29 */
    PidHost: boolean;
    Mounts: Array<PluginMount>;
    Env: Array<PluginEnv>;
    Args: {
      Name: string;
      Description: string;
      Settable: Array<string>;
      Value: Array<string>;
    };
    rootfs?: {
      type?: string;
      diff_ids?: Array<string>;
    };
  };
};

export type TaskSpec = {
  ContainerSpec?: {
    Image?: string;
    Labels?: {
      [key: string]: string;
    };
    Command?: Array<string>;
    Args?: Array<string>;
    /** @since v1.27 */
    Hostname?: string;
    Env?: Array<string>;
    Dir?: string;
    User?: string;
    /** @since v1.27 */
    Groups?: Array<string>;
    TTY?: boolean;
    /** @since v1.27 */
    OpenStdin?: boolean;
    /** @since v1.27 */
    ReadOnly?: boolean;
    Mounts?: Array<Mount>;
    /** @since v1.28 */
    StopSignal?: string;
    StopGracePeriod?: number;
    /** @since v1.27 */
    HealthCheck?: HealthConfig;
    /** @since v1.27 */
    Hosts?: Array<string>;
    DNSConfig?: {
      Nameservers?: Array<string>;
      Search?: Array<string>;
      Options?: Array<string>;
    };
    /** @since v1.27 */
    Secrets?: Array<{
      File?: {
        Name?: string;
        UID?: string;
        GID?: string;
        Mode?: number;
      };
      SecretID?: string;
      SecretName?: string;
    }>;
  };
  Resources?: {
    Limits?: {
      /** Removed in v1.32. */
      NanoCPUs?: number;
      /** Removed in v1.32. */
      MemoryBytes?: number;
    };
    Reservations?: {
      /** Removed in v1.32. */
      NanoCPUs?: number;
      /** Removed in v1.32. */
      MemoryBytes?: number;
    };
  };
  RestartPolicy?: {
    Condition?: 'none' | 'on-failure' | 'any';
    Delay?: number;
    /** @default 0 */
    MaxAttempts?: number;
    /** @default 0 */
    Window?: number;
  };
  Placement?: {
    Constraints?: Array<string>;
    /** @since v1.28 */
    Preferences?: Array<{
      Spread?: {
        SpreadDescriptor?: string;
      };
    }>;
  };
  ForceUpdate?: number;
  Networks?: Array<{
    /** Removed in v1.39. */
    Target?: string;
    /** Removed in v1.39. */
    Aliases?: Array<string>;
  }>;
  LogDriver?: {
    Name?: string;
    Options?: {
      [key: string]: string;
    };
  };
};

export type NetworkAttachment = {
  Network?: Network;
  Addresses?: Array<string>;
};

export type Task = {
  ID?: string;
  Version?: ObjectVersion;
  CreatedAt?: string;
  UpdatedAt?: string;
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  Spec?: TaskSpec;
  ServiceID?: string;
  Slot?: number;
  NodeID?: string;
  Status?: {
    /** Removed in v1.44. */
    Timestamp?: string;
    /** Removed in v1.44. */
    State?: TaskState;
    /** Removed in v1.44. */
    Message?: string;
    /** Removed in v1.44. */
    Err?: string;
    /** Removed in v1.44. */
    ContainerStatus?: {
      ContainerID?: string;
      PID?: number;
      ExitCode?: number;
    };
  };
  DesiredState?: TaskState;
  NetworksAttachments?: Array<NetworkAttachment>;
};

export type ServiceSpec = {
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  TaskTemplate?: TaskSpec;
  Mode?: {
    Replicated?: {
      Replicas?: number;
    };
    Global?: {
      [key: string]: unknown;
    };
  };
  UpdateConfig?: {
    Parallelism?: number;
    Delay?: number;
    /** Values: `rollback` since v1.28. */
    FailureAction?: 'continue' | 'pause' | 'rollback';
    Monitor?: number;
    /** @default 0 */
    MaxFailureRatio?: number;
    /** @since v1.29 */
    Order?: 'stop-first' | 'start-first';
  };
  /** @since v1.28 */
  RollbackConfig?: {
    Parallelism?: number;
    Delay?: number;
    FailureAction?: 'continue' | 'pause';
    Monitor?: number;
    /** @default 0 */
    MaxFailureRatio?: number;
    /** @since v1.29 */
    Order?: 'stop-first' | 'start-first';
  };
  Networks?: Array<{
    /** Removed in v1.39. */
    Target?: string;
    /** Removed in v1.39. */
    Aliases?: Array<string>;
  }>;
  EndpointSpec?: EndpointSpec;
};

export type Service = {
  ID?: string;
  Version?: ObjectVersion;
  CreatedAt?: string;
  UpdatedAt?: string;
  Spec?: ServiceSpec;
  Endpoint?: {
    Spec?: EndpointSpec;
    Ports?: Array<EndpointPortConfig>;
    VirtualIPs?: Array<{
      NetworkID?: string;
      Addr?: string;
    }>;
  };
  UpdateStatus?: {
    State?: 'updating' | 'paused' | 'completed';
    StartedAt?: string;
    CompletedAt?: string;
    Message?: string;
  };
};

export type Secret = {
  ID?: string;
  Version?: ObjectVersion;
  CreatedAt?: string;
  UpdatedAt?: string;
  Spec?: ServiceSpec;
};

export type ContainerCreateRequest = Config & {
  HostConfig?: HostConfig;
  NetworkingConfig?: {
    /** Removed in v1.39. */
    EndpointsConfig?: {
      [key: string]: EndpointSettings;
    };
  };
};

export type ContainerInspectResponse = {
  Id?: string;
  Created?: string;
  Path?: string;
  Args?: Array<string>;
  State?: {
    /** Removed in v1.39. */
    Status?: string;
    /** Removed in v1.39. */
    Running?: boolean;
    /** Removed in v1.39. */
    Paused?: boolean;
    /** Removed in v1.39. */
    Restarting?: boolean;
    /** Removed in v1.39. */
    OOMKilled?: boolean;
    /** Removed in v1.39. */
    Dead?: boolean;
    /** Removed in v1.39. */
    Pid?: number;
    /** Removed in v1.39. */
    ExitCode?: number;
    /** Removed in v1.39. */
    Error?: string;
    /** Removed in v1.39. */
    StartedAt?: string;
    /** Removed in v1.39. */
    FinishedAt?: string;
  };
  Image?: string;
  ResolvConfPath?: string;
  HostnamePath?: string;
  HostsPath?: string;
  LogPath?: string;
  /** Removed in v1.39. */
  Node?: {
    [key: string]: unknown;
  };
  Name?: string;
  RestartCount?: number;
  Driver?: string;
  MountLabel?: string;
  ProcessLabel?: string;
  AppArmorProfile?: string;
  ExecIDs?: string;
  HostConfig?: HostConfig;
  GraphDriver?: GraphDriverData;
  SizeRw?: number;
  SizeRootFs?: number;
  Mounts?: Array<MountPoint>;
  Config?: Config;
  NetworkSettings?: NetworkConfig;
};

export type NetworkCreateRequest = {
  Name: string;
  /** Removed in v1.46. */
  CheckDuplicate?: boolean;
  /** @default "bridge" */
  Driver?: string;
  Internal?: boolean;
  /** @since v1.27 */
  Attachable?: boolean;
  /** @since v1.29 */
  Ingress?: boolean;
  IPAM?: IPAM;
  EnableIPv6?: boolean;
  Options?: {
    [key: string]: string;
  };
  Labels?: {
    [key: string]: string;
  };
};

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;
