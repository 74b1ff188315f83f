/** A container's input and output over a websocket. */
import { once } from 'node:events';
import { Duplex } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { AbortError, EngineError, StreamError } from 'fairlead';
import { connect as connect27 } from 'fairlead/v1.27';
import { connect } from 'fairlead/v1.41';
import { describe, expect, it, onTestFinished } from 'vitest';
import { onEveryEngineWith } from '../../engines/each-engine.js';
import { rejection, until } from '../unit/helpers/async.js';
import { before, uriOf } from './helpers/servers.js';
import { engineAt, makeContainer } from './helpers/things.js';

// Up to v1.41, the operation has no parameters for single streams and attaches to all of them.
const stream = true;

function engineOf41(uri: string) {
  const engine = connect({ uri });
  onTestFinished(() => engine.close());
  return engine;
}

const interactive = { Cmd: ['cat'], OpenStdin: true, StdinOnce: true, AttachStdin: true };

/** Reads until the received text ends with `end`. */
async function upTo(socket: Duplex, end: string): Promise<string> {
  let came = '';
  const listen = (chunk: Buffer) => {
    came += chunk;
  };
  socket.on('data', listen);
  await until(() => came.endsWith(end));
  socket.off('data', listen);
  return came;
}

onEveryEngineWith(['websockets'], 'ContainerAttachWebsocket', ({ uri }) => {
  it('gives the output, stdout and stderr in one, and ends with the process', async () => {
    const id = await makeContainer(uri, { Cmd: ['sh', '-c', 'echo out; echo err >&2'] });
    const engine = engineOf41(uri);
    const socket = await engine.containers.ContainerAttachWebsocket({ id, stream });
    expect(socket).toBeInstanceOf(Duplex);
    await engine.containers.ContainerStart({ id });
    expect((await text(socket)).trim().split('\n').sort()).toEqual(['err', 'out']);
    await until(() => socket.closed);
    expect(socket.errored).toBeNull();
  });

  it('gives the earlier output of the container, and then ends', async () => {
    const id = await makeContainer(uri, { Cmd: ['echo', 'before'] }, { start: true });
    const engine = engineOf41(uri);
    await engine.containers.ContainerWait({ id });
    const socket = await engine.containers.ContainerAttachWebsocket({ id, logs: true });
    expect(await text(socket)).toBe('before\n');
  });

  it('takes input, whose end is the end of the websocket', async () => {
    const id = await makeContainer(uri, interactive, { start: true });
    const engine = engineOf41(uri);
    const socket = await engine.containers.ContainerAttachWebsocket({ id, stream });
    socket.write('there ');
    socket.write(Buffer.from('and back\n'));
    expect(await upTo(socket, '\n')).toBe('there and back\n');
    socket.resume().end('the last of it\n');
    await until(() => socket.closed);
    expect(socket.errored).toBeNull();
    // The process has received its whole input, and the end of its input.
    const { StatusCode } = await engine.containers.ContainerWait({ id });
    expect(StatusCode).toBe(0);
    const logs = await engine.containers.ContainerLogs({ id, stdout: true }, { as: 'data' });
    expect(logs).toBe('there and back\nthe last of it\n');
  });

  it('is of a TTY as well', async () => {
    const id = await makeContainer(uri, { ...interactive, Tty: true, Cmd: ['sh'] }, { start: true });
    const socket = await engineOf41(uri).containers.ContainerAttachWebsocket({ id, stream });
    socket.write('echo "<$((6 * 7))>"\n');
    let came = '';
    for await (const chunk of socket) {
      came += chunk;
      if (came.includes('<42>')) break;
    }
    await until(() => socket.closed);
  });

  it('passes any bytes, which wait for a slow reader', async () => {
    const size = 50_000_000;
    const Cmd = [
      'sh',
      '-c',
      `head -c ${size - 256} /dev/zero; i=0; while [ $i -lt 256 ]; do printf "\\\\$(printf %03o $i)"; i=$((i+1)); done`,
    ];
    const id = await makeContainer(uri, { Cmd });
    const proxy = await before(uri);
    const engine = engineOf41(uriOf(proxy));
    const socket = await engine.containers.ContainerAttachWebsocket({ id, stream });
    await engineAt(uri).containers.ContainerStart({ id });
    await once(socket, 'readable');
    await new Promise((resolve) => setTimeout(resolve, 500));
    // Some of the bytes are in the buffers of the proxy and the system.
    const [connection] = proxy.sockets;
    expect(connection!.bytesWritten).toBeLessThan(size / 5);
    expect(socket.readableLength).toBeLessThan(1_000_000);
    const bytes = await buffer(socket);
    expect(bytes.length).toBe(size);
    expect(bytes.subarray(-256)).toEqual(Buffer.from(Array.from({ length: 256 }, (_, index) => index)));
  });

  it('takes large input, no faster than it is read', async () => {
    const id = await makeContainer(uri, { ...interactive, Cmd: ['wc', '-c'] }, { start: true });
    const engine = engineOf41(uri);
    const socket = await engine.containers.ContainerAttachWebsocket({ id, stream });
    socket.resume();
    for (let i = 0; i < 20; i++) if (!socket.write(Buffer.alloc(1_000_000, 'x'))) await once(socket, 'drain');
    socket.end();
    await engine.containers.ContainerWait({ id });
    const logs = await engine.containers.ContainerLogs({ id, stdout: true }, { as: 'data' });
    expect(logs).toBe('20000000\n');
  });

  it('rejects with what the engine says', async () => {
    const { containers } = engineOf41(uri);
    const missing = await rejection(containers.ContainerAttachWebsocket({ id: 'no-such-thing', stream }));
    expect(missing).toBeInstanceOf(EngineError);
    expect(missing).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(missing.message).toMatch(/no such container/i);
    const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
    await containers.ContainerPause({ id });
    const paused = await rejection(containers.ContainerAttachWebsocket({ id, stream }));
    expect(paused).toMatchObject({ status: 409, code: 'CONFLICT' });
    expect(paused.message).toContain('paused');
    await containers.ContainerUnpause({ id });
  });

  it('is ended by an abort, by close() and by destroy(), and the process runs on', async () => {
    const id = await makeContainer(
      uri,
      { ...interactive, StdinOnce: false, Cmd: ['sleep', '600'] },
      { start: true },
    );
    const proxy = await before(uri);
    const engine = engineOf41(uriOf(proxy));
    const controller = new AbortController();
    const options = { signal: controller.signal };
    const first = await engine.containers.ContainerAttachWebsocket({ id, stream }, options);
    const aborted = rejection(text(first));
    controller.abort();
    expect(await aborted).toBeInstanceOf(AbortError);
    const second = await engine.containers.ContainerAttachWebsocket({ id, stream });
    second.destroy();
    const third = await engine.containers.ContainerAttachWebsocket({ id, stream });
    const closed = rejection(text(third));
    await engine.close();
    expect(await closed).toHaveProperty('code', 'CONNECTION_CLOSED');
    await until(() => proxy.open() === 0);
    const { State } = await engineAt(uri).containers.ContainerInspect({ id });
    expect(State?.Running).toBe(true);
  });

  describe('below v1.28', () => {
    it('passes text, and fails if the output is not UTF-8', async () => {
      const engine = connect27({ uri });
      onTestFinished(() => engine.close());
      const id = await makeContainer(uri, { Cmd: ['echo', 'grüße'] });
      const socket = await engine.containers.ContainerAttachWebsocket({ id, stream });
      await engine.containers.ContainerStart({ id });
      expect(await text(socket)).toBe('grüße\n');
      const other = await makeContainer(uri, { Cmd: ['printf', '\\377'] });
      const failing = await engine.containers.ContainerAttachWebsocket({ id: other, stream });
      const failed = rejection(text(failing));
      await engine.containers.ContainerStart({ id: other });
      const error = await failed;
      expect(error).toBeInstanceOf(StreamError);
      expect(error).toHaveProperty('code', 'MALFORMED_MESSAGE');
    });
  });
});
