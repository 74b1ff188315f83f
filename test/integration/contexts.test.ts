/** fairlead and the docker CLI find the same engine in each environment. */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Conn, type ConnectionDescription, describeConnection } from 'fairlead';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ask } from '../../engines/ask.js';
import { authority } from '../../engines/certificates.js';
import { dockerCli } from '../../engines/docker-cli.js';
import { whereEnginesCanRun } from '../../engines/each-engine.js';
import { LIMIT } from '../../engines/limit.js';
import { type MtlsEngine, mtlsEngine } from '../../engines/mtls.js';
import { type Sshd, sshd } from '../../engines/sshd.js';
import { root } from './helpers/programs.js';

type Environment = Readonly<Record<string, string>>;

interface Found {
  readonly description?: ConnectionDescription;
  readonly id?: string;
  readonly apiVersion?: string;
  readonly error?: { readonly name: string; readonly code: string; readonly message: string };
}

let far: MtlsEngine;
let ssh: Sshd;
/** A home folder whose docker configuration has the contexts. */
let home: string;
/** A folder with the valid `ca.pem`, `cert.pem` and `key.pem`, and a folder whose `ca.pem` is another authority's. */
let certificates: string;
let strangers: string;
/** The engine's ID. */
let id: string;
let cli: [string, ...string[]];

/** An environment without the variables of the tests' own environment. */
const clean = (env: Environment): Environment => ({
  PATH: `${ssh.bin}:${process.env['PATH']}`,
  HOME: home,
  ...env,
});

function run(program: string, args: string[], env: Environment) {
  return new Promise<{ stdout: string; stderr: string; failed: boolean }>((resolve) => {
    execFile(program, args, { cwd: root, env: clean(env), timeout: LIMIT }, (error, stdout, stderr) =>
      resolve({ stdout: stdout.trim(), stderr: stderr.trim(), failed: error !== null }),
    );
  });
}

async function docker(env: Environment, ...args: string[]): Promise<string> {
  const { stdout, stderr, failed } = await run(cli[0], [...cli.slice(1), ...args], env);
  if (failed) throw new Error(stderr);
  return stdout;
}

async function find(env: Environment, conn: Conn = {}): Promise<Found> {
  const args = ['--import', 'tsx', 'test/integration/programs/describes-connection.ts', JSON.stringify(conn)];
  const { stdout, stderr } = await run(process.execPath, args, env);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Found;
}

/** The address that the docker CLI would use. */
const placeOf = (env: Environment) =>
  docker(env, 'context', 'inspect', '--format', '{{.Endpoints.docker.Host}}');

/** The results of fairlead and of the docker CLI. */
async function both(env: Environment) {
  const [found, theirs, context] = await Promise.all([
    find(env),
    // If there is no engine, the CLI may fail, or print nothing.
    docker(env, 'info', '--format', '{{.ID}}').catch(() => ''),
    docker(env, 'context', 'show').catch(() => undefined),
  ]);
  return { found, theirs, context };
}

whereEnginesCanRun('the docker CLI and we', () => {
  beforeAll(async () => {
    far = await mtlsEngine();
    ssh = await sshd(far.engine.uri);
    home = await mkdtemp(join(tmpdir(), 'fairlead-home-'));
    cli = await dockerCli();
    const foreign = await authority(far.folder, 'foreign');
    const folder = async (name: string, ca: string) => {
      const path = join(far.folder, name);
      await mkdir(path);
      for (const [file, from] of Object.entries({ ca, ...far.client }))
        await copyFile(from, join(path, `${file}.pem`));
      return path;
    };
    certificates = await folder('certificates', far.authority.cert);
    strangers = await folder('strangers', foreign.cert);
    id = (JSON.parse((await ask(far.engine.uri, 'GET', '/info')).body) as { ID: string }).ID;

    const tls = (path: string) =>
      ['ca', 'cert', 'key'].map((name) => `${name}=${join(path, name)}.pem`).join();
    for (const [name, value] of Object.entries({
      plain: `host=${far.engine.uri}`,
      secure: `host=${far.uri},${tls(certificates)}`,
      untrusted: `host=${far.uri},${tls(strangers)}`,
      unchecked: `host=${far.uri},${tls(strangers)},skip-tls-verify=true`,
      remote: 'host=ssh://far',
      nowhere: 'host=tcp://127.0.0.1:1',
    }))
      await docker({}, 'context', 'create', name, '--docker', value);
    await docker({}, 'context', 'use', 'secure');
  });
  afterAll(async () => {
    await ssh?.stop();
    await far?.stop();
    if (home) await rm(home, { recursive: true, force: true });
  });

  describe('the engine that the docker CLI finds is found', () => {
    it('by the current context, with its certificates', async () => {
      const { found, theirs, context } = await both({});
      expect([theirs, context]).toEqual([id, 'secure']);
      expect(found).toMatchObject({ id, apiVersion: 'v1.51' });
      const pem = (name: string) =>
        expect.stringMatching(new RegExp(`^${home}/\\.docker/.*/docker/${name}\\.pem$`));
      expect(found.description).toEqual({
        uri: `https://127.0.0.1:${far.port}`,
        source: 'current context',
        context: 'secure',
        tls: { ca: pem('ca'), cert: pem('cert'), key: pem('key'), verify: true },
        skipped: ['DOCKER_HOST is not set', 'DOCKER_CONTEXT is not set'],
        passed: ['DOCKER_HOST is not set', 'DOCKER_CONTEXT is not set'],
      });
    });

    it.each(['plain', 'secure', 'unchecked', 'remote'])(
      'by DOCKER_CONTEXT, and by the option context: %s',
      async (name) => {
        const { found, theirs, context } = await both({ DOCKER_CONTEXT: name });
        expect([theirs, context]).toEqual([id, name]);
        expect(found).toMatchObject({ id, description: { context: name, source: 'DOCKER_CONTEXT' } });
        // An option takes precedence over a variable.
        const given = await find({ DOCKER_HOST: 'tcp://127.0.0.1:1' }, { context: name });
        expect(given).toMatchObject({ id, description: { context: name, source: 'context', skipped: [] } });
      },
    );

    it('by the option uri, which takes precedence over everything else', async () => {
      const env = { DOCKER_HOST: 'tcp://127.0.0.1:1', DOCKER_CONTEXT: 'none', DOCKER_TLS_VERIFY: '1' };
      const { uri } = far.engine;
      expect(await find(env, { uri })).toMatchObject({
        id,
        description: { uri, source: 'uri', skipped: [] },
      });
    });

    it('in the folder of DOCKER_CONFIG', async () => {
      const env = { HOME: '/nowhere', DOCKER_CONFIG: join(home, '.docker') };
      const { found, theirs, context } = await both(env);
      expect([theirs, context]).toEqual([id, 'secure']);
      expect(found).toMatchObject({ id, description: { context: 'secure' } });
    });

    it.each<[string, () => Environment, object]>([
      ['over a context', () => ({ DOCKER_HOST: far.engine.uri, DOCKER_CONTEXT: 'nowhere' }), {}],
      [
        'with certificates',
        () => ({ DOCKER_HOST: far.uri, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: certificates }),
        { tls: { verify: true } },
      ],
      [
        'with certificates, whatever switches them on',
        () => ({ DOCKER_HOST: far.uri, DOCKER_TLS_VERIFY: '0', DOCKER_CERT_PATH: certificates }),
        { tls: { verify: true } },
      ],
      [
        'with certificates of ours and none of its own that is checked',
        () => ({ DOCKER_HOST: far.uri, DOCKER_TLS: '1', DOCKER_CERT_PATH: strangers }),
        { tls: { verify: false } },
      ],
      ['by ssh', () => ({ DOCKER_HOST: 'ssh://far' }), { uri: 'ssh://far' }],
    ])('by DOCKER_HOST, %s', async (_, env, description) => {
      const { found, theirs, context } = await both(env());
      expect([theirs, context]).toEqual([id, 'default']);
      expect(found).toMatchObject({
        id,
        description: { source: 'DOCKER_HOST', skipped: [], ...description },
      });
    });
  });

  describe('if the docker CLI finds no engine, our error says why', () => {
    it.each<[string, () => Environment, string]>([
      ['a context that is not there', () => ({ DOCKER_CONTEXT: 'none' }), 'CONTEXT_NOT_FOUND'],
      [
        'a context at whose place nothing listens',
        () => ({ DOCKER_CONTEXT: 'nowhere' }),
        'CONNECTION_REFUSED',
      ],
      ['a context with another authority', () => ({ DOCKER_CONTEXT: 'untrusted' }), 'UNTRUSTED_CERTIFICATE'],
      [
        'another authority in the folder of certificates',
        () => ({ DOCKER_HOST: far.uri, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: strangers }),
        'UNTRUSTED_CERTIFICATE',
      ],
      [
        'no TLS, for an empty variable',
        () => ({ DOCKER_HOST: far.uri, DOCKER_TLS_VERIFY: '' }),
        'PROTOCOL_ERROR',
      ],
      [
        'no TLS, for a folder alone',
        () => ({ DOCKER_HOST: far.uri, DOCKER_CERT_PATH: certificates }),
        'PROTOCOL_ERROR',
      ],
      ['a machine without docker', () => ({ DOCKER_HOST: 'ssh://bare' }), 'CONNECTION_FAILED'],
    ])('%s', async (_, env, code) => {
      const { found, theirs } = await both(env());
      expect(theirs).toBe('');
      expect(found).toMatchObject({ error: { code } });
    });

    it.each([
      ['tcp://127.0.0.1:1', '127.0.0.1:1'],
      ['127.0.0.1:1', '127.0.0.1:1'],
      [':1', 'localhost:1'],
      ['tcp://', 'localhost:2375'],
      ['tcp://127.0.0.1', '127.0.0.1:2375'],
      ['host', 'host:2375'],
      ['tcp://[::1]:1', '[::1]:1'],
      ['tcp://127.0.0.1:1/base', '127.0.0.1:1/base'],
    ])('where it looks by the DOCKER_HOST %s', async (DOCKER_HOST, place) => {
      onTestFinished(() => {
        vi.unstubAllEnvs();
      });
      for (const [scheme, tls] of Object.entries({ tcp: '', https: '1' })) {
        const env = { DOCKER_HOST, DOCKER_TLS: tls, DOCKER_TLS_VERIFY: '', DOCKER_CERT_PATH: certificates };
        for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
        expect(await placeOf(env)).toBe(`tcp://${place}`);
        expect(describeConnection().uri).toBe(`${scheme}://${place}`);
      }
    });

    it('at the address that the CLI uses, if there is TLS and no host', async () => {
      const env = { DOCKER_CONTEXT: 'default', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: certificates };
      const { description } = await find(env);
      expect(await placeOf(env)).toBe('tcp://localhost:2376');
      expect(description).toMatchObject({
        uri: 'https://localhost:2376',
        source: 'DOCKER_TLS',
        skipped: ['DOCKER_HOST is not set', 'DOCKER_CONTEXT is default'],
      });
    });

    it('a context beside variables that are for another host', async () => {
      const env = { DOCKER_CONTEXT: 'plain', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: strangers };
      const { found, theirs } = await both(env);
      expect(theirs).toBe(id);
      expect(found).toMatchObject({ id });
    });
  });

  describe('DOCKER_API_VERSION', () => {
    const versionOf = (env: Environment) => docker(env, 'version', '--format', '{{.Client.APIVersion}}');

    it('is the version, for the docker CLI as for us', async () => {
      for (const [version, ours] of [
        ['1.41', 'v1.41'],
        ['1.51', 'v1.51'],
      ]) {
        const env = { DOCKER_API_VERSION: version! };
        expect(await versionOf(env)).toBe(version);
        expect(await find(env)).toMatchObject({ id, apiVersion: ours });
      }
    });

    it.each([
      ['1.52', 'VersionError', 'ENGINE_TOO_OLD', /1\.52/],
      ['1.99', 'UsageError', 'UNKNOWN_VERSION', /^DOCKER_API_VERSION is 1\.99: there are v1\.25 to /],
      ['newest', 'UsageError', 'UNKNOWN_VERSION', /^DOCKER_API_VERSION is newest: /],
    ])('of %s is refused by both', async (version, name, code, message) => {
      const { found, theirs } = await both({ DOCKER_API_VERSION: version });
      expect(theirs).toBe('');
      expect(found).toMatchObject({ error: { name, code, message: expect.stringMatching(message) } });
    });

    it('below v1.40 needs a pinned client', async () => {
      const { found, theirs } = await both({ DOCKER_API_VERSION: '1.39' });
      expect(theirs).toBe(id);
      expect(found).toMatchObject({
        error: { code: 'UNKNOWN_VERSION', message: expect.stringContaining("import from 'fairlead/v1.39'") },
      });
    });
  });
});
