/** Networks that a scenario has for a while. */
import assert from 'node:assert/strict';
import type { Engine } from 'fairlead';
import type { TestEngine } from '../../scenario.js';

/** What a network is created from. */
export type NetworkBody = Parameters<Engine['networks']['NetworkCreate']>[0]['networkConfig'];

/** Has a network for as long as something is done with it. */
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
