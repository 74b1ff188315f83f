/** Unpinned clients settle on a version, or give one clear error, whatever answers their questions. */
import type { ServerResponse } from 'node:http';
import { ConnectionError, connect, EngineError, FairleadError, TimeoutError, VersionError } from 'fairlead';
import { connect as connect147 } from 'fairlead/v1.47';
import { describe, expect, it, onTestFinished } from 'vitest';
import { table } from '../../../generated/docker/table.js';
import { isVersion } from '../../../src/table.js';
import { rejection, until } from '../helpers/async.js';
import { httpServer } from '../helpers/http-server.js';

type Answer = (response: ServerResponse) => unknown;

const json =
  (value: unknown, status = 200): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
const text =
  (value: string, status = 200): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(value);
const page =
  (status = 200, type = 'text/html; charset=utf-8'): Answer =>
  (response) =>
    response
      .writeHead(status, { 'content-type': type })
      .end('<!DOCTYPE html><html><p>s3cret page</p></html>');
const told =
  (version: string | string[], status = 200): Answer =>
  (response) => {
    response.setHeader('Api-Version', version);
    response.writeHead(status).end(status === 200 ? 'OK' : 'no');
  };
const moved =
  (location: string, status = 301): Answer =>
  (response) =>
    response
      .writeHead(status, { location, 'content-type': 'text/html' })
      .end(`<a href="${location}">Moved</a>`);

/** Makes a server that answers a ping, a question for versions, and any call. */
async function answering(ping: Answer, versions: Answer = json({ message: 'page not found' }, 404)) {
  const server = await httpServer((_request, response, path) => {
    if (path === '/_ping') return ping(response);
    return path === '/version' ? versions(response) : json([])(response);
  });
  const engine = connect({ uri: server.uri });
  onTestFinished(() => engine.close());
  return { ...server, engine };
}

const versions = json({ ApiVersion: '1.47', MinAPIVersion: '1.24' });

describe('a version in the header of the ping', () => {
  it.each([200, 204, 400, 401, 403, 404, 500, 502, 503])('is taken from an answer of %i', async (status) => {
    const { engine, requests } = await answering(told('1.41', status));
    expect(await engine.containers.ContainerList()).toEqual([]);
    expect(requests).toEqual(['GET /_ping', 'GET /v1.41/containers/json']);
  });

  it.each([
    '1.41, 1.41',
    'v1.51',
    'V1.51',
    '1.51-beta',
    '1.51+build',
    'abc',
    '',
    ' ',
    '1',
    '1.',
    '.41',
    '1.41.0',
    '01.41',
    '1.041',
    '0.41',
    '1.99999999999999999999',
    '99999.1',
    '1,41',
    '1.4e1',
    '-1.41',
    '+1.41',
    '0x1.41',
    '1.41;q=1',
    '"1.41"',
    '1. 41',
    '١.٤١',
    'Infinity',
    'undefined',
    '../1.41',
  ])('that is %j is as if there were none', async (version) => {
    const { engine, requests } = await answering(told(Buffer.from(version).toString('latin1')), versions);
    expect(await engine.containers.ContainerList()).toEqual([]);
    expect(requests).toEqual(['GET /_ping', 'GET /version', 'GET /v1.47/containers/json']);
  });

  it('that is repeated is as if there were none', async () => {
    const { engine, requests } = await answering(told(['1.41', '1.42']), versions);
    expect(await engine.apiVersion()).toBe('v1.47');
    expect(requests).toEqual(['GET /_ping', 'GET /version']);
  });

  it.each(['1.41', ' 1.41', '1.41\t'])('is trimmed: %j', async (version) => {
    const { engine } = await answering(told(version));
    expect(await engine.apiVersion()).toBe('v1.41');
  });
});

it.each<[string, Answer]>([
  ['refused', text('no', 403)],
  ['refused without a body', (response) => response.writeHead(401).end()],
  ['not there', json({ message: 'page not found' }, 404)],
  ['a page', page(200)],
  ['a page of a proxy', page(502)],
  ['redirected', moved('https://elsewhere.example/_ping')],
  [
    'redirected, with the version of what redirects',
    (response) =>
      response.writeHead(307, { location: 'https://elsewhere.example/_ping', 'api-version': '1.41' }).end(),
  ],
  [
    'broken off',
    (response) => response.writeHead(500, { 'content-length': '9' }).write('no', () => response.destroy()),
  ],
  ['long', (response) => response.writeHead(200).end(Buffer.alloc(300_000))],
])('a ping that is %s is as if it had told no version', async (_what, ping) => {
  const { engine, requests } = await answering(ping, versions);
  expect(await engine.containers.ContainerList()).toEqual([]);
  expect(requests).toEqual(['GET /_ping', 'GET /version', 'GET /v1.47/containers/json']);
});

describe('a version that /version tells', () => {
  it.each([
    [{ ApiVersion: '1.60', MinAPIVersion: '1.44' }, 'v1.55'],
    [{ ApiVersion: '1.60', MinAPIVersion: 'abc' }, 'v1.55'],
    [{ ApiVersion: '1.60', MinAPIVersion: null }, 'v1.55'],
    [{ ApiVersion: '1.47', MinAPIVersion: '1.99999999999999999999' }, 'v1.47'],
    [{ ApiVersion: '1.47' }, 'v1.47'],
  ])('is settled on, and a lower bound that is none is ignored: %j', async (answer, want) => {
    const { engine } = await answering(text('OK'), json(answer));
    expect(await engine.apiVersion()).toBe(want);
  });

  it.each([
    {},
    { ApiVersion: 'abc' },
    { ApiVersion: '1.41, 1.41' },
    { ApiVersion: 1.41 },
    { ApiVersion: null },
    { ApiVersion: ['1.41'] },
    { ApiVersion: ' 1.41' },
    { Version: '1.41' },
  ])('that is none is one error: %j', async (answer) => {
    const { engine, uri, requests } = await answering(told('v1'), json(answer));
    const error = await rejection(engine.containers.ContainerList());
    expect(error).toBeInstanceOf(VersionError);
    expect(error).toMatchObject({ code: 'NO_ENGINE_VERSION' });
    for (const said of [uri, '/version', "import from 'fairlead/v1.55'"])
      expect(error.message).toContain(said);
    expect(requests).toEqual(['GET /_ping', 'GET /version']);
  });
});

describe('what is no engine', () => {
  it.each<[string, Answer, RegExp, { status: number; type: string }]>([
    ['a page', page(), /sent text\/html \(200\)/, { status: 200, type: 'text/html' }],
    ['a page that is not found', page(404), /sent text\/html \(404\)/, { status: 404, type: 'text/html' }],
    ['a proxy', page(502), /sent text\/html \(502\)/, { status: 502, type: 'text/html' }],
    [
      'XML',
      page(403, 'application/xml'),
      /sent application\/xml \(403\)/,
      { status: 403, type: 'application/xml' },
    ],
    [
      'a page that says it is text',
      page(200, 'text/plain'),
      /sent a page \(200\)/,
      { status: 200, type: 'text/plain' },
    ],
    ['a text', text('hello'), /sent something else than JSON/, { status: 200, type: 'text/plain' }],
    ['nothing', (r) => r.end(), /sent nothing \(200\)/, { status: 200, type: '' }],
    ['no body', (r) => r.writeHead(204).end(), /sent nothing \(204\)/, { status: 204, type: '' }],
    [
      'a list',
      json([1]),
      /something else than JSON of its versions/,
      { status: 200, type: 'application/json' },
    ],
    [
      "Go's mux",
      text('404 page not found\n', 404),
      /text\/plain \(404\)/,
      { status: 404, type: 'text/plain' },
    ],
    [
      'another service',
      json({ error: 'not found' }, 404),
      /json \(404\)/,
      { status: 404, type: 'application/json' },
    ],
    [
      'a silent 404',
      (r) => r.writeHead(404).end(),
      /without a media type \(404\)/,
      { status: 404, type: '' },
    ],
  ])('is told as such: %s', async (_what, answer, came, seen) => {
    const { engine, uri } = await answering(answer, answer);
    const error = await rejection(engine.containers.ContainerInspect({ id: 'x' }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ code: 'NOT_AN_ENGINE', endpoint: uri, answer: seen });
    expect(error).not.toHaveProperty('status');
    expect(error.message).toMatch(came);
    expect(error.message).toContain(`what answers at ${uri} is no engine`);
    expect(error.message).toMatch(/port.*scheme.*proxy.*pin a version.*fairlead\/v1\.55/);
    expect(error.message).not.toContain('s3cret');
  });

  it.each([
    [401, 'UNAUTHORIZED'],
    [403, 'FORBIDDEN'],
    [429, 'REFUSED'],
    [503, 'SERVER_ERROR'],
  ])('or an engine that refuses with %i keeps its words: %s', async (status, code) => {
    const { engine, uri } = await answering(text('no', 403), json({ message: 'not for you' }, status));
    const error = await rejection(engine.containers.ContainerList());
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({ code, status, op: 'SystemVersion' });
    for (const said of ['not for you', uri, 'proxy', 'pin a version']) expect(error.message).toContain(said);
  });

  it.each([301, 302, 303, 307, 308])(
    'and redirects with %i is told with the place, without its secrets',
    async (status) => {
      const answer = moved('https://user:passw0rd@elsewhere.example:8443/x/version?token=t0ken#fr4g', status);
      const { engine, uri, requests } = await answering(answer, answer);
      const error = await rejection(engine.containers.ContainerList());
      expect(error).toMatchObject({ name: 'EngineError', code: 'REFUSED', status });
      for (const said of [uri, 'https://elsewhere.example:8443/x/version'])
        expect(error.message).toContain(said);
      for (const secret of ['user', 'passw0rd', 't0ken', 'fr4g', '<a'])
        expect(error.message).not.toContain(secret);
      expect(requests).toEqual(['GET /_ping', 'GET /version']);
    },
  );
});

describe('a negotiation', () => {
  it('that failed is not kept', async () => {
    let broken = true;
    const { engine } = await answering(
      (response) => (broken ? page(502)(response) : told('1.45')(response)),
      page(502),
    );
    expect(await rejection(engine.apiVersion())).toHaveProperty('code', 'NOT_AN_ENGINE');
    broken = false;
    expect(await engine.apiVersion()).toBe('v1.45');
  });

  it('is shared by calls, and one that is aborted takes no other with it', async () => {
    let answer = () => {};
    const { engine, requests } = await answering((response) => {
      answer = () => told('1.45')(response);
    });
    const aborted = new AbortController();
    const first = rejection(engine.containers.ContainerList({}, { signal: aborted.signal }));
    const others = [1, 2, 3].map(() => engine.containers.ContainerList());
    await until(() => requests.length === 1);
    aborted.abort();
    expect(await first).toHaveProperty('code', 'ABORTED');
    answer();
    expect(await Promise.all(others)).toEqual([[], [], []]);
    expect(requests.filter((one) => one === 'GET /_ping')).toHaveLength(1);
  });

  it('that nobody waits for any more is given up: a later call asks anew', async () => {
    let silent = true;
    const { engine, requests, open } = await answering((response) => {
      if (!silent) told('1.45')(response);
    });
    const limits = { timeouts: { callTimeout: 50 } };
    const waiting = [1, 2].map(() => rejection(engine.containers.ContainerList({}, limits)));
    for (const error of await Promise.all(waiting)) expect(error).toBeInstanceOf(TimeoutError);
    await until(() => open() === 0);
    silent = false;
    expect(await engine.containers.ContainerList()).toEqual([]);
    expect(requests).toEqual(['GET /_ping', 'GET /_ping', 'GET /v1.45/containers/json']);
  });

  it('obeys the read timeout within the body of a ping', async () => {
    const { engine } = await answering((response) =>
      response.writeHead(500, { 'api-version': '1.41' }).write('n'),
    );
    const error = await rejection(engine.containers.ContainerList({}, { timeouts: { readTimeout: 50 } }));
    expect(error).toHaveProperty('code', 'READ_TIMEOUT');
  });
});

describe('a version that is refused in an answer without words', () => {
  /** An engine that speaks some versions, and answers other versions with 400. */
  async function speaking(newest: string, oldest: string, { header = true, bounds = true } = {}) {
    const server = await httpServer((_request, response, path) => {
      if (header) response.setHeader('Api-Version', newest);
      if (path === '/version')
        return bounds ? json({ ApiVersion: newest, MinAPIVersion: oldest })(response) : page(403)(response);
      return json({ message: 'words that no answer to a HEAD has' }, 400)(response);
    });
    const engine = connect147({ uri: server.uri });
    onTestFinished(() => engine.close());
    return { ...server, engine };
  }
  const archive = { id: 'x', path: '/' };

  it('is a VersionError: too new, as the header of the refusal tells', async () => {
    const { engine, requests } = await speaking('1.41', '1.24');
    const error = await rejection(engine.containers.ContainerArchiveInfo(archive));
    expect(error).toBeInstanceOf(VersionError);
    expect(error).toMatchObject({
      code: 'ENGINE_TOO_OLD',
      message: expect.stringContaining("'fairlead/v1.41'"),
    });
    expect(requests).toEqual(['HEAD /v1.47/containers/x/archive']);
  });

  it('too new, as only the bounds tell', async () => {
    const { engine, requests } = await speaking('1.41', '1.24', { header: false });
    const error = await rejection(engine._ping.SystemPingHead());
    expect(error).toMatchObject({ name: 'VersionError', code: 'ENGINE_TOO_OLD' });
    expect(requests).toEqual(['HEAD /v1.47/_ping', 'GET /version']);
  });

  it('too old, as the bounds tell', async () => {
    const { engine } = await speaking('1.60', '1.50');
    const error = await rejection(engine.containers.ContainerArchiveInfo(archive));
    expect(error).toMatchObject({
      code: 'ENGINE_TOO_NEW',
      message: expect.stringContaining('v1.50 at least'),
    });
  });

  it('and the body of a stream that nobody has read', async () => {
    const { engine } = await speaking('1.41', '1.24');
    const error = await rejection(engine.containers.ContainerInspect({ id: 'x' }, { as: 'stream' }));
    expect(error).toMatchObject({ name: 'VersionError', code: 'ENGINE_TOO_OLD' });
  });

  it.each([
    ['the version is spoken', '1.51', '1.24', {}],
    ['the engine does not tell its bounds', '1.51', '1.24', { bounds: false, header: false }],
  ])('but another refusal stays what it is: %s', async (_why, newest, oldest, how) => {
    const { engine } = await speaking(newest, oldest, how);
    const error = await rejection(engine.containers.ContainerArchiveInfo(archive));
    expect(error).toMatchObject({ name: 'EngineError', code: 'BAD_REQUEST', status: 400 });
  });

  it('within the limits of the call', async () => {
    const server = await httpServer((_request, response, path) => {
      if (path !== '/version') response.writeHead(400).end();
    });
    const engine = connect147({ uri: server.uri });
    onTestFinished(() => engine.close());
    for (const timeouts of [{ callTimeout: 50 }, { readTimeout: 50 }])
      expect(await rejection(engine._ping.SystemPingHead({}, { timeouts }))).toBeInstanceOf(TimeoutError);
  });
});

it('every pinned version is a version, and nothing else is', () => {
  for (const version of table.versions) expect(isVersion(version.slice(1))).toBe(true);
  for (const version of ['6.0.0-rc2', '6.0.0-rc.2', '5.8', '5', '1.2.3+build.5', '1.0.0-alpha-1'])
    expect(isVersion(version), version).toBe(true);
  for (const other of [
    '',
    'v1.41',
    'abc',
    '1.',
    '.1',
    '1..2',
    '1.4 1',
    '1.9999999999',
    '1.41, 1.41',
    '1.0-',
    '1/2',
    '٣.١',
  ])
    expect(isVersion(other), other).toBe(false);
});

it('an error of settling is an error of fairlead, whatever the bytes are', async () => {
  const { engine } = await answering(
    (response) => response.end(Buffer.from([0xff, 0xfe, 0x00])),
    (response) => response.end(Buffer.from([0x7b, 0xff, 0x00])),
  );
  expect(await rejection(engine.apiVersion())).toBeInstanceOf(FairleadError);
});

it('a call waits for a ping of another call only if both have the same limits', async () => {
  let pings = 0;
  const { engine } = await answering(() => {
    // The first ping is never answered.
    pings++;
  });
  const patient = rejection(engine.containers.ContainerList());
  await until(() => pings === 1);
  const timeouts = { readTimeout: 100 };
  const hasty = [1, 2].map(() => rejection(engine.containers.ContainerList({}, { timeouts })));
  for (const error of await Promise.all(hasty)) expect(error).toBeInstanceOf(TimeoutError);
  expect(pings).toBeLessThanOrEqual(3);
  await engine.close();
  expect(await patient).toBeInstanceOf(ConnectionError);
});

it('a ping whose body never comes has told the version by its headers', async () => {
  const { engine } = await answering((response) => {
    response.writeHead(200, { 'api-version': '1.47', 'content-length': 2 }).flushHeaders();
  });
  expect(await engine.apiVersion()).toBe('v1.47');
});
