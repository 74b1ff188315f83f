/** An engine that is reached through ssh. The ssh server runs on this machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { connect, type Engine } from 'fairlead';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { whereEnginesCanRun } from '../../engines/each-engine.js';
import { type PrivateEngine, privateEngine } from '../../engines/private-engine.js';
import { type Sshd, sshd } from '../../engines/sshd.js';
import { rejection, until } from '../unit/helpers/async.js';
import { rawServer } from '../unit/helpers/server.js';
import { proveAllKinds } from './helpers/all-kinds.js';
import { root, runProgram } from './helpers/programs.js';
import { makeContainer, unique } from './helpers/things.js';

let engine: PrivateEngine;
let far: Sshd;

const PATH = () => `${far.bin}:${process.env['PATH']}`;

function reach(uri: string): Engine {
  const reached = connect({ uri });
  onTestFinished(() => reached.close());
  return reached;
}

const nothingRuns = () => far.clients().length === 0 && far.dockers().length === 0;
const chatty = { Cmd: ['sh', '-c', 'while :; do echo tick; sleep 0.1; done'] };
const silent = { Cmd: ['sleep', '600'] };

whereEnginesCanRun('ssh', () => {
  beforeAll(async () => {
    engine = await privateEngine(undefined, { engine: 'd28' });
    far = await sshd(engine.uri);
  });
  afterAll(async () => {
    await far?.stop();
    await engine?.stop();
  });
  beforeEach(() => {
    vi.stubEnv('PATH', PATH());
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
  });

  describe('an engine reached by ssh', () => {
    it('supports every kind of call', () => proveAllKinds(reach('ssh://far'), engine.uri));

    it('is reached by user, port and address, through a jump host, and by its socket', async () => {
      const { uri } = engine;
      for (const place of [`root@127.0.0.1:${far.port}`, 'through', `far${uri.slice('unix://'.length)}`])
        expect(await reach(`ssh://${place}`)._ping.SystemPing()).toBe('OK');
    });

    it('is found by DOCKER_HOST', async () => {
      vi.stubEnv('DOCKER_HOST', 'ssh://far');
      await using found = connect();
      expect(found.describe()).toEqual({ uri: 'ssh://far', source: 'DOCKER_HOST', skipped: [], passed: [] });
      expect(await found._ping.SystemPing()).toBe('OK');
    });

    it('takes several requests at once, by a program each, which are used again', async () => {
      const reached = reach('ssh://far');
      expect(await reached._ping.SystemPing()).toBe('OK');
      expect(far.clients().length).toBe(1);
      const all = () => Promise.all(Array.from({ length: 5 }, () => reached.info.SystemInfo()));
      expect(new Set((await all()).map(({ ID }) => ID)).size).toBe(1);
      const clients = far.clients();
      expect(clients.length).toBe(5);
      await all();
      expect(far.clients()).toEqual(clients);
      await reached.close();
      await until(nothingRuns);
    });

    it('receives the input of a process to its end, while the process sends it back', async () => {
      const id = await makeContainer(engine.uri, { Cmd: ['cat'], OpenStdin: true, StdinOnce: true });
      const reached = reach('ssh://far');
      const attached = await reached.containers.ContainerAttach({
        id,
        stream: true,
        stdin: true,
        stdout: true,
      });
      await reached.containers.ContainerStart({ id });
      const text = attached.text();
      for (let line = 0; line < 1000; line++) await attached.write(`${line}\n`);
      await attached.end();
      expect((await text).split('\n').length).toBe(1001);
      expect(await reached.containers.ContainerWait({ id })).toMatchObject({ StatusCode: 0 });
    });
  });

  describe('what cannot be reached by ssh is said in the words of ssh or of the far side', () => {
    it.each([
      ['a machine whose name does not resolve', 'ssh://no-such-host.invalid', 'Could not resolve hostname'],
      ['a machine where nothing listens', 'ssh://127.0.0.1:1', 'Connection refused'],
      ['a machine that does not let us in', 'ssh://stranger', 'Permission denied (publickey)'],
      ['a machine without docker', 'ssh://bare', 'docker: not found. The program docker must be in the PATH'],
      [
        'a socket that is not there',
        'ssh://far/no/such.sock',
        'dial unix /no/such.sock: connect: no such file',
      ],
      [
        'a socket with a name that a shell would take apart',
        "ssh://far/no%20'such'%20$HOME;x",
        "/no 'such' $HOME;x",
      ],
    ])('%s', async (_, uri, words) => {
      const reached = reach(uri);
      // A large upload does not hide the message.
      const upload = { url: '/v1.41/images/load', method: 'post', body: Buffer.alloc(5_000_000) } as const;
      for (const call of [() => reached._ping.SystemPing(), () => reached.fetch(upload)]) {
        const error = await rejection(call());
        expect(error).toMatchObject({ name: 'ConnectionError', code: 'CONNECTION_FAILED', endpoint: uri });
        expect(error.message).toContain(`cannot reach the engine at ${uri}: `);
        expect(error.message).toContain(words);
        expect(error.cause).toMatchObject({ message: expect.stringMatching(/^ssh ended with (255|127|1)$/) });
      }
      await until(nothingRuns);
    });

    it('a machine that is silent, within the connect timeout', async () => {
      const server = await rawServer((socket) => socket.resume(), 'tcp');
      if (server.endpoint.kind !== 'tcp') throw new Error('not a port');
      const uri = `ssh://127.0.0.1:${server.endpoint.port}`;
      await using reached = connect({ uri, timeouts: { connectTimeout: 500 } });
      expect(await rejection(reached.fetch({ url: '/_ping' }))).toMatchObject({
        name: 'TimeoutError',
        code: 'CONNECT_TIMEOUT',
        after: 500,
      });
      // An abort does not wait for the handshake either.
      const call = reach(uri).fetch({ url: '/_ping', signal: AbortSignal.timeout(50) });
      expect(await rejection(call)).toMatchObject({ name: 'AbortError' });
      await until(() => server.open() === 0 && nothingRuns());
    });

    it('no program named ssh', async () => {
      const empty = await mkdtemp(`${tmpdir()}/fairlead-`);
      onTestFinished(() => rm(empty, { recursive: true }));
      vi.stubEnv('PATH', empty);
      expect(await rejection(reach('ssh://far')._ping.SystemPing())).toMatchObject({
        code: 'CONNECTION_FAILED',
        message: expect.stringContaining('there is no ssh program in the PATH'),
      });
    });
  });

  describe('the programs of an ssh connection', () => {
    it('end with an abort, a stream that is dropped, and the end of the engine', async () => {
      const id = await makeContainer(engine.uri, silent, { start: true });
      const reached = reach('ssh://far');
      await reached.apiVersion();
      const controller = new AbortController();
      const { signal } = controller;
      const follow = { id, stdout: true, follow: true };
      const calls = [
        reached.containers.ContainerLogs(follow, { signal }).then((logs) => logs.text()),
        reached.containers.ContainerWait({ id }, { signal }),
        reached.containers.ContainerStats({ id }, { signal }).then((stats) => stats.toArray()),
      ].map(rejection);
      const dropped = await reached.containers.ContainerLogs(follow);
      await until(() => far.dockers().length === 4);
      controller.abort();
      for (const call of calls) expect(await call).toMatchObject({ name: 'AbortError' });
      dropped.destroy();
      await until(nothingRuns);
      expect(await reached._ping.SystemPing()).toBe('OK');
      await reached.close();
      await until(nothingRuns);
    });

    it('end here with a connection to a process, and on the remote side with the next output of the process', async () => {
      const id = await makeContainer(engine.uri, { Cmd: ['cat'], OpenStdin: true }, { start: true });
      const reached = reach('ssh://far');
      const attach = { id, stream: true, stdout: true };
      const controller = new AbortController();
      const { signal } = controller;
      const attached = rejection(
        reached.containers.ContainerAttach(attach, { signal }).then((session) => session.text()),
      );
      const closed = await reached.containers.ContainerAttach(attach);
      await until(() => far.dockers().length === 2);
      controller.abort();
      expect(await attached).toMatchObject({ name: 'AbortError' });
      await closed.close();
      await reached.close();
      await until(() => far.clients().length === 0);
      // `docker system dial-stdio` treats the end of its input as the end of stdin, and waits for more output.
      await using direct = connect({ uri: engine.uri });
      const session = await direct.containers.ContainerAttach({ ...attach, stdin: true });
      await session.write('something\n');
      await until(nothingRuns);
    });

    it('do not keep a program alive that closes nothing, and end with it', async () => {
      const id = await makeContainer(engine.uri, chatty, { start: true });
      const ran = await runProgram('test/integration/programs/exits-by-itself.ts', ['ssh://far', id], {
        PATH: PATH(),
      });
      expect(ran).toMatchObject({ stderr: '', code: 0 });
      expect(ran.stdout).toMatch(/^OK\nOK\nOK\ntick/);
      await until(nothingRuns);
    });

    it('end with a program that is killed', async () => {
      const id = await makeContainer(engine.uri, chatty, { start: true });
      const program = ['--import', 'tsx', 'test/integration/programs/follows-logs.ts', 'ssh://far', id];
      const child = spawn(process.execPath, program, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      expect(far.dockers().length).toBe(2);
      child.kill('SIGKILL');
      await once(child, 'close');
      await until(nothingRuns);
    });

    describe.each(['ssh', 'docker'] as const)('that die, of %s', (which) => {
      /** Kills the processes, and waits until the processes of both sides have ended. */
      const kill = async () => {
        const [clients, dockers] = [far.clients(), far.dockers()];
        expect(clients.length).toBeGreaterThan(0);
        for (const pid of which === 'ssh' ? clients : dockers) process.kill(pid, 'SIGKILL');
        await until(() => [...clients, ...dockers].every((pid) => !existsSync(`/proc/${pid}`)));
      };

      it('are replaced for the next call', async () => {
        const reached = reach('ssh://far');
        expect(await reached._ping.SystemPing()).toBe('OK');
        await kill();
        expect(await reached._ping.SystemPing()).toBe('OK');
        await kill();
        await reached.volumes.VolumeCreate({ volumeConfig: { Name: unique() } });
      });

      it('make calls under way fail', async () => {
        const id = await makeContainer(engine.uri, chatty, { start: true });
        const reached = reach('ssh://far');
        const logs = await reached.containers.ContainerLogs({ id, stdout: true, follow: true });
        const attached = await reached.containers.ContainerAttach({ id, stream: true, stdout: true });
        const waiting = rejection(reached.containers.ContainerWait({ id }));
        const reading = [logs, attached].map((stream) => rejection(stream.text()));
        await until(() => far.dockers().length === 3);
        await kill();
        for (const error of [...(await Promise.all(reading)), await waiting])
          expect(error).toMatchObject({ name: expect.stringMatching(/^(Connection|Stream)Error$/) });
        await until(nothingRuns);
      });
    });
  });
});
