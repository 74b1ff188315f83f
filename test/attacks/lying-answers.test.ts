/**
 * Engines whose answers are well-formed HTTP and false JSON, in the places where fairlead itself goes on with an answer: the
 * version, the TTY, the id of a process and its exit code.
 */
import { connect, exec, run } from 'fairlead';
import { describe, expect, it } from 'vitest';
import { LIMIT } from '../../engines/limit.js';
import { outcome } from '../unit/helpers/async.js';
import { onRequest, rawServer, uriOf } from '../unit/helpers/server.js';

interface Answered {
  readonly status?: string;
  readonly headers?: readonly string[];
  readonly body?: string;
}

/**
 * An engine that answers by the path of the request, and the first request of a connection alone. The paths of all requests
 * are kept.
 */
async function lyingEngine(answer: (path: string, method: string) => Answered) {
  const paths: string[] = [];
  const server = await rawServer((socket) =>
    onRequest(socket, (head) => {
      const [method, path] = head.split(' ') as [string, string];
      paths.push(path);
      const { status = '200 OK', headers = [], body = '' } = answer(path, method);
      const lines = [
        `HTTP/1.1 ${status}`,
        ...headers,
        'connection: close',
        `content-length: ${Buffer.byteLength(body)}`,
      ];
      socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
    }),
  );
  const engine = connect({ uri: uriOf(server), timeouts: { callTimeout: LIMIT } });
  return { engine, paths };
}

const deep = '['.repeat(300_000) + ']'.repeat(300_000);

/** JSON that is no object with what is asked for. */
const junk = ['null', '[]', '"text"', '7', 'true', '{}', '{"a":1}', deep, `{"a":${deep}}`];
/** Values of a field that should be a text. */
const noText = ['null', '7', '{}', '[]', 'true', deep, '""', '"../x"', '".."', '"a/b"', '"a\\r\\nb"'];

const versions = [
  '9999.99',
  '1.99999999999999999999',
  '1.9007199254740993',
  '99999999999999999999.1',
  '../../x',
  '1.41/../..',
  '1.41?x',
  '1.41 HTTP/1.1',
  '',
  'v1.41',
  '1e3',
  '1',
  '1.',
  '.41',
  '-1.41',
  '1.41, 1.42',
  '1.41.2',
  '0x1.41',
  '__proto__',
  'constructor',
  '\u00e9',
  'x'.repeat(10_000),
];

/** The paths that a client may ask for, whatever it is told. */
const HONEST = /^\/(_ping|version|v1\.\d\d\/[\w/.?=&%-]*)$/;

describe('a version that is a lie', () => {
  it.each(versions.map((version) => [version.slice(0, 30), version]))(
    'in a header: %j',
    async (_name, version) => {
      const { engine, paths } = await lyingEngine((path) =>
        path === '/_ping'
          ? { headers: [`Api-Version: ${Buffer.from(version).toString('latin1')}`], body: 'OK' }
          : { body: '[]' },
      );
      await outcome(engine.containers.ContainerList());
      for (const path of paths) expect(path).toMatch(HONEST);
      await engine.close();
    },
  );

  it.each(
    [...noText, ...versions.map((version) => JSON.stringify(version))].map((value) => [
      value.slice(0, 30),
      value,
    ]),
  )('in JSON: %s', async (_name, value) => {
    const { engine, paths } = await lyingEngine((path) =>
      path === '/version' ? { body: `{"ApiVersion":${value},"MinAPIVersion":${value}}` } : { body: '[]' },
    );
    await outcome(engine.containers.ContainerList());
    for (const path of paths) expect(path).toMatch(HONEST);
    await engine.close();
  });

  it.each(junk.map((body) => [body.slice(0, 30), body]))(
    'in the place of which there is %s',
    async (_name, body) => {
      const { engine } = await lyingEngine(() => ({ body }));
      expect(await outcome(engine.containers.ContainerList())).toMatchObject({
        code: expect.stringMatching(/^(NO_ENGINE_VERSION|NOT_AN_ENGINE)$/),
      });
      await engine.close();
    },
  );
});

const ping = { headers: ['Api-Version: 1.41'], body: 'OK' };

describe('an inspection that is a lie about the TTY', () => {
  const flags = [
    ...junk,
    '{"Config":null}',
    '{"Config":[]}',
    '{"Config":{"Tty":"true"}}',
    '{"Config":{"Tty":1}}',
    '{"Config":{"Tty":{}}}',
  ];

  it.each(flags.map((body) => [body.slice(0, 40), body]))('%s', async (_name, body) => {
    const { engine } = await lyingEngine((path) =>
      path === '/_ping' ? ping : path.endsWith('/json') ? { body } : { body: 'raw output' },
    );
    const logs = engine.containers.ContainerLogs({ id: 'a', stdout: true });
    // Output counts as framed, and raw output never passes for frames.
    expect(await outcome(logs.then((frames) => frames.text()))).toMatchObject({
      code: expect.stringMatching(/_FRAME$/),
    });
    await engine.close();
  });
});

describe('an answer about a process', () => {
  const switched = { headers: ['Content-Type: application/vnd.docker.raw-stream'], body: '' };

  it.each([...junk, ...noText.map((value) => `{"Id":${value}}`)].map((body) => [body.slice(0, 30), body]))(
    'that has no id: %s',
    async (_name, body) => {
      const { engine, paths } = await lyingEngine((path) =>
        path === '/_ping' ? ping : { status: '201 Created', body },
      );
      const begun = [
        exec(engine, { id: 'a', execConfig: { Cmd: ['a'] } }),
        run(engine, { body: { Image: 'a' } }),
      ];
      for (const result of await Promise.all(begun.map(outcome)))
        expect(result).toMatchObject({ name: 'DecodeError', code: 'UNEXPECTED_JSON' });
      expect(paths.filter((path) => path !== '/_ping').sort()).toEqual([
        '/v1.41/containers/a/exec',
        '/v1.41/containers/create',
      ]);
      await engine.close();
    },
  );

  const codes = ['"0"', 'true', '{}', '[]', '1.5', '1e999', deep];

  it.each([...codes, 'null', undefined].map((code) => [String(code).slice(0, 30), code]))(
    'that has no exit code: %s',
    async (_name, code) => {
      const { engine } = await lyingEngine((path) => {
        if (path === '/_ping') return ping;
        if (path.endsWith('/start')) return { status: '204 No Content' };
        if (/create$|exec$/.test(path)) return { status: '201 Created', body: '{"Id":"b"}' };
        if (path.includes('/wait')) return { body: code === undefined ? '{}' : `{"StatusCode":${code}}` };
        if (path.includes('/attach')) return switched;
        return { body: code === undefined ? '{}' : `{"Running":false,"ExitCode":${code}}` };
      });
      const told = await outcome(run(engine, { body: { Image: 'a' } }));
      expect(told).toMatchObject({ code: 'UNEXPECTED_JSON' });
      await engine.close();
    },
  );

  it.each([...codes, ...junk].map((body) => [body.slice(0, 30), body]))(
    'that has no exit code of an exec: %s',
    async (_name, body) => {
      const { engine } = await lyingEngine((path) => {
        if (path === '/_ping') return ping;
        if (path.endsWith('/start')) return switched;
        if (path.endsWith('/exec')) return { status: '201 Created', body: '{"Id":"b"}' };
        return { body: codes.includes(body) ? `{"Running":false,"ExitCode":${body}}` : body };
      });
      const told = await outcome(exec(engine, { id: 'a', execConfig: { Cmd: ['a'] } }));
      expect(told).toMatchObject({ code: 'UNEXPECTED_JSON' });
      await engine.close();
    },
  );
});

describe('a header that should hold JSON', () => {
  const encoded = (text: string) => Buffer.from(text).toString('base64');

  it.each([
    '',
    '%%%%',
    'é',
    '====',
    encoded(''),
    encoded('{"a":'),
    encoded('\0'),
    encoded('<a>'),
    'A'.repeat(10_000),
  ])('and holds %j', async (header) => {
    const { engine } = await lyingEngine((path) =>
      path === '/_ping' ? ping : { headers: [`X-Docker-Container-Path-Stat: ${header}`] },
    );
    expect(await outcome(engine.containers.ContainerArchiveInfo({ id: 'a', path: '/' }))).toMatchObject({
      code: 'NOT_JSON',
    });
    await engine.close();
  });
});
