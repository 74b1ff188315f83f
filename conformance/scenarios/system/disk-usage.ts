/** The disk usage of an engine that has something of each type. */
import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { busyboxImage } from '../../../engines/index.js';
import { compareVersions } from '../../../src/table.js';
import { tar } from '../../../test/integration/helpers/tar.js';
import type { TestEngine } from '../../scenario.js';
import { script, withEnded } from '../helpers/container.js';
import { refused } from '../helpers/refused.js';

const volume = 'conformance-disk-usage';

export async function diskUsage(testEngine: TestEngine): Promise<void> {
  const { volumes, build, images } = testEngine.engine;
  await buildCache(testEngine);
  await volumes.VolumeCreate({ volumeConfig: { Name: volume } });
  try {
    const writing = {
      ...script('echo written | tee /data/file > /file'),
      HostConfig: { Binds: [`${volume}:/data`] },
    };
    await withEnded(testEngine, writing, async (id) => {
      await everything(testEngine, id);
      if (compareVersions(testEngine.version, 'v1.42') >= 0) await byType(testEngine, id);
    });
  } finally {
    await volumes.VolumeDelete({ name: volume });
    await images.ImageDelete({ name: volume, force: true });
    await build.BuildPrune({ all: true });
  }
}

/** Makes a build cache, by a build with BuildKit. */
async function buildCache({ engine }: TestEngine): Promise<void> {
  const Dockerfile = `FROM ${busyboxImage}\nRUN echo built > /built\nRUN echo more > /more\n`;
  const inputStream = tar({ Dockerfile });
  await text(await engine.build.ImageBuild({ inputStream, version: '2', t: volume }, { as: 'stream' }));
}

async function everything({ engine }: TestEngine, id: string): Promise<void> {
  const usage = JSON.stringify(await engine.system.SystemDataUsage());
  for (const what of [id, busyboxImage, volume, '"InUse"']) assert.ok(usage.includes(what), what);
}

async function byType({ engine, version }: TestEngine, id: string): Promise<void> {
  const contents = {
    container: id,
    image: `"${busyboxImage}"`,
    volume: `"${volume}"`,
    'build-cache': '"InUse"',
  } as const;
  for (const type of ['container', 'image', 'volume', 'build-cache'] as const) {
    // Below v1.44, Docker 26.1.5 closes the connection instead of answering for the build cache alone.
    if (type === 'build-cache' && compareVersions(version, 'v1.44') < 0) continue;
    const usage = JSON.stringify(await engine.system.SystemDataUsage({ type }));
    assert.ok(usage.includes(contents[type]), type);
  }
  await refused(engine.system.SystemDataUsage({ type: 'nonsense' as 'volume' }), 400);
  const two = JSON.stringify(await engine.system.SystemDataUsage({ type: ['volume', 'build-cache'] }));
  assert.ok(two.includes(contents.volume));
  assert.ok(!two.includes(contents.container));
}
