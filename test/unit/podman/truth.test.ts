/** What a client makes of an engine that is not the one that its types are true of: another release, another engine. */
import { connect as connectDocker, client as dockerClient, invoke as invokeDocker } from 'fairlead';
import { client, close, connect, type Engine, invoke } from 'fairlead/podman';
import { connect as connect54 } from 'fairlead/podman/v5.4';
import { connect as connect58 } from 'fairlead/podman/v5.8';
import { connect as connect147 } from 'fairlead/v1.47';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rejection } from '../helpers/async.js';
import { type HttpServer, httpServer } from '../helpers/http-server.js';
import { json, noSuchPath, podman, podmanError } from '../helpers/podman.js';

/** Connects until the test is over. */
function engineOf<E extends { close(): Promise<void> }>(make: (conn: { uri: string }) => E, uri: string): E {
  const engine = make({ uri });
  onTestFinished(() => engine.close());
  return engine;
}

/** A Docker engine: it has no path of Podman's own API, and says so without the headers of its other answers. */
function docker(): Promise<HttpServer> {
  return httpServer((_request, response, path) => {
    if (path.startsWith('/v5')) return json(response, { message: 'page not found' }, 404);
    response.setHeader('Api-Version', '1.47');
    if (path === '/_ping') return response.end('OK');
    if (path === '/version') return json(response, { ApiVersion: '1.47', MinAPIVersion: '1.24' });
    if (path.endsWith('/start')) return response.writeHead(204).end();
    return path.endsWith('/nope/json')
      ? json(response, { message: 'No such container: nope' }, 404)
      : json(response, []);
  });
}

const pinned = 'this client is pinned to v5.8.0: import from';

describe('a client that is pinned to a release', () => {
  it.each(['5.8.0', '5.8.6', '5.9.0'])(
    'accepts its own and newer releases of the same major: %s',
    async (release) => {
      const { uri } = await podman({ release });
      const engine = engineOf(connect58, uri);
      expect(await engine.libpod.pods.PodListLibpod()).toEqual([]);
      expect(await engine.images.ImageList()).toEqual([]);
    },
  );

  it.each([
    [
      '5.4.2',
      'ENGINE_TOO_OLD',
      `this engine speaks Podman v5.4.2 at most, and ${pinned} 'fairlead/podman/v5.4', or from 'fairlead/podman'`,
    ],
    ['5.7.1', 'ENGINE_TOO_OLD', "import from 'fairlead/podman/v5.7', or"],
    ['3.0.1', 'ENGINE_TOO_OLD', `${pinned} 'fairlead/podman' to negotiate`],
    [
      '6.0.0',
      'ENGINE_TOO_NEW',
      `this engine speaks Podman v6.0.0 at least, and ${pinned} 'fairlead/podman/v6.0', or`,
    ],
    ['7.1.0', 'ENGINE_TOO_NEW', "import from 'fairlead/podman/v6.0', or from 'fairlead/podman' to negotiate"],
  ])('is told of %s by the first answer: %s', async (release, code, words) => {
    const { uri, requests } = await podman({ release });
    const engine = engineOf(connect58, uri);
    for (const call of [engine.libpod.pods.PodListLibpod(), engine.images.ImageList()]) {
      const error = await rejection(call);
      expect(error).toMatchObject({ name: 'VersionError', code });
      expect(error.message).toContain(words);
    }
    expect(requests).toHaveLength(2);
  });

  it('is told that the call was sent, and may be done', async () => {
    const { uri } = await podman({
      release: '5.4.2',
      answer: (_path, response) => response.writeHead(204).end(),
    });
    const call = engineOf(connect58, uri).libpod.containers.ContainerStartLibpod({ name: 'a' });
    const words =
      'The call was sent before this was known, and the engine has answered it (204): the work of the call may be done';
    expect((await rejection(call)).message).toMatch(new RegExp(`\\. ${words.replaceAll(/[()]/g, '\\$&')}$`));
  });

  it('is told that the call was refused', async () => {
    const { uri } = await podman({
      release: '5.4.2',
      answer: (_path, response) => podmanError(response, 409, 'container state improper'),
    });
    const engine = engineOf(connect58, uri);
    const calls = [
      engine.libpod.containers.ContainerStartLibpod({ name: 'a' }),
      engine.libpod.volumes.VolumeExportLibpod({ name: 'a' }, { as: 'stream' }),
    ];
    for (const error of await Promise.all(calls.map(rejection)))
      expect(error).toMatchObject({
        code: 'ENGINE_TOO_OLD',
        message: expect.stringMatching(/\. The engine has refused the call \(409\)$/),
      });
  });

  it('is told why an older engine has no such path', async () => {
    const { uri, requests } = await podman({
      release: '5.4.2',
      answer: (_path, response) => noSuchPath(response),
    });
    const call = engineOf(connect58, uri).libpod.artifacts.ArtifactListLibpod();
    expect(await rejection(call)).toMatchObject({ code: 'ENGINE_TOO_OLD' });
    expect(requests).toEqual(['GET /v5.8.0/libpod/artifacts/json', 'GET /_ping']);
  });

  it('judges the version of Docker, too, where Podman speaks an older one', async () => {
    const { uri } = await podman({ release: '5.8.6' });
    expect(await rejection(engineOf(connect147, uri).images.ImageList())).toMatchObject({
      code: 'ENGINE_TOO_OLD',
      message: expect.stringContaining(
        "speaks API v1.44 at most, and this client is pinned to v1.47: import from 'fairlead/v1.44', or",
      ),
    });
  });
});

describe('Docker behind a client of Podman', () => {
  const words = (uri: string) =>
    `the engine at ${uri} is Docker (API 1.47), and not Podman: import from 'fairlead'`;

  it('is named by a client that is not pinned, before the call', async () => {
    const { uri, requests } = await docker();
    const error = await rejection(engineOf(connect, uri).containers.ContainerStart({ id: 'a' }));
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'OTHER_ENGINE', endpoint: uri });
    expect(error.message).toBe(words(uri));
    expect(requests).toEqual(['GET /_ping', 'GET /version']);
  });

  it.each<[string, (engine: Engine) => Promise<unknown>, string]>([
    [
      'an answer',
      (engine) => engine.containers.ContainerStart({ id: 'a' }),
      'the engine has answered it (204): the work of the call may be done',
    ],
    [
      'a value',
      (engine) => engine.images.ImageList(),
      'the engine has answered it (200): the work of the call may be done',
    ],
    [
      'a refusal',
      (engine) => engine.containers.ContainerInspect({ id: 'nope' }),
      'The engine has refused the call (404)',
    ],
    [
      'a path that Docker lacks',
      (engine) => engine.libpod.pods.PodListLibpod(),
      'The engine has refused the call (404)',
    ],
    [
      'a question',
      (engine) => engine.libpod.images.ImageExistsLibpod({ name: 'a' }),
      'The engine has refused the call (404)',
    ],
    [
      'a refusal that is not read',
      (engine) => engine.libpod.volumes.VolumeExportLibpod({ name: 'a' }, { as: 'stream' }),
      'The engine has refused the call (404)',
    ],
  ])('is named by a pinned client, at %s', async (_what, call, sent) => {
    const { uri } = await docker();
    const error = await rejection(call(engineOf(connect58, uri) as never));
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'OTHER_ENGINE' });
    expect(error.message.startsWith(words(uri))).toBe(true);
    expect(error.message.endsWith(sent)).toBe(true);
  });

  it('is named where errors resolve, too', async () => {
    const { uri } = await docker();
    const conn = { uri };
    onTestFinished(() => close(conn));
    const pods = client({ category: 'libpod/pods', apiVersion: 'v5.8', conn });
    expect(await rejection(invoke(pods, { op: 'PodListLibpod' }))).toHaveProperty('code', 'OTHER_ENGINE');
  });

  it('is named when it has taken the place of Podman, and Podman when it is back', async () => {
    let isBack = true;
    const { uri } = await httpServer((_request, response, path) => {
      response.setHeader('Api-Version', '1.44');
      if (isBack) response.setHeader('Libpod-Api-Version', '5.8.6');
      return path === '/version' && !isBack ? json(response, { ApiVersion: '1.44' }) : json(response, []);
    });
    const engine = engineOf(connect, uri);
    expect(await engine.images.ImageList()).toEqual([]);
    isBack = false;
    expect(await rejection(engine.images.ImageList())).toHaveProperty('code', 'OTHER_ENGINE');
    expect(await rejection(engine.images.ImageList())).toHaveProperty('code', 'OTHER_ENGINE');
    isBack = true;
    expect(await engine.images.ImageList()).toEqual([]);
  });

  it('is not a Podman whose header a proxy drops', async () => {
    const { uri, requests } = await podman({ release: '5.8.6', header: false });
    const engine = engineOf(connect58, uri);
    expect(await engine.images.ImageList()).toEqual([]);
    expect(await engine.libpod.pods.PodListLibpod()).toEqual([]);
    const older = engineOf(connect58, (await podman({ release: '5.4.2', header: false })).uri);
    expect(await rejection(older.images.ImageList())).toHaveProperty('code', 'ENGINE_TOO_OLD');
    // The engine is asked once.
    expect(requests).toEqual(['GET /v1.44/images/json', 'GET /version', 'GET /v5.8.0/libpod/pods/json']);
  });
});

describe('Podman behind a client of Docker', () => {
  const note =
    "this engine is Podman 5.8.6, which does not have this operation: the entry 'fairlead/podman' has the operations of Podman";

  it('works', async () => {
    const { uri, requests } = await podman({ release: '5.8.6' });
    const engine = engineOf(connectDocker, uri);
    expect(await engine.images.ImageList()).toEqual([]);
    expect(requests).toEqual(['GET /_ping', 'GET /v1.44/images/json']);
  });

  it.each<[string, NonNullable<Parameters<typeof podman>[0]['answer']>, string]>([
    ['a text without headers', (_path, response) => noSuchPath(response), 'Not Found'],
    [
      'an error without a status',
      (path, response) =>
        json(response, { cause: '', message: `Path ${path} is not supported`, response: 0 }, 404),
      'Path /swarm/init is not supported',
    ],
  ])('is named where it lacks the operation: %s', async (_what, answer, words) => {
    const { uri } = await podman({ release: '5.8.6', answer });
    const engine = engineOf(connectDocker, uri);
    const parameters = { body: { ListenAddr: 'a' } };
    expect(await rejection(engine.swarm.SwarmInit(parameters))).toMatchObject({
      name: 'EngineError',
      code: 'REFUSED',
      status: 404,
      message: `SwarmInit: ${words} (404); ${note}`,
    });
    const swarm = dockerClient({ category: 'swarm', conn: { uri } });
    onTestFinished(() => close(swarm));
    expect(await invokeDocker(swarm, { op: 'SwarmInit', params: parameters })).toEqual({
      message: `${words}; ${note}`,
    });
  });

  it('is not named where an object is missing, nor in place of a proxy', async () => {
    const missing = await podman({
      release: '5.8.6',
      answer: (_path, response) => podmanError(response, 404, 'no such container'),
    });
    const inspect = (uri: string) =>
      rejection(engineOf(connectDocker, uri).containers.ContainerInspect({ id: 'a' }));
    expect(await inspect(missing.uri)).toMatchObject({
      code: 'NOT_FOUND',
      message: 'ContainerInspect: no such container (404)',
    });
    const proxy = await httpServer((_request, response, path) =>
      path === '/_ping'
        ? response.writeHead(200, { 'api-version': '1.44' }).end()
        : response.writeHead(404, { 'content-type': 'text/plain' }).end('no route'),
    );
    const error = await inspect(proxy.uri);
    expect(error).toMatchObject({ code: 'REFUSED', message: expect.stringContaining('check the uri') });
    expect(error.message).not.toContain('Podman');
  });
});

it("a path that Podman's own client does not find is told with the release", async () => {
  const { uri } = await podman({ release: '5.8.6', answer: (_path, response) => noSuchPath(response) });
  expect(await rejection(engineOf(connect54, uri).libpod.pods.PodListLibpod())).toMatchObject({
    code: 'REFUSED',
    message:
      'PodListLibpod: Not Found (404); this engine is Podman 5.8.6, and it does not have this operation, unless a proxy has answered',
  });
});
