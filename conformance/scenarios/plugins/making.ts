/** A plugin that is created from an archive: set, enabled, disabled and removed. */
import assert from 'node:assert/strict';
import { LIMIT } from '../../../engines/limit.js';
import type { TestEngine } from '../../scenario.js';
import { randomName } from '../helpers/random-name.js';
import { refused } from '../helpers/refused.js';
import { pluginArchive } from './archive.js';

export async function making(testEngine: TestEngine): Promise<void> {
  const { plugins } = testEngine.engine;
  const name = `${randomName('plugin')}:latest`;
  await plugins.PluginCreate({ name, tarContext: await pluginArchive(testEngine, 'full', 'made here') });
  const made = await plugins.PluginInspect({ name });
  assert.equal(made.Name, name);
  assert.equal(made.Enabled, false);
  assert.equal(made.Config.Description, 'made here');
  assert.deepEqual(made.Settings.Env, ['COLOUR=red']);
  assert.deepEqual(await enabled(testEngine, 'false'), [name]);
  const tarContext = await pluginArchive(testEngine, 'full', 'made again');
  await refused(plugins.PluginCreate({ name, tarContext }), 409);

  await plugins.PluginSet({ name, body: ['COLOUR=blue', 'arguments=one two'] });
  const { Settings } = await plugins.PluginInspect({ name });
  assert.deepEqual(Settings.Env, ['COLOUR=blue']);
  assert.deepEqual(Settings.Args, ['one', 'two']);

  await plugins.PluginEnable({ name, timeout: LIMIT / 1000 });
  assert.equal((await plugins.PluginInspect({ name })).Enabled, true);
  assert.deepEqual(await enabled(testEngine, 'true'), [name]);
  await whileEnabled(testEngine, name);
  await plugins.PluginDisable({ name });
  assert.equal((await plugins.PluginInspect({ name })).Enabled, false);
  await refused(plugins.PluginDisable({ name }), 409);

  await plugins.PluginEnable({ name, timeout: 0 });
  await plugins.PluginDisable({ name, force: true });
  await plugins.PluginDelete({ name });
  await refused(plugins.PluginInspect({ name }), 404);

  await plugins.PluginCreate({ name, tarContext: await pluginArchive(testEngine, 'unset', 'unset') });
  const { Settings: none } = await plugins.PluginInspect({ name });
  assert.deepEqual([none.Env, none.Mounts[0]?.Source, none.Devices[0]?.Path], [[], null, null]);
  await plugins.PluginDelete({ name });
}

async function enabled({ engine }: TestEngine, value: 'true' | 'false'): Promise<(string | undefined)[]> {
  const listed = await engine.plugins.PluginList({ filters: { enabled: [value] } });
  return listed.map(({ Name }) => Name);
}

async function whileEnabled({ engine }: TestEngine, name: string): Promise<void> {
  const { plugins } = engine;
  await refused(plugins.PluginEnable({ name, timeout: 0 }), 409);
  await refused(plugins.PluginSet({ name, body: ['COLOUR=green'] }), 500);
  await refused(plugins.PluginDelete({ name }), 409);
  assert.deepEqual(await plugins.PluginList({ filters: { capability: ['volumedriver'] } }), []);
}
