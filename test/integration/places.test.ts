/** Unusual addresses of engines, and the headers that are sent to them. */
import { once } from 'node:events';
import { mkdir, symlink } from 'node:fs/promises';
import { type AddressInfo, connect as connectSocket, createServer, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { client, connect, exec, fetch, invoke } from 'fairlead';
import { expect, it, onTestFinished } from 'vitest';
import { onEveryEngine } from '../../engines/each-engine.js';
import { rejection } from '../unit/helpers/async.js';
import { folder } from '../unit/helpers/folder.js';
import { OK, onRequest, rawServer } from '../unit/helpers/server.js';
import { uriOf } from './helpers/servers.js';
import { engineAt, makeContainer } from './helpers/things.js';

/** A path with exactly the given number of bytes. */
function padded(path: string, bytes: number): string {
  const missing = bytes - Buffer.byteLength(path);
  expect(missing).toBeGreaterThan(0);
  return path + 's'.repeat(missing);
}

/** Makes the engine's socket available at another path. */
async function at(uri: string, path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await symlink(uri.slice('unix://'.length), path);
  return `unix://${path}`;
}

onEveryEngine('an engine', ({ uri }) => {
  it.each(['with spaces', '100%', '%20', '%2f%00', 'ünïcode', 'a?b#c', 'x:1@y', "it's $HOME"])(
    'is at the path %j',
    async (name) => {
      const place = await at(uri, join(await folder(), name, `${name}.sock`));
      const engine = engineAt(place);
      expect(engine.describe().uri).toBe(place);
      expect(await engine._ping.SystemPing()).toBe('OK');
    },
  );

  it('is at a path of 107 bytes, and a longer one is refused rather than cut off', async () => {
    const here = await folder();
    const place = await at(uri, padded(`${here}/`, 107));
    expect(await engineAt(place)._ping.SystemPing()).toBe('OK');
    const longer = `${place}s`;
    const error = await rejection(engineAt(longer)._ping.SystemPing());
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'CONNECTION_FAILED', endpoint: longer });
    expect(error.message).toContain('longer than the 107 bytes');
  });

  it('is at an address of IPv6', async () => {
    const sockets = new Set<Socket>();
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      const behind = connectSocket({ path: uri.slice('unix://'.length), allowHalfOpen: true });
      sockets.add(socket.on('error', () => {}));
      socket.pipe(behind.on('error', () => socket.destroy())).pipe(socket);
    }).listen(0, '::1');
    await once(server, 'listening');
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    const place = `tcp://[::1]:${(server.address() as AddressInfo).port}`;
    const engine = engineAt(place);
    expect(engine.describe().uri).toBe(place);
    expect(await engine._ping.SystemPing()).toBe('OK');
    const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
    const { stdout } = await exec(engine, { id, execConfig: { Cmd: ['cat'] }, input: 'six' });
    expect(stdout).toBe('six');
  });
});

it.each([
  [{ uri: 'tcp://127.0.0.1' }, 'tcp://127.0.0.1:2375'],
  [{ uri: 'tcp://127.0.0.1', mtls: {} }, 'https://127.0.0.1:2376'],
  [{ uri: 'http://127.0.0.1' }, 'tcp://127.0.0.1:80'],
  [{ uri: 'https://[::1]/base/' }, 'https://[::1]:443/base'],
])('without a port, %o is at the usual one', (options, place) => {
  expect(engineOf(options).describe().uri).toBe(place);
});

function engineOf(options: Parameters<typeof connect>[0]) {
  const engine = connect(options);
  onTestFinished(() => engine.close());
  return engine;
}

it('the headers of a connection go with every request, under those of a call', async () => {
  const heads: string[] = [];
  const server = await rawServer((socket) =>
    onRequest(socket, (head) => {
      heads.push(head);
      socket.write(OK);
    }),
  );
  const conn = { uri: uriOf(server), headers: { 'X-Token': 'all', 'X-Other': 'all' } };
  await using engine = connect(conn);
  const ping = { op: 'SystemPing' } as const;
  const headers = { 'x-token': 'one' };
  await engine.fetch({ url: '/a', header: headers });
  await fetch({ conn, url: '/b', header: headers });
  await invoke(client({ category: '_ping', conn, apiVersion: 'v1.41' }), { ...ping, headers });
  expect(heads.length).toBe(3);
  for (const head of heads) {
    const lines = head.toLowerCase().split('\r\n');
    expect(lines.filter((line) => line.startsWith('x-'))).toEqual(['x-token: one', 'x-other: all']);
    expect(lines).toContain('host: localhost');
  }
});
