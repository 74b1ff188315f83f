/** Errors of wrong calls, before anything is sent; and refusals of the engine. */
import {
  categories,
  client,
  close,
  connect,
  doc,
  EngineError,
  FairleadError,
  fetch,
  invoke,
  UsageError,
} from 'fairlead';
import { describe, expect, it } from 'vitest';
import { onEveryEngine } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { forms } from '../../src/table.js';
import { rejection, until } from '../unit/helpers/async.js';
import { answering, OK } from '../unit/helpers/server.js';
import { before, uriOf } from './helpers/servers.js';
import { connTo, engineAt, makeContainer, unique } from './helpers/things.js';
import { missingContainer } from './helpers/words.js';

describe('what is wrong with a call is said before anything is sent', () => {
  /** Runs a wrong call against a server, and gives the error. */
  async function wrong(run: (conn: { uri: string }) => unknown): Promise<FairleadError> {
    const server = await answering(OK);
    const conn = connTo(uriOf(server));
    const error = await rejection((async () => run(conn))());
    expect(server.sockets).toEqual([]);
    expect(error).toBeInstanceOf(UsageError);
    return error as FairleadError;
  }
  const containers = (conn: { uri: string }) =>
    client({ category: 'containers' as string, apiVersion: 'v1.41' as string, conn });

  it('an unknown category, with the nearest', async () => {
    const error = await wrong((conn) => client({ category: 'contianers' as string, conn }));
    expect(error).toMatchObject({ code: 'UNKNOWN_CATEGORY' });
    expect(error.message).toContain('containers');
  });

  it('a category that the version lacks', async () => {
    const error = await wrong((conn) =>
      client({ category: 'configs' as string, apiVersion: 'v1.25' as string, conn }),
    );
    expect(error).toMatchObject({ code: 'UNAVAILABLE' });
    expect(error.message).toContain('v1.30');
  });

  it.each(['v1.99', '1.24', 'newest', ''])(
    'the unknown version %j, with those that there are',
    async (version) => {
      const error = await wrong((conn) =>
        client({ category: 'images' as string, apiVersion: version, conn }),
      );
      expect(error).toMatchObject({ code: 'UNKNOWN_VERSION' });
      expect(error.message).toContain('v1.25 to v1.55');
      const list: (version: string) => string[] = categories as never;
      expect(() => list(version)).toThrow(error.message);
    },
  );

  it('an unknown operation, with the nearest, or with its category', async () => {
    const near = await wrong((conn) => invoke(containers(conn), { op: 'ContianerList' as string }));
    expect(near).toMatchObject({ code: 'UNKNOWN_OPERATION' });
    expect(near.message).toContain('did you mean ContainerList?');
    const elsewhere = await wrong((conn) => doc(containers(conn), 'ImageList'));
    expect(elsewhere.message).toBe('ImageList is not an operation of containers but of images');
    for (const op of ['constructor', '__proto__', 'toString'])
      expect(await wrong((conn) => invoke(containers(conn), { op: op as string }))).toMatchObject({
        code: 'UNKNOWN_OPERATION',
      });
  });

  it('a missing parameter', async () => {
    const error = await wrong((conn) => invoke(containers(conn), { op: 'ContainerStart' as string }));
    expect(error).toMatchObject({ code: 'MISSING_PARAMETER' });
    expect(error.message).toContain('ContainerStart: the parameter id is required');
  });

  it('an unknown parameter, with the nearest', async () => {
    const params = { id: 'x', folow: true };
    const error = await wrong((conn) => invoke(containers(conn), { op: 'ContainerLogs' as string, params }));
    expect(error).toMatchObject({ code: 'UNKNOWN_PARAMETER' });
    expect(error.message).toContain('folow');
    expect(error.message).toContain('follow');
  });

  it('a parameter that cannot be sent', async () => {
    for (const params of [
      { id: { name: 'x' } },
      { id: 'x', since: Number.NaN },
      { id: 'x', tail: ['1'] },
      { id: ['x'] },
    ])
      expect(
        await wrong((conn) => invoke(containers(conn), { op: 'ContainerLogs' as string, params })),
      ).toMatchObject({ code: 'INVALID_PARAMETER' });
    const circular: { self?: unknown } = {};
    circular.self = circular;
    for (const body of [circular, { n: 1n }, () => 1])
      expect(
        await wrong((conn) =>
          invoke(containers(conn), { op: 'ContainerCreate' as string, params: { body } }),
        ),
      ).toMatchObject({ code: 'INVALID_PARAMETER' });
  });

  it.each([
    'ftp://host',
    'unix://relative',
    'unix://',
    'http://',
    'tcp://host:99999',
    '/var/run/docker.sock',
    'x',
  ])('the address %j', async (uri) => {
    for (const make of [() => connect({ uri }), () => client({ category: 'info', conn: { uri } })]) {
      expect(make).toThrow(UsageError);
      expect(make).toThrow(expect.objectContaining({ code: 'INVALID_URI' }));
    }
  });

  it('a wrong method or url of a raw request', async () => {
    expect(await wrong((conn) => fetch({ conn, url: '/info', method: 'gte' }))).toMatchObject({
      code: 'INVALID_METHOD',
      message: expect.stringContaining('did you mean GET?'),
    });
    expect(await wrong((conn) => fetch({ conn, url: 'http://elsewhere/info' }))).toMatchObject({
      code: 'INVALID_OPTION',
    });
    expect(await wrong((conn) => fetch({ conn, url: '/containers/{id}/json' }))).toMatchObject({
      code: 'MISSING_PARAMETER',
    });
    expect(
      await wrong((conn) => fetch({ conn, url: '/containers/{id}/json', path: { id: 'x', other: 'y' } })),
    ).toMatchObject({ code: 'UNKNOWN_PARAMETER' });
  });

  it('a misspelt option', async () => {
    const misspelt: object = { op: 'ContainerList', throwExceptions: true };
    const error = await wrong((conn) => invoke(containers(conn), misspelt as { op: string }));
    expect(error).toMatchObject({ code: 'INVALID_OPTION' });
    expect(error.message).toContain('throwException');
    expect(await wrong((conn) => client({ category: 'info', conn, timeout: 1 } as never))).toMatchObject({
      code: 'INVALID_OPTION',
    });
    const timeouts: object = { connectTimeOut: 1 };
    expect(
      await wrong((conn) => invoke(containers(conn), { op: 'ContainerList' as string, timeouts })),
    ).toMatchObject({ code: 'INVALID_OPTION' });
  });
});

onEveryEngine('what the engine refuses', ({ uri, has }) => {
  it('is an error with the facts of the call and the words of the engine', async () => {
    const { containers } = engineAt(uri);
    const id = unique('nobody');
    const missing = (await rejection(containers.ContainerInspect({ id, size: true }))) as EngineError;
    expect(missing).toBeInstanceOf(EngineError);
    expect(missing).toBeInstanceOf(FairleadError);
    expect(missing).toMatchObject({
      code: 'NOT_FOUND',
      status: 404,
      op: 'ContainerInspect',
      method: 'GET',
      body: missingContainer(has, id).body,
    });
    // The error's URL has no query, because a query may contain secrets.
    expect(missing.url).toMatch(new RegExp(`^/v1\\.\\d+/containers/${id}/json$`));
    expect(missing.message).toBe(`ContainerInspect: ${missingContainer(has, id).message} (404)`);

    const name = await makeContainer(uri, {});
    const conflict = await rejection(containers.ContainerCreate({ name, body: { Image: busyboxImage } }));
    const [code, status] = has.includes('conflicts') ? ['CONFLICT', 409] : ['SERVER_ERROR', 500];
    expect(conflict).toMatchObject({ code, status, op: 'ContainerCreate' });

    const bad = await rejection(containers.ContainerLogs({ id: name }));
    expect(bad).toMatchObject({ code: 'BAD_REQUEST', status: 400, op: 'ContainerLogs' });
    const body = { Image: `${unique('no-such-image')}:none` };
    expect(await rejection(containers.ContainerCreate({ body }))).toMatchObject({ status: 404 });
  });

  it('is the error body as data, or an error if that is asked for', async () => {
    const containers = client({ category: 'containers', conn: connTo(uri) });
    const id = unique('nobody');
    const { body } = missingContainer(has, id);
    const common = { op: 'ContainerInspect', params: { id } } as const;
    expect(await invoke(containers, common)).toEqual(body);
    expect(await invoke(containers, { ...common, throwException: false })).toEqual(body);
    expect(await rejection(invoke(containers, { ...common, throwException: true }))).toMatchObject({
      status: 404,
      body,
    });
    for (const op of ['ContainerAttach', 'ContainerExport', 'ContainerStats', 'ContainerTop'] as const) {
      expect(await invoke(containers, { op, params: { id } })).toEqual(body);
      expect(await invoke(containers, { op, params: { id }, as: 'stream' })).toEqual(body);
    }
    expect(await invoke(containers, { op: 'ContainerAttach', params: { id }, as: 'socket' })).toEqual(body);
    // The answer to a HEAD has no body with a message.
    const head = await invoke(containers, { op: 'ContainerArchiveInfo', params: { id, path: '/' } });
    expect(head).toEqual({ message: 'the engine refused (404)' });
  });

  it('is text from a raw request, or an error if that is asked for', async () => {
    const conn = connTo(uri);
    const id = unique('nobody');
    const url = `/v1.41/containers/${id}/json`;
    const { body } = missingContainer(has, id);
    expect(JSON.parse(await fetch({ conn, url }))).toEqual(body);
    const error = (await rejection(fetch({ conn, url, throwException: true }))) as EngineError;
    expect(error).toMatchObject({
      status: 404,
      method: 'GET',
      url,
      body,
    });
    expect(error.op).toBeUndefined();
  });

  it('rejects a raw request of an engine, as its operations reject', async () => {
    const engine = engineAt(uri);
    const id = unique('nobody');
    const url = `/v1.41/containers/${id}/json`;
    const { body } = missingContainer(has, id);
    for (const as of ['data', 'stream'] as const)
      expect(await rejection(engine.fetch({ url, as }))).toMatchObject({
        name: 'EngineError',
        code: 'NOT_FOUND',
        status: 404,
        body,
      });
    expect(JSON.parse(await engine.fetch({ url, throwException: false }))).toEqual(body);
    // A path that the engine would clean is redirected.
    const redirected = await rejection(engine.fetch({ url: '/v1.41//info' }));
    expect(redirected).toMatchObject({ name: 'EngineError', status: 301, code: 'REFUSED' });
    expect(redirected.message).toContain('redirects to /v1.41/info');
  });

  it('leaves nothing open', async () => {
    const server = await before(uri);
    const conn = { uri: uriOf(server) };
    const containers = client({ category: 'containers', conn });
    const id = unique('nobody');
    for (const as of forms) {
      await invoke(containers, { op: 'ContainerAttach', params: { id, stream: true }, as });
      await rejection(
        invoke(containers, { op: 'ContainerAttach', params: { id, stream: true }, as, throwException: true }),
      );
    }
    await rejection(invoke(containers, { op: 'ContainerLogs', params: { id }, throwException: true }));
    // A refused attach does not lose its connection: one connection, kept for the next call, is enough.
    expect(server.open()).toBeLessThanOrEqual(1);
    await close(conn);
    await until(() => server.open() === 0);
  });
});
