// Generated from specs/ by `npm run generate`. Do not edit.
import type { ContainerSummary, EndpointPortConfig, EndpointSpec, ImageSummary, TaskState } from '../v1.25/models.js';
import type { ObjectVersion } from '../v1.27/models.js';
import type { GraphDriverData } from '../v1.28/models.js';
import type { HealthConfig, Mount } from '../v1.29/models.js';
import type { ContainerConfig, NetworkAttachment } from '../v1.30/models.js';

/** Removed in v1.39. */
export type Image = {
  Id: string;
  RepoTags?: Array<string>;
  RepoDigests?: Array<string>;
  Parent: string;
  Comment: string;
  Created: string;
  Container: string;
  ContainerConfig?: ContainerConfig;
  DockerVersion: string;
  Author: string;
  Config?: ContainerConfig;
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
  /** @since v1.31 */
  Metadata?: {
    LastTagTime?: string;
  };
};

export type Volume = {
  Name: string;
  Driver: string;
  Mountpoint: string;
  /** @since v1.31 */
  CreatedAt?: string;
  Status?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  Labels: {
    [key: string]: string;
  };
  /** @default "local" */
  Scope: 'local' | 'global';
  Options: {
    [key: string]: string;
  };
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
      /** Removed in v1.40. */
      Name?: string;
      /** Removed in v1.40. */
      Description?: string;
      /** Removed in v1.40. */
      Value?: Array<string>;
    }>;
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
      ConfigID?: string;
      ConfigName?: string;
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
    /** @since v1.30 */
    Platforms?: Array<{
      /** Removed in v1.32. */
      Architecture?: string;
      /** Removed in v1.32. */
      OS?: string;
    }>;
  };
  ForceUpdate?: number;
  /** @since v1.30 */
  Runtime?: string;
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
  ID?: string;
  Version?: ObjectVersion;
  CreatedAt?: string;
  UpdatedAt?: string;
  Spec?: SecretSpec;
};

/** @since v1.31 */
export type BuildPruneResponse = {
  SpaceReclaimed?: number;
};

export type SystemDataUsageResponse = {
  /** Removed in v1.52. */
  LayersSize?: number;
  /** Removed in v1.52. */
  Images?: Array<ImageSummary>;
  /** Removed in v1.52. */
  Containers?: Array<ContainerSummary>;
  /** Removed in v1.52. */
  Volumes?: Array<Volume>;
};

export type VolumeListResponse = {
  Volumes: Array<Volume>;
  Warnings: Array<string>;
};

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;

export type SecretCreateRequest = SecretSpec;
