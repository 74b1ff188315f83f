/** Services whose tasks are never placed on a node, so they may require things that these engines lack. */
import assert from 'node:assert/strict';
import type { Engine, Service, ServiceSpec } from 'fairlead';
import { busyboxImage } from '../../../engines/index.js';
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import { eventually } from '../helpers/eventually.js';
import { refused } from '../helpers/refused.js';
import { base64, type ContainerSpec, Labels, service, withService } from './service.js';

const Mode = { Replicated: { Replicas: 0 } };

export async function unplacedServices(testEngine: TestEngine): Promise<void> {
  await balanced(testEngine.engine);
  await windows(testEngine.engine);
  await mounting(testEngine);
  await plugin(testEngine.engine);
}

/** A service with a virtual address on each network, and a port that every node publishes. */
async function balanced(engine: Engine): Promise<void> {
  const { networks, services } = engine;
  const networkConfig = { Name: 'balanced', Driver: 'overlay', Labels };
  const { Id: network = '' } = await networks.NetworkCreate({ networkConfig });
  const port = { Protocol: 'tcp', TargetPort: 80, PublishedPort: 8089, PublishMode: 'ingress' } as const;
  const body = service('balanced', 'true', { Healthcheck: { Test: ['NONE'] } });
  const TaskTemplate = { ...body.TaskTemplate, Networks: [{ Target: network }] };
  const EndpointSpec: ServiceSpec['EndpointSpec'] = { Mode: 'vip', Ports: [port] };
  await withService(engine, { ...body, Mode, TaskTemplate, EndpointSpec }, async (id) => {
    let endpoint: Service['Endpoint'] | undefined;
    await eventually('the service has its ports', async () => {
      endpoint = (await services.ServiceInspect({ id })).Endpoint;
      return endpoint?.Ports !== undefined;
    });
    assert.deepEqual(endpoint?.Ports, [port]);
    // One of the two addresses is in the ingress network, which all published ports share.
    assert.equal(endpoint?.VirtualIPs?.length, 2);
  });
  await networks.NetworkDelete({ id: network });
}

/** A service with Windows credentials, in a config that only the engine reads. */
async function windows(engine: Engine): Promise<void> {
  const { configs, services } = engine;
  const { ID: ConfigID } = await configs.ConfigCreate({ body: { Name: 'credentials', Data: base64('{}') } });
  const container: ContainerSpec = {
    Configs: [{ ConfigID, ConfigName: 'credentials', Runtime: {} }],
    Privileges: { CredentialSpec: { Config: ConfigID }, SELinuxContext: { Disable: true } },
    Isolation: 'process',
  };
  await withService(engine, { ...service('windows', 'true', container), Mode }, async (id) => {
    const { Spec } = await services.ServiceInspect({ id });
    const { Configs, Privileges, Isolation } = Spec?.TaskTemplate?.ContainerSpec ?? {};
    assert.deepEqual(Configs, container.Configs);
    assert.equal(Privileges?.CredentialSpec?.Config, ConfigID);
    assert.equal(Isolation, 'process');
  });
  await configs.ConfigDelete({ id: ConfigID });
}

/** A service with the mounts of newer versions. */
async function mounting({ engine, version }: TestEngine): Promise<void> {
  const { services } = engine;
  const since = (first: string) => compareVersions(version, first) >= 0;
  const Target = '/mounted';
  const Mounts: NonNullable<ContainerSpec['Mounts']> = [
    {
      Type: 'bind',
      Source: '/usr',
      Target,
      ReadOnly: true,
      BindOptions: {
        ...(since('v1.42') && { CreateMountpoint: true }),
        ...(since('v1.44') && { ReadOnlyNonRecursive: true }),
      },
    },
    {
      Type: 'volume',
      Source: 'v',
      Target: '/v',
      VolumeOptions: { ...(since('v1.45') && { Subpath: 'sub' }) },
    },
    {
      Type: 'tmpfs',
      Target: '/t',
      TmpfsOptions: { ...(since('v1.46') && { Options: [['noexec'], ['uid', '1']] }) },
    },
    { Type: 'npipe', Source: '\\\\.\\pipe\\one', Target: '\\\\.\\pipe\\one' },
    ...(since('v1.42') ? [{ Type: 'cluster', Source: 'group:group', Target: '/cluster' } as const] : []),
  ];
  const container = {
    Mounts,
    ...(since('v1.46') && {
      Privileges: {
        Seccomp: { Mode: 'custom', Profile: base64('{}') },
        AppArmor: { Mode: 'disabled' },
        NoNewPrivileges: false,
      } as const,
    }),
  };
  await withService(engine, { ...service('mounting', 'true', container), Mode }, async (id) => {
    const { Spec } = await services.ServiceInspect({ id });
    assert.deepEqual(
      Spec?.TaskTemplate?.ContainerSpec?.Mounts?.map(({ Target }) => Target),
      Mounts.map(({ Target }) => Target),
    );
  });
  if (!since('v1.48')) return;
  // Services do not support this type of mount.
  const image = { Type: 'image', Source: busyboxImage, Target: '/image' } as const;
  await refused(services.ServiceCreate({ body: service('images', 'true', { Mounts: [image] }) }), 400);
}

/** A service that installs a plugin on every node. */
async function plugin(engine: Engine): Promise<void> {
  const PluginSpec = {
    Name: 'example/plugin',
    Remote: '127.0.0.1:1/example/plugin:latest',
    Disabled: true,
  };
  const Placement = { Constraints: ['node.labels.disk==none'] };
  const TaskTemplate = { Runtime: 'plugin', PluginSpec, Placement };
  // A plugin requires the mode Global.
  const body: ServiceSpec = { Name: 'plugin', Labels, TaskTemplate, Mode: { Global: {} } };
  await refused(engine.services.ServiceCreate({ body: { ...body, Mode } }), 400);
  await withService(engine, body, async (id) => {
    const { Spec } = await engine.services.ServiceInspect({ id });
    // The engine answers these names in lower case, unlike the specs.
    const kept = { name: PluginSpec.Name, remote: PluginSpec.Remote, disabled: true };
    assert.deepEqual(Spec?.TaskTemplate?.PluginSpec, kept);
  });
}
