/** A slow reader slows the sender down, and buffers stay small. The tests observe the sender. */
import type { Socket } from 'node:net';
import type { Engine } from 'fairlead';
import { expect, it } from 'vitest';
import { onEveryEngine } from '../../engines/each-engine.js';
import { before, uriOf } from './helpers/servers.js';
import { tar } from './helpers/tar.js';
import { engineAt, makeContainer, makeFile } from './helpers/things.js';

const MB = 1024 * 1024;
/** More bytes than all buffers on the way can hold: those of the engine, the system, the proxy and the client. */
const LARGE = 16 * MB;

/** The length of the zeros at the end of a tar. */
const TRAILER = 1024;

/** Waits until a count has the same value four times, at intervals of 0.1 s. Fails if the count continues to grow. */
async function stopped(count: () => number | Promise<number>): Promise<number> {
  let last = -1;
  let same = 0;
  await expect
    .poll(
      async () => {
        const now = await count();
        same = now === last ? same + 1 : 0;
        last = now;
        return same;
      },
      { interval: 100 },
    )
    .toBeGreaterThanOrEqual(3);
  return last;
}

/** An engine behind a proxy that counts the bytes for the client. */
async function counted(uri: string) {
  const sockets: Socket[] = [];
  const server = await before(uri, (socket) => sockets.push(socket));
  const sent = () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
  return { engine: engineAt(uriOf(server)), sockets, sent };
}

async function* chunksOf(stream: AsyncIterable<Buffer | { chunk: Buffer }>) {
  for await (const piece of stream) yield 'chunk' in piece ? piece.chunk : piece;
}

onEveryEngine('a slow reader', ({ uri, has }) => {
  it('of an attached process makes the process wait', async () => {
    const engine = engineAt(uri);
    // The process writes a mebibyte, notes the number of mebibytes in a file, and repeats.
    const loop =
      'read go; i=0; while :; do head -c 1048576 /dev/zero; i=$((i+1)); echo $i > /new; mv /new /written; done';
    const id = await makeContainer(
      uri,
      { Cmd: ['sh', '-c', loop], OpenStdin: true, HostConfig: { LogConfig: { Type: 'none' } } },
      { start: true },
    );
    const written = async () => {
      const execConfig = { Cmd: ['cat', '/written'], AttachStdout: true, AttachStderr: true };
      const { Id } = await engine.containers.ContainerExec({ id, execConfig });
      const text = await engine.exec.ExecStart({ id: Id, execStartConfig: {} }, { as: 'data' });
      return Number.parseInt(text, 10) || 0;
    };
    const attached = await engine.containers.ContainerAttach({ id, stream: true, stdin: true, stdout: true });
    await attached.write('go\n');
    let read = 0;
    let goal = 1;
    let before = 0;
    for await (const { chunk } of attached) {
      read += chunk.length;
      if (read < goal) continue;
      const now = await stopped(written);
      expect(now * MB - read).toBeLessThan(LARGE);
      if (before > 0) {
        expect(now).toBeGreaterThan(before);
        break;
      }
      before = now;
      goal = read + LARGE;
    }
    expect(before).toBeGreaterThan(0);
  });

  const slow: Record<string, (engine: Engine) => Promise<AsyncIterable<Buffer | { chunk: Buffer }>>> = {
    'of logs': async ({ containers }) => {
      const line = `yes "$(head -c 8000 /dev/zero | tr '\\0' x)" | head -c ${2 * LARGE}`;
      const id = await makeContainer(uri, { Cmd: ['sh', '-c', line] }, { start: true });
      await containers.ContainerWait({ id });
      // Podman loses the end of logs of a container that has ended, if they are followed.
      return containers.ContainerLogs({ id, stdout: true, follow: !has.includes('libpod') });
    },
    'of an archive': async ({ containers }) => {
      const path = '/big';
      const id = await makeFile(uri, path, 2 * LARGE);
      return containers.ContainerArchive({ id, path });
    },
    'of a command': async ({ containers, exec }) => {
      const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
      const execConfig = { Cmd: ['head', '-c', String(2 * LARGE), '/dev/zero'], AttachStdout: true };
      const { Id } = await containers.ContainerExec({ id, execConfig });
      return exec.ExecStart({ id: Id, execStartConfig: {} });
    },
  };

  it.each(Object.entries(slow))('%s stops the engine, and reads it all in the end', async (_what, open) => {
    const { engine, sent } = await counted(uri);
    let read = 0;
    for await (const chunk of chunksOf(await open(engine))) {
      const first = read === 0;
      read += chunk.length;
      if (first) expect(await stopped(sent)).toBeLessThan(LARGE);
    }
    expect(read).toBeGreaterThanOrEqual(2 * LARGE);
  });
});

onEveryEngine('an engine that reads slowly', ({ uri }) => {
  it('stops the source of an upload, and finally receives all of it', async () => {
    const { engine, sockets } = await counted(uri);
    const id = await makeContainer(uri, {});
    await engine._ping.SystemPing();
    // From now on, the proxy stops reading.
    for (const socket of sockets) socket.pause();
    let given = 0;
    async function* source() {
      const content = 'x'.repeat(MB);
      for (; given < LARGE; given += MB) yield tar({ [`file-${given / MB}`]: content }).subarray(0, -TRAILER);
      yield Buffer.alloc(TRAILER);
    }
    const upload = engine.containers.PutContainerArchive({ id, path: '/tmp', inputStream: source() });
    expect(await stopped(() => given)).toBeLessThan(LARGE / 2);
    for (const socket of sockets) socket.resume();
    await upload;
    const path = `/tmp/file-${LARGE / MB - 1}`;
    const info = await engine.containers.ContainerArchiveInfo({ id, path });
    expect(info['x-docker-container-path-stat']).toHaveProperty('size', MB);
  });
});
