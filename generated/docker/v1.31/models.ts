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

/** A volume: storage that stays when its containers are deleted. */
export type Volume = {
  /** The name, unique on the engine. The name of an anonymous volume is 64 hexadecimal digits. */
  Name: string;
  /** The driver that keeps the data: `local`, or the name of a plugin. */
  Driver: string;
  /** Path of the data on the host, such as `/var/lib/docker/volumes/NAME/_data`. Empty if the driver gives no path, as for a plugin's volume that no container has mounted. */
  Mountpoint: string;
  /**
   * When the volume was created: RFC 3339 in whole seconds. A cluster volume has Go's form instead, as in `2026-01-31 08:00:00.5 +0000 UTC`, which `Date` may not read; `ClusterVolume.CreatedAt` is RFC 3339.
   * @format date-time
   */
  CreatedAt?: string;
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
  };
};

/** The template for the tasks of a service: container, resources, restarts, nodes and networks. A change replaces the tasks. A change of `Placement` alone spares the tasks whose nodes still suit. */
export type TaskSpec = {
  /**
   * The plugin to install on each node, for the `Runtime` `plugin`. Such a service is always global. Experimental engines only.
   * @since v1.31
   */
  PluginSpec?: {
    /** Name that the plugin gets on the nodes. Answers have `name` instead. */
    Name?: string;
    /** Reference to pull the plugin from, such as `vieux/sshfs:latest`. Answers have `remote` instead. */
    Remote?: string;
    /** True to install the plugin without enabling it. Answers have `disabled` instead. */
    Disabled?: boolean;
    /** Name of the plugin on the nodes, as answers spell the field. Engines read either spelling. */
    name?: string;
    /** Reference that the plugin is pulled from, as answers spell the field. Engines read either spelling. */
    remote?: string;
    /** True if the plugin is installed but not enabled, as answers spell the field. Engines read either spelling. */
    disabled?: boolean;
    /** Privileges that the plugin is granted: all that it asks for. */
    privileges?: Array<{
      /** What kind of right is granted, such as `network`, `mount` or `capabilities`. */
      name?: string;
      /** What the right allows, for a reader. */
      description?: string;
      /** What is granted of the kind, such as `['host']` for `network`. */
      value?: Array<string>;
    }>;
    /** Settings of the plugin, each as `NAME=value`. */
    env?: Array<string>;
  };
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
 * A driver and its options: the store of a secret, or the templates in secrets and configs.
 * @since v1.31
 */
export type Driver = {
  /** The driver: a plugin that stores secrets, or for templates `golang`. */
  Name: string;
  /** Options that the driver defines, all of them texts. */
  Options?: {
    [key: string]: string;
  };
};

/** Name, labels and data of a secret, encrypted in the store of the managers. */
export type SecretSpec = {
  /** Unique in the swarm, up to 64 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends. The name cannot be changed later. */
  Name?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  /** The secret, encoded as base64: from 1 byte to just below 500 KiB when decoded. Required unless `Driver` is set. No call ever answers this data, and it cannot be changed later. */
  Data?: string;
  /**
   * Plugin that fetches the value from an external store whenever a task needs the secret. `Data` has to be left out then.
   * @since v1.31
   */
  Driver?: Driver;
};

/** A secret of the swarm, without its data. Only containers of services that use the secret can read the data. */
export type Secret = {
  /** ID that the swarm has chosen: 25 lower-case letters and digits. Services refer to the object by this ID together with its name. */
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
  /** Name and labels, and never `Data`. */
  Spec: SecretSpecResponse;
};

/**
 * The result of `BuildPrune`.
 * @since v1.31
 */
export type BuildPruneResponse = {
  /**
   * Bytes of disk space that the call has freed; 0 if there was nothing to remove.
   * @format int64
   */
  SpaceReclaimed: number;
  /** The IDs of the deleted cache entries; null if there was nothing to delete. */
  CachesDeleted: Array<string> | null;
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

/** The service that `ServiceCreate` creates: a `ServiceSpec`. */
export type ServiceCreateRequest = ServiceSpec;

/** The whole new spec of a service: a `ServiceSpec` with the present `Name` and the same kind of `Mode`. */
export type ServiceUpdateRequest = ServiceSpec;

/** A new secret, for `SecretCreate`: its name with `Data` or `Driver`. */
export type SecretCreateRequest = SecretSpec;

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
 * Name, labels and data of a secret, encrypted in the store of the managers.
 * This is `SecretSpec` as engines answer it.
 */
export type SecretSpecResponse = {
  /** Unique in the swarm, up to 64 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends. The name cannot be changed later. */
  Name: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels: {
    [key: string]: string;
  };
  /** The secret, encoded as base64: from 1 byte to just below 500 KiB when decoded. Required unless `Driver` is set. No call ever answers this data, and it cannot be changed later. */
  Data?: string;
  /**
   * Plugin that fetches the value from an external store whenever a task needs the secret. `Data` has to be left out then.
   * @since v1.31
   */
  Driver?: Driver;
};
