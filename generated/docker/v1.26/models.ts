// Generated from specs/ by `npm run generate`. Do not edit.
import type { PluginDevice, PluginEnv, PluginMount } from '../v1.25/models.js';

export type Plugin = {
  Id?: string;
  Name: string;
  Enabled: boolean;
  Settings: {
    Mounts: Array<PluginMount>;
    Env: Array<string>;
    Args: Array<string>;
    Devices: Array<PluginDevice>;
  };
  PluginReference?: string;
  Config: {
    Description: string;
    Documentation: string;
    Interface: {
      Types: Array<string>;
      Socket: string;
    };
    Entrypoint: Array<string>;
    WorkDir: string;
    User?: {
      /** @format uint32 */
      UID?: number;
      /** @format uint32 */
      GID?: number;
    };
    Network: {
      Type: string;
    };
    Linux: {
      Capabilities: Array<string> | null;
      AllowAllDevices: boolean;
      Devices: Array<PluginDevice> | null;
    };
    PropagatedMount: string;
    Mounts: Array<PluginMount> | null;
    Env: Array<PluginEnv> | null;
    Args: {
      Name: string;
      Description: string;
      Settable: Array<string> | null;
      Value: Array<string> | null;
    };
    rootfs?: {
      type?: string;
      diff_ids?: Array<string>;
    };
    IpcHost?: boolean;
    PidHost?: boolean;
    /** Removed in v1.52. */
    DockerVersion?: string;
  };
};
