/** Podman's releases: their names, the paths that they lead to, and what a client makes of an engine's release. */
import { client, close, connect, doc, type Engine, invoke } from 'fairlead/podman';
import { connect as connect54 } from 'fairlead/podman/v5.4';
import { describe, expect, it, onTestFinished } from 'vitest';
import { table } from '../../../generated/podman/table.js';
import { connectEngine } from '../../../src/api/connect.js';
import { commonVersion } from '../../../src/call/negotiate.js';
import { knownVersion } from '../../../src/call/operation.js';
import { profile } from '../../../src/podman/profile.js';
import type { ApiVersion } from '../../../src/table.js';
import { rejection } from '../helpers/async.js';
import { podman } from '../helpers/podman.js';

const api = { engine: profile, table };
const nowhere = { uri: 'unix:///nowhere/podman.sock' };

describe('the name of a release', () => {
  it.each([
    ['v5.8.0', 'v5.8.0'],
    ['5.8.0', 'v5.8.0'],
    ['v5.8', 'v5.8.0'],
    ['5.8', 'v5.8.0'],
    ['v5.8.3', 'v5.8.0'],
    ['5.0.0', 'v5.0.2'],
    ['v3.2', 'v3.2.3'],
    // Patch releases that are newer than the package, or have the file of another one.
    ['5.8.99', 'v5.8.0'],
    ['v4.9.1', 'v4.8.0'],
    ['3.2.1', 'v3.2.0'],
    ['v6.0.1', 'v6.0.0'],
  ])('%s is %s', (name, version) => {
    expect(knownVersion(api, name)).toBe(version);
    const images = client({ category: 'images', apiVersion: name, conn: nowhere });
    expect(images.apiVersion).toBe(version);
  });

  it.each([
    ['v5.9', 'the nearest are v5.8.5 and v6.0.0'],
    ['5.9.1', 'the nearest are v5.8.5 and v6.0.0'],
    ['v4.10.0', 'the nearest are v4.9.5 and v5.0.0'],
    ['v3.1.2', 'the nearest is v3.2.0'],
    ['v99', 'the nearest is v6.0.2'],
  ])('is unknown with its nearest: %s', (name, nearest) => {
    const message = `unknown Podman version ${name}; there are v3.2.0 to v6.0.0, and ${nearest}`;
    const error = expect.objectContaining({ code: 'UNKNOWN_VERSION', message });
    expect(() => knownVersion(api, name)).toThrow(error);
    expect(() => client({ category: 'images', apiVersion: name, conn: nowhere })).toThrow(error);
  });

  it.each(['latest', '', 'constructor', '__proto__'])('is no release: %j', (name) => {
    expect(() => knownVersion(api, name)).toThrow(
      /^unknown Podman version .*; there are v3\.2\.0 to v6\.0\.0$/,
    );
  });
});

describe('the newest release of an engine', () => {
  it.each<[ApiVersion, ApiVersion]>([
    ['v5.0.0', 'v5.0.2'],
    ['v5.0.1', 'v5.0.2'],
    ['v5.4.2', 'v5.4.0'],
    ['v5.8.6', 'v5.8.0'],
    ['v5.9.0', 'v5.8.0'],
    ['v6.0.0-rc1', 'v5.8.0'],
    ['v6.0.2', 'v6.0.0'],
    ['v7.1.0', 'v6.0.0'],
  ])('%s is %s', (engine, version) => {
    expect(commonVersion(api, { newest: engine })).toBe(version);
  });

  it.each<[ApiVersion, string]>([
    ['v4.9.4', ": pin the version, import from 'fairlead/podman/v4.9'"],
    ['v4.10.0', ": pin the version, import from 'fairlead/podman/v4.8'"],
    ['v5.0.0-rc1', ": pin the version, import from 'fairlead/podman/v5.0'"],
    ['v3.0.1', ''],
  ])('%s is too old for an unpinned client', (engine, advice) => {
    const message = `this engine speaks Podman ${engine} at most, and an unpinned client needs v5.0.2 or newer${advice}`;
    expect(() => commonVersion(api, { newest: engine })).toThrow(
      expect.objectContaining({ code: 'ENGINE_TOO_OLD', message }),
    );
  });
});

describe('a client that is not pinned', () => {
  it.each([
    ['5.8.6', 'v5.8.0', '/v5.8.0/libpod/pods/json', '/v1.44/images/json'],
    ['5.4.2', 'v5.4.0', '/v5.4.0/libpod/pods/json', '/v1.41/images/json'],
  ])(
    'learns %s from the ping, and calls both APIs in their versions',
    async (release, version, own, other) => {
      const { uri, requests } = await podman({ release });
      const engine = connect({ uri });
      onTestFinished(() => engine.close());
      expect(await engine.libpod.pods.PodListLibpod()).toEqual([]);
      expect(await engine.images.ImageList()).toEqual([]);
      expect(await engine.apiVersion()).toBe(version);
      expect(requests).toEqual(['GET /_ping', `GET ${own}`, `GET ${other}`]);
    },
  );

  it('asks for the versions where a proxy drops the header', async () => {
    const { uri, requests } = await podman({ release: '5.4.2', header: false });
    const engine = connect({ uri });
    onTestFinished(() => engine.close());
    expect(await engine.apiVersion()).toBe('v5.4.0');
    expect(requests).toEqual(['GET /_ping', 'GET /version']);
  });

  it('accepts a later major release, which speaks older ones', async () => {
    const { uri } = await podman({ release: '7.0.0' });
    const engine = connect({ uri });
    onTestFinished(() => engine.close());
    expect(await engine.apiVersion()).toBe('v6.0.0');
  });

  it('negotiates again when an older engine has taken the place of the first', async () => {
    const server = await podman({ release: '5.8.6' });
    const engine = connect({ uri: server.uri });
    onTestFinished(() => engine.close());
    await engine.images.ImageList();
    server.release = '5.4.2';
    await engine.images.ImageList();
    await engine.images.ImageList();
    expect(server.requests).toEqual([
      'GET /_ping',
      'GET /v1.44/images/json',
      'GET /v1.44/images/json',
      'GET /_ping',
      'GET /v1.41/images/json',
    ]);
  });
});

it.each<[ApiVersion, object, string]>([
  ['v3.4.4', { name: 'm', image: 'a' }, '/v3.4.4/libpod/manifests/create'],
  ['v5.0.2', { name: 'm', images: 'a' }, '/v5.0.2/libpod/manifests'],
  ['v5.8.0', { name: 'm', images: 'a' }, '/v5.8.0/libpod/manifests/m'],
])('an operation that has moved is called at the path of %s', async (version, parameters, path) => {
  const { uri, requests } = await podman({ release: version.slice(1) });
  const engine = connectEngine({ ...api, version }, { uri }) as unknown as Engine;
  onTestFinished(() => engine.close());
  await engine.libpod.manifests.ManifestCreateLibpod(parameters as never);
  expect(requests).toEqual([`POST ${path}`]);
});

it('the documentation has the path of the release, too', () => {
  const of = (apiVersion: string) =>
    client({ category: 'libpod/manifests' as string, apiVersion, conn: nowhere });
  expect(doc(of('v5.0'), 'ManifestCreateLibpod')).toHaveProperty('path', '/libpod/manifests');
  expect(doc(of('v5.8'), 'ManifestCreateLibpod')).toHaveProperty('path', '/libpod/manifests/{name}');
});

describe('a release that lacks', () => {
  it('a parameter says so, without sending anything', async () => {
    const engine = connect54(nowhere);
    const call = engine.libpod.images.ImagePullLibpod({ reference: 'a', pullProgress: true } as never);
    expect(await rejection(call)).toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/pullProgress needs Podman v[\d.]+, and this client speaks v5\.4\.0$/),
    });
  });

  it('an operation says so after negotiating, without sending more', async () => {
    const { uri, requests } = await podman({ release: '5.4.2' });
    const conn = { uri };
    onTestFinished(() => close(conn));
    const artifacts = client({ category: 'libpod/artifacts', conn });
    expect(await rejection(invoke(artifacts, { op: 'ArtifactListLibpod' }))).toMatchObject({
      code: 'UNAVAILABLE',
      message: 'ArtifactListLibpod needs Podman v5.6.0, and this engine speaks v5.4.0',
    });
    expect(requests).toEqual(['GET /_ping']);
  });
});
