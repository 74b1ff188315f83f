// Generated from specs/ by `npm run generate`. Do not edit.
import type { PluginPrivilege } from '../v1.25/models.js';
import type { ObjectVersion } from '../v1.27/models.js';
import type { GraphDriverData } from '../v1.28/models.js';
import type { GenericResources, Platform, ResourceObject } from '../v1.32/models.js';
import type { EndpointPortConfig, EndpointSpec, TaskState } from '../v1.37/models.js';
import type { ContainerState, NetworkAttachmentConfig, PortMap } from '../v1.39/models.js';
import type { RestartPolicy } from '../v1.40/models.js';
import type { Limit, NetworkAttachment } from '../v1.41/models.js';
import type { MountPoint, MountType, Resources } from '../v1.42/models.js';
import type { ContainerConfig, HealthConfig, ImageConfig, NetworkSettings, NetworkingConfig, TaskStatus } from '../v1.44/models.js';

export type Mount = {
  Target?: string;
  Source?: string;
  Type?: MountType;
  ReadOnly?: boolean;
  /** @since v1.29 */
  Consistency?: string;
  BindOptions?: {
    Propagation?: 'private' | 'rprivate' | 'shared' | 'rshared' | 'slave' | 'rslave';
    /**
     * @since v1.40
     * @default false
     */
    NonRecursive?: boolean;
    /**
     * @since v1.42
     * @default false
     */
    CreateMountpoint?: boolean;
    /**
     * @since v1.44
     * @default false
     */
    ReadOnlyNonRecursive?: boolean;
    /**
     * @since v1.44
     * @default false
     */
    ReadOnlyForceRecursive?: boolean;
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
    /** @since v1.45 */
    Subpath?: string;
  };
  TmpfsOptions?: {
    SizeBytes?: number;
    Mode?: number;
  };
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
  PortBindings?: PortMap;
  RestartPolicy?: RestartPolicy;
  AutoRemove?: boolean;
  VolumeDriver?: string;
  VolumesFrom?: Array<string>;
  Mounts?: Array<Mount>;
  ConsoleSize?: [
    number,
    number
  ] | null;
  /** @since v1.43 */
  Annotations?: {
    [key: string]: string;
  };
  CapAdd?: Array<string>;
  CapDrop?: Array<string>;
  /** @since v1.41 */
  CgroupnsMode?: 'private' | 'host';
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
  Isolation?: 'default' | 'process' | 'hyperv' | '';
  /** @since v1.38 */
  MaskedPaths?: Array<string>;
  /** @since v1.38 */
  ReadonlyPaths?: Array<string>;
};

/** @since v1.39 */
export type ImageInspect = {
  Id?: string;
  RepoTags?: Array<string>;
  RepoDigests?: Array<string>;
  /** Removed in v1.52. */
  Parent?: string;
  Comment?: string;
  Created?: string | null;
  /** Removed in v1.52. */
  DockerVersion?: string;
  Author?: string;
  Config?: ImageConfig;
  Architecture?: string;
  Variant?: string | null;
  Os?: string;
  OsVersion?: string | null;
  Size?: number;
  GraphDriver?: GraphDriverData;
  RootFS?: {
    Type: string;
    Layers?: Array<string>;
  };
  Metadata?: {
    LastTagTime?: string | null;
  };
};

export type TaskSpec = {
  /** @since v1.31 */
  PluginSpec?: {
    Name?: string;
    Remote?: string;
    Disabled?: boolean;
    PluginPrivilege?: Array<PluginPrivilege>;
  };
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
    /** @since v1.30 */
    Privileges?: {
      CredentialSpec?: {
        /** @since v1.40 */
        Config?: string;
        File?: string;
        Registry?: string;
      };
      SELinuxContext?: {
        Disable?: boolean;
        User?: string;
        Role?: string;
        Type?: string;
        Level?: string;
      };
      /** @since v1.44 */
      Seccomp?: {
        Mode?: 'default' | 'unconfined' | 'custom';
        Profile?: string;
      };
      /** @since v1.44 */
      AppArmor?: {
        Mode?: 'default' | 'disabled';
      };
      /** @since v1.44 */
      NoNewPrivileges?: boolean;
    };
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
    /** @since v1.30 */
    Configs?: Array<{
      File?: {
        Name?: string;
        UID?: string;
        GID?: string;
        Mode?: number;
      };
      /** @since v1.40 */
      Runtime?: {
        [key: string]: unknown;
      };
      ConfigID?: string;
      ConfigName?: string;
    }>;
    /** @since v1.35 */
    Isolation?: 'default' | 'process' | 'hyperv' | '';
    /** @since v1.38 */
    Init?: boolean | null;
    /** @since v1.40 */
    Sysctls?: {
      [key: string]: string;
    };
    /** @since v1.41 */
    CapabilityAdd?: Array<string>;
    /** @since v1.41 */
    CapabilityDrop?: Array<string>;
    /** @since v1.41 */
    Ulimits?: Array<{
      Name?: string;
      Soft?: number;
      Hard?: number;
    }>;
  };
  /** @since v1.38 */
  NetworkAttachmentSpec?: {
    ContainerID?: string;
  };
  Resources?: {
    Limits?: Limit;
    Reservations?: ResourceObject;
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
    /**
     * @since v1.40
     * @default 0
     */
    MaxReplicas?: number;
    /** @since v1.30 */
    Platforms?: Array<Platform>;
  };
  ForceUpdate?: number;
  /** @since v1.30 */
  Runtime?: string;
  Networks?: Array<NetworkAttachmentConfig>;
  LogDriver?: {
    Name?: string;
    Options?: {
      [key: string]: string;
    };
  };
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
  /** @since v1.32 */
  AssignedGenericResources?: GenericResources;
  Status?: TaskStatus;
  DesiredState?: TaskState;
  /** @since v1.41 */
  JobIteration?: ObjectVersion;
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
    /** @since v1.41 */
    ReplicatedJob?: {
      /** @default 1 */
      MaxConcurrent?: number;
      TotalCompletions?: number;
    };
    /** @since v1.41 */
    GlobalJob?: {
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
  /** @deprecated Since v1.44. */
  Networks?: Array<NetworkAttachmentConfig>;
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
  /** @since v1.41 */
  ServiceStatus?: {
    RunningTasks?: number;
    DesiredTasks?: number;
    CompletedTasks?: number;
  };
  /** @since v1.41 */
  JobStatus?: {
    JobIteration?: ObjectVersion;
    LastExecution?: string;
  };
};

export type ContainerCreateRequest = {
  /** @since v1.35 */
  Hostname?: string;
  /** @since v1.35 */
  Domainname?: string;
  /** @since v1.35 */
  User?: string;
  /**
   * @since v1.35
   * @default false
   */
  AttachStdin?: boolean;
  /**
   * @since v1.35
   * @default true
   */
  AttachStdout?: boolean;
  /**
   * @since v1.35
   * @default true
   */
  AttachStderr?: boolean;
  /** @since v1.35 */
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /**
   * @since v1.35
   * @default false
   */
  Tty?: boolean;
  /**
   * @since v1.35
   * @default false
   */
  OpenStdin?: boolean;
  /**
   * @since v1.35
   * @default false
   */
  StdinOnce?: boolean;
  /** @since v1.35 */
  Env?: Array<string>;
  /** @since v1.35 */
  Healthcheck?: HealthConfig;
  /**
   * @since v1.35
   * @default false
   */
  ArgsEscaped?: boolean | null;
  /** @since v1.35 */
  Image?: string;
  /** @since v1.35 */
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  /** @since v1.35 */
  WorkingDir?: string;
  /** @since v1.35 */
  NetworkDisabled?: boolean | null;
  /**
   * Removed in v1.52.
   * @since v1.35
   * @deprecated Since v1.44.
   */
  MacAddress?: string | null;
  /** @since v1.35 */
  OnBuild?: Array<string> | null;
  /** @since v1.35 */
  Labels?: {
    [key: string]: string;
  };
  /** @since v1.35 */
  StopSignal?: string | null;
  /** @since v1.35 */
  StopTimeout?: number | null;
  /** @since v1.35 */
  Shell?: Array<string> | null;
} & {
  HostConfig?: HostConfig;
  NetworkingConfig?: NetworkingConfig;
  /** @since v1.35 */
  Cmd?: Array<string> | string;
  /** @since v1.35 */
  Entrypoint?: Array<string> | string;
};

export type ContainerInspectResponse = {
  Id?: string;
  Created?: string;
  Path?: string;
  Args?: Array<string>;
  State?: ContainerState;
  Image?: string;
  ResolvConfPath?: string;
  HostnamePath?: string;
  HostsPath?: string;
  LogPath?: string;
  Name?: string;
  RestartCount?: number;
  Driver?: string;
  /** @since v1.40 */
  Platform?: string;
  MountLabel?: string;
  ProcessLabel?: string;
  AppArmorProfile?: string;
  ExecIDs?: Array<string> | null;
  HostConfig?: HostConfig;
  GraphDriver?: GraphDriverData;
  SizeRw?: number;
  SizeRootFs?: number;
  Mounts?: Array<MountPoint>;
  Config?: ContainerConfig;
  NetworkSettings?: NetworkSettings;
};

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;
