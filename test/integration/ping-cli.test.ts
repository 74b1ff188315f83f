/** The version that a ping tells, even if the ping fails: the docker CLI and an unpinned client take the same. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { connect } from 'fairlead';
import { expect, it } from 'vitest';
import { dockerCli } from '../../engines/docker-cli.js';
import { httpServer } from '../unit/helpers/http-server.js';

const run = promisify(execFile);

it.each([
  [200, {}],
  [400, {}],
  [401, {}],
  [403, {}],
  [404, {}],
  [500, {}],
  [503, { 'content-type': 'text/html' }],
])('a ping with status %i', async (status, headers) => {
  const server = await httpServer((_request, response, path) => {
    if (path.endsWith('/_ping')) response.writeHead(status, { 'api-version': '1.41', ...headers }).end('no');
    else response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
  });
  const calls = () => server.requests.splice(0).filter((one) => !one.endsWith('/_ping'));
  const [program, ...args] = await dockerCli();
  await run(program, [...args, '--host', server.uri, 'ps'], { env: { HOME: '/nonexistent' } });
  const byCli = calls();
  await using engine = connect({ uri: server.uri });
  await engine.containers.ContainerList();
  expect(calls()).toEqual(byCli);
  expect(byCli).toEqual(['GET /v1.41/containers/json']);
});

it('a redirected ping tells neither of them a version, though its header names one', async () => {
  const location = 'https://elsewhere.example/_ping';
  const server = await httpServer((_request, response, path) => {
    if (path.endsWith('/_ping')) response.writeHead(301, { 'api-version': '1.41', location }).end();
    else
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(path === '/version' ? '{"ApiVersion":"1.47"}' : '[]');
  });
  const [program, ...args] = await dockerCli();
  await run(program, [...args, '--host', server.uri, 'ps'], { env: { HOME: '/nonexistent' } });
  expect(server.requests.splice(0)).not.toContain('GET /v1.41/containers/json');
  await using engine = connect({ uri: server.uri });
  await engine.containers.ContainerList();
  expect(server.requests).toEqual(['GET /_ping', 'GET /version', 'GET /v1.47/containers/json']);
});
