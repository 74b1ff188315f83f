// Generated from specs/ by `npm run generate`. Do not edit.
import type { PluginDevice, PluginEnv, PluginMount } from '../v1.25/models.js';

/** A managed plugin: a driver or another extension that the engine installs and runs like a container. Linux only. */
export type Plugin = {
  /** The ID on this engine: 64 hexadecimal digits, random. */
  Id?: string;
  /** The name on this engine with its tag: `vieux/sshfs:latest`. It is the name of the driver as well. */
  Name: string;
  /** True if the plugin runs. A plugin that is not enabled cannot be used. */
  Enabled: boolean;
  /** The settings as they are now: those of the manifest, with the changes of `PluginSet`. */
  Settings: {
    /** The mounts, with their present sources. */
    Mounts: Array<PluginMount>;
    /** The environment, as `NAME=value`. */
    Env: Array<string>;
    /** The arguments that follow `Config.Entrypoint`. */
    Args: Array<string>;
    /** The devices, with their present paths. */
    Devices: Array<PluginDevice>;
  };
  /** The place in a registry that the plugin was pulled from, with domain and tag: `docker.io/vieux/sshfs:latest`. Of a created plugin, its name. */
  PluginReference?: string;
  /** The manifest: the file `config.json` that the plugin was created from. */
  Config: {
    /** The purpose of the plugin, in words for a reader. */
    Description: string;
    /** The place of the documentation, usually a URL. */
    Documentation: string;
    /** The connection between the engine and the plugin. */
    Interface: {
      /** Kinds of extension that the plugin provides: `docker.volumedriver/1.0`, `docker.networkdriver/1.0`, `docker.ipamdriver/1.0`, `docker.logdriver/1.0`, `docker.authz/1.0`, `docker.metricscollector/1.0` and others. */
      Types: Array<string>;
      /** Name of the Unix socket on which the plugin listens, in `/run/docker/plugins` of its own file system. */
      Socket: string;
    };
    /** The program to run with its first arguments. `Settings.Args` follow. */
    Entrypoint: Array<string>;
    /** The working directory in the plugin; empty means `/`. */
    WorkDir: string;
    /** The user to run as. Engines do not apply it: plugins run as root. */
    User?: {
      /**
       * The user's number; absent for 0.
       * @format uint32
       */
      UID?: number;
      /**
       * The group's number; absent for 0.
       * @format uint32
       */
      GID?: number;
    };
    /** The network of the plugin. */
    Network: {
      /** `host`: the plugin shares the network of the host. With any other value (`bridge`, `none`, empty) it has a network namespace of its own. */
      Type: string;
    };
    /** Rights that the plugin needs on Linux. */
    Linux: {
      /** Capabilities beyond the usual ones of a container: `CAP_SYS_ADMIN`. Null if there are none. */
      Capabilities: Array<string> | null;
      /** True if the plugin may use every device of the host. */
      AllowAllDevices: boolean;
      /** Devices of the host that the plugin uses; null if there are none. */
      Devices: Array<PluginDevice> | null;
    };
    /** Path in the plugin below which its mounts are visible to the host as well, as volume drivers need. Empty if there is none. */
    PropagatedMount: string;
    /** Mounts that the manifest declares, with their default sources; null if there are none. */
    Mounts: Array<PluginMount> | null;
    /** Environment variables that the manifest declares; null if there are none. */
    Env: Array<PluginEnv> | null;
    /** Arguments that the manifest declares, under one name. */
    Args: {
      /** The name by which `PluginSet` sets the arguments: `NAME=one two`, separated by spaces. */
      Name: string;
      /** The purpose, in words for a reader. */
      Description: string;
      /** `['value']` if `PluginSet` may change the arguments; otherwise null or empty. */
      Settable: Array<string> | null;
      /** The default arguments; null if there are none. */
      Value: Array<string> | null;
    };
    /** The file system of the plugin. */
    rootfs?: {
      /** Always `layers`. */
      type?: string;
      /** Digests of the layers, the lowest first: `sha256:...`. */
      diff_ids?: Array<string>;
    };
    /** True if the plugin shares the IPC namespace of the host. */
    IpcHost?: boolean;
    /** True if the plugin sees the processes of the host. */
    PidHost?: boolean;
    /**
     * Version of the engine that created the plugin; may be empty.
     * Removed in v1.52.
     */
    DockerVersion?: string;
  };
};
