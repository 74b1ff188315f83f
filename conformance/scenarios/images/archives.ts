/** Saving images as archives, and loading them. */
import assert from 'node:assert/strict';
import { followProgress } from 'fairlead/progress';
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import { errorRecord } from '../helpers/error-record.js';
import { importImage } from '../helpers/import-image.js';
import { randomName } from '../helpers/random-name.js';
import { refused } from '../helpers/refused.js';

export async function archives(testEngine: TestEngine): Promise<void> {
  const { images } = testEngine.engine;
  const names = [`${randomName()}:saved`, `${randomName()}:saved`];
  for (const name of names) await importImage(testEngine, { name, label: `of=${name}` });
  const [first = '', second = ''] = names;
  const one = await images.ImageGet({ name: first }, { as: 'data' });
  const both = await images.ImageGetAll({ names }, { as: 'data' });
  for (const name of names) await images.ImageDelete({ name });

  const loaded = await followProgress(await images.ImageLoad({ imagesTarball: one, quiet: false }));
  assert.deepEqual(loaded.images, [first]);
  assert.deepEqual((await images.ImageInspect({ name: first })).RepoTags, [first]);
  await refused(images.ImageInspect({ name: second }), 404);
  const quiet = await followProgress(await images.ImageLoad({ imagesTarball: both, quiet: true }));
  assert.deepEqual(quiet.images.toSorted(), names.toSorted());

  await refused(images.ImageGet({ name: randomName() }), 404);
  await refused(images.ImageGetAll({ names: [randomName()] }), 404);
  await assert.rejects(
    async () => followProgress(await images.ImageLoad({ imagesTarball: 'no archive', quiet: false })),
    errorRecord,
  );
  await onePlatform(testEngine, first);
  for (const name of names) await images.ImageDelete({ name });
}

async function onePlatform({ engine, version }: TestEngine, name: string): Promise<void> {
  if (compareVersions(version, 'v1.48') < 0) return;
  const { Os, Architecture } = await engine.images.ImageInspect({ name });
  // v1.48 takes one platform, and v1.52 a list. A string with one platform is valid for both.
  const platform = JSON.stringify({ os: Os, architecture: Architecture });
  const imagesTarball = await engine.images.ImageGet({ name, platform }, { as: 'data' });
  const all = await engine.images.ImageGetAll({ names: [name], platform }, { as: 'data' });
  // The engine writes the time of the request into some headers, so the bytes may differ.
  assert.equal(all.length, imagesTarball.length);
  const { images } = await followProgress(await engine.images.ImageLoad({ imagesTarball, platform }));
  assert.deepEqual(images, [name]);
  const elsewhere = JSON.stringify({ os: 'plan9', architecture: 'mips' });
  await refused(engine.images.ImageGet({ name, platform: elsewhere }), [404, 500]);
}
