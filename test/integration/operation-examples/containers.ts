import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type ContainerCreateRequest, type Engine, exec } from 'fairlead';
import { expect } from 'vitest';
import { rejection } from '../../unit/helpers/async.js';
import { tar } from '../helpers/tar.js';
import type { Fixtures } from './fixture.js';

/** Creates a container of nginx:alpine and starts it. */
export async function start(
  { containers }: Engine,
  name: string,
  body: Partial<ContainerCreateRequest> = {},
): Promise<string> {
  const { Id } = await containers.ContainerCreate({ name, body: { Image: 'nginx:alpine', ...body } });
  await containers.ContainerStart({ id: name });
  return Id;
}

const script = (text: string) => ({ Cmd: ['sh', '-c', text] });
const html = '/usr/share/nginx/html';

/** The output of a command in the container `web`. */
const inWeb = async (engine: Engine, ...Cmd: string[]) =>
  (await exec(engine, { id: 'web', execConfig: { Cmd } })).stdout;

export const containers: Fixtures = {
  async ContainerList({ engine, run }) {
    await start(engine, 'running', { Labels: { app: 'shop' } });
    const Labels = { app: 'shop' };
    const body = { Image: 'alpine', Labels };
    await engine.containers.ContainerCreate({ name: 'shop', body });
    await engine.containers.ContainerCreate({ name: 'other', body: { Image: 'alpine' } });
    expect(await run()).toEqual(["[ '/shop' ] Created"]);
  },

  async ContainerCreate({ engine, run }) {
    await run();
    await engine.containers.ContainerStart({ id: 'web' });
    const { Mounts, NetworkSettings } = await engine.containers.ContainerInspect({ id: 'web' });
    expect(Mounts).toMatchObject([{ Type: 'volume', Name: 'site', Destination: html, RW: false }]);
    expect(NetworkSettings?.Ports).toEqual({ '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '8080' }] });
    // The engine has copied the page into the new volume.
    expect(await inWeb(engine, 'wget', '-qO-', 'localhost')).toBe('page of nginx:alpine\n');
  },

  async ContainerInspect({ engine, run }) {
    await start(engine, 'web', {
      ExposedPorts: { '80/tcp': {} },
      Healthcheck: { Test: ['CMD', 'true'], Interval: 1e8 },
      HostConfig: { PublishAllPorts: true },
    });
    await expect.poll(async () => (await run())[0]).toBe('running 0 healthy');
    expect((await run())[1]).toMatch(/^\d{4,5}$/);
  },

  async ContainerLogs({ engine, run }) {
    await start(engine, 'web', script('echo one; echo two >&2; sleep 0.5; echo three'));
    const lines = await run();
    expect(lines.at(-1)).toBe('stdout three');
    expect(lines.sort()).toEqual(['stderr two', 'stdout one', 'stdout three']);
  },

  async ContainerStats({ engine, run }) {
    await start(engine, 'web', { HostConfig: { Memory: 64 * 2 ** 20 } });
    const lines = await run();
    expect(lines).toEqual([expect.stringMatching(/^\d+ of 67108864 bytes$/)]);
  },

  async ContainerStart({ engine, run }) {
    await run();
    const started = await engine.containers.ContainerList();
    expect(started).toMatchObject([{ Image: 'nginx:alpine', State: 'running' }]);
    const id = started[0]?.Id ?? '';
    const health = async () => (await engine.containers.ContainerInspect({ id })).State?.Health?.Status;
    await expect.poll(health).toBe('healthy');
  },

  async ContainerStop({ engine, run }) {
    await start(engine, 'web', script('trap "exit 3" TERM; while :; do sleep 0.1; done'));
    const state = async () => (await engine.containers.ContainerInspect({ id: 'web' })).State;
    // The trap has to be set.
    await expect.poll(() => inWeb(engine, 'ps')).toContain('sleep 0.1');
    await run();
    expect(await state()).toMatchObject({ Running: false, ExitCode: 3 });
    await run();
    expect(await state()).toMatchObject({ Running: false, ExitCode: 3 });
  },

  async ContainerAttach({ engine, run }) {
    expect(await run()).toEqual(['a\nb\n']);
    const all = await engine.containers.ContainerList({ all: true });
    expect(all).toMatchObject([{ Image: 'alpine', Command: 'sort' }]);
  },

  async ContainerWait({ engine, run }) {
    await start(engine, 'job', script('sleep 0.2; echo broken >&2; exit 3'));
    expect(await run()).toEqual(['exit code 3: broken\n']);
    await engine.containers.ContainerDelete({ id: 'job' });
    await start(engine, 'job', script('echo done'));
    expect(await run()).toEqual([]);
  },

  async ContainerDelete({ engine, run }) {
    await start(engine, 'web', { Volumes: { '/data': {} } });
    expect((await engine.volumes.VolumeList()).Volumes).toHaveLength(1);
    await run();
    expect(await engine.containers.ContainerList({ all: true })).toEqual([]);
    expect((await engine.volumes.VolumeList()).Volumes ?? []).toEqual([]);
  },

  async ContainerArchive({ engine, run, folder }) {
    await start(engine, 'web');
    await run();
    const archive = await readFile(join(folder, 'hosts.tar'), 'latin1');
    expect(archive).toMatch(/^hosts\0/);
    expect(archive).toContain('127.0.0.1\tlocalhost');
  },

  async PutContainerArchive({ engine, run, folder }) {
    await writeFile(join(folder, 'site.tar.gz'), gzipSync(tar({ 'index.html': 'another page\n' })));
    await start(engine, 'web');
    await run();
    expect(await inWeb(engine, 'wget', '-qO-', 'localhost')).toBe('another page\n');
  },

  async ContainerPrune({ engine, run }) {
    const running = await start(engine, 'web');
    expect(await run()).toEqual(['[] 0 bytes']);
    const { Id } = await engine.containers.ContainerCreate({ body: { Image: 'alpine' } });
    expect(await run()).toEqual([`[ '${Id}' ] 0 bytes`]);
    expect(await engine.containers.ContainerList({ all: true })).toMatchObject([{ Id: running }]);
  },

  async ContainerExec({ engine, run }) {
    await start(engine, 'web');
    const files = (await inWeb(engine, 'ls', '/etc')).trim().split('\n').length;
    expect(await run()).toEqual([`0 ${files}\n `]);
    await engine.containers.ContainerStop({ id: 'web', t: 0 });
    expect(await rejection(run())).toMatchObject({ status: 409 });
  },

  async ExecStart({ engine, run }) {
    await start(engine, 'web');
    expect(await run()).toEqual(['a\nb\n 0']);
  },
};
