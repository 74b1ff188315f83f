/** Path parameters: a name with any characters reaches the right operation. */
import { connect, EngineError, fetch, UsageError } from 'fairlead';
import { expect, it } from 'vitest';
import { onEveryEngine } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { rejection } from '../unit/helpers/async.js';
import { onRequest, rawServer } from '../unit/helpers/server.js';
import { pushBusybox } from './helpers/registry.js';
import { uriOf } from './helpers/servers.js';
import { connTo, engineAt, makeContainer, removeAfterwards, removeImage, unique } from './helpers/things.js';

/** Names with characters that have a meaning in a URL, but not for an engine. */
const odd = ['a%b', 'a%2fb', 'a?b', 'a#b', 'a b', 'ä', 'a+b', 'a&b=c', 'a;b', 'a\\b', '%2e%2e', 'a$&b'];

/** A name in the words of an engine, as a text or quoted. */
const nameIn = (name: string) =>
  new RegExp([name, JSON.stringify(name)].map((one) => one.replaceAll(/[^\w\s]/g, '\\$&')).join('|'));

onEveryEngine('a path', (engine) => {
  const { uri, registry } = engine;

  it("holds an image's name with slashes and a tag", async () => {
    const { images } = engineAt(uri);
    const repo = `example.test:5000/${unique()}/a-b/c_d.e`;
    const name = `${repo}:1.0-rc.1`;
    removeImage(uri, name);
    await images.ImageTag({ name: busyboxImage, repo, tag: '1.0-rc.1' });
    const { Id, RepoTags } = await images.ImageInspect({ name });
    expect(RepoTags).toContain(name);
    expect((await images.ImageHistory({ name })).flatMap(({ Tags }) => Tags ?? [])).toContain(name);
    const second = `${unique()}/again`;
    removeImage(uri, second);
    await images.ImageTag({ name, repo: second });
    expect((await images.ImageInspect({ name: second })).Id).toBe(Id);
    expect((await images.ImageGet({ name }, { as: 'data' })).includes(name)).toBe(true);
    expect(await images.ImageDelete({ name })).toEqual([{ Untagged: name }]);
    expect(await rejection(images.ImageInspect({ name }))).toMatchObject({ status: 404 });
  });

  it("holds an image's ID with its algorithm", async () => {
    const { images } = engineAt(uri);
    const { Id } = await images.ImageInspect({ name: busyboxImage });
    expect(Id).toMatch(/^sha256:/);
    expect((await images.ImageInspect({ name: Id ?? '' })).Id).toBe(Id);
  });

  it.skipIf(registry === undefined)("holds an image's name with a digest", async () => {
    const image = await pushBusybox(engine, registry!.open);
    const { images, distribution } = engineAt(uri);
    await (await images.ImageCreate({ fromImage: image })).toArray();
    const { RepoDigests, Id } = await images.ImageInspect({ name: image });
    const name = RepoDigests?.find((each) => each.startsWith(image.slice(0, image.lastIndexOf(':')))) ?? '';
    expect(name).toMatch(/@sha256:[0-9a-f]{64}$/);
    expect((await images.ImageInspect({ name })).Id).toBe(Id);
    if (!engine.has.includes('distribution')) return;
    const { Descriptor } = await distribution.DistributionInspect({ name });
    expect(name.endsWith(`@${Descriptor.digest}`)).toBe(true);
  });

  it("holds a container's name, with the slash that the engine lists it with", async () => {
    const id = await makeContainer(uri, {});
    const { containers } = engineAt(uri);
    const [listed] = await containers.ContainerList({ all: true, filters: { name: [id] } });
    expect(listed?.Names).toEqual([`/${id}`]);
    expect((await containers.ContainerInspect({ id: `/${id}` })).Id).toBe(listed?.Id);
    await containers.ContainerStart({ id: `/${id}` });
    const conn = connTo(uri);
    const top = await fetch({ conn, url: '/v1.41/containers/{id}/json', path: { id: `/${id}` } });
    expect(JSON.parse(top).State.StartedAt).not.toMatch(/^0001/);
  });

  it("holds a volume's and a network's name", async () => {
    const { volumes, networks } = engineAt(uri);
    const name = `${unique()}_a.b-c`;
    removeAfterwards(uri, `/volumes/${name}`);
    removeAfterwards(uri, `/networks/${name}`);
    await volumes.VolumeCreate({ volumeConfig: { Name: name } });
    expect((await volumes.VolumeInspect({ name })).Name).toBe(name);
    await volumes.VolumeDelete({ name });
    await networks.NetworkCreate({ networkConfig: { Name: name, Internal: true } });
    expect((await networks.NetworkInspect({ id: name })).Name).toBe(name);
    await networks.NetworkDelete({ id: name });
  });

  it.each(odd)('holds %j, and the right operation says that there is no such thing', async (name) => {
    const { containers, volumes, networks, exec, plugins, images } = engineAt(uri);
    const withPlugins: [() => Promise<unknown>, string][] = [
      [
        () => plugins.PluginInspect({ name }),
        `PluginInspect: plugin ${JSON.stringify(name)} not found (404)`,
      ],
    ];
    const missing: [() => Promise<unknown>, string][] = [
      [() => containers.ContainerInspect({ id: name }), `ContainerInspect: No such container: ${name} (404)`],
      [() => containers.ContainerStart({ id: name }), `ContainerStart: No such container: ${name} (404)`],
      [() => containers.ContainerDelete({ id: name }), `ContainerDelete: No such container: ${name} (404)`],
      [() => volumes.VolumeInspect({ name }), `VolumeInspect: get ${name}: no such volume (404)`],
      [() => networks.NetworkInspect({ id: name }), `NetworkInspect: network ${name} not found (404)`],
      [() => exec.ExecInspect({ id: name }), 'ExecInspect: No such exec instance'],
      [() => images.ImageDelete({ name }), 'ImageDelete: invalid reference format'],
      ...(engine.has.includes('plugins') ? withPlugins : []),
    ];
    for (const [call, message] of missing) {
      const error = await rejection(call());
      expect(error).toBeInstanceOf(EngineError);
      if (engine.has.includes('dockerWords'))
        expect(error.message.toLowerCase()).toContain(message.toLowerCase());
      else if (!message.startsWith('ImageDelete')) expect(error).toHaveProperty('status', 404);
      // The name that the engine has read stands in its words.
      if (message.includes('No such container')) expect(error.message).toMatch(nameIn(name));
    }
    // The status is 400, or 500 from older engines.
    expect(await rejection(images.ImageInspect({ name }))).toBeInstanceOf(EngineError);
  });
});

it.each(['.', '..', 'a/..', '../a', 'a/./b', 'a//b', '/', '', 'a\nb', 'a\0b', 'a\x7fb'])(
  'a path does not hold %j: nothing is sent',
  async (name) => {
    const heads: string[] = [];
    const server = await rawServer((socket) => onRequest(socket, (head) => heads.push(head)));
    await using engine = connect({ uri: uriOf(server) });
    const conn = connTo(uriOf(server));
    for (const call of [
      () => engine.containers.ContainerDelete({ id: name }),
      () => engine.images.ImageDelete({ name }),
      () => engine.volumes.VolumeDelete({ name }),
      () => fetch({ conn, url: '/containers/{id}/json', path: { id: name } }),
    ]) {
      const error = await rejection(call());
      expect(error).toBeInstanceOf(UsageError);
      expect(error).toMatchObject({ code: 'INVALID_PARAMETER' });
    }
    expect(server.sockets).toEqual([]);
    expect(heads).toEqual([]);
  },
);

it('a redirect is an error: it is not followed, and nothing has been done', async () => {
  const heads: string[] = [];
  const moved = 'HTTP/1.1 301 Moved Permanently\r\nlocation: /v1.41/info\r\ncontent-length: 0\r\n\r\n';
  const server = await rawServer((socket) =>
    onRequest(socket, (head) => {
      heads.push(head);
      socket.write(moved);
    }),
  );
  const { connect: connectOld } = await import('fairlead/v1.41');
  await using engine = connectOld({ uri: uriOf(server) });
  const error = await rejection(engine.containers.ContainerStart({ id: 'x' }));
  expect(error).toBeInstanceOf(EngineError);
  expect(error).toMatchObject({ status: 301, code: 'REFUSED' });
  expect(heads.length).toBe(1);
});
