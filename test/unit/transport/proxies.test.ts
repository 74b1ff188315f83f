/** The variables that name proxies for other programs are not used. */
import { afterEach, expect, it, vi } from 'vitest';
import { runCode } from '../helpers/run-code.js';
import { OK, onRequest, rawServer, uriOf } from '../helpers/server.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('requests, uploads and upgrades go to the engine, and not to a proxy', async () => {
  const requests: string[] = [];
  const engine = await rawServer(
    (socket) =>
      onRequest(socket, (head) => {
        requests.push(head.split('\r\n')[0]!);
        socket.write(OK);
      }),
    'tcp',
  );
  const proxy = await rawServer((socket) => socket.destroy(), 'tcp');
  const address = uriOf(proxy).replace('tcp:', 'http:');
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'])
    for (const variable of [name, name.toLowerCase()]) vi.stubEnv(variable, address);
  for (const variable of ['NO_PROXY', 'no_proxy']) vi.stubEnv(variable, 'elsewhere.example');
  // Node 24 and newer apply the variables to its own `fetch` and `http`.
  vi.stubEnv('NODE_USE_ENV_PROXY', '1');
  const { output } = await runCode(`
    import { connect } from './generated/docker/index.js';
    const engine = connect({ uri: ${JSON.stringify(uriOf(engine))} });
    console.log(await engine.fetch({ url: '/get' }));
    console.log(await engine.fetch({ url: '/upgrade', method: 'post', as: 'socket' }));
    console.log(await engine.fetch({ url: '/websocket', as: 'socket', header: { upgrade: 'websocket' } }));
    console.log(await engine.fetch({ url: '/post', method: 'post', body: 'x' }));
    await engine.close();
  `);
  expect(output).toMatch(/^ok\nok\nok\nok(\n|$)/);
  expect(requests).toEqual([
    'GET /get HTTP/1.1',
    'POST /upgrade HTTP/1.1',
    'GET /websocket HTTP/1.1',
    'POST /post HTTP/1.1',
  ]);
  expect(proxy.sockets.length).toBe(0);
});
