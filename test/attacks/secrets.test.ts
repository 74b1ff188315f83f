/**
 * Secrets are searched for in everything that a program can print of an error, of an engine, of a client or of a
 * description, after every kind of failure of a call that carries them.
 */

import { inspect } from 'node:util';
import { client, connect, describeConnection, FairleadError, invoke } from 'fairlead';
import { registryAuth } from 'fairlead/registry-auth';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dockerFolder } from '../unit/helpers/docker-folder.js';
import { everything, printings } from '../unit/helpers/printings.js';
import { onRequest, rawServer, uriOf } from '../unit/helpers/server.js';

const secret = 'Zq7-canary-Vx3';
/** The secret, and the forms in which a request carries it. A part of base64 depends on what stands before. */
const forms = [
  secret,
  encodeURIComponent(secret),
  ...[0, 1, 2].flatMap((before) =>
    (['base64', 'base64url'] as const).map((encoding) =>
      Buffer.from('x'.repeat(before) + secret)
        .toString(encoding)
        .slice(2 * before, -4),
    ),
  ),
];

/** The printings that tell errors apart: with all that is hidden, as JSON, and as a text. */
function printed(error: Error): string[] {
  const { stack, cause } = error;
  return [
    inspect(error, everything),
    inspect({ cause }, everything),
    JSON.stringify(error),
    `${error} ${stack}`,
  ];
}

function expectNone(value: unknown, where: string): void {
  const object = typeof value === 'object' && value !== null ? value : { value };
  const all = object instanceof Error ? printed(object) : printings(object);
  for (const text of all) for (const form of forms) expect(text, where).not.toContain(form);
}

async function failureOf(call: () => Promise<unknown>): Promise<FairleadError> {
  try {
    await call();
  } catch (error) {
    if (error instanceof FairleadError) return error;
    throw error;
  }
  throw new Error('the call did not fail');
}

type Engine = ReturnType<typeof connect>;

/** Calls that carry a secret. Each is made with its right parameters, and with one that is wrong beside the secret. */
const calls: Readonly<Record<string, (engine: Engine, wrong: object) => Promise<unknown>>> = {
  'a password for a registry': ({ images }, wrong) =>
    images.ImagePush({ name: 'a', 'X-Registry-Auth': { username: 'a', password: secret }, ...wrong }),
  'an identity token': ({ images }, wrong) =>
    images.ImagePush({ name: 'a', 'X-Registry-Auth': { identitytoken: secret }, ...wrong }),
  'credentials as a text': ({ images }, wrong) =>
    images.ImagePush({ name: 'a', 'X-Registry-Auth': JSON.stringify({ password: secret }), ...wrong }),
  'credentials of many registries': ({ build }, wrong) =>
    build.ImageBuild({
      inputStream: 'a',
      'X-Registry-Config': { a: { password: secret } },
      ...wrong,
    } as never),
  'a login': ({ auth }, wrong) =>
    auth.SystemAuth({ authConfig: { username: 'a', password: secret }, ...wrong }),
  'a secret of a swarm': ({ secrets }, wrong) =>
    secrets.SecretCreate({
      body: { Name: 'a', Labels: {}, Data: Buffer.from(secret).toString('base64') },
      ...wrong,
    }),
  'a token of a swarm': ({ swarm }, wrong) =>
    swarm.SwarmJoin({ body: { RemoteAddrs: ['a'], JoinToken: secret }, ...wrong } as never),
  'the environment of a container': ({ containers }, wrong) =>
    containers.ContainerCreate({ body: { Image: 'a', Env: [`KEY=${secret}`] }, ...wrong }),
  'the arguments of a build': ({ build }, wrong) =>
    build.ImageBuild({ inputStream: 'a', buildargs: { KEY: secret }, ...wrong } as never),
  'the environment of an exec': ({ containers }, wrong) =>
    containers.ContainerExec({ id: 'a', execConfig: { Cmd: ['a'], Env: [`KEY=${secret}`] }, ...wrong }),
  'a header of one call': ({ containers }, wrong) =>
    containers.ContainerList({ ...wrong }, { headers: { authorization: `Bearer ${secret}` } }),
  'a query of fetch': ({ fetch }, wrong) => fetch({ url: '/any', query: { token: secret }, ...wrong }),
  'a url of fetch': ({ fetch }, wrong) => fetch({ url: `/any?token=${secret}`, ...wrong }),
  'a header of fetch': ({ fetch }, wrong) => fetch({ url: '/any', headers: { 'x-token': secret }, ...wrong }),
  'a body of fetch': ({ fetch }, wrong) => fetch({ url: '/any', method: 'post', body: { secret }, ...wrong }),
};

const ping = 'HTTP/1.1 200 OK\r\nApi-Version: 1.51\r\ncontent-length: 2\r\n\r\nOK';
const answer = (status: string, body: string, head = '') =>
  `HTTP/1.1 ${status}\r\n${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** What the engine does with the request. */
const failures: Readonly<Record<string, string | 'end' | 'reset' | 'silence'>> = {
  'refuses in JSON': answer('500 X', '{"message":"no"}'),
  'refuses in text': answer('404 X', 'no'),
  'refuses the version': answer(
    '400 X',
    '{"message":"client version 1.51 is too new. Maximum supported API version is 1.41"}',
  ),
  redirects: answer('307 X', '', `location: https://user:${secret}@a/b?token=${secret}#${secret}\r\n`),
  'sends a page': answer('502 X', '<html>'),
  'sends no JSON': answer('200 OK', '{"a":'),
  'sends no HTTP': 'SSH-2.0-x\r\n',
  'breaks off': 'HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{',
  'closes the connection': 'end',
  'resets the connection': 'reset',
  'falls silent': 'silence',
};

async function failing(how: string) {
  const server = await rawServer((socket) => {
    onRequest(socket, (head) => {
      if (head.startsWith('GET /_ping')) socket.write(ping);
      else if (how === 'end') socket.end();
      else if (how === 'reset') socket.resetAndDestroy();
      else if (how !== 'silence') socket.end(how);
    });
  }, 'tcp');
  const engine = connect({
    uri: uriOf(server),
    headers: { 'x-session': secret },
    timeouts: { callTimeout: 300 },
  });
  onTestFinished(() => engine.close());
  return engine;
}

describe.each(Object.entries(failures))('an engine that %s', (_name, how) => {
  it.each(Object.entries(calls))('is told of in no word of %s', async (name, call) => {
    const engine = await failing(how);
    const error = await call(engine, {}).then(
      // Some answers are right for some calls: text, and nothing.
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error !== undefined) {
      expect(error).toBeInstanceOf(FairleadError);
      expectNone(error, name);
    }
    expectNone(engine.describe(), name);
    for (const form of forms)
      expect(inspect(engine, { depth: null, showHidden: true }), name).not.toContain(form);
  });
});

describe('a mistake beside the secret', () => {
  const mistakes = { unknown: 1, name: {}, url: '/{missing}', filters: { nonsense: 1 } };

  it.each(Object.entries(calls))('is told of in no word of %s', async (name, call) => {
    const engine = await failing('end');
    for (const [key, value] of Object.entries(mistakes)) {
      // The url itself holds the secret, and is replaced.
      const error = await failureOf(() => call(engine, { [key]: value }));
      expectNone(error, name);
    }
  });

  it.each(['password', 'X-Registry-Auth', 'authConfig'])('in the place of %s', async (key) => {
    const engine = await failing('end');
    for (const value of [
      secret,
      [secret],
      new Map([[secret, secret]]),
      Symbol(secret),
      {
        toJSON: () => {
          throw new Error(secret);
        },
      },
    ])
      for (const op of ['ImagePush', 'SystemAuth', 'ImageCreate']) {
        const category = op === 'SystemAuth' ? 'auth' : 'images';
        const conn = { uri: 'unix:///nowhere' };
        const params = { name: 'a', fromImage: 'a', [key]: value };
        const error = await failureOf(() =>
          invoke(client({ category, conn } as never), { op, params } as never),
        );
        // What the value itself throws is the caller's, and is kept as the cause.
        expectNone(
          Object.assign(Object.create(Object.getPrototypeOf(error)), { ...error, message: error.message }),
          op,
        );
      }
    await engine.close();
  });
});

describe('a connection', () => {
  const key = `-----BEGIN PRIVATE KEY-----\n${Buffer.from(secret.repeat(5)).toString('base64')}\n-----END PRIVATE KEY-----`;

  it.each<[string, object]>([
    ['a user in the uri', { uri: `tcp://user:${secret}@127.0.0.1:1` }],
    ['a password in https', { uri: `https://user:${secret}@127.0.0.1:1` }],
    ['a password in ssh', { uri: `ssh://user:${secret}@127.0.0.1:1` }],
    ['a query in the uri', { uri: `tcp://127.0.0.1:1?token=${secret}` }],
    ['a fragment in the uri', { uri: `tcp://127.0.0.1:1#${secret}` }],
    ['an unknown scheme', { uri: `gopher://user:${secret}@host` }],
    ['a uri that is none', { uri: `://user:${secret}@` }],
    ['a key', { uri: 'https://127.0.0.1:1', mtls: { key, cert: 'x', ca: 'x' } }],
    ['a passphrase', { uri: 'https://127.0.0.1:1', mtls: { key, cert: 'x', passphrase: secret } }],
    [
      'a passphrase that is none',
      { uri: 'https://127.0.0.1:1', mtls: { key, cert: 'x', passphrase: [secret] } },
    ],
    ['a header', { uri: 'tcp://127.0.0.1:1', headers: { authorization: secret } }],
    ['a header that is none', { uri: 'tcp://127.0.0.1:1', headers: { authorization: `${secret}\r\n` } }],
    ['an unknown option', { uri: 'tcp://127.0.0.1:1', password: secret }],
  ])('with %s', async (name, conn) => {
    const made: unknown[] = [];
    const error = await failureOf(async () => {
      const engine = connect(conn as never);
      made.push(engine.describe(), { engine: inspect(engine, { depth: null, showHidden: true }) });
      await engine._ping.SystemPing();
    });
    expectNone(error, name);
    for (const one of made) expectNone(one, name);
    try {
      expectNone(describeConnection(conn as never), name);
    } catch (reason) {
      expectNone(reason, name);
    }
  });
});

describe('a docker configuration', () => {
  const auth = Buffer.from(`user:${secret}`).toString('base64');

  it.each<[string, string]>([
    ['that is cut', `{"auths":{"a":{"auth":"${auth}"`],
    ['with a text of no base64', `{"auths":{"https://index.docker.io/v1/":{"auth":"${secret}"}}}`],
    [
      'with a password of another type',
      `{"auths":{"https://index.docker.io/v1/":{"username":"a","password":["${secret}"]}}}`,
    ],
    ['that is a list', `["${secret}"]`],
    ['that is a text', `"${secret}"`],
    ['with a list of registries', `{"auths":["${secret}"]}`],
    ['with a helper of a bad name', `{"credsStore":"../${secret}"}`],
  ])('%s', async (name, config) => {
    const { config: write, env } = await dockerFolder();
    await write(config);
    const found = await registryAuth('a', { env }).catch((error: unknown) => error);
    // The name of a helper is no secret, and an error quotes it.
    if (!name.includes('helper')) expectNone(found ?? {}, name);
    expect(found === undefined || found instanceof FairleadError).toBe(true);
  });

  it.each([
    `echo ${secret}`,
    `echo ${secret}; exit 1`,
    `echo ${secret} >&2; exit 1`,
    `echo '{"Secret":"${secret}"`,
    `echo '{"Secret":["${secret}"]}'`,
  ])('with a helper that does: %s', async (script) => {
    const folder = await dockerFolder();
    await folder.config({ credsStore: 'it' });
    await folder.helper('it', script);
    expectNone(await failureOf(() => registryAuth('a', { env: folder.env })), script);
  });

  it('that is right, in the credentials', async () => {
    const folder = await dockerFolder();
    await folder.config({ auths: { 'https://index.docker.io/v1/': { auth } } });
    const found = await registryAuth('a', { env: folder.env });
    expectNone(found, 'credentials');
  });
});

it('a secret would be found', () => {
  for (const value of [new Error(secret), new Error('a', { cause: { auth: forms[3] } }), { at: [secret] }])
    expect(() => expectNone(value, 'here')).toThrow();
});
