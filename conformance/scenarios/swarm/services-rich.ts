/** A service with every field. */
import assert from 'node:assert/strict';
import type { ServiceSpec } from 'fairlead';
import { busyboxImage } from '../../../engines/index.js';
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import { unused } from '../helpers/unused.js';
import {
  base64,
  byLabel,
  type ContainerSpec,
  Labels,
  lasting,
  tasksOf,
  untilRunning,
  withService,
} from './service.js';

interface Parts {
  readonly secret: string;
  readonly config: string;
  readonly network: string;
}

export async function richService(testEngine: TestEngine): Promise<void> {
  const { configs, networks, secrets, volumes } = testEngine.engine;
  const Data = base64('given');
  const { ID: secret } = await secrets.SecretCreate({ body: { Name: 'rich-secret', Data } });
  const { ID: config } = await configs.ConfigCreate({ body: { Name: 'rich-config', Data } });
  const overlay = {
    Name: 'rich-network',
    Driver: 'overlay',
    Attachable: true,
    Labels,
    IPAM: { Config: [{ Subnet: '10.201.7.0/24', Gateway: '10.201.7.1' }] },
    Options: { 'com.docker.network.driver.mtu': '1400' },
  };
  const { Id: network = '' } = await networks.NetworkCreate({ networkConfig: overlay });
  assert.equal((await networks.NetworkInspect({ id: network })).Scope, 'swarm');
  await withService(testEngine.engine, bodyOf(testEngine, { secret, config, network }), (id) =>
    examined(testEngine, id, network),
  );
  await secrets.SecretDelete({ id: secret });
  await configs.ConfigDelete({ id: config });
  await unused('the network', () => networks.NetworkDelete({ id: network }));
  await unused('the volume', () => volumes.VolumeDelete({ name: 'rich-volume' }));
}

async function examined({ engine }: TestEngine, id: string, network: string): Promise<void> {
  const { containers, networks, services, tasks } = engine;
  const task = await untilRunning(engine, id);
  assert.equal(task.NetworksAttachments?.length, 1);
  assert.match(task.NetworksAttachments?.[0]?.Addresses?.[0] ?? '', /^10\.201\.7\./);
  // There is one port for each address family.
  assert.equal(task.Status?.PortStatus?.Ports?.[0]?.PublishedPort, 8088);
  const [service] = await services.ServiceList({ filters: { ...byLabel, name: ['rich'] }, status: true });
  assert.equal(service?.ID, id);
  for (const insertDefaults of [true, false]) {
    const { Spec, Endpoint } = await services.ServiceInspect({ id, insertDefaults });
    assert.equal(Spec?.TaskTemplate?.ContainerSpec?.Image, busyboxImage);
    assert.equal(Spec?.TaskTemplate?.LogDriver?.Name, 'json-file');
    assert.equal(Endpoint?.Ports?.[0]?.PublishedPort, 8088);
  }
  const inspected = await tasks.TaskInspect({ id: task.ID ?? '' });
  const container = inspected.Status?.ContainerStatus?.ContainerID ?? '';
  const { Config, HostConfig } = await containers.ContainerInspect({ id: container });
  assert.equal(Config?.Hostname, 'rich-1');
  assert.ok(Config?.Env?.includes('OF=rich'));
  assert.equal(HostConfig?.Memory, 64 * 2 ** 20);
  assert.ok((await tasksOf(engine, id)).length >= 1);
  const found = await networks.NetworkInspect({ id: network, verbose: true });
  assert.equal(Object.keys(found.Containers ?? {}).length >= 1, true);
}

function bodyOf(testEngine: TestEngine, { secret, config, network }: Parts): ServiceSpec {
  const file = (Name: string) => ({ Name, UID: '0', GID: '0', Mode: 0o444 });
  const order = { Parallelism: 1, Delay: 1, Monitor: 1, MaxFailureRatio: 0.5, Order: 'start-first' } as const;
  return {
    Name: 'rich',
    Labels,
    TaskTemplate: {
      ContainerSpec: {
        ...containerSpec(testEngine),
        Secrets: [{ SecretID: secret, SecretName: 'rich-secret', File: file('given') }],
        Configs: [{ ConfigID: config, ConfigName: 'rich-config', File: file('/config') }],
      },
      Resources: {
        Limits: {
          NanoCPUs: 1_000_000_000,
          MemoryBytes: 64 * 2 ** 20,
          ...(compareVersions(testEngine.version, 'v1.41') >= 0 && { Pids: 50 }),
        },
        Reservations: { NanoCPUs: 10_000_000, MemoryBytes: 8 * 2 ** 20 },
      },
      RestartPolicy: { Condition: 'on-failure', Delay: 1e9, MaxAttempts: 2, Window: 10e9 },
      Placement: {
        Constraints: ['node.role==manager'],
        Preferences: [{ Spread: { SpreadDescriptor: 'node.labels.disk' } }],
        MaxReplicas: 3,
        Platforms: [{ OS: 'linux' }],
      },
      ForceUpdate: 1,
      Runtime: 'container',
      Networks: [{ Target: network, Aliases: ['plenty'], DriverOpts: {} }],
      LogDriver: { Name: 'json-file', Options: { 'max-size': '1m' } },
    },
    Mode: { Replicated: { Replicas: 1 } },
    UpdateConfig: { ...order, FailureAction: 'rollback' },
    RollbackConfig: { ...order, FailureAction: 'pause' },
    EndpointSpec: {
      Mode: 'dnsrr',
      Ports: [{ Name: 'web', Protocol: 'tcp', TargetPort: 80, PublishedPort: 8088, PublishMode: 'host' }],
    },
  };
}

function containerSpec({ version }: TestEngine): ContainerSpec {
  const since = (first: string) => compareVersions(version, first) >= 0;
  return {
    Image: busyboxImage,
    Labels,
    Command: ['sh', '-c'],
    Args: [lasting],
    Hostname: 'rich-{{.Task.Slot}}',
    Env: ['OF={{.Service.Name}}'],
    Dir: '/tmp',
    User: '0:0',
    Groups: ['10'],
    Privileges: {
      SELinuxContext: { Disable: false, User: 'user', Role: 'role', Type: 'type', Level: 'level' },
      ...(since('v1.46') && {
        Seccomp: { Mode: 'default' },
        AppArmor: { Mode: 'default' },
        NoNewPrivileges: true,
      }),
    },
    TTY: false,
    OpenStdin: true,
    ReadOnly: true,
    Init: true,
    StopSignal: 'SIGTERM',
    StopGracePeriod: 1e9,
    Healthcheck: healthcheck(since('v1.44')),
    Hosts: ['192.0.2.9 elsewhere'],
    DNSConfig: { Nameservers: ['192.0.2.53'], Search: ['example.org'], Options: ['ndots:1'] },
    Sysctls: { 'net.ipv4.ip_default_ttl': '63' },
    CapabilityAdd: ['CAP_NET_ADMIN'],
    CapabilityDrop: ['CAP_MKNOD'],
    Ulimits: [{ Name: 'nofile', Soft: 256, Hard: 512 }],
    Isolation: 'default',
    ...(since('v1.46') && { OomScoreAdj: 100 }),
    Mounts: [
      {
        Type: 'bind',
        Source: '/usr',
        Target: '/bound',
        ReadOnly: true,
        Consistency: 'default',
        BindOptions: { Propagation: 'rprivate', NonRecursive: true },
      },
      {
        Type: 'volume',
        Source: 'rich-volume',
        Target: '/volume',
        VolumeOptions: { NoCopy: true, Labels, DriverConfig: { Name: 'local', Options: {} } },
      },
      { Type: 'tmpfs', Target: '/memory', TmpfsOptions: { SizeBytes: 65_536, Mode: 0o1777 } },
    ],
  };
}

const healthcheck = (hasStartInterval: boolean) => ({
  Test: ['CMD', 'true'],
  Interval: 500_000_000,
  Timeout: 60e9,
  Retries: 3,
  StartPeriod: 60e9,
  ...(hasStartInterval && { StartInterval: 500_000_000 }),
});
