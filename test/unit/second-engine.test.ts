/**
 * The seam between the runtime and an engine, tested with a made-up engine that has other operations, other versions,
 * another header and other wording. src/ holds nothing of this engine.
 */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { table as dockerTable } from '../../generated/docker/table.js';
import type { ApiEntry } from '../../src/api/api-entry.js';
import { close, invoke, listCategories, makeClient, ops } from '../../src/api/client.js';
import { connectEngine } from '../../src/api/connect.js';
import { describeFor } from '../../src/api/describe.js';
import { describe as describeOperation } from '../../src/api/doc.js';
import { fetchFrom } from '../../src/api/fetch.js';
import { connectionOf } from '../../src/call/connection.js';
import type { Conn } from '../../src/call-options.js';
import { profile as docker } from '../../src/docker/profile.js';
import type { Documentation } from '../../src/documentation.js';
import type { EngineProfile } from '../../src/engine-profile.js';
import type { HijackedConnection } from '../../src/results/hijack.js';
import type { ApiVersion, Table } from '../../src/table.js';
import { rejection } from './helpers/async.js';
import { onRequest, rawServer, uriOf } from './helpers/server.js';

const ferry: EngineProfile = {
  name: 'Ferry',
  entry: 'fairlead/ferry',
  versionLabel: 'ferry',
  access: {
    locate: ({ uri }) => {
      const found = uri ?? process.env['FERRY_PIER'];
      if (found === undefined)
        return { uri: 'unix:///nowhere', source: 'default pier', skipped: ['FERRY_PIER is not set'] };
      return { uri: found, source: uri === undefined ? 'FERRY_PIER' : 'uri', skipped: [] };
    },
    dialStdio: { program: 'ferry', hostOption: '--pier', command: ['gangway'] },
  },
  negotiation: {
    variable: 'FERRY_RELEASE',
    ping: { op: 'FerryHail', path: '/hail', header: 'Ferry-Release' },
    versions: { op: 'FerryLog', path: '/log', newest: ['releases', 'now'], oldest: ['releases', 'first'] },
  },
  versionRefusal: {
    status: 426,
    pattern: /release (?<ours>\S+) sailed (?:(?<newer>not yet)|long ago), the ferry sails (?<bound>\S+)/,
  },
  related: [],
  errorMessage: ['fault', 'words'],
  errorRecord: { detail: ['fault'], messages: [['fault', 'words'], ['alarm']] },
  framing: {
    framedType: 'application/x-ferry-framed',
    rawType: 'application/x-ferry-raw',
    toldSince: 'v3.0.0',
    inspections: { CrewHail: { op: 'CrewInspect', by: 'crew', flag: ['cabin', 'tty'] } },
  },
  processes: {
    CrewHail: {
      by: 'crew',
      resize: 'CrewResize',
      exit: { op: 'CrewInspect', code: ['ended', 'code'], running: ['rowing'] },
    },
  },
};

const crew = { name: 'crew', in: 'path', type: 'string', required: true } as const;

const table: Table = {
  versions: ['v2.0.0-rc2', 'v2.0.0-rc10', 'v2.0.0', 'v2.1.0', 'v2.10.0'],
  oldestUnpinned: 'v2.0.0-rc10',
  reference: 'https://ferry.example/{version}/{tag}#{op}',
  operations: {
    CargoList: {
      category: 'decks/cargo',
      method: 'GET',
      path: '/decks/{name}/cargo',
      tag: 'cargo',
      kind: 'value',
      parameters: [
        { name: 'deck', wireName: 'name', in: 'path', type: 'string', required: true },
        { name: 'name', in: 'query', type: 'string' },
        { name: 'manifest', wireName: 'X-Manifest', in: 'header', type: 'string' },
        { name: 'weighed', in: 'query', type: 'boolean', since: 'v2.1.0' },
      ],
    },
    CrewHail: {
      category: 'crew',
      method: 'POST',
      path: '/crew/{crew}/hail',
      tag: 'crew',
      kind: 'hijack',
      parameters: [crew],
    },
    CrewInspect: {
      category: 'crew',
      method: 'GET',
      path: '/crew/{crew}',
      tag: 'crew',
      kind: 'value',
      parameters: [crew],
    },
    CrewWatch: {
      category: 'crew',
      method: 'GET',
      path: '/crew/watch',
      tag: 'crew',
      kind: 'records',
      parameters: [],
    },
    CrewResize: {
      category: 'crew',
      method: 'POST',
      path: '/crew/{crew}/size',
      tag: 'crew',
      kind: 'nothing',
      parameters: [
        crew,
        { name: 'h', in: 'query', type: 'integer' },
        { name: 'w', in: 'query', type: 'integer' },
      ],
    },
  },
};

const documentation: Documentation = {
  texts: ['Lists the cargo of a deck.'],
  operations: { CargoList: { variants: [{ doc: 0, answer: 'string[]' }], parameters: {}, errors: [] } },
  types: {},
};
const entry = (version?: ApiVersion): ApiEntry => ({ engine: ferry, table, version });
const dockerEntry: ApiEntry = { engine: docker, table: dockerTable, version: undefined };

interface Answer {
  readonly status?: number;
  readonly headers?: string;
  readonly body?: unknown;
}

/**
 * Makes a server of the made-up engine that answers by the path of the request. The server records the heads of the
 * requests.
 */
async function sailing(answers: (path: string, count: number) => Answer | string) {
  const heads: string[] = [];
  const server = await rawServer((socket) =>
    onRequest(socket, (head) => {
      heads.push(head);
      const path = head.split(' ')[1]!;
      const answer = answers(path, heads.filter((one) => one.split(' ')[1] === path).length);
      if (typeof answer === 'string') return socket.end(answer);
      const { status = 200, headers = '', body } = answer;
      const text = body === undefined ? '' : JSON.stringify(body);
      return socket.write(
        `HTTP/1.1 ${status} X\r\ncontent-length: ${Buffer.byteLength(text)}\r\n${headers}\r\n${text}`,
      );
    }),
  );
  return {
    heads,
    uri: uriOf(server),
    paths: () => heads.map((head) => head.split(' ')[1]),
  };
}

interface Ferry {
  readonly decks: { readonly cargo: { CargoList(parameters: object): Promise<unknown> } };
  readonly crew: { CrewHail(parameters: object): Promise<HijackedConnection> };
  apiVersion(): Promise<string>;
}

function board(conn: Conn, version?: ApiVersion): Ferry {
  const engine = connectEngine(entry(version), conn);
  onTestFinished(() => engine.close());
  return engine as unknown as Ferry;
}

const released = (release: string): Answer => ({ headers: `ferry-release: ${release}\r\n` });

describe('an engine of other make', () => {
  it('is asked for its version in its own way, pre-releases included', async () => {
    for (const [release, settled] of [
      ['2.1.0', 'v2.1.0'],
      ['2.1.0-beta.1', 'v2.0.0'],
      ['2.0.0-rc10', 'v2.0.0-rc10'],
      ['2.9.3', 'v2.1.0'],
      ['2.10.0', 'v2.10.0'],
    ] as const) {
      const { uri, paths } = await sailing(() => released(release));
      expect(await board({ uri }).apiVersion()).toBe(settled);
      expect(paths()).toEqual(['/hail']);
    }
  });

  it('tells a version in a form of its own, or else none', async () => {
    const log = { body: { releases: { now: '2.1.0', first: '2.0.0' } } };
    for (const release of ['2.10.0, 2.10.0', 'v2.10.0', 'latest', '2.10.', '2.1e9']) {
      const { uri, paths } = await sailing((path) => (path === '/hail' ? released(release) : log));
      expect(await board({ uri }).apiVersion(), release).toBe('v2.1.0');
      expect(paths()).toEqual(['/hail', '/log']);
    }
    const { uri } = await sailing((path) => (path === '/hail' ? released('2.10.0') : log));
    const strict = { ...ferry, negotiation: { ...ferry.negotiation, form: /^2\.\d\.\d$/ } };
    const engine = connectEngine({ ...entry(), engine: strict }, { uri });
    onTestFinished(() => engine.close());
    expect(await engine.apiVersion()).toBe('v2.1.0');
  });

  it('refuses with an error record where it has no error body, and without words by its bounds', async () => {
    const { uri } = await sailing(() => ({ status: 500, body: { alarm: 'fire' } }));
    const words = await rejection(board({ uri }, 'v2.1.0').decks.cargo.CargoList({ deck: 'a' }));
    expect(words).toHaveProperty('message', 'CargoList: fire (500)');
    const head: Table = {
      ...table,
      operations: { CrewLook: { ...table.operations['CrewInspect']!, method: 'HEAD', kind: 'headers' } },
    };
    const { uri: other, paths } = await sailing((path) =>
      path === '/log'
        ? { body: { releases: { now: '3.0.0', first: '2.10.0' } } }
        : { status: 426, headers: 'ferry-release: 3.0.0\r\n' },
    );
    const engine = connectEngine({ ...entry('v2.1.0'), table: head }, { uri: other });
    onTestFinished(() => engine.close());
    const { crew } = engine as unknown as { crew: { CrewLook(parameters: object): Promise<unknown> } };
    expect(await rejection(crew.CrewLook({ crew: 'jo' }))).toMatchObject({
      code: 'ENGINE_TOO_NEW',
      message: expect.stringContaining('speaks ferry v2.10.0 at least'),
    });
    expect(paths()).toEqual(['/v2.1.0/crew/jo', '/log']);
  });

  it('says where its own bounds are, too', async () => {
    const bounds = (now: string, first: string) => (path: string) =>
      path === '/hail' ? {} : { body: { releases: { now, first } } };
    const { uri, paths } = await sailing(bounds('3.0.0', '2.1.0'));
    expect(await board({ uri }).apiVersion()).toBe('v2.10.0');
    expect(paths()).toEqual(['/hail', '/log']);
    const newer = await sailing(bounds('3.0.0', '2.11.0'));
    expect(await rejection(board({ uri: newer.uri }).apiVersion())).toMatchObject({
      code: 'ENGINE_TOO_NEW',
      message: expect.stringContaining('speaks ferry v2.11.0 at least'),
    });
    const older = await sailing(() => released('2.0.0-rc9'));
    expect(await rejection(board({ uri: older.uri }).apiVersion())).toMatchObject({
      code: 'ENGINE_TOO_OLD',
      message: expect.stringContaining("import from 'fairlead/ferry/v2.0.0-rc2'"),
    });
  });

  it('has a variable of its own, and none of another engine', async () => {
    const { uri } = await sailing(() => released('2.0.0'));
    vi.stubEnv('DOCKER_API_VERSION', '1.41');
    expect(await board({ uri }).apiVersion()).toBe('v2.0.0');
    vi.stubEnv('FERRY_RELEASE', '2.1.0');
    expect(await board({ uri }).apiVersion()).toBe('v2.1.0');
    vi.stubEnv('FERRY_RELEASE', '1');
    expect(await rejection(board({ uri }).apiVersion())).toMatchObject({
      code: 'UNKNOWN_VERSION',
      message: expect.stringContaining('FERRY_RELEASE is 1'),
    });
    vi.unstubAllEnvs();
  });

  it('is found in its own way, and described so', () => {
    vi.stubEnv('DOCKER_HOST', 'tcp://elsewhere:1');
    expect(describeFor(ferry, {})).toMatchObject({
      source: 'default pier',
      skipped: ['FERRY_PIER is not set'],
    });
    vi.stubEnv('FERRY_PIER', 'tcp://pier:7');
    expect(describeFor(ferry, {})).toMatchObject({ uri: 'tcp://pier:7', source: 'FERRY_PIER' });
    vi.unstubAllEnvs();
  });

  it('has categories of two segments, and parameters whose names on the wire are others', async () => {
    const { uri, heads } = await sailing(() => ({ body: ['crates'] }));
    const engine = board({ uri }, 'v2.1.0');
    const parameters = { deck: 'a/b', name: 'c', manifest: 'm1', weighed: true };
    expect(await engine.decks.cargo.CargoList(parameters)).toEqual(['crates']);
    expect(heads[0]).toMatch(/^GET \/v2\.1\.0\/decks\/a%2Fb\/cargo\?name=c&weighed=true HTTP/);
    expect(heads[0]).toMatch(/\r\nx-manifest: m1/);
    expect(listCategories(entry())).toEqual(['decks/cargo', 'crew']);
    const client = makeClient(entry(), { category: 'decks/cargo', conn: { uri } });
    expect(ops(client)).toEqual(['CargoList']);
    expect(describeOperation(client, documentation, 'CargoList')).toMatchObject({
      doc: 'Lists the cargo of a deck.',
      params: [
        { name: 'deck' },
        { name: 'name' },
        { name: 'manifest' },
        { name: 'weighed', since: 'v2.1.0' },
      ],
      url: 'https://ferry.example/v2.10.0/cargo#CargoList',
    });
    expect(await rejection(engine.decks.cargo.CargoList({ name: 'c' }))).toHaveProperty(
      'code',
      'MISSING_PARAMETER',
    );
    expect(() => makeClient(entry(), { category: 'deck/cargo', conn: { uri } })).toThrow(
      'did you mean decks/cargo?',
    );
  });

  it('may be too old for a parameter, which is said in the words of its profile', async () => {
    const { uri, paths } = await sailing(() => released('2.0.0'));
    const call = board({ uri }).decks.cargo.CargoList({ deck: 'a', weighed: true });
    expect(await rejection(call)).toMatchObject({
      code: 'UNAVAILABLE',
      message: 'CargoList: the parameter weighed needs ferry v2.1.0, and this engine speaks v2.0.0',
    });
    expect(paths()).toEqual(['/hail']);
  });

  it('refuses in its own words', async () => {
    const conn: Conn = {};
    const { uri } = await sailing((path) =>
      path.includes('/decks/gone/')
        ? { status: 404, body: { fault: { words: 'no such deck' }, message: 'not these' } }
        : { status: 426, body: { fault: { words: 'release v2.1.0 sailed not yet, the ferry sails 2.0.0' } } },
    );
    const engine = board({ ...conn, uri }, 'v2.1.0');
    expect(await rejection(engine.decks.cargo.CargoList({ deck: 'gone' }))).toMatchObject({
      code: 'NOT_FOUND',
      message: 'CargoList: no such deck (404)',
    });
    expect(await rejection(engine.decks.cargo.CargoList({ deck: 'a' }))).toMatchObject({
      code: 'ENGINE_TOO_OLD',
      message: expect.stringContaining("import from 'fairlead/ferry/v2.0.0'"),
    });
    const raw = fetchFrom(ferry, { conn: { uri }, url: '/v2.1.0/decks/gone/cargo', throwException: true });
    expect(await rejection(raw)).toHaveProperty(
      'message',
      'GET /v2.1.0/decks/gone/cargo: no such deck (404)',
    );
  });

  it('tells in its own way if output is framed, how a process ended, and takes its size', async () => {
    const frame = Buffer.from([1, 0, 0, 0, 0, 0, 0, 2, 0x68, 0x69]).toString('latin1');
    const switched = 'HTTP/1.1 101 X\r\nconnection: upgrade\r\nupgrade: tcp\r\n\r\n';
    const { uri, paths } = await sailing((path, count) => {
      if (path.endsWith('/hail')) return switched + frame;
      if (path.includes('/size')) return {};
      return { body: { cabin: { tty: false }, rowing: count < 3, ended: { code: count < 3 ? null : 7 } } };
    });
    const hailed = await board({ uri }, 'v2.1.0').crew.CrewHail({ crew: 'jo' });
    await hailed.resize({ h: 24, w: 80 });
    expect(await hailed.output()).toEqual({ stdout: 'hi', stderr: '' });
    expect(await hailed.exitCode()).toBe(7);
    const inspect = '/v2.1.0/crew/jo';
    expect(paths()).toEqual([inspect, `${inspect}/hail`, `${inspect}/size?h=24&w=80`, inspect, inspect]);
  });
});

it('reports failures within a stream in its own form, and in no other', async () => {
  const watching = async (record: object) => {
    const { uri } = await sailing(() => ({ body: record }));
    const conn = { uri };
    onTestFinished(() => close(conn));
    const client = makeClient(entry('v2.1.0'), { category: 'crew', conn });
    return invoke(client, { op: 'CrewWatch' as string });
  };
  for (const [record, words] of [
    [{ fault: { words: 'man overboard' } }, 'man overboard'],
    [{ alarm: 'fire' }, 'fire'],
    [{ fault: {} }, 'the engine reported an error'],
  ] as const)
    expect(await rejection(watching(record))).toMatchObject({
      code: 'ERROR_RECORD',
      message: `CrewWatch: ${words}`,
      detail: record,
    });
  const foreign = { error: 'of another engine', errorDetail: { message: 'of another engine' } };
  expect(await watching(foreign)).toEqual([foreign]);
});

it('an engine may use names that every object inherits', async () => {
  const odd: Table = {
    ...table,
    operations: {
      constructor: { ...table.operations['CrewInspect']!, category: 'constructor' },
      toString: { ...table.operations['CrewHail']!, category: '__proto__/valueOf' },
    },
  };
  const { uri } = await sailing((path) =>
    path.endsWith('/hail')
      ? 'HTTP/1.1 200 X\r\ncontent-type: application/x-ferry-raw\r\n\r\nhi'
      : { body: 1 },
  );
  const oddEntry: ApiEntry = { engine: ferry, table: odd, version: 'v2.1.0' };
  const conn = { uri };
  onTestFinished(() => close(conn));
  const engine = connectEngine(oddEntry, conn);
  onTestFinished(() => engine.close());
  const category = Object.getOwnPropertyDescriptor(engine, 'constructor')?.value as {
    constructor(parameters: object): Promise<unknown>;
  };
  expect(await category.constructor({ crew: 'jo' })).toBe(1);
  const inherited = makeClient(oddEntry, { category: '__proto__/valueOf', conn });
  expect(await invoke(inherited, { op: 'toString' as string, params: { crew: 'jo' } })).toBe('hi');
  expect(describeOperation(inherited, documentation, 'toString')).toMatchObject({ op: 'toString', doc: '' });
  expect(Object.hasOwn(Object.prototype, 'valueOf')).toBe(true);
  expect(Object.hasOwn(Object, 'constructor')).toBe(false);
  expect(Object.hasOwn({}.valueOf, 'toString')).toBe(false);
});

describe('two APIs on one conn', () => {
  it('each have a version and a connection of their own', async () => {
    const { uri, paths } = await sailing((path) => {
      if (path === '/hail') return released('2.1.0');
      return path === '/_ping' ? { headers: 'api-version: 1.45\r\n' } : { body: [] };
    });
    const conn = { uri };
    onTestFinished(() => close(conn));
    const ferries = makeClient(entry(), { category: 'decks/cargo', conn });
    const containers = makeClient(dockerEntry, { category: 'containers', conn });
    for (let round = 0; round < 2; round++) {
      await invoke(ferries, { op: 'CargoList' as string, params: { deck: 'a' } });
      await invoke(containers, { op: 'ContainerList' as string });
    }
    const calls = ['/v2.1.0/decks/a/cargo', '/v1.45/containers/json'];
    expect(paths()).toEqual(['/hail', calls[0], '/_ping', calls[1], ...calls]);
    expect(connectionOf(conn, ferry.access)).not.toBe(connectionOf(conn, docker.access));
  });

  it('of one engine share its connections, and still negotiate each for itself', async () => {
    const { uri, paths } = await sailing((path) =>
      path === '/hail' ? released('2.1.0') : path === '/dock' ? { headers: 'dock: 1\r\n' } : { body: [] },
    );
    const dock: EngineProfile = {
      ...ferry,
      negotiation: { ...ferry.negotiation, ping: { op: 'DockHail', path: '/dock', header: 'dock' } },
    };
    const dockTable: Table = {
      ...table,
      versions: ['v1'],
      oldestUnpinned: 'v1',
      operations: { CrewInspect: table.operations['CrewInspect']! },
    };
    const conn = { uri };
    onTestFinished(() => close(conn));
    const ferries = makeClient(entry(), { category: 'crew', conn });
    const docks = makeClient(
      { engine: dock, table: dockTable, version: undefined },
      { category: 'crew', conn },
    );
    for (const client of [ferries, docks, ferries, docks])
      await invoke(client, { op: 'CrewInspect' as string, params: { crew: 'jo' } });
    expect(paths()).toEqual([
      '/hail',
      '/v2.1.0/crew/jo',
      '/dock',
      '/v1/crew/jo',
      '/v2.1.0/crew/jo',
      '/v1/crew/jo',
    ]);
    expect(connectionOf(conn, ferry.access)).toBe(connectionOf(conn, dock.access));
  });
});
