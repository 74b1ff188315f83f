/** Temporary networks of a scenario. */
import assert from 'node:assert/strict';
import type { Engine } from 'fairlead';
import type { TestEngine } from '../../scenario.js';

/** The body of a request that creates a network. */
export type NetworkBody = Parameters<Engine['networks']['NetworkCreate']>[0]['networkConfig'];

/** Creates a network, calls `use`, and removes the network. */
export async function withNetwork(
  { engine }: TestEngine,
  networkConfig: NetworkBody,
  use: (id: string) => Promise<void>,
): Promise<void> {
  const { Id } = await engine.networks.NetworkCreate({ networkConfig });
  assert.ok(Id);
  try {
    await use(Id);
  } finally {
    await engine.networks.NetworkDelete({ id: Id });
  }
}
