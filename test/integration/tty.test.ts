/**
 * Output with and without a TTY. From API v1.42 on, the answer's media type tells if there is a TTY. Below v1.42, the client
 * asks the engine. Each engine is tested in both ways, if it speaks both versions.
 */
import { text } from 'node:stream/consumers';
import { connect, type Engine } from 'fairlead';
import { connect as connectOld } from 'fairlead/v1.41';
import { describe, expect, it, onTestFinished } from 'vitest';
import { onEveryEngine } from '../../engines/each-engine.js';
import { makeContainer } from './helpers/things.js';

const speak = ['sh', '-c', 'echo out; sleep 0.2; echo err >&2; sleep 0.2; echo äöü'];

onEveryEngine('output', ({ uri }) => {
  describe.each(['settled', 'v1.41'] as const)('in the version %s', (version) => {
    /** The part of an engine that these tests use. It is the same in all versions. */
    function engineIn(): Pick<Engine, 'containers' | 'exec'> {
      const engine = version === 'settled' ? connect({ uri }) : connectOld({ uri });
      onTestFinished(() => engine.close());
      return engine as unknown as Pick<Engine, 'containers' | 'exec'>;
    }

    async function collect(frames: AsyncIterable<{ stream: string; chunk: Buffer }>) {
      const collected: Record<string, string> = {};
      for await (const { stream, chunk } of frames) collected[stream] = (collected[stream] ?? '') + chunk;
      return collected;
    }

    const apart = { stdout: 'out\näöü\n', stderr: 'err\n' };
    const together = { stdout: 'out\r\nerr\r\näöü\r\n' };

    it.each([
      [false, apart, 'out\nerr\näöü\n'],
      [true, together, together.stdout],
    ])('of logs, with Tty: %s', async (Tty, frames, whole) => {
      const engine = engineIn();
      const id = await makeContainer(uri, { Cmd: speak, Tty }, { start: true });
      const params = { id, stdout: true, stderr: true, follow: true };
      expect(await collect(await engine.containers.ContainerLogs(params))).toEqual(frames);
      expect(await engine.containers.ContainerLogs(params, { as: 'data' })).toBe(whole);
      expect(await text(await engine.containers.ContainerLogs(params, { as: 'stream' }))).toBe(whole);
    });

    it.each([
      [false, apart],
      [true, together],
    ])('of attaching, with Tty: %s', async (Tty, frames) => {
      const engine = engineIn();
      const id = await makeContainer(uri, { Cmd: speak, Tty });
      const attached = await engine.containers.ContainerAttach({
        id,
        stream: true,
        stdout: true,
        stderr: true,
      });
      await engine.containers.ContainerStart({ id });
      expect(await collect(attached)).toEqual(frames);
    });

    it.each([
      [false, apart],
      [true, together],
    ])('of a command, with Tty: %s', async (Tty, frames) => {
      const engine = engineIn();
      const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
      const { Id } = await engine.containers.ContainerExec({
        id,
        execConfig: { Cmd: speak, Tty, AttachStdout: true, AttachStderr: true },
      });
      const started = await engine.exec.ExecStart({ id: Id, execStartConfig: { Tty } });
      expect(await collect(started)).toEqual(frames);
    });
  });
});
