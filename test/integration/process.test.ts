/** A process on a real engine: lines, outputs, the size of the TTY, the exit code; and running a process to its end. */
import { randomBytes } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { connect, exec, type Line, run } from 'fairlead';
import { connect as connectV25 } from 'fairlead/v1.25';
import { describe, expect, it } from 'vitest';
import { onEveryEngine } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { rejection } from '../unit/helpers/async.js';
import { engineAt, makeContainer, unique } from './helpers/things.js';

const Image = busyboxImage;
const sleeping = { Cmd: ['sleep', '600'] };
const both = { stdout: true, stderr: true };

/** The containers with a label, running or not. */
async function labelled(uri: string, label: string): Promise<string[]> {
  const found = await engineAt(uri).containers.ContainerList({ all: true, filters: { label: [label] } });
  return found.map(({ Id }) => Id ?? '');
}

onEveryEngine('the output of a process', ({ uri }) => {
  const script = 'echo one; echo oops >&2; printf two; printf "\\nlast"';

  it('is read line by line', async () => {
    const { containers } = engineAt(uri);
    const id = await makeContainer(uri, { Cmd: ['sh', '-c', script] }, { start: true });
    const lines: Line[] = [];
    await containers.ContainerWait({ id });
    const logs = await containers.ContainerLogs({ id, ...both, follow: true });
    for await (const line of logs.lines()) lines.push(line);
    expect(lines.filter(({ stream }) => stream === 'stdout').map(({ line }) => line)).toEqual([
      'one',
      'two',
      'last',
    ]);
    expect(lines.filter(({ stream }) => stream === 'stderr')).toEqual([{ stream: 'stderr', line: 'oops' }]);
  });

  it('of a TTY is read line by line, without carriage returns', async () => {
    const { containers } = engineAt(uri);
    const id = await makeContainer(uri, { Tty: true, Cmd: ['sh', '-c', script] }, { start: true });
    // With a TTY and `follow`, Docker 20.10 may lose a last line without a line break.
    await containers.ContainerWait({ id });
    const lines: string[] = [];
    for await (const { line } of (await containers.ContainerLogs({ id, ...both })).lines()) lines.push(line);
    expect(lines).toEqual(['one', 'oops', 'two', 'last']);
  });

  it('goes to two Writables, which end, and stays apart as text', async () => {
    const { containers } = engineAt(uri);
    const id = await makeContainer(uri, { Cmd: ['sh', '-c', script] }, { start: true });
    // While the process ends, Docker 20.10 may lose a last line without a line break from a followed log.
    await containers.ContainerWait({ id });
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const logs = await containers.ContainerLogs({ id, ...both, follow: true });
    const [, out, err] = await Promise.all([logs.pipeTo(stdout, stderr), text(stdout), text(stderr)]);
    expect([out, err]).toEqual(['one\ntwo\nlast', 'oops\n']);
    expect(await (await containers.ContainerLogs({ id, ...both })).output()).toEqual({
      stdout: out,
      stderr: err,
    });
  });
});

onEveryEngine('the exit code', ({ uri }) => {
  async function started(execConfig: { Cmd: string[]; Tty?: boolean; AttachStdin?: boolean }) {
    const engine = engineAt(uri);
    const id = await makeContainer(uri, sleeping, { start: true });
    const config = { AttachStdout: true, AttachStderr: true, ...execConfig };
    const { Id } = await engine.containers.ContainerExec({ id, execConfig: config });
    return engine.exec.ExecStart({ id: Id, execStartConfig: { Tty: execConfig.Tty === true } });
  }

  it('of a command is known when its output has been read', async () => {
    const session = await started({ Cmd: ['sh', '-c', 'echo out; exit 7'] });
    expect(await session.text()).toBe('out\n');
    expect(await session.exitCode()).toBe(7);
    // A second call gives the exit code again.
    expect(await session.exitCode()).toBe(7);
  });

  it('of a command is known even if nobody reads its output, however long the output is', async () => {
    const session = await started({ Cmd: ['sh', '-c', 'head -c 3000000 /dev/zero; exit 8'] });
    expect(await session.exitCode()).toBe(8);
  });

  it('of a command may be waited for while its output is read', async () => {
    const session = await started({ Cmd: ['sh', '-c', 'cat; exit 9'], AttachStdin: true });
    const code = session.exitCode.bind(session);
    const output = session.text();
    const exit = code();
    await session.end('in');
    expect([await output, await exit]).toEqual(['in', 9]);
  });

  it('of a command that an engine cannot start is a failure, and the output says why', async () => {
    const session = await started({ Cmd: ['/no/such/program'] });
    expect((await session.text()).toLowerCase()).toContain('no such file or directory');
    expect([126, 127]).toContain(await session.exitCode());
  });

  it('of a container is that of its main process', async () => {
    const { containers } = engineAt(uri);
    const id = await makeContainer(uri, { Cmd: ['sh', '-c', 'echo out; exit 5'] });
    const attached = await containers.ContainerAttach({ id, stream: true, ...both });
    await containers.ContainerStart({ id });
    expect(await attached.exitCode()).toBe(5);
  });

  it('cannot be known once the container is gone', async () => {
    const engine = engineAt(uri);
    const id = await makeContainer(uri, sleeping, { start: true });
    const execConfig = { Cmd: ['sleep', '600'], AttachStdout: true };
    const { Id } = await engine.containers.ContainerExec({ id, execConfig });
    const session = await engine.exec.ExecStart({ id: Id, execStartConfig: {} });
    await engine.containers.ContainerDelete({ id, force: true });
    expect(await rejection(session.exitCode())).toMatchObject({ status: 404, op: 'ExecInspect' });
  });
});

onEveryEngine('a TTY', ({ uri }) => {
  const size = ['sh', '-c', 'echo ready; while read line; do stty size; done'];

  it('of a command has the size that it is given', async () => {
    const engine = engineAt(uri);
    const id = await makeContainer(uri, sleeping, { start: true });
    const execConfig = { Cmd: size, Tty: true, AttachStdin: true, AttachStdout: true };
    const { Id } = await engine.containers.ContainerExec({ id, execConfig });
    const session = await engine.exec.ExecStart({ id: Id, execStartConfig: { Tty: true } });
    const lines = session.lines();
    const next = async (expected: RegExp) => {
      for (;;) {
        const { value, done } = await lines.next();
        if (done) throw new Error('the output ended');
        if (expected.test(value.line)) return value.line;
      }
    };
    // The process and its TTY exist now.
    await next(/^ready$/);
    const answer = async () => {
      await session.write('go\n');
      return next(/^\d+ \d+$/);
    };
    await session.resize({ h: 33, w: 111 });
    // Podman answers before the TTY has its size.
    await expect.poll(answer).toBe('33 111');
    await session.resize({ h: 24, w: 80 });
    await expect.poll(answer).toBe('24 80');
    await session.close();
  });

  it('of a container has the size that it is given', async () => {
    const { containers } = engineAt(uri);
    const id = await makeContainer(uri, { Cmd: size, Tty: true, OpenStdin: true });
    const attached = await containers.ContainerAttach({ id, stream: true, stdin: true, stdout: true });
    await containers.ContainerStart({ id });
    await attached.resize({ h: 40, w: 132 });
    await attached.write('go\n');
    let found = '';
    for await (const { line } of attached.lines()) {
      if (!/^\d+ \d+$/.test(line)) continue;
      found = line;
      break;
    }
    expect(found).toBe('40 132');
  });

  it('has no size once its process has ended', async () => {
    const { containers } = engineAt(uri);
    const id = await makeContainer(uri, { Cmd: ['true'] });
    const attached = await containers.ContainerAttach({ id, stream: true, stdout: true });
    await containers.ContainerStart({ id });
    await attached.exitCode();
    expect(await rejection(attached.resize({ h: 1, w: 1 }))).toMatchObject({
      name: 'EngineError',
      op: 'ContainerResize',
    });
  });
});

onEveryEngine('exec', ({ uri, has }) => {
  it.each([
    ['unpinned', connect],
    ['v1.25', connectV25],
  ])('gives exit code and output, %s', async (_, connectTo) => {
    await using engine = connectTo({ uri });
    const id = await makeContainer(uri, sleeping, { start: true });
    const Cmd = ['sh', '-c', 'cat; echo oops >&2; exit 3'];
    expect(await exec(engine, { id, execConfig: { Cmd }, input: 'in' })).toEqual({
      exitCode: 3,
      stdout: 'in',
      stderr: 'oops\n',
    });
    expect(await exec(engine, { id, execConfig: { Cmd: ['true'] } })).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('takes the options of ContainerExec, a TTY among them', async () => {
    const engine = engineAt(uri);
    const id = await makeContainer(uri, sleeping, { start: true });
    const execConfig = {
      Cmd: ['sh', '-c', 'pwd; echo $WHO; tty >&2; exit 2'],
      WorkingDir: '/etc',
      Env: ['WHO=me'],
    };
    const piped = await exec(engine, { id, execConfig });
    expect(piped).toEqual({ exitCode: 2, stdout: '/etc\nme\n', stderr: 'not a tty\n' });
    const { stdout, stderr } = await exec(engine, { id, execConfig: { ...execConfig, Tty: true } });
    expect([stdout, stderr]).toEqual([expect.stringMatching(/^\/etc\r\nme\r\n\/dev\//), '']);
  });

  it('takes input of every sort, read or not', async () => {
    const engine = engineAt(uri);
    const id = await makeContainer(uri, sleeping, { start: true });
    const wc = { id, execConfig: { Cmd: ['wc', '-c'] } };
    const bytes = randomBytes(300_000);
    async function* generate() {
      yield 'ü';
      yield bytes;
    }
    expect((await exec(engine, { ...wc, input: bytes })).stdout).toBe('300000\n');
    expect((await exec(engine, { ...wc, input: Readable.from([bytes, bytes]) })).stdout).toBe('600000\n');
    expect((await exec(engine, { ...wc, input: generate() })).stdout).toBe('300002\n');
    expect((await exec(engine, { ...wc, input: '' })).stdout).toBe('0\n');
    // Podman closes the connection to a command that ends before its input, at times before the output is read.
    if (has.includes('libpod')) return;
    // The command ends before its input, which never ends. The command waits for input, since an engine under load at
    // times reports 126 (a failed start) for a command that ends at once.
    const silent = new Readable({ read() {} });
    silent.push(bytes);
    const head = { id, execConfig: { Cmd: ['sh', '-c', 'head -c 1 | wc -c'] } };
    expect(await exec(engine, { ...head, input: silent })).toEqual({
      exitCode: 0,
      stdout: '1\n',
      stderr: '',
    });
    expect(silent.destroyed).toBe(true);
  });

  it('rejects if its input fails, with the reason', async () => {
    const engine = engineAt(uri);
    const id = await makeContainer(uri, sleeping, { start: true });
    async function* failing() {
      yield 'some';
      throw new Error('the disk is gone');
    }
    const error = await rejection(exec(engine, { id, execConfig: { Cmd: ['cat'] }, input: failing() }));
    expect(error).toMatchObject({ code: 'REQUEST_BODY_FAILED' });
    expect(error.message).toContain('the disk is gone');
  });

  it('rejects for a container that is not there, or does not run, and when it is aborted', async () => {
    const engine = engineAt(uri);
    const execConfig = { Cmd: ['sleep', '600'] };
    const missing = await rejection(exec(engine, { id: unique(), execConfig }));
    expect(missing).toMatchObject({ status: 404, op: 'ContainerExec' });
    const stopped = await makeContainer(uri, sleeping);
    expect(await rejection(exec(engine, { id: stopped, execConfig }))).toMatchObject({
      status: has.includes('conflicts') ? 409 : 500,
    });
    const running = await makeContainer(uri, sleeping, { start: true });
    const aborting = exec(engine, { id: running, execConfig }, { signal: AbortSignal.timeout(200) });
    expect(await rejection(aborting)).toMatchObject({ code: 'ABORTED' });
  });
});

onEveryEngine('run', ({ uri, has }) => {
  const labels = () => {
    const label = unique('run');
    return { label, Labels: { [label]: '' } };
  };

  describe.each([
    ['unpinned', connect],
    ['v1.25', connectV25],
  ])('%s', (_, connectTo) => {
    it('gives exit code and output, and leaves nothing behind', async () => {
      await using engine = connectTo({ uri });
      const { label, Labels } = labels();
      const Cmd = ['sh', '-c', 'cat; echo oops >&2; exit 3'];
      const name = unique();
      expect(await run(engine, { name, body: { Image, Cmd, Labels }, input: 'in' })).toEqual({
        exitCode: 3,
        stdout: 'in',
        stderr: 'oops\n',
      });
      expect(await labelled(uri, label)).toEqual([]);
    });
  });

  it('gives all output, even if it is long or comes at once', async () => {
    const engine = engineAt(uri);
    const { exitCode, stdout } = await run(engine, {
      body: {
        Image,
        Cmd: ['sh', '-c', 'head -c 5000000 /dev/zero | tr "\\0" x'],
        HostConfig: { LogConfig: { Type: 'none' }, AutoRemove: true },
      },
    });
    expect([exitCode, stdout.length]).toEqual([0, 5_000_000]);
  });

  it('gives a TTY', async () => {
    const { stdout } = await run(engineAt(uri), { body: { Image, Cmd: ['tty'], Tty: true } });
    expect(stdout).toMatch(/^\/dev\/.*\r\n$/);
  });

  it('removes the container when it is aborted, and when it cannot be started', async () => {
    const engine = engineAt(uri);
    const { label, Labels } = labels();
    const body = { Image, Labels, Cmd: ['sh', '-c', 'echo begun; sleep 600'] };
    const aborting = run(engine, { body }, { signal: AbortSignal.timeout(500) });
    expect(await rejection(aborting)).toMatchObject({ code: 'ABORTED' });
    const failing = run(engine, { body: { ...body, Cmd: ['/no/such/program'] } });
    expect(await rejection(failing)).toMatchObject({
      op: has.includes('lateStarts') ? 'ContainerStart' : 'ContainerAttach',
    });
    expect(await labelled(uri, label)).toEqual([]);
  });

  it('rejects for an image that is not there', async () => {
    const error = await rejection(run(engineAt(uri), { body: { Image: unique('no-such-image') } }));
    expect(error).toMatchObject({ status: 404, op: 'ContainerCreate' });
  });
});
