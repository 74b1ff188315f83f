/** `fairlead/podman` on real engines: which engine it is, and what differs from Docker. */
import { connect as connectDocker } from 'fairlead';
import {
  ConnectionError,
  client,
  connect,
  EngineError,
  exec,
  invoke,
  run,
  StreamError,
  UsageError,
  VersionError,
} from 'fairlead/podman';
import { connect as connect49 } from 'fairlead/podman/v4.9';
import { connect as connect58 } from 'fairlead/podman/v5.8';
import { connect as connect141 } from 'fairlead/v1.41';
import { connect as connect155 } from 'fairlead/v1.55';
import { expect, it } from 'vitest';
import { onEveryPodman, onNewestEngine } from '../../engines/each-engine.js';
import { busyboxImage as image } from '../../engines/index.js';
import stopIfExists from '../../specs/examples/podman/ContainerExistsLibpod.js';
import pull from '../../specs/examples/podman/ImagePullLibpod.js';
import createPod from '../../specs/examples/podman/PodCreateLibpod.js';

const failure = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error as Error,
  );

onEveryPodman('Podman', ({ uri, version, registry }) => {
  /** The engine's release without its patch. */
  const release = version.split('.', 2).join('.');
  const isNewest = release === '5.8';

  it('settles on the newest release that is known, at or below the engine', async () => {
    await using engine = connect({ uri });
    expect(await engine.apiVersion()).toBe(`v${release}.0`);
  });

  it('tells a pinned client of an engine that is too old or too new', async () => {
    await using newer = connect58({ uri });
    const error = await failure(newer.libpod.containers.ContainerListLibpod());
    if (isNewest) expect(error).toBeUndefined();
    else {
      expect(error).toBeInstanceOf(VersionError);
      expect(error).toMatchObject({ code: 'ENGINE_TOO_OLD' });
      expect(error!.message).toContain(`import from 'fairlead/podman/v${release}'`);
    }
    await using older = connect49({ uri });
    expect(await failure(older.containers.ContainerList())).toMatchObject({ code: 'ENGINE_TOO_NEW' });
  });

  it('tells a client of Docker of an engine that is too old, and of an operation that it lacks', async () => {
    await using newest = connect155({ uri });
    const old = await failure(newest.containers.ContainerList());
    expect(old).toMatchObject({ code: 'ENGINE_TOO_OLD' });
    await using pinned = connect141({ uri });
    expect(await failure(pinned.containers.ContainerList())).toBeUndefined();
    await using docker = connectDocker({ uri });
    const missing = await failure(docker.swarm.SwarmInspect());
    expect(missing).toBeInstanceOf(EngineError);
    expect(missing!.message).toMatch(/this engine is Podman 5\.\d+\.\d+, .*'fairlead\/podman'/);
  });

  it('refuses what only Docker has, before anything is sent', async () => {
    await using engine = connect({ uri });
    const members = engine as unknown as Record<string, Record<string, () => Promise<unknown>>>;
    const error = await failure(members['swarm']!['SwarmInit']!());
    expect(error).toBeInstanceOf(UsageError);
    expect(error!.message).toMatch(/^Podman has no SwarmInit/);
    expect(Object.keys(engine)).not.toContain('swarm');
    expect(() => client({ category: 'swarm' as string, conn: { uri } })).toThrow(
      /^Podman has no category swarm/,
    );
    const images = client({ category: 'images', conn: { uri }, apiVersion: 'v5.8.3' as string });
    expect(images.apiVersion).toBe('v5.8.0');
    expect(() => client({ category: 'images', conn: { uri }, apiVersion: 'v5.9' as string })).toThrow(
      /the nearest are v5\.8\.\d+ and v6\.0\.0$/,
    );
  });

  it.skipIf(registry === undefined)('says that a registry lacks an image, by both APIs', async () => {
    await using engine = connect({ uri });
    const name = `${registry!.open}/no-such-image`;
    const compatible = await failure(
      engine.images.ImageCreate({ fromImage: name, tag: '1' }, { as: 'data' }),
    );
    expect(compatible).toMatchObject({ code: 'NOT_FOUND' });
    expect(compatible!.message).toMatch(/^ImageCreate: manifest unknown[^;]* \(404\)$/);
    const own = engine.libpod.images.ImagePullLibpod(
      { reference: `${name}:1`, tlsVerify: false },
      { as: 'data' },
    );
    expect((await failure(own))!.message).toContain('manifest unknown');
  });

  it('tells existence', async () => {
    await using engine = connect({ uri });
    const { containers, images } = engine.libpod;
    expect(await images.ImageExistsLibpod({ name: image })).toBe(true);
    expect(await containers.ContainerExistsLibpod({ name: 'no-such-container' })).toBe(false);
    const volumes = client({ category: 'libpod/volumes', conn: { uri } });
    expect(await invoke(volumes, { op: 'VolumeExistsLibpod', params: { name: 'none' } })).toBe(false);
  });

  it('runs commands, and reads output with and without a terminal, by both APIs', async () => {
    await using engine = connect({ uri });
    for (const Tty of [false, true]) {
      const { stdout } = await run(engine, { body: { Image: image, Cmd: ['echo', 'a'], Tty } });
      expect(stdout.trim()).toBe('a');
      const { containers } = engine.libpod;
      const { Id: id } = await containers.ContainerCreateLibpod({
        create: {
          image,
          command: ['sh', '-c', 'echo hi; trap exit TERM; while :; do sleep 0.1; done'],
          terminal: Tty,
        },
      });
      await containers.ContainerStartLibpod({ name: id });
      try {
        const { exitCode } = await exec(engine, { id, execConfig: { Cmd: ['sh', '-c', 'exit 4'] } });
        expect(exitCode).toBe(4);
        await expect
          .poll(async () => (await containers.ContainerLogsLibpod({ name: id, stdout: true })).text())
          .toMatch(/^hi\r?\n$/);
        const compatible = await engine.containers.ContainerLogs({ id, stdout: true });
        expect(await compatible.text()).toMatch(/^hi\r?\n$/);
      } finally {
        await containers.ContainerDeleteLibpod({ name: id, force: true, timeout: 0 });
      }
    }
  });

  it('ends and removes a container at once if its run is aborted, though the process ignores SIGTERM', async () => {
    await using engine = connect({ uri });
    const name = 'fairlead-aborted';
    const Cmd = ['sh', '-c', 'trap "" TERM; echo ready; while :; do sleep 0.1; done'];
    const stop = new AbortController();
    const running = failure(run(engine, { name, body: { Image: image, Cmd } }, { signal: stop.signal }));
    const { ContainerExistsLibpod, ContainerLogsLibpod } = engine.libpod.containers;
    const logs = async () => (await ContainerLogsLibpod({ name, stdout: true })).text().catch(String);
    await expect.poll(logs).toBe('ready\n');
    stop.abort();
    expect(await running).toMatchObject({ name: 'AbortError' });
    expect(await ContainerExistsLibpod({ name })).toBe(false);
    // A removal by force alone would give the process 10 s, and is no event of this kind.
    const events = await engine.libpod.events.SystemEventsLibpod(
      { since: '1m', stream: false, filters: { container: [name] } },
      { as: 'data' },
    );
    expect(events.map(({ status }) => status)).toContain('kill');
  });

  it('sends all of a file, or the call fails, if the process of the container has just ended', async () => {
    await using engine = connect({ uri });
    const { containers } = engine.libpod;
    const size = 16 * 1024 * 1024;
    const command = ['truncate', '-s', String(size), '/big'];
    const { Id: name } = await containers.ContainerCreateLibpod({ create: { image, command } });
    try {
      for (let times = 0; times < 10; times++) {
        await containers.ContainerStartLibpod({ name });
        await containers.ContainerWaitLibpod({ name });
        // Podman unmounts the files now, even while it sends them.
        const archive = await containers
          .ContainerArchiveLibpod({ name, path: '/big' }, { as: 'data' })
          .catch((error: unknown) => error);
        if (Buffer.isBuffer(archive)) expect(archive.length).toBeGreaterThan(size);
        else
          expect(archive).toSatisfy((error) => error instanceof StreamError || error instanceof EngineError);
      }
    } finally {
      await containers.ContainerDeleteLibpod({ name, force: true, timeout: 0 });
    }
  });

  it('does what the examples of operations say', async () => {
    await using engine = connect({ uri });
    const { pods, containers } = engine.libpod;
    await createPod(engine);
    try {
      const [pod] = await pods.PodListLibpod({ filters: { name: ['web'] } });
      expect(pod?.Status).toBe('Running');
      expect(pod?.Containers).toHaveLength(2);
    } finally {
      await pods.PodDeleteLibpod({ name: 'web', force: true });
    }
    const command = ['sh', '-c', 'trap exit TERM; while :; do sleep 0.1; done'];
    await containers.ContainerCreateLibpod({ create: { name: 'web', image, command } });
    await containers.ContainerStartLibpod({ name: 'web' });
    await stopIfExists(engine);
    expect((await containers.ContainerInspectLibpod({ name: 'web' })).State?.Status).toBe('exited');
    await containers.ContainerDeleteLibpod({ name: 'web' });
    await stopIfExists(engine);
    // Nothing leads out of the network of the engine.
    await expect(pull(engine)).rejects.toThrow(StreamError);
  });

  it.each(['no such image', '127.0.0.1:5052/no/such'])(
    'rejects a pull of %s, whose status is 200',
    async (reference) => {
      await using engine = connect({ uri });
      const pull = engine.libpod.images.ImagePullLibpod({ reference, tlsVerify: false }, { as: 'data' });
      await expect(pull).rejects.toThrow(StreamError);
    },
  );
});

onNewestEngine('Docker behind fairlead/podman', ({ uri }) => {
  it.each([
    ['unpinned', connect],
    ['pinned', connect58],
  ])('is told to be Docker: %s', async (_what, connectTo) => {
    await using engine = connectTo({ uri });
    const error = await failure(engine.containers.ContainerList());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ code: 'OTHER_ENGINE' });
    expect(error!.message).toMatch(/is Docker .*import from 'fairlead'/);
  });
});
