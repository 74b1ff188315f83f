/** Files, addresses and trees that somebody else wrote: configurations, contexts, uris, ignore files, build contexts. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { connect, FairleadError, UsageError } from 'fairlead';
import { buildContext } from 'fairlead/build-context';
import { registryAuth, registryConfig } from 'fairlead/registry-auth';
import { unpackTar } from 'modern-tar';
import { describe, expect, it, onTestFinished } from 'vitest';
import { locate } from '../../src/docker/locate.js';
import { outcome as outcomeOf } from '../unit/helpers/async.js';
import { texts } from './hostile-values.js';

const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fairlead-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** The outcome of work that may throw at once, too. */
const outcome = <T>(work: () => T | Promise<T>) => outcomeOf(Promise.resolve().then(work));

/** Values that a field of JSON should not have. */
const junk = [
  'null',
  '7',
  '"text"',
  '""',
  'true',
  '[]',
  '{}',
  '[null]',
  '{"__proto__":{"polluted":true}}',
  deep(100_000),
  '"\\u0000"',
  '"../../etc"',
  '"a/b"',
  '"\\ud800"',
];

describe('a docker configuration', () => {
  const fields = [
    'auths',
    'credsStore',
    'credHelpers',
    'currentContext',
    'HttpHeaders',
    'proxies',
    '__proto__',
  ];
  const configs = [
    ...junk,
    ...fields.flatMap((field) => junk.map((value) => `{"${field}":${value}}`)),
    ...junk.map((value) => `{"auths":{"a.example":${value}}}`),
    ...junk.map((value) => `{"auths":{"a.example":{"auth":${value}}}}`),
    ...junk.map((value) => `{"credHelpers":{"a.example":${value}}}`),
    '',
    '\0',
    '\ufeff{}',
    'x'.repeat(1_000_000),
  ];

  it.each(configs.map((config) => [config.slice(0, 60), config]))('that is %j', async (_name, config) => {
    const folder = await folderWith({ '.docker/config.json': config });
    const env = { HOME: folder, PATH: folder };
    const found = await outcome(() => locate({}, env));
    if (!(found instanceof FairleadError)) expect(found.source).not.toBe('context');
    await outcome(() => registryAuth('a.example/app', { env }));
    await outcome(() => registryConfig({ env }));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('a context', () => {
  const id = createHash('sha256').update('mine').digest('hex');
  const values = [...junk, ...texts.map((text) => JSON.stringify(text))];
  const metas = [
    ...junk,
    ...['Name', 'Metadata', 'Endpoints'].flatMap((field) => junk.map((value) => `{"${field}":${value}}`)),
    ...junk.map((value) => `{"Name":"mine","Endpoints":{"docker":${value}}}`),
    ...values.map((value) => `{"Name":"mine","Endpoints":{"docker":{"Host":${value}}}}`),
    ...junk.map(
      (value) => `{"Name":"mine","Endpoints":{"docker":{"Host":"tcp://a","SkipTLSVerify":${value}}}}`,
    ),
  ];

  it.each(metas.map((meta) => [meta.slice(0, 80), meta]))('whose file is %j', async (_name, meta) => {
    const folder = await folderWith({ [`.docker/contexts/meta/${id}/meta.json`]: meta });
    const found = await outcome(() => locate({ context: 'mine' }, { HOME: folder }));
    // Where the file names no engine, no other engine stands in.
    if (found instanceof FairleadError)
      expect(found.code).toMatch(/^(INVALID_CONFIG|CONTEXT_NOT_FOUND|INVALID_URI)$/);
    else expect(found).toMatchObject({ source: 'context', context: 'mine' });
    // Only the value true switches the check of certificates off.
    if (!(found instanceof FairleadError) && !meta.includes('"SkipTLSVerify":true'))
      expect(found.mtls?.verify).not.toBe(false);
  });

  it.each([...texts, '../mine', 'mine/..'])('of the name %j', async (name) => {
    const folder = await folderWith({ '.docker/config.json': '{}' });
    const found = await outcome(() => locate({ context: name }, { HOME: folder }));
    expect(found).toBeInstanceOf(FairleadError);
  });
});

describe('a uri', () => {
  const uris = [
    ...texts,
    ...['unix', 'tcp', 'http', 'https', 'ssh', 'npipe', 'fd', 'file', 'javascript', 'UNIX', ''].flatMap(
      (scheme) =>
        [
          '',
          '/',
          '//',
          '///',
          '../..',
          'a b',
          '-oProxyCommand=id',
          '-oProxyCommand=id@host',
          'user@-oProxyCommand=id',
          'host:99999',
          'host:-1',
          'host:0',
          'host:1e3',
          '[::1',
          '[::1]:1',
          '[fe80::1%25eth0]:1',
          '\r\nx',
          'host\0',
          '127.0.0.1:80:80',
          '%00',
          'a/../..',
          'é',
          'xn--',
          '0x7f.1',
          '1',
          'host?a#b',
        ].map((rest) => `${scheme}://${rest}`),
    ),
  ];

  it.each(uris)('such as %j', async (uri) => {
    const engine = await outcome(() => connect({ uri }));
    if (engine instanceof FairleadError) {
      expect(engine.code).toBe('INVALID_URI');
      return;
    }
    const described = await outcome(() => engine.describe());
    if (described instanceof FairleadError) expect(described.code).toBe('INVALID_URI');
    // No host and no user can pass for an option of ssh.
    else expect(described.uri).not.toMatch(/^ssh:\/\/(?:[^/]*@)?-/);
    await engine.close();
  });
});

describe('an ignore file', () => {
  const ignores: Record<string, string> = {
    'many stars': `${'**/'.repeat(5000)}a`,
    'stars and letters': '*a'.repeat(500),
    'stars between slashes': `${'*/'.repeat(2000)}*`,
    'a regular expression that explodes': '(a+)+$\n(a|a)*b\n(.*)*x',
    'many brackets': '['.repeat(10_000),
    'many ranges': '[a-z]'.repeat(2000),
    'a line of a mebibyte': 'x'.repeat(1 << 20),
    'a hundred thousand lines': 'a*b*c\n'.repeat(100_000),
    'many exceptions': '*\n!a\n'.repeat(20_000),
    zeros: '\0\n\0*\n',
    'a byte order': '\ufeffa\n',
    'returns only': 'a\r!b\r\r',
    'paths out': '../../**\n/..\n/etc/passwd\n',
    escapes: '\\\\\\\n\\\n',
    'no UTF-8': Buffer.from([0xff, 0xfe, 0x0a, 0x80]).toString('latin1'),
  };

  it.each(Object.entries(ignores))('of %s', async (_name, text) => {
    const folder = await folderWith({
      Dockerfile: 'FROM scratch',
      '.dockerignore': text,
      ...Object.fromEntries(
        Array.from({ length: 20 }, (_, at) => [`${'a'.repeat(at + 1)}/${'a'.repeat(100)}x`, 'x']),
      ),
    });
    const result = await outcome(async () => buffer((await buildContext({ directory: folder })).inputStream));
    if (result instanceof FairleadError) expect(result.code).toBe('INVALID_PATTERN');
    else expect(result.length).toBeGreaterThan(1024);
  });
});

describe('a build context', () => {
  const namesIn = async (input: Buffer) => (await unpackTar(input)).map(({ header }) => header.name);

  it.each(texts)('with a file in memory of the name %j', async (name) => {
    const result = await outcome(async () => {
      const { inputStream } = await buildContext({ files: { Dockerfile: 'FROM scratch', [name]: 'x' } });
      return buffer(inputStream);
    });
    if (result instanceof FairleadError) {
      expect(result).toBeInstanceOf(UsageError);
      return;
    }
    expect(result.includes(posix.normalize(name))).toBe(true);
    for (const one of await namesIn(result)) {
      expect(one.split('/')).not.toContain('..');
      expect(one).not.toMatch(/^\//);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('of links, sockets and odd names holds no more than the tree', async () => {
    const folder = await folderWith({
      Dockerfile: 'FROM scratch',
      'a\nb': 'x',
      '-rf': 'x',
      '\\..\\a': 'x',
      'é\u202e': 'x',
      ['n'.repeat(255)]: 'x',
      [Array(15).fill('d'.repeat(100)).join('/')]: 'x',
    });
    await symlink('/etc/passwd', join(folder, 'out'));
    await symlink('..', join(folder, 'up'));
    await symlink('loop', join(folder, 'loop'));
    await symlink('nowhere', join(folder, 'dangling'));
    const socket = createServer();
    await new Promise<void>((resolve) => socket.listen(join(folder, 'socket'), resolve));
    onTestFinished(() => {
      socket.close();
    });
    const { inputStream } = await buildContext({ directory: folder });
    const entries = await unpackTar(await buffer(inputStream));
    const links = entries.filter(({ header }) => header.type === 'symlink').map(({ header }) => header.name);
    expect(links.sort()).toEqual(['dangling', 'loop', 'out', 'up']);
    // What a link leads to is not read.
    for (const { data } of entries) expect(Buffer.from(data ?? []).toString()).not.toContain('root:');
    expect(entries.map(({ header }) => header.name)).toContain('a\nb');
  });
});
