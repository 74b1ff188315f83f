/** The program of an engine, as a sandbox starts it. */
import type { Registries } from './registry.js';

/** What a program of an engine depends on. */
export interface ServiceOptions {
  /** The folder of this engine alone. */
  readonly folder: string;
  readonly socket: string;
  /** The cgroup of the engine's containers. */
  readonly cgroup: string;
  /** The registries in the engine's network, if it has any. */
  readonly registries: Registries | undefined;
  /** More arguments of the program. */
  readonly arguments: readonly string[];
}

export interface Service {
  readonly command: readonly string[];
  /** Files of the engine's own `/etc`, by their path below it. */
  readonly settings: Readonly<Record<string, string>>;
  /** The engine fails where cgroups of version 2 are mounted beside those of version 1, and shall see one version alone. */
  readonly oneCgroupVersion?: boolean;
  /** Folders with fixed names that engines would share otherwise. Each engine has its own, which begin empty. */
  readonly ownFolders?: readonly string[];
}
