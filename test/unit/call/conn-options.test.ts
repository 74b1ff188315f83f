/** Wrong values for each option of a connection: each is refused with its name, and none ends the process. */
import { describe, expect, it } from 'vitest';
import { type Conn, connect, describeConnection, fetch } from '../../../generated/docker/index.js';
import { UsageError } from '../../../src/errors.js';
import { rejection } from '../helpers/async.js';
import { printings } from '../helpers/printings.js';
import { OK, onRequest, rawServer, uriOf } from '../helpers/server.js';

const SECRET = 's3cret';

/** Values of every type, each with the name of the type. */
const values: Readonly<Record<string, unknown>> = {
  null: null,
  text: SECRET,
  'an empty text': '',
  number: 42,
  'not a number': Number.NaN,
  negative: -1,
  bigint: 1n,
  true: true,
  symbol: Symbol(SECRET),
  function: () => SECRET,
  object: { a: SECRET },
  'an object with a text': { toString: () => SECRET },
  'an object without a prototype': Object.create(null),
  list: [SECRET],
  'an empty list': [],
  'a list with a hole': new Array(1),
  bytes: Buffer.from(SECRET),
  'no bytes': new Uint8Array(),
  'other bytes': new Uint16Array(4),
  buffer: new ArrayBuffer(4),
  date: new Date(0),
  map: new Map([['a', SECRET]]),
  'web headers': new Headers({ a: SECRET }),
  promise: Promise.resolve(SECRET),
  string: Object(SECRET),
};

/** The options, and the names of the values above that each takes. */
const options: Readonly<Record<string, { conn(value: unknown): object; takes?: readonly string[] }>> = {
  uri: { conn: (uri) => ({ uri }) },
  context: { conn: (context) => ({ context }), takes: ['text'] },
  timeouts: { conn: (timeouts) => ({ timeouts }), takes: ['an object without a prototype'] },
  connectTimeout: { conn: (connectTimeout) => ({ timeouts: { connectTimeout } }), takes: ['number'] },
  callTimeout: { conn: (callTimeout) => ({ timeouts: { callTimeout } }), takes: ['number'] },
  headers: { conn: (headers) => ({ headers }), takes: ['object', 'an object without a prototype'] },
  'x-a': {
    conn: (value) => ({ headers: { 'x-a': value } }),
    takes: ['text', 'an empty text', 'list', 'an empty list'],
  },
  host: { conn: (host) => ({ headers: { host } }), takes: ['text', 'an empty text'] },
  mtls: { conn: (mtls) => ({ mtls }), takes: ['an object without a prototype'] },
  tls: { conn: (tls) => ({ tls }), takes: ['an object without a prototype'] },
  ca: { conn: (ca) => ({ tls: { ca } }), takes: ['text', 'bytes', 'list'] },
  cert: { conn: (cert) => ({ tls: { cert, key: 'key.pem' } }), takes: ['text', 'bytes'] },
  key: { conn: (key) => ({ tls: { key, cert: 'cert.pem' } }), takes: ['text', 'bytes'] },
  passphrase: { conn: (passphrase) => ({ mtls: { passphrase } }), takes: ['text', 'an empty text'] },
  servername: { conn: (servername) => ({ mtls: { servername } }), takes: ['text'] },
  verify: { conn: (verify) => ({ mtls: { verify } }), takes: ['true'] },
};

const uri = 'tcp://127.0.0.1:1';
const withUri = (conn: object): Conn =>
  ('uri' in conn || 'context' in conn ? conn : { uri, ...conn }) as Conn;

function refusal(conn: unknown): UsageError {
  try {
    connect(conn as object);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return error as UsageError;
  }
  throw new Error('the options were taken');
}

describe.each(Object.entries(options))('%s', (name, { conn, takes = [] }) => {
  it.each(Object.keys(values))('%s', (kind) => {
    const given = withUri(conn(values[kind]));
    if (takes.includes(kind)) {
      // There is no such context: the name was looked up.
      if (name === 'context')
        expect(() => connect(given)).toThrow(expect.objectContaining({ code: 'CONTEXT_NOT_FOUND' }));
      else expect(connect(given).describe().uri).toContain('127.0.0.1:1');
      return;
    }
    const error = refusal(given);
    expect(error.code).toMatch(name === 'uri' ? /^INVALID_URI$/ : /^INVALID_OPTION$/);
    expect(error.message).toContain(name);
    // The text that is given as a uri has the form of a host's name, and may be shown.
    if (name !== 'uri') for (const text of printings(error)) expect(text).not.toContain(SECRET);
  });

  it('undefined, which is as good as absent', () => {
    const given = { uri, ...conn(undefined) };
    if (name === 'cert' || name === 'key')
      expect(refusal(given).message).toContain('cert and key go together');
    else if (name !== 'uri') expect(connect(given).describe().uri).toContain('127.0.0.1:1');
    else expect(describeConnection({ uri: undefined }).source).not.toBe('uri');
  });

  it('a getter that throws is told', () => {
    const error = refusal(
      withUri(
        conn(
          Object.defineProperty({}, 'x', {
            enumerable: true,
            get: () => {
              throw new Error('from the getter');
            },
          }),
        ),
      ),
    );
    expect(error.code).toMatch(/^INVALID_(OPTION|URI)$/);
  });
});

describe('an object of options', () => {
  const broken = () => {
    throw new Error('broken');
  };
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };

  it.each<[string, () => unknown]>([
    ['null', () => null],
    ['a text', () => uri],
    ['a list', () => [uri]],
    ['a function', () => () => uri],
    ['a Map', () => new Map([['uri', uri]])],
    ['a getter that throws', () => Object.defineProperty({}, 'uri', { enumerable: true, get: broken })],
    ['a hidden getter that throws', () => Object.defineProperty({}, 'timeouts', { get: broken })],
    [
      'an inherited getter that throws',
      () =>
        Object.create({
          get headers() {
            return broken();
          },
        }),
    ],
    ['a proxy that lists nothing', () => new Proxy({}, { ownKeys: broken })],
    ['a proxy that gives nothing', () => new Proxy({ uri }, { get: broken })],
    ['a proxy that was revoked', revoked],
    ['TLS by a proxy that was revoked', () => ({ uri, tls: revoked() })],
    ['timeouts by a proxy that was revoked', () => ({ uri, timeouts: revoked() })],
    ['headers by a proxy that was revoked', () => ({ uri, headers: revoked() })],
    ['a list by a proxy that was revoked', () => ({ uri, tls: { ca: revoked() } })],
    [
      'a list whose item throws',
      () => ({ uri, tls: { ca: Object.defineProperty(['a'], 0, { get: broken }) } }),
    ],
    [
      'a header whose list throws',
      () => ({ uri, headers: { a: Object.defineProperty(['a'], 0, { get: broken }) } }),
    ],
    ['an unknown name', () => ({ uri, url: 'a' })],
    ['an unknown name within', () => ({ uri, tls: { certificate: 'a' } })],
    ['an unknown timeout', () => ({ uri, timeouts: { readTimeOut: 1 } })],
  ])('that is %s is refused', (_, make) => {
    expect(refusal(make()).code).toBe('INVALID_OPTION');
  });

  it('may be an instance of a class, or a proxy', () => {
    class Options {
      get uri() {
        return uri;
      }
      get timeouts() {
        return { callTimeout: 5 };
      }
    }
    expect(connect(new Options()).describe().uri).toBe(uri);
    expect(connect(new Proxy({ uri }, {})).describe().uri).toBe(uri);
    class Tagged {
      readonly uri = uri;
      readonly [Symbol.toStringTag] = 'Tagged';
    }
    expect(connect(new Tagged()).describe().uri).toBe(uri);
    class Wrong {
      get timeouts() {
        return { callTimeout: 'long' };
      }
    }
    expect(refusal(new Wrong()).message).toContain('callTimeout');
  });

  it('is read once: a later change changes nothing', async () => {
    const heads: string[] = [];
    const server = await rawServer((socket) =>
      onRequest(socket, (head) => {
        heads.push(head);
        socket.write(OK);
      }),
    );
    const ca = ['ca.pem'];
    const conn = { uri: `unix://${(server.endpoint as { path: string }).path}`, headers: { 'x-a': '1' } };
    await using engine = connect(conn);
    conn.headers['x-a'] = '2\r\n';
    expect(await engine.fetch({ url: '/a' })).toBe('ok');
    expect(heads[0]).toContain('x-a: 1');
    const secure = connect({ uri: 'https://host', tls: { ca } });
    ca.push('other.pem');
    expect(secure.describe().tls?.ca).toBe('ca.pem');
  });
});

describe('headers', () => {
  const names = [
    'Authorization: Bearer s3cret',
    '\u212aeep',
    ' ',
    'a b',
    'a:',
    ':path',
    'a\n',
    'ä',
    'a\0',
    '"a"',
    'a,b',
  ];
  const texts = ['a\nb', 'a\r\nx: y', '\0', '\x7f', 'ж', '\ud800', '😀'];

  it.each(names)('cannot have the name %j', (name) => {
    const error = refusal({ uri, headers: { [name]: SECRET } });
    expect(error).toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringContaining('not the name of a header'),
    });
    expect(error.message).not.toContain(SECRET);
  });

  it.each(texts)('cannot have the value %j', (text) => {
    for (const value of [`${SECRET}${text}`, ['a', `${SECRET}${text}`]]) {
      const error = refusal({ uri, headers: { 'x-a': value } });
      expect(error).toMatchObject({ code: 'INVALID_OPTION', message: expect.stringContaining('x-a') });
      expect(error.message).not.toContain(SECRET);
    }
  });

  /** The headers that fairlead or undici send by themselves, and the places in which each works. */
  const own: Readonly<Record<string, { value?: string; conn: boolean; call: boolean; fetch: boolean }>> = {
    'Transfer-Encoding': { value: 'chunked', conn: false, call: false, fetch: false },
    'Keep-Alive': { value: 'timeout=5', conn: false, call: false, fetch: false },
    Expect: { value: '100-continue', conn: false, call: false, fetch: false },
    Upgrade: { value: 'h2c', conn: false, call: false, fetch: false },
    'Content-Length': { value: '2', conn: false, call: true, fetch: true },
    Connection: { value: 'close', conn: true, call: true, fetch: true },
    Host: { value: 'engine.example', conn: true, call: true, fetch: true },
    TE: { value: 'trailers', conn: true, call: true, fetch: true },
    'Accept-Encoding': { value: 'gzip', conn: true, call: true, fetch: true },
  };

  it.each(Object.entries(own))('such as %s are sent or refused', async (name, { value = '', ...works }) => {
    const heads: string[] = [];
    const server = await rawServer((socket) =>
      onRequest(socket, (head) => {
        heads.push(head);
        socket.write('HTTP/1.1 200 OK\r\napi-version: 1.51\r\ncontent-length: 2\r\n\r\n{}');
      }),
    );
    const conn = { uri: `unix://${(server.endpoint as { path: string }).path}` };
    const headers = { [name]: value };
    const body = '{}';
    const ways: Record<keyof typeof works, () => Promise<unknown>> = {
      conn: async () => {
        await using engine = connect({ ...conn, headers });
        return await engine.fetch({ url: '/a', method: 'post', body });
      },
      call: async () => {
        await using engine = connect(conn);
        return await engine.containers.ContainerCreate({ body: {} as never }, { headers });
      },
      fetch: () => fetch({ conn, url: '/a', method: 'post', body, header: headers }),
    };
    for (const [way, works_] of Object.entries(works) as [keyof typeof works, boolean][]) {
      heads.length = 0;
      const outcome = await ways[way]().then(
        () => true,
        (error: unknown) => {
          expect(error).toMatchObject({ name: 'UsageError', code: 'INVALID_OPTION' });
          expect((error as Error).message).toContain(name.toLowerCase());
          return false;
        },
      );
      expect([way, outcome]).toEqual([way, works_]);
      if (!works_) expect(heads).toEqual([]);
      else
        expect(heads.at(-1)?.toLowerCase()).toContain(
          `\r\n${name.toLowerCase()}: ${name === 'Accept-Encoding' ? 'identity' : value}`,
        );
    }
  });
});

describe('the options of a call', () => {
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };

  it.each<[string, () => unknown]>([
    ['null', () => null],
    ['a signal that is null', () => ({ signal: null })],
    ['a signal that is none', () => ({ signal: {} })],
    ['a signal by a proxy that was revoked', () => ({ signal: revoked() })],
    ['timeouts by a proxy that was revoked', () => ({ timeouts: revoked() })],
    ['headers by a proxy that was revoked', () => ({ headers: revoked() })],
    ['options by a proxy that was revoked', revoked],
    ['headers that are a Map', () => ({ headers: new Map([['a', 'b']]) })],
    ['headers of the web', () => ({ headers: new Headers({ a: 'b' }) })],
    ['a header that is a number', () => ({ headers: { a: 1 } })],
    ['a header that is null', () => ({ headers: { a: null } })],
    ['a header that is a symbol', () => ({ headers: { a: Symbol('a') } })],
    ['a header with a line break', () => ({ headers: { a: 'b\nc: d' } })],
    ['a timeout that is a text', () => ({ timeouts: { callTimeout: '1' } })],
    ['a timeout that is null', () => ({ timeouts: { callTimeout: null } })],
    [
      'a getter that throws',
      () => ({
        get headers() {
          throw new Error('broken');
        },
      }),
    ],
  ])('are refused before anything is sent: %s', async (_, make) => {
    const server = await rawServer((socket) => socket.end(OK));
    await using engine = connect({ uri: uriOf(server) });
    const error = await rejection(engine.containers.ContainerList({}, make() as object));
    expect(error).toMatchObject({ name: 'UsageError', code: 'INVALID_OPTION' });
    expect(server.sockets.length).toBe(0);
  });
});
