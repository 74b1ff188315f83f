// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerSummary,
  EndpointPortConfig,
  EndpointSpec,
  ImageSummary,
  NetworkAttachment,
  TaskState,
} from '../v1.25/models.js';
import type { HealthConfig, ObjectVersion } from '../v1.27/models.js';
import type { Mount } from '../v1.29/models.js';
import type { Unlisted } from '../../../src/types.js';

export type Volume = {
  Name: string;
  Driver: string;
  Mountpoint: string;
  /** @format date-time */
  CreatedAt?: string;
  Status?: {
    [key: string]: unknown;
  };
  Labels: {
    [key: string]: string;
  } | null;
  /** @default "local" */
  Scope: 'local' | 'global' | (string & {});
  Options: {
    [key: string]: string;
  } | null;
  UsageData?: {
    /** @default -1 */
    Size: number;
    /** @default -1 */
    RefCount: number;
  };
};

export type TaskSpec = {
  /** @since v1.31 */
  PluginSpec?: {
    Name?: string;
    Remote?: string;
    Disabled?: boolean;
    PluginPrivilege?: Array<{
      Name?: string;
      Description?: string;
      Value?: Array<string>;
    }>;
    name?: string;
    remote?: string;
    disabled?: boolean;
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
    Privileges?: {
      CredentialSpec?: {
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
    Configs?: Array<{
      File?: {
        Name?: string;
        UID?: string;
        GID?: string;
        /** @format uint32 */
        Mode?: number;
      };
      ConfigID?: string;
      ConfigName?: string;
    }>;
    Healthcheck?: HealthConfig;
    Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
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
    /** @since v1.30 */
    Platforms?: Array<{
      Architecture?: string;
      OS?: string;
    }>;
  };
  /** @format uint64 */
  ForceUpdate?: number;
  Runtime?: string;
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

/** @since v1.31 */
export type Driver = {
  Name: string;
  Options?: {
    [key: string]: string;
  };
};

export type SecretSpec = {
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  Data?: string;
  /** @since v1.31 */
  Driver?: Driver;
};

export type Secret = {
  ID: string;
  Version: ObjectVersion;
  /** @format date-time */
  CreatedAt: string;
  /** @format date-time */
  UpdatedAt: string;
  Spec: SecretSpecResponse;
};

/** @since v1.31 */
export type BuildPruneResponse = {
  /** @format int64 */
  SpaceReclaimed: number;
  CachesDeleted: Array<string> | null;
};

export type SystemDataUsageResponse = {
  /** @format int64 */
  LayersSize: number;
  Images: Array<ImageSummary>;
  Containers: ContainerSummary;
  Volumes: Array<Volume>;
  BuildCache: Array<{
    ID?: string;
    /** Removed in v1.42. */
    Parent?: string;
    Type?: 'internal' | 'frontend' | 'source.local' | 'source.git.checkout' | 'exec.cachemount' | 'regular' | (string & {});
    Description?: string;
    InUse?: boolean;
    Shared?: boolean;
    Size?: number;
    /** @format date-time */
    CreatedAt?: string;
    /** @format date-time */
    LastUsedAt?: string | null;
    UsageCount?: number;
  }> | null;
  /**
   * Removed in v1.42.
   * @format int64
   */
  BuilderSize?: number;
};

export type VolumeListResponse = {
  Volumes: Array<Volume>;
  Warnings: Array<string> | null;
};

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;

export type SecretCreateRequest = SecretSpec;

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

export type SecretSpecResponse = {
  Name: string;
  Labels: {
    [key: string]: string;
  };
  Data?: string;
  /** @since v1.31 */
  Driver?: Driver;
};
