// Generated from specs/ by `npm run generate`. Do not edit.
import type { GenericResources, PluginsInfo } from '../v1.32/models.js';
import type { SwarmInfo } from '../v1.40/models.js';
import type { Runtime } from '../v1.44/models.js';
import type { ContainerdInfo } from '../v1.46/models.js';
import type { DriverData } from '../v1.47/models.js';
import type { ImageManifestSummary, OCIDescriptor } from '../v1.48/models.js';
import type { Commit, FirewallInfo, RegistryServiceConfig } from '../v1.49/models.js';
import type { DeviceInfo } from '../v1.50/models.js';
import type { ImageConfig } from '../v1.52/models.js';

export type ImageInspect = {
  Id: string;
  /** @since v1.48 */
  Descriptor?: OCIDescriptor | null;
  /** @since v1.48 */
  Manifests?: Array<ImageManifestSummary> | null;
  /** @since v1.53 */
  Identity?: Identity | null;
  RepoTags: Array<string>;
  RepoDigests: Array<string>;
  Comment?: string | null;
  /** @format date-time */
  Created?: string | null;
  Author?: string | null;
  Config: ImageConfig;
  Architecture: string;
  /** @since v1.39 */
  Variant?: string | null;
  Os: string;
  /** @since v1.28 */
  OsVersion?: string | null;
  /** @format int64 */
  Size: number;
  GraphDriver?: DriverData | null;
  RootFS: {
    Type?: string;
    Layers?: Array<string>;
  };
  Metadata?: {
    /** @format date-time */
    LastTagTime?: string | null;
  };
  /** @deprecated Since v1.51. */
  Parent?: string;
  /** @deprecated Since v1.51. */
  DockerVersion?: string;
};

/** @since v1.53 */
export type Identity = {
  Signature?: Array<SignatureIdentity>;
  Pull?: Array<PullIdentity>;
  Build?: Array<BuildIdentity>;
};

/** @since v1.53 */
export type BuildIdentity = {
  Ref?: string;
  /** @format date-time */
  CreatedAt?: string;
};

/** @since v1.53 */
export type PullIdentity = {
  Repository?: string;
};

/** @since v1.53 */
export type SignatureIdentity = {
  Name?: string;
  Timestamps?: Array<SignatureTimestamp>;
  KnownSigner?: KnownSignerIdentity;
  DockerReference?: string;
  Signer?: SignerIdentity;
  SignatureType?: SignatureType;
  Error?: string;
  Warnings?: Array<string>;
};

/** @since v1.53 */
export type SignatureTimestamp = {
  Type?: SignatureTimestampType;
  URI?: string;
  /** @format date-time */
  Timestamp?: string;
};

/** @since v1.53 */
export type SignatureTimestampType = 'Tlog' | 'TimestampAuthority' | (string & {});

/** @since v1.53 */
export type SignatureType = 'bundle-v0.3' | 'simplesigning-v1' | (string & {});

/** @since v1.53 */
export type KnownSignerIdentity = 'DHI' | (string & {});

/** @since v1.53 */
export type SignerIdentity = {
  CertificateIssuer?: string;
  SubjectAlternativeName?: string;
  Issuer?: string;
  BuildSignerURI?: string;
  BuildSignerDigest?: string;
  RunnerEnvironment?: string;
  SourceRepositoryURI?: string;
  SourceRepositoryDigest?: string;
  SourceRepositoryRef?: string;
  SourceRepositoryIdentifier?: string;
  SourceRepositoryOwnerURI?: string;
  SourceRepositoryOwnerIdentifier?: string;
  BuildConfigURI?: string;
  BuildConfigDigest?: string;
  BuildTrigger?: string;
  RunInvocationURI?: string;
  SourceRepositoryVisibilityAtSigning?: string;
};

/** @since v1.53 */
export type NRIInfo = {
  Info?: Array<Array<string>>;
} | null;

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
  /** @since v1.53 */
  NRI?: NRIInfo;
  Warnings: Array<string> | null;
  CDISpecDirs?: Array<string>;
  /** @since v1.46 */
  Containerd?: ContainerdInfo;
};
