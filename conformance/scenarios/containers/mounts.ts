/** Mounts of containers. */
import assert from 'node:assert/strict';
import { busyboxImage } from '../../../engines/index.js';
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import { type ContainerBody, script, withEnded } from '../helpers/container.js';

type Mounts = NonNullable<NonNullable<ContainerBody['HostConfig']>['Mounts']>;

const volume = 'conformance-mounts';
const MiB = 1024 * 1024;

export async function mounts(testEngine: TestEngine): Promise<void> {
  try {
    await everyMount(testEngine);
    await mountsOfAnother(testEngine);
    await newerMounts(testEngine);
  } finally {
    await testEngine.engine.volumes.VolumeDelete({ name: volume, force: true });
  }
}

/** Binds, volumes and tmpfs, in the old syntax (`Binds`) and in the new syntax (`Mounts`). */
async function everyMount(testEngine: TestEngine): Promise<void> {
  const given: ContainerBody = {
    ...script(
      'ls /bound /volume /old /subbound; df -k /tmpfs /old-tmpfs | grep -c tmpfs; echo kept > /volume/file',
    ),
    HostConfig: {
      Binds: [`${testEngine.rootfs}:/bound:ro`, `${volume}:/old:nocopy`],
      Tmpfs: { '/old-tmpfs': 'size=1m,mode=1777' },
      VolumeDriver: 'local',
      Mounts: [
        {
          Type: 'bind',
          Source: testEngine.rootfs,
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
  await withEnded(testEngine, given, async (id) => {
    const { containers } = testEngine.engine;
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

/** Mounts taken from another container. The engine cannot take a tmpfs, and answers that the volume does not exist. */
async function mountsOfAnother(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  const giving: ContainerBody = {
    ...script('echo kept > /data/file'),
    HostConfig: { Binds: [`${volume}:/data`] },
  };
  await withEnded(testEngine, giving, async (giver) => {
    const taking: ContainerBody = {
      ...script('cat /data/file'),
      HostConfig: { VolumesFrom: [`${giver}:ro`] },
    };
    await withEnded(testEngine, taking, async (id) => {
      const { Mounts, State } = await containers.ContainerInspect({ id });
      assert.equal(Mounts?.[0]?.RW, false);
      assert.equal(State?.ExitCode, 0);
    });
  });
}

/** Newer kinds of mounts, each from its version on. The volume has the file of `mountsOfAnother`. */
async function newerMounts(testEngine: TestEngine): Promise<void> {
  const since = (version: string, mount: Mounts[number]): Mounts =>
    compareVersions(testEngine.version, version) >= 0 ? [mount] : [];
  const Source = testEngine.rootfs;
  const Mounts = [
    ...since('v1.44', {
      Type: 'bind',
      Source,
      Target: '/bound',
      ReadOnly: true,
      BindOptions: { CreateMountpoint: true, ReadOnlyNonRecursive: true },
    }),
    ...since('v1.45', { Type: 'volume', Source: volume, Target: '/sub', VolumeOptions: { Subpath: 'file' } }),
    ...since('v1.46', {
      Type: 'tmpfs',
      Target: '/tmpfs',
      TmpfsOptions: { Options: [['exec']] },
    }),
    ...since('v1.48', {
      Type: 'image',
      Source: busyboxImage,
      Target: '/image',
      ImageOptions: { Subpath: 'etc' },
    }),
  ];
  if (Mounts.length === 0) return;
  await withEnded(testEngine, { ...script('true'), HostConfig: { Mounts } }, async (id) => {
    const found = await testEngine.engine.containers.ContainerInspect({ id });
    assert.equal(found.State?.ExitCode, 0);
    assert.deepEqual(found.HostConfig?.Mounts, Mounts);
    assert.equal(found.Mounts?.length, Mounts.length);
  });
}
