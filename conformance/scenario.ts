/** What a scenario is, and what it has at hand. */
import type { Engine } from 'fairlead';
import type { Registries } from '../engines/index.js';
import type { ApiVersion } from '../src/table.js';

/** An engine on which operations are tried for real; whatever is said to it and by it is recorded. */
export interface TestEngine {
  /**
   * The typed API, pinned at run time to the version that is tried and typed for all that an unpinned engine can be.
   * What it sends and is answered is recorded and judged.
   */
  readonly engine: Engine;
  /** The version that is tried: `v1.41`. */
  readonly version: ApiVersion;
  /** The engine's own address, past the recording. */
  readonly uri: string;
  /** Path of a tar with a small root file system, for an image that needs no registry. */
  readonly rootfs: string;
  /** The registries as the engine sees them. */
  readonly registries: Registries;
  /** Whether the version has an operation. */
  has(op: string): boolean;
  /** Ends the engine and starts it again with the data that it had. */
  restart(): Promise<void>;
  /** A second engine of the same version, which this one reaches and which is recorded, too. */
  second(): Promise<Second>;
}

export interface Second {
  readonly engine: Engine;
  /** The addresses at which the two reach each other. */
  readonly addresses: { readonly first: string; readonly second: string };
}

/** Operations that belong together, each called at least once so that it has an effect. */
export interface Scenario {
  readonly name: string;
  run(testEngine: TestEngine): Promise<void>;
}
