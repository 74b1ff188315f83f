/** Parameters reach the engine in the encoding that it expects. */
import { type ContainerListFilters, client, invoke, UsageError } from 'fairlead';
import { connect as connect142 } from 'fairlead/v1.42';
import { describe, expect, it } from 'vitest';
import { onEveryEngine } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { rejection } from '../unit/helpers/async.js';
import { connTo, engineAt, makeContainer, removeContainer, removeImage, unique } from './helpers/things.js';

/** Tells if an engine speaks a version. Both are written as `v1.41`. */
const speaks = (newest: string, version: string) => Number(newest.slice(3)) >= Number(version.slice(3));

onEveryEngine('a parameter', (engine) => {
  const { uri, registry, has } = engine;

  it('is a filter of several keys and values', async () => {
    const label = unique('label');
    const [one, two, three] = await Promise.all(
      ['one', 'two', 'three'].map((value) => makeContainer(uri, { Labels: { [label]: value } })),
    );
    const { containers } = engineAt(uri);
    const names = async (filters: ContainerListFilters | string) =>
      (await containers.ContainerList({ all: true, filters })).flatMap(({ Names }) => Names).sort();
    expect(await names({ label: [label] })).toEqual([`/${one}`, `/${two}`, `/${three}`].sort());
    expect(await names({ label: [label], name: [one!, two!] })).toEqual([`/${one}`, `/${two}`].sort());
    expect(await names({ label: [`${label}=two`], status: ['created'] })).toEqual([`/${two}`]);
    expect(await names({ label: [label], status: ['running'] })).toEqual([]);
    // JSON that the caller has encoded is sent unchanged.
    expect(await names(JSON.stringify({ label: [`${label}=one`] }))).toEqual([`/${one}`]);
  });

  it('is a filter of a prune', async () => {
    const label = unique('label');
    const mine = await makeContainer(uri, { Labels: { [label]: '' } });
    const other = await makeContainer(uri, {});
    const { containers } = engineAt(uri);
    const { Id } = await containers.ContainerInspect({ id: mine });
    const { ContainersDeleted } = await containers.ContainerPrune({ filters: { label: [label] } });
    expect(ContainersDeleted).toEqual([Id]);
    expect((await containers.ContainerInspect({ id: other })).Name).toBe(`/${other}`);
  });

  it('is a list that repeats: several images are saved', async () => {
    const { images } = engineAt(uri);
    const repos = [unique('saved'), unique('saved')];
    for (const repo of repos) {
      removeImage(uri, repo);
      await images.ImageTag({ name: busyboxImage, repo, tag: 'latest' });
    }
    const tar = await images.ImageGetAll({ names: repos }, { as: 'data' });
    for (const repo of repos) expect(tar.includes(`${repo}:latest`)).toBe(true);
    const one = await images.ImageGetAll({ names: [repos[0]!] }, { as: 'data' });
    expect(one.includes(`${repos[1]}:latest`)).toBe(false);
  });

  it('is a list that an engine of v1.42 reads, and an older one is not sent', async () => {
    if (speaks(engine.apiVersion, 'v1.42')) {
      await using pinned = connect142({ uri });
      const usage = await pinned.system.SystemDataUsage({ type: ['volume', 'build-cache'] });
      expect(Object.keys(usage)).toEqual(expect.arrayContaining(['Volumes', 'BuildCache']));
      const others = [usage.Images ?? null, usage.Containers ?? null];
      // Podman counts everything, whatever the types are.
      if (has.includes('libpod')) expect(others).not.toContain(null);
      else expect(others).toEqual([null, null]);
    } else {
      const { system } = engineAt(uri);
      expect(await rejection(system.SystemDataUsage({ type: ['volume'] }))).toBeInstanceOf(UsageError);
    }
  });

  it('is false, which is not the same as absent', async () => {
    const { containers } = engineAt(uri);
    const created = await makeContainer(uri, {});
    const filters = { name: [created] };
    expect((await containers.ContainerList({ filters, all: true })).length).toBe(1);
    expect((await containers.ContainerList({ filters, all: false })).length).toBe(0);
    expect((await containers.ContainerList({ filters })).length).toBe(0);
    const id = await makeContainer(uri, { Cmd: ['echo', 'out'] }, { start: true });
    await containers.ContainerWait({ id });
    const logs = (stdout: boolean) => containers.ContainerLogs({ id, stdout, stderr: true }, { as: 'data' });
    expect(await logs(true)).toBe('out\n');
    expect(await logs(false)).toBe('');
  });

  it('is a number', async () => {
    const id = await makeContainer(uri, { Cmd: ['sh', '-c', 'trap "" TERM; sleep 600'] }, { start: true });
    const { containers } = engineAt(uri);
    await containers.ContainerStop({ id, t: 0 });
    expect((await containers.ContainerInspect({ id })).State?.ExitCode).toBe(137);
    expect((await containers.ContainerList({ limit: 1 })).length).toBe(1);
  });

  it('is a command as a single string', async () => {
    const name = unique();
    removeContainer(uri, name);
    const containers = client({ category: 'containers', conn: connTo(uri) });
    const body = { Image: busyboxImage, Cmd: 'ls' };
    await invoke(containers, { op: 'ContainerCreate', params: { name, body }, throwException: true });
    await invoke(containers, { op: 'ContainerStart', params: { id: name }, throwException: true });
    await invoke(containers, { op: 'ContainerWait', params: { id: name }, throwException: true });
    const params = { id: name, stdout: true };
    expect(await invoke(containers, { op: 'ContainerLogs', params })).toMatch(/^bin\ndev\netc\n/);
  });

  it.each(['echo hi', ''])(
    'is %j for a command, which means the list that the engine makes of it',
    async (text) => {
      const engine = engineAt(uri);
      const { containers, commit, images } = engine;
      const body = { Image: busyboxImage, Cmd: text, Entrypoint: text };
      const commandsOf = async (id: string) => {
        removeContainer(uri, id);
        const { Config } = await containers.ContainerInspect({ id });
        return [Config?.Cmd, Config?.Entrypoint];
      };
      // `fetch` sends the text itself, which these engines still take.
      const raw = await engine.fetch({ url: '/v1.41/containers/create', method: 'POST', body });
      const { Id: id } = await containers.ContainerCreate({ name: unique(), body });
      const commands = await commandsOf(id);
      expect(commands).toEqual(await commandsOf((JSON.parse(raw) as { Id: string }).Id));
      const isNone = text === '' && has.includes('emptyEntrypoints');
      expect(commands).toEqual([[text], isNone ? null : [text]]);
      const image = await commit.ImageCommit({ container: id, containerConfig: { Cmd: text } });
      removeImage(uri, image.Id);
      expect((await images.ImageInspect({ name: image.Id })).Config?.Cmd).toEqual([text]);
    },
  );

  it('is text that is not ASCII', async () => {
    const label = unique('grüße ✓ &+%');
    const id = await makeContainer(uri, { Labels: { [label]: '日本 "語"' } });
    const { containers } = engineAt(uri);
    const found = await containers.ContainerList({ all: true, filters: { label: [`${label}=日本 "語"`] } });
    expect(found.map(({ Names }) => Names)).toEqual([[`/${id}`]]);
  });

  describe.skipIf(registry === undefined)('in a header', () => {
    const { address, username, password } = registry?.auth ?? { address: '', username: '', password: '' };

    it('is credentials, which the engine uses', async () => {
      const { images, auth } = engineAt(uri);
      const repo = `${address}/${unique()}`;
      removeImage(uri, `${repo}:1`);
      await images.ImageTag({ name: busyboxImage, repo, tag: '1' });
      const push = async (credentials: object | string) =>
        (await images.ImagePush({ name: repo, tag: '1', 'X-Registry-Auth': credentials })).toArray();
      const wrong = await rejection(push({ username, password: 'wrong' }));
      // Podman asks the registry before it answers.
      const refusal = has.includes('libpod')
        ? { name: 'EngineError', code: 'SERVER_ERROR' }
        : { name: 'StreamError', code: 'ERROR_RECORD' };
      expect(wrong).toMatchObject(refusal);
      expect(wrong.message).toMatch(/unauthorized|authentication|no basic auth/i);
      await push({ username, password });
      await images.ImageDelete({ name: `${repo}:1` });
      // A text may have any form that is sure to be credentials. `~` and `?` make base64 and base64url differ.
      const json = JSON.stringify({ username, password, email: '~~~???' });
      for (const text of [
        json,
        Buffer.from(json).toString('base64'),
        Buffer.from(json).toString('base64url'),
      ]) {
        const pull = await images.ImageCreate({ fromImage: repo, tag: '1', 'X-Registry-Auth': text });
        expect((await pull.toArray()).at(-1)?.status).toMatch(
          has.includes('libpod') ? /^Download complete/ : /^Status: Downloaded/,
        );
        await images.ImageDelete({ name: `${repo}:1` });
      }
      // The engine takes an empty text for no credentials.
      const anonymous = await images.ImageCreate({ fromImage: repo, tag: '1', 'X-Registry-Auth': '' }).then(
        (records) => rejection(records.toArray()),
        (error: Error) => error,
      );
      expect(anonymous.message).toMatch(/unauthorized|authentication|no basic auth/i);
      if (!has.includes('plainLogins')) return;
      const login = { username, password, serveraddress: address };
      expect((await auth.SystemAuth({ authConfig: login }))?.Status).toBe('Login Succeeded');
    });
  });
});
