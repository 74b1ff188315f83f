/** Images, manifests and artifacts of Podman's own API. */
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { buildContext } from 'fairlead/build-context';
import { StreamError } from 'fairlead/podman';
import { withFile } from '../helpers/local-file.js';
import { refused } from '../helpers/refused.js';
import { image, type PodmanScenario, type TestPodman } from './test-podman.js';

export const images: PodmanScenario = {
  name: 'libpod-images',
  async run(testEngine) {
    await lists(testEngine);
    await builds(testEngine);
    await archives(testEngine);
    await registry(testEngine);
    await manifests(testEngine);
    if (testEngine.has('ArtifactAddLibpod')) await artifacts(testEngine);
  },
};

async function lists({ engine }: TestPodman): Promise<void> {
  const { images } = engine.libpod;
  const all = await images.ImageListLibpod({ all: true, filters: { reference: [image] } });
  assert.equal(all.length, 1);
  const found = await images.ImageInspectLibpod({ name: image });
  assert.equal(found.Id, all[0]?.Id);
  assert.ok((await images.ImageHistoryLibpod({ name: image })).length > 0);
  assert.match((await images.ImageTreeLibpod({ name: image })).Tree ?? '', /Image ID/);
  assert.equal(await images.ImageExistsLibpod({ name: image }), true);
  assert.equal(await images.ImageExistsLibpod({ name: 'conformance/none' }), false);
  assert.ok((await images.ImageResolveLibpod({ name: 'busybox' })).Names.length > 0);
  assert.ok((await images.ImageChangesLibpod({ name: image })).length > 0);
  await images.ImageTagLibpod({ name: image, repo: 'conformance/tagged', tag: 'one' });
  await images.ImageUntagLibpod({ name: image, repo: 'conformance/tagged', tag: 'one' });
  await refused(images.ImageInspectLibpod({ name: 'conformance/none' }), 404);
  await refused(images.ImageDeleteLibpod({ name: 'conformance/none' }), 404);
  await refused(images.ImageTagLibpod({ name: 'conformance/none', repo: 'a', tag: 'b' }), 404);
  await refused(images.ImageTreeLibpod({ name: 'conformance/none' }), 404);
}

async function builds({ engine, has }: TestPodman): Promise<void> {
  const { build, images, local } = engine.libpod;
  const dockerfile = 'Containerfile';
  const context = (steps: string) =>
    buildContext({ dockerfile, files: { [dockerfile]: `FROM ${image}\n${steps}\n` } });
  const records = await build.ImageBuildLibpod(
    {
      ...(await context('ARG A\nRUN echo "A is $A"')),
      t: 'conformance/built:one',
      buildargs: { A: 'b' },
      labels: { c: 'd' },
    },
    { as: 'data' },
  );
  assert.match(records.map(({ stream }) => stream ?? '').join(''), /A is b/);
  const failing = build.ImageBuildLibpod(await context('RUN false'), { as: 'data' });
  await assert.rejects(failing, StreamError);
  await images.ImageDeleteLibpod({ name: 'conformance/built:one' });
  if (!has('LocalBuildLibpod')) return;
  await withFile(dockerfile, `FROM ${image}\nLABEL e=f\n`, async (path, folder) => {
    await local.LocalBuildLibpod(
      { localcontextdir: folder, dockerfile: path, t: 'conformance/local:one' },
      { as: 'data' },
    );
    await images.ImageDeleteLibpod({ name: 'conformance/local:one' });
  });
}

async function archives({ engine, rootfs, has }: TestPodman): Promise<void> {
  const { images, local } = engine.libpod;
  const imported = await images.ImageImportLibpod({
    upload: createReadStream(rootfs),
    reference: 'conformance/imported:one',
    changes: ['CMD ["sh"]'],
    message: 'imported',
  });
  assert.match(imported.Id ?? '', /^sha256:/);
  const saved = await images.ImageGetLibpod(
    { name: 'conformance/imported:one', format: 'docker-archive', compress: false },
    { as: 'data' },
  );
  await images.ImageTagLibpod({ name: 'conformance/imported:one', repo: 'conformance/imported', tag: 'two' });
  const both = await images.ImageExportLibpod(
    { references: ['conformance/imported:one', image], format: 'docker-archive' },
    { as: 'data' },
  );
  assert.ok(both.length > saved.length);
  const gone = await images.ImageDeleteAllLibpod({
    images: ['conformance/imported:one', 'conformance/imported:two'],
    force: true,
  });
  assert.ok(gone.Deleted?.length);
  const loaded = await images.ImageLoadLibpod({ upload: saved });
  assert.ok(loaded.Names?.some((name) => name.includes('conformance/imported')));
  await images.ImageDeleteLibpod({ name: 'conformance/imported:one', force: true });
  if (has('LocalImagesLibpod')) {
    await withFile('image.tar', saved, async (path) => {
      await local.LocalImagesLibpod({ path });
      await images.ImageDeleteLibpod({ name: 'conformance/imported:one', force: true });
    });
  }
  await images.ImagePruneLibpod({ filters: { dangling: ['true'] } });
}

async function registry({ engine, registries }: TestPodman): Promise<void> {
  const { images } = engine.libpod;
  const { open, auth } = registries;
  const { username, password, address } = auth;
  const name = `${open}/conformance/podman:one`;
  await images.ImageTagLibpod({ name: image, repo: `${open}/conformance/podman`, tag: 'one' });
  const pushed = await images.ImagePushLibpod({ name, tlsVerify: false, quiet: false }, { as: 'data' });
  assert.match(pushed.at(-1)?.manifestdigest ?? '', /^sha256:/);
  await images.ImagePushLibpod({ name, tlsVerify: false }, { as: 'data' });
  await images.ImageDeleteLibpod({ name });
  const pulled = await images.ImagePullLibpod({ reference: name, tlsVerify: false }, { as: 'data' });
  assert.ok(pulled.at(-1)?.id);
  await images.ImagePullLibpod({ reference: name, tlsVerify: false, compatMode: true }, { as: 'data' });
  await images.ImageDeleteLibpod({ name });
  await assert.rejects(
    images.ImagePullLibpod({ reference: `${open}/conformance/none`, tlsVerify: false }, { as: 'data' }),
    StreamError,
  );
  const secured = `${address}/conformance/podman:one`;
  await images.ImageTagLibpod({ name: image, repo: `${address}/conformance/podman`, tag: 'one' });
  const login = { 'X-Registry-Auth': { username, password, serveraddress: address } };
  await images.ImagePushLibpod({ name: secured, tlsVerify: false, quiet: false, ...login }, { as: 'data' });
  await assert.rejects(
    images.ImagePushLibpod({ name: secured, tlsVerify: false, quiet: false }, { as: 'data' }),
    StreamError,
  );
  await images.ImagePullLibpod({ reference: secured, tlsVerify: false, ...login }, { as: 'data' });
  await images.ImageDeleteLibpod({ name: secured });
  const hits = await images.ImageSearchLibpod({ term: `${open}/conformance`, tlsVerify: false, limit: 5 });
  assert.ok(hits.length > 0);
}

async function manifests({ engine, registries }: TestPodman): Promise<void> {
  const { manifests } = engine.libpod;
  const name = 'conformance-list';
  const imageName = `containers-storage:docker.io/library/${image}`;
  const made = await manifests.ManifestCreateLibpod({ name, images: imageName, all: false });
  assert.ok(made.Id);
  assert.equal(await manifests.ManifestExistsLibpod({ name }), true);
  assert.equal(await manifests.ManifestExistsLibpod({ name: 'conformance-none' }), false);
  await manifests.ManifestModifyLibpod({ name, options: { operation: 'update', images: [imageName] } });
  const found = await manifests.ManifestInspectLibpod({ name });
  assert.equal(found.manifests?.length, 1);
  const destination = `${registries.open}/conformance/list:one`;
  await manifests.ManifestPushLibpod(
    { name, destination, all: true, tlsVerify: false, quiet: false },
    { as: 'data' },
  );
  const gone = await manifests.ManifestDeleteLibpod({ name });
  assert.equal(gone.Untagged?.length, 1);
  await refused(manifests.ManifestInspectLibpod({ name: `${registries.open}/conformance/none` }), [404, 500]);
}

async function artifacts({ engine, registries, has }: TestPodman): Promise<void> {
  const { artifacts } = engine.libpod;
  const name = `${registries.open}/conformance/artifact:one`;
  const added = await artifacts.ArtifactAddLibpod({
    name,
    fileName: 'hello.txt',
    inputStream: 'hello',
    artifactMIMEType: 'text/plain',
  });
  assert.match(added.ArtifactDigest ?? '', /^sha256:/);
  assert.equal((await artifacts.ArtifactListLibpod()).length, 1);
  await artifacts.ArtifactInspectLibpod({ name });
  const tar = await artifacts.ArtifactExtractLibpod({ name }, { as: 'data' });
  assert.match(tar.toString(), /hello/);
  await artifacts.ArtifactPushLibpod({ name, tlsVerify: false });
  await artifacts.ArtifactDeleteLibpod({ name });
  await artifacts.ArtifactPullLibpod({ name, tlsVerify: false });
  if (has('ArtifactLocalLibpod')) {
    await withFile('local.txt', 'local', async (path) => {
      await artifacts.ArtifactLocalLibpod({ name: 'conformance/local:one', path, fileName: 'local.txt' });
    });
  }
  if (has('ArtifactDeleteAllLibpod')) await artifacts.ArtifactDeleteAllLibpod({ all: true });
  else await artifacts.ArtifactDeleteLibpod({ name });
  await refused(artifacts.ArtifactInspectLibpod({ name: 'conformance/none' }), 404);
}
