/** The API version of calls: negotiated with the engine or pinned, and errors when the engine does not support it. */
import { client, connect, invoke, type UsageError, VersionError } from 'fairlead';
import { connect as connect155 } from 'fairlead/v1.55';
import { expect, it } from 'vitest';
import { onEveryEngine } from '../../engines/each-engine.js';
import { table } from '../../generated/docker/table.js';
import { newestVersion } from '../../src/call/operation.js';
import { compareVersions } from '../../src/table.js';
import { rejection } from '../unit/helpers/async.js';
import { onRequest, type RawServer, rawServer } from '../unit/helpers/server.js';
import { before, uriOf } from './helpers/servers.js';
import { connTo, engineAt } from './helpers/things.js';

const newest = newestVersion(table);

onEveryEngine('a client', (engine) => {
  const { uri, apiVersion } = engine;

  it("settles on the engine's newest version, asking once", async () => {
    const { raw, requests } = await recording(uri);
    await using unpinned = connect({ uri: uriOf(raw) });
    const both = await Promise.all([unpinned.apiVersion(), unpinned.apiVersion()]);
    expect(both).toEqual([apiVersion, apiVersion]);
    await unpinned.containers.ContainerList();
    await unpinned.version.SystemVersion();
    expect(requests).toEqual([
      'GET /_ping HTTP/1.1',
      `GET /${apiVersion}/containers/json HTTP/1.1`,
      `GET /${apiVersion}/version HTTP/1.1`,
    ]);
  });

  it('that is pinned to a version that the engine is too old for says so', async () => {
    await using pinned = connect155({ uri });
    const error = await rejection(pinned.version.SystemVersion());
    expect(error).toBeInstanceOf(VersionError);
    expect(error).toMatchObject({ code: 'ENGINE_TOO_OLD' });
    expect(error.message).toContain(apiVersion);
    expect(error.message).toContain(`fairlead/${apiVersion}`);
    const asData = client({ category: 'containers', apiVersion: 'v1.55', conn: connTo(uri) });
    // The refusal is not an answer of the operation, so it is no result.
    expect(await rejection(invoke(asData, { op: 'ContainerList' }))).toBeInstanceOf(VersionError);
  });

  it('that is pinned to such a version says so for a HEAD, too, and for a body that is not read', async () => {
    const server = await recording(uri);
    await using pinned = connect155({ uri: uriOf(server.raw) });
    const calls = [
      pinned.containers.ContainerArchiveInfo({ id: 'nobody', path: '/' }),
      pinned._ping.SystemPingHead(),
      pinned.containers.ContainerInspect({ id: 'nobody' }, { as: 'stream' }),
    ];
    for (const error of await Promise.all(calls.map(rejection))) {
      expect(error).toBeInstanceOf(VersionError);
      expect(error).toMatchObject({ code: 'ENGINE_TOO_OLD' });
      expect(error.message).toContain(`fairlead/${apiVersion}`);
    }
    // The header of the refusal told the version.
    expect(server.requests).toHaveLength(calls.length);
    // A request that is wrong for another reason is no question of versions.
    await using unpinned = connect({ uri });
    const missing = await rejection(unpinned.containers.ContainerArchiveInfo({ id: 'nobody', path: '/' }));
    expect(missing).toMatchObject({ name: 'EngineError', status: 404, code: 'NOT_FOUND' });
    const bad = await rejection(unpinned.containers.ContainerArchiveInfo({ id: 'nobody', path: '' }));
    expect(bad).toMatchObject({ name: 'EngineError', status: 400, code: 'BAD_REQUEST' });
  });

  it('refuses what a newer version has, before it is sent', async () => {
    const server = await recording(uri);
    await using unpinned = connect({ uri: uriOf(server.raw) });
    const operation = await rejection(unpinned.images.ImageAttestations({ name: 'busybox:musl' }));
    expect(operation).toMatchObject({ name: 'UsageError', code: 'UNAVAILABLE' });
    expect(operation.message).toBe(`ImageAttestations needs API v1.55, and this engine speaks ${apiVersion}`);
    const missing = table.operations['ImageInspect']!.parameters.find(({ name }) => name === 'manifests')!;
    if (compareVersions(missing.since!, apiVersion) > 0) {
      const parameter = await rejection(
        unpinned.images.ImageInspect({ name: 'busybox:musl', manifests: true }),
      );
      expect(parameter).toMatchObject({ name: 'UsageError', code: 'UNAVAILABLE' });
      expect(parameter.message).toContain(
        `the parameter manifests needs API ${missing.since}, and this engine speaks ${apiVersion}`,
      );
    } else {
      expect((await unpinned.images.ImageInspect({ name: 'busybox:musl', manifests: true })).Id).toBeTruthy();
    }
    const asData = client({ category: 'images', conn: connTo(uriOf(server.raw)) });
    const invoked = await rejection(invoke(asData, { op: 'ImageAttestations', params: { name: 'x' } }));
    expect((invoked as UsageError).code).toBe('UNAVAILABLE');
    // Apart from the pings of the negotiation, only the calls that the engine supports were sent.
    expect(server.requests.filter((line) => !line.includes('/_ping'))).toEqual(
      server.requests.filter((line) => line.includes('/images/busybox:musl/json')),
    );
  });

  if (engine.has.includes('buildCache')) {
    it('accepts parameters that newer versions have dropped', async () => {
      // The parameter is gone after v1.51, and no engine here is newer.
      await using unpinned = connect({ uri });
      const op = 'BuildPrune';
      const parameters = { 'keep-storage': 1e15, filters: { id: ['nobody'] as [string] } };
      const builds = client({ category: 'build', conn: connTo(uri) });
      expect(await invoke(builds, { op, params: parameters })).toMatchObject({ SpaceReclaimed: 0 });
      expect(unpinned.build).toHaveProperty(op);
    });
  }

  it('works in each version that both speak, as data', async () => {
    const conn = connTo(uri);
    const spoken = table.versions.filter((version) => compareVersions(version, apiVersion) <= 0);
    const { MinAPIVersion } = await engineAt(uri).version.SystemVersion();
    const pinned = spoken.filter((version) => compareVersions(version, MinAPIVersion ?? '1.12') >= 0);
    expect(pinned.length).toBeGreaterThan(5);
    for (const version of pinned) {
      const asData = client({ category: 'version', apiVersion: version as 'v1.40', conn });
      const answer = await invoke(asData, { op: 'SystemVersion', throwException: true });
      expect(`v${answer.ApiVersion}`).toBe(apiVersion);
    }
  });
});

interface Recorder {
  raw: RawServer;
  /** The first line of each request. */
  requests: string[];
}

/** A proxy in front of an engine that records the requests. */
async function recording(uri: string): Promise<Recorder> {
  const requests: string[] = [];
  const raw = await before(uri, (socket) =>
    onRequest(socket, (head) => requests.push(head.split('\r\n')[0]!)),
  );
  return { raw, requests };
}

/** A server that claims to speak certain versions, and answers every other request with an empty list. */
async function pretending(versions: { newest?: string; oldest?: string }): Promise<Recorder> {
  const requests: string[] = [];
  const json = (value: unknown, header = '') => {
    const body = JSON.stringify(value);
    return `HTTP/1.1 200 OK\r\n${header}content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  };
  const { newest: ApiVersion, oldest: MinAPIVersion } = versions;
  const raw = await rawServer((socket) =>
    onRequest(socket, (head) => {
      const path = head.split(' ')[1]!;
      requests.push(path);
      if (path === '/_ping') socket.write(json('OK', ApiVersion ? `Api-Version: ${ApiVersion}\r\n` : ''));
      else if (path === '/version') socket.write(json({ ApiVersion: ApiVersion ?? '1.24', MinAPIVersion }));
      else socket.write(json([]));
    }),
  );
  return { raw, requests };
}

it('a client settles on its own newest version with a newer engine that still speaks it', async () => {
  const { raw, requests } = await pretending({ newest: '1.99', oldest: '1.44' });
  await using engine = connect({ uri: uriOf(raw) });
  expect(await engine.containers.ContainerList()).toEqual([]);
  expect(requests).toEqual(['/_ping', '/version', `/${newest}/containers/json`]);
});

it('a client and an engine whose oldest version is newer than the client have no common version', async () => {
  const { raw, requests } = await pretending({ newest: '1.99', oldest: '1.90' });
  await using engine = connect({ uri: uriOf(raw) });
  const error = await rejection(engine.containers.ContainerList());
  expect(error).toBeInstanceOf(VersionError);
  expect(error).toMatchObject({ code: 'ENGINE_TOO_NEW' });
  expect(error.message).toContain('v1.90');
  expect(error.message).toContain('update fairlead');
  expect(requests).toEqual(['/_ping', '/version']);
});

it.each([
  ['1.39', 'v1.39'],
  ['1.26', 'v1.26'],
  ['1.12', undefined],
])('a client that may settle does not settle on %s', async (version, pin) => {
  const { raw } = await pretending({ newest: version });
  await using engine = connect({ uri: uriOf(raw) });
  const error = await rejection(engine.containers.ContainerList());
  expect(error).toMatchObject({ name: 'VersionError', code: 'ENGINE_TOO_OLD' });
  expect(error.message).toContain(`v${version}`);
  if (pin === undefined) expect(error.message).not.toContain('pin the version');
  else expect(error.message).toContain(`import from 'fairlead/${pin}'`);
});

it('a client asks again after an engine was replaced by one that refuses its version', async () => {
  let spoken = '1.50';
  const requests: string[] = [];
  const server = await rawServer((socket) =>
    onRequest(socket, (head) => {
      const path = head.split(' ')[1]!;
      requests.push(path);
      const asked = /^\/v([\d.]+)\//.exec(path)?.[1];
      const [status, body] =
        asked !== undefined && compareVersions(asked, spoken) > 0
          ? [
              '400 Bad Request',
              { message: `client version ${asked} is too new. Maximum supported API version is ${spoken}` },
            ]
          : ['200 OK', []];
      const text = JSON.stringify(body);
      socket.write(
        `HTTP/1.1 ${status}\r\nApi-Version: ${spoken}\r\ncontent-length: ${text.length}\r\n\r\n${text}`,
      );
    }),
  );
  await using engine = connect({ uri: uriOf(server) });
  expect(await engine.apiVersion()).toBe('v1.50');
  spoken = '1.45';
  expect(await rejection(engine.containers.ContainerList())).toBeInstanceOf(VersionError);
  expect(await engine.containers.ContainerList()).toEqual([]);
  expect(requests.at(-1)).toBe('/v1.45/containers/json');
});
