/** What an example of an operation presupposes, and what it has to bring about. */
import type { Engine } from 'fairlead';
import type { Registries } from '../../../engines/index.js';

export interface Stage {
  /** An engine with the images `alpine`, `nginx:alpine` and `postgres:alpine`, and with nothing else. */
  readonly engine: Engine;
  readonly registry: Registries;
  /** The current folder, which is empty at first and is removed after the example. */
  readonly folder: string;
  /**
   * Runs the example.
   *
   * @param engine The engine that the example gets. @default the engine of the stage
   * @returns What the example printed, one text for each call of `console.log`, `console.error` and `write`.
   */
  run(engine?: Engine): Promise<string[]>;
}

/**
 * Makes what the example presupposes, runs the example, and asserts its effect. All that is made on the engine is removed
 * afterwards.
 */
export type Fixture = (stage: Stage) => Promise<void>;

/** Fixtures by operationId. */
export type Fixtures = Readonly<Record<string, Fixture>>;
