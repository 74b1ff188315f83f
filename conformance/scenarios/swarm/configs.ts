/** Configs: creating, labelling, using them in a service, and refusals. */
import assert from 'node:assert/strict';
import type { TestEngine } from '../../scenario.js';
import { eventually } from '../helpers/eventually.js';
import { refused } from '../helpers/refused.js';
import { unknownFilter } from '../helpers/unknown-filter.js';
import { base64, byLabel, Labels, service, versionOf, withService } from './service.js';

export async function configs({ engine }: TestEngine): Promise<void> {
  const { configs, services } = engine;
  const body = { Name: 'config', Labels, Data: base64('what all may read\n') };
  const { ID: id } = await configs.ConfigCreate({ body });
  await refused(configs.ConfigCreate({ body }), 409);
  await refused(configs.ConfigCreate({ body: { Name: 'bad', Data: '?' } }), 400);
  const templating = {
    Name: 'template',
    Labels,
    Data: base64('{{.Node.ID}}\n'),
    Templating: { Name: 'golang' },
  };
  const template = await configs.ConfigCreate({ body: templating });

  const found = await configs.ConfigInspect({ id });
  assert.deepEqual(found.Spec, body);
  const templated = await configs.ConfigInspect({ id: template.ID });
  assert.equal(templated.Spec?.Templating?.Name, 'golang');
  const more = { ...found.Spec, Labels: { ...Labels, more: '' } };
  await configs.ConfigUpdate({ id, version: versionOf(found), body: more });
  const changed = await configs.ConfigInspect({ id });
  assert.deepEqual(changed.Spec, more);
  await refused(configs.ConfigUpdate({ id, version: versionOf(found), body: more }), 500);
  // Only labels can change.
  const other = { ...more, Data: base64('other') };
  await refused(configs.ConfigUpdate({ id, version: versionOf(changed), body: other }), 400);
  const listed = await configs.ConfigList({ filters: { ...byLabel, name: ['config'] } });
  assert.deepEqual(
    listed.map(({ ID }) => ID),
    [id],
  );

  const file = (Name: string) => ({ Name, UID: '0', GID: '0', Mode: 0o444 });
  const reading = service('configs', 'cat /given /templated', {
    Configs: [
      { ConfigID: id, ConfigName: 'config', File: file('/given') },
      { ConfigID: template.ID, ConfigName: 'template', File: file('/templated') },
    ],
  });
  await withService(engine, reading, async (service) => {
    await eventually('the configs are read', async () => {
      const text = await (await services.ServiceLogs({ id: service, stdout: true })).text();
      return /^what all may read\n[a-z0-9]{25}\n$/.test(text);
    });
    await refused(configs.ConfigDelete({ id }), 400);
  });
  await configs.ConfigDelete({ id });
  await configs.ConfigDelete({ id: template.ID });
  await refused(configs.ConfigInspect({ id }), 404);
  await refused(configs.ConfigDelete({ id }), 404);
  await refused(configs.ConfigUpdate({ id, version: 1, body: {} }), [400, 404]);
  await refused(configs.ConfigList({ filters: unknownFilter }), 400);
}
