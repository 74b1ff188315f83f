/** Pushing plugins to a registry, and pulling them. */
import assert from 'node:assert/strict';
import { followProgress } from 'fairlead/progress';
import type { TestEngine } from '../../scenario.js';
import { errorRecord } from '../helpers/error-record.js';
import { randomName } from '../helpers/random-name.js';
import { refused } from '../helpers/refused.js';
import { pluginArchive } from './archive.js';

export async function distributing(testEngine: TestEngine): Promise<void> {
  const { plugins } = testEngine.engine;
  const repo = `${testEngine.registries.open}/${randomName()}/plugin`;
  const [demanding, modest] = [`${repo}:demanding`, `${repo}:modest`];
  await push(testEngine, 'full', demanding);
  await push(testEngine, 'bare', modest);

  const privileges = (await plugins.GetPluginPrivileges({ remote: demanding })) ?? [];
  assert.deepEqual(privileges.map(({ Name, Value }) => [Name, Value]).sort(), [
    ['capabilities', ['CAP_SYS_ADMIN']],
    ['device', ['/dev/null']],
    ['mount', ['/tmp']],
    ['network', ['host']],
  ]);
  const name = `${randomName('plugin')}:pulled`;
  const pull = async (remote: string, body: typeof privileges) =>
    followProgress(await plugins.PluginPull({ remote, name, body }));
  await assert.rejects(pull(demanding, []), errorRecord);
  await pull(demanding, privileges);
  const pulled = await plugins.PluginInspect({ name });
  assert.equal(pulled.Config.Description, demanding);
  assert.equal(pulled.PluginReference, demanding);

  await followProgress(await plugins.PluginUpgrade({ name, remote: modest, body: [] }));
  const upgraded = await plugins.PluginInspect({ name });
  assert.equal(upgraded.Id, pulled.Id);
  assert.equal(upgraded.Config.Description, modest);
  assert.equal(upgraded.PluginReference, modest);
  await plugins.PluginDelete({ name, force: true });

  const missing = `${repo}:none`;
  // A plugin that does not exist has no privileges: the engine does not answer that it is missing.
  assert.deepEqual(await plugins.GetPluginPrivileges({ remote: missing }), []);
  await refused(pull(missing, []), [404, 500]);
}

/** Every operation that asks a registry takes credentials. */
export async function withCredentials(testEngine: TestEngine): Promise<void> {
  const { plugins } = testEngine.engine;
  const { address, username, password } = testEngine.registries.auth;
  const auth = { username, password, serveraddress: address };
  const credentials = { 'X-Registry-Auth': auth };
  const remote = `${address}/${randomName()}/plugin:1`;
  const name = `${randomName('plugin')}:pulled`;
  await plugins.PluginCreate({
    name: remote,
    tarContext: await pluginArchive(testEngine, 'bare', 'guarded'),
  });
  await assert.rejects(async () => followProgress(await plugins.PluginPush({ name: remote })), errorRecord);
  await followProgress(await plugins.PluginPush({ name: remote, ...credentials }));
  await plugins.PluginDelete({ name: remote });

  assert.deepEqual((await plugins.GetPluginPrivileges({ remote, ...credentials })) ?? [], []);
  await refused(plugins.PluginPull({ remote, name, body: [] }), 500);
  const params = { remote, name, body: [], ...credentials };
  await followProgress(await plugins.PluginPull(params));
  await followProgress(await plugins.PluginUpgrade(params));
  assert.equal((await plugins.PluginInspect({ name })).Config.Description, 'guarded');
  await plugins.PluginDelete({ name });
}

async function push(testEngine: TestEngine, extent: 'bare' | 'full', name: string): Promise<void> {
  const { plugins } = testEngine.engine;
  await plugins.PluginCreate({ name, tarContext: await pluginArchive(testEngine, extent, name) });
  const { digest } = await followProgress(await plugins.PluginPush({ name }));
  assert.match(digest ?? '', /^sha256:/);
  await plugins.PluginDelete({ name });
}
