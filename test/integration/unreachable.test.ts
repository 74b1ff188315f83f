/** Engines that cannot be reached: each error says what to check. */
import { chmod } from 'node:fs/promises';
import { ConnectionError, client, connect, fetch, invoke } from 'fairlead';
import { expect, it } from 'vitest';
import { rejection, until } from '../unit/helpers/async.js';
import { answering, OK, rawServer } from '../unit/helpers/server.js';
import { runProgram } from './helpers/programs.js';
import { uriOf } from './helpers/servers.js';
import { connTo } from './helpers/things.js';

/** The errors of the same call in every way. */
async function everyWay(uri: string): Promise<ConnectionError[]> {
  const conn = connTo(uri);
  await using engine = connect({ uri });
  const errors = await Promise.all([
    rejection(engine.containers.ContainerList()),
    rejection(invoke(client({ category: 'containers', conn }), { op: 'ContainerList' })),
    rejection(invoke(client({ category: 'containers', conn, apiVersion: 'v1.41' }), { op: 'ContainerList' })),
    rejection(fetch({ conn, url: '/_ping' })),
  ]);
  for (const error of errors) expect(error).toBeInstanceOf(ConnectionError);
  return errors.filter((error) => error instanceof ConnectionError);
}

it('a socket that is not there', async () => {
  for (const error of await everyWay('unix:///tmp/fairlead-no-such.sock')) {
    expect(error).toMatchObject({ code: 'SOCKET_NOT_FOUND', endpoint: 'unix:///tmp/fairlead-no-such.sock' });
    expect(error.message).toContain('Check that the engine runs');
  }
});

it('a socket and a port on which no process listens', async () => {
  const closed = await rawServer(() => {}, 'tcp');
  await closed.close();
  for (const error of await everyWay(uriOf(closed))) {
    expect(error.code).toBe('CONNECTION_REFUSED');
    expect(error.message).toContain('nothing listens on this port');
  }
});

it('a socket that this user has no permission to open', async () => {
  const server = await answering(OK);
  if (server.endpoint.kind !== 'unix') throw new Error('not a socket file');
  await chmod(server.endpoint.path, 0o000);
  const { stdout, stderr, code } = await runProgram('test/integration/programs/reaches-socket.ts', [
    uriOf(server),
  ]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const error: unknown = JSON.parse(stdout);
  expect(error).toMatchObject({ name: 'ConnectionError', code: 'PERMISSION_DENIED' });
  expect(error).toMatchObject({ message: expect.stringContaining("its group (often 'docker')") });
  expect(server.sockets).toEqual([]);
});

it("a host whose name doesn't resolve", async () => {
  const [error] = await everyWay('tcp://no-such-host.invalid:2375');
  expect(error).toMatchObject({ code: 'HOST_NOT_FOUND' });
});

it('something that is no engine', async () => {
  const server = await rawServer((socket) => socket.resume().end('SSH-2.0-OpenSSH_9.9\r\n'), 'tcp');
  for (const error of await everyWay(uriOf(server))) {
    expect(error.code).toBe('PROTOCOL_ERROR');
    expect(error.message).toContain('does not speak HTTP');
  }
  await until(() => server.open() === 0);
});
