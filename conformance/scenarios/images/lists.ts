import assert from 'node:assert/strict';
import { busyboxImage } from '../../../engines/index.js';
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import { importImage } from '../helpers/import-image.js';
import { randomName } from '../helpers/random-name.js';
import { refused } from '../helpers/refused.js';
import { unknownFilter } from '../helpers/unknown-filter.js';

export async function listing(testEngine: TestEngine): Promise<void> {
  const name = `${randomName()}:listed`;
  const mark = randomName('mark');
  const Id = await importImage(testEngine, { name, label: `${mark}=here` });
  const { ImageList } = testEngine.engine.images;
  const ids = async (filters: Record<string, string[]>): Promise<(string | undefined)[]> =>
    (await ImageList({ filters })).map((image) => image.Id);

  const all = await ImageList({ all: true, digests: true });
  const listed = all.find((image) => image.Id === Id);
  assert.deepEqual(listed?.RepoTags, [name]);
  assert.deepEqual(listed.Labels, { [mark]: 'here' });
  assert.deepEqual(await ids({ reference: [name] }), [Id]);
  assert.deepEqual(await ids({ label: [`${mark}=here`] }), [Id]);
  assert.ok((await ids({ since: [busyboxImage] })).includes(Id));
  assert.ok(!(await ids({ before: [name] })).includes(Id));
  assert.ok(!(await ids({ dangling: ['true'] })).includes(Id));
  assert.deepEqual(await ids({ reference: [randomName()] }), []);

  await sharedSizes(testEngine);
  await refused(ImageList({ filters: unknownFilter }), 400);
  await refused(ImageList({ filters: { before: [randomName()] } }), 404);
  await testEngine.engine.images.ImageDelete({ name });
}

async function sharedSizes({ engine, version }: TestEngine): Promise<void> {
  if (compareVersions(version, 'v1.42') < 0) return;
  const images = await engine.images.ImageList({ 'shared-size': true });
  for (const { SharedSize } of images) assert.ok(SharedSize !== undefined && SharedSize >= 0);
  if (compareVersions(version, 'v1.47') < 0) return;
  // Only containerd's image store has manifests, and would answer more fields.
  assert.equal((await engine.images.ImageList({ manifests: true })).length, images.length);
}
