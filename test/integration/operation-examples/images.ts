import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Engine, run as runContainer } from 'fairlead';
import { expect, vi } from 'vitest';
import { rejection } from '../../unit/helpers/async.js';
import { start } from './containers.js';
import type { Fixtures, Stage } from './fixture.js';
import { ensureImage } from './images-at-hand.js';

const exists = async ({ images }: Engine, name: string) =>
  (await images.ImageList({ filters: { reference: [name] } })).length === 1;

/** Pushes nginx:alpine to the mirror from which the engine pulls unqualified names, and removes it from the engine. */
async function leaveToMirror({ engine: { images }, registry }: Stage): Promise<void> {
  const name = `${registry.open}/library/nginx`;
  await images.ImageTag({ name: 'nginx:alpine', repo: name, tag: 'alpine' });
  await (await images.ImagePush({ name, tag: 'alpine', 'X-Registry-Auth': {} })).toArray();
  await images.ImageDelete({ name: `${name}:alpine` });
  await images.ImageDelete({ name: 'nginx:alpine' });
}

export const images: Fixtures = {
  async ImageList({ engine, run }) {
    const line = async (name: string) =>
      `[ '${name}' ] ${(await engine.images.ImageInspect({ name })).Size} bytes`;
    const names = ['nginx:alpine', 'postgres:alpine'];
    expect((await run()).sort()).toEqual(await Promise.all(names.map(line)));
  },

  async ImageCreate(stage) {
    const { engine, run } = stage;
    await leaveToMirror(stage);
    const lines = await run();
    expect(lines.slice(-2)).toEqual(['100', expect.stringMatching(/^sha256:[0-9a-f]{64}$/)]);
    expect(await exists(engine, 'nginx:alpine')).toBe(true);
  },

  async ImageInspect(stage) {
    const { engine, run } = stage;
    await leaveToMirror(stage);
    expect(await exists(engine, 'nginx:alpine')).toBe(false);
    await run();
    expect(await exists(engine, 'nginx:alpine')).toBe(true);
    await run();
  },

  async ImagePush({ engine, run, registry: { auth } }) {
    const name = `${auth.address}/team/app`;
    await engine.images.ImageTag({ name: 'alpine', repo: name, tag: '1.0' });
    vi.stubEnv('DOCKER_AUTH_CONFIG', '{}');
    expect(await rejection(run())).toMatchObject({ message: 'ImagePush: no basic auth credentials' });
    const login = Buffer.from(`${auth.username}:${auth.password}`).toString('base64');
    vi.stubEnv('DOCKER_AUTH_CONFIG', JSON.stringify({ auths: { [auth.address]: { auth: login } } }));
    expect(await run()).toContainEqual(expect.stringMatching(/^1\.0: digest: sha256:/));
  },

  async ImageTag({ engine, run }) {
    await engine.images.ImageTag({ name: 'alpine', repo: 'app', tag: 'latest' });
    await run();
    expect(await exists(engine, 'registry.example.com/team/app:1.0')).toBe(true);
  },

  async ImageDelete({ engine, run }) {
    await ensureImage(engine, 'app:1.0');
    await engine.images.ImageTag({ name: 'app:1.0', repo: 'app', tag: 'latest' });
    expect(await run()).toEqual(['app:1.0']);
    await engine.images.ImageTag({ name: 'app:latest', repo: 'app', tag: '1.0' });
    await engine.images.ImageDelete({ name: 'app:latest' });
    const [untagged, ...layers] = await run();
    expect(untagged).toBe('app:1.0');
    expect(layers.join()).toMatch(/^sha256:/);
    expect(await exists(engine, 'app:1.0')).toBe(false);
  },

  async ImagePrune({ engine, run }) {
    await ensureImage(engine, 'app:1.0');
    await start(engine, 'web');
    const [line] = await run();
    expect(line).toMatch(/^[1-9]\d* removed, [1-9]\d* bytes$/);
    expect(await exists(engine, 'app:1.0')).toBe(false);
    expect(await exists(engine, 'nginx:alpine')).toBe(true);
  },

  async ImageGet({ engine, run, folder }) {
    await ensureImage(engine, 'app:1.0');
    await run();
    expect(await readFile(join(folder, 'app.tar'), 'latin1')).toContain('"RepoTags":["app:1.0"]');
  },

  async ImageLoad({ engine, run, folder }) {
    await ensureImage(engine, 'app:1.0');
    const archive = await engine.images.ImageGet({ name: 'app:1.0' }, { as: 'data' });
    await writeFile(join(folder, 'app.tar'), archive);
    await engine.images.ImageDelete({ name: 'app:1.0' });
    expect(await run()).toContain('Loaded image: app:1.0\n');
    expect(await exists(engine, 'app:1.0')).toBe(true);
  },

  async ImageBuild({ engine, run, folder }) {
    const app = join(folder, 'app');
    await mkdir(app);
    const dockerfile = 'FROM alpine\nARG NODE_ENV\nENV NODE_ENV=$NODE_ENV\nCOPY . /app\n';
    await writeFile(join(app, 'Dockerfile'), dockerfile);
    await writeFile(join(app, '.dockerignore'), 'node_modules\nDockerfile\n.dockerignore\n');
    await writeFile(join(app, 'main.js'), '');
    await mkdir(join(app, 'node_modules'));
    expect((await run()).join('')).toContain('Successfully tagged app:1.0\n');
    const body = { Image: 'app:1.0', Cmd: ['sh', '-c', 'echo $NODE_ENV; ls -A /app'] };
    expect((await runContainer(engine, { body })).stdout).toBe('production\nmain.js\n');
  },
};
