/** Connections whose engine ends while they are being made. */
import { expect, it } from 'vitest';
import { profile as docker } from '../../../src/docker/profile.js';
import { type DialCallback, dial } from '../../../src/transport/dial.js';
import { openSocket } from '../../../src/transport/open-socket.js';
import { rawServer } from '../helpers/server.js';

it.runIf(process.platform === 'linux')('is lost when the engine ends while its queue holds it', async () => {
  const { endpoint, sockets, close } = await rawServer(() => {});
  const [error] = await new Promise<Parameters<DialCallback>>((resolve) => {
    dial(openSocket, endpoint, docker.access, 1000, (...result) => resolve(result));
    // The server ends within this turn of the event loop, and so before it can accept.
    close();
  });
  expect(sockets).toEqual([]);
  expect(error).toMatchObject({
    name: 'ConnectionError',
    code: 'CONNECTION_LOST',
    message: expect.stringContaining('before it answered'),
    cause: { code: 'ECONNRESET' },
  });
});
