/** The parts of the data-driven layer that need no engine. */
import { inspect } from 'node:util';
import { Client, categories, client, close, doc, fetch, invoke, ops } from 'fairlead';
import * as v125 from 'fairlead/v1.25';
import * as v140 from 'fairlead/v1.40';
import { describe, expect, it } from 'vitest';
import { formatEndpoint } from '../../../src/endpoint/endpoint.js';
import { rejection } from '../helpers/async.js';
import { onRequest, rawServer } from '../helpers/server.js';

/** Nothing listens at this address: a refusal comes before anything is sent. */
const conn = { uri: 'unix:///nowhere/engine.sock' };

const refusal = (code: string, message: string) =>
  expect.objectContaining({ name: 'UsageError', code, message: expect.stringContaining(message) });

describe('categories', () => {
  it('are those of the newest version, of another, or of the pinned one', () => {
    expect(categories()).toContain('session');
    expect(categories('v1.25')).not.toContain('session');
    expect(v125.categories()).toEqual(categories('v1.25'));
  });

  it('of an unknown version are refused', () => {
    expect(() => categories('v1.99' as 'v1.41')).toThrow(refusal('UNKNOWN_VERSION', 'v1.99'));
  });
});

describe('a client', () => {
  it('shows its category and its version', () => {
    expect(inspect(client({ category: 'images', conn, apiVersion: 'v1.40' }))).toBe(
      "Client { category: 'images', apiVersion: 'v1.40' }",
    );
    expect(inspect(client({ category: 'images', conn }))).toBe("Client { category: 'images' }");
    expect(inspect(v140.client({ category: 'images', conn }))).toBe(
      "Client { category: 'images', apiVersion: 'v1.40' }",
    );
  });

  it.each([
    { options: { category: 'image', conn }, code: 'UNKNOWN_CATEGORY', message: 'did you mean images?' },
    {
      options: { category: 'images', conn, apiVersion: 'v1.24' },
      code: 'UNKNOWN_VERSION',
      message: 'v1.25 to v1.55',
    },
    {
      options: { category: 'configs', conn, apiVersion: 'v1.29' },
      code: 'UNAVAILABLE',
      message: 'needs API v1.30',
    },
    {
      options: { category: 'images', conn: { url: 'unix:///x' } },
      code: 'INVALID_OPTION',
      message: 'did you mean uri?',
    },
    {
      options: { category: 'images', conn: { uri: 'ftp://x' } },
      code: 'INVALID_URI',
      message: 'unix:///path/to/socket',
    },
    {
      options: { category: 'images', conn: 'unix:///x' },
      code: 'INVALID_OPTION',
      message: 'conn must be an object',
    },
    {
      options: { category: 'images', conn, version: 'v1.41' },
      code: 'INVALID_OPTION',
      message: 'did you mean apiVersion?',
    },
    { options: { category: 'images' }, code: 'INVALID_OPTION', message: 'conn must be an object' },
  ])('of $options is refused', ({ options, code, message }) => {
    expect(() => client(options as unknown as Parameters<typeof client>[0])).toThrow(refusal(code, message));
  });

  it('is not made by hand', async () => {
    const forged = Object.create(Client.prototype);
    expect(() => ops(forged)).toThrow(refusal('INVALID_OPTION', 'client()'));
    await expect(invoke(forged, { op: 'ImageList' as string })).rejects.toThrow(
      refusal('INVALID_OPTION', 'client()'),
    );
  });
});

describe('ops and doc', () => {
  const containers = client({ category: 'containers', conn, apiVersion: 'v1.41' });

  it('list the operations of the version', () => {
    expect(ops(containers)).toContain('ContainerArchive');
    expect(ops(containers)).not.toContain('ContainerGetArchive');
    expect(ops(v125.client({ category: 'containers', conn }))).toContain('ContainerGetArchive');
  });

  it('describe an operation', () => {
    const { params, errors, ...rest } = doc(containers, 'ContainerLogs');
    expect(rest).toEqual({
      op: 'ContainerLogs',
      doc: expect.stringMatching(/^Streams the output\b.*\.$/),
      category: 'containers',
      method: 'GET',
      path: '/containers/{id}/logs',
      kind: 'frames',
      answer: { type: 'string', doc: '' },
      example: expect.stringContaining('engine.containers.ContainerLogs('),
      version: 'v1.41',
      since: 'v1.25',
      url: 'https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Container/operation/ContainerLogs',
    });
    expect(params).toMatchObject([
      { name: 'id', type: 'string', in: 'path', required: true },
      { name: 'follow', type: 'boolean', in: 'query', required: false, default: false },
      { name: 'stdout', type: 'boolean', in: 'query', required: false, default: false },
      { name: 'stderr', type: 'boolean', in: 'query', required: false, default: false },
      { name: 'since', type: 'number | string', in: 'query', required: false },
      { name: 'timestamps', type: 'boolean', in: 'query', required: false, default: false },
      { name: 'tail', type: 'integer | string', in: 'query', required: false, default: 'all' },
      { name: 'until', type: 'number | string', in: 'query', required: false, since: 'v1.35' },
    ]);
    for (const parameter of params) expect(parameter.doc, parameter.name).toMatch(/\.$/);
    expect(errors.map(({ status }) => status)).toEqual([400, 404, 500, 501]);
  });

  it('say since when a parameter exists even if its type changed later', () => {
    const platform = (apiVersion: 'v1.48' | 'v1.52') =>
      doc(client({ category: 'images', conn, apiVersion }), 'ImageGet').params.find(
        ({ name }) => name === 'platform',
      );
    expect(platform('v1.48')).toMatchObject({ type: 'OCIPlatform', since: 'v1.48' });
    expect(platform('v1.52')).toMatchObject({ type: 'OCIPlatform[]', since: 'v1.48' });
  });

  it('of an unpinned client have the parameters of every version that the client may settle on', () => {
    const named = (op: 'BuildPrune', apiVersion?: 'v1.55') =>
      doc(client({ category: 'build', conn, ...(apiVersion && { apiVersion }) }), op).params;
    // The first parameter is gone in v1.52, and the second one exists since v1.48.
    expect(named('BuildPrune').find(({ name }) => name === 'keep-storage')).toMatchObject({ until: 'v1.51' });
    expect(named('BuildPrune').find(({ name }) => name === 'max-used-space')).toMatchObject({
      since: 'v1.48',
    });
    expect(named('BuildPrune', 'v1.55').map(({ name }) => name)).not.toContain('keep-storage');
    const images = doc(client({ category: 'images', conn }), 'ImageGet').params;
    expect(images.map(({ name }) => name)).toEqual(['name', 'platform']);
  });

  it('say since which version something is deprecated, and which version was the last one', () => {
    const build = doc(client({ category: 'build', conn, apiVersion: 'v1.51' }), 'BuildPrune');
    expect(build.params.find(({ name }) => name === 'keep-storage')).toMatchObject({
      since: 'v1.39',
      until: 'v1.51',
      deprecated: 'v1.48',
    });
    expect(doc(client({ category: 'session', conn }), 'Session')).toMatchObject({
      since: 'v1.31',
      deprecated: 'v1.53',
    });
  });

  it('have documentation for every operation of every category', () => {
    for (const category of categories()) {
      const one = client({ category: category as string, conn });
      expect(ops(one).length).toBeGreaterThan(0);
      for (const op of ops(one)) expect(doc(one, op).doc, op).toMatch(/\.$/);
    }
  });
});

describe('invoke, before anything is sent', () => {
  const containers = client({ category: 'containers' as string, conn, apiVersion: 'v1.41' });

  it.each([
    { operation: { op: 'ContainerLst' }, code: 'UNKNOWN_OPERATION', message: 'did you mean ContainerList?' },
    {
      operation: { op: 'ContainerLogs' },
      code: 'MISSING_PARAMETER',
      message: 'the parameter id is required',
    },
    {
      operation: { op: 'ContainerLogs', params: { id: 'c', folow: true } },
      code: 'UNKNOWN_PARAMETER',
      message: 'did you mean follow?',
    },
    {
      operation: { op: 'ContainerList', as: 'socket' },
      code: 'INVALID_OPTION',
      message: 'only as "data", "stream"',
    },
    {
      operation: { op: 'ContainerList', as: 'json' },
      code: 'INVALID_OPTION',
      message: 'only as "data", "stream"',
    },
    {
      operation: { op: 'ContainerList', param: {} },
      code: 'INVALID_OPTION',
      message: 'did you mean params?',
    },
    {
      operation: { op: 'ContainerList', params: 'all' },
      code: 'INVALID_PARAMETER',
      message: 'must be an object',
    },
    {
      operation: { op: 'ContainerList', timeouts: { read: 1 } },
      code: 'INVALID_OPTION',
      message: 'unknown timeout read',
    },
    {
      operation: { op: 'ContainerList', timeouts: { readTimeout: -1 } },
      code: 'INVALID_OPTION',
      message: 'readTimeout must be a number of milliseconds',
    },
  ])('refuses $operation', async ({ operation, code, message }) => {
    await expect(invoke(containers, operation as never)).rejects.toThrow(refusal(code, message));
  });

  it('sends a valid call, which fails because nothing listens', async () => {
    await expect(invoke(containers, { op: 'ContainerList' as string })).rejects.toThrow(
      expect.objectContaining({ code: 'SOCKET_NOT_FOUND' }),
    );
  });
});

describe('fetch, before anything is sent', () => {
  it.each([
    { options: { url: 'v1.41/info' }, code: 'INVALID_OPTION', message: 'url must be a path' },
    { options: {}, code: 'INVALID_OPTION', message: 'url must be a path' },
    { options: { url: '/info', method: 'gte' }, code: 'INVALID_METHOD', message: 'did you mean GET?' },
    { options: { url: '/info', as: 'json' }, code: 'INVALID_OPTION', message: 'as must be' },
    { options: { url: '/{id}/x', path: { ID: 1 } }, code: 'MISSING_PARAMETER', message: 'path has no id' },
    { options: { url: '/x', path: { id: 1 } }, code: 'UNKNOWN_PARAMETER', message: 'has no {id}' },
    { options: { url: '/{id}/x', path: { id: '..' } }, code: 'INVALID_PARAMETER', message: 'segment' },
    { options: { url: '/x', heads: {} }, code: 'INVALID_OPTION', message: 'did you mean header?' },
    { options: { url: '/x', header: {}, headers: {} }, code: 'INVALID_OPTION', message: 'give one' },
    { options: { url: '/x', header: 'a: b' }, code: 'INVALID_OPTION', message: 'header must be an object' },
    { options: { url: '/x', headers: ['a'] }, code: 'INVALID_OPTION', message: 'headers must be an object' },
    { options: { url: '/x', body: 1n }, code: 'INVALID_PARAMETER', message: 'JSON' },
  ])('refuses $options', async ({ options, code, message }) => {
    await expect(fetch({ conn, ...options } as Parameters<typeof fetch>[0])).rejects.toThrow(
      refusal(code, message),
    );
  });
});

describe('the length of the longest record', () => {
  const answer = 'HTTP/1.1 200 OK\r\ncontent-length: 26\r\n\r\n{"a":1}\n{"a":"12345678"}\n ';

  it('is set per call, typed or as data', async () => {
    const server = await rawServer((socket) => onRequest(socket, () => socket.write(answer)));
    const uri = formatEndpoint(server.endpoint);
    await using engine = v140.connect({ uri });
    const read = async (maxRecordBytes: number) =>
      (await engine.events.SystemEvents({}, { maxRecordBytes })).toArray();
    expect(await read(16)).toHaveLength(2);
    expect(await rejection(read(15))).toMatchObject({ code: 'RECORD_TOO_LARGE', records: [{ a: 1 }] });
    const events = v140.client({ category: 'events', conn: { uri } });
    expect(await rejection(invoke(events, { op: 'SystemEvents', maxRecordBytes: 15 }))).toMatchObject({
      code: 'RECORD_TOO_LARGE',
    });
    await close(events);
  });

  it('is a number above 0, and no option of a raw request', async () => {
    const events = client({ category: 'events', conn });
    for (const maxRecordBytes of [0, -1, Number.NaN, '5' as unknown as number])
      await expect(invoke(events, { op: 'SystemEvents', maxRecordBytes })).rejects.toThrow(
        refusal('INVALID_OPTION', 'maxRecordBytes'),
      );
    const options = { conn, url: '/events', maxRecordBytes: 5 };
    await expect(fetch(options)).rejects.toThrow(refusal('INVALID_OPTION', 'maxRecordBytes'));
  });
});
