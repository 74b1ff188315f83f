// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  EndpointPortConfig,
  EndpointSettings,
  EndpointSpec,
  IPAM,
  IPAMResponse,
  MountPoint,
  MountType,
  NetworkAttachment,
  NetworkConfig,
  NetworkContainer,
  PluginDevice,
  PluginEnv,
  PluginMount,
  RestartPolicy,
  RestartPolicyResponse,
  TaskState,
} from '../v1.25/models.js';
import type { Config, ConfigResponse, HealthConfig, ObjectVersion } from '../v1.27/models.js';
import type { GraphDriverData, Resources, ResourcesResponse } from '../v1.28/models.js';
import type { Unlisted } from '../../../src/types.js';

export type Mount = {
  Target?: string;
  Source?: string;
  Type?: MountType;
  ReadOnly?: boolean;
  Consistency?: string;
  BindOptions?: {
    Propagation?: 'private' | 'rprivate' | 'shared' | 'rshared' | 'slave' | 'rslave' | Unlisted;
    ReadOnlyNonRecursive?: boolean;
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
    /** @format int64 */
    SizeBytes?: number;
    Mode?: number;
  };
};

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
  PortBindings?: {
    [key: string]: Array<{
      HostIp?: string;
      HostPort?: string;
    }> | null;
  } | null;
  RestartPolicy?: RestartPolicy;
  AutoRemove?: boolean;
  VolumeDriver?: string;
  VolumesFrom?: Array<string> | null;
  Mounts?: Array<Mount>;
  CapAdd?: Array<string> | null;
  CapDrop?: Array<string> | null;
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
  ShmSize?: number;
  Sysctls?: {
    [key: string]: string;
  };
  Runtime?: string;
  ConsoleSize?: [
    number,
    number
  ];
  Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  CgroupnsMode?: 'private' | 'host' | Unlisted;
  MaskedPaths?: Array<string> | null;
  ReadonlyPaths?: Array<string> | null;
};

export type Network = {
  Name: string;
  Id: string;
  /** @format date-time */
  Created: string;
  Scope: string;
  Driver: string;
  EnableIPv6: boolean;
  IPAM: IPAMResponse;
  Internal: boolean;
  Attachable: boolean;
  Ingress: boolean;
  Containers?: {
    [key: string]: NetworkContainer;
  } | null;
  Options: {
    [key: string]: string;
  } | null;
  Labels: {
    [key: string]: string;
  } | null;
  ConfigFrom: {
    Network?: string;
  };
  ConfigOnly: boolean;
  Peers?: Array<{
    Name?: string;
    IP?: string;
  }> | null;
  EnableIPv4?: boolean;
  Services?: {
    [key: string]: {
      VIP?: string;
      Ports?: Array<string>;
      LocalLBIndex?: number;
      Tasks?: Array<{
        Name?: string;
        EndpointID?: string;
        EndpointIP?: string;
        Info?: {
          [key: string]: string;
        };
      }>;
    };
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
  PluginReference?: string;
  Config: {
    /** Removed in v1.52. */
    DockerVersion?: string;
    Description: string;
    Documentation: string;
    Interface: {
      Types: Array<string>;
      Socket: string;
    };
    Entrypoint: Array<string>;
    WorkDir: string;
    User?: {
      /** @format uint32 */
      UID?: number;
      /** @format uint32 */
      GID?: number;
    };
    Network: {
      Type: string;
    };
    Linux: {
      Capabilities: Array<string> | null;
      AllowAllDevices: boolean;
      Devices: Array<PluginDevice> | null;
    };
    PropagatedMount: string;
    IpcHost: boolean;
    PidHost: boolean;
    Mounts: Array<PluginMount> | null;
    Env: Array<PluginEnv> | null;
    Args: {
      Name: string;
      Description: string;
      Settable: Array<string> | null;
      Value: Array<string> | null;
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
    /** @format int64 */
    StopGracePeriod?: number;
    Hosts?: Array<string>;
    DNSConfig?: {
      Nameservers?: Array<string>;
      Search?: Array<string>;
      Options?: Array<string>;
    };
    Secrets?: Array<{
      File?: {
        Name?: string;
        UID?: string;
        GID?: string;
        /** @format uint32 */
        Mode?: number;
      };
      SecretID?: string;
      SecretName?: string;
    }>;
    Healthcheck?: HealthConfig;
    Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
    Configs?: Array<{
      File?: {
        Name?: string;
        UID?: string;
        GID?: string;
        /** @format uint32 */
        Mode?: number;
      };
      Runtime?: {
        [key: string]: unknown;
      };
      ConfigID?: string;
      ConfigName?: string;
    }>;
    Init?: boolean | null;
    Sysctls?: {
      [key: string]: string;
    };
    CapabilityAdd?: Array<string>;
    CapabilityDrop?: Array<string>;
    Ulimits?: Array<{
      Name?: string;
      Soft?: number;
      Hard?: number;
    }>;
    Privileges?: {
      CredentialSpec?: {
        Config?: string;
        File?: string;
        Registry?: string;
      } | null;
      SELinuxContext?: {
        Disable?: boolean;
        User?: string;
        Role?: string;
        Type?: string;
        Level?: string;
      } | null;
      Seccomp?: {
        Mode?: 'default' | 'unconfined' | 'custom' | Unlisted;
        Profile?: string;
      };
      AppArmor?: {
        Mode?: 'default' | 'disabled' | Unlisted;
      };
      NoNewPrivileges?: boolean;
    };
  };
  Resources?: {
    Limits?: {
      /** @format int64 */
      NanoCPUs?: number;
      /** @format int64 */
      MemoryBytes?: number;
    };
    Reservations?: {
      /** @format int64 */
      NanoCPUs?: number;
      /** @format int64 */
      MemoryBytes?: number;
    };
  };
  RestartPolicy?: {
    Condition?: 'none' | 'on-failure' | 'any' | Unlisted;
    /** @format int64 */
    Delay?: number;
    /**
     * @format int64
     * @default 0
     */
    MaxAttempts?: number;
    /**
     * @format int64
     * @default 0
     */
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
  /** @format uint64 */
  ForceUpdate?: number;
  Networks?: Array<{
    Target?: string;
    Aliases?: Array<string>;
  }>;
  LogDriver?: {
    Name?: string;
    Options?: {
      [key: string]: string;
    };
  };
  Runtime?: string;
};

export type Task = {
  ID: string;
  Version: ObjectVersion;
  /** @format date-time */
  CreatedAt: string;
  /** @format date-time */
  UpdatedAt: string;
  Name?: string;
  Labels: {
    [key: string]: string;
  };
  Spec: TaskSpec;
  ServiceID?: string;
  Slot?: number;
  NodeID?: string;
  Status: {
    /** @format date-time */
    Timestamp: string;
    State: TaskState;
    Message?: string;
    Err?: string;
    ContainerStatus?: {
      ContainerID?: string;
      PID?: number;
      ExitCode?: number;
    };
    PortStatus?: {
      Ports?: Array<EndpointPortConfig>;
    };
  };
  DesiredState: TaskState;
  NetworksAttachments?: Array<NetworkAttachment>;
  JobIteration?: {
    /** @format uint64 */
    Index?: number;
  };
  Volumes?: Array<{
    ID?: string;
    Source?: string;
    Target?: string;
  }> | null;
};

export type ServiceSpec = {
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  TaskTemplate?: TaskSpec;
  Mode?: {
    Replicated?: {
      /** @format int64 */
      Replicas?: number;
    };
    Global?: {
      [key: string]: unknown;
    };
    ReplicatedJob?: {
      /** @format int64 */
      MaxConcurrent?: number;
      /** @format int64 */
      TotalCompletions?: number;
    };
    GlobalJob?: {
      [key: string]: unknown;
    };
  };
  UpdateConfig?: {
    /** @format int64 */
    Parallelism?: number;
    /** @format int64 */
    Delay?: number;
    /** Values: `rollback` since v1.28. */
    FailureAction?: 'continue' | 'pause' | 'rollback' | Unlisted;
    /** @format int64 */
    Monitor?: number;
    /** @default 0 */
    MaxFailureRatio?: number;
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
  RollbackConfig?: {
    /** @format int64 */
    Parallelism?: number;
    /** @format int64 */
    Delay?: number;
    FailureAction?: 'continue' | 'pause' | Unlisted;
    /** @format int64 */
    Monitor?: number;
    /** @default 0 */
    MaxFailureRatio?: number;
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
  Networks?: Array<{
    Target?: string;
    Aliases?: Array<string>;
  }>;
  EndpointSpec?: EndpointSpec;
};

export type Service = {
  ID: string;
  Version: ObjectVersion;
  /** @format date-time */
  CreatedAt: string;
  /** @format date-time */
  UpdatedAt: string;
  Spec: ServiceSpecResponse;
  Endpoint: {
    Spec?: EndpointSpec;
    Ports?: Array<EndpointPortConfig>;
    VirtualIPs?: Array<{
      NetworkID?: string;
      Addr?: string;
    }>;
  };
  UpdateStatus?: {
    State?: 'updating' | 'paused' | 'completed' | 'rollback_started' | 'rollback_paused' | 'rollback_completed' | (string & {});
    /** @format date-time */
    StartedAt?: string;
    /** @format date-time */
    CompletedAt?: string;
    Message?: string;
  };
  JobStatus?: {
    JobIteration?: {
      /** @format uint64 */
      Index?: number;
    };
    /** @format date-time */
    LastExecution?: string;
  };
  PreviousSpec?: ServiceSpecResponse;
};

export type ContainerCreateRequest = Config & {
  HostConfig?: HostConfig;
  NetworkingConfig?: {
    EndpointsConfig?: {
      [key: string]: EndpointSettings;
    };
  };
};

export type ContainerInspectResponse = {
  Id: string;
  Created: string;
  Path: string;
  Args: Array<string>;
  State: {
    Status: string;
    Running: boolean;
    Paused: boolean;
    Restarting: boolean;
    OOMKilled: boolean;
    Dead: boolean;
    Pid: number;
    ExitCode: number;
    Error: string;
    StartedAt: string;
    FinishedAt: string;
    Health?: {
      Status?: 'none' | 'starting' | 'healthy' | 'unhealthy' | (string & {});
      FailingStreak?: number;
      Log?: Array<{
        /** @format date-time */
        Start?: string;
        /** @format date-time */
        End?: string;
        ExitCode?: number;
        Output?: string;
      } | null>;
    } | null;
  };
  Image: string;
  ResolvConfPath: string;
  HostnamePath: string;
  HostsPath: string;
  LogPath: string;
  /** Removed in v1.39. */
  Node?: {
    [key: string]: unknown;
  };
  Name: string;
  RestartCount: number;
  Driver: string;
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
  Config: ConfigResponse;
  NetworkSettings: NetworkConfig;
  Platform: string;
};

export type NetworkListFilters = {
  driver?: Array<string>;
  id?: Array<string>;
  label?: Array<string>;
  name?: Array<string>;
  type?: Array<'builtin' | 'custom'>;
  /** @since v1.29 */
  scope?: Array<'global' | 'local' | 'swarm'>;
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
  IPAM?: IPAM | null;
  EnableIPv6?: boolean;
  Options?: {
    [key: string]: string;
  } | null;
  Labels?: {
    [key: string]: string;
  } | null;
  Scope?: string;
  ConfigOnly?: boolean;
  ConfigFrom?: {
    Network?: string;
  };
};

export type ServiceListFilters = {
  id?: Array<string>;
  label?: Array<string>;
  name?: Array<string>;
  /** @since v1.29 */
  mode?: Array<'global' | 'replicated'>;
};

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;

export type SecretListFilters = {
  names?: Array<string>;
  /** @since v1.29 */
  id?: Array<string>;
  /** @since v1.29 */
  label?: Array<string>;
  /** @since v1.29 */
  name?: Array<string>;
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
  PortBindings: {
    [key: string]: Array<{
      HostIp?: string;
      HostPort?: string;
    }> | null;
  } | null;
  RestartPolicy: RestartPolicyResponse;
  AutoRemove: boolean;
  VolumeDriver: string;
  VolumesFrom: Array<string> | null;
  Mounts?: Array<Mount>;
  CapAdd: Array<string> | null;
  CapDrop: Array<string> | null;
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
  ShmSize: number;
  Sysctls?: {
    [key: string]: string;
  };
  Runtime?: string;
  ConsoleSize: [
    number,
    number
  ];
  Isolation: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  CgroupnsMode?: 'private' | 'host' | Unlisted;
  MaskedPaths?: Array<string> | null;
  ReadonlyPaths?: Array<string> | null;
};

export type ServiceSpecResponse = {
  Name: string;
  Labels: {
    [key: string]: string;
  };
  TaskTemplate: TaskSpec;
  Mode: {
    Replicated?: {
      /** @format int64 */
      Replicas?: number;
    };
    Global?: {
      [key: string]: unknown;
    };
    ReplicatedJob?: {
      /** @format int64 */
      MaxConcurrent?: number;
      /** @format int64 */
      TotalCompletions?: number;
    };
    GlobalJob?: {
      [key: string]: unknown;
    };
  };
  UpdateConfig?: {
    /** @format int64 */
    Parallelism?: number;
    /** @format int64 */
    Delay?: number;
    /** Values: `rollback` since v1.28. */
    FailureAction?: 'continue' | 'pause' | 'rollback' | Unlisted;
    /** @format int64 */
    Monitor?: number;
    /** @default 0 */
    MaxFailureRatio?: number;
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
  RollbackConfig?: {
    /** @format int64 */
    Parallelism?: number;
    /** @format int64 */
    Delay?: number;
    FailureAction?: 'continue' | 'pause' | Unlisted;
    /** @format int64 */
    Monitor?: number;
    /** @default 0 */
    MaxFailureRatio?: number;
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
  Networks?: Array<{
    Target?: string;
    Aliases?: Array<string>;
  }>;
  EndpointSpec?: EndpointSpec;
};
