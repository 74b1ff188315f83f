// Generated from specs/ by `npm run generate`. Do not edit.
import type { NetworkAttachment, TaskState } from '../v1.25/models.js';
import type { GenericResources, ObjectVersion, TaskSpec } from '../v1.32/models.js';
import type { Unlisted } from '../../../src/types.js';

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
  /**
   * User-defined resources of the node that this task got; left out if there are none.
   * @since v1.32
   */
  GenericResources?: GenericResources;
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

/** One published port of a service. `EndpointSpec` has the port as requested, `Endpoint` and `PortStatus` have the port as in use. */
export type EndpointPortConfig = {
  /** A name of your own for the port, without effect on the network. */
  Name?: string;
  /** Protocol of both ports. The default is `tcp`. */
  Protocol?: 'tcp' | 'udp' | Unlisted;
  /** Port that the process in the container listens on. */
  TargetPort?: number;
  /** Port on the nodes. 0 or absent: in `ingress` mode the swarm takes one from 30000 to 32767, the same on all nodes; in `host` mode each node takes a free one, which `PortStatus` of the task shows. */
  PublishedPort?: number;
  /**
   * `ingress` opens the port on all nodes and spreads its traffic over all tasks. `host` opens the port only on nodes that run a task, and only for that task: a fixed port allows one task on each node.
   * @defaultValue "ingress"
   */
  PublishMode?: 'ingress' | 'host' | Unlisted;
};

/** The ways to reach a service: by its name on its networks, and by published ports. */
export type EndpointSpec = {
  /**
   * The addresses that DNS has for the name of the service: one virtual IP that spreads connections over the tasks (`vip`, the default), or the addresses of all tasks (`dnsrr`).
   * @defaultValue "vip"
   */
  Mode?: 'vip' | 'dnsrr' | Unlisted;
  /** The ports to publish. With the mode `dnsrr`, each has to have the `PublishMode` `host`. */
  Ports?: Array<EndpointPortConfig>;
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

/** The service that `ServiceCreate` creates: a `ServiceSpec`. */
export type ServiceCreateRequest = ServiceSpec;

/** The whole new spec of a service: a `ServiceSpec` with the present `Name` and the same kind of `Mode`. */
export type ServiceUpdateRequest = ServiceSpec;

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
