// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerSummary,
  EndpointPortConfig,
  EndpointSettings,
  EndpointSpec,
  IPAMResponse,
  ImageSummary,
  MountPoint,
  NetworkAttachment,
  NetworkConfig,
  NodeSpecResponse,
  TaskState,
} from '../v1.25/models.js';
import type { HealthConfig, ObjectVersion } from '../v1.27/models.js';
import type { GraphDriverData } from '../v1.28/models.js';
import type { HostConfig, HostConfigResponse, Mount } from '../v1.29/models.js';
import type { Unlisted } from '../../../src/types.js';

/** The portable part of the configuration of a container: command, environment, user, ports, health check. `HostConfig` holds all that depends on the host. */
export type ContainerConfig = {
  /** The host name inside the container. Empty takes the first 12 digits of the container's ID, or the host's name in the network mode `host`. A value together with `UTSMode` `host` is a 400. */
  Hostname?: string;
  /** The domain that follows `Hostname` in the full name, on Linux also the NIS domain. */
  Domainname?: string;
  /** The user that runs the command: `node`, `1000`, `node:staff` or `1000:1000`. Names have to be in `/etc/passwd` and `/etc/group` of the image. Empty takes the user of the image, else root. */
  User?: string;
  /**
   * True if the client intends to attach to this stream. The engine stores the value without effect: `ContainerAttach` attaches, by its own parameters.
   * @defaultValue false
   */
  AttachStdin?: boolean;
  /**
   * True if the client intends to attach to this stream. The engine stores the value without effect: `ContainerAttach` attaches, by its own parameters.
   * @defaultValue true
   */
  AttachStdout?: boolean;
  /**
   * True if the client intends to attach to this stream. The engine stores the value without effect: `ContainerAttach` attaches, by its own parameters.
   * @defaultValue true
   */
  AttachStderr?: boolean;
  /** The ports that the program listens on: `{'80/tcp': {}, '53/udp': {}}`; `/tcp` may be left out. Those of the image are added. An exposed port is not published on the host: see `HostConfig.PortBindings` and `PublishAllPorts`. */
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  /**
   * True to run the command in a terminal. The output is then one raw stream of stdout and stderr together, with `\r\n` line ends.
   * @defaultValue false
   */
  Tty?: boolean;
  /**
   * True to keep stdin open, so that `ContainerAttach` can send input, even before the start. By default the input of the command is empty.
   * @defaultValue false
   */
  OpenStdin?: boolean;
  /**
   * True to close stdin when the first attached client ends its input or leaves, so that a command like `cat` ends. Only with `OpenStdin` and without `Tty`.
   * @defaultValue false
   */
  StdinOnce?: boolean;
  /** Environment variables: `['PORT=8080', 'EMPTY=']`, added to those of the image, or replacing one of the same name. A name without `=` removes a variable of the image. */
  Env?: Array<string> | null;
  /** The command, or the arguments for `Entrypoint`: `['ls', '-l', '/']`. No shell runs the command; to use one, write `['sh', '-c', 'a && b']`. Null or empty takes that of the image, unless `Entrypoint` is set. */
  Cmd?: Array<string> | string | null;
  /** A command that tells if the container works. Null takes that of the image; `{Test: ['NONE']}` switches it off. */
  Healthcheck?: HealthConfig;
  /** True if the command is already escaped as one command line. Windows only. */
  ArgsEscaped?: boolean;
  /** The image: `nginx`, `nginx:alpine`, `nginx@sha256:...` or an ID. A name without a tag means `latest`. Answers show the text that the container was created with, which may name a newer image by now. */
  Image?: string;
  /** Paths that each get a new anonymous volume: `{'/data': {}}`. The volumes of the image are added. A mount at the same path replaces the anonymous volume. Use `HostConfig.Binds` or `Mounts` for named volumes. */
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /** The folder that the command starts in: an absolute path, created if missing. Empty takes that of the image, else `/`. */
  WorkingDir?: string;
  /** The program that runs, with `Cmd` as its arguments: `['python', '-u']`. Null takes that of the image, `['']` takes none. When this is set, the image's `Cmd` does not apply. */
  Entrypoint?: Array<string> | string | null;
  /** True to connect the container to no network at all. `HostConfig.NetworkMode` `none` is the usual way. */
  NetworkDisabled?: boolean;
  /**
   * The MAC address on the network of `NetworkMode`, such as `02:42:ac:11:00:02`. Empty lets the engine choose one.
   * Removed in v1.52.
   */
  MacAddress?: string;
  /** `ONBUILD` instructions of the image, which run when a build starts from the image. Without effect in a container. */
  OnBuild?: Array<string> | null;
  /** Labels, by key: `{'com.example.role': 'web'}`. A container gets the labels of its image too, unless it sets the same key. No call changes the labels of a container later. */
  Labels?: {
    [key: string]: string;
  } | null;
  /**
   * The signal that asks the command to stop: a name such as `SIGINT`, or a number as a text. Empty takes that of the image, else `SIGTERM`.
   * @defaultValue "SIGTERM"
   */
  StopSignal?: string;
  /** Seconds from the stop signal until the engine kills the command. 0 kills at once, -1 never. Null means 10 seconds, on Windows 30. The parameter `t` of `ContainerStop` takes precedence. */
  StopTimeout?: number | null;
  /** The shell that runs lines of text: `['/bin/bash', '-c']`. In a container only health checks of `CMD-SHELL` use the shell. Null means `/bin/sh -c`, on Windows `cmd /S /C`. */
  Shell?: Array<string>;
};

/** An image in the answer of `ImageInspect`: configuration, layers and names. */
export type Image = {
  /** The ID, `sha256:` and 64 hex digits. With graph drivers it is the digest of the configuration; with the containerd image store that of the manifest or index, so the same image has another ID there. */
  Id: string;
  /** The names of the image, such as `alpine:3.20`; an empty list if it has none. */
  RepoTags?: Array<string>;
  /** References by digest, such as `alpine@sha256:...`, which name this very content in a registry. With graph drivers the list is empty until the image has been pulled or pushed. */
  RepoDigests?: Array<string>;
  /** The ID of the image that this one was built on. Set by the classic builder and by commits only; empty or absent for pulled images and those of BuildKit. */
  Parent: string;
  /** The message of the commit or import; otherwise the comment of the last step, such as `buildkit.dockerfile.v0`. Empty or absent if there is none. */
  Comment: string;
  /** When the image was built, in RFC 3339. Year 1 (`0001-01-01T00:00:00Z`) if the image does not say. */
  Created: string;
  /**
   * The ID of the container that the image was made from, by a commit or the last step of the classic builder; otherwise empty.
   * Removed in v1.45.
   */
  Container?: string;
  /**
   * The configuration of the container that the image was made from. Containers of the image follow `Config`, not this. Null with the containerd image store.
   * Removed in v1.45.
   */
  ContainerConfig?: ContainerConfigResponse;
  /** The version of the engine that built the image, as the classic builder and commits note it; empty or absent for others. */
  DockerVersion: string;
  /** The author, as `MAINTAINER` or a commit says; empty or absent if nobody is named. */
  Author: string;
  /** The defaults for containers of the image. Null if the containerd image store lacks the content for the platform. */
  Config?: ContainerConfigResponse;
  /** The CPU that the image is for, by Go's name: `amd64`, `arm64`, `386`. Empty if unknown. */
  Architecture: string;
  /** The operating system that the image is for: `linux` or `windows`. */
  Os: string;
  /**
   * The version of Windows that the image needs, such as `10.0.20348.2700`; empty or absent for Linux.
   * @since v1.28
   */
  OsVersion?: string;
  /**
   * Size of the image in bytes. Graph drivers count the unpacked layers; the containerd image store the compressed content for the platform, less than `Size` of `ImageList`.
   * @format int64
   */
  Size: number;
  /**
   * The same number as `Size`.
   * Removed in v1.44.
   * @format int64
   */
  VirtualSize: number;
  /** The storage driver, and where on the engine's disk it keeps the image. The containerd image store gives a name only, that of its snapshotter. */
  GraphDriver: GraphDriverData;
  /** The layers that the file system of the image is made of. */
  RootFS: {
    /** Always `layers`; absent if the store lacks the content of the image. */
    Type: string;
    /** Digests of the uncompressed layers, lowest first. Images that begin with the same ones share them on the disk. */
    Layers?: Array<string>;
  };
  /** Notes of this engine about the image. They are not part of the image, and a push or save leaves them out. */
  Metadata?: {
    /**
     * When this engine last gave the image a name, in RFC 3339. With the containerd image store, a pull counts too. With graph drivers, a pulled image that was never tagged here has year 1 (`0001-01-01T00:00:00Z`).
     * @format date-time
     */
    LastTagTime?: string;
  };
};

/** A volume: storage that stays when its containers are deleted. */
export type Volume = {
  /** The name, unique on the engine. The name of an anonymous volume is 64 hexadecimal digits. */
  Name: string;
  /** The driver that keeps the data: `local`, or the name of a plugin. */
  Driver: string;
  /** Path of the data on the host, such as `/var/lib/docker/volumes/NAME/_data`. Empty if the driver gives no path, as for a plugin's volume that no container has mounted. */
  Mountpoint: string;
  /** Details from the driver, with keys and values of its own. The driver `local` gives none. Lists of volumes leave the field out. */
  Status?: {
    [key: string]: unknown;
  };
  /** Labels given at creation; null if there were none. An anonymous volume has `com.docker.volume.anonymous` on newer engines. */
  Labels: {
    [key: string]: string;
  } | null;
  /**
   * `local`: the volume belongs to this host. `global`: the whole cluster has the volume, as its driver says.
   * @defaultValue "local"
   */
  Scope: 'local' | 'global' | (string & {});
  /** The `DriverOpts` given at creation, such as `{type: 'nfs', device: ':/export'}`; null if there were none. */
  Options: {
    [key: string]: string;
  } | null;
  /** Size and use of the volume. Only `SystemDataUsage` fills this field. */
  UsageData?: {
    /**
     * Bytes on the disk; -1 if the size is unknown. Only volumes of the driver `local` without options are measured.
     * @defaultValue -1
     */
    Size: number;
    /**
     * Number of containers that use the volume, stopped ones included; -1 if unknown.
     * @defaultValue -1
     */
    RefCount: number;
  } | null;
  /**
   * When the volume was created: RFC 3339 in whole seconds. A cluster volume has Go's form instead, as in `2026-01-31 08:00:00.5 +0000 UTC`, which `Date` may not read; `ClusterVolume.CreatedAt` is RFC 3339.
   * @format date-time
   */
  CreatedAt?: string;
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
  /** True if containers get IPv6 addresses on the network. */
  EnableIPv6: boolean;
  /** The subnets of the network, and the driver that assigns addresses. */
  IPAM: IPAMResponse;
  /** True if containers reach only one another on the network, nothing outside, and publish no ports. */
  Internal: boolean;
  /** True if plain containers, not only services, may join this network of the swarm. */
  Attachable: boolean;
  /** True for the one network that carries the published ports of a swarm's services (the routing mesh). */
  Ingress: boolean;
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
  /** The config-only network from which this network has its settings. `Network` is empty if there is none. */
  ConfigFrom: {
    /** The name of a config-only network on the same host; an ID is not accepted. Empty in answers if there is none. */
    Network?: string;
  };
  /** True if the network is only a set of settings, for the `ConfigFrom` of other networks. No container can join such a network. */
  ConfigOnly: boolean;
  /** Nodes that take part in an overlay network, as this node knows them. Absent from other networks. */
  Peers?: Array<{
    /** A short ID of the node among its network peers. It is not the node's ID in the swarm. */
    Name?: string;
    /** The IP address by which the other nodes reach the node. */
    IP?: string;
  }> | null;
  /** True if containers get IPv4 addresses on the network. Older engines always give one, and leave the field out. */
  EnableIPv4?: boolean;
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

/** The attachment of a container to a network, in `Containers` of a network. */
export type NetworkContainer = {
  /** The name of the container, without a slash. */
  Name: string;
  /** The ID of this attachment. A container gets a new one at each start. */
  EndpointID: string;
  /** The MAC address of the container on the network: `02:42:ac:12:00:02`. Empty if there is none. */
  MacAddress: string;
  /** The IPv4 address with the prefix length of its subnet: `172.18.0.2/16`. Empty if there is none. */
  IPv4Address: string;
  /** The IPv6 address with the prefix length of its subnet: `fd00:1::2/64`. Empty if there is none. */
  IPv6Address: string;
};

/** A node of the swarm: the spec that was set for it, and the state that managers see. */
export type Node = {
  /** ID of the node. An engine that leaves and joins again becomes a new node. */
  ID: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version: ObjectVersion;
  /**
   * When the node joined the swarm: RFC 3339 in UTC.
   * @format date-time
   */
  CreatedAt: string;
  /**
   * When the object last changed: RFC 3339 in UTC. Each change also raises `Version.Index`.
   * @format date-time
   */
  UpdatedAt: string;
  /** Role, availability and labels as they were set. This is the part that `NodeUpdate` replaces. */
  Spec: NodeSpecResponse;
  /** The node as its engine describes it: platform, resources, plugins. */
  Description: {
    /** Hostname of the machine. Two nodes may have the same. */
    Hostname?: string;
    /** System and hardware, which images have to fit. */
    Platform?: {
      /** Hardware. Nodes report the words of the system, such as `x86_64` and `aarch64`. */
      Architecture?: string;
      /** System: `linux` or `windows`. */
      OS?: string;
    };
    /** All CPUs and memory of the machine. Reservations of tasks are not subtracted. */
    Resources?: {
      /**
       * CPUs times 1e9: `500000000` is half a CPU. For a task, the least is `1000000`; 0 or absent: no reservation.
       * @format int64
       */
      NanoCPUs?: number;
      /**
       * Memory in bytes. For a task, the least is 4 MiB (`4194304`); 0 or absent: no reservation.
       * @format int64
       */
      MemoryBytes?: number;
    };
    /** Version, labels and plugins of the engine. */
    Engine?: {
      /** Version of the engine, such as `28.5.2`. */
      EngineVersion?: string;
      /** Labels from the engine's own configuration, by key. The constraint `engine.labels.zone==a` goes by them. */
      Labels?: {
        [key: string]: string;
      };
      /** Drivers and enabled plugins of the node. A task that needs a driver runs only on nodes that have the driver. */
      Plugins?: Array<{
        /** Kind of the driver: `Volume`, `Network`, `Log` or `Authorization`. Other kinds have the name that their plugin gives them. */
        Type?: string;
        /** Name of the driver: `local`, `overlay`, or `vieux/sshfs:latest` for a managed plugin. */
        Name?: string;
      }>;
    };
    /** Certificate authority that this node trusts. The node's authority differs from the swarm's while a rotation is under way. */
    TLSInfo?: TLSInfo;
  };
  /** State of the node as the managers see it. */
  Status: {
    /** State of the node; `ready` if all is well. */
    State?: 'unknown' | 'down' | 'ready' | 'disconnected' | (string & {});
    /** Reason for a state other than `ready`, such as `heartbeat failure`; left out if there is none. */
    Message?: string;
    /** IP address of the node as the managers see it. */
    Addr?: string;
  };
  /** The node's part among the managers. Null or left out for workers. */
  ManagerStatus?: {
    /** True for the one manager that leads. Left out for the others. */
    Leader?: boolean;
    /** Connection to this manager: `reachable` if all is well. */
    Reachability?: 'unknown' | 'unreachable' | 'reachable' | (string & {});
    /** Address of the manager with its port: `192.168.1.10:2377`. */
    Addr?: string;
  } | null;
};

/** Certificate authority of the swarm: the root certificates that nodes trust, and the issuer of the nodes' certificates. */
export type TLSInfo = {
  /** Root certificates that nodes trust, as PEM text; there may be several while a rotation is under way. */
  TrustRoot?: string;
  /** Subject of the issuer in DER, encoded as standard base64 (with `+` and `/`). */
  CertIssuerSubject?: string;
  /** Public key of the issuer in DER, encoded as standard base64 (with `+` and `/`). */
  CertIssuerPublicKey?: string;
};

/** Settings of a swarm. `SwarmInit` fills in defaults for all that is left out or 0; `SwarmUpdate` does not, and needs the whole spec. */
export type SwarmSpec = {
  /** Always `default`. A name that is left out is `default` too, and the engine refuses any other name. */
  Name?: string;
  /** Labels of the swarm, by key. */
  Labels?: {
    [key: string]: string;
  };
  /** Settings for tasks: the length of their history. */
  Orchestration?: {
    /**
     * Number of tasks to keep for each replica, or each node of a global service, old and running ones together. 5 by default; a negative number keeps all.
     * @format int64
     */
    TaskHistoryRetentionLimit?: number;
  };
  /** Settings of Raft, by which managers agree on the state of the swarm. Keep the defaults unless you have a reason. */
  Raft?: {
    /**
     * Changes in the log after which a manager saves a new snapshot of the whole state; 10000 by default.
     * @format int64
     */
    SnapshotInterval?: number;
    /**
     * Number of snapshots to keep in addition to the newest one; 0 by default.
     * @format int64
     */
    KeepOldSnapshots?: number;
    /**
     * Changes to keep in the log after a snapshot, for managers that lag behind; 500 by default.
     * @format int64
     */
    LogEntriesForSlowFollowers?: number;
    /** Ticks of silence of the leader after which another manager stands for election; 10 by default. The value has to exceed `HeartbeatTick`, best ten times. One tick is about a second. */
    ElectionTick?: number;
    /** Ticks between two signs of life of the leader to the other managers; 1 by default. One tick is about a second. */
    HeartbeatTick?: number;
  };
  /** Settings for the contact between managers and nodes. */
  Dispatcher?: {
    /**
     * Nanoseconds between two signs of life of a node to its manager; 5000000000 (5 seconds) by default. A longer period finds out later that a node is down.
     * @format int64
     */
    HeartbeatPeriod?: number;
  };
  /** Certificates of the nodes and the authority that signs them. */
  CAConfig?: {
    /**
     * Nanoseconds that a node's certificate is valid for; nodes renew theirs in time. 90 days (7776000000000000) by default, one hour at least.
     * @format int64
     */
    NodeCertExpiry?: number;
    /** Authorities outside of the swarm that sign the certificates of nodes. Without any, the managers sign them. */
    ExternalCAs?: Array<{
      /**
       * Protocol of the authority. There is only `cfssl`.
       * @defaultValue "cfssl"
       */
      Protocol?: 'cfssl' | Unlisted;
      /** Address that the managers send their requests for certificates to. */
      URL?: string;
      /** Further settings for the protocol, by name. */
      Options?: {
        [key: string]: string;
      };
      /**
       * Root certificate of the authority as PEM text. If left out, the present root certificate of the swarm.
       * @since v1.30
       */
      CACert?: string;
    }>;
    /**
     * New root certificate of the swarm as PEM text, valid for another year at least. A new certificate starts a rotation, and needs `SigningCAKey` or an external authority. Answers leave the field out.
     * @since v1.30
     */
    SigningCACert?: string;
    /**
     * Private key for `SigningCACert` as PEM text. Answers never contain it.
     * @since v1.30
     */
    SigningCAKey?: string;
    /**
     * A counter: raise it to make the swarm create a new root certificate and key of its own. The counter has no effect together with `SigningCACert`.
     * @since v1.30
     */
    ForceRotate?: unknown;
  };
  /** Settings for the encryption of the data that managers store. */
  EncryptionConfig?: {
    /** True to lock managers: each manager needs `SwarmUnlock` with the key of `SwarmUnlockkey` after every restart. Save the key first. */
    AutoLockManagers?: boolean;
  };
  /** Defaults for tasks. Engines ignore this field in requests and send it empty in answers. */
  TaskDefaults?: {
    /** Logging driver for tasks of services that name none. Engines ignore this field: configure the logging driver of each engine instead. */
    LogDriver?: {
      /** Name of the logging driver. Engines ignore this field. */
      Name?: string;
      /** Options of the logging driver by name. Engines ignore this field. */
      Options?: {
        [key: string]: string;
      };
    };
  };
};

/** The swarm with its settings, without the tokens for joining. Part of `SystemInfo` on managers. */
export type ClusterInfo = {
  /** ID of the swarm, the same on all managers. */
  ID: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version: ObjectVersion;
  /**
   * When the swarm was created: RFC 3339 in UTC.
   * @format date-time
   */
  CreatedAt: string;
  /**
   * When the object last changed: RFC 3339 in UTC. Each change also raises `Version.Index`.
   * @format date-time
   */
  UpdatedAt: string;
  /** Settings that `SwarmUpdate` replaces. */
  Spec: SwarmSpecResponse;
  /** Certificate authority of the swarm. */
  TLSInfo?: TLSInfo;
  /** True while nodes change over to a new root certificate. */
  RootRotationInProgress?: boolean;
  /**
   * Ranges that overlay networks are cut from, in CIDR notation: `10.0.0.0/8` by default. Set once, by `SwarmInit`.
   * @format cidr
   */
  DefaultAddrPool?: Array<string>;
  /**
   * Prefix length of each overlay network cut from `DefaultAddrPool`. The default 24 gives each network 256 addresses.
   * @format uint32
   */
  SubnetSize?: number;
  /**
   * UDP port for the traffic of overlay networks (VXLAN); 4789 by default.
   * @format uint32
   */
  DataPathPort?: number;
};

/** The template for the tasks of a service: container, resources, restarts, nodes and networks. A change replaces the tasks. A change of `Placement` alone spares the tasks whose nodes still suit. */
export type TaskSpec = {
  /** The container that each task runs. Required, except with the `Runtime` `plugin`. */
  ContainerSpec?: {
    /** Image reference, such as `nginx:stable`. The engine does not look up the digest: each node pulls the tag by itself, so nodes may run different images. A digest (`nginx@sha256:...`) prevents that. */
    Image?: string;
    /** Labels of the containers. Containers do not get the labels of the service (`ServiceSpec.Labels`). The swarm adds labels of its own, such as `com.docker.swarm.task.id`. */
    Labels?: {
      [key: string]: string;
    };
    /** Program and first arguments. They replace the `ENTRYPOINT` of the image, and its `CMD` too. Empty keeps the `ENTRYPOINT`. */
    Command?: Array<string>;
    /** Arguments after `Command` or after the `ENTRYPOINT` of the image. They replace the `CMD` of the image. Empty keeps the `CMD`, unless `Command` is set. */
    Args?: Array<string>;
    /**
     * Host name of the container, by default its short ID. Templates give each task a different name: `{{.Service.Name}}-{{.Task.Slot}}`.
     * @since v1.27
     */
    Hostname?: string;
    /** Environment variables, each `NAME=value`. Values may have templates, such as `{{.Node.Hostname}}`, `{{.Service.Name}}` or `{{.Task.Slot}}`. */
    Env?: Array<string>;
    /** Absolute path of the working directory. Empty takes the `WORKDIR` of the image. */
    Dir?: string;
    /** User of the process, `user` or `user:group`, as names or numbers. Empty takes the `USER` of the image. */
    User?: string;
    /**
     * Further groups of the process beside that of `User`, as names or numbers.
     * @since v1.27
     */
    Groups?: Array<string>;
    /** Security settings of the container. There is no `Privileged` for services. */
    Privileges?: {
      /** Windows only: identity in an Active Directory (gMSA). Exactly one of `Config`, `File` and `Registry` has to be set. Null: no such identity. */
      CredentialSpec?: {
        /** Name of a JSON file that each node has, by default in `C:\ProgramData\Docker\CredentialSpecs`. */
        File?: string;
        /** Name of a value in the Windows registry of each node. The value has to be in the key `...\Virtualization\Containers\CredentialSpecs`. */
        Registry?: string;
      } | null;
      /** SELinux label of the container's processes, for nodes with SELinux. Null leaves the label to the engine. */
      SELinuxContext?: {
        /** True to run the container without separation by SELinux. */
        Disable?: boolean;
        /** The user in the label, such as `system_u`. Empty keeps the default. */
        User?: string;
        /** The role in the label, such as `system_r`. Empty keeps the default. */
        Role?: string;
        /** The type in the label, such as `container_t`. Empty keeps the default. */
        Type?: string;
        /** The level in the label, such as `s0:c100,c200`. Empty keeps the default. */
        Level?: string;
      } | null;
      /** The system calls that the container may use. Linux only. */
      Seccomp?: {
        /** `default` is the profile of the engine, `unconfined` allows all system calls, `custom` takes `Profile`. */
        Mode?: 'default' | 'unconfined' | 'custom' | Unlisted;
        /** The profile for `custom`: its JSON text, encoded as base64. */
        Profile?: string;
      };
      /** AppArmor profile of the container, for nodes with AppArmor. Services cannot have a profile of their own. */
      AppArmor?: {
        /** `default` is the profile of the engine, `disabled` runs the container without one. */
        Mode?: 'default' | 'disabled' | Unlisted;
      };
      /** True to keep processes from gaining privileges, as by `sudo` or other setuid programs. */
      NoNewPrivileges?: boolean;
    };
    /** True to give the process a pseudo-TTY. The logs then mix stdout and stderr in one stream. */
    TTY?: boolean;
    /**
     * True to keep stdin open, although nobody can attach to it through the service.
     * @since v1.27
     */
    OpenStdin?: boolean;
    /**
     * True to forbid writes to the file system of the container. Volumes and tmpfs stay writable.
     * @since v1.27
     */
    ReadOnly?: boolean;
    /** Volumes, host paths and tmpfs of the container, each at a different `Target`. The path of a `bind` has to exist on each node that may run a task. `Source` and `Target` may have templates, such as `{{.Task.Slot}}`. */
    Mounts?: Array<Mount>;
    /**
     * Signal that asks the process to end, such as `SIGINT`. Empty takes that of the image, else `SIGTERM`.
     * @since v1.28
     */
    StopSignal?: string;
    /**
     * Nanoseconds between the stop signal and the kill; fractions of a second are cut off. The default is 10 seconds (`10000000000`). Below one second, the kill follows at once.
     * @format int64
     */
    StopGracePeriod?: number;
    /** Lines to add to `/etc/hosts`, address first: `10.0.0.9 db.example.com`. This is the reverse of `ExtraHosts` of a container. Only the first name of a line counts. */
    Hosts?: Array<string>;
    /** DNS settings of the container, for its `/etc/resolv.conf`. Without them, the settings of the node apply. */
    DNSConfig?: {
      /** IP addresses of DNS servers. The DNS server inside the engine asks them for all names other than those of services and containers. */
      Nameservers?: Array<string>;
      /** Domains to complete short names with, such as `example.com`. */
      Search?: Array<string>;
      /** Options of the resolver, as in `resolv.conf`: `ndots:2`, `timeout:3`. */
      Options?: Array<string>;
    };
    /** Secrets that the container gets as files, on Linux in memory. A secret cannot be deleted as long as it is in this list of a service. */
    Secrets?: Array<{
      /** The file that has the secret as its content. Required. */
      File: {
        /** Name of the file in `/run/secrets` (Windows: `C:\ProgramData\Docker\secrets`), or an absolute path. Two secrets of a service cannot have the same file name. */
        Name?: string;
        /** Number of the user that owns the file, as text: `'0'`. There is no default: on Linux, the task does not start without a number. Windows ignores it. */
        UID?: string;
        /** Number of the group that owns the file, as text: `'0'`. There is no default: on Linux, the task does not start without a number. Windows ignores it. */
        GID?: string;
        /**
         * Permissions of the file as a number: `0o444`, which is 292, lets everyone read. There is no default: without it nobody but root can read the file. Windows ignores it.
         * @format uint32
         */
        Mode?: number;
      };
      /** ID of the secret, in full. Required. */
      SecretID: string;
      /** Name of the secret. Required. The name has to belong to `SecretID`: any other name is a 400. */
      SecretName: string;
    }>;
    /** Configs that the container gets as files. A config cannot be deleted as long as it is in this list of a service. */
    Configs?: Array<{
      /** The file that has the config as its content. Each config has either `File` or `Runtime`. */
      File?: {
        /** Path of the file. A relative path begins at `/` (Windows: `C:\`). Two configs of a service cannot have the same path. */
        Name?: string;
        /** Number of the user that owns the file, as text: `'0'`. There is no default: on Linux, the task does not start without a number. Windows ignores it. */
        UID?: string;
        /** Number of the group that owns the file, as text: `'0'`. There is no default: on Linux, the task does not start without a number. Windows ignores it. */
        GID?: string;
        /**
         * Permissions of the file as a number: `0o444`, which is 292, lets everyone read. There is no default: without it nobody but root can read the file. Windows ignores it.
         * @format uint32
         */
        Mode?: number;
      };
      /** ID of the config, in full. Required. */
      ConfigID: string;
      /** Name of the config. Required. The name has to belong to `ConfigID`: any other name is a 400. */
      ConfigName: string;
    }>;
    /** Test of the container's health, instead of the `HEALTHCHECK` of the image. A task is `running` only after the first success. A task whose container is unhealthy fails. */
    Healthcheck?: HealthConfig;
    /** Windows only: `process` shares the kernel of the host, `hyperv` runs the container in a small virtual machine. `default` or empty leaves the choice to the engine. */
    Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
    /** True to run a small init program as process 1, which passes on signals and removes ended (zombie) processes. Null takes the setting of each engine, by default false. */
    Init?: boolean | null;
    /** Kernel parameters of the container's own namespaces, such as `net.core.somaxconn` with the value `'1024'`. Each node has to know them. */
    Sysctls?: {
      [key: string]: string;
    };
    /** Linux capabilities beyond the default ones, such as `CAP_NET_ADMIN`, or `ALL`. */
    CapabilityAdd?: Array<string>;
    /** Linux capabilities to take away from the default ones, such as `CAP_CHOWN`, or `ALL`. */
    CapabilityDrop?: Array<string>;
    /** Limits of each process, as `ulimit` of a shell sets them. All other limits are those of the engine. */
    Ulimits?: Array<{
      /** The limit, in lower case and without `RLIMIT_`: `nofile`, `nproc`, `core`, `memlock`. */
      Name?: string;
      /** The limit in force, which a process may raise up to `Hard`. -1 is unlimited. */
      Soft?: number;
      /** The highest value for `Soft`. -1 is unlimited. */
      Hard?: number;
    }>;
  };
  /** Limits of each container of the service, and the share of its node that is set aside for it. */
  Resources?: {
    /** The most CPU, memory and processes that one container may use. Absent: no limit. */
    Limits?: {
      /**
       * CPU time in billionths of a CPU: half a CPU is `5e8`. 0 sets no limit.
       * @format int64
       */
      NanoCPUs?: number;
      /**
       * Memory in bytes, at least 6291456 (6 MiB) so that containers can be created. 0 sets no limit.
       * @format int64
       */
      MemoryBytes?: number;
    };
    /** The share of a node that the swarm sets aside for one task. The task stays `pending` while no node has that much left. A reservation is no limit: the container may use more. */
    Reservations?: {
      /**
       * CPUs times 1e9: `500000000` is half a CPU. For a task, the least is `1000000`; 0 or absent: no reservation.
       * @format int64
       */
      NanoCPUs?: number;
      /**
       * Memory in bytes. For a task, the least is 4 MiB (`4194304`); 0 or absent: no reservation.
       * @format int64
       */
      MemoryBytes?: number;
    };
  };
  /** Rules for the replacement of a task that has ended. Absent: the swarm always replaces the task, after 5 seconds. */
  RestartPolicy?: {
    /** `any` (the default) replaces each task that ends, `on-failure` only those that fail, `none` no task. Tasks of jobs that succeed are never replaced. */
    Condition?: 'none' | 'on-failure' | 'any' | Unlisted;
    /**
     * Nanoseconds to wait before the next task. The default is 5 seconds (`5000000000`).
     * @format int64
     */
    Delay?: number;
    /**
     * The most restarts for one slot, or for one node of a global service. 0 is no limit.
     * @format int64
     * @defaultValue 0
     */
    MaxAttempts?: number;
    /**
     * Nanoseconds before the end of a task in which restarts count for `MaxAttempts`. With 0, all restarts since the last change of the spec count.
     * @format int64
     * @defaultValue 0
     */
    Window?: number;
  };
  /** The nodes that may run the tasks. A task without a suitable node stays `pending`. */
  Placement?: {
    /** Conditions that a node has to meet, all of them: `node.role==worker`, `node.hostname!=db1`, `node.labels.disk==ssd`, `engine.labels.zone==a`; likewise `node.id`, `node.ip`, `node.platform.os`, `node.platform.arch`. Case does not matter in values. An unknown key suits no node. */
    Constraints?: Array<string>;
    /**
     * Rules to spread tasks over the nodes that suit, the most important first. A preference never makes a task wait.
     * @since v1.28
     */
    Preferences?: Array<{
      /** Spreads the tasks evenly over the values of one label. The only kind of preference. */
      Spread?: {
        /** Label of nodes or engines, such as `node.labels.rack` or `engine.labels.zone`. Nodes without the label form one group. The swarm ignores any other key. */
        SpreadDescriptor?: string;
      };
    }>;
    /**
     * Platforms that the image has: only nodes of one of them get tasks. Clients such as the `docker` command fill this list from the registry; the engine does not. Empty allows any node.
     * @since v1.30
     */
    Platforms?: Array<{
      /** Hardware. Nodes report the words of the system, such as `x86_64` and `aarch64`. */
      Architecture?: string;
      /** System: `linux` or `windows`. */
      OS?: string;
    }>;
  };
  /**
   * A counter without other meaning: raise the number to replace all tasks although nothing else changes.
   * @format uint64
   */
  ForceUpdate?: number;
  /** `container` (the default) or `plugin`, which only experimental engines accept. `attachment` occurs in tasks that stand for a container on a swarm network; services cannot have it. */
  Runtime?: string;
  /** Networks that the tasks are on: networks of the swarm, such as those of the driver `overlay`, or the networks `host` or `bridge` of each node. Services cannot name the network `ingress`. */
  Networks?: Array<{
    /** Name or ID of the network. Answers have the ID. For a network that is local to one node, the call fails with 403. */
    Target?: string;
    /** Further names of the service on this network, beside its own. */
    Aliases?: Array<string>;
  }>;
  /** Log driver of the containers. Absent: the default log driver of each node's engine. */
  LogDriver?: {
    /** The driver, such as `local`, `json-file` or `none`. Only nodes that have the driver get tasks. */
    Name?: string;
    /** Options of the driver, all texts: `max-size` with `'10m'`, `max-file` with `'3'`. */
    Options?: {
      [key: string]: string;
    };
  };
};

/** One run of a container for a service, on one node. A task never starts again: the swarm creates another task instead, and keeps the old one as history for a while. */
export type Task = {
  /** ID of the task, 25 letters and digits. The name of the container ends with this ID. */
  ID: string;
  /** The state of the task that this answer shows. Tasks cannot be updated; compare `Index` to see if one has changed. */
  Version: ObjectVersion;
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt: string;
  /**
   * When the object last changed: RFC 3339 in UTC. Each change also raises `Version.Index`.
   * @format date-time
   */
  UpdatedAt: string;
  /** Usually absent: engines do not store a name. Tools show the name of the service, a dot and `Slot`; for global services `NodeID` instead. */
  Name?: string;
  /** Usually empty. The labels of containers are in `Spec.ContainerSpec.Labels`, those of the service in its own spec. */
  Labels: {
    [key: string]: string;
  };
  /** `TaskTemplate` of the service at the time when the task was created. */
  Spec: TaskSpec;
  /** ID of the service. Absent if the task stands for a container that was attached to a network by hand. */
  ServiceID?: string;
  /** Number of the replica, from 1; a task and its successors have the same. Absent (0) for global services, and for the first task of a replicated job, which counts from 0. */
  Slot?: number;
  /** ID of the node that runs the task. Absent while the task waits for a node. */
  NodeID?: string;
  /** State of the task, as its node or the swarm last reported it. */
  Status: {
    /**
     * When the task reached this state: RFC 3339 in UTC.
     * @format date-time
     */
    Timestamp: string;
    /** State of the task. A task never goes back to an earlier state: after its end, another task replaces it. */
    State: TaskState;
    /** The state in a few words for a reader, such as `started` or `preparing`. */
    Message?: string;
    /** The reason why the task failed or still waits, such as `task: non-zero exit (1)` or `no suitable node (insufficient resources on 3 nodes)`. Absent otherwise. */
    Err?: string;
    /** Container, process and exit code. Absent before the node has created the container. */
    ContainerStatus?: {
      /** The ID of the container. `ContainerInspect` finds the container only on the node of the task. */
      ContainerID?: string;
      /** The process ID of the container's main process on the node. 0 or absent while the container is not running. */
      PID?: number;
      /** The exit code, once the container has ended. */
      ExitCode?: number;
    };
    /** Ports that the node has opened for this task alone; empty for most tasks. */
    PortStatus?: {
      /** The ports in `host` mode, with the numbers that the node has given out. */
      Ports?: Array<EndpointPortConfig>;
    };
  };
  /** State that the swarm wants: `running`, or `complete` for jobs. `ready` while a restart waits, `shutdown` for a task that has to end, `remove` while the swarm deletes the task. */
  DesiredState: TaskState;
  /** Networks of the task and its addresses there, `ingress` among them if a port is published. Absent before the swarm has allocated them. */
  NetworksAttachments?: Array<NetworkAttachment>;
  /** The run of the job that the task belongs to, as in `JobStatus` of the service. Absent for services that are no jobs. */
  JobIteration?: {
    /**
     * Number of the run. Absent means 0, the first run.
     * @format uint64
     */
    Index?: number;
  };
  /** The cluster volumes (CSI) that the task uses, or null. Ordinary volumes are not here. */
  Volumes?: Array<{
    /** ID that the swarm gave the volume. */
    ID?: string;
    /** `Source` of the mount that the volume is used for. */
    Source?: string;
    /** `Target` of the mount that the volume is used for. */
    Target?: string;
  }> | null;
};

/** All settings of a service: the template of its tasks, their number, ports, and the rules of updates. An update sends the whole spec. */
export type ServiceSpec = {
  /** Name of the service, unique in the swarm: up to 63 letters, digits, `-` and `_`, with a letter or digit at both ends. Empty makes the engine invent a name. An update has to repeat the name and cannot change it. */
  Name?: string;
  /** Labels of the service. Containers do not get them: theirs are `TaskTemplate.ContainerSpec.Labels`. */
  Labels?: {
    [key: string]: string;
  };
  /** The template for each task. A change replaces the tasks, by the rules of `UpdateConfig`. */
  TaskTemplate?: TaskSpec;
  /** The kind of service and the number of its tasks. Only one field can be set; without any, the service is `Replicated` with one task. An update cannot change the kind. */
  Mode?: {
    /** A fixed number of tasks, spread over the nodes that suit. */
    Replicated?: {
      /**
       * Number of tasks. The default is 1; with 0 the service exists, but nothing runs.
       * @format int64
       */
      Replicas?: number;
    };
    /** One task on each node that suits, also on nodes that join later. An empty object. */
    Global?: {
      [key: string]: unknown;
    };
    /** A job: tasks run until enough of them have succeeded. Such a service cannot have an `UpdateConfig`, and each update runs the job again. */
    ReplicatedJob?: {
      /**
       * The most tasks of the job that run at the same time. The default is 1.
       * @format int64
       */
      MaxConcurrent?: number;
      /**
       * Number of tasks that have to succeed until the job is done. The default is `MaxConcurrent`.
       * @format int64
       */
      TotalCompletions?: number;
    };
    /** A job: one task on each node that suits has to succeed. An empty object. Such a service cannot have an `UpdateConfig`. */
    GlobalJob?: {
      [key: string]: unknown;
    };
  };
  /** Rules by which an update replaces the tasks. Absent: one by one, without delay, and with a pause after the first failure. */
  UpdateConfig?: {
    /**
     * Number of tasks that are replaced at the same time. 0 or absent: all at once. The default 1 holds only if there is no config at all.
     * @format int64
     */
    Parallelism?: number;
    /**
     * Nanoseconds between the replacement of one task, or one group of tasks, and the next. The default is 0.
     * @format int64
     */
    Delay?: number;
    /**
     * If more tasks fail than `MaxFailureRatio` allows: `pause` (the default) stops until the next update, `continue` goes on, `rollback` returns to the previous spec.
     * Values: `rollback` since v1.28.
     */
    FailureAction?: 'continue' | 'pause' | 'rollback' | Unlisted;
    /**
     * Nanoseconds to watch each new task: an end within this time counts as a failure. 0 or absent is 5 seconds.
     * @format int64
     */
    Monitor?: number;
    /**
     * Share of the tasks that may fail before `FailureAction` is taken, from 0 to 1. With 0, the first failure is enough.
     * @defaultValue 0
     */
    MaxFailureRatio?: number;
    /** `stop-first` (the default) ends the old task before the new one starts; `start-first` starts the new one first, so that both run for a moment. With a fixed port in `host` mode, the new task needs another node. */
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
  /** Rules by which a rollback replaces the tasks. Absent: one by one, without delay, and with a pause after the first failure. */
  RollbackConfig?: {
    /**
     * Number of tasks that are replaced at the same time. 0 or absent: all at once. The default 1 holds only if there is no config at all.
     * @format int64
     */
    Parallelism?: number;
    /**
     * Nanoseconds between the replacement of one task, or one group of tasks, and the next. The default is 0.
     * @format int64
     */
    Delay?: number;
    /** If more tasks fail than `MaxFailureRatio` allows: `pause` (the default) stops the rollback until the next update, `continue` goes on. */
    FailureAction?: 'continue' | 'pause' | Unlisted;
    /**
     * Nanoseconds to watch each new task: an end within this time counts as a failure. 0 or absent is 5 seconds.
     * @format int64
     */
    Monitor?: number;
    /**
     * Share of the tasks that may fail before `FailureAction` is taken, from 0 to 1. With 0, the first failure is enough.
     * @defaultValue 0
     */
    MaxFailureRatio?: number;
    /** `stop-first` (the default) ends the old task before the new one starts; `start-first` starts the new one first, so that both run for a moment. With a fixed port in `host` mode, the new task needs another node. */
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
  /** Networks of the tasks, if `TaskTemplate.Networks` is empty. On older engines, an update cannot change them. Prefer `TaskTemplate.Networks`. */
  Networks?: Array<{
    /** Name or ID of the network. Answers have the ID. For a network that is local to one node, the call fails with 403. */
    Target?: string;
    /** Further names of the service on this network, beside its own. */
    Aliases?: Array<string>;
  }>;
  /** The ways to reach the service: its name in DNS and its published ports. Absent: a virtual IP, and no ports. */
  EndpointSpec?: EndpointSpec;
};

/** A service of the swarm: its spec, the spec before, and the state of its last update. `TaskList` has its tasks. */
export type Service = {
  /** ID of the service, 25 letters and digits. The ID stays the same through all updates. */
  ID: string;
  /** The state of the service that this answer shows. `ServiceUpdate` has to send its `Index` as `version`. */
  Version: ObjectVersion;
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt: string;
  /**
   * When the object last changed: RFC 3339 in UTC. Each change also raises `Version.Index`.
   * @format date-time
   */
  UpdatedAt: string;
  /** The service as it should be. During an update, some tasks still follow `PreviousSpec`. */
  Spec: ServiceSpecResponse;
  /** Ports and virtual IPs as the swarm has given them out. Soon after the creation of the service, this object may still be empty. */
  Endpoint: {
    /** `EndpointSpec` that these ports and addresses belong to. */
    Spec?: EndpointSpec;
    /** The published ports, with the numbers that the swarm chose where `PublishedPort` was left out. */
    Ports?: Array<EndpointPortConfig>;
    /** One virtual IP for each network. Absent with the mode `dnsrr`. */
    VirtualIPs?: Array<{
      /** ID of the network. That of `ingress` is among them if a port is published by `ingress`. */
      NetworkID?: string;
      /** Virtual IP of the service on this network, with the length of the subnet: `10.0.1.5/24`. */
      Addr?: string;
    }>;
  };
  /** State of the last update. Absent if there was no update, or no task to replace. */
  UpdateStatus?: {
    /** `updating`, `paused` (after a failure, until the next update) or `completed`. For rollbacks: `rollback_started`, `rollback_paused`, `rollback_completed`. */
    State?: 'updating' | 'paused' | 'completed' | 'rollback_started' | 'rollback_paused' | 'rollback_completed' | (string & {});
    /**
     * When the update began: RFC 3339 in UTC.
     * @format date-time
     */
    StartedAt?: string;
    /**
     * When the update was done: RFC 3339 in UTC. Absent until then.
     * @format date-time
     */
    CompletedAt?: string;
    /** The state in a sentence for a reader. After a failure, the sentence names the task that failed. */
    Message?: string;
  };
  /** Runs of a job. Absent for services that are no jobs. */
  JobStatus?: {
    /** The present run. Each update of the service starts another; `JobIteration` of a task names the run of that task. */
    JobIteration?: {
      /**
       * Number of the run. Absent means 0, the first run.
       * @format uint64
       */
      Index?: number;
    };
    /**
     * When the present run began: RFC 3339 in UTC.
     * @format date-time
     */
    LastExecution?: string;
  };
  /** The spec before the last update, which a rollback returns to. Absent before the first update, and after a rollback that a failure has caused. */
  PreviousSpec?: ServiceSpecResponse;
};

/**
 * Name, labels and data of a config, a file that services mount into their containers.
 * @since v1.30
 */
export type ConfigSpec = {
  /** Unique in the swarm, up to 64 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends. The name cannot be changed later. */
  Name?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  /** Content of the file, encoded as base64: from 1 byte to just below 1000 KiB when decoded. Anyone who can call the engine can read this data. The data cannot be changed later. */
  Data?: string;
};

/**
 * A config of a swarm: a small file, not secret, that services mount into their containers. Only managers know configs.
 * @since v1.30
 */
export type Config = {
  /** The ID of the config. The spec of a service names the config by this ID, as `ConfigID`. */
  ID: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version: ObjectVersion;
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt: string;
  /**
   * When the object last changed: RFC 3339 in UTC. Each change also raises `Version.Index`.
   * @format date-time
   */
  UpdatedAt: string;
  /** Name, labels and content of the config. An update can change only the labels. */
  Spec: ConfigSpecResponse;
};

/** The body of `ContainerCreate`: the fields of `ContainerConfig`, with `HostConfig` and `NetworkingConfig` beside them. Command, environment, user and the like come from the image if they are left out. */
export type ContainerCreateRequest = ContainerConfig & {
  /** Limits, mounts, published ports, restart policy, privileges: all that depends on the host. */
  HostConfig?: HostConfig;
  /** Addresses, aliases and other settings for the networks that the container joins. For one network without settings, `HostConfig.NetworkMode` is enough. */
  NetworkingConfig?: {
    /** Settings by the name of the network: `{mynet: {Aliases: ['db']}}`. One network only, also named in `HostConfig.NetworkMode`: join others by `NetworkConnect`. */
    EndpointsConfig?: {
      [key: string]: EndpointSettings;
    };
  };
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
  State: {
    /** `created`: never started. `running`: its main process runs. `paused`: frozen. `restarting`: between two runs, by its restart policy. `removing`: being deleted. `exited`: ended. `dead`: its deletion failed halfway; it can only be deleted again. */
    Status: 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead' | (string & {});
    /** True also for a container that is paused or waits for a restart. To know if its process really runs, compare `Status` with `running`. */
    Running: boolean;
    /** True if the container is frozen. `Running` is true as well. */
    Paused: boolean;
    /** True if the container has ended and its restart policy is about to run it again. `Running` is true as well. */
    Restarting: boolean;
    /** True if the kernel has killed a process of the container since its last start because memory ran out. The container itself may still run. */
    OOMKilled: boolean;
    /** True if the deletion of the container failed halfway. The container cannot be started any more. */
    Dead: boolean;
    /** The process ID of the container's main process on the host. 0 while the container is not running. */
    Pid: number;
    /** The exit code of the last run; 0 while the container runs, or before the first run. 137 means an end by `SIGKILL`. After a start that failed: 126, 127 or 128. */
    ExitCode: number;
    /** The error of a start, or of a deletion, that failed. Otherwise empty: a program that ends with an exit code leaves none. */
    Error: string;
    /** When the last run began: RFC 3339 in UTC. `0001-01-01T00:00:00Z` before the first run. */
    StartedAt: string;
    /** When the container last ended: RFC 3339. `0001-01-01T00:00:00Z` if it has never ended. While the container runs, this is the end of the previous run. */
    FinishedAt: string;
    /** The results of the health check. Null or absent without one. */
    Health?: {
      /** `starting`: no check has decided yet. `healthy`: the last check passed. `unhealthy`: too many failed in a row, or the container is stopped or paused. `none`: there is no health check. */
      Status?: 'none' | 'starting' | 'healthy' | 'unhealthy' | (string & {});
      /** The number of checks that failed in a row. A success sets it to 0; failures within the start period do not count. */
      FailingStreak?: number;
      /** The latest five checks at most, the oldest first. */
      Log?: Array<{
        /**
         * When the check began: RFC 3339, in the time zone of the engine.
         * @format date-time
         */
        Start?: string;
        /**
         * When the check ended or was given up: RFC 3339, in the time zone of the engine.
         * @format date-time
         */
        End?: string;
        /** The exit code of the check. 0 is healthy, and any other number a failure. -1: the check took too long or could not be run. */
        ExitCode?: number;
        /** The first 4096 bytes that the check wrote to stdout and stderr; `...` at the end means that the output was longer. */
        Output?: string;
      } | null>;
    } | null;
  };
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
  /**
   * The host of the container in a cluster of the old standalone Swarm. Engines themselves do not send this field.
   * Removed in v1.39.
   */
  Node?: {
    [key: string]: unknown;
  };
  /** The name with a slash before it: `/web`. Parameters accept a name with or without the slash. */
  Name: string;
  /** The number of restarts by the restart policy since the container was last started by a call. */
  RestartCount: number;
  /** The storage driver (`overlay2`), or with containerd's image store the snapshotter (`overlayfs`). */
  Driver: string;
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
  GraphDriver?: GraphDriverData;
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
  Config: ContainerConfigResponse;
  /** The ports and networks in use. `HostConfig.NetworkMode` has the mode of the request. */
  NetworkSettings: NetworkConfig;
  /** The operating system of the container: `linux` or `windows`. */
  Platform: string;
};

/**
 * The filters of `ContainerPrune`: a stopped container has to match each of them to be deleted.
 * @since v1.27
 */
export type ContainerPruneFilters = {
  /** Containers created before this time: a duration back from now (`24h`, `1h30m`), a date (`2026-01-31T12:00:00Z`), or Unix seconds. Exactly one value. */
  until?: [string];
  /**
   * Containers with this label: `key`, or `key=value`. Of several values, all have to match.
   * @since v1.30
   */
  label?: Array<string>;
  /**
   * Containers without this label: `key`, or `key=value`. With several values, only a container that has all of them is kept.
   * @since v1.30
   */
  'label!'?: Array<string>;
};

/** Conditions on the images that `ImagePrune` deletes. All keys have to match; an image that a container uses stays in any case. */
export type ImagePruneFilters = {
  /** `true` or `1`, the default: only images without a tag. `false` or `0`: all unused images, tagged or not. */
  dangling?: ['true' | 'false' | '1' | '0'];
  /**
   * Images older than this: a duration before now (`24h`, `1h30m`), a date (`2024-01-31`), or Unix seconds. One value. Graph drivers go by the time of the build; the containerd image store by the time when it got the image.
   * @since v1.28
   */
  until?: [string];
  /**
   * Only images with this label: `key`, or `key=value`. Several values all have to match.
   * @since v1.30
   */
  label?: Array<string>;
  /**
   * Keeps images with this label: `key`, or `key=value`. Give one value: stores treat several differently. With `key=value`, the containerd image store deletes only images that have the label with another value.
   * @since v1.30
   */
  'label!'?: Array<string>;
};

/** State, abilities and settings of the engine and its host. Booleans such as `MemoryLimit` tell which limits the host supports; all of these are false on Windows. */
export type SystemInfo = {
  /** Hardware of the host in the words of the system: `x86_64`, `aarch64`. `Arch` of `SystemVersion` has Go's words instead: `amd64`, `arm64`. */
  Architecture: string;
  /** Number of all containers, running or not. */
  Containers: number;
  /** Number of containers that run at present. */
  ContainersRunning: number;
  /** Number of containers that neither run nor are paused: created, exited or dead. */
  ContainersStopped: number;
  /** Number of containers that are paused. */
  ContainersPaused: number;
  /** True if the kernel supports the period of CPU limits, `CpuPeriod` of a container. */
  CpuCfsPeriod?: boolean;
  /** True if the kernel supports CPU limits: `CpuQuota` and `NanoCpus` of a container. */
  CpuCfsQuota?: boolean;
  /** True if the engine runs in debug mode, which writes more to its logs. */
  Debug: boolean;
  /**
   * A field of much older engines. Newer engines do not send it.
   * Removed in v1.32.
   */
  DiscoveryBackend?: string;
  /** Directory on the engine's host that holds images, containers and volumes: `/var/lib/docker`, or `C:\ProgramData\docker` on Windows, unless it is configured (`data-root`). */
  DockerRootDir: string;
  /** Storage of image layers: the storage driver (`overlay2`, `windowsfilter`), or with containerd's image store the snapshotter (`overlayfs`). */
  Driver: string;
  /** Details of the storage as pairs of a label and a value, for people to read. With containerd's image store, `['driver-type', 'io.containerd.snapshotter.v1']` is one of them. */
  DriverStatus: Array<Array<string>>;
  /**
   * Pairs that the former standalone Swarm added. Engines themselves send null or leave the field out.
   * Removed in v1.41.
   */
  SystemStatus?: Array<Array<string>>;
  /** Names of drivers by kind (volume, network, log), including those that are built in. */
  Plugins: {
    /** Drivers for volumes; `local` is built in. */
    Volume?: Array<string>;
    /** Drivers for networks, such as `bridge`, `host`, `ipvlan`, `macvlan`, `null` and `overlay`. */
    Network?: Array<string>;
    /** Drivers for logs that are built in, such as `json-file`, `local`, `journald` and `none`. */
    Log?: Array<string>;
    /** Plugins that may refuse requests to the engine, in the order in which the engine asks them. Null if none is configured. */
    Authorization?: Array<string> | null;
  };
  /** True if experimental features are switched on (`experimental` in `daemon.json`). */
  ExperimentalBuild?: boolean;
  /** Proxy that the engine itself uses for `http` addresses, empty if none. Name and password in the address are replaced by `xxxxx`. Containers do not inherit this proxy. */
  HttpProxy: string;
  /** Proxy that the engine itself uses for `https` addresses, such as registries; empty if none. Name and password in the address are replaced by `xxxxx`. */
  HttpsProxy: string;
  /** ID of the engine, made at its first start and kept in its data directory. Its form differs between engines. */
  ID: string;
  /** True if the host's kernel forwards IPv4 packets. If false, containers on bridge networks reach nothing outside of the host. */
  IPv4Forwarding: boolean;
  /** Number of images, including those without a tag. With storage drivers, intermediate images of the classic builder count too. */
  Images: number;
  /** Address that stands for Docker Hub in credentials: always `https://index.docker.io/v1/`. */
  IndexServerAddress: string;
  /**
   * A field of much older engines. Newer engines do not send it.
   * Removed in v1.32.
   */
  InitPath?: string;
  /**
   * A field of much older engines. Newer engines do not send it.
   * Removed in v1.32.
   */
  InitSha1?: string;
  /** Kernel of the host, such as `6.8.0-48-generic`. On Windows the text has the build of Windows instead. */
  KernelVersion: string;
  /** Labels from the engine's own configuration, as `key=value`. Labels of a swarm node are not here: see `Spec.Labels` of `NodeInspect`. */
  Labels: Array<string>;
  /** Memory of the host in bytes, without swap; 0 if the engine could not read it. */
  MemTotal: number;
  /** True if the memory of a container can be limited (`Memory`). */
  MemoryLimit: boolean;
  /** Number of logical CPUs that the engine may use, counted at the start of the engine. */
  NCPU: number;
  /** Number of callers that are listening to events at present. */
  NEventsListener: number;
  /** Number of files that the engine has open; -1 if unknown, as on Windows. */
  NFd: number;
  /** Number of goroutines in the engine. A number that only ever grows points to a leak. */
  NGoroutines: number;
  /** Hostname of the machine that the engine runs on. */
  Name: string;
  /** Hosts and domains, separated by commas, that the engine reaches without its proxy. Containers do not inherit this list. */
  NoProxy: string;
  /** True if a container can be spared by the kernel's out-of-memory killer (`OomKillDisable`). This is possible only with cgroup v1. */
  OomKillDisable?: boolean;
  /** Kind of the system that the engine runs on and that containers need: `linux` or `windows`. */
  OSType: string;
  /**
   * A field of much older engines. Newer engines do not send it.
   * Removed in v1.32.
   */
  OomScoreAdj?: number;
  /** Name of the host's system with its version, such as `Ubuntu 24.04.1 LTS`. The name ends in `(containerized)` if the engine runs in a container. */
  OperatingSystem: string;
  /** Mirrors and insecure registries that the engine is configured with. */
  RegistryConfig: {
    /** Settings of single registries by `host:port`: `docker.io`, and each insecure registry that is configured by name. */
    IndexConfigs?: {
      [key: string]: {
        /** Addresses of the mirrors of this registry. Only Docker Hub can have mirrors. */
        Mirrors?: Array<string>;
        /** Host of the registry with its port: `docker.io`, `registry.example:5000`. */
        Name?: string;
        /** True for Docker Hub, false for all other registries. */
        Official?: boolean;
        /** True if the engine insists on HTTPS with a certificate that it can verify. False if the registry may use plain HTTP or any certificate. */
        Secure?: boolean;
      };
    };
    /** Address ranges whose registries may use plain HTTP or certificates that cannot be verified. `127.0.0.0/8` and `::1/128` are always among them. */
    InsecureRegistryCIDRs?: Array<string>;
    /** Addresses of the mirrors of Docker Hub, which the engine tries first when it pulls. Null or empty if there are none. */
    Mirrors?: Array<string> | null;
    /**
     * Address ranges of registries that layers marked as not distributable may be pushed to. Newer engines push them anywhere and answer null.
     * Removed in v1.49.
     * @deprecated Since v1.25. Nothing replaces the list.
     */
    AllowNondistributableArtifactsCIDRs?: Array<string> | null;
    /**
     * Registries (`host:port`) that layers marked as not distributable may be pushed to. Newer engines push them anywhere and answer null.
     * Removed in v1.49.
     * @deprecated Since v1.25. Nothing replaces the list.
     */
    AllowNondistributableArtifactsHostnames?: Array<string> | null;
  };
  /** True if the swap space of a container can be limited (`MemorySwap`). */
  SwapLimit: boolean;
  /** Clock of the engine's host in RFC 3339, with the host's time zone. The time shows how far the clocks of caller and engine differ. */
  SystemTime: string;
  /** Version of the engine, such as `28.5.2`. For the version of the API, see `SystemVersion`. */
  ServerVersion: string;
  /** True if containers can be given weights for the CPU (`CpuShares`). */
  CPUShares?: boolean;
  /** True if a container can be bound to CPUs and memory nodes (`CpusetCpus`, `CpusetMems`). */
  CPUSet?: boolean;
  /**
   * True if the rules of `iptables` also apply to bridged packets. Newer engines answer false, whatever the host has.
   * Removed in v1.50.
   */
  BridgeNfIptables?: boolean;
  /**
   * True if the rules of `ip6tables` also apply to bridged packets. Newer engines answer false, whatever the host has.
   * Removed in v1.50.
   */
  BridgeNfIp6tables?: boolean;
  /** True if containers go on running while the engine is stopped, so that the engine can be restarted or upgraded. Live restore and a swarm exclude each other. */
  LiveRestoreEnabled: boolean;
  /**
   * True if the kernel's own memory for a container can be limited. Newer kernels and engines have dropped this limit.
   * Removed in v1.42.
   */
  KernelMemory?: boolean;
  /**
   * True if the memory of a container's TCP buffers can be limited. This limit exists only with cgroup v1 and older kernels.
   * Removed in v1.52.
   */
  KernelMemoryTCP?: boolean;
  /** True if the number of processes of a container can be limited (`PidsLimit`). */
  PidsLimit?: boolean;
  /** Logging driver of containers that name none, mostly `json-file`. */
  LoggingDriver: string;
  /** Runtime of containers that name none in `Runtime`: a key of `Runtimes`. */
  DefaultRuntime: string;
  /** Program that becomes process 1 of containers with `Init`: a path, or a name to be found in the engine's `PATH`. Mostly `docker-init`. */
  InitBinary: string;
  /** Version of the host's system, such as `24.04`; empty if unknown. */
  OSVersion: string;
  /** Manager of cgroups: the engine itself (`cgroupfs`) or systemd (`systemd`). `none` is a rootless engine without cgroups, which can set no limits. Empty on Windows. */
  CgroupDriver: 'cgroupfs' | 'systemd' | (string & {});
  /** OCI runtimes by name. These names are the ones that `Runtime` of a container takes. */
  Runtimes: {
    [key: string]: {
      /** Path of the program, or its name to be found in the engine's `PATH`: `runc`. Left out for runtimes that are configured as a shim of containerd. */
      path?: string;
      /** Arguments that the engine passes to the program at each call. Null or left out if there are none. */
      runtimeArgs?: Array<string> | null;
    };
  };
  /** The engine's part in a swarm. `LocalNodeState` is `inactive` outside of a swarm. */
  Swarm: {
    /** ID of this engine as a node; empty outside of a swarm. */
    NodeID?: string;
    /** Address that other nodes reach this engine at, without a port; empty outside of a swarm. */
    NodeAddr?: string;
    /** State of the engine as a node: `inactive` outside of a swarm, `active` in a swarm that works. */
    LocalNodeState?: '' | 'inactive' | 'pending' | 'active' | 'error' | 'locked' | (string & {});
    /** True if the engine is a manager that can answer calls about the swarm. Otherwise, such calls answer 503. */
    ControlAvailable?: boolean;
    /** Reason why the engine's part in the swarm fails, as a sentence for people; empty if all is well. */
    Error?: string;
    /** Managers that the engine knows, including itself if the engine is a manager. Null outside of a swarm. */
    RemoteManagers?: Array<{
      /** ID of the manager as a node. */
      NodeID?: string;
      /** Address of the manager with its port: `192.168.1.10:2377`. */
      Addr?: string;
    }> | null;
    /** Number of nodes in the swarm. Managers only: left out elsewhere. */
    Nodes?: number | null;
    /** Number of managers in the swarm. Managers only: left out elsewhere. */
    Managers?: number | null;
    /** The swarm itself, without its tokens. Managers only: null or left out elsewhere. */
    Cluster?: ClusterInfo;
  };
  /** Default isolation of containers on Windows: `process` shares the kernel of the host, `hyperv` runs a small virtual machine. Empty on Linux. */
  Isolation?: 'default' | 'hyperv' | 'process' | '' | (string & {});
  /** Source commit of the containerd that the engine uses. */
  ContainerdCommit: {
    /** Commit, or the version if the program tells no commit; `N/A` or empty if the engine could not find out. */
    ID?: string;
    /**
     * Commit that the engine was built to work with. Newer engines repeat `ID` here.
     * Removed in v1.49.
     */
    Expected?: string;
  };
  /** Source commit of the default runtime, mostly `runc`. */
  RuncCommit: {
    /** Commit, or the version if the program tells no commit; `N/A` or empty if the engine could not find out. */
    ID?: string;
    /**
     * Commit that the engine was built to work with. Newer engines repeat `ID` here.
     * Removed in v1.49.
     */
    Expected?: string;
  };
  /** Source commit of `InitBinary`. */
  InitCommit: {
    /** Commit, or the version if the program tells no commit; `N/A` or empty if the engine could not find out. */
    ID?: string;
    /**
     * Commit that the engine was built to work with. Newer engines repeat `ID` here.
     * Removed in v1.49.
     */
    Expected?: string;
  };
  /** Security features in use, as `name=seccomp,profile=builtin`, `name=apparmor`, `name=rootless`, `name=userns`, `name=cgroupns`. Test the part before the comma. */
  SecurityOptions: Array<string>;
  /** Directories where the engine looks for descriptions of CDI devices, such as `/etc/cdi`. Empty if CDI is off. */
  CDISpecDirs?: Array<string>;
  /** Resources that the engine is configured to offer to the swarm, such as GPUs (`node-generic-resources`). Null if there are none. */
  GenericResources?: Array<{
    /** One thing with a name, such as one GPU. Nodes and tasks have such entries in answers. A service cannot reserve one: its tasks wait forever. */
    NamedResourceSpec?: {
      /** Kind of resource, such as `GPU`. The container of a task finds the values that it got in the variable `DOCKER_RESOURCE_GPU`. */
      Kind?: string;
      /** Name of the thing, such as `UUID1`. */
      Value?: string;
    };
    /** A number of things of one kind. A count in a reservation is served by counts of the node, or by that many named things. */
    DiscreteResourceSpec?: {
      /** Kind of resource, such as `SSD`, as the node spells it. */
      Kind?: string;
      /**
       * Number of things that the node has, or that the task needs.
       * @format int64
       */
      Value?: number;
    };
  }> | null;
  /** Sentences about features that the host lacks, and risky or outdated settings. Show them to people; their wording is not stable. Null if there are none. */
  Warnings: Array<string> | null;
  /** Version of the host's cgroups: `1`, or `2` (one hierarchy for all resources). Left out on Windows. */
  CgroupVersion?: '1' | '2' | (string & {});
};

/** Filters of `SystemEvents`. A name or ID matches if it begins with the value, except for `image`. The type of object is not checked: `container: ['web']` also finds events of a network `web`, unless `type` is given. */
export type SystemEventsFilters = {
  /** Events of containers whose ID or name begins with this text: `web` finds `web2`, too. */
  container?: Array<string>;
  /** Events of the daemon whose ID or host name begins with this text. */
  daemon?: Array<string>;
  /** Events of this action: `start`, `die`, `pull`. `health_status`, `exec_create` and `exec_start` also find actions with more text after the word, such as `health_status: healthy`. */
  event?: Array<string>;
  /** Events of this image, and of containers that were created by this name. The whole ID, or the name with or without the tag: `alpine` finds `alpine:3`, too. */
  image?: Array<string>;
  /** Events with this label: `key`, or `key=value`. Several values all have to match. The engine looks among all attributes of the actor, so `exitCode=137` works as well. */
  label?: Array<string>;
  /** Events of networks whose ID or name begins with this text. */
  network?: Array<string>;
  /** Events of this type of object. `node`, `service`, `secret` and `config` belong to a swarm; `builder` has events of the pruned build cache, `daemon` those of the engine itself. */
  type?: Array<'container' | 'daemon' | 'image' | 'network' | 'node' | 'plugin' | 'secret' | 'service' | 'volume'>;
  /** Events of volumes whose name begins with this text. */
  volume?: Array<string>;
  /**
   * Events of plugins whose ID or name begins with this text.
   * @since v1.27
   */
  plugin?: Array<string>;
  /**
   * `local`: events of this engine. `swarm`: events of the cluster, which only managers have.
   * @since v1.30
   */
  scope?: Array<'local' | 'swarm'>;
};

/** Disk space that images, containers, volumes and build cache use, in bytes. A kind that `type` did not ask for is null or left out. */
export type SystemDataUsageResponse = {
  /**
   * Space of all image layers in bytes; layers shared by several images count once. Some engines leave the field out instead of 0.
   * @format int64
   */
  LayersSize: number;
  /** The images, with `Containers` and `SharedSize` filled in. Null or left out if `type` did not ask for images, left out with `verbose`. */
  Images: Array<ImageSummary>;
  /** All containers, running or not, with `SizeRw` and `SizeRootFs` filled in. Null or left out if `type` did not ask for them, left out with `verbose`. */
  Containers: ContainerSummary;
  /** Volumes of the driver `local` that have no driver options, with `UsageData` filled in; other volumes are not measured. Null or left out if `type` did not ask for them, left out with `verbose`. */
  Volumes: Array<Volume>;
  /** Records of BuildKit's cache. Null if the cache is empty or `type` did not ask for it, left out with `verbose`. */
  BuildCache: Array<{
    /** The ID of the entry, which `BuildPrune` answers when it deletes the entry. */
    ID?: string;
    /**
     * The ID of the entry that this one builds on; empty if there is none.
     * Removed in v1.42.
     */
    Parent?: string;
    /** `regular`: a pulled layer or the result of a step. `source.local`: a copy of the context. `source.git.checkout`: a Git source. `exec.cachemount`: the content of a `RUN --mount=type=cache`. `frontend`: a Dockerfile frontend. `internal`: data of the builder itself. */
    Type?: 'internal' | 'frontend' | 'source.local' | 'source.git.checkout' | 'exec.cachemount' | 'regular' | (string & {});
    /** The origin of the entry in words: `mount / from exec /bin/sh -c apk add curl`. */
    Description?: string;
    /** True while a running build uses the entry. `BuildPrune` keeps the entry then. */
    InUse?: boolean;
    /** True if an image in the store has the same data. `BuildPrune` keeps the entry then, unless `all` is set. */
    Shared?: boolean;
    /** Space on the disk in bytes. */
    Size?: number;
    /**
     * When the entry was created: RFC 3339 in UTC.
     * @format date-time
     */
    CreatedAt?: string;
    /**
     * When a build last used the entry: RFC 3339 in UTC. Null if no build has used it since its creation.
     * @format date-time
     */
    LastUsedAt?: string | null;
    /** The number of times that builds used the entry. */
    UsageCount?: number;
  }> | null;
  /**
   * Space of the cache of the classic builder in bytes. Engines send 0 or leave the field out: add up `BuildCache` instead.
   * Removed in v1.42.
   * @format int64
   */
  BuilderSize?: number;
};

/** The volumes of the engine. */
export type VolumeListResponse = {
  /** The volumes, in no particular order. */
  Volumes: Array<Volume>;
  /** Drivers that failed to list their volumes, in sentences for a reader; null if none failed. */
  Warnings: Array<string> | null;
};

/**
 * Filters of `VolumePrune`.
 * @since v1.30
 */
export type VolumePruneFilters = {
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** Objects with this label are kept: `key`, or `key=value`. With several values, only objects that have all of them are kept. */
  'label!'?: Array<string>;
};

/**
 * Filters of `NetworkPrune`.
 * @since v1.27
 */
export type NetworkPruneFilters = {
  /** Networks created before this time: a duration back from now (`24h`, `10m`), a date (`2026-01-31T08:00:00Z`) or Unix seconds. One value only. */
  until?: [string];
  /**
   * Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them.
   * @since v1.30
   */
  label?: Array<string>;
  /**
   * Objects with this label are kept: `key`, or `key=value`. With several values, only objects that have all of them are kept.
   * @since v1.30
   */
  'label!'?: Array<string>;
};

/** The swarm with its settings and the tokens for joining, as `SwarmInspect` answers it. */
export type Swarm = ClusterInfo & {
  /** Tokens for `SwarmJoin`, one for each role. Whoever has the one for managers can take over the swarm. */
  JoinTokens: {
    /** `JoinToken` for `SwarmJoin` of an engine that becomes a worker. Tokens begin with `SWMTKN-1-`. */
    Worker: string;
    /** `JoinToken` for `SwarmJoin` of an engine that becomes a manager, and so has full control of the swarm. */
    Manager: string;
  };
};

/** Addresses and settings of a new swarm, for `SwarmInit`. */
export type SwarmInitRequest = {
  /** Required. IP address or network interface where the node listens for other nodes, with a port unless 2377 is right: `192.168.1.10`, `eth0:4567`. `0.0.0.0` is all addresses of the host. */
  ListenAddr?: string;
  /** Address that other nodes reach this node at: an IP address or a network interface, with the port of `ListenAddr` unless given. If left out, the engine takes its configured default, else the host's only address. A host with several addresses is a 400. */
  AdvertiseAddr?: string;
  /**
   * IP address or network interface for the traffic of overlay networks, without a port: `eth1`. The default is `AdvertiseAddr`. Another address separates this traffic from that of the managers.
   * @since v1.30
   */
  DataPathAddr?: string;
  /** True to make this manager the only one of its swarm, with all services kept, after the other managers are lost. For recovery only. */
  ForceNewCluster?: boolean;
  /** Settings of the swarm. Defaults stand in for all that is left out. */
  Spec?: SwarmSpec;
  /** Whether the node takes tasks of services from the start: `active`, the default, `pause` or `drain`. */
  Availability?: 'active' | 'pause' | 'drain';
};

/** Addresses and token with which an engine joins a swarm, for `SwarmJoin`. */
export type SwarmJoinRequest = {
  /** Required. IP address or network interface where the node listens for other nodes, with a port unless 2377 is right: `192.168.1.10`, `eth0:4567`. `0.0.0.0` is all addresses of the host. */
  ListenAddr: string;
  /** Address that other nodes reach this node at: an IP address or a network interface, with the port of `ListenAddr` unless given. If left out, the manager takes the address that the node calls from. */
  AdvertiseAddr?: string;
  /**
   * IP address or network interface for the traffic of overlay networks, without a port: `eth1`. The default is `AdvertiseAddr`. Another address separates this traffic from that of the managers.
   * @since v1.30
   */
  DataPathAddr?: string;
  /** Address of a manager of the swarm: `192.168.1.10:2377`, the port being 2377 if left out. At least one is required; engines use only the first. */
  RemoteAddrs: Array<string>;
  /** A token of `SwarmInspect`, `SWMTKN-1-...`. The token decides the role: worker or manager. */
  JoinToken: string;
  /** Whether the node takes tasks of services from the start: `active`, the default, `pause` or `drain`. */
  Availability?: 'active' | 'pause' | 'drain';
};

/** Filters of `ServiceList`. Without any, the list has all services but those of plugins. */
export type ServiceListFilters = {
  /** Services whose ID begins with one of the values. */
  id?: Array<string>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** Services whose name begins with one of the values: `web` finds `web2` too. */
  name?: Array<string>;
  /**
   * Services of one of these modes. The jobs are `global-job` and `replicated-job`; `replicated` does not include them.
   * @since v1.29
   */
  mode?: Array<'global' | 'replicated'>;
  /**
   * Services of containers (`container`, the default) or of plugins (`plugin`).
   * @since v1.30
   */
  runtime?: Array<'container' | 'plugin'>;
};

/** The service that `ServiceCreate` creates: a `ServiceSpec`. */
export type ServiceCreateRequest = ServiceSpec;

/** The whole new spec of a service: a `ServiceSpec` with the present `Name` and the same kind of `Mode`. */
export type ServiceUpdateRequest = ServiceSpec;

/** Filters of `TaskList`. Without any, finished tasks are in the list too. */
export type TaskListFilters = {
  /** Tasks that the swarm wants in this state: `running` for those that should run, `shutdown` for history. The filter compares `DesiredState`, not `Status.State`. */
  'desired-state'?: Array<'new' | 'pending' | 'assigned' | 'accepted' | 'preparing' | 'ready' | 'starting' | 'running' | 'complete' | 'shutdown' | 'failed' | 'rejected'>;
  /** Tasks whose ID begins with one of the values. */
  id?: Array<string>;
  /** Tasks of services with this label: `key`, or `key=value`. Several values all have to match. */
  label?: Array<string>;
  /** Tasks whose full name begins with one of the values: `web.1.` finds all tasks of the slot 1 of the service `web`. */
  name?: Array<string>;
  /** Tasks on this node, by its ID or host name. A node that the swarm does not have is a 404. */
  node?: Array<string>;
  /** Tasks of this service, by its ID or name. A service that does not exist is a 404. */
  service?: Array<string>;
  /**
   * Tasks of containers (`container`, the default), of plugins (`plugin`) or of containers attached to a network by hand (`attachment`).
   * @since v1.30
   */
  runtime?: Array<'attachment' | 'container' | 'plugin'>;
};

/**
 * Filter keys of `ConfigList`. `id` and `name` are alternatives: a config has to match only one of them.
 * @since v1.30
 */
export type ConfigListFilters = {
  /** Configs whose ID starts with this text. */
  id?: Array<string>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** Configs whose name starts with this text. No key finds the exact name: compare `Spec.Name` of the results. */
  name?: Array<string>;
};

/**
 * A new config, for `ConfigCreate`: its name and `Data`.
 * @since v1.30
 */
export type ConfigCreateRequest = ConfigSpec;

/**
 * The answer to `ConfigCreate`: the ID of the new config.
 * @since v1.30
 */
export type ConfigCreateResponse = {
  /** ID that the swarm has chosen: 25 lower-case letters and digits. Services refer to the object by this ID together with its name. */
  ID: string;
};

/**
 * The description of an image in a registry, read without a pull.
 * @since v1.30
 */
export type DistributionInspect = {
  /** Type, digest and size of the manifest or index. A pull of `name@digest` gets exactly this content. */
  Descriptor: {
    /** The type of the content: `application/vnd.oci.image.index.v1+json` for several platforms, `application/vnd.oci.image.manifest.v1+json` for one; Docker's own begin with `application/vnd.docker.`. */
    mediaType?: string;
    /**
     * Size in bytes of the content itself, such as the manifest, without what it refers to.
     * @format int64
     */
    size?: number;
    /** The hash of the content, which is its address: `sha256:` and 64 hex digits. */
    digest?: string;
    /** Other places to download the content from; null or absent for most. */
    urls?: Array<string>;
  };
  /** The platforms of the image. Null for a single OCI manifest, which names its platform only in its configuration. Attestations appear as `unknown/unknown`. */
  Platforms: Array<{
    /** The CPU by Go's name: `amd64`, `arm64`, `arm`, `386`, `s390x`. `unknown` for an attestation. */
    architecture?: string;
    /** The operating system: `linux`, `windows`. `unknown` for an attestation. */
    os?: string;
    /** The version of Windows that the content needs, such as `10.0.20348.2700`. Absent for Linux. */
    'os.version'?: string;
    /** Features of Windows that the content needs, such as `win32k`. Absent for Linux. */
    'os.features'?: Array<string>;
    /** The variant of the CPU: `v6`, `v7`, `v8` of ARM. Absent if there is none. */
    variant?: string;
  }> | null;
};

/**
 * The portable part of the configuration of a container: command, environment, user, ports, health check. `HostConfig` holds all that depends on the host.
 * This is `ContainerConfig` as engines answer it.
 */
export type ContainerConfigResponse = {
  /** The host name inside the container. Empty takes the first 12 digits of the container's ID, or the host's name in the network mode `host`. A value together with `UTSMode` `host` is a 400. */
  Hostname: string;
  /** The domain that follows `Hostname` in the full name, on Linux also the NIS domain. */
  Domainname: string;
  /** The user that runs the command: `node`, `1000`, `node:staff` or `1000:1000`. Names have to be in `/etc/passwd` and `/etc/group` of the image. Empty takes the user of the image, else root. */
  User: string;
  /**
   * True if the client intends to attach to this stream. The engine stores the value without effect: `ContainerAttach` attaches, by its own parameters.
   * @defaultValue false
   */
  AttachStdin: boolean;
  /**
   * True if the client intends to attach to this stream. The engine stores the value without effect: `ContainerAttach` attaches, by its own parameters.
   * @defaultValue true
   */
  AttachStdout: boolean;
  /**
   * True if the client intends to attach to this stream. The engine stores the value without effect: `ContainerAttach` attaches, by its own parameters.
   * @defaultValue true
   */
  AttachStderr: boolean;
  /** The ports that the program listens on: `{'80/tcp': {}, '53/udp': {}}`; `/tcp` may be left out. Those of the image are added. An exposed port is not published on the host: see `HostConfig.PortBindings` and `PublishAllPorts`. */
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  /**
   * True to run the command in a terminal. The output is then one raw stream of stdout and stderr together, with `\r\n` line ends.
   * @defaultValue false
   */
  Tty: boolean;
  /**
   * True to keep stdin open, so that `ContainerAttach` can send input, even before the start. By default the input of the command is empty.
   * @defaultValue false
   */
  OpenStdin: boolean;
  /**
   * True to close stdin when the first attached client ends its input or leaves, so that a command like `cat` ends. Only with `OpenStdin` and without `Tty`.
   * @defaultValue false
   */
  StdinOnce: boolean;
  /** Environment variables: `['PORT=8080', 'EMPTY=']`, added to those of the image, or replacing one of the same name. A name without `=` removes a variable of the image. */
  Env: Array<string> | null;
  /** The command, or the arguments for `Entrypoint`: `['ls', '-l', '/']`. No shell runs the command; to use one, write `['sh', '-c', 'a && b']`. Null or empty takes that of the image, unless `Entrypoint` is set. */
  Cmd: Array<string> | null;
  /** A command that tells if the container works. Null takes that of the image; `{Test: ['NONE']}` switches it off. */
  Healthcheck?: HealthConfig;
  /** True if the command is already escaped as one command line. Windows only. */
  ArgsEscaped?: boolean;
  /** The image: `nginx`, `nginx:alpine`, `nginx@sha256:...` or an ID. A name without a tag means `latest`. Answers show the text that the container was created with, which may name a newer image by now. */
  Image: string;
  /** Paths that each get a new anonymous volume: `{'/data': {}}`. The volumes of the image are added. A mount at the same path replaces the anonymous volume. Use `HostConfig.Binds` or `Mounts` for named volumes. */
  Volumes: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /** The folder that the command starts in: an absolute path, created if missing. Empty takes that of the image, else `/`. */
  WorkingDir: string;
  /** The program that runs, with `Cmd` as its arguments: `['python', '-u']`. Null takes that of the image, `['']` takes none. When this is set, the image's `Cmd` does not apply. */
  Entrypoint: Array<string> | null;
  /** True to connect the container to no network at all. `HostConfig.NetworkMode` `none` is the usual way. */
  NetworkDisabled?: boolean;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly leave the field out.
   * Removed in v1.52.
   */
  MacAddress?: string;
  /** `ONBUILD` instructions of the image, which run when a build starts from the image. Without effect in a container. */
  OnBuild?: Array<string> | null;
  /** Labels, by key: `{'com.example.role': 'web'}`. A container gets the labels of its image too, unless it sets the same key. No call changes the labels of a container later. */
  Labels: {
    [key: string]: string;
  } | null;
  /**
   * The signal that asks the command to stop: a name such as `SIGINT`, or a number as a text. Empty takes that of the image, else `SIGTERM`.
   * @defaultValue "SIGTERM"
   */
  StopSignal?: string;
  /** Seconds from the stop signal until the engine kills the command. 0 kills at once, -1 never. Null means 10 seconds, on Windows 30. The parameter `t` of `ContainerStop` takes precedence. */
  StopTimeout?: number | null;
  /** The shell that runs lines of text: `['/bin/bash', '-c']`. In a container only health checks of `CMD-SHELL` use the shell. Null means `/bin/sh -c`, on Windows `cmd /S /C`. */
  Shell?: Array<string>;
};

/**
 * All settings of a service: the template of its tasks, their number, ports, and the rules of updates. An update sends the whole spec.
 * This is `ServiceSpec` as engines answer it.
 */
export type ServiceSpecResponse = {
  /** Name of the service, unique in the swarm: up to 63 letters, digits, `-` and `_`, with a letter or digit at both ends. Empty makes the engine invent a name. An update has to repeat the name and cannot change it. */
  Name: string;
  /** Labels of the service. Containers do not get them: theirs are `TaskTemplate.ContainerSpec.Labels`. */
  Labels: {
    [key: string]: string;
  };
  /** The template for each task. A change replaces the tasks, by the rules of `UpdateConfig`. */
  TaskTemplate: TaskSpec;
  /** The kind of service and the number of its tasks. Only one field can be set; without any, the service is `Replicated` with one task. An update cannot change the kind. */
  Mode: {
    /** A fixed number of tasks, spread over the nodes that suit. */
    Replicated?: {
      /**
       * Number of tasks. The default is 1; with 0 the service exists, but nothing runs.
       * @format int64
       */
      Replicas?: number;
    };
    /** One task on each node that suits, also on nodes that join later. An empty object. */
    Global?: {
      [key: string]: unknown;
    };
    /** A job: tasks run until enough of them have succeeded. Such a service cannot have an `UpdateConfig`, and each update runs the job again. */
    ReplicatedJob?: {
      /**
       * The most tasks of the job that run at the same time. The default is 1.
       * @format int64
       */
      MaxConcurrent?: number;
      /**
       * Number of tasks that have to succeed until the job is done. The default is `MaxConcurrent`.
       * @format int64
       */
      TotalCompletions?: number;
    };
    /** A job: one task on each node that suits has to succeed. An empty object. Such a service cannot have an `UpdateConfig`. */
    GlobalJob?: {
      [key: string]: unknown;
    };
  };
  /** Rules by which an update replaces the tasks. Absent: one by one, without delay, and with a pause after the first failure. */
  UpdateConfig?: {
    /**
     * Number of tasks that are replaced at the same time. 0 or absent: all at once. The default 1 holds only if there is no config at all.
     * @format int64
     */
    Parallelism?: number;
    /**
     * Nanoseconds between the replacement of one task, or one group of tasks, and the next. The default is 0.
     * @format int64
     */
    Delay?: number;
    /**
     * If more tasks fail than `MaxFailureRatio` allows: `pause` (the default) stops until the next update, `continue` goes on, `rollback` returns to the previous spec.
     * Values: `rollback` since v1.28.
     */
    FailureAction?: 'continue' | 'pause' | 'rollback' | Unlisted;
    /**
     * Nanoseconds to watch each new task: an end within this time counts as a failure. 0 or absent is 5 seconds.
     * @format int64
     */
    Monitor?: number;
    /**
     * Share of the tasks that may fail before `FailureAction` is taken, from 0 to 1. With 0, the first failure is enough.
     * @defaultValue 0
     */
    MaxFailureRatio?: number;
    /** `stop-first` (the default) ends the old task before the new one starts; `start-first` starts the new one first, so that both run for a moment. With a fixed port in `host` mode, the new task needs another node. */
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
  /** Rules by which a rollback replaces the tasks. Absent: one by one, without delay, and with a pause after the first failure. */
  RollbackConfig?: {
    /**
     * Number of tasks that are replaced at the same time. 0 or absent: all at once. The default 1 holds only if there is no config at all.
     * @format int64
     */
    Parallelism?: number;
    /**
     * Nanoseconds between the replacement of one task, or one group of tasks, and the next. The default is 0.
     * @format int64
     */
    Delay?: number;
    /** If more tasks fail than `MaxFailureRatio` allows: `pause` (the default) stops the rollback until the next update, `continue` goes on. */
    FailureAction?: 'continue' | 'pause' | Unlisted;
    /**
     * Nanoseconds to watch each new task: an end within this time counts as a failure. 0 or absent is 5 seconds.
     * @format int64
     */
    Monitor?: number;
    /**
     * Share of the tasks that may fail before `FailureAction` is taken, from 0 to 1. With 0, the first failure is enough.
     * @defaultValue 0
     */
    MaxFailureRatio?: number;
    /** `stop-first` (the default) ends the old task before the new one starts; `start-first` starts the new one first, so that both run for a moment. With a fixed port in `host` mode, the new task needs another node. */
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
  /** Networks of the tasks, if `TaskTemplate.Networks` is empty. On older engines, an update cannot change them. Prefer `TaskTemplate.Networks`. */
  Networks?: Array<{
    /** Name or ID of the network. Answers have the ID. For a network that is local to one node, the call fails with 403. */
    Target?: string;
    /** Further names of the service on this network, beside its own. */
    Aliases?: Array<string>;
  }>;
  /** The ways to reach the service: its name in DNS and its published ports. Absent: a virtual IP, and no ports. */
  EndpointSpec?: EndpointSpec;
};

/**
 * Name, labels and data of a config, a file that services mount into their containers.
 * This is `ConfigSpec` as engines answer it.
 * @since v1.30
 */
export type ConfigSpecResponse = {
  /** Unique in the swarm, up to 64 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends. The name cannot be changed later. */
  Name: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels: {
    [key: string]: string;
  };
  /** Content of the file, encoded as base64: from 1 byte to just below 1000 KiB when decoded. Anyone who can call the engine can read this data. The data cannot be changed later. */
  Data?: string;
};

/**
 * Settings of a swarm. `SwarmInit` fills in defaults for all that is left out or 0; `SwarmUpdate` does not, and needs the whole spec.
 * This is `SwarmSpec` as engines answer it.
 */
export type SwarmSpecResponse = {
  /** Always `default`. A name that is left out is `default` too, and the engine refuses any other name. */
  Name: string;
  /** Labels of the swarm, by key. */
  Labels: {
    [key: string]: string;
  };
  /** Settings for tasks: the length of their history. */
  Orchestration: {
    /**
     * Number of tasks to keep for each replica, or each node of a global service, old and running ones together. 5 by default; a negative number keeps all.
     * @format int64
     */
    TaskHistoryRetentionLimit?: number;
  };
  /** Settings of Raft, by which managers agree on the state of the swarm. Keep the defaults unless you have a reason. */
  Raft: {
    /**
     * Changes in the log after which a manager saves a new snapshot of the whole state; 10000 by default.
     * @format int64
     */
    SnapshotInterval?: number;
    /**
     * Number of snapshots to keep in addition to the newest one; 0 by default.
     * @format int64
     */
    KeepOldSnapshots?: number;
    /**
     * Changes to keep in the log after a snapshot, for managers that lag behind; 500 by default.
     * @format int64
     */
    LogEntriesForSlowFollowers?: number;
    /** Ticks of silence of the leader after which another manager stands for election; 10 by default. The value has to exceed `HeartbeatTick`, best ten times. One tick is about a second. */
    ElectionTick?: number;
    /** Ticks between two signs of life of the leader to the other managers; 1 by default. One tick is about a second. */
    HeartbeatTick?: number;
  };
  /** Settings for the contact between managers and nodes. */
  Dispatcher: {
    /**
     * Nanoseconds between two signs of life of a node to its manager; 5000000000 (5 seconds) by default. A longer period finds out later that a node is down.
     * @format int64
     */
    HeartbeatPeriod?: number;
  };
  /** Certificates of the nodes and the authority that signs them. */
  CAConfig: {
    /**
     * Nanoseconds that a node's certificate is valid for; nodes renew theirs in time. 90 days (7776000000000000) by default, one hour at least.
     * @format int64
     */
    NodeCertExpiry?: number;
    /** Authorities outside of the swarm that sign the certificates of nodes. Without any, the managers sign them. */
    ExternalCAs?: Array<{
      /**
       * Protocol of the authority. There is only `cfssl`.
       * @defaultValue "cfssl"
       */
      Protocol?: 'cfssl' | Unlisted;
      /** Address that the managers send their requests for certificates to. */
      URL?: string;
      /** Further settings for the protocol, by name. */
      Options?: {
        [key: string]: string;
      };
      /**
       * Root certificate of the authority as PEM text. If left out, the present root certificate of the swarm.
       * @since v1.30
       */
      CACert?: string;
    }>;
    /**
     * New root certificate of the swarm as PEM text, valid for another year at least. A new certificate starts a rotation, and needs `SigningCAKey` or an external authority. Answers leave the field out.
     * @since v1.30
     */
    SigningCACert?: string;
    /**
     * Private key for `SigningCACert` as PEM text. Answers never contain it.
     * @since v1.30
     */
    SigningCAKey?: string;
    /**
     * A counter: raise it to make the swarm create a new root certificate and key of its own. The counter has no effect together with `SigningCACert`.
     * @since v1.30
     */
    ForceRotate?: unknown;
  };
  /** Settings for the encryption of the data that managers store. */
  EncryptionConfig: {
    /** True to lock managers: each manager needs `SwarmUnlock` with the key of `SwarmUnlockkey` after every restart. Save the key first. */
    AutoLockManagers?: boolean;
  };
  /** Defaults for tasks. Engines ignore this field in requests and send it empty in answers. */
  TaskDefaults: {
    /** Logging driver for tasks of services that name none. Engines ignore this field: configure the logging driver of each engine instead. */
    LogDriver?: {
      /** Name of the logging driver. Engines ignore this field. */
      Name?: string;
      /** Options of the logging driver by name. Engines ignore this field. */
      Options?: {
        [key: string]: string;
      };
    };
  };
};
