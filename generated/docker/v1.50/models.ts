// Generated from specs/ by `npm run generate`. Do not edit.
import type { GenericResources, PluginsInfo } from '../v1.32/models.js';
import type { SwarmInfo } from '../v1.40/models.js';
import type { HealthConfig, Runtime } from '../v1.44/models.js';
import type { ContainerdInfo } from '../v1.46/models.js';
import type { DriverData } from '../v1.47/models.js';
import type { ImageManifestSummary, OCIDescriptor } from '../v1.48/models.js';
import type { Commit, FirewallInfo, RegistryServiceConfig } from '../v1.49/models.js';

/** @since v1.39 */
export type ImageConfig = {
  User?: string;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  Env?: Array<string>;
  Cmd?: Array<string>;
  Healthcheck?: HealthConfig;
  /** @default false */
  ArgsEscaped?: boolean | null;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  WorkingDir?: string;
  Entrypoint?: Array<string>;
  OnBuild?: Array<string> | null;
  Labels?: {
    [key: string]: string;
  };
  StopSignal?: string | null;
  Shell?: Array<string> | null;
};

/** @since v1.39 */
export type ImageInspect = {
  Id?: string;
  /** @since v1.48 */
  Descriptor?: OCIDescriptor | null;
  /** @since v1.48 */
  Manifests?: Array<ImageManifestSummary> | null;
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
  GraphDriver?: DriverData;
  RootFS?: {
    Type: string;
    Layers?: Array<string>;
  };
  Metadata?: {
    LastTagTime?: string | null;
  };
};

/** @since v1.50 */
export type DeviceInfo = {
  Source?: string;
  ID?: string;
};

export type SystemInfo = {
  ID?: string;
  Containers?: number;
  ContainersRunning?: number;
  ContainersPaused?: number;
  ContainersStopped?: number;
  Images?: number;
  Driver?: string;
  DriverStatus?: Array<Array<string>>;
  DockerRootDir?: string;
  Plugins?: PluginsInfo;
  MemoryLimit?: boolean;
  SwapLimit?: boolean;
  /**
   * Removed in v1.52.
   * @since v1.40
   */
  KernelMemoryTCP?: boolean;
  CpuCfsPeriod?: boolean;
  CpuCfsQuota?: boolean;
  /** @since v1.32 */
  CPUShares?: boolean;
  /** @since v1.32 */
  CPUSet?: boolean;
  /** @since v1.40 */
  PidsLimit?: boolean;
  OomKillDisable?: boolean;
  IPv4Forwarding?: boolean;
  Debug?: boolean;
  NFd?: number;
  NGoroutines?: number;
  SystemTime?: string;
  /** @since v1.32 */
  LoggingDriver?: string;
  /**
   * Values: `none` since v1.40.
   * @since v1.32
   * @default "cgroupfs"
   */
  CgroupDriver?: 'cgroupfs' | 'systemd' | 'none';
  /**
   * @since v1.41
   * @default "1"
   */
  CgroupVersion?: '1' | '2';
  NEventsListener?: number;
  KernelVersion?: string;
  OperatingSystem?: string;
  /** @since v1.41 */
  OSVersion?: string;
  OSType?: string;
  Architecture?: string;
  NCPU?: number;
  MemTotal?: number;
  /** @default "https://index.docker.io/v1/" */
  IndexServerAddress?: string;
  RegistryConfig?: RegistryServiceConfig;
  /** @since v1.32 */
  GenericResources?: GenericResources;
  HttpProxy?: string;
  HttpsProxy?: string;
  NoProxy?: string;
  Name?: string;
  Labels?: Array<string>;
  ExperimentalBuild?: boolean;
  ServerVersion?: string;
  /** @since v1.32 */
  Runtimes?: {
    [key: string]: Runtime;
  };
  /**
   * @since v1.32
   * @default "runc"
   */
  DefaultRuntime?: string;
  /** @since v1.32 */
  Swarm?: SwarmInfo;
  /**
   * @since v1.32
   * @default false
   */
  LiveRestoreEnabled?: boolean;
  /**
   * @since v1.32
   * @default "default"
   */
  Isolation?: 'default' | 'hyperv' | 'process' | '';
  /** @since v1.32 */
  InitBinary?: string;
  /** @since v1.32 */
  ContainerdCommit?: Commit;
  /** @since v1.32 */
  RuncCommit?: Commit;
  /** @since v1.32 */
  InitCommit?: Commit;
  /** @since v1.32 */
  SecurityOptions?: Array<string>;
  /** @since v1.39 */
  ProductLicense?: string;
  /** @since v1.41 */
  DefaultAddressPools?: Array<{
    Base?: string;
    Size?: number;
  }>;
  /** @since v1.49 */
  FirewallBackend?: FirewallInfo;
  /** @since v1.50 */
  DiscoveredDevices?: Array<DeviceInfo>;
  /** @since v1.39 */
  Warnings?: Array<string>;
  /** @since v1.44 */
  CDISpecDirs?: Array<string>;
  /** @since v1.46 */
  Containerd?: ContainerdInfo;
};
