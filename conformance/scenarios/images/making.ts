/** Making images of archives and of containers, and inspecting the images. */
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { followProgress } from 'fairlead/progress';
import { busyboxImage } from '../../../engines/index.js';
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import { randomName } from '../helpers/random-name.js';
import { refused } from '../helpers/refused.js';

export async function making(testEngine: TestEngine): Promise<void> {
  const imported = await importing(testEngine);
  await committing(testEngine, imported);
  await inspecting(testEngine);
  await testEngine.engine.images.ImageDelete({ name: imported });
}

async function importing({ engine, rootfs }: TestEngine): Promise<string> {
  const repo = randomName();
  const name = `${repo}:imported`;
  const records = await engine.images.ImageCreate({
    fromSrc: '-',
    repo,
    tag: 'imported',
    message: 'of a tar',
    changes: ['CMD ["sh"]', 'LABEL origin=import', 'EXPOSE 80/tcp', 'VOLUME /data'],
    inputImage: createReadStream(rootfs),
  });
  const { imageId } = await followProgress(records);
  const { Id, Comment, Config } = await engine.images.ImageInspect({ name });
  assert.equal(Id, imageId);
  assert.equal(Comment, 'of a tar');
  assert.deepEqual(Config?.Labels, { origin: 'import' });
  assert.deepEqual(Config?.Cmd, ['sh']);
  await refused(engine.images.ImageCreate({ fromSrc: '-', inputImage: 'no archive' }), 500);
  await refused(engine.images.ImageCreate({ fromSrc: '-', repo: 'Not A Name' }), 400);
  await refused(engine.images.ImageCreate({ fromImage: 'scratch', tag: 'latest' }), 403);
  return name;
}

async function committing({ engine }: TestEngine, image: string): Promise<void> {
  const [id, repo] = [randomName(), randomName()];
  await engine.containers.ContainerCreate({
    name: id,
    body: { Image: image, Cmd: ['sh', '-c', 'echo data > /written'] },
  });
  await engine.containers.ContainerStart({ id });
  await engine.containers.ContainerWait({ id });
  const { Id } = await engine.commit.ImageCommit({
    container: id,
    repo,
    tag: 'committed',
    comment: 'with a file',
    author: 'the scenario',
    pause: true,
    changes: 'ENV COLOUR=blue',
    containerConfig: { Labels: { origin: 'commit' } },
  });
  const name = `${repo}:committed`;
  const found = await engine.images.ImageInspect({ name });
  assert.equal(found.Id, Id);
  assert.equal(found.Author, 'the scenario');
  assert.ok(found.Config?.Env?.includes('COLOUR=blue'));
  const [newest, ...older] = await engine.images.ImageHistory({ name });
  assert.equal(newest?.Comment, 'with a file');
  assert.ok(newest?.Tags?.includes(name));
  assert.ok(newest.Size > 0);
  assert.ok(older.length > 0);
  await refused(engine.commit.ImageCommit({ container: randomName(), containerConfig: {} }), 404);
  await engine.containers.ContainerDelete({ id });
  await engine.images.ImageDelete({ name });
}

async function inspecting({ engine, version }: TestEngine): Promise<void> {
  const { Id, RootFS } = await engine.images.ImageInspect({ name: busyboxImage });
  assert.equal((await engine.images.ImageInspect({ name: Id ?? '' })).RootFS?.Layers?.length, 1);
  assert.equal(RootFS?.Type, 'layers');
  const missing = randomName();
  await refused(engine.images.ImageInspect({ name: missing }), 404);
  await refused(engine.images.ImageHistory({ name: missing }), 404);
  await refused(engine.images.ImageHistory({ name: 'NotAName' }), 400);
  if (compareVersions(version, 'v1.48') < 0) return;
  const { Os, Architecture } = await engine.images.ImageInspect({ name: busyboxImage, manifests: true });
  const platform = { os: Os ?? '', architecture: Architecture ?? '' };
  assert.ok((await engine.images.ImageHistory({ name: busyboxImage, platform })).length > 0);
  const elsewhere = { os: 'plan9', architecture: 'mips' };
  await refused(engine.images.ImageHistory({ name: busyboxImage, platform: elsewhere }), 404);
  if (compareVersions(version, 'v1.49') < 0) return;
  assert.equal((await engine.images.ImageInspect({ name: busyboxImage, platform })).Id, Id);
  await refused(engine.images.ImageInspect({ name: busyboxImage, platform: elsewhere }), 404);
}
