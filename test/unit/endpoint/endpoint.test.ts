import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEndpoint, parseUri } from '../../../src/endpoint/endpoint.js';
import { UsageError } from '../../../src/errors.js';

function refusal(uri: string): UsageError {
  try {
    parseUri(uri);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error(`${uri} was taken`);
}

const tcp = (host: string, port: number, basePath = '') => ({ kind: 'tcp', host, port, basePath });

describe('parseUri', () => {
  it.each([
    ['unix:///var/run/docker.sock', { kind: 'unix', path: '/var/run/docker.sock' }],
    ['unix:/var/run/docker.sock', { kind: 'unix', path: '/var/run/docker.sock' }],
    ['UNIX:///a', { kind: 'unix', path: '/a' }],
    ['unix:///a b/100%25?x#y', { kind: 'unix', path: '/a b/100%25?x#y' }],
    ['unix:///ä', { kind: 'unix', path: '/ä' }],
    ['tcp://localhost', tcp('localhost', 2375)],
    ['tcp://10.0.0.1:80', tcp('10.0.0.1', 80)],
    ['http://localhost', tcp('localhost', 80)],
    ['http://localhost:2375/', tcp('localhost', 2375)],
    ['http://host/a/b%20c/', tcp('host', 80, '/a/b%20c')],
    ['tcp://[::1]:2375', tcp('::1', 2375)],
    ['http://[fe80::1%25eth0]', tcp('fe80::1%eth0', 80)],
    ['tcp://bücher.example:1', tcp('xn--bcher-kva.example', 1)],
    ['https://host', { ...tcp('host', 443), mtls: {} }],
    ['https://host:1/base', { ...tcp('host', 1, '/base'), mtls: {} }],
    ['ssh://host', { kind: 'ssh', host: 'host' }],
    [
      'ssh://me@host:22/run/a%20b.sock',
      { kind: 'ssh', host: 'host', user: 'me', port: 22, path: '/run/a%20b.sock' },
    ],
    ['ssh://me@[::1]/', { kind: 'ssh', host: '::1', user: 'me' }],
    ['npipe:////./pipe/docker_engine', { kind: 'npipe', path: '\\\\.\\pipe\\docker_engine' }],
    ['npipe:\\\\.\\pipe\\a b', { kind: 'npipe', path: '\\\\.\\pipe\\a b' }],
  ])('reads %s', (uri, endpoint) => {
    expect(parseUri(uri)).toEqual(endpoint);
  });

  it.each([
    [''],
    ['docker'],
    ['ftp://host'],
    ['file:///var/run/docker.sock'],
    ['unix://relative.sock'],
    ['unix:relative.sock'],
    ['unix://'],
    ['unix:///a\0b'],
    ['tcp:localhost:2375'],
    ['tcp://'],
    ['tcp://:2375'],
    ['tcp://host:0'],
    ['tcp://host:65536'],
    ['tcp://host:x'],
    ['tcp://host:'],
    ['tcp://::1:2375'],
    ['tcp://[::1'],
    ['tcp://[host]:1'],
    ['tcp://ho st:1'],
    ['http://host/?a=b'],
    ['http://host/#a'],
    ['http://host/a b'],
    ['ssh://'],
    ['ssh:host'],
    ['ssh://-oProxyCommand=x'],
    ['ssh://-lroot@host'],
    ['ssh://me:s3cret@host'],
    ['ssh://ho st'],
    ['ssh://host:0'],
    ['ssh://host?a'],
    ['ssh://[host]'],
    ['npipe://docker_engine'],
    ['npipe:////./docker_engine'],
  ])('refuses %j', (uri) => {
    const error = refusal(uri);
    expect(error.code).toBe('INVALID_URI');
    expect(error.message).toMatch(/^invalid uri ".*": ./s);
  });

  it('offers what may be meant', () => {
    expect(refusal('/var/run/docker.sock').message).toContain('did you mean unix:///var/run/docker.sock?');
    expect(refusal('localhost:2375').message).toContain('did you mean tcp://localhost:2375?');
    expect(refusal('ftp://x').message).toContain('unix:///path/to/socket, tcp://host:port, ');
  });

  it('takes TLS where there is some', () => {
    const mtls = { ca: 'ca.pem' };
    expect(parseUri('tcp://host', mtls)).toEqual({ ...tcp('host', 2376), mtls });
    expect(parseUri('tcp://host:1', mtls)).toEqual({ ...tcp('host', 1), mtls });
    expect(parseUri('https://host', mtls)).toEqual({ ...tcp('host', 443), mtls });
    for (const uri of ['unix:///a', 'ssh://host', 'npipe:////./pipe/a'])
      expect(() => parseUri(uri, mtls)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
  });

  it('does not repeat a password', () => {
    expect(refusal('http://me:s3cret@host').message).not.toContain('s3cret');
    expect(refusal('ssh://me:s3cret@host').message).not.toContain('s3cret');
  });

  it('takes any absolute path literally, and formats it back', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('\0')),
        (text) => {
          const endpoint = parseUri(`unix:///${text}`);
          expect(endpoint).toEqual({ kind: 'unix', path: `/${text}` });
          expect(parseUri(formatEndpoint(endpoint))).toEqual(endpoint);
        },
      ),
    );
  });

  it.each([
    'tcp://[::1]:2375',
    'tcp://host:1/base',
    'https://host:2376',
    'ssh://me@[::1]:22/run/docker.sock',
    'ssh://host',
    'npipe:////./pipe/docker_engine',
  ])('formats %s back', (uri) => {
    expect(formatEndpoint(parseUri(uri))).toBe(uri);
  });
});
