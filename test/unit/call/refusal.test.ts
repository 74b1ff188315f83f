/** Answers with an error status, in every form that an engine, a proxy or a broken connection gives them. */
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { client, close, invoke } from 'fairlead';
import { ConnectionError, connect, EngineError, TimeoutError } from 'fairlead/v1.47';
import { describe, expect, it, onTestFinished } from 'vitest';
import { redirectTarget } from '../../../src/call/redirect.js';
import { rejection, textOf, until } from '../helpers/async.js';
import { httpServer } from '../helpers/http-server.js';
import { onRequest, rawServer, uriOf } from '../helpers/server.js';

async function refusing(answer: (response: ServerResponse) => unknown) {
  const server = await httpServer((_request, response) => answer(response));
  const engine = connect({ uri: server.uri });
  onTestFinished(() => engine.close());
  return { ...server, engine, inspect: () => rejection(engine.containers.ContainerInspect({ id: 'x' })) };
}

const body =
  (content: string, status: number, type = 'application/json') =>
  (response: ServerResponse) =>
    response.writeHead(status, { 'content-type': type }).end(content);

describe("the engine's words in an error status", () => {
  it.each<[string, string]>([
    ['{"message":"no such container"}', 'no such container'],
    ['{"errorDetail":{"message":"denied"},"error":"denied: short"}', 'denied'],
    ['{"errorDetail":{"message":""},"error":"denied"}', 'denied'],
    ['{"error":"denied"}', 'denied'],
    [
      '{"cause":"stopped","message":"container stopped: stopped","response":500}',
      'container stopped: stopped',
    ],
    ['{"cause":"stopped","message":"","response":500}', 'stopped'],
    ['{"cause":"stopped","message":" ","response":500}', 'stopped'],
    ['{"status":"Pulling"}\n{"errorDetail":{"message":"denied"},"error":"denied"}\n', 'denied'],
    ['{"errorDetail":{"message":"denied"}}{"error":"second"}', 'denied'],
    ['{"error":"denied"}\n{"status":"cu', 'denied'],
    ['"denied"', 'denied'],
    ['denied\n', 'denied'],
    ['{"message":{"text":"denied"}}', '{"message":{"text":"denied"}}'],
    ['{"message":["a","b"]}', '{"message":["a","b"]}'],
    ['{"message":42}', '{"message":42}'],
    ['{"errors":[{"code":"DENIED"}]}', '{"errors":[{"code":"DENIED"}]}'],
    ['["a"]', '["a"]'],
    ['{}', 'the engine refused'],
    ['[]', 'the engine refused'],
    ['null', 'the engine refused'],
    ['', 'the engine refused'],
    ['{"message":"  "}', '{"message":"  "}'],
    ['['.repeat(100_000) + ']'.repeat(100_000), 'JSON that is too deep to be shown'],
  ])('%#: %.60s', async (content, words) => {
    const { inspect } = await refusing(body(content, 500));
    const error = await inspect();
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({
      status: 500,
      code: 'SERVER_ERROR',
      message: `ContainerInspect: ${words} (500)`,
    });
  });

  it('are those of the data-driven layer, too', async () => {
    const { uri } = await refusing(body('{"errorDetail":{"message":"denied"},"error":"denied"}', 500));
    const conn = { uri };
    onTestFinished(() => close(conn));
    const images = client({ category: 'images', apiVersion: 'v1.47', conn });
    expect(
      await invoke(images, {
        op: 'ImagePush',
        params: { name: 'x', 'X-Registry-Auth': {} },
      }),
    ).toEqual({ message: 'denied' });
  });

  it('keep the whole body beside them', async () => {
    const records = '{"status":"Pulling"}\n{"error":"denied"}\n';
    expect(await (await refusing(body(records, 500))).inspect()).toHaveProperty('body', records);
    expect(await (await refusing(body('{"error":"denied","x":1}', 500))).inspect()).toHaveProperty('body', {
      error: 'denied',
      x: 1,
    });
  });
});

describe('an answer that no engine sends', () => {
  const markup = '<html><body>s3cret</body></html>';
  it.each<[string, string, number]>([
    ['text/html', markup, 404],
    ['text/html; charset=utf-8', markup, 502],
    ['TEXT/HTML', markup, 409],
    ['application/xhtml+xml', markup, 404],
    ['application/xml', '<?xml version="1.0"?><Error><Code>NoSuchKey</Code>s3cret</Error>', 404],
    ['text/plain', `\n  ${markup}`, 404],
    ['application/json', `\ufeff<!doctype html>${markup}`, 404],
    ['application/octet-stream', markup, 500],
    ['text/html', '', 404],
  ])('%s %j (%i) is no word of the engine', async (type, content, status) => {
    const { inspect, uri, engine } = await refusing(body(content, status, type));
    const calls = [
      inspect(),
      rejection(engine.containers.ContainerArchive({ id: 'x', path: '/' })),
      rejection(engine.containers.ContainerAttach({ id: 'x' })),
      rejection(engine.fetch({ url: '/x' })),
    ];
    for (const error of await Promise.all(calls)) {
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toMatchObject({
        code: 'NOT_AN_ENGINE',
        endpoint: uri,
        answer: { status, type: type.split(';')[0]!.toLowerCase() },
      });
      expect(error).not.toHaveProperty('status');
      expect(error.message).toContain(`(${status})`);
      expect(error.message).toContain(uri);
      expect(error.message).not.toMatch(/s3cret|No such container|</);
    }
  });

  it('is known by its media type where no body is read', async () => {
    const { engine } = await refusing(body(markup, 404, 'text/html'));
    const calls = [
      engine.containers.ContainerArchiveInfo({ id: 'x', path: '/' }),
      engine.containers.ContainerInspect({ id: 'x' }, { as: 'stream' }),
    ];
    for (const error of await Promise.all(calls.map(rejection)))
      expect(error).toMatchObject({ code: 'NOT_AN_ENGINE' });
  });

  it('rejects even where an error status would resolve', async () => {
    const { uri } = await refusing(body(markup, 404, 'text/html'));
    const conn = { uri };
    onTestFinished(() => close(conn));
    const containers = client({ category: 'containers', apiVersion: 'v1.47', conn });
    const call = invoke(containers, { op: 'ContainerInspect', params: { id: 'x' } });
    expect(await rejection(call)).toMatchObject({ code: 'NOT_AN_ENGINE' });
  });

  it('with a status of success is no result: a page, of any kind of operation', async () => {
    const { engine, open } = await refusing(body(markup, 200, 'text/html'));
    const calls = [
      engine.containers.ContainerList(),
      engine.containers.ContainerStart({ id: 'x' }),
      engine.containers.ContainerArchive({ id: 'x', path: '/' }),
      engine.containers.ContainerArchiveInfo({ id: 'x', path: '/' }),
      engine._ping.SystemPing(),
      engine.images.ImageCreate({ fromImage: 'x' }),
      engine.containers.ContainerAttach({ id: 'x' }),
      engine.exec.ExecStart({ id: 'x', execStartConfig: {} }, { as: 'socket' }),
    ];
    for (const error of await Promise.all(calls.map(rejection)))
      expect(error).toMatchObject({ code: 'NOT_AN_ENGINE', answer: { status: 200 } });
    await engine.close();
    await until(() => open() === 0);
  });

  it('but the output of a process may be a page', async () => {
    const frame = Buffer.concat([Buffer.from([1, 0, 0, 0, 0, 0, 0, 6]), Buffer.from('<html>')]);
    const { engine } = await refusing((response) =>
      response.writeHead(200, { 'content-type': 'application/vnd.docker.multiplexed-stream' }).end(frame),
    );
    expect(await (await engine.containers.ContainerLogs({ id: 'x', stdout: true })).text()).toBe('<html>');
  });
});

it.each([
  ['404 page not found\n', 404],
  ['Not Found', 404],
  ['no healthy upstream', 409],
])('a text that is not in the form of an engine names no object: %j', async (content, status) => {
  const { inspect, uri } = await refusing(body(content, status, 'text/plain'));
  const error = await inspect();
  expect(error).toBeInstanceOf(EngineError);
  expect(error).toMatchObject({ status, code: 'REFUSED' });
  expect(error.message).toContain(content.trim());
  expect(error.message).toContain(`the answer of ${uri} is not in the form of the engine's errors`);
});

it.each([
  ['{"message":"no such container"}', 404, 'NOT_FOUND'],
  ['', 404, 'NOT_FOUND'],
  ['{"message":"in use"}', 409, 'CONFLICT'],
  ['no', 401, 'UNAUTHORIZED'],
  ['no', 403, 'FORBIDDEN'],
  ['Bad Gateway', 502, 'SERVER_ERROR'],
])('any other answer has the code of its status: %j %i', async (content, status, code) => {
  expect(await (await refusing(body(content, status, 'text/plain'))).inspect()).toMatchObject({
    status,
    code,
  });
});

describe('a redirect', () => {
  it('is told with its place', async () => {
    const { engine, uri } = await refusing((response) =>
      response
        .writeHead(301, { location: 'https://me:pw@there.example/a?t=1', 'content-type': 'text/html' })
        .end('<a href="x">Moved</a>'),
    );
    const calls = [
      engine.containers.ContainerList(),
      engine.fetch({ url: '/x?q=1' }),
      engine._ping.SystemPingHead(),
    ].map(rejection);
    for (const error of await Promise.all(calls)) {
      expect(error).toMatchObject({ name: 'EngineError', status: 301, code: 'REFUSED' });
      expect(error.message).toContain(`the server at ${uri} redirects to https://there.example/a.`);
      expect(error.message).not.toMatch(/me:pw|t=1|q=1|</);
    }
  });

  it.each([
    ['/v1.41/info', '/v1.41/info'],
    ['/a?token=x#y', '/a'],
    ['//u:p@host/a', 'http://host/a'],
    ['https://host:8443/', 'https://host:8443/'],
    ['javascript:secret', 'javascript:'],
    ['https://[bad', undefined],
    ['', undefined],
    [undefined, undefined],
    [['https://a/', 'https://b/'], 'https://a/'],
  ])('leads to a place without secrets: %j', (location, target) => {
    expect(redirectTarget(location)).toBe(target);
  });

  it('has a place of bounded length', () => {
    expect(redirectTarget(`/${'x'.repeat(10_000)}`)!.length).toBeLessThan(600);
  });

  it('without a place is a refusal, and a page if a page came', async () => {
    expect(await (await refusing(body('no', 300, 'text/plain'))).inspect()).toMatchObject({
      code: 'REFUSED',
      status: 300,
    });
    expect(await (await refusing(body('<p>', 302, 'text/html'))).inspect()).toHaveProperty(
      'code',
      'NOT_AN_ENGINE',
    );
  });
});

describe('a body of an error that is not whole', () => {
  const whole = '{"message":"no such container: x"}';
  it.each<[string, (cut: string) => string]>([
    ['a length', (cut) => `content-length: ${whole.length}\r\n\r\n${cut}`],
    [
      'chunks',
      (cut) =>
        `transfer-encoding: chunked\r\n\r\n${cut === '' ? '' : `${cut.length.toString(16)}\r\n${cut}\r\n`}`,
    ],
    ['a broken chunk', (cut) => `transfer-encoding: chunked\r\n\r\nff\r\n${cut}`],
  ])('keeps its status at any byte, ended by %s', async (_how, framed) => {
    for (let at = 0; at < whole.length; at++) {
      const bytes = `HTTP/1.1 404 Not Found\r\ncontent-type: application/json\r\n${framed(whole.slice(0, at))}`;
      const engine = await breaking(bytes);
      const error = await rejection(engine.containers.ContainerInspect({ id: 'x' }));
      expect(error, `at ${at}`).toMatchObject({
        name: 'EngineError',
        status: 404,
        code: 'NOT_FOUND',
        body: whole.slice(0, at),
      });
      expect(error.message).toMatch(/\(404\); the answer broke off$/);
      expect(error.cause).toBeInstanceOf(Error);
    }
  });

  it('keeps its status if the connection is reset', async () => {
    const { inspect } = await refusing((response) => {
      response
        .writeHead(404, { 'content-length': 100 })
        .write('{"mess', () => setTimeout(() => response.socket!.resetAndDestroy(), 20));
    });
    expect(await inspect()).toMatchObject({ name: 'EngineError', status: 404, body: '{"mess' });
  });

  it('keeps its status if it never ends, and its connection goes', async () => {
    let sent = 0;
    const { inspect, open } = await refusing((response) => {
      const piece = Buffer.alloc(64 * 1024, 'x');
      const more = () => {
        sent += piece.length;
        if (!response.destroyed) response.write(piece, more);
      };
      response.writeHead(500, { 'content-type': 'text/plain' });
      more();
    });
    const error = await inspect();
    expect(error).toMatchObject({ status: 500, code: 'SERVER_ERROR', body: 'x'.repeat(1024 * 1024) });
    expect(error.message).toContain('longer than 1048576 bytes');
    expect(error.message.length).toBeLessThan(5000);
    await until(() => open() === 0);
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });

  it('is whole at the limit', async () => {
    const message = 'x'.repeat(1024 * 1024 - '{"message":""}'.length);
    expect(await (await refusing(body(JSON.stringify({ message }), 500))).inspect()).toHaveProperty('body', {
      message,
    });
  });

  it.each([['readTimeout'], ['callTimeout']])('and falls silent obeys the %s', async (name) => {
    const { engine } = await refusing((response) => response.writeHead(404).write('{"mess'));
    const call = engine.containers.ContainerInspect({ id: 'x' }, { timeouts: { [name]: 50 } });
    expect(await rejection(call)).toBeInstanceOf(TimeoutError);
  });

  it('and falls silent obeys an abort, and close()', async () => {
    const { engine, requests } = await refusing((response) => response.writeHead(404).write('{"mess'));
    const controller = new AbortController();
    const aborted = rejection(engine.containers.ContainerInspect({ id: 'x' }, { signal: controller.signal }));
    const closed = rejection(engine.containers.ContainerInspect({ id: 'x' }));
    await until(() => requests.length === 2);
    await new Promise((resolve) => setTimeout(resolve, 30));
    controller.abort();
    expect(await aborted).toHaveProperty('code', 'ABORTED');
    await engine.close();
    expect(await closed).toHaveProperty('code', 'CONNECTION_CLOSED');
  });
});

it('a body that the caller wants unread is left as it is', async () => {
  const { engine } = await refusing(body('{"message":"no"}', 404));
  const error = (await rejection(
    engine.containers.ContainerInspect({ id: 'x' }, { as: 'stream' }),
  )) as EngineError;
  expect(error).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  expect(error.body).toBeInstanceOf(Readable);
  expect(await textOf(error.body as Readable)).toBe('{"message":"no"}');
});

/** An engine behind a server that answers a request with bytes and ends the connection. */
async function breaking(bytes: string) {
  const server = await rawServer((socket) => onRequest(socket, () => socket.end(bytes)));
  const engine = connect({ uri: uriOf(server) });
  onTestFinished(() => engine.close());
  return engine;
}
