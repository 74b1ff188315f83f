/** A scenario, and the engine that it runs on. */
import type { Engine } from 'fairlead';
import type { Registries } from '../engines/index.js';
import type { ApiVersion } from '../src/table.js';

/** The part of a typed API that every kind of engine has. */
export interface Closable {
  close(): Promise<void>;
}

/**
 * A real engine on which scenarios try operations.
 *
 * @typeParam Api the typed API that the scenarios call
 */
export interface TestEngine<Api extends Closable = Engine> {
  /**
   * The typed API. At run time it is pinned to the version under test; its types are those of an unpinned engine.
   * Its requests and the answers are recorded and judged.
   */
  readonly engine: Api;
  /** The version under test: `v1.41`. */
  readonly version: ApiVersion;
  /** The engine's own address. Calls to it are not recorded. */
  readonly uri: string;
  /** What is different from another engine with the same version; absent for an engine that is as usual. */
  readonly variant: string | undefined;
  /** The path of a tar with a small root file system, for images that need no registry. */
  readonly rootfs: string;
  /** The addresses of the registries, as the engine reaches them. */
  readonly registries: Registries;
  /** Tells if the version under test has an operation. */
  has(op: string): boolean;
  /** Stops the engine and starts it again with the same data. */
  restart(): Promise<void>;
  /** Starts a second engine of the same version that this engine can reach. Calls to it are recorded too. */
  second(): Promise<SecondEngine<Api>>;
}

export interface SecondEngine<Api extends Closable = Engine> {
  readonly engine: Api;
  /** The addresses at which the two engines reach each other. */
  readonly addresses: { readonly first: string; readonly second: string };
}

/** A group of operations, each called at least once with an effect. */
export interface Scenario<Api extends Closable = Engine> {
  readonly name: string;
  run(testEngine: TestEngine<Api>): Promise<void>;
}
