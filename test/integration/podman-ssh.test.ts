/** Podman that is reached through ssh, by its connections. The ssh server runs on this machine. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Engine, run } from 'fairlead/podman';
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { whereEnginesCanRun } from '../../engines/each-engine.js';
import { podmanCli } from '../../engines/podman-cli.js';
import { type PrivateEngine, privateEngine } from '../../engines/private-engine.js';
import { type Sshd, sshd } from '../../engines/sshd.js';
import { rejection } from '../unit/helpers/async.js';

let engine: PrivateEngine;
let far: Sshd;
let podman: [string, ...string[]];
/** A home folder with the file of the connections. */
let home: string;

/** Writes one connection, which is the default one. */
async function keep(URI: string, more: object = {}): Promise<void> {
  const content = { Connection: { Default: 'far', Connections: { far: { URI, ...more } } } };
  await writeFile(join(home, 'connections.json'), JSON.stringify(content));
}

function reach(): Engine {
  const reached = connect();
  onTestFinished(() => reached.close());
  return reached;
}

const ping = () => reach().fetch({ url: '/_ping' });

/** The path of the engine's socket. */
const socket = () => engine.uri.slice('unix://'.length);

whereEnginesCanRun('Podman reached by ssh', () => {
  beforeAll(async () => {
    engine = await privateEngine(undefined, { engine: 'p58' });
    // This address leads nowhere, so that the path of a connection has to decide.
    podman = await podmanCli('p58');
    far = await sshd('unix:///gone.sock', { podman });
    home = await mkdtemp(join(tmpdir(), 'fairlead-'));
  });
  afterAll(async () => {
    await far?.stop();
    await engine?.stop();
    await rm(home, { recursive: true, force: true });
  });
  beforeEach(() => {
    const variables = {
      PATH: `${far.bin}:${process.env['PATH']}`,
      HOME: home,
      PODMAN_CONNECTIONS_CONF: join(home, 'connections.json'),
      CONTAINERS_CONF: '/dev/null',
      CONTAINER_CONNECTION: '',
      CONTAINER_HOST: '',
      CONTAINER_SSHKEY: '',
    };
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
  });

  it('runs commands, with input and output', async () => {
    await keep(`ssh://far${socket()}`);
    const reached = reach();
    expect(reached.describe()).toMatchObject({ source: 'default connection', context: 'far' });
    const { stdout } = await run(reached, {
      body: { Image: 'busybox:musl', Cmd: ['cat'] },
      input: 'to and fro',
    });
    expect(stdout).toBe('to and fro');
    expect(await reached.libpod.containers.ContainerListLibpod({ all: true })).toEqual([]);
  });

  it('is the one that podman itself would reach', async () => {
    await keep(`ssh://root@127.0.0.1:${far.port}${socket()}`, { Identity: far.key });
    expect(await ping()).toBe('OK');
    const [program, ...args] = podman;
    const theirs = await new Promise<string>((resolve, reject) => {
      const words = [...args, '--remote', 'info', '--format', '{{.Store.GraphRoot}}'];
      execFile(program, words, (error, stdout) => (error === null ? resolve(stdout.trim()) : reject(error)));
    });
    const { store } = await reach().libpod.info.SystemInfoLibpod();
    expect(theirs).toBe(store?.graphRoot);
  });

  it('is that of the other machine if the connection names no socket', async () => {
    await keep('ssh://far');
    const error = await rejection(ping());
    expect(error.message).toContain('unix:///gone.sock');
    const other = await sshd(engine.uri, { podman });
    onTestFinished(() => other.stop());
    vi.stubEnv('PATH', `${other.bin}:${process.env['PATH']}`);
    expect(await ping()).toBe('OK');
  });

  it('takes the key of the connection, or of CONTAINER_SSHKEY', async () => {
    // By its configuration, ssh would offer a key that the server refuses.
    const uri = `ssh://stranger${socket()}`;
    await keep(uri);
    expect((await rejection(ping())).message).toMatch(/Permission denied/);
    vi.stubEnv('CONTAINER_SSHKEY', far.key);
    expect(await ping()).toBe('OK');
    vi.stubEnv('CONTAINER_SSHKEY', '/gone');
    await keep(uri, { Identity: far.key });
    expect(await ping()).toBe('OK');
    vi.stubEnv('CONTAINER_HOST', uri);
    vi.stubEnv('CONTAINER_SSHKEY', far.key);
    expect(await ping()).toBe('OK');
  });

  it('does not check the key of a machine that podman has made, and of no other host', async () => {
    // Nobody knows the key of this name.
    const uri = `ssh://root@localhost:${far.port}${socket()}`;
    await keep(uri);
    expect((await rejection(ping())).message).toMatch(/Host key verification failed/);
    await keep(uri, { IsMachine: true });
    expect(await ping()).toBe('OK');
  });
});
