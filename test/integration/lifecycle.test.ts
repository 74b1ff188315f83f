/** Connections: sharing them, closing them, and that they do not keep a program alive. */
import { client, close, connect, fetch, invoke } from 'fairlead';
import { expect, it } from 'vitest';
import { onEveryEngine } from '../../engines/each-engine.js';
import { rejection, until } from '../unit/helpers/async.js';
import { runProgram } from './helpers/programs.js';
import { before, uriOf } from './helpers/servers.js';
import { makeContainer } from './helpers/things.js';

const chatty = { Cmd: ['sh', '-c', 'while :; do echo tick; sleep 0.1; done'] };

onEveryEngine('connections', ({ uri }) => {
  it('are shared by all clients of one conn object, kept alive, and closed with it', async () => {
    const server = await before(uri);
    const conn = { uri: uriOf(server) };
    const containers = client({ category: 'containers', conn });
    const images = client({ category: 'images', conn, apiVersion: 'v1.40' });
    for (let round = 0; round < 5; round++) {
      await invoke(containers, { op: 'ContainerList' });
      await invoke(images, { op: 'ImageList' });
      await fetch({ conn, url: '/_ping' });
    }
    expect(server.sockets.length).toBe(1);
    // Another `conn` object has its own connections, even if its fields are equal.
    const other = { ...conn };
    await fetch({ conn: other, url: '/_ping' });
    expect(server.sockets.length).toBe(2);
    await close(conn);
    await until(() => server.open() === 1);
    await close(other);
    await until(() => server.open() === 0);
    // A closed `conn` can be used again, even by an earlier client.
    expect(await invoke(containers, { op: 'ContainerList' })).toBeInstanceOf(Array);
    expect(server.sockets.length).toBe(3);
    await close(containers);
    await until(() => server.open() === 0);
  });

  it('are as many as there are calls at a time', async () => {
    const server = await before(uri);
    await using engine = connect({ uri: uriOf(server) });
    await engine.apiVersion();
    await Promise.all(Array.from({ length: 8 }, () => engine.info.SystemInfo()));
    expect(server.sockets.length).toBeLessThanOrEqual(8);
    const sofar = server.sockets.length;
    for (let call = 0; call < 8; call++) await engine._ping.SystemPing();
    expect(server.sockets.length).toBe(sofar);
  });

  it('end with their engine, and calls under way fail', async () => {
    const server = await before(uri);
    const id = await makeContainer(uri, chatty, { start: true });
    const engine = connect({ uri: uriOf(server) });
    const logs = await engine.containers.ContainerLogs({ id, stdout: true, follow: true });
    const attached = await engine.containers.ContainerAttach({ id, stream: true, stdout: true });
    const stats = await engine.containers.ContainerStats({ id });
    const reading = [logs, attached, stats].map((stream) =>
      rejection(
        (async () => {
          for await (const _ of stream);
        })(),
      ),
    );
    const waiting = rejection(engine.containers.ContainerWait({ id }));
    await until(() => server.open() === 4);
    await engine.close();
    for (const error of [...(await Promise.all(reading)), await waiting])
      expect(error).toMatchObject({ name: 'ConnectionError', code: 'CONNECTION_CLOSED' });
    await until(() => server.open() === 0);
    expect(await rejection(engine._ping.SystemPing())).toMatchObject({ code: 'CONNECTION_CLOSED' });
  });

  it('end at the end of `await using`', async () => {
    const server = await before(uri);
    {
      await using engine = connect({ uri: uriOf(server) });
      await engine._ping.SystemPing();
      expect(server.open()).toBe(1);
    }
    await until(() => server.open() === 0);
  });

  it('are given back by a loop that is left, a stream that is dropped, and an output that was read', async () => {
    const server = await before(uri);
    const id = await makeContainer(uri, chatty, { start: true });
    const { containers, close: end } = connect({ uri: uriOf(server) });
    const follow = { id, stdout: true, follow: true };
    for await (const _ of await containers.ContainerLogs(follow)) break;
    (await containers.ContainerLogs(follow)).destroy();
    {
      await using logs = await containers.ContainerLogs(follow);
      expect(logs).toBeDefined();
    }
    (await containers.ContainerLogs(follow, { as: 'stream' })).destroy();
    (await containers.ContainerAttach({ id, stream: true, stdout: true }, { as: 'socket' })).destroy();
    await (await containers.ContainerAttach({ id, stream: true, stdout: true })).close();
    await until(() => server.open() <= 1);
    await end();
    await until(() => server.open() === 0);
  });

  it('that the engine has closed between two calls are replaced', async () => {
    const server = await before(uri);
    await using engine = connect({ uri: uriOf(server) });
    for (let round = 1; round <= 3; round++) {
      expect(await engine.containers.ContainerList()).toBeInstanceOf(Array);
      expect(server.open()).toBe(1);
      for (const socket of server.sockets) socket.end();
      await until(() => server.open() === 0);
      expect(server.sockets.length).toBe(round);
    }
    // The same holds for a connection that was cut off, and for a call that must not be sent twice.
    expect(await engine._ping.SystemPing()).toBe('OK');
    for (const socket of server.sockets) socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const id = await makeContainer(uri, {});
    await engine.containers.ContainerStart({ id });
  });

  it('do not keep a program from ending', async () => {
    const id = await makeContainer(uri, chatty, { start: true });
    const ran = await runProgram('test/integration/programs/exits-by-itself.ts', [uri, id]);
    expect(ran).toMatchObject({ stderr: '', code: 0 });
    expect(ran.stdout).toMatch(/^OK\nOK\nOK\ntick/);
  });
});

it('importing, making engines and clients, and reading docs loads no undici: the first call does', async () => {
  const { stdout, stderr } = await runProgram('test/integration/programs/lists-loaded-modules.ts');
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([false, false, true]);
});
