/** Creating containers with every field. */
import assert from 'node:assert/strict';
import { busyboxImage } from '../../../engines/index.js';
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import { type ContainerBody, removeContainer, withContainer } from '../helpers/container.js';

const network = 'conformance-creation';
const MiB = 1024 * 1024;

export async function creation(testEngine: TestEngine): Promise<void> {
  const { networks } = testEngine.engine;
  const IPAM = { Config: [{ Subnet: '10.203.0.0/24' }] };
  await networks.NetworkCreate({ networkConfig: { Name: network, IPAM } });
  try {
    await everyField(testEngine);
  } finally {
    await networks.NetworkDelete({ id: network });
  }
  await unstarted(testEngine);
}

/** The configuration of the process. A commit of the container gives it to the image. */
const config = {
  Hostname: 'conny',
  Domainname: 'example.test',
  User: '0:0',
  AttachStdin: false,
  AttachStdout: true,
  AttachStderr: true,
  ExposedPorts: { '8080/tcp': {}, '8081/udp': {} },
  Tty: false,
  OpenStdin: false,
  StdinOnce: false,
  Env: ['GREETING=hello', 'EMPTY='],
  Healthcheck: {
    Test: ['CMD-SHELL', 'true'],
    Interval: 100_000_000,
    Timeout: 2_000_000_000,
    Retries: 3,
    StartPeriod: 1_000_000_000,
  },
  Image: busyboxImage,
  Volumes: { '/anonymous': {} },
  WorkingDir: '/tmp',
  Entrypoint: ['sh', '-c'],
  Cmd: [
    'hostname; pwd; echo $GREETING; ulimit -n; cat /proc/sys/net/ipv4/ip_unprivileged_port_start; ' +
      'test -c /dev/nothing && echo device; cat /etc/hosts; sleep 600',
  ],
  NetworkDisabled: false,
  OnBuild: ['RUN true'],
  Labels: { 'com.example.purpose': 'conformance' },
  StopSignal: 'SIGKILL',
  StopTimeout: 3,
  Shell: ['sh', '-c'],
} satisfies ContainerBody;

const limits = {
  CpuShares: 512,
  Memory: 64 * MiB,
  MemoryReservation: 32 * MiB,
  MemorySwap: 128 * MiB,
  MemorySwappiness: 10,
  CpuPeriod: 100_000,
  CpuQuota: 50_000,
  CpusetCpus: '0',
  CpusetMems: '0',
  PidsLimit: 100,
  OomKillDisable: false,
  Devices: [{ PathOnHost: '/dev/null', PathInContainer: '/dev/nothing', CgroupPermissions: 'rw' }],
  DeviceCgroupRules: ['c 1:3 rmw'],
  Ulimits: [{ Name: 'nofile', Soft: 1000, Hard: 2000 }],
  Init: true,
} satisfies NonNullable<ContainerBody['HostConfig']>;

const host = {
  LogConfig: { Type: 'json-file', Config: { 'max-size': '1m', 'max-file': '2' } },
  NetworkMode: network,
  PortBindings: {
    '8080/tcp': [{ HostIp: '127.0.0.1', HostPort: '28080' }],
    '8081/udp': [{ HostIp: '', HostPort: '' }],
  },
  PublishAllPorts: false,
  RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 2 },
  AutoRemove: false,
  ConsoleSize: [24, 80],
  CapAdd: ['NET_ADMIN'],
  CapDrop: ['MKNOD', 'AUDIT_WRITE'],
  CgroupnsMode: 'private',
  Dns: ['10.203.0.53'],
  DnsOptions: ['ndots:1'],
  DnsSearch: ['example.test'],
  ExtraHosts: ['other.example.test:10.203.0.99', 'gateway:host-gateway'],
  GroupAdd: ['10'],
  IpcMode: 'private',
  OomScoreAdj: 500,
  Privileged: false,
  ReadonlyRootfs: false,
  SecurityOpt: ['no-new-privileges'],
  ShmSize: 8 * MiB,
  Sysctls: { 'net.ipv4.ip_unprivileged_port_start': '100' },
  Runtime: 'runc',
  MaskedPaths: ['/proc/keys'],
  ReadonlyPaths: ['/proc/sys/kernel'],
} satisfies NonNullable<ContainerBody['HostConfig']>;

async function everyField(testEngine: TestEngine): Promise<void> {
  const { containers, version } = testEngine.engine;
  const { Os, Arch } = await version.SystemVersion();
  const { Id: id, Warnings } = await containers.ContainerCreate({
    name: 'conformance-every-field',
    platform: `${Os}/${Arch}`,
    body: {
      ...config,
      HostConfig: {
        ...limits,
        ...host,
        ...(compareVersions(testEngine.version, 'v1.43') >= 0 && {
          Annotations: { 'com.example.note': 'kept' },
        }),
      },
      NetworkingConfig: {
        EndpointsConfig: {
          [network]: {
            Aliases: ['conny-alias'],
            IPAMConfig: { IPv4Address: '10.203.0.7', LinkLocalIPs: ['169.254.34.68'] },
            DriverOpts: { 'com.example.option': 'value' },
            ...(compareVersions(testEngine.version, 'v1.44') >= 0 && { MacAddress: '02:42:0a:cb:00:07' }),
          },
        },
      },
    },
  });
  try {
    assert.ok(Warnings === null || Array.isArray(Warnings));
    await containers.ContainerStart({ id });
    await hasEveryField(testEngine, id);
    await doesEveryField(testEngine, id);
  } finally {
    await removeContainer(testEngine.engine, id);
  }
}

async function hasEveryField(testEngine: TestEngine, id: string): Promise<void> {
  const found = await testEngine.engine.containers.ContainerInspect({ id, size: true });
  assert.equal(found.Name, '/conformance-every-field');
  assert.equal(found.Config?.Hostname, config.Hostname);
  assert.deepEqual(found.Config?.Entrypoint, config.Entrypoint);
  assert.deepEqual(found.Config?.Labels, config.Labels);
  assert.equal(found.Config?.StopTimeout, config.StopTimeout);
  assert.deepEqual(found.HostConfig?.Ulimits, limits.Ulimits);
  assert.deepEqual(found.HostConfig?.Devices, limits.Devices);
  assert.deepEqual(found.HostConfig?.RestartPolicy, host.RestartPolicy);
  assert.deepEqual(found.HostConfig?.LogConfig, host.LogConfig);
  assert.deepEqual(found.HostConfig?.PortBindings, host.PortBindings);
  assert.equal(found.HostConfig?.Memory, limits.Memory);
  assert.equal(typeof found.SizeRw, 'number');
  const endpoint = found.NetworkSettings?.Networks?.[network];
  assert.equal(endpoint?.IPAddress, '10.203.0.7');
  assert.ok(endpoint?.Aliases?.includes('conny-alias'));
  const [published] = found.NetworkSettings?.Ports?.['8080/tcp'] ?? [];
  assert.deepEqual(published, { HostIp: '127.0.0.1', HostPort: '28080' });
  assert.ok(found.Mounts?.some(({ Destination }) => Destination === '/anonymous'));
}

/** Asserts what the process sees of these fields. */
async function doesEveryField({ engine }: TestEngine, id: string): Promise<void> {
  const seen: string[] = [];
  const logs = await engine.containers.ContainerLogs({ id, stdout: true, stderr: true, follow: true });
  for await (const { line } of logs.lines()) {
    seen.push(line);
    if (line.includes('gateway')) break;
  }
  assert.deepEqual(seen.slice(0, 6), ['conny', '/tmp', 'hello', '1000', '100', 'device']);
  assert.ok(seen.some((line) => /^10\.203\.0\.99\s+other\.example\.test$/.test(line)));
}

/** Fields that this machine may not support. The container is created, but not started. */
async function unstarted(testEngine: TestEngine): Promise<void> {
  const device = { Path: '/dev/null', Rate: 1000 };
  const HostConfig = {
    BlkioWeight: 300,
    BlkioWeightDevice: [{ Path: '/dev/null', Weight: 200 }],
    BlkioDeviceReadBps: [device],
    BlkioDeviceWriteBps: [device],
    BlkioDeviceReadIOps: [device],
    BlkioDeviceWriteIOps: [device],
    DeviceRequests: [{ Driver: 'nvidia', Count: -1, Capabilities: [['gpu']], Options: { key: 'value' } }],
    Privileged: true,
    PublishAllPorts: true,
    UsernsMode: 'host',
    Isolation: 'default' as const,
    Cgroup: '',
    CgroupParent: '/conformance',
  };
  await withContainer(testEngine, { HostConfig }, async (id) => {
    const { HostConfig: found } = await testEngine.engine.containers.ContainerInspect({ id });
    assert.deepEqual(found?.DeviceRequests?.[0]?.Capabilities, [['gpu']]);
    assert.equal(found?.Privileged, true);
    assert.equal(found?.CgroupParent, '/conformance');
  });
}
