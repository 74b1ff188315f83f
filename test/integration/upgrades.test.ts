/** Connections that are upgraded to a protocol of the caller, and connections that become raw without an upgrade. */
import { once } from 'node:events';
import { type ClientHttp2Session, connect as connectHttp2 } from 'node:http2';
import { connect as connectSocket } from 'node:net';
import { Duplex } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { EngineError } from 'fairlead';
import { expect, it } from 'vitest';
import { onEveryEngine, onEveryEngineWith } from '../../engines/each-engine.js';
import { rejection } from '../unit/helpers/async.js';
import { rawServer } from '../unit/helpers/server.js';
import { before, uriOf } from './helpers/servers.js';
import { engineAt, makeContainer, unique } from './helpers/things.js';

/** Calls a gRPC method without arguments: https://grpc.github.io/grpc/core/md_doc__p_r_o_t_o_c_o_l-_h_t_t_p2.html */
async function callGrpc(session: ClientHttp2Session, path: string) {
  const request = session.request({
    ':method': 'POST',
    ':path': path,
    'content-type': 'application/grpc',
    te: 'trailers',
  });
  const trailers = once(request, 'trailers');
  // An empty message: no compression, length zero.
  request.end(Buffer.alloc(5));
  const message = await buffer(request);
  const [{ 'grpc-status': status }] = await trailers;
  return { status, message };
}

/** A proxy in front of an engine that removes the headers of an upgrade. */
async function withoutUpgrades(uri: string) {
  const { endpoint } = await before(uri);
  if (endpoint.kind !== 'unix') throw new Error('unreachable');
  let stripped = 0;
  const server = await rawServer((socket) => {
    const engine = connectSocket({ path: endpoint.path, allowHalfOpen: true });
    engine.on('error', () => socket.destroy()).pipe(socket);
    socket
      .on('data', (chunk: Buffer) => {
        const text = chunk.toString('latin1');
        const without = text.replace(/\r\nconnection: upgrade\r\nupgrade: \w+/i, '');
        if (without !== text) stripped++;
        engine.write(without, 'latin1');
      })
      .on('end', () => engine.end())
      .on('close', () => engine.destroy());
  });
  return { uri: uriOf(server), stripped: () => stripped };
}

onEveryEngineWith(['sessions'], 'a connection', ({ uri }) => {
  it('becomes HTTP/2 for a session, on which the engine speaks first', async () => {
    const headers = { 'X-Docker-Expose-Session-Uuid': unique() };
    const socket = await engineAt(uri).session.Session({}, { as: 'socket', headers });
    const [first] = await once(socket, 'data');
    // The preface: https://www.rfc-editor.org/rfc/rfc9113#section-3.4
    expect(String(first)).toMatch(/^PRI \* HTTP\/2\.0\r\n/);
    socket.destroy();
  });

  it('becomes HTTP/2 for gRPC, on which the caller speaks first', async () => {
    const socket = await engineAt(uri).fetch({
      url: '/grpc',
      method: 'post',
      header: { Upgrade: 'h2c', Connection: 'Upgrade' },
      as: 'socket',
    });
    if (!(socket instanceof Duplex)) throw new Error(socket);
    const session = connectHttp2('http://engine', { createConnection: () => socket });
    await once(session, 'remoteSettings');
    const { status, message } = await callGrpc(session, '/moby.buildkit.v1.Control/ListWorkers');
    expect(status).toBe('0');
    expect(message.toString('latin1')).toContain('linux');
    session.close();
    await once(socket, 'close');
  });

  it('is refused for a protocol that the engine does not have there', async () => {
    const engine = engineAt(uri);
    const asking = (header?: Record<string, string>) =>
      engine.fetch({
        url: '/grpc',
        method: 'post',
        as: 'socket',
        throwException: true,
        ...(header && { header }),
      });
    for (const error of [await rejection(asking()), await rejection(asking({ upgrade: 'spdy' }))]) {
      expect(error).toBeInstanceOf(EngineError);
      expect(error).toHaveProperty('status', 500);
      expect(String(error)).toContain('not supported');
    }
  });
});

onEveryEngine('a connection handed over without an upgrade', ({ uri }) => {
  const attach = { stream: true, stdin: true, stdout: true, stderr: true } as const;

  it.each([false, true])('is the input and the output of a container, TTY: %s', async (Tty) => {
    const Cmd = ['sh', '-c', 'while read line; do echo "<$line>"; done; echo the end'];
    const id = await makeContainer(uri, { Cmd, OpenStdin: true, StdinOnce: true, AttachStdin: true, Tty });
    const proxy = await withoutUpgrades(uri);
    const engine = engineAt(proxy.uri);
    const attached = await engine.containers.ContainerAttach({ id, ...attach });
    await engine.containers.ContainerStart({ id });
    await attached.write('there\n');
    // With a TTY, the character Ctrl-D ends the input.
    await (Tty ? attached.write('\x04') : attached.end('and back\n'));
    const output = await attached.text();
    expect(output).toContain('<there>');
    expect(output).toContain(Tty ? 'the end' : '<and back>\nthe end');
    expect(proxy.stripped()).toBe(1);
  });

  it('is the input and the output of a command, whose request has a body', async () => {
    const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
    const proxy = await withoutUpgrades(uri);
    const engine = engineAt(proxy.uri);
    const execConfig = { Cmd: ['cat'], AttachStdin: true, AttachStdout: true };
    const { Id } = await engine.containers.ContainerExec({ id, execConfig });
    const started = await engine.exec.ExecStart({ id: Id, execStartConfig: { Detach: false } });
    const large = 'x'.repeat(1_000_000);
    const [output] = await Promise.all([started.text(), started.end(large)]);
    expect(output).toBe(large);
    expect(proxy.stripped()).toBe(1);
  });

  it('is the connection itself as a socket', async () => {
    const id = await makeContainer(uri, { Cmd: ['cat'], OpenStdin: true, StdinOnce: true, Tty: true });
    const proxy = await withoutUpgrades(uri);
    const engine = engineAt(proxy.uri);
    const socket = await engine.containers.ContainerAttach({ id, ...attach }, { as: 'socket' });
    await engine.containers.ContainerStart({ id });
    socket.write('bare\n');
    expect(String((await once(socket, 'data'))[0])).toContain('bare');
    socket.destroy();
    expect(proxy.stripped()).toBe(1);
  });
});
