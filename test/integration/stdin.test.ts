/** The stdin of a process: its end, when attaching and in commands; and detached commands. */
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { client, invoke } from 'fairlead';
import { expect, it } from 'vitest';
import { onEveryEngine } from '../../engines/each-engine.js';
import { rejection } from '../unit/helpers/async.js';
import { connTo, engineAt, makeContainer } from './helpers/things.js';

const attach = { stream: true, stdin: true, stdout: true, stderr: true };
const cat = { Cmd: ['cat'], OpenStdin: true, StdinOnce: true };

onEveryEngine('input', ({ uri, has }) => {
  /** The answer to a command that runs detached. */
  const silence = has.includes('silentDetaching') ? '' : '\n';

  /** A running container and a command in it, ready to be started. */
  async function command(Cmd: string[]) {
    const engine = engineAt(uri);
    const container = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
    const { Id } = await engine.containers.ContainerExec({
      id: container,
      execConfig: { Cmd, AttachStdin: true, AttachStdout: true, AttachStderr: true },
    });
    return { engine, id: Id, container };
  }

  it('ends for a container while the output continues', async () => {
    const { containers } = engineAt(uri);
    const id = await makeContainer(uri, { ...cat, Cmd: ['sh', '-c', 'cat; sleep 0.3; echo after'] });
    const attached = await containers.ContainerAttach({ id, ...attach });
    await containers.ContainerStart({ id });
    await attached.write('one\n');
    await attached.end('two\n');
    expect(await attached.text()).toBe('one\ntwo\nafter\n');
    expect((await containers.ContainerWait({ id })).StatusCode).toBe(0);
  });

  it('ends for a command while the output continues', async () => {
    const { engine, id } = await command(['sh', '-c', 'cat; sleep 0.3; echo after; exit 7']);
    const started = await engine.exec.ExecStart({ id, execStartConfig: {} });
    await started.end('in\n');
    expect(await started.text()).toBe('in\nafter\n');
    // The engine notices the end of the process a moment after the end of the output.
    await expect.poll(async () => (await engine.exec.ExecInspect({ id })).ExitCode).toBe(7);
  });

  it('may come from a pipe, of any length', async () => {
    const { engine, id } = await command(['wc', '-c']);
    const started = await engine.exec.ExecStart({ id, execStartConfig: {} });
    const pieces = Array.from({ length: 64 }, () => Buffer.alloc(65_536, 'x'));
    await pipeline(Readable.from(pieces), started.stdin);
    expect((await started.text()).trim()).toBe(String(64 * 65_536));
  });

  it('ends over a raw socket while the output continues', async () => {
    const { engine, id } = await command(['cat']);
    const exec = client({ category: 'exec', conn: connTo(uri) });
    const socket = await invoke(exec, {
      op: 'ExecStart',
      params: { id, execStartConfig: {} },
      as: 'socket',
      throwException: true,
    });
    socket.end('raw');
    // The header of the frame says: stdout, three bytes.
    expect(await text(socket)).toBe('\x01\0\0\0\0\0\0\x03raw');
    await expect.poll(async () => (await engine.exec.ExecInspect({ id })).ExitCode).toBe(0);
  });

  if (has.includes('keptInput')) {
    it('does not end for a container when the connection is given up', async () => {
      const { containers } = engineAt(uri);
      const id = await makeContainer(uri, { ...cat, StdinOnce: false }, { start: true });
      const attached = await containers.ContainerAttach({ id, ...attach });
      await attached.write('one\n');
      await attached.close();
      const again = await containers.ContainerAttach({ id, ...attach });
      await again.write('two\n');
      for await (const { chunk } of again) {
        if (chunk.toString().includes('two')) break;
      }
      expect((await containers.ContainerInspect({ id })).State?.Running).toBe(true);
    });
  }

  it('does not exist for a command that runs detached', async () => {
    const { engine, id, container } = await command(['sh', '-c', 'echo here > /tmp/detached']);
    const started = await engine.exec.ExecStart({ id, execStartConfig: { Detach: true } });
    expect(started.socket).toBeUndefined();
    expect(await rejection(started.write('x'))).toMatchObject({ code: 'NOT_WRITABLE' });
    expect(await started.text()).toBe(silence);
    await expect.poll(async () => (await engine.exec.ExecInspect({ id })).Running).toBe(false);
    const tar = await engine.containers.ContainerArchive(
      { id: container, path: '/tmp/detached' },
      { as: 'data' },
    );
    expect(tar.includes('here')).toBe(true);
  });

  it('does not exist for a detached command called as data', async () => {
    const { id } = await command(['true']);
    const exec = client({ category: 'exec', conn: connTo(uri) });
    const params = { id, execStartConfig: { Detach: true } };
    expect(await invoke(exec, { op: 'ExecStart', params, throwException: true })).toBe(silence);
  });

  it('is refused by a process that is gone', async () => {
    const { engine, id } = await command(['true']);
    const started = await engine.exec.ExecStart({ id, execStartConfig: {} });
    expect(await started.text()).toBe('');
    if (!started.stdin.destroyed) await once(started.stdin, 'close');
    expect(await rejection(started.write('too late'))).toMatchObject({ code: 'NOT_WRITABLE' });
  });
});
