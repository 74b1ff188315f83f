import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError } from '../../../src/errors.js';
import { locate } from '../../../src/podman/locate.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'podman-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const destination = (uri: string, more: object = {}) => ({ URI: uri, ...more });

/** An environment with a connections file and a containers.conf of its own. */
function environment(connections: unknown, conf = '', more: Record<string, string> = {}) {
  const file = join(folder, 'connections.json');
  const toml = join(folder, 'containers.conf');
  writeFileSync(file, typeof connections === 'string' ? connections : JSON.stringify(connections));
  writeFileSync(toml, conf);
  return { PODMAN_CONNECTIONS_CONF: file, CONTAINERS_CONF: toml, HOME: folder, ...more };
}

const two = {
  Connection: {
    Default: 'far',
    Connections: {
      far: destination('ssh://core@far:2022/run/podman/podman.sock', {
        Identity: '/keys/far',
        IsMachine: true,
      }),
      near: destination('unix:///near.sock'),
      safe: destination('tcp://safe:1234', { TLSCA: '/ca', TLSCert: '/cert', TLSKey: '/key' }),
    },
  },
};

describe('locate', () => {
  it('takes a uri, whatever the environment says', () => {
    const env = environment(two, '', { CONTAINER_HOST: 'unix:///b.sock' });
    expect(locate({ uri: 'unix:///a.sock' }, env)).toEqual({
      uri: 'unix:///a.sock',
      source: 'uri',
      skipped: [],
    });
  });

  it.each<[string, Record<string, string>, object, object]>([
    ['a context', {}, { context: 'near' }, { uri: 'unix:///near.sock', source: 'context' }],
    [
      'CONTAINER_CONNECTION before CONTAINER_HOST',
      { CONTAINER_CONNECTION: 'near', CONTAINER_HOST: 'unix:///b.sock' },
      {},
      { uri: 'unix:///near.sock', source: 'CONTAINER_CONNECTION', context: 'near' },
    ],
    [
      'CONTAINER_HOST with a key',
      { CONTAINER_HOST: 'ssh://a@b/c.sock', CONTAINER_SSHKEY: '/key' },
      {},
      { uri: 'ssh://a@b/c.sock', source: 'CONTAINER_HOST', identity: '/key' },
    ],
    [
      'the default connection, a machine whose key is not known',
      {},
      {},
      {
        uri: 'ssh://core@far:2022/run/podman/podman.sock',
        source: 'default connection',
        identity: '/keys/far',
        knownHost: false,
      },
    ],
    [
      'TLS of a connection',
      { CONTAINER_CONNECTION: 'safe' },
      {},
      { uri: 'tcp://safe:1234', mtls: { ca: '/ca', cert: '/cert', key: '/key' } },
    ],
  ])('finds %s', (_what, variables, options, want) => {
    expect(locate(options, environment(two, '', variables))).toMatchObject(want);
  });

  const conf = '[engine]\nactive_service = "b"\n[engine.service_destinations.b]\nuri = "unix:///conf.sock"\n';

  it('takes the default of containers.conf if there is no other', () => {
    expect(locate({}, environment({}, conf))).toMatchObject({ uri: 'unix:///conf.sock', context: 'b' });
    const other = { Connection: { Connections: { b: destination('unix:///kept.sock') } } };
    expect(locate({}, environment(other, conf))).toMatchObject({ uri: 'unix:///kept.sock' });
    const file = join(folder, 'override.conf');
    writeFileSync(file, '[engine.service_destinations.b]\nuri = "unix:///override.sock"\n');
    expect(locate({}, environment({}, conf, { CONTAINERS_CONF_OVERRIDE: file }))).toMatchObject({
      uri: 'unix:///override.sock',
    });
  });

  it('falls back to a socket, and says why', () => {
    const missing = { Connection: { Default: 'gone' } };
    const found = locate({}, environment(missing, '', { XDG_RUNTIME_DIR: folder }));
    expect(found.source).toBe('default socket');
    expect(found.skipped.slice(0, 3)).toEqual([
      'CONTAINER_CONNECTION is not set',
      'CONTAINER_HOST is not set',
      'the default connection gone does not exist',
    ]);
  });

  it.each<[string, unknown, string, Record<string, string>, RegExp]>([
    [
      'a connection that does not exist',
      two,
      '',
      { CONTAINER_CONNECTION: 'x' },
      /no connection x: there are far, near, safe/,
    ],
    ['a file that is not JSON', '{"a"', '', {}, /is not JSON$/],
    ['a file that is not TOML', {}, '[engine', {}, /is not TOML$/],
    ['a uri that is no text', { Connection: { Connections: { a: { URI: 1 } } } }, '', {}, /is not a text$/],
    [
      'a file that CONTAINERS_CONF names and that is missing',
      {},
      '',
      { CONTAINERS_CONF: '/nothing/there' },
      /cannot be read$/,
    ],
  ])('refuses %s', (_what, connections, toml, variables, message) => {
    const refused = () => locate({}, environment(connections, toml, variables));
    expect(refused).toThrow(ConfigError);
    expect(refused).toThrow(message);
  });
});
