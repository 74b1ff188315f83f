/** Wrong calls on containers, which the engine refuses. */

import { busyboxImage } from '../../../engines/index.js';
import { compareVersions } from '../../../src/table.js';
import { tar } from '../../../test/integration/helpers/tar.js';
import type { TestEngine } from '../../scenario.js';
import { idle, withContainer, withRunning } from '../helpers/container.js';
import { refused } from '../helpers/refused.js';

/** A call, and the status of its refusal. */
type Refusal = readonly [call: () => Promise<unknown>, status: number | readonly number[]];

async function all(refusals: readonly Refusal[]): Promise<void> {
  for (const [call, status] of refusals) await refused(call(), status);
}

export async function refusals(testEngine: TestEngine): Promise<void> {
  await all(ofNobody(testEngine));
  await all(ofCreation(testEngine));
  await withContainer(testEngine, { ...idle }, async (id) => all(ofCreated(testEngine, id)));
  await withContainer(testEngine, { ...idle, HostConfig: { NanoCpus: 5e8 } }, async (id) => {
    // Both set the same limit, each in its own way.
    const update = { CpuPeriod: 100_000, CpuQuota: 50_000 };
    await refused(testEngine.engine.containers.ContainerUpdate({ id, update }), 409);
  });
  await withRunning(testEngine, idle, async (id) => {
    await all(ofRunning(testEngine, id));
    await testEngine.engine.containers.ContainerPause({ id });
    await all(ofPaused(testEngine, id));
  });
}

function ofNobody({ engine }: TestEngine): Refusal[] {
  const { containers, commit } = engine;
  const id = 'conformance-nobody';
  const path = '/';
  return [
    [() => containers.ContainerInspect({ id }), 404],
    [() => containers.ContainerStart({ id }), 404],
    [() => containers.ContainerStop({ id }), 404],
    [() => containers.ContainerRestart({ id }), 404],
    [() => containers.ContainerKill({ id }), 404],
    [() => containers.ContainerPause({ id }), 404],
    [() => containers.ContainerUnpause({ id }), 404],
    [() => containers.ContainerRename({ id, name: 'other' }), 404],
    [() => containers.ContainerUpdate({ id, update: { CpuShares: 100 } }), 404],
    [() => containers.ContainerWait({ id }), 404],
    [() => containers.ContainerTop({ id }), 404],
    [() => containers.ContainerStats({ id, stream: false }), 404],
    [() => containers.ContainerChanges({ id }), 404],
    [() => containers.ContainerExport({ id }), 404],
    [() => containers.ContainerArchive({ id, path }), 404],
    [() => containers.ContainerArchiveInfo({ id, path }), 404],
    [() => containers.PutContainerArchive({ id, path, inputStream: tar({ a: 'b' }) }), 404],
    [() => containers.ContainerDelete({ id }), 404],
    [() => commit.ImageCommit({ container: id }), 404],
  ];
}

function ofCreation({ engine }: TestEngine): Refusal[] {
  const { containers } = engine;
  const Image = busyboxImage;
  return [
    [() => containers.ContainerCreate({ body: { Image: 'conformance/nothing:here' } }), 404],
    [() => containers.ContainerCreate({ body: {} }), 400],
    [() => containers.ContainerCreate({ name: '/a/b', body: { Image } }), 400],
    [() => containers.ContainerCreate({ body: { Image, HostConfig: { Memory: 1 } } }), 400],
    [
      () => containers.ContainerCreate({ body: { Image, HostConfig: { Binds: ['relative:path:no'] } } }),
      [400, 500],
    ],
    [() => containers.ContainerPrune({ filters: { until: ['whenever'] } }), [400, 500]],
    [() => containers.ContainerList({ filters: { before: ['conformance-nobody'] } }), [404, 500]],
  ];
}

function ofCreated({ engine }: TestEngine, id: string): Refusal[] {
  const { containers } = engine;
  const path = '/no/such/path';
  return [
    [() => containers.ContainerPause({ id }), 409],
    [() => containers.ContainerUnpause({ id }), [409, 500]],
    [() => containers.ContainerKill({ id }), 409],
    [() => containers.ContainerTop({ id }), [409, 500]],
    [() => containers.ContainerArchive({ id, path }), 404],
    [() => containers.ContainerArchiveInfo({ id, path }), 404],
    [() => containers.PutContainerArchive({ id, path, inputStream: tar({ a: 'b' }) }), 404],
  ];
}

function ofRunning({ engine, version }: TestEngine, id: string): Refusal[] {
  const { containers, commit } = engine;
  const list: Refusal[] = [
    [() => containers.ContainerDelete({ id }), 409],
    [() => containers.ContainerKill({ id, signal: 'SIGNOTHING' }), [400, 500]],
    [() => containers.ContainerUnpause({ id }), [409, 500]],
    [() => containers.ContainerUpdate({ id, update: { Memory: 1 } }), 400],
    [() => containers.ContainerTop({ id, ps_args: '-o nonsense' }), [400, 500]],
    [() => commit.ImageCommit({ container: id, repo: 'Not A Reference' }), [400, 500]],
    [() => containers.PutContainerArchive({ id, path: '/', inputStream: 'no tar' }), [400, 500]],
  ];
  if (compareVersions(version, 'v1.41') >= 0)
    list.push([() => containers.ContainerStats({ id, 'one-shot': true }), 400]);
  if (compareVersions(version, 'v1.42') >= 0)
    list.push([() => containers.ContainerStop({ id, signal: 'SIGNOTHING' }), [400, 500]]);
  return list;
}

function ofPaused({ engine }: TestEngine, id: string): Refusal[] {
  const { containers } = engine;
  return [
    [() => containers.ContainerPause({ id }), 409],
    [() => containers.ContainerDelete({ id }), 409],
  ];
}
