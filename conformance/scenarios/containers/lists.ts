/** Listing containers by each filter. */
import assert from 'node:assert/strict';
import type { Engine } from 'fairlead';
import { busyboxImage } from '../../../engines/index.js';
import type { TestEngine } from '../../scenario.js';
import { type ContainerBody, idle, script, withEnded, withRunning } from '../helpers/container.js';

type ListParameters = NonNullable<Parameters<Engine['containers']['ContainerList']>[0]>;
type ListFilters = Exclude<ListParameters['filters'], string | undefined>;

const Labels = { 'conformance.lists': 'yes' };
const label = ['conformance.lists=yes'];
const volume = 'conformance-lists';

export async function lists(testEngine: TestEngine): Promise<void> {
  const published: ContainerBody = {
    ...idle,
    Labels,
    ExposedPorts: { '7000/tcp': {} },
    HostConfig: {
      NetworkMode: 'bridge',
      Binds: [`${volume}:/data`],
      PortBindings: { '7000/tcp': [{ HostPort: '27000' }] },
    },
  };
  try {
    await withEnded(testEngine, { ...script('exit 6'), Labels }, async (ended) => {
      await withRunning(testEngine, published, async (running) => {
        await howMany(testEngine, running, ended);
        await allThatIsTold(testEngine, running);
        await byFilters(testEngine, running, ended);
      });
    });
  } finally {
    await testEngine.engine.volumes.VolumeDelete({ name: volume, force: true });
  }
}

async function howMany({ engine }: TestEngine, running: string, ended: string): Promise<void> {
  const { containers } = engine;
  const ids = async (parameters: ListParameters) =>
    (await containers.ContainerList(parameters)).map(({ Id }) => Id);
  assert.ok((await ids({})).includes(running));
  assert.deepEqual(await ids({ filters: { label } }), [running]);
  assert.deepEqual(await ids({ all: true, filters: { label } }), [running, ended]);
  assert.deepEqual(await ids({ limit: 1, filters: { label } }), [running]);
}

async function allThatIsTold({ engine }: TestEngine, running: string): Promise<void> {
  const [found] = await engine.containers.ContainerList({ size: true, filters: { id: [running] } });
  assert.equal(found?.Image, busyboxImage);
  assert.equal(found.State, 'running');
  assert.equal(typeof found.SizeRootFs, 'number');
  assert.ok(found.Ports?.some(({ PublicPort, PrivatePort }) => PublicPort === 27000 && PrivatePort === 7000));
  assert.equal(found.Mounts?.[0]?.Name, volume);
  assert.ok(found.NetworkSettings?.Networks?.['bridge']?.IPAddress);
}

async function byFilters({ engine }: TestEngine, running: string, ended: string): Promise<void> {
  const { Name } = await engine.containers.ContainerInspect({ id: running });
  assert.ok(Name);
  const expected: readonly (readonly [ListFilters, string])[] = [
    [{ status: ['running'] }, running],
    [{ status: ['exited'] }, ended],
    [{ exited: ['6'] }, ended],
    [{ name: [`^${Name}$`] }, running],
    [{ ancestor: [busyboxImage], 'is-task': ['false'], before: [running] }, ended],
    [{ since: [ended] }, running],
    [{ network: ['bridge'], status: ['running'] }, running],
    [{ volume: [volume] }, running],
    [{ expose: ['7000/tcp'] }, running],
    [{ publish: ['27000/tcp'] }, running],
    [{ health: ['none'], status: ['running'] }, running],
  ];
  for (const [filters, id] of expected) {
    const found = await engine.containers.ContainerList({ all: true, filters: { ...filters, label } });
    assert.deepEqual(
      found.map(({ Id }) => Id),
      [id],
      JSON.stringify(filters),
    );
  }
}
