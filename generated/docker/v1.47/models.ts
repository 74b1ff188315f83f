// Generated from specs/ by `npm run generate`. Do not edit.
import type { NetworkContainer } from '../v1.30/models.js';
import type { ContainerState } from '../v1.39/models.js';
import type { OCIDescriptor, OCIPlatform } from '../v1.40/models.js';
import type { ConfigReference, IPAM, IPAMResponse, PeerInfo } from '../v1.41/models.js';
import type { BuildCache, MountPoint, Volume } from '../v1.42/models.js';
import type { ContainerConfig } from '../v1.44/models.js';
import type { ContainerSummary, HostConfigResponse, ImageConfig, NetworkSettings } from '../v1.46/models.js';

/** The storage driver that keeps the file system of a container or image, with the driver's own data. */
export type DriverData = {
  /** The storage driver (`overlay2`), or with containerd's image store the snapshotter (`overlayfs`). */
  Name: string;
  /** Paths on the host and the like, by keys of the driver: `overlay2` has `MergedDir`, `UpperDir`, `LowerDir` and `WorkDir`. Null with containerd's image store. Other drivers have other keys. */
  Data: {
    [key: string]: string;
  } | null;
};

/** The details of one image in the engine's store. Answer of `ImageInspect`. */
export type ImageInspect = {
  /** The ID, `sha256:` and 64 hex digits. With graph drivers it is the digest of the configuration; with the containerd image store that of the manifest or index, so the same image has another ID there. */
  Id: string;
  /** The names of the image, such as `alpine:3.20`; an empty list if it has none. */
  RepoTags: Array<string>;
  /** References by digest, such as `alpine@sha256:...`, which name this very content in a registry. With graph drivers the list is empty until the image has been pulled or pushed. */
  RepoDigests: Array<string>;
  /** The ID of the image that this one was built on. Set by the classic builder and by commits only; empty or absent for pulled images and those of BuildKit. */
  Parent?: string;
  /** The message of the commit or import; otherwise the comment of the last step, such as `buildkit.dockerfile.v0`. Empty or absent if there is none. */
  Comment?: string;
  /**
   * When the image was built, in RFC 3339; empty or absent if the image does not say. A pull does not change it.
   * @format date-time
   */
  Created?: string | null;
  /** The version of the engine that built the image, as the classic builder and commits note it; empty or absent for others. */
  DockerVersion?: string;
  /** The author, as `MAINTAINER` or a commit says; empty or absent if nobody is named. */
  Author?: string;
  /** The defaults for containers of the image. Null if the containerd image store lacks the content for the platform. */
  Config: ImageConfig | null;
  /** The CPU that the image is for, by Go's name: `amd64`, `arm64`, `386`. Empty if unknown. */
  Architecture: string;
  /**
   * The variant of the CPU, mostly of ARM: `v7`, `v8`; empty or absent if there is none.
   * @since v1.39
   */
  Variant?: string | null;
  /** The operating system that the image is for: `linux` or `windows`. */
  Os: string;
  /**
   * The version of Windows that the image needs, such as `10.0.20348.2700`; empty or absent for Linux.
   * @since v1.28
   */
  OsVersion?: string | null;
  /**
   * Size of the image in bytes. Graph drivers count the unpacked layers; the containerd image store the compressed content for the platform, less than `Size` of `ImageList`.
   * @format int64
   */
  Size: number;
  /** The storage driver, and where on the engine's disk it keeps the image. The containerd image store gives a name only, that of its snapshotter. */
  GraphDriver?: DriverData;
  /** The layers that the file system of the image is made of. */
  RootFS: {
    /** Always `layers`; absent if the store lacks the content of the image. */
    Type?: string;
    /** Digests of the uncompressed layers, lowest first. Images that begin with the same ones share them on the disk. */
    Layers?: Array<string>;
  };
  /** Notes of this engine about the image. They are not part of the image, and a push or save leaves them out. */
  Metadata?: {
    /**
     * When this engine last gave the image a name, in RFC 3339. With the containerd image store, a pull counts too. With graph drivers, a pulled image that was never tagged here has year 1 (`0001-01-01T00:00:00Z`).
     * @format date-time
     */
    LastTagTime?: string | null;
  };
};

/** An image in the short form of `ImageList` and of the disk usage. `ImageInspect` has the configuration and the layers. */
export type ImageSummary = {
  /** The ID, `sha256:` and 64 hex digits. With graph drivers it is the digest of the configuration; with the containerd image store that of the manifest or index, so the same image has another ID there. */
  Id: string;
  /** The ID of the image that this one was built on. Set by the classic builder and by commits only; empty for pulled images and those of BuildKit. */
  ParentId: string;
  /** The names of the image, such as `alpine:3.20`. An image without a name has an empty list, or null in the disk usage. */
  RepoTags: Array<string> | null;
  /** References by digest, such as `alpine@sha256:...`, which name this very content in a registry. With graph drivers only for images that were pulled or pushed: others have an empty list or null. */
  RepoDigests: Array<string> | null;
  /** When the image was built, in Unix seconds, as its configuration says; 0 if it does not say. A pull does not change it. */
  Created: number;
  /**
   * Size of all layers in bytes; layers shared with other images count in full. The containerd image store counts unpacked and compressed data of every platform that it has.
   * @format int64
   */
  Size: number;
  /**
   * The part of `Size` that other images use too, in bytes. -1 if not computed: ask with `shared-size`, or for the disk usage.
   * @format int64
   */
  SharedSize: number;
  /** Labels from the image's configuration, by key; null if there are none. */
  Labels: {
    [key: string]: string;
  } | null;
  /** The number of containers, running or stopped, that use the image. -1 if not counted, as `ImageList` mostly has it; the disk usage counts. */
  Containers: number;
  /**
   * The variants by platform, and the attestations. Present only if asked for with `manifests`, and with the containerd image store.
   * @since v1.47
   */
  Manifests?: Array<ImageManifestSummary>;
  /**
   * Type, digest and size of the object that the name of the image points to: an index for several platforms, or one manifest. Only with the containerd image store.
   * @since v1.40
   */
  Descriptor?: OCIDescriptor | null;
};

/** A network in a list. The answer for a single network also has containers and services. */
export type Network = {
  /** The name. Newer engines keep names unique; older ones let several networks have the same name. */
  Name: string;
  /** The ID: 64 hexadecimal digits of a local network, 25 letters and digits of one of the swarm. */
  Id: string;
  /**
   * When the network was created: RFC 3339, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  Created: string;
  /** `local`: on this host only. `swarm`: on all nodes that need the network. `global`: in a cluster that the driver manages itself. */
  Scope: string;
  /** The driver: `bridge`, `overlay`, `macvlan`, `ipvlan`, `host`, `null` (of the network `none` and of config-only networks), or the name of a plugin. Windows has `nat`, `transparent`, `l2bridge` and others. */
  Driver: string;
  /** True if containers get IPv4 addresses on the network. Older engines always give one, and leave the field out. */
  EnableIPv4?: boolean;
  /** True if containers get IPv6 addresses on the network. */
  EnableIPv6: boolean;
  /** The subnets of the network, and the driver that assigns addresses. */
  IPAM: IPAMResponse;
  /**
   * True if containers reach only one another on the network, nothing outside, and publish no ports.
   * @defaultValue false
   */
  Internal: boolean;
  /**
   * True if plain containers, not only services, may join this network of the swarm.
   * @defaultValue false
   */
  Attachable: boolean;
  /**
   * True for the one network that carries the published ports of a swarm's services (the routing mesh).
   * @defaultValue false
   */
  Ingress: boolean;
  /** The config-only network from which this network has its settings. `Network` is empty if there is none. */
  ConfigFrom: ConfigReference;
  /**
   * True if the network is only a set of settings, for the `ConfigFrom` of other networks. No container can join such a network.
   * @defaultValue false
   */
  ConfigOnly: boolean;
  /** The running containers attached on this host, by container ID. Keys such as `ep-ID` and `lb-NAME` are endpoints of the engine's own. Containers on other nodes and stopped containers are missing. */
  Containers?: {
    [key: string]: NetworkContainer;
  } | null;
  /** Options of the driver, given at creation or by default; null if there are none. */
  Options: {
    [key: string]: string;
  } | null;
  /** Labels given at creation; null if there were none. */
  Labels: {
    [key: string]: string;
  } | null;
  /** Nodes that take part in an overlay network, as this node knows them. Absent from other networks. */
  Peers?: Array<PeerInfo> | null;
  /** Services on a network of the swarm, by name, on all nodes. Present only with `verbose`. */
  Services?: {
    [key: string]: {
      /** The virtual IP address for all tasks of the service; empty if the service has none, as with the endpoint mode `dnsrr`. */
      VIP?: string;
      /** Published ports as sentences: `Target: 80, Publish: 8080`. */
      Ports?: Array<string>;
      /** Number of the service in this node's load balancer; for debugging only. */
      LocalLBIndex?: number;
      /** The tasks of the service that are on the network, on any node. */
      Tasks?: Array<{
        /** The name of the task's container: service, slot and task ID, as in `web.1.w8z2k...`. */
        Name?: string;
        /** The ID of the endpoint by which the task is attached. */
        EndpointID?: string;
        /** The IP address of the task on the network, without a prefix length. */
        EndpointIP?: string;
        /** Details of the driver. For `overlay`: `Host IP`, the address of the node that runs the task. */
        Info?: {
          [key: string]: string;
        };
      }>;
    };
  };
};

/**
 * One manifest of an image: a variant for a platform, or an attestation of one. Only the containerd image store has them.
 * @since v1.47
 */
export type ImageManifestSummary = {
  /** The digest of the manifest, `sha256:...`. */
  ID: string;
  /** Type, digest, size and platform of the manifest, as the index has them. */
  Descriptor: OCIDescriptor;
  /** True if the store has all content of the manifest. False for platforms that were not pulled; they are listed too. */
  Available: boolean;
  /** The space that the manifest takes in the local store. */
  Size: {
    /**
     * The sum in bytes: `Size.Content`, plus `ImageData.Size.Unpacked` for an image.
     * @format int64
     */
    Total: number;
    /**
     * The content as it is in a registry, in bytes: manifest, configuration and compressed layers, as far as they are in the store.
     * @format int64
     */
    Content: number;
  };
  /** `image`: containers can run from it. `attestation`: BuildKit's provenance or SBOM of an image. `unknown`: neither, or the content is missing. */
  Kind: 'image' | 'attestation' | 'unknown' | (string & {});
  /** Data of an image; null or absent for other kinds. */
  ImageData?: {
    /** The platform that the index names; without an index, the platform in the image's configuration. */
    Platform: OCIPlatform;
    /** The IDs of the containers that use this variant; null if there are none. */
    Containers: Array<string> | null;
    /** The space that the unpacked image takes. */
    Size: {
      /**
       * The layers unpacked for containers, in bytes; 0 if they are not unpacked, as for another platform.
       * @format int64
       */
      Unpacked: number;
    };
  } | null;
  /** Data of an attestation; null or absent for other kinds. */
  AttestationData?: {
    /** The manifest that the attestation is about: the `ID` of another entry. */
    For: string;
  } | null;
};

/** Everything that the engine knows about one container, as `ContainerInspect` returns it. */
export type ContainerInspectResponse = {
  /** The whole ID: 64 hexadecimal digits. */
  Id: string;
  /** When the container was created: RFC 3339 in UTC, mostly with nanoseconds. */
  Created: string;
  /** The program that the container runs: the first item of entrypoint and command together. */
  Path: string;
  /** The arguments of `Path`: all items of entrypoint and command after the first. */
  Args: Array<string>;
  /** The present state, with the exit code and the times of the last run. */
  State: ContainerState;
  /** The ID of the image: `sha256:` and 64 hexadecimal digits. The name that was given at creation is `Config.Image`. */
  Image: string;
  /** The file on the engine's host that the container sees as `/etc/resolv.conf`. Empty before the first start. Do not change the file. */
  ResolvConfPath: string;
  /** The file on the engine's host that the container sees as `/etc/hostname`. Empty before the first start. Do not change the file. */
  HostnamePath: string;
  /** The file on the engine's host that the container sees as `/etc/hosts`. Empty before the first start. Do not change the file. */
  HostsPath: string;
  /** The file on the engine's host with the logs, if the log driver is `json-file`. Otherwise, and before the first start, empty. `ContainerLogs` reads logs of more drivers. */
  LogPath: string;
  /** The name with a slash before it: `/web`. Parameters accept a name with or without the slash. */
  Name: string;
  /** The number of restarts by the restart policy since the container was last started by a call. */
  RestartCount: number;
  /** The storage driver (`overlay2`), or with containerd's image store the snapshotter (`overlayfs`). */
  Driver: string;
  /** The operating system of the container: `linux` or `windows`. */
  Platform: string;
  /** The SELinux label of the container's files. Empty without SELinux. */
  MountLabel: string;
  /** The SELinux label of the container's processes. Empty without SELinux. */
  ProcessLabel: string;
  /** The AppArmor profile of the container's processes: `docker-default`, `unconfined` or one of your own. Empty without AppArmor. Without a chosen profile, the field is empty until the first start. */
  AppArmorProfile: string;
  /** The IDs of the commands of `ContainerExec` that are prepared or running in the container. Null without any. */
  ExecIDs?: Array<string> | null;
  /** The settings that concern the host, as at the creation or the last update: limits, mounts, published ports, restart policy. */
  HostConfig: HostConfigResponse;
  /** The storage driver and its data on the file system of the container. With containerd's image store at most `Name` is set; see `Storage`. */
  GraphDriver?: DriverData;
  /**
   * Bytes of the files that the container has changed or added, without volumes. Only with `size`. -1 if the storage driver cannot tell.
   * @format int64
   */
  SizeRw?: number;
  /**
   * Bytes of the whole file system: the image, which other containers may share, plus `SizeRw`. Only with `size`.
   * @format int64
   */
  SizeRootFs?: number;
  /** The volumes, bind mounts and other mounts of the container, also the volumes that its image declares. */
  Mounts: Array<MountPoint>;
  /** The settings that do not depend on the host, merged with those of the image: command, environment, user, labels. */
  Config: ContainerConfig;
  /** The ports and networks in use. `HostConfig.NetworkMode` has the mode of the request. */
  NetworkSettings: NetworkSettings;
};

/** Disk space that images, containers, volumes and build cache use, in bytes. A kind that `type` did not ask for is null or left out. */
export type SystemDataUsageResponse = {
  /**
   * Space of all image layers in bytes; layers shared by several images count once. Some engines leave the field out instead of 0.
   * @format int64
   */
  LayersSize?: number;
  /** The images, with `Containers` and `SharedSize` filled in. Null or left out if `type` did not ask for images, left out with `verbose`. */
  Images?: Array<ImageSummary> | null;
  /** All containers, running or not, with `SizeRw` and `SizeRootFs` filled in. Null or left out if `type` did not ask for them, left out with `verbose`. */
  Containers?: Array<ContainerSummary> | null;
  /** Volumes of the driver `local` that have no driver options, with `UsageData` filled in; other volumes are not measured. Null or left out if `type` did not ask for them, left out with `verbose`. */
  Volumes?: Array<Volume> | null;
  /** Records of BuildKit's cache. Null if the cache is empty or `type` did not ask for it, left out with `verbose`. */
  BuildCache?: Array<BuildCache> | null;
};

/** A network to create. Null and absent mean the same. */
export type NetworkCreateRequest = {
  /** The name, which must not be empty or that of a network of the engine (`bridge`, `host`, `none`, `default`). */
  Name: string;
  /**
   * `bridge`: containers on this host. `overlay`: across a swarm, created on a manager. `macvlan` and `ipvlan`: in the network of a host interface. Or a plugin. The default is `bridge`, on Windows `nat`.
   * @defaultValue "bridge"
   */
  Driver?: string;
  /** `swarm` makes a network of a driver such as `macvlan` one of the swarm. By default, the driver decides: `overlay` is `swarm`, others are `local`. A `local` overlay network is refused. */
  Scope?: string;
  /** True: containers reach only one another, not other networks or the internet, and publish no ports. Default: false. */
  Internal?: boolean;
  /**
   * True: plain containers may join this network of the swarm, not only services. It has no effect on local networks. Default: false.
   * @since v1.27
   */
  Attachable?: boolean;
  /**
   * True: the network carries the published ports of the swarm's services (the routing mesh). Needs an `overlay` network that is not `Attachable`. A swarm has at most one such network, so delete the old one first. Default: false.
   * @since v1.29
   */
  Ingress?: boolean;
  /**
   * True: the engine only stores the settings, for the `ConfigFrom` of other networks. `Internal`, `Attachable`, `Ingress` and `Scope` are refused then. Default: false.
   * @defaultValue false
   */
  ConfigOnly?: boolean;
  /** The config-only network from which to take IPAM, IPv6, driver options and labels. If such settings are given as well, the engine answers 403. */
  ConfigFrom?: ConfigReference | null;
  /** Subnets of your choice. Without `IPAM`, the engine picks a free subnet. */
  IPAM?: IPAM | null;
  /**
   * No effect: engines ignore the field in this API version, and IPv4 stays enabled.
   * @since v1.47
   */
  EnableIPv4?: boolean;
  /** True: containers get an IPv6 address, too. Older engines need an IPv6 subnet in `IPAM.Config` for that; newer ones choose one. Default: false, unless the engine is configured otherwise. */
  EnableIPv6?: boolean;
  /** Options of the driver, all texts. For `bridge` for example `com.docker.network.bridge.name`, `com.docker.network.bridge.enable_icc` or `com.docker.network.driver.mtu` (`1400`); for `macvlan` and `ipvlan` `parent` (`eth0`); for `overlay` `encrypted`. */
  Options?: {
    [key: string]: string;
  } | null;
  /** Labels of the new network, by key. They cannot be changed later. */
  Labels?: {
    [key: string]: string;
  } | null;
};
