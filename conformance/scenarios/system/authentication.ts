/** Checking credentials for a registry. */
import assert from 'node:assert/strict';
import type { TestEngine } from '../../scenario.js';
import { refused } from '../helpers/refused.js';

export async function authentication({ engine, registries }: TestEngine): Promise<void> {
  const { auth } = engine;
  const { address: serveraddress, username, password } = registries.auth;
  const known = { serveraddress, username, password };
  const answer = await auth.SystemAuth({ authConfig: known });
  assert.ok(answer);
  assert.equal(answer.Status, 'Login Succeeded');
  await refused(auth.SystemAuth({ authConfig: { ...known, password: 'wrong' } }), [401, 500]);
  await refused(auth.SystemAuth({ authConfig: { ...known, username: 'nobody' } }), [401, 500]);
  // No registry listens on this port.
  await refused(auth.SystemAuth({ authConfig: { ...known, serveraddress: '127.0.0.1:1' } }), [500, 503]);
}
