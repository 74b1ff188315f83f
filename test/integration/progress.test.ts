/** The progress and the summary of pulls, pushes, builds, loads and imports on real engines. */
import { randomBytes } from 'node:crypto';
import type { Engine } from 'fairlead';
import { followProgress, type LayerPhase, type Progress } from 'fairlead/progress';
import { describe, expect, it } from 'vitest';
import { onEveryVariant } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { rejection, until } from '../unit/helpers/async.js';
import { before, uriOf } from './helpers/servers.js';
import { tar } from './helpers/tar.js';
import { engineAt, removeAfterwards, removeImage, unique } from './helpers/things.js';

const sha256 = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);
const auth = { 'X-Registry-Auth': {} };

/** Files of some megabytes that compress badly. */
const files = (count: number, length: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`file${n}`, randomBytes(length).toString('latin1')]),
  );

/** Builds an image with a layer for each file. */
async function buildLayers(engine: Engine, name: string, content: Record<string, string>): Promise<Progress> {
  const lines = ['FROM scratch', ...Object.keys(content).map((file) => `COPY ${file} /${file}`)];
  const inputStream = tar({ Dockerfile: `${lines.join('\n')}\n`, ...content });
  return followProgress(await engine.build.ImageBuild({ inputStream, t: name, forcerm: true }));
}

/** A listener that collects all progress, and checks the rules that always hold. */
function watch() {
  const phases = new Set<LayerPhase>();
  const percents: number[] = [];
  const listener = ({ layers, percent, current, total }: Progress) => {
    for (const layer of layers) {
      phases.add(layer.phase);
      if (layer.total !== undefined) expect(layer.current ?? 0).toBeLessThanOrEqual(layer.total);
    }
    if (total !== undefined) expect(current).toBeLessThanOrEqual(total);
    if (percent !== undefined) percents.push(percent);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
  };
  return { listener, phases, percents };
}

onEveryVariant('the progress', ({ uri, registry, apiVersion, variant }) => {
  const older = Number(apiVersion.slice('v1.'.length)) < 44;

  describe.skipIf(registry === undefined)('of a push and a pull', () => {
    it('has layers, bytes, percent and the digest, which is the same', async () => {
      const engine = engineAt(uri);
      const repo = `${registry!.open}/${unique()}/app`;
      const image = `${repo}:1`;
      removeImage(uri, image);
      const built = await buildLayers(engine, image, files(3, 3_000_000));
      expect(built.images).toEqual([image]);

      const pushing = watch();
      const push = await engine.images.ImagePush({ name: repo, tag: '1', ...auth });
      const pushed = await followProgress(push, pushing.listener);
      expect(pushed.layers.map(({ phase }) => phase)).toEqual(['done', 'done', 'done']);
      expect(pushing.percents.at(-1)).toBe(100);
      expect(pushed.digest).toEqual(sha256);
      expect(pushed.current).toBe(pushed.total);
      // Containerd's image store looks at the layers at intervals, and tells nothing of what happens between two: not even
      // the length of a layer that is pushed within an interval.
      if (variant === undefined) {
        expect(pushing.phases).toContain('pushing');
        // Each random byte of the file becomes one or two bytes of UTF-8.
        expect(pushed.total).toBeGreaterThan(9_000_000);
      }

      const again = await followProgress(await engine.images.ImagePush({ name: repo, tag: '1', ...auth }));
      expect(again.layers.map(({ phase }) => phase)).toEqual(['existing', 'existing', 'existing']);
      expect(again).toMatchObject({ percent: 100, digest: pushed.digest });
      expect(again.total).toBeUndefined();

      await engine.images.ImageDelete({ name: image });
      const pulling = watch();
      const pull = await engine.images.ImageCreate({ fromImage: repo, tag: '1' });
      const pulled = await followProgress(pull, pulling.listener);
      expect(pulled.layers.map(({ phase }) => phase)).toEqual(['done', 'done', 'done']);
      expect(pulled.digest).toBe(pushed.digest);
      expect(pulled.images).toEqual([image]);
      expect(pulled.current).toBe(pulled.total);
      expect(pulling.percents.at(-1)).toBe(100);
      expect(pulling.phases).toContain('done');
      if (variant === undefined) {
        expect(pulled.total).toBeGreaterThan(9_000_000);
        for (const phase of ['waiting', 'downloading', 'downloaded', 'extracting'] as const)
          expect(pulling.phases).toContain(phase);
        expect(pulling.percents.some((percent) => percent > 0 && percent < 99)).toBe(true);
      }

      const upToDate = await followProgress(await engine.images.ImageCreate({ fromImage: repo, tag: '1' }));
      expect(upToDate).toMatchObject({ layers: [], percent: 100, digest: pushed.digest, images: [image] });
      expect(upToDate.status).toBe(`Status: Image is up to date for ${image}`);
    });

    it('to another repository moves no layers', async () => {
      const engine = engineAt(uri);
      const [one, other] = [`${registry!.open}/${unique()}/a`, `${registry!.open}/${unique()}/b`];
      for (const repo of [one, other]) {
        removeImage(uri, `${repo}:1`);
        if (repo === one) await buildLayers(engine, `${one}:1`, files(2, 10_000));
        else await engine.images.ImageTag({ name: `${one}:1`, repo, tag: '1' });
        const push = await engine.images.ImagePush({ name: repo, tag: '1', ...auth });
        const { layers } = await followProgress(push);
        const words = layers.map(({ phase, status }) => `${phase}: ${status}`);
        const mounted = `existing: Mounted from ${one.slice(one.indexOf('/') + 1)}`;
        expect(new Set(words)).toEqual(new Set([repo === one ? 'done: Pushed' : mounted]));
      }
    });

    it('ends when the listener throws, and the connection with it', async () => {
      const repo = `${registry!.open}/${unique()}/app`;
      removeImage(uri, `${repo}:1`);
      await buildLayers(engineAt(uri), `${repo}:1`, files(2, 1_000_000));
      const proxy = await before(uri);
      const engine = engineAt(uriOf(proxy));
      const push = await engine.images.ImagePush({ name: repo, tag: '1', ...auth });
      const follow = followProgress(push, () => {
        throw new Error('enough');
      });
      expect((await rejection(follow)).message).toBe('enough');
      expect(proxy.sockets.length).toBeGreaterThan(0);
      await until(() => proxy.open() === 0);
    });
  });

  describe('of a load', () => {
    it('has layers and names', async () => {
      const engine = engineAt(uri);
      const names = [`${unique()}:1`, `${unique()}:2`];
      for (const name of names) removeImage(uri, name);
      const { imageId } = await buildLayers(engine, names[0]!, files(2, 500_000));
      await engine.images.ImageTag({ name: names[0]!, repo: names[1]!.slice(0, -2), tag: '2' });
      const both = await engine.images.ImageGetAll({ names }, { as: 'data' });
      const unnamed = await engine.images.ImageGet({ name: imageId! }, { as: 'data' });
      for (const name of names) await engine.images.ImageDelete({ name });

      const { listener, phases, percents } = watch();
      // Unlike the reference says, the engine is quiet by default.
      const load = await engine.images.ImageLoad({ imagesTarball: unnamed, quiet: false });
      const loaded = await followProgress(load, listener);
      expect(loaded).toMatchObject({ imageId, images: [imageId] });
      // Containerd's image store tells of no layer.
      const layers = variant === undefined ? 2 : 0;
      expect(loaded.layers.map(({ phase, status }) => [phase, status])).toEqual(
        Array.from({ length: layers }, () => ['done', 'Loading layer']),
      );
      expect(loaded.current).toBe(loaded.total);
      expect(phases.has('loading')).toBe(layers > 0);
      expect(percents).toEqual([100]);

      const named = await followProgress(await engine.images.ImageLoad({ imagesTarball: both }));
      expect(named.images.toSorted()).toEqual(names.toSorted());
      expect(named.layers).toEqual([]);
    });

    it('that fails rejects', async () => {
      const imagesTarball = Buffer.from('no archive');
      const load = await engineAt(uri).images.ImageLoad({ imagesTarball, quiet: false });
      expect(await rejection(followProgress(load))).toMatchObject({ code: 'ERROR_RECORD' });
    });
  });

  it('of an import has the id of the image', async () => {
    const engine = engineAt(uri);
    const repo = unique();
    removeImage(uri, `${repo}:imported`);
    const params = { fromSrc: '-', repo, tag: 'imported', inputImage: tar({ 'hello.txt': 'hello' }) };
    const { imageId, percent } = await followProgress(await engine.images.ImageCreate(params));
    expect(imageId).toBe((await engine.images.ImageInspect({ name: `${repo}:imported` })).Id);
    expect(percent).toBe(100);
  });

  describe('of a classic build', () => {
    it('has steps, output, warnings, the image and its names', async () => {
      const engine = engineAt(uri);
      const name = `${unique()}:latest`;
      removeImage(uri, name);
      const Dockerfile = `FROM ${busyboxImage} AS one\nRUN echo 'Successfully tagged liar:1'\nFROM one\nLABEL a=b\n`;
      const steps: string[] = [];
      const inputStream = tar({ Dockerfile });
      const buildargs = { UNUSED: '1' };
      const build = await engine.build.ImageBuild({
        inputStream,
        t: name,
        buildargs,
        nocache: true,
        forcerm: true,
      });
      const built = await followProgress(build, ({ step }) => {
        if (step !== undefined) steps.push(`${step.current}/${step.total} ${step.instruction.split(' ')[0]}`);
      });
      expect([...new Set(steps)]).toEqual(['1/4 FROM', '2/4 RUN', '3/4 FROM', '4/4 LABEL']);
      expect(built).toMatchObject({ percent: 100, images: [name] });
      expect(built.imageId).toBe((await engine.images.ImageInspect({ name })).Id);
      expect(built.output).toContain('\nSuccessfully tagged liar:1\n');
      expect(built.warnings.map(({ message }) => message)).toEqual([
        'One or more build-args [UNUSED] were not consumed',
      ]);
    });

    it('that fails rejects with what it failed of', async () => {
      const inputStream = tar({ Dockerfile: `FROM ${busyboxImage}\nRUN echo going && false\n` });
      let last: Progress | undefined;
      const build = await engineAt(uri).build.ImageBuild({ inputStream, forcerm: true });
      const error = await rejection(
        followProgress(build, (progress) => {
          last = progress;
        }),
      );
      expect(error).toMatchObject({ name: 'StreamError', code: 'ERROR_RECORD' });
      expect(error.message).toMatch(/returned a non-zero code: 1$/);
      expect(last?.output).toContain('\ngoing\n');
      expect(last?.percent).toBe(50);
    });
  });

  describe('of a build with BuildKit', () => {
    const follow = async (Dockerfile: string, listener?: (progress: Progress) => void, t?: string) => {
      const inputStream = tar({ Dockerfile, 'a.txt': unique() });
      // There is no session: the body of the request is the context.
      const params = { inputStream, version: '2' as const, ...(t === undefined ? {} : { t }) };
      return followProgress(await engineAt(uri).build.ImageBuild(params), listener);
    };

    it('has vertices, output and the image', async () => {
      const name = `${unique()}:latest`;
      removeImage(uri, name);
      const run = `RUN echo out; echo err >&2; echo ${name}`;
      const { listener, percents } = watch();
      const built = await follow(`FROM ${busyboxImage}\n${run}\nCOPY a.txt /a.txt\n`, listener, name);
      const names = built.vertices.map((vertex) => vertex.name);
      expect(names).toContain(`[2/3] ${run}`);
      expect(names).toContain('[3/3] COPY a.txt /a.txt');
      expect(names).toContain('exporting to image');
      for (const vertex of built.vertices) {
        expect(vertex.digest).toEqual(sha256);
        expect(vertex.error).toBeUndefined();
        expect(vertex.completed!.getTime()).toBeGreaterThanOrEqual(vertex.started!.getTime());
      }
      const parts = built.vertices.find((vertex) => vertex.name === 'exporting to image')?.progress;
      // With containerd's image store, an image is known by its manifest.
      const made = variant === undefined ? 'writing image' : 'exporting manifest';
      expect(parts?.map(({ id }) => id)).toContain(`${made} ${built.imageId}`);
      expect(built.output.split('\n')).toEqual(expect.arrayContaining(['out', 'err', name]));
      expect(built.imageId).toBe((await engineAt(uri).images.ImageInspect({ name })).Id);
      // Newer engines do not send the name.
      expect(built.images).toEqual(older ? [name] : []);
      expect(percents.at(-1)).toBe(100);
    });

    it('starts from nothing', async () => {
      const name = `${unique()}:latest`;
      removeImage(uri, name);
      const built = await follow('FROM scratch\nCOPY a.txt /a.txt\n', undefined, name);
      expect(built.vertices.map((vertex) => vertex.name)).toContain('[1/1] COPY a.txt /a.txt');
      expect(built.imageId).toEqual(sha256);
    });

    it('knows what is cached', async () => {
      const names = [`${unique()}:1`, `${unique()}:2`];
      const cached: boolean[] = [];
      for (const name of names) {
        removeImage(uri, name);
        const { vertices } = await follow(`FROM ${busyboxImage}\nRUN echo ${names[0]}\n`, undefined, name);
        cached.push(vertices.find((vertex) => vertex.name.startsWith('[2/2]'))!.cached);
      }
      expect(cached).toEqual([false, true]);
    });

    it('that fails in a step rejects, and has its output and its vertex', async () => {
      let last: Progress | undefined;
      const mark = unique();
      const failing = follow(`FROM ${busyboxImage}\nRUN echo ${mark} && exit 7\n`, (progress) => {
        last = progress;
      });
      const error = await rejection(failing);
      expect(error).toMatchObject({ name: 'StreamError', code: 'ERROR_RECORD' });
      expect(error.message).toMatch(/exit code: 7$/);
      expect(last?.output).toContain(mark);
      expect(last?.vertices.find((vertex) => vertex.name.startsWith('[2/2]'))?.error).toMatch(
        /exit code: 7$/,
      );
    });

    it.each([
      ['a syntax error', 'FORM scratch\n', /unknown instruction: FORM/],
      ['a base image that is missing', `FROM ${registry?.open ?? '127.0.0.1:1'}/${unique()}:none\n`, /none/],
      ['a file that is missing', 'FROM scratch\nCOPY nothing /\n', /nothing/],
    ])('of %s rejects', async (_what, Dockerfile, message) => {
      const error = await rejection(follow(Dockerfile));
      expect(error).toMatchObject({ name: 'StreamError', code: 'ERROR_RECORD' });
      expect(error.message).toMatch(message);
    });
  });

  it.skipIf(registry === undefined)('of a plugin that is pushed and pulled has its layers', async () => {
    const engine = engineAt(uri);
    const name = `${registry!.open}/${unique()}/plugin:1`;
    const config = {
      description: 'does nothing',
      documentation: '',
      interface: { types: ['docker.dummy/1.0'], socket: 'none.sock' },
      entrypoint: ['/none'],
      workdir: '',
      network: { type: '' },
      linux: { capabilities: null, allowAllDevices: false, devices: null },
      mounts: null,
      propagatedMount: '',
      env: null,
      args: { name: '', description: '', settable: null, value: null },
    };
    removeAfterwards(uri, `/plugins/${name}?force=true`);
    const tarContext = tar({ 'config.json': JSON.stringify(config), 'rootfs/file': 'x'.repeat(100_000) });
    await engine.plugins.PluginCreate({ name, tarContext });
    const pushed = await followProgress(await engine.plugins.PluginPush({ name }));
    expect(pushed.digest).toEqual(sha256);
    expect(new Set(pushed.layers.map(({ status }) => status))).toEqual(new Set(['Upload complete']));
    await engine.plugins.PluginDelete({ name });
    const pulled = await followProgress(await engine.plugins.PluginPull({ remote: name, body: [] }));
    expect(pulled).toMatchObject({ digest: pushed.digest, percent: 100 });
    expect(pulled.layers).toMatchObject([{ phase: 'done', status: 'Complete' }]);
  });
});
