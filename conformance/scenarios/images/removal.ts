/** Tagging, untagging and removing images. */
import assert from 'node:assert/strict';
import { buildContext } from 'fairlead/build-context';
import { followProgress } from 'fairlead/progress';
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import { errorRecord } from '../helpers/error-record.js';
import { keepsManifests } from '../helpers/image-store.js';
import { importImage } from '../helpers/import-image.js';
import { randomName } from '../helpers/random-name.js';
import { refused } from '../helpers/refused.js';
import { unknownFilter } from '../helpers/unknown-filter.js';

export async function naming(testEngine: TestEngine): Promise<void> {
  const { images } = testEngine.engine;
  const repo = randomName();
  const [first, second] = [`${repo}:first`, `${repo}/below:second`];
  const Id = await importImage(testEngine, { name: first, label: 'of=naming' });

  await images.ImageTag({ name: first, repo: `${repo}/below`, tag: 'second' });
  assert.deepEqual(
    (await images.ImageInspect({ name: second })).RepoTags?.toSorted(),
    [second, first].sort(),
  );
  await refused(images.ImageTag({ name: randomName(), repo }), 404);
  await refused(images.ImageTag({ name: first, repo: 'Not A Name' }), [400, 500]);

  await refused(images.ImageDelete({ name: Id }), 409);
  assert.deepEqual(await images.ImageDelete({ name: second }), [{ Untagged: second }]);
  await inUse(testEngine, first);
  const platforms = await platformsOf(testEngine, first);
  // With containerd's image store, removing a platform removes layers that other images share: see `withoutContent`.
  const gone = await images.ImageDelete({
    name: first,
    noprune: true,
    ...(!keepsManifests(testEngine) && platforms),
  });
  assert.ok(gone.some(({ Untagged }) => Untagged === first));
  assert.ok(gone.some(({ Deleted }) => Deleted === Id));
  await refused(images.ImageDelete({ name: first }), 404);
  await refused(images.ImageDelete({ name: 'Not A Name' }), 400);
}

/** An image that a container uses cannot be removed. If the container is running, even `force` does not help. */
async function inUse({ engine }: TestEngine, image: string): Promise<void> {
  const id = randomName();
  const again = `${randomName()}:forced`;
  await engine.containers.ContainerCreate({
    name: id,
    body: { Image: image, Cmd: ['sleep', '1000'] },
  });
  await refused(engine.images.ImageDelete({ name: image }), 409);
  await engine.containers.ContainerStart({ id });
  const { Id = '' } = await engine.images.ImageInspect({ name: image });
  await refused(engine.images.ImageDelete({ name: Id, force: true }), 409);
  await engine.containers.ContainerDelete({ id, force: true });

  const [repo = '', tag] = again.split(':');
  await engine.images.ImageTag({ name: image, repo, tag });
  assert.deepEqual(await engine.images.ImageDelete({ name: again, force: true }), [{ Untagged: again }]);
}

/** The platform of an image, for versions in which a single platform of an image can be removed. */
async function platformsOf({ engine, version }: TestEngine, name: string) {
  if (compareVersions(version, 'v1.50') < 0) return {};
  const { Os, Architecture } = await engine.images.ImageInspect({ name });
  return { platforms: [{ os: Os ?? '', architecture: Architecture ?? '' }] };
}

/** Containerd's image store can have an image without its content, after the removal of a platform. */
export async function withoutContent(testEngine: TestEngine): Promise<void> {
  if (!keepsManifests(testEngine) || compareVersions(testEngine.version, 'v1.50') < 0) return;
  const { images } = testEngine.engine;
  const repo = `${testEngine.registries.open}/${randomName()}`;
  // An image of one file, which shares no layer with another image.
  const { inputStream } = await buildContext({ files: { Dockerfile: randomName() } });
  await followProgress(await images.ImageCreate({ fromSrc: '-', repo, tag: '1', inputImage: inputStream }));
  const name = `${repo}:1`;
  const platforms = await platformsOf(testEngine, name);
  await refused(images.ImageDelete({ name, ...platforms }), 400);
  await images.ImageDelete({ name, force: true, ...platforms });
  assert.equal((await images.ImageInspect({ name })).RootFS.Layers, undefined);
  const push = await images.ImagePush({ name: repo, tag: '1', 'X-Registry-Auth': {} });
  await assert.rejects(async () => followProgress(push), errorRecord);
  await images.ImageDelete({ name });
}

export async function pruning(testEngine: TestEngine): Promise<void> {
  const { ImageInspect, ImagePrune } = testEngine.engine.images;
  const [name, mark] = [`${randomName()}:pruned`, randomName('mark')];
  const dangling = await importImage(testEngine, { label: `${mark}=one` });
  const named = await importImage(testEngine, { name, label: `${mark}=two` });
  const label = [mark];

  assert.deepEqual((await ImagePrune({ filters: { label: [`${mark}=other`] } })).ImagesDeleted ?? [], []);
  const one = await ImagePrune({ filters: { label } });
  assert.ok(one.ImagesDeleted?.some(({ Deleted }) => Deleted === dangling));
  assert.ok(one.SpaceReclaimed !== undefined && one.SpaceReclaimed >= 0);
  assert.equal((await ImageInspect({ name })).Id, named);

  const all = await ImagePrune({ filters: { label, dangling: ['false'] } });
  assert.ok(all.ImagesDeleted?.some(({ Untagged }) => Untagged === name));
  await refused(ImageInspect({ name }), 404);
  await refused(ImagePrune({ filters: unknownFilter }), 400);
  await ImagePrune();
}
