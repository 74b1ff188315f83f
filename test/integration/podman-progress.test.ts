/** The progress of pulls, pushes and builds by both APIs of Podman. */
import { followProgress, type Progress } from 'fairlead/progress';
import { describe, expect, it } from 'vitest';
import { onEveryPodman } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { tar } from './helpers/tar.js';
import { podmanAt, removeImage, unique } from './helpers/things.js';

onEveryPodman('the progress', ({ uri, registry }) => {
  /** Two stages, of which the first says what the engine says at the end of a build. */
  const dockerfile = [
    `FROM ${busyboxImage} AS first`,
    'RUN echo Successfully tagged bad:1; echo made > /made',
    `FROM ${busyboxImage}`,
    'COPY --from=first /made /made',
  ];
  const inputStream = () => tar({ Dockerfile: `${dockerfile.join('\n')}\n` });

  it('of a build has the steps of each stage, and at the end the image and its names', async () => {
    const { libpod } = podmanAt(uri);
    const names = [`localhost/${unique()}:1`, `localhost/${unique()}:2`];
    for (const name of names) removeImage(uri, name);
    const seen = new Map<string, Progress>();
    const percents: number[] = [];
    const built = await followProgress(
      await libpod.build.ImageBuildLibpod({ inputStream: inputStream(), t: names }),
      (progress) => {
        const { step, percent } = progress;
        if (percent !== undefined) percents.push(percent);
        if (step)
          seen.set(`${step.stage?.current}/${step.stage?.total} ${step.current}/${step.total}`, progress);
      },
    );
    expect([...seen.keys()]).toEqual(['1/2 1/2', '1/2 2/2', '2/2 1/2', '2/2 2/2']);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    expect(built.percent).toBe(100);
    expect(built.images.toSorted()).toEqual(names.toSorted());
    const { Id } = await libpod.images.ImageInspectLibpod({ name: names[0]! });
    expect(built.imageId).toBe(`sha256:${Id}`);
  });

  it('of a quiet build has the image', async () => {
    const { libpod } = podmanAt(uri);
    const name = `localhost/${unique()}:1`;
    removeImage(uri, name);
    const records = await libpod.build.ImageBuildLibpod({ inputStream: inputStream(), t: name, q: true });
    const { imageId, step } = await followProgress(records);
    expect(step).toBeUndefined();
    const { Id } = await libpod.images.ImageInspectLibpod({ name });
    expect(imageId).toBe(`sha256:${Id}`);
  });

  it('of a build by the compatible API has the image and its names', async () => {
    const { build, images } = podmanAt(uri);
    const name = `localhost/${unique()}:1`;
    removeImage(uri, name);
    const built = await followProgress(await build.ImageBuild({ inputStream: inputStream(), t: name }));
    expect(built.images).toEqual([name]);
    expect(built.imageId).toBe((await images.ImageInspect({ name })).Id);
  });

  describe.skipIf(registry === undefined)('of a push and a pull', () => {
    it('has the digest, and the image', async () => {
      const {
        libpod: { images },
      } = podmanAt(uri);
      const repo = `${registry!.open}/${unique()}`;
      const name = `${repo}:1`;
      removeImage(uri, name);
      await images.ImageTagLibpod({ name: busyboxImage, repo, tag: '1' });
      const pushed = await followProgress(
        await images.ImagePushLibpod({ name, tlsVerify: false, quiet: false }),
      );
      expect(pushed.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
      const pulled = await followProgress(
        await images.ImagePullLibpod({ reference: name, tlsVerify: false }),
      );
      const { Id, RepoDigests } = await images.ImageInspectLibpod({ name });
      expect(pulled.imageId).toBe(`sha256:${Id}`);
      expect(RepoDigests).toContain(`${repo}@${pushed.digest}`);
    });

    it('by the compatible API needs no login', async () => {
      const { images } = podmanAt(uri);
      const repo = `${registry!.open}/${unique()}`;
      removeImage(uri, `${repo}:1`);
      await images.ImageTag({ name: busyboxImage, repo, tag: '1' });
      const { digest } = await followProgress(await images.ImagePush({ name: repo, tag: '1' }));
      expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    });
  });
});
