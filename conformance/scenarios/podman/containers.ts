/** The operations on containers of Podman's own API, but for those on processes and files. */
import assert from 'node:assert/strict';
import { LIMIT } from '../../../engines/limit.js';
import { eventually } from '../helpers/eventually.js';
import { refused } from '../helpers/refused.js';
import { image, type PodmanScenario, type TestPodman, withContainer } from './test-podman.js';

const labels = { 'conformance.containers': 'yes' };
const filters = { label: ['conformance.containers=yes'] };

export const containers: PodmanScenario = {
  name: 'libpod-containers',
  async run(testEngine) {
    await life(testEngine);
    await watching(testEngine);
    await changes(testEngine);
    await refusals(testEngine);
  },
};

async function life({ engine }: TestPodman): Promise<void> {
  const { containers } = engine.libpod;
  const name = 'conformance-life';
  const command = ['sh', '-c', 'trap "exit 3" TERM; while :; do sleep 0.1; done'];
  const made = await containers.ContainerCreateLibpod({
    create: {
      name,
      image,
      command,
      labels,
      env: { A: 'b' },
      hostname: 'host',
      stop_timeout: 5,
      terminal: false,
      // What is set here, an inspection tells.
      annotations: { a: 'b' },
      expose: { 99: 'udp' },
      portmappings: [{ container_port: 80, host_port: 8080 }],
      healthconfig: { Test: ['CMD', 'true'], Interval: 60e9 },
      hostadd: ['other:192.0.2.7'],
      mounts: [{ type: 'tmpfs', destination: '/mounted' }],
      r_limits: [{ type: 'NOFILE', soft: 512, hard: 1024 }],
      resource_limits: { memory: { limit: 64e6 } },
      restart_policy: 'on-failure',
      restart_tries: 1,
    },
  });
  assert.match(made.Id, /^[0-9a-f]{64}$/);
  assert.equal(await containers.ContainerExistsLibpod({ name }), true);
  await containers.ContainerInitLibpod({ name });
  await containers.ContainerStartLibpod({ name });
  await containers.ContainerStartLibpod({ name });
  const [listed] = await containers.ContainerListLibpod({ all: true, size: true, filters });
  assert.equal(listed?.Id, made.Id);
  const found = await containers.ContainerInspectLibpod({ name, size: true });
  assert.equal(found.Config?.Hostname, 'host');
  await containers.ContainerPauseLibpod({ name });
  await containers.ContainerUnpauseLibpod({ name });
  await containers.ContainerRenameLibpod({ name, newName: 'conformance-renamed' });
  await containers.ContainerRenameLibpod({ name: 'conformance-renamed', newName: name });
  await containers.ContainerResizeLibpod({ name, h: 40, w: 100 }).catch(() => undefined);
  await containers.ContainerRestartLibpod({ name, timeout: 1 });
  // Before the shell starts its process, it does not know what to do with the signal.
  await eventually('the shell handles signals', async () => {
    const [top] = await containers.ContainerTopLibpod({ name, stream: false }, { as: 'data' });
    return top?.Processes?.some((row) => row.includes('sleep 0.1'));
  });
  await containers.ContainerStopLibpod({ name, timeout: LIMIT / 1000 });
  assert.equal(await containers.ContainerWaitLibpod({ name, condition: ['stopped', 'exited'] }), 3);
  await containers.ContainerStopLibpod({ name });
  await containers.ContainerStartLibpod({ name });
  await containers.ContainerKillLibpod({ name, signal: 'KILL' });
  assert.equal(await containers.ContainerWaitLibpod({ name, condition: ['exited'] }), 137);
  const [removed] = (await containers.ContainerDeleteLibpod({ name, volumes: true })) ?? [];
  assert.equal(removed?.Id, made.Id);
  assert.equal(await containers.ContainerExistsLibpod({ name }), false);
  await containers.ContainerCreateLibpod({ create: { name, image, command, labels } });
  const pruned = await containers.ContainerPruneLibpod({ filters });
  assert.equal(pruned.length, 1);
}

async function watching(testEngine: TestPodman): Promise<void> {
  const { containers } = testEngine.engine.libpod;
  await withContainer(testEngine, { terminal: true }, async (name) => {
    await containers.ContainerResizeLibpod({ name, h: 40, w: 100 });
  });
  const healthconfig = {
    Test: ['CMD', 'true'],
    Interval: 30_000_000_000,
    Timeout: 60_000_000_000,
    Retries: 2,
  };
  await withContainer(testEngine, { healthconfig }, async (name) => {
    const once = await containers.ContainerTopLibpod({ name, stream: false }, { as: 'data' });
    assert.ok(once[0]?.Titles?.includes('PID'));
    for await (const top of await containers.ContainerTopLibpod({ name, stream: true, delay: 1 })) {
      assert.ok(top.Processes);
      break;
    }
    const stats = await containers.ContainerStatsLibpod({ name, stream: false }, { as: 'data' });
    assert.equal(stats.length, 1);
    const all = await containers.ContainersStatsAllLibpod(
      { containers: [name], stream: false },
      { as: 'data' },
    );
    assert.equal(all[0]?.Stats?.length, 1);
    for await (const { Stats } of await containers.ContainersStatsAllLibpod({ stream: true, interval: 1 })) {
      assert.ok(Stats);
      break;
    }
    const health = await containers.ContainerHealthcheckLibpod({ name });
    assert.equal(health.Status, 'healthy');
    await containers.ContainerInspectLibpod({ name });
    await containers.ContainerListLibpod({ namespace: true, pod: true });
  });
}

async function changes(testEngine: TestPodman): Promise<void> {
  const { libpod } = testEngine.engine;
  const { containers } = libpod;
  await withContainer(testEngine, { labels }, async (name) => {
    const path = await containers.ContainerMountLibpod({ name });
    assert.match(path, /^\//);
    const mounted = await containers.ContainerShowMountedLibpod();
    assert.ok(name in mounted);
    await containers.ContainerUnmountLibpod({ name });
    await containers
      .ContainerUpdateLibpod({ name, restartPolicy: 'no', config: { cpu: { shares: 512 } } })
      .catch(() => undefined);
    const units = await libpod.generate.GenerateSystemdLibpod({ name, new: false });
    assert.equal(Object.keys(units).length, 1);
    const yaml = await libpod.generate.GenerateKubeLibpod({ names: [name] });
    assert.match(yaml, /kind: Pod/);
  });
  await withContainer(testEngine, { command: ['sh', '-c', 'echo a > /etc/new; sleep 600'] }, async (name) => {
    await eventually('a change is listed', async () =>
      (await containers.ContainerChangesLibpod({ name })).some(({ Path }) => Path === '/etc/new'),
    );
    const { Id } = await libpod.commit.ImageCommitLibpod({
      container: name,
      repo: 'conformance/committed',
      tag: 'one',
      pause: false,
    });
    assert.ok(Id);
    await libpod.images.ImageDeleteLibpod({ name: 'conformance/committed:one' });
  });
}

async function refusals({ engine }: TestPodman): Promise<void> {
  const { containers } = engine.libpod;
  const name = 'conformance-nothing';
  await refused(containers.ContainerInspectLibpod({ name }), 404);
  await refused(containers.ContainerStartLibpod({ name }), 404);
  await refused(containers.ContainerStopLibpod({ name }), 404);
  await refused(containers.ContainerKillLibpod({ name }), 404);
  await refused(containers.ContainerDeleteLibpod({ name }), 404);
  await refused(containers.ContainerWaitLibpod({ name }), 404);
  await refused(containers.ContainerLogsLibpod({ name, stdout: true }), 404);
  await refused(containers.ContainerCreateLibpod({ create: { image: 'conformance/none' } }), 404);
  await refused(containers.ContainerListLibpod({ filters: '{"nonsense":["yes"]}' }), 500);
}
