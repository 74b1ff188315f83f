/** The location of Podman: by options, by the environment, by named connections, and by the sockets that exist. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import { describeConnection } from 'fairlead/podman';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ConfigError } from '../../../src/errors.js';
import { locate } from '../../../src/podman/locate.js';

/** A home folder, which is new for each test. */
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'fairlead-'));
  onTestFinished(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(home, { recursive: true });
  });
});

const CONF = '.config/containers/containers.conf';
const CONNECTIONS = '.config/containers/podman-connections.json';

function write(name: string, content: string | object): string {
  const file = join(home, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** Writes the file of `podman system connection`. */
const keep = (connections: object, Default?: string) =>
  write(CONNECTIONS, { Connection: { Default, Connections: connections } });

/** The part of containers.conf for a connection of the name `a`. */
const destination = (uri: string) => `[engine.service_destinations.a]\nuri = "${uri}"\n`;

type Variables = Record<string, string>;
/** An environment in which nothing but the home folder says where the engine is. */
const environment = (more: Variables = {}) => ({ HOME: home, ...more });
const find = (more: Variables = {}, options = {}) => locate(options, environment(more));

function refusal(more: Variables = {}, options = {}): ConfigError {
  try {
    find(more, options);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

const A = { a: { URI: 'unix:///a.sock' } };

describe('an option', () => {
  it('is a uri, whatever the environment and the configuration say', () => {
    write(CONF, '[malformed');
    expect(find({ CONTAINER_HOST: 'unix:///b.sock' }, { uri: 'unix:///a%20.sock' })).toEqual({
      uri: 'unix:///a%20.sock',
      source: 'uri',
      skipped: [],
    });
  });

  it('is the name of a connection', () => {
    keep({ ...A, default: { URI: 'tcp://host:1' } });
    const env = { CONTAINER_CONNECTION: 'gone', CONTAINER_HOST: 'unix:///b.sock' };
    expect(find(env, { context: 'a' })).toEqual({
      uri: 'unix:///a.sock',
      source: 'context',
      context: 'a',
      skipped: [],
    });
    // For Podman, this is a name like any other.
    expect(find(env, { context: 'default' })).toMatchObject({ uri: 'tcp://host:1', context: 'default' });
  });

  it('is TLS, before that of a connection', () => {
    keep({ a: { URI: 'tcp://host:1', TLSCA: '/ca' } });
    const mtls = { ca: '/mine' };
    for (const options of [{ context: 'a' }, { uri: 'tcp://host:1' }])
      expect(find({}, { ...options, mtls }).mtls).toEqual(mtls);
    expect(find({ CONTAINER_HOST: 'tcp://host:1' }, { mtls }).mtls).toEqual(mtls);
  });
});

describe('the environment', () => {
  it('names a connection by CONTAINER_CONNECTION, before CONTAINER_HOST', () => {
    keep(A, 'a');
    expect(find({ CONTAINER_CONNECTION: 'a', CONTAINER_HOST: 'unix:///b.sock' })).toEqual({
      uri: 'unix:///a.sock',
      source: 'CONTAINER_CONNECTION',
      context: 'a',
      skipped: [],
    });
  });

  it('names an engine by CONTAINER_HOST, before the default connection', () => {
    keep(A, 'a');
    expect(find({ CONTAINER_CONNECTION: '', CONTAINER_HOST: 'tcp://[::1]:1/base' })).toEqual({
      uri: 'tcp://[::1]:1/base',
      source: 'CONTAINER_HOST',
      skipped: ['CONTAINER_CONNECTION is not set'],
    });
  });

  it('names a key by CONTAINER_SSHKEY, for ssh and where no other key is named', () => {
    keep({ mine: { URI: 'ssh://host', Identity: '/mine' }, none: { URI: 'ssh://host' }, ...A });
    const CONTAINER_SSHKEY = '/key';
    const keyOf = (more: Variables) => find({ CONTAINER_SSHKEY, ...more }).identity;
    expect(keyOf({ CONTAINER_HOST: 'ssh://host' })).toBe('/key');
    expect(keyOf({ CONTAINER_HOST: 'unix:///a' })).toBeUndefined();
    expect(keyOf({ CONTAINER_CONNECTION: 'none' })).toBe('/key');
    expect(keyOf({ CONTAINER_CONNECTION: 'mine' })).toBe('/mine');
    expect(keyOf({ CONTAINER_CONNECTION: 'a' })).toBeUndefined();
    expect(find({ CONTAINER_SSHKEY: '', CONTAINER_HOST: 'ssh://host' }).identity).toBeUndefined();
  });

  it('may be said in containers.conf, for variables that are not set', () => {
    write(CONF, '[engine]\nenv = ["CONTAINER_HOST=tcp://host:1/a=b", "CONTAINER_HOST=tcp://later:1", "x"]\n');
    expect(find()).toMatchObject({ uri: 'tcp://host:1/a=b', source: 'CONTAINER_HOST' });
    expect(find({ CONTAINER_HOST: 'tcp://mine:1' }).uri).toBe('tcp://mine:1');
    expect(find({ CONTAINER_HOST: '' }).source).not.toBe('CONTAINER_HOST');
    // A list replaces the one before, or is appended to it.
    const more = (list: string) => write(`${CONF}.d/a.conf`, `[engine]\nenv = ${list}\n`);
    more('["CONTAINER_SSHKEY=/key"]');
    expect(find().source).not.toBe('CONTAINER_HOST');
    more('["CONTAINER_SSHKEY=/key", { append = true }]');
    expect(find()).toMatchObject({ uri: 'tcp://host:1/a=b' });
  });
});

describe('a uri of Podman', () => {
  it.each([
    ['unix:///a%20b', '/a b'],
    ['unix:///a b', '/a b'],
    ['unix:///a%2Fb%25', '/a/b%'],
    ['unix:/a', '/a'],
    ['UNIX:///a', '/a'],
    ['unix://a/b', '/a/b'],
    ['unix:///a?b#c', '/a'],
    // It has no meaning.
    ['unix:///a%zz', '/a%zz'],
  ])('%s means the socket %s', (uri, path) => {
    keep({ a: { URI: uri } }, 'a');
    for (const env of [{}, { CONTAINER_HOST: uri }]) expect(find(env).uri).toBe(`unix://${path}`);
  });

  it.each([
    ['what is no scheme', '127.0.0.1:1', /^CONTAINER_HOST: invalid uri .*did you mean tcp:\/\/127/],
    ['an unknown scheme', 'fd://me:s3cret@host', /^CONTAINER_HOST: invalid uri/],
    ['a password', 'ssh://me:s3cret@host', /^CONTAINER_HOST: .*a password in the uri is not supported/],
  ])('is refused if it has %s', (_what, uri, message) => {
    vi.stubEnv('CONTAINER_CONNECTION', '');
    vi.stubEnv('CONTAINER_HOST', uri);
    vi.stubEnv('CONTAINERS_CONF', '/dev/null');
    let error: unknown;
    try {
      describeConnection();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ code: 'INVALID_URI', message: expect.stringMatching(message) });
    expect(inspect(error, { showHidden: true })).not.toContain('s3cret');
  });
});

describe('a connection', () => {
  it('has TLS for tcp alone', () => {
    const tls = { TLSCA: '/ca', TLSCert: '/cert', TLSKey: '/key' };
    keep({ tcp: { URI: 'tcp://host:1', ...tls }, unix: { URI: 'unix:///a', ...tls } });
    expect(find({}, { context: 'tcp' }).mtls).toEqual({ ca: '/ca', cert: '/cert', key: '/key' });
    expect(find({}, { context: 'unix' })).not.toHaveProperty('mtls');
    write(CONF, `${destination('tcp://host:1')}tls_ca = "/ca"\ntls_cert = "/cert"\ntls_key = "/key"\n`);
    expect(find({}, { context: 'a' }).mtls).toEqual({ ca: '/ca', cert: '/cert', key: '/key' });
  });

  it.each<[uri: string, knownHost: false | undefined]>([
    ['ssh://core@localhost:41234/run/user/501/podman/podman.sock', false],
    ['ssh://core@127.0.0.1:41234/run/user/501/podman/podman.sock', false],
    ['ssh://[::1]:41234', false],
    ['ssh://127.0.0.1', false],
    // No machine of this computer is there, whatever the connection says.
    ['ssh://core@far:41234/run/podman/podman.sock', undefined],
    ['ssh://localhost@far', undefined],
    ['ssh://localhost.far', undefined],
    ['ssh://127.0.0.1.far', undefined],
    ['unix:///a', undefined],
  ])('of a podman machine at %s: the key of the host is known: %s', (URI, knownHost) => {
    keep({ a: { URI, IsMachine: true, Identity: '/key' } }, 'a');
    expect(find().knownHost).toBe(knownHost);
    keep({ a: { URI, IsMachine: 'true' }, b: { URI } });
    for (const context of ['a', 'b']) expect(find({}, { context }).knownHost).toBeUndefined();
  });

  it('of podman-connections.json takes precedence over one of containers.conf', () => {
    write(CONF, `[engine]\nactive_service = "a"\n${destination('unix:///conf.sock')}`);
    expect(find()).toMatchObject({
      uri: 'unix:///conf.sock',
      source: 'default connection',
      context: 'a',
      skipped: ['CONTAINER_CONNECTION is not set', 'CONTAINER_HOST is not set'],
    });
    keep(A);
    expect(find().uri).toBe('unix:///a.sock');
    keep({ b: { URI: 'unix:///b.sock' } }, 'b');
    expect(find()).toMatchObject({ uri: 'unix:///b.sock', context: 'b' });
    keep({}, 'a');
    expect(find()).toMatchObject({ uri: 'unix:///conf.sock', context: 'a' });
  });

  it('that is the default one and does not exist counts as none', () => {
    write(CONF, `[engine]\nactive_service = "a"\n${destination('unix:///conf.sock')}`);
    keep(A, 'gone');
    const found = find();
    expect(found.source).toMatch(/^default socket$|^podman machine$/);
    expect(found.skipped.slice(0, 3)).toEqual([
      'CONTAINER_CONNECTION is not set',
      'CONTAINER_HOST is not set',
      'the default connection gone does not exist',
    ]);
  });

  it.each(['constructor', '__proto__', 'toString'])('of the name %s is no more than others', (name) => {
    expect(refusal({}, { context: name })).toMatchObject({ code: 'CONTEXT_NOT_FOUND' });
    write(CONNECTIONS, `{"Connection":{"Connections":{"${name}":{"URI":"unix:///mine"}}}}`);
    expect(find({}, { context: name })).toMatchObject({ uri: 'unix:///mine', context: name });
  });

  it('that is malformed does not stand in the way of another', () => {
    keep({ ...A, number: { URI: 1 }, none: null, empty: {} }, 'a');
    expect(find().uri).toBe('unix:///a.sock');
    expect(refusal({}, { context: 'number' }).message).toMatch(/number in \S+ has a URI that is not a text$/);
    for (const context of ['none', 'empty']) expect(refusal({}, { context }).message).toMatch(/has no URI$/);
  });

  it.each(['TLSCert', 'TLSKey'])('with %s alone is refused', (field) => {
    keep({ a: { URI: 'tcp://host:1', [field]: '/file' } }, 'a');
    expect(refusal()).toMatchObject({
      code: 'INVALID_CONFIG',
      message: expect.stringMatching(/must have both TLSCert and TLSKey, or neither$/),
    });
  });

  it('that does not exist says which there are', () => {
    write(CONF, destination('unix:///conf.sock'));
    keep({ b: { URI: 'unix:///b.sock' } });
    expect(refusal({ CONTAINER_CONNECTION: 'x' })).toMatchObject({
      code: 'CONTEXT_NOT_FOUND',
      message: `there is no connection x in ${join(home, CONNECTIONS)} or containers.conf: there are a, b`,
    });
    expect(
      refusal({ CONTAINERS_CONF: '/dev/null', PODMAN_CONNECTIONS_CONF: '' }, { context: 'x' }).message,
    ).toMatch(/: there are none$/);
  });
});

describe('the configuration', () => {
  const active = (uri: string) => `[engine]\nactive_service = "a"\n${destination(uri)}`;

  it('has connections in the folder of XDG_CONFIG_HOME, or in the file of PODMAN_CONNECTIONS_CONF', () => {
    keep(A, 'a');
    const XDG_CONFIG_HOME = join(home, 'xdg');
    const there = (uri: string) => ({ Connection: { Default: 'a', Connections: { a: { URI: uri } } } });
    write('xdg/containers/podman-connections.json', there('unix:///xdg.sock'));
    expect(find({ XDG_CONFIG_HOME }).uri).toBe('unix:///xdg.sock');
    const PODMAN_CONNECTIONS_CONF = write('other.json', there('unix:///other.sock'));
    expect(find({ XDG_CONFIG_HOME, PODMAN_CONNECTIONS_CONF }).uri).toBe('unix:///other.sock');
    expect(find({ PODMAN_CONNECTIONS_CONF: '' }).source).not.toBe('default connection');
  });

  it('is the file of the user, then the files of its folder by name, then the override', () => {
    write(CONF, active('unix:///own.sock'));
    expect(find().uri).toBe('unix:///own.sock');
    write(`${CONF}.d/20.conf`, destination('unix:///20.sock'));
    write(`${CONF}.d/10.conf`, destination('unix:///10.sock'));
    write(`${CONF}.d/30.toml`, destination('unix:///30.sock'));
    write(`${CONF}.d/40.conf/a.conf`, destination('unix:///40.sock'));
    expect(find().uri).toBe('unix:///20.sock');
    const CONTAINERS_CONF_OVERRIDE = write('override.conf', destination('unix:///override.sock'));
    expect(find({ CONTAINERS_CONF_OVERRIDE }).uri).toBe('unix:///override.sock');
    expect(find({ CONTAINERS_CONF_OVERRIDE: join(home, 'gone') }).uri).toBe('unix:///20.sock');
    const CONTAINERS_CONF = write('only.conf', active('unix:///only.sock'));
    expect(find({ CONTAINERS_CONF }).uri).toBe('unix:///only.sock');
    expect(find({ CONTAINERS_CONF, CONTAINERS_CONF_OVERRIDE }).uri).toBe('unix:///override.sock');
  });

  it('replaces a connection as a whole, and takes a default away by an empty name', () => {
    write(CONF, `${active('ssh://host')}identity = "/key"\n`);
    expect(find().identity).toBe('/key');
    write(`${CONF}.d/a.conf`, destination('ssh://host'));
    expect(find()).not.toHaveProperty('identity');
    write(`${CONF}.d/b.conf`, '[engine]\nactive_service = ""\n');
    expect(find().source).not.toBe('default connection');
  });

  it('may have names in another case, a byte order mark and numbers of 64 bits', () => {
    write(
      CONF,
      `\ufeff[Engine]\nsize = 9223372036854775807\nActive_Service = "a"\n[Engine.Service_Destinations.a]\nURI = "unix:///conf.sock"\n`,
    );
    expect(find().uri).toBe('unix:///conf.sock');
    write(CONNECTIONS, '\ufeff{"connection":{"default":"b","connections":{"b":{"uri":"unix:///b.sock"}}}}');
    expect(find().uri).toBe('unix:///b.sock');
  });

  it.each<[what: string, text: string]>([
    ['null', 'null'],
    ['a list', '[]'],
    ['another form', '{"Connection":{"Default":1,"Connections":[{"URI":"unix:///a"}]}}'],
    ['nothing about connections', '{"Farm":{}}'],
  ])('of connections that is %s has none', (_what, text) => {
    write(CONNECTIONS, text);
    expect(find().skipped).toContain(
      `no default connection in ${join(home, CONNECTIONS)} or containers.conf`,
    );
  });

  it.each<[what: string, name: string, text: string, message: RegExp]>([
    ['that is not JSON', CONNECTIONS, '{"s3cret', /podman-connections\.json is not JSON$/],
    ['that is empty', CONNECTIONS, '', /is not JSON$/],
    ['that is not TOML', CONF, 's3cret = [', /containers\.conf is not TOML$/],
    ['that has a table twice', CONF, '[engine]\n[engine]\n', /is not TOML$/],
    ['in a folder that is not TOML', `${CONF}.d/a.conf`, 's3cret', /a\.conf is not TOML$/],
  ])('%s is refused, and not quoted', (_what, name, text, message) => {
    write(name, text);
    const error = refusal();
    expect(error).toMatchObject({ code: 'INVALID_CONFIG', message: expect.stringMatching(message) });
    expect(inspect(error, { showHidden: true })).not.toContain('s3cret');
  });

  it('that cannot be read is refused', () => {
    expect(refusal({ CONTAINERS_CONF: join(home, 'gone') }).message).toMatch(/gone cannot be read$/);
    expect(refusal({ CONTAINERS_CONF: home }).message).toMatch(/cannot be read$/);
    mkdirSync(join(home, '.config', 'containers', 'containers.conf.d'), { recursive: true });
    // Links that lead to themselves, of a file and of a folder.
    symlinkSync('loop.conf', join(home, `${CONF}.d`, 'loop.conf'));
    expect(refusal().message).toMatch(/loop\.conf cannot be read$/);
    rmSync(join(home, `${CONF}.d`), { recursive: true });
    symlinkSync('containers.conf.d', join(home, `${CONF}.d`));
    expect(refusal().message).toMatch(/containers\.conf\.d cannot be read$/);
  });
});

describe('a socket that exists', () => {
  const on = (platform: NodeJS.Platform, uid = 0) => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
    vi.spyOn(process as { geteuid: () => number }, 'geteuid').mockReturnValue(uid);
  };

  it('is that of the user, of the system, or of a machine, on Linux', () => {
    on('linux', 1000);
    const XDG_RUNTIME_DIR = join(home, 'run');
    const machine = write('run/podman/podman-machine-default-api.sock', '');
    const found = find({ XDG_RUNTIME_DIR });
    // The machine of this test may have a socket of the system.
    if (found.uri !== 'unix:///run/podman/podman.sock')
      expect(found).toMatchObject({
        uri: `unix://${machine}`,
        source: 'podman machine',
        skipped: [
          'CONTAINER_CONNECTION is not set',
          'CONTAINER_HOST is not set',
          `no default connection in ${join(home, CONNECTIONS)} or containers.conf`,
          `${XDG_RUNTIME_DIR}/podman/podman.sock is not there`,
          expect.stringMatching(/^\/run\/podman\/podman\.sock (is not there|may not be opened)/),
        ],
      });
    const own = write('run/podman/podman.sock', '');
    expect(find({ XDG_RUNTIME_DIR })).toMatchObject({ uri: `unix://${own}`, source: 'default socket' });
  });

  it.each([
    [1234, 'unix:///run/user/1234/podman/podman.sock'],
    [0, 'unix:///run/podman/podman.sock'],
  ])('is the usual one of user %i if there is none', (uid, uri) => {
    on('linux', uid);
    const found = find();
    if (found.uri !== 'unix:///run/podman/podman.sock') expect(found.uri).toBe(uri);
    expect(found.source).toBe('default socket');
  });

  it('is that of a machine, on macOS', () => {
    on('darwin', 501);
    const TMPDIR = join(home, 'tmp');
    const usual = join(home, '.local/share/containers/podman/machine/podman.sock');
    const none = find({ TMPDIR });
    expect(none).toMatchObject({ uri: `unix://${usual}`, source: 'podman machine' });
    expect(none.skipped).toContain(`${usual} is not there`);
    const api = write('tmp/podman/podman-machine-default-api.sock', '');
    expect(find({ TMPDIR })).toMatchObject({ uri: `unix://${api}`, source: 'podman machine' });
    write('.local/share/containers/podman/machine/podman.sock', '');
    expect(find({ TMPDIR }).uri).toBe(`unix://${usual}`);
  });

  it('is the pipe of a machine, on Windows', () => {
    on('win32');
    expect(find({ APPDATA: home, ProgramData: home })).toMatchObject({
      uri: 'npipe:////./pipe/podman-machine-default',
      source: 'podman machine',
    });
    write('containers/podman-connections.json', { Connection: { Default: 'a', Connections: A } });
    expect(find({ APPDATA: home, ProgramData: home })).toMatchObject({ uri: 'unix:///a.sock' });
  });
});
