/** Secrets: creating, labelling, using them in a service, and refusals. */
import assert from 'node:assert/strict';
import type { TestEngine } from '../../scenario.js';
import { eventually } from '../helpers/eventually.js';
import { refused } from '../helpers/refused.js';
import { unknownFilter } from '../helpers/unknown-filter.js';
import { base64, byLabel, Labels, service, versionOf, withService } from './service.js';

export async function secrets({ engine }: TestEngine): Promise<void> {
  const { secrets, services } = engine;
  const body = { Name: 'secret', Labels, Data: base64('what nobody should read\n') };
  const { ID: id } = await secrets.SecretCreate({ body });
  await refused(secrets.SecretCreate({ body }), 409);
  await refused(secrets.SecretCreate({ body: { Name: 'bad', Data: '?' } }), 400);
  await refused(secrets.SecretCreate({ body: { Name: 'no name', Data: '' } }), 400);
  const templating = {
    Name: 'template',
    Labels,
    Data: base64('{{.Node.ID}}\n'),
    Templating: { Name: 'golang' },
  };
  const template = await secrets.SecretCreate({ body: templating });

  const found = await secrets.SecretInspect({ id });
  // The engine does not answer the data of a secret.
  assert.deepEqual(found.Spec, { Name: 'secret', Labels });
  const templated = await secrets.SecretInspect({ id: template.ID });
  assert.equal(templated.Spec?.Templating?.Name, 'golang');
  await secrets.SecretUpdate({
    id,
    version: versionOf(found),
    body: { ...found.Spec, Labels: { ...Labels, more: '' } },
  });
  assert.deepEqual((await secrets.SecretInspect({ id })).Spec?.Labels, { ...Labels, more: '' });
  await refused(secrets.SecretUpdate({ id, version: versionOf(found), body: found.Spec ?? {} }), 500);
  const listed = await secrets.SecretList({ filters: { ...byLabel, name: ['secret'] } });
  assert.deepEqual(
    listed.map(({ ID }) => ID),
    [id],
  );

  const file = (Name: string) => ({ Name, UID: '0', GID: '0', Mode: 0o440 });
  const reading = service(
    'secrets',
    'cat /run/secrets/given; stat -c %a /run/secrets/given; cat /templated',
    {
      Secrets: [
        { SecretID: id, SecretName: 'secret', File: file('given') },
        { SecretID: template.ID, SecretName: 'template', File: file('/templated') },
      ],
    },
  );
  await withService(engine, reading, async (service) => {
    await eventually('the secrets are read', async () => {
      const text = await (await services.ServiceLogs({ id: service, stdout: true })).text();
      return /^what nobody should read\n440\n[a-z0-9]{25}\n$/.test(text);
    });
    await refused(secrets.SecretDelete({ id }), 400);
  });
  await secrets.SecretDelete({ id });
  await secrets.SecretDelete({ id: template.ID });
  await refused(secrets.SecretInspect({ id }), 404);
  await refused(secrets.SecretDelete({ id }), 404);
  await refused(secrets.SecretUpdate({ id, version: 1, body: {} }), [400, 404]);
  await refused(secrets.SecretList({ filters: unknownFilter }), 400);
}
