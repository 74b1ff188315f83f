/** The operations of the Docker-compatible API. */
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { buildContext } from 'fairlead/build-context';
import { exec, run } from 'fairlead/podman';
import { refused } from '../helpers/refused.js';
import { busy, fromNow, image, type PodmanScenario, type TestPodman } from './test-podman.js';

export const compatible: PodmanScenario = {
  name: 'compatible',
  async run(testEngine) {
    await containers(testEngine);
    await processes(testEngine);
    await images(testEngine);
    await objects(testEngine);
    await system(testEngine);
  },
};

async function containers({ engine, has }: TestPodman): Promise<void> {
  const { containers } = engine;
  const { Id: id } = await containers.ContainerCreate({
    name: 'conformance-compatible',
    body: { Image: image, Cmd: busy, Labels: { a: 'b' }, HostConfig: { Binds: ['conformance-data:/data'] } },
  });
  await containers.ContainerStart({ id });
  await containers.ContainerStart({ id });
  assert.equal(
    (await containers.ContainerList({ all: true, size: true, filters: { label: ['a=b'] } })).length,
    1,
  );
  assert.equal((await containers.ContainerInspect({ id, size: true })).Id, id);
  assert.ok((await containers.ContainerTop({ id })).Titles);
  assert.equal((await containers.ContainerStats({ id, stream: false }, { as: 'data' })).length, 1);
  await containers.ContainerPause({ id });
  await containers.ContainerUnpause({ id });
  await containers.ContainerRename({ id, name: 'conformance-renamed' });
  if (has('ContainerUpdate'))
    await containers.ContainerUpdate({ id, update: { RestartPolicy: { Name: 'no' } } });
  await containers.ContainerRestart({ id, t: 1 });
  await containers.ContainerStop({ id, t: 5 });
  await containers.ContainerStop({ id });
  await containers.ContainerStart({ id });
  // When a process has ended, Podman unmounts its files a moment later, even while it sends them, and says nothing.
  const archive = await containers.ContainerArchive({ id, path: '/etc/passwd' }, { as: 'data' });
  assert.match(archive.toString(), /root/);
  await containers.PutContainerArchive({ id, path: '/tmp', inputStream: archive });
  const waiting = containers.ContainerWait({ id, condition: 'not-running' });
  await containers.ContainerKill({ id, signal: 'KILL' });
  assert.equal((await waiting).StatusCode, 137);
  assert.ok((await containers.ContainerExport({ id }, { as: 'data' })).length > 1_000_000);
  if (has('ContainerChanges')) await containers.ContainerChanges({ id });
  await containers.ContainerDelete({ id, v: true });
  await containers.ContainerCreate({
    name: 'conformance-pruned',
    body: { Image: image, Labels: { a: 'b' } },
  });
  assert.equal(
    (await containers.ContainerPrune({ filters: { label: ['a=b'] } })).ContainersDeleted?.length,
    1,
  );
  await refused(containers.ContainerInspect({ id }), 404);
  await refused(containers.ContainerStart({ id }), 404);
  await refused(containers.ContainerDelete({ id }), 404);
  await refused(containers.ContainerCreate({ body: { Image: 'conformance/none' } }), 404);
}

async function processes({ engine }: TestPodman): Promise<void> {
  const { containers } = engine;
  assert.deepEqual(await run(engine, { body: { Image: image, Cmd: ['cat'] }, input: 'in' }), {
    exitCode: 0,
    stdout: 'in',
    stderr: '',
  });
  const { Id: id } = await containers.ContainerCreate({ body: { Image: image, Cmd: busy, Tty: true } });
  await containers.ContainerStart({ id });
  await containers.ContainerResize({ id, h: 40, w: 100 });
  const { exitCode } = await exec(engine, { id, execConfig: { Cmd: ['sh', '-c', 'exit 3'] } });
  assert.equal(exitCode, 3);
  const { Id } = await containers.ContainerExec({
    id,
    execConfig: { Cmd: ['sleep', '600'], Tty: true, AttachStdout: true },
  });
  const terminal = await engine.exec.ExecStart({ id: Id, execStartConfig: { Tty: true } });
  await engine.exec.ExecResize({ id: Id, h: 40, w: 100 });
  assert.equal((await engine.exec.ExecInspect({ id: Id })).Running, true);
  await terminal.close();
  const logs = await containers.ContainerLogs({ id, stdout: true, stderr: true, tail: '10' });
  assert.match(await logs.text(), /out/);
  await containers.ContainerKill({ id });
  await containers.ContainerDelete({ id, force: true });
}

async function images({ engine, registries, rootfs }: TestPodman): Promise<void> {
  const { images, build } = engine;
  assert.ok((await images.ImageList({ all: true })).length > 0);
  assert.ok((await images.ImageInspect({ name: image })).Id);
  assert.ok((await images.ImageHistory({ name: image })).length > 0);
  const { open, auth } = registries;
  await images.ImageTag({ name: image, repo: `${open}/conformance/compatible`, tag: 'one' });
  const name = `${open}/conformance/compatible`;
  await images.ImagePush({ name, tag: 'one', 'X-Registry-Auth': {} }, { as: 'data' });
  await images.ImageDelete({ name: `${name}:one` });
  await images.ImageCreate({ fromImage: name, tag: 'one' }, { as: 'data' });
  await images.ImageDelete({ name: `${name}:one` });
  await images.ImageCreate(
    { fromSrc: '-', repo: 'conformance/imported', inputImage: createReadStream(rootfs) as never },
    { as: 'data' },
  );
  const archive = await images.ImageGet({ name: 'conformance/imported' }, { as: 'data' });
  await images.ImageGetAll({ names: ['conformance/imported', image] }, { as: 'data' });
  await images.ImageDelete({ name: 'conformance/imported', force: true });
  await images.ImageLoad({ imagesTarball: archive, quiet: false }, { as: 'data' });
  await images.ImageDelete({ name: 'conformance/imported', force: true });
  await images.ImagePrune({ filters: { dangling: ['true'] } });
  const hits = await images.ImageSearch({ term: `${open}/conformance` });
  assert.ok(hits.length > 0);
  const context = await buildContext({ files: { Dockerfile: `FROM ${image}\nRUN true\n` } });
  await build.ImageBuild({ ...context, t: 'conformance/built:one' }, { as: 'data' });
  await images.ImageDelete({ name: 'conformance/built:one' });
  const { Id: id } = await engine.containers.ContainerCreate({ body: { Image: image } });
  await engine.commit.ImageCommit({ container: id, repo: 'conformance/committed', tag: 'one' });
  await images.ImageDelete({ name: 'conformance/committed:one' });
  await engine.containers.ContainerDelete({ id });
  await refused(images.ImageInspect({ name: 'conformance/none' }), 404);
  await engine.auth
    .SystemAuth({
      authConfig: { username: auth.username, password: auth.password, serveraddress: auth.address },
    })
    .catch(() => undefined);
}

async function objects({ engine }: TestPodman): Promise<void> {
  const { networks, volumes, secrets, containers } = engine;
  const name = 'conformance-network';
  const { Id: id } = await networks.NetworkCreate({
    networkConfig: { Name: name, Driver: 'bridge', Labels: { a: 'b' } },
  });
  assert.ok((await networks.NetworkList({ filters: { name: [name] } })).length);
  assert.equal((await networks.NetworkInspect({ id })).Name, name);
  const { Id: container } = await containers.ContainerCreate({ body: { Image: image, Cmd: busy } });
  await networks.NetworkConnect({ id, container: { Container: container } });
  await networks.NetworkDisconnect({ id, container: { Container: container } });
  await containers.ContainerDelete({ id: container });
  await networks.NetworkDelete({ id });
  await networks.NetworkCreate({ networkConfig: { Name: name, Labels: { a: 'b' } } });
  await networks.NetworkPrune({ filters: { label: ['a=b'] } });
  await refused(networks.NetworkInspect({ id: name }), 404);
  const Name = 'conformance-volume';
  await volumes.VolumeCreate({ volumeConfig: { Name, Labels: { a: 'b' } } });
  assert.equal((await volumes.VolumeInspect({ name: Name })).Name, Name);
  assert.ok((await volumes.VolumeList()).Volumes?.length);
  await volumes.VolumeDelete({ name: Name });
  await volumes.VolumePrune({ filters: { label: ['a=b'] } });
  await refused(volumes.VolumeInspect({ name: Name }), 404);
  const made = await secrets.SecretCreate({
    body: { Name: 'conformance-secret', Data: Buffer.from('open').toString('base64') },
  });
  assert.ok((await secrets.SecretInspect({ id: made.ID })).ID);
  assert.ok((await secrets.SecretList()).length);
  await secrets.SecretDelete({ id: made.ID });
  await refused(secrets.SecretInspect({ id: made.ID }), 404);
}

async function system({ engine }: TestPodman): Promise<void> {
  await engine._ping.SystemPing();
  assert.ok((await engine.info.SystemInfo()).Name);
  assert.ok((await engine.version.SystemVersion()).ApiVersion);
  assert.ok(await engine.system.SystemDataUsage());
  const events = await engine.events.SystemEvents({ since: fromNow(), filters: { type: ['volume'] } });
  await engine.volumes.VolumeCreate({ volumeConfig: { Name: 'conformance-event' } });
  for await (const event of events) {
    assert.equal(event.Type, 'volume');
    break;
  }
  await engine.volumes.VolumeDelete({ name: 'conformance-event' });
}
