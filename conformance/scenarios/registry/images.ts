/** Pushing images to a registry, and pulling them. */
import assert from 'node:assert/strict';
import { followProgress } from 'fairlead/progress';
import { busyboxImage } from '../../../engines/index.js';
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import { errorRecord } from '../helpers/error-record.js';
import { keepsManifests } from '../helpers/image-store.js';
import { randomName } from '../helpers/random-name.js';
import { refused } from '../helpers/refused.js';

const tag = '1.0';
const none = { 'X-Registry-Auth': {} };

export async function withoutCredentials(testEngine: TestEngine): Promise<void> {
  const { engine, version, registries } = testEngine;
  const repo = `${registries.open}/${randomName()}/app`;
  const name = `${repo}:${tag}`;
  const { images, distribution } = engine;
  await images.ImageTag({ name: busyboxImage, repo, tag });
  const pushed = await followProgress(await images.ImagePush({ name: repo, tag, ...none }));
  assert.match(pushed.digest ?? '', /^sha256:/);
  const { Descriptor, Platforms } = await distribution.DistributionInspect({ name });
  assert.equal(Descriptor.digest, pushed.digest);
  const { Os, Architecture } = await images.ImageInspect({ name });
  // A registry does not tell the platforms of the OCI manifests that containerd's image store pushes.
  assert.deepEqual(
    Platforms?.map((platform) => [platform?.os, platform?.architecture]),
    keepsManifests(testEngine) ? undefined : [[Os, Architecture]],
  );

  await images.ImageDelete({ name });
  const pulled = await followProgress(await images.ImageCreate({ fromImage: repo, tag }));
  assert.equal(pulled.digest, pushed.digest);
  assert.deepEqual(pulled.images, [name]);
  const byDigest = `${repo}@${pushed.digest}`;
  assert.ok((await images.ImageInspect({ name: byDigest })).RepoDigests?.includes(byDigest));
  const platform = `${Os}/${Architecture}`;
  const again = await followProgress(await images.ImageCreate({ fromImage: byDigest, platform }));
  assert.match(again.status ?? '', /Image is up to date/);

  if (compareVersions(version, 'v1.46') >= 0) {
    const only = { os: Os ?? '', architecture: Architecture ?? '' };
    const { digest } = await followProgress(
      await images.ImagePush({ name: repo, tag, platform: only, ...none }),
    );
    assert.equal(digest, pushed.digest);
  }
  await missing({ engine }, repo);
  await images.ImageDelete({ name });
}

async function missing({ engine }: Pick<TestEngine, 'engine'>, repo: string): Promise<void> {
  const { images, distribution } = engine;
  const wrong = `${repo}:none`;
  await refused(images.ImageCreate({ fromImage: repo, tag: 'none' }), 404);
  await refused(images.ImageCreate({ fromImage: 'Not A Name' }), 400);
  await refused(distribution.DistributionInspect({ name: wrong }), 404);
  await refused(distribution.DistributionInspect({ name: 'Not A Name' }), 400);
  for (const unknown of [{ name: wrong }, { name: repo, tag: 'none' }]) {
    await assert.rejects(
      async () => followProgress(await images.ImagePush({ ...unknown, ...none })),
      errorRecord,
    );
  }
}

export async function withCredentials({ engine, registries }: TestEngine): Promise<void> {
  const { address, username, password } = registries.auth;
  const repo = `${address}/${randomName()}/app`;
  const name = `${repo}:${tag}`;
  const right = { 'X-Registry-Auth': { username, password, serveraddress: address } };
  const wrong = { 'X-Registry-Auth': { username, password: 'wrong', serveraddress: address } };
  const { images, distribution } = engine;
  await images.ImageTag({ name: busyboxImage, repo, tag });
  for (const auth of [wrong, none]) {
    await assert.rejects(
      async () => followProgress(await images.ImagePush({ name: repo, tag, ...auth })),
      errorRecord,
    );
  }
  const pushed = await followProgress(await images.ImagePush({ name: repo, tag, ...right }));
  await images.ImageDelete({ name });

  await refused(images.ImageCreate({ fromImage: repo, tag, ...wrong }), [401, 500]);
  await refused(images.ImageCreate({ fromImage: repo, tag }), 500);
  const pulled = await followProgress(await images.ImageCreate({ fromImage: name, ...right }));
  assert.equal(pulled.digest, pushed.digest);
  await images.ImageDelete({ name });

  await refused(distribution.DistributionInspect({ name }), 500);
  const { Descriptor } = await distribution.DistributionInspect({ name, ...right });
  assert.equal(Descriptor.digest, pushed.digest);
}
