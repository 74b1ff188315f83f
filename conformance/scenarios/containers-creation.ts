/** Creating containers with all that a container can be given. */
import assert from 'node:assert/strict';
import { compareVersions } from '../../src/table.js';
import { busyboxImage } from '../../test/engines/index.js';
import type { Bench } from '../scenario.js';
import { type ContainerBody, idle, removeContainer, script, withEnded, withRunning } from './container.js';

const network = 'conformance-creation';
const volume = 'conformance-creation';
const MiB = 1024 * 1024;

export async function creation(bench: Bench): Promise<void> {
  const { networks, volumes } = bench.engine;
  await networks.NetworkCreate({
    networkConfig: { Name: network, IPAM: { Config: [{ Subnet: '10.203.0.0/24' }] } },
  });
  try {
    await everyField(bench);
    await everyMount(bench);
    await mountsOfAnother(bench);
    await otherNamespaces(bench);
  } finally {
    await networks.NetworkDelete({ id: network });
    await volumes.VolumeDelete({ name: volume, force: true });
  }
}

/** What the process itself is told, and what its image is made from when the container is committed. */
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

async function everyField(bench: Bench): Promise<void> {
  const { containers, version } = bench.engine;
  const { Os, Arch } = await version.SystemVersion();
  const { Id: id, Warnings } = await containers.ContainerCreate({
    name: 'conformance-every-field',
    platform: `${Os}/${Arch}`,
    body: {
      ...config,
      HostConfig: {
        ...limits,
        ...host,
        ...(compareVersions(bench.version, 'v1.43') >= 0 && { Annotations: { 'com.example.note': 'kept' } }),
      },
      NetworkingConfig: {
        EndpointsConfig: {
          [network]: {
            Aliases: ['conny-alias'],
            IPAMConfig: { IPv4Address: '10.203.0.7', LinkLocalIPs: ['169.254.34.68'] },
            DriverOpts: { 'com.example.option': 'value' },
            ...(compareVersions(bench.version, 'v1.44') >= 0 && { MacAddress: '02:42:0a:cb:00:07' }),
          },
        },
      },
    },
  });
  try {
    assert.ok(Warnings === null || Array.isArray(Warnings));
    await containers.ContainerStart({ id });
    await hasEveryField(bench, id);
    await doesEveryField(bench, id);
  } finally {
    await removeContainer(bench.engine, id);
  }
}

async function hasEveryField(bench: Bench, id: string): Promise<void> {
  const found = await bench.engine.containers.ContainerInspect({ id, size: true });
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

/** What the process sees of it. */
async function doesEveryField({ engine }: Bench, id: string): Promise<void> {
  const seen: string[] = [];
  const logs = await engine.containers.ContainerLogs({ id, stdout: true, stderr: true, follow: true });
  for await (const { line } of logs.lines()) {
    seen.push(line);
    if (line.includes('gateway')) break;
  }
  assert.deepEqual(seen.slice(0, 6), ['conny', '/tmp', 'hello', '1000', '100', 'device']);
  assert.ok(seen.some((line) => /^10\.203\.0\.99\s+other\.example\.test$/.test(line)));
}

/** Binds, volumes and tmpfs, in the old spelling and in the new. */
async function everyMount(bench: Bench): Promise<void> {
  const given: ContainerBody = {
    ...script(
      'ls /bound /volume /old /subbound; df -k /tmpfs /old-tmpfs | grep -c tmpfs; echo kept > /volume/file',
    ),
    HostConfig: {
      Binds: [`${bench.rootfs}:/bound:ro`, `${volume}:/old:nocopy`],
      Tmpfs: { '/old-tmpfs': 'size=1m,mode=1777' },
      VolumeDriver: 'local',
      Mounts: [
        {
          Type: 'bind',
          Source: bench.rootfs,
          Target: '/subbound',
          ReadOnly: true,
          Consistency: 'default',
          BindOptions: { Propagation: 'rprivate', NonRecursive: true },
        },
        {
          Type: 'volume',
          Source: volume,
          Target: '/volume',
          VolumeOptions: {
            NoCopy: true,
            Labels: { 'com.example.purpose': 'conformance' },
            DriverConfig: { Name: 'local', Options: { type: 'tmpfs', device: 'tmpfs', o: 'size=1m' } },
          },
        },
        { Type: 'tmpfs', Target: '/tmpfs', TmpfsOptions: { SizeBytes: MiB, Mode: 0o1777 } },
      ],
    },
  };
  await withEnded(bench, given, async (id) => {
    const { containers } = bench.engine;
    const { State, Mounts } = await containers.ContainerInspect({ id });
    assert.equal(
      State?.ExitCode,
      0,
      await containers.ContainerLogs({ id, stdout: true, stderr: true }, { as: 'data' }),
    );
    const kinds = new Map(Mounts?.map(({ Destination, Type }) => [Destination, Type]));
    for (const path of ['/bound', '/subbound']) assert.equal(kinds.get(path), 'bind');
    for (const path of ['/volume', '/old']) assert.equal(kinds.get(path), 'volume');
    assert.equal(kinds.get('/tmpfs'), 'tmpfs');
  });
}

/** Those of another container; the engine can't take a tmpfs over, and says that there is no such volume. */
async function mountsOfAnother(bench: Bench): Promise<void> {
  const { containers } = bench.engine;
  const giving: ContainerBody = {
    ...script('echo kept > /data/file'),
    HostConfig: { Binds: [`${volume}:/data`] },
  };
  await withEnded(bench, giving, async (giver) => {
    const taking: ContainerBody = {
      ...script('cat /data/file'),
      HostConfig: { VolumesFrom: [`${giver}:ro`] },
    };
    await withEnded(bench, taking, async (id) => {
      const { Mounts, State } = await containers.ContainerInspect({ id });
      assert.equal(Mounts?.[0]?.RW, false);
      assert.equal(State?.ExitCode, 0);
    });
  });
}

/** Those of the engine's machine, none, and those of another container. */
async function otherNamespaces(bench: Bench): Promise<void> {
  const { containers } = bench.engine;
  const outside: ContainerBody = {
    ...idle,
    HostConfig: {
      NetworkMode: 'host',
      PidMode: 'host',
      UTSMode: 'host',
      IpcMode: 'shareable',
      CgroupnsMode: 'host',
    },
  };
  await withRunning(bench, outside, async (id) => {
    const inside: ContainerBody = {
      ...idle,
      HostConfig: { NetworkMode: `container:${id}`, PidMode: `container:${id}`, IpcMode: `container:${id}` },
    };
    await withRunning(bench, inside, async (other) => {
      const { HostConfig, State } = await containers.ContainerInspect({ id: other });
      assert.equal(HostConfig?.NetworkMode, `container:${id}`);
      assert.equal(State?.Status, 'running');
    });
    const secluded: ContainerBody = {
      ...script('cat /etc/hosts'),
      HostConfig: { NetworkMode: 'none', ReadonlyRootfs: true, NanoCpus: 500_000_000 },
    };
    await withEnded(bench, secluded, async (alone) => {
      const { HostConfig, State } = await containers.ContainerInspect({ id: alone });
      assert.equal(HostConfig?.NetworkMode, 'none');
      assert.equal(HostConfig?.ReadonlyRootfs, true);
      assert.equal(State?.ExitCode, 0);
    });
  });
  await withRunning(bench, { ...idle, HostConfig: { NetworkMode: 'bridge' } }, async (id) => {
    const linking: ContainerBody = {
      ...script('grep other /etc/hosts'),
      HostConfig: { NetworkMode: 'bridge', Links: [`${id}:other`] },
    };
    await withEnded(bench, linking, async (linked) => {
      const { HostConfig, State } = await containers.ContainerInspect({ id: linked });
      assert.equal(HostConfig?.Links?.length, 1);
      assert.equal(State?.ExitCode, 0);
    });
  });
}
