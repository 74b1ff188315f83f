// Generated from specs/ by `npm run generate`. Do not edit.
import type { PlayKubeVolume } from '../v3.2/models.js';
import type { PlayKubePod } from '../v3.4/models.js';
import type { PlaySecret } from '../v4.3/models.js';
import type { VolumeRmReport } from '../v4.4/models.js';
import type { SecretRmReport } from '../v4.5/models.js';
import type { PodRmReport } from '../v4.6/models.js';

/** A container to disconnect from a network. */
export type DisconnectOptions = {
  /**
   * Name or ID of the container.
   * @since v4.0.2
   */
  Container?: string;
  /**
   * Meant to force the container out of the network. Podman disconnects running containers without it as well.
   * @since v4.0.2
   */
  Force?: boolean;
};

/** All that Podman has made from Kubernetes YAML, or stopped and removed again. */
export type PlayKubeReport = {
  /**
   * Exit code for the client to end with; null if there is none.
   * @since v4.6.0
   * @format int32
   */
  ExitCode?: number | null;
  /** Pods that the call has made; null if there are none. */
  Pods?: Array<PlayKubePod> | null;
  /**
   * Pods that the call has removed, as when it takes the YAML down.
   * @since v3.4.1
   */
  RmReport?: Array<PodRmReport> | null;
  /**
   * Secrets that the call has removed.
   * @since v4.5.0
   */
  SecretRmReport?: Array<SecretRmReport> | null;
  /**
   * Secrets that the call has made; null if there are none.
   * @since v4.3.0
   */
  Secrets?: Array<PlaySecret> | null;
  /**
   * Full ID of the service container, which holds all pods of the YAML together; empty if there is none.
   * @since v4.5.0
   */
  ServiceContainerID?: string;
  /**
   * Pods that the call has stopped, as when it takes the YAML down.
   * @since v3.4.1
   */
  StopReport?: Array<PodStopReport> | null;
  /**
   * Volumes that the call has removed.
   * @since v4.4.0
   */
  VolumeRmReport?: Array<VolumeRmReport> | null;
  /** Volumes that the call has made; null if there are none. */
  Volumes?: Array<PlayKubeVolume> | null;
};

/** Outcome of the start of a pod. */
export type PodStartReport = {
  /** Errors of the containers that could not be started; null if there are none. */
  Errs?: Array<string> | null;
  /** Full ID of the pod. */
  Id?: string;
  /**
   * Name or ID as the user gave it. Only Podman's own client fills it.
   * @since v5.2.0
   */
  RawInput?: string;
};

/** Outcome of the stop of a pod. */
export type PodStopReport = {
  /** Errors of the containers that could not be stopped; null if there are none. */
  Errs?: Array<string> | null;
  /** Full ID of the pod. */
  Id?: string;
  /**
   * Name or ID as the user gave it. Only Podman's own client fills it.
   * @since v5.2.0
   */
  RawInput?: string;
};

/**
 * What a check of the storage found, and what a repair removed. Lists are by ID; each holds the problems as text.
 * @since v5.2.0
 */
export type SystemCheckReport = {
  /** Problems of containers, by the container's ID. */
  Containers?: {
    [key: string]: Array<string>;
  } | null;
  /** Whether the check found any problem. */
  Errors?: boolean;
  /** Problems of images, by the image's ID. */
  Images?: {
    [key: string]: Array<string>;
  } | null;
  /** Problems of layers, by the layer's ID. */
  Layers?: {
    [key: string]: Array<string>;
  } | null;
  /** Problems of images in additional read-only stores, by the image's ID. */
  ROImages?: {
    [key: string]: Array<string>;
  } | null;
  /** Problems of layers in additional read-only stores, by the layer's ID. */
  ROLayers?: {
    [key: string]: Array<string>;
  } | null;
  /** Containers that the repair removed: ID and name. */
  RemovedContainers?: {
    [key: string]: string;
  } | null;
  /** Images that the repair removed: ID, and the names of the image. */
  RemovedImages?: {
    [key: string]: Array<string>;
  } | null;
  /** IDs of the layers that the repair removed. */
  RemovedLayers?: Array<string> | null;
};

/** A container to disconnect from a network. */
export type networkDisconnectRequest = DisconnectOptions;
