/**
 * The location of the engine: by options, by the environment, by the docker configuration, and by the sockets that
 * exist.
 */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import { type Conn, describeConnection } from 'fairlead';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { locate } from '../../../src/docker/locate.js';
import { ConfigError, UsageError } from '../../../src/errors.js';

/** A home folder with these files in it. */
async function home(files: Readonly<Record<string, string | object>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fairlead-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

/** The files of a context, as `docker context create` writes them. */
function context(name: string, docker: object | undefined, tls: readonly string[] = []) {
  const id = createHash('sha256').update(name).digest('hex');
  return {
    [`.docker/contexts/meta/${id}/meta.json`]: { Name: name, Metadata: {}, Endpoints: docker && { docker } },
    ...Object.fromEntries(tls.map((file) => [`.docker/contexts/tls/${id}/docker/${file}`, 'PEM'])),
  };
}

const refused = (call: () => unknown): Error => {
  try {
    call();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('it was taken');
};

describe('an option', () => {
  it('takes precedence over the environment', () => {
    const env = { DOCKER_HOST: 'tcp://other', DOCKER_TLS_VERIFY: '1', DOCKER_CONTEXT: 'none' };
    expect(locate({ uri: 'tcp://host' }, env)).toEqual({ uri: 'tcp://host', source: 'uri', skipped: [] });
    const mtls = { ca: 'ca.pem' };
    expect(locate({ uri: 'tcp://host', mtls }, env)).toMatchObject({ mtls });
  });

  it('may be a context', async () => {
    const HOME = await home(context('remote', { Host: 'ssh://me@host' }));
    const env = { HOME, DOCKER_HOST: 'tcp://other', DOCKER_CONTEXT: 'none' };
    expect(locate({ context: 'remote' }, env)).toEqual({
      uri: 'ssh://me@host',
      source: 'context',
      context: 'remote',
      skipped: [],
    });
  });

  it('may be the context default, which stands for no context', async () => {
    const HOME = await home({
      '.docker/config.json': { currentContext: 'remote' },
      ...context('remote', { Host: 'ssh://host' }),
    });
    expect(locate({ context: 'default' }, { HOME, DOCKER_HOST: 'tcp://other' })).toMatchObject({
      uri: 'tcp://other:2375',
    });
    expect(locate({ context: 'default' }, { HOME, DOCKER_CONTEXT: 'remote' }).uri).toMatch(/^unix:/);
  });
});

describe('the environment', () => {
  it('names the engine by DOCKER_HOST, before all other variables', async () => {
    const HOME = await home({ '.docker/config.json': { currentContext: 'remote' } });
    const env = { HOME, DOCKER_HOST: 'tcp://host:1', DOCKER_CONTEXT: 'other' };
    expect(locate({}, env)).toEqual({ uri: 'tcp://host:1', source: 'DOCKER_HOST', skipped: [] });
  });

  it.each([
    ['host:1', 'tcp://host:1'],
    [' tcp://host:1 ', 'tcp://host:1'],
    [':1', 'tcp://localhost:1'],
    ['tcp://', 'tcp://localhost:2375'],
    ['host', 'tcp://host:2375'],
    ['tcp://[::1]/base', 'tcp://[::1]:2375/base'],
    ['[::1]:1', 'tcp://[::1]:1'],
    ['unix://', 'unix:///var/run/docker.sock'],
    ['unix:///a b', 'unix:///a b'],
    ['ssh://host', 'ssh://host'],
    ['npipe:////./pipe/a', 'npipe:////./pipe/a'],
  ])('names the engine by DOCKER_HOST, read as the docker CLI reads it: %j', (DOCKER_HOST, uri) => {
    expect(locate({}, { DOCKER_HOST })).toMatchObject({ uri, source: 'DOCKER_HOST' });
  });

  it.each(['unix:///a', 'ssh://host', 'npipe:////./pipe/a'])('has no TLS for %s', (DOCKER_HOST) => {
    expect(locate({}, { DOCKER_HOST, DOCKER_TLS_VERIFY: '1' }).mtls).toBeUndefined();
    expect(locate({ mtls: {} }, { DOCKER_HOST }).mtls).toEqual({});
  });

  it('names the engine by DOCKER_CONTEXT', async () => {
    const HOME = await home({
      '.docker/config.json': { currentContext: 'other' },
      ...context('remote', { Host: 'tcp://host:1' }),
    });
    expect(locate({}, { HOME, DOCKER_HOST: '', DOCKER_CONTEXT: 'remote' })).toEqual({
      uri: 'tcp://host:1',
      source: 'DOCKER_CONTEXT',
      context: 'remote',
      skipped: ['DOCKER_HOST is not set'],
    });
    // The name `default` takes precedence over the current context.
    expect(locate({}, { HOME, DOCKER_CONTEXT: 'default' }).context).toBeUndefined();
  });

  it.each([
    [{ DOCKER_TLS_VERIFY: '1' }, {}],
    [{ DOCKER_TLS: '1' }, { verify: false }],
    // Any value that is not empty counts, as for the docker CLI.
    [{ DOCKER_TLS_VERIFY: '0' }, {}],
    [{ DOCKER_TLS: '1', DOCKER_TLS_VERIFY: '1' }, {}],
  ])('switches TLS on by %o', async (variables, rest) => {
    const HOME = await home({
      '.docker/ca.pem': 'CA',
      '.docker/cert.pem': 'CERT',
      '.docker/key.pem': 'KEY',
    });
    const files = { ca: 'ca.pem', cert: 'cert.pem', key: 'key.pem' };
    const mtls = (folder: string) => ({
      ...Object.fromEntries(Object.entries(files).map(([what, file]) => [what, join(folder, file)])),
      ...rest,
    });
    const location = locate({}, { HOME, DOCKER_HOST: 'tcp://host', ...variables });
    expect(location).toMatchObject({ source: 'DOCKER_HOST' });
    expect(location.mtls).toEqual(mtls(join(HOME, '.docker')));
    // Without a host, the docker CLI goes to this machine.
    expect(locate({}, { HOME, ...variables })).toMatchObject({
      uri: 'tcp://localhost:2376',
      source: 'DOCKER_TLS',
    });
    // Files that do not exist are left out.
    const other = await home({ 'ca.pem': 'CA' });
    expect(locate({}, { HOME, DOCKER_CERT_PATH: other, ...variables }).mtls).toEqual({
      ca: join(other, 'ca.pem'),
      ...rest,
    });
  });

  it('does not switch TLS on by an empty variable', () => {
    expect(locate({}, { DOCKER_HOST: 'tcp://host', DOCKER_TLS: '', DOCKER_TLS_VERIFY: '' }).mtls).toBe(
      undefined,
    );
  });
});

describe('the docker configuration', () => {
  it('has a current context, with its TLS', async () => {
    const HOME = await home({
      '.docker/config.json': { currentContext: 'secure' },
      ...context('plain', { Host: 'tcp://other' }),
      ...context('secure', { Host: 'tcp://host', SkipTLSVerify: true }, ['ca.pem', 'cert.pem', 'key.pem']),
    });
    const location = locate({}, { HOME });
    expect(location).toMatchObject({ uri: 'tcp://host', source: 'current context', context: 'secure' });
    expect(location.mtls).toMatchObject({ verify: false, ca: expect.stringMatching(/\/docker\/ca\.pem$/) });
    // The variables are for a host of the environment, not for a context.
    expect(locate({}, { HOME, DOCKER_TLS_VERIFY: '1' }).mtls).toEqual(location.mtls);
    expect(locate({ mtls: { ca: 'mine' } }, { HOME }).mtls).toEqual({ ca: 'mine' });
  });

  it('may be elsewhere', async () => {
    const HOME = await home({ ...context('here', { Host: 'tcp://host' }) });
    const env = { DOCKER_CONFIG: join(HOME, '.docker'), DOCKER_CONTEXT: 'here' };
    expect(locate({}, env)).toMatchObject({ uri: 'tcp://host' });
  });

  it.each([
    ['{', 'is not JSON'],
    ['[]', 'is not a JSON object'],
  ])('that is %j is refused', async (text, message) => {
    const HOME = await home({ '.docker/config.json': text });
    const error = refused(() => locate({}, { HOME }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain(message);
  });

  it('that lacks a context says which there are', async () => {
    const HOME = await home({
      ...context('b', { Host: 'tcp://b' }),
      ...context('a', { Host: 'tcp://a' }),
      ...context('empty', undefined),
    });
    const error = refused(() => locate({ context: 'c' }, { HOME }));
    expect(error).toMatchObject({ code: 'CONTEXT_NOT_FOUND' });
    expect(error.message).toContain('there are a, b, empty');
    expect(refused(() => locate({}, { HOME, DOCKER_CONTEXT: 'empty' }))).toMatchObject({
      code: 'INVALID_CONFIG',
    });
    const bare = await home({});
    expect(refused(() => locate({ context: 'c' }, { HOME: bare })).message).toContain(
      'there are no contexts',
    );
  });
});

describe('a socket that exists', () => {
  /** Makes an environment with these sockets. The machine's own sockets are outside it. */
  async function machine(sockets: readonly string[]) {
    const HOME = await home(Object.fromEntries(sockets.map((socket) => [socket, ''])));
    return { HOME, XDG_RUNTIME_DIR: join(HOME, 'run') };
  }

  const podman = 'run/podman/podman.sock';
  const desktop = ['run/docker.sock', '.docker/run/docker.sock', '.docker/desktop/docker.sock'];
  const everywhere = ['.rd/docker.sock', '.lima/docker/sock/docker.sock', podman];

  it.each<[NodeJS.Platform, string[]]>([
    ['linux', [...desktop, '.colima/default/docker.sock', ...everywhere]],
    ['darwin', [...desktop, '.colima/default/docker.sock', '.orbstack/run/docker.sock', ...everywhere]],
  ])('is the default socket, or else a socket that this user may open, on %s', async (platform, sockets) => {
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
    for (const [index, socket] of sockets.entries()) {
      const env = await machine(sockets.slice(index));
      const location = locate({}, env);
      if (location.source === 'default socket') {
        // The machine's own engine comes first.
        expect(location.uri).toBe('unix:///var/run/docker.sock');
      } else {
        expect(location).toMatchObject({ uri: `unix://${join(env.HOME, socket)}`, source: 'other socket' });
        expect(location.skipped.at(-1)).toMatch(/^\/var\/run\/docker\.sock (is not there|may not be opened)/);
      }
    }
  });

  it('is not taken on a platform that has no such program', async () => {
    const env = await machine(['.orbstack/run/docker.sock']);
    expect(locate({}, env).uri).not.toContain('.orbstack');
  });

  it('is a pipe on Windows', () => {
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
    const found = locate({}, { USERPROFILE: '/nowhere' });
    expect(found).toMatchObject({ uri: 'npipe:////./pipe/docker_engine', source: 'default socket' });
  });
});

describe('describeConnection', () => {
  beforeEach(() => {
    vi.stubEnv('DOCKER_HOST', undefined);
    vi.stubEnv('DOCKER_CONTEXT', undefined);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
  });

  it('tells where the engine is and why', async () => {
    const HOME = await home(context('remote', { Host: 'tcp://host' }, ['ca.pem']));
    vi.stubEnv('DOCKER_CONFIG', join(HOME, '.docker'));
    vi.stubEnv('DOCKER_CONTEXT', 'remote');
    expect(describeConnection()).toEqual({
      uri: 'https://host:2376',
      source: 'DOCKER_CONTEXT',
      context: 'remote',
      tls: { ca: expect.stringMatching(/ca\.pem$/), verify: true },
      skipped: ['DOCKER_HOST is not set'],
      passed: ['DOCKER_HOST is not set'],
    });
    expect(describeConnection({ uri: 'unix:///a b' })).toEqual({
      uri: 'unix:///a b',
      source: 'uri',
      skipped: [],
      passed: [],
    });
  });

  it('holds no secrets', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----';
    const mtls = { cert: 'cert.pem', key, ca: [Buffer.from('s3cret'), 'ca.pem'], passphrase: 's3cret' };
    const described = describeConnection({ uri: 'https://host', mtls });
    expect(described.tls).toEqual({ cert: 'cert.pem', key: '(given)', ca: '(given), ca.pem', verify: true });
    const text = inspect(described, { depth: null, showHidden: true });
    expect(text).not.toMatch(/s3cret|c2VjcmV0|PRIVATE/);
  });

  it.each([
    [{ uri: 'unix:///a', mtls: {} }, 'tls (or mtls) is for tcp, http and https'],
    [{ mtls: { cert: 'a' } }, 'cert and key go together'],
    [{ mtls: { keys: 'a' } }, 'did you mean key?'],
  ])('refuses %o', (conn, message) => {
    const error = refused(() => describeConnection(conn as Conn));
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toContain(message);
  });
});

describe('a refused uri of the environment', () => {
  /** Values of a host with a secret in them, each with a part of the error that helps. */
  const hosts = [
    ['tcp://me:s3cret@host:2375', '…@host:2375'],
    ['me:s3cret@host', '…@host'],
    ['me:s3cret', 'tcp://me'],
    ['https://me:s3cret@host', 'https://…@host'],
    ['tcp://host?token=s3cret', 'tcp://host'],
    ['ssh://me:s3cret@host', 'keys of its own agent'],
    ['tcp:me:s3cret@host', ''],
    ['\\\\.\\pipe\\docker_engine', 'did you mean npipe:////./pipe/docker_engine?'],
    ['npipe://docker_engine', 'did you mean npipe:////./pipe/docker_engine?'],
  ] as const;

  it.each(hosts)('by DOCKER_HOST: %s', (host, help) => {
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    vi.stubEnv('DOCKER_HOST', host);
    const error = refused(() => describeConnection());
    expect(error).toMatchObject({ name: 'UsageError', code: 'INVALID_URI' });
    expect(error.message).toMatch(/^DOCKER_HOST: invalid uri "/);
    expect(error.message).toContain(help);
    expect(inspect(error, { showHidden: true })).not.toContain('s3cret');
  });

  it('by a context', async () => {
    const folder = await home(context('far', { Host: 'tcp://me:s3cret@host' }));
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    vi.stubEnv('DOCKER_CONFIG', join(folder, '.docker'));
    const error = refused(() => describeConnection({ context: 'far' }));
    expect(error.message).toMatch(/^context: invalid uri "tcp:\/\/…@host": /);
    expect(inspect(error, { showHidden: true })).not.toContain('s3cret');
  });
});
