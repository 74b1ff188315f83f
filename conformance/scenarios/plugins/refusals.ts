import type { TestEngine } from '../../scenario.js';
import { randomName } from '../helpers/random-name.js';
import { refused } from '../helpers/refused.js';
import { unknownFilter } from '../helpers/unknown-filter.js';

/** Every operation that takes a plugin, called with a plugin that does not exist. */
export async function refusing({ engine, registries }: TestEngine): Promise<void> {
  const { plugins } = engine;
  const name = randomName('plugin');
  const remote = `${registries.open}/${name}:none`;
  await refused(plugins.PluginInspect({ name }), 404);
  await refused(plugins.PluginEnable({ name, timeout: 0 }), 404);
  await refused(plugins.PluginDisable({ name }), 404);
  await refused(plugins.PluginSet({ name, body: ['COLOUR=blue'] }), 404);
  await refused(plugins.PluginPush({ name }), 404);
  await refused(plugins.PluginUpgrade({ name, remote, body: [] }), 404);
  await refused(plugins.PluginDelete({ name }), 404);
  await refused(plugins.PluginCreate({ name: 'Not A Name', tarContext: '' }), 500);
  await refused(plugins.PluginCreate({ name, tarContext: 'no archive' }), 500);
  await refused(plugins.PluginList({ filters: unknownFilter }), 400);
}
