/** The engines under test are what their tables say: their capabilities, their registries, and the podman of each Podman. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { connect, run } from 'fairlead';
import { fetch } from 'fairlead/podman';
import { expect, it, onTestFinished } from 'vitest';
import { ask } from '../../engines/ask.js';
import { capabilities } from '../../engines/capabilities.js';
import { onEveryEngineWith, onEveryPodman, testEngines } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { podmanCli } from '../../engines/podman-cli.js';
import { podmanNames } from '../../engines/suites.js';
import { checked, probes } from './helpers/probes.js';
import { pushBusybox } from './helpers/registry.js';
import { connTo, engineAt, makeContainer, removeImage, unique } from './helpers/things.js';

onEveryEngineWith([], 'the engine', (engine) => {
  const { uri, family, version, apiVersion, registry, has } = engine;

  it('has the capabilities of its table, and no other one', async ({ skip }) => {
    if (registry === undefined) return skip('a given engine has no registry');
    const probed = { ...engine, registry, container: await makeContainer(uri, checked, { start: true }) };
    const found: string[] = [];
    const unknown: string[] = [];
    for (const [name, probe] of Object.entries(probes)) {
      const answer = await probe(probed);
      if (answer === undefined) unknown.push(name);
      else if (answer) found.push(name);
    }
    expect(found.sort()).toEqual(has.filter((name) => !unknown.includes(name)).sort());
    expect(unknown.filter((name) => name !== 'checkpoints')).toEqual([]);
    expect(Object.keys(capabilities)).toEqual(expect.arrayContaining(found));
  });

  it('tells its family and versions', async () => {
    const { headers, body } = await ask(uri, 'GET', '/_ping');
    expect(body).toBe('OK');
    expect(`v${headers['api-version']}`).toBe(apiVersion);
    expect(headers['libpod-api-version']).toBe(family === 'podman' ? version : undefined);
  });

  it('runs busybox', async () => {
    await using docker = connect({ uri });
    const { stdout } = await run(docker, { body: { Image: busyboxImage, Cmd: ['echo', 'here'] } });
    expect(stdout).toBe('here\n');
  });

  it('pulls what another engine has pushed, and finds unqualified names in the open registry', async ({
    skip,
  }) => {
    if (registry === undefined) return skip('a given engine has no registry');
    const others = testEngines().filter((other) => other.name !== engine.name && !other.variant);
    const { images } = engineAt(uri);
    for (const other of others) {
      const image = await pushBusybox(other, registry.open);
      const name = image.slice(registry.open.length + 1);
      removeImage(uri, name);
      await (await images.ImageCreate({ fromImage: name })).toArray();
      const { RepoTags } = await images.ImageInspect({ name });
      expect(RepoTags).toContainEqual(expect.stringMatching(`^(docker.io/)?${name}$`));
    }
    expect(others.length).toBeGreaterThan(0);
  });

  it('pushes to the other registry, and pulls from it, with the password alone', async ({ skip }) => {
    if (registry === undefined) return skip('a given engine has no registry');
    const { address, username, password } = registry.auth;
    const { images } = engineAt(uri);
    const repo = `${address}/${unique()}/app`;
    const name = `${repo}:1.0`;
    removeImage(uri, name);
    await images.ImageTag({ name: busyboxImage, repo, tag: '1.0' });
    const push = async (auth: object) =>
      (await images.ImagePush({ name: repo, tag: '1.0', 'X-Registry-Auth': auth })).toArray();
    await expect(push({})).rejects.toThrow(/unauthorized|authentication|no basic auth/i);
    await push({ username, password, serveraddress: address });
    await images.ImageDelete({ name });
    const pull = async (auth: object) =>
      (await images.ImageCreate({ fromImage: name, 'X-Registry-Auth': auth })).toArray();
    await expect(pull({})).rejects.toThrow(/unauthorized|authentication|no basic auth/i);
    await pull({ username, password, serveraddress: address });
    expect((await images.ImageInspect({ name })).RepoTags).toContain(name);
  });
});

onEveryPodman('Podman', ({ uri, version, name, registry }) => {
  it('keeps cgroups, logs and events without systemd, and its data to itself', async ({ skip }) => {
    if (registry === undefined) return skip('a given engine has its own settings');
    const { host, store } = JSON.parse(await fetch({ conn: connTo(uri), url: '/v5.0.0/libpod/info' }));
    expect(host).toMatchObject({
      cgroupManager: 'cgroupfs',
      eventLogger: 'file',
      logDriver: 'k8s-file',
      networkBackend: 'netavark',
      ociRuntime: { name: 'crun' },
    });
    expect(store.graphRoot).toBe(uri.replace(/^unix:\/\/(.*)\.sock$/, '$1/data/storage'));
  });

  it('shares its locks with no other engine', async ({ skip }) => {
    if (registry === undefined) return skip('a given engine has its own settings');
    const list = async (path: string) =>
      JSON.parse(await fetch({ conn: connTo(uri), url: `/v5.0.0/libpod/${path}` }));
    const locks = async () => {
      const [{ host }, containers, pods, volumes] = await Promise.all([
        list('info'),
        list('containers/json?all=true'),
        list('pods/json'),
        list('volumes/json'),
      ]);
      return host.freeLocks + containers.length + pods.length + volumes.length;
    };
    await makeContainer(uri, { Cmd: ['true'] });
    await expect.poll(locks).toBe(2048);
  });

  it('is spoken to by its own podman', async ({ skip }) => {
    const own = podmanNames.find((known) => known === name);
    if (own === undefined) return skip('a given engine has no podman here');
    const [program, ...args] = await podmanCli(own);
    const podman = async (...words: string[]) => {
      const env = { HOME: '/nonexistent', PATH: '/nonexistent' };
      const all = [...args, '--remote', '--url', uri, ...words];
      return (await promisify(execFile)(program, all, { env })).stdout.trim();
    };
    expect(await podman('info', '--format', '{{.Version.Version}}')).toBe(version);
    const id = await podman('create', busyboxImage, 'true');
    onTestFinished(async () => {
      await podman('rm', id);
    });
    expect(id).toMatch(/^[0-9a-f]{64}$/);
  });
});
