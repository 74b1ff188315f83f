// Generated from specs/ by `npm run generate`. Do not edit.
import type { GenericResources, PluginsInfo } from '../v1.32/models.js';
import type { SwarmInfo } from '../v1.40/models.js';
import type { HealthConfig, Runtime } from '../v1.44/models.js';
import type { ContainerdInfo } from '../v1.46/models.js';
import type { DriverData } from '../v1.47/models.js';
import type { ImageManifestSummary, OCIDescriptor } from '../v1.48/models.js';
import type { Commit, FirewallInfo, RegistryServiceConfig } from '../v1.49/models.js';

export type ImageConfig = {
  User: string;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  Env: Array<string> | null;
  Cmd: Array<string> | null;
  Healthcheck?: HealthConfig;
  /** @default false */
  ArgsEscaped?: boolean | null;
  Volumes: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  WorkingDir: string;
  Entrypoint: Array<string> | null;
  OnBuild: Array<string> | null;
  Labels: {
    [key: string]: string;
  } | null;
  StopSignal?: string | null;
  Shell?: Array<string> | null;
};

export type ImageInspect = {
  Id: string;
  /** @since v1.48 */
  Descriptor?: OCIDescriptor | null;
  /** @since v1.48 */
  Manifests?: Array<ImageManifestSummary> | null;
  RepoTags: Array<string>;
  RepoDigests: Array<string>;
  Parent?: string;
  Comment?: string;
  /** @format date-time */
  Created?: string | null;
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
  GraphDriver?: DriverData;
  RootFS: {
    Type?: string;
    Layers?: Array<string>;
  };
  Metadata?: {
    /** @format date-time */
    LastTagTime?: string | null;
  };
};

/** @since v1.50 */
export type DeviceInfo = {
  Source?: string;
  ID?: string;
};

export type SystemInfo = {
  ID: string;
  Containers: number;
  ContainersRunning: number;
  ContainersPaused: number;
  ContainersStopped: number;
  Images: number;
  Driver: string;
  DriverStatus: Array<Array<string>>;
  DockerRootDir: string;
  Plugins: PluginsInfo;
  MemoryLimit: boolean;
  SwapLimit: boolean;
  /** Removed in v1.52. */
  KernelMemoryTCP?: boolean;
  CpuCfsPeriod?: boolean;
  CpuCfsQuota?: boolean;
  CPUShares?: boolean;
  CPUSet?: boolean;
  PidsLimit?: boolean;
  OomKillDisable?: boolean;
  IPv4Forwarding: boolean;
  Debug: boolean;
  NFd: number;
  NGoroutines: number;
  SystemTime: string;
  LoggingDriver: string;
  /**
   * Values: `none` since v1.40.
   * @default "cgroupfs"
   */
  CgroupDriver: 'cgroupfs' | 'systemd' | 'none' | (string & {});
  /** @default "1" */
  CgroupVersion?: '1' | '2' | (string & {});
  NEventsListener: number;
  KernelVersion: string;
  OperatingSystem: string;
  OSVersion: string;
  OSType: string;
  Architecture: string;
  NCPU: number;
  /** @format int64 */
  MemTotal: number;
  /** @default "https://index.docker.io/v1/" */
  IndexServerAddress: string;
  RegistryConfig: RegistryServiceConfig;
  GenericResources?: GenericResources | null;
  HttpProxy: string;
  HttpsProxy: string;
  NoProxy: string;
  Name: string;
  Labels: Array<string>;
  ExperimentalBuild?: boolean;
  ServerVersion: string;
  Runtimes: {
    [key: string]: Runtime;
  };
  /** @default "runc" */
  DefaultRuntime: string;
  Swarm: SwarmInfo;
  /** @default false */
  LiveRestoreEnabled: boolean;
  /** @default "default" */
  Isolation?: 'default' | 'hyperv' | 'process' | '' | (string & {});
  InitBinary: string;
  ContainerdCommit: Commit;
  RuncCommit: Commit;
  InitCommit: Commit;
  SecurityOptions: Array<string>;
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
  Warnings: Array<string> | null;
  CDISpecDirs?: Array<string>;
  /** @since v1.46 */
  Containerd?: ContainerdInfo;
};
