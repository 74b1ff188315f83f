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
      { kind: 'ssh', host: 'host', user: 'me', port: 22, path: '/run/a b.sock' },
    ],
    ['ssh://me@[::1]/', { kind: 'ssh', host: '::1', user: 'me' }],
    ['ssh://[fe80::1%25eth0]:22', { kind: 'ssh', host: 'fe80::1%eth0', port: 22 }],
    ['ssh://[fe80::1%25en%2D0]', { kind: 'ssh', host: 'fe80::1%en-0' }],
    ['ssh://[fe80::1%eth0]', { kind: 'ssh', host: 'fe80::1%eth0' }],
    ['http://[fe80::1%25en%2D0]', tcp('fe80::1%en-0', 80)],
    ['ssh://me%40corp@host', { kind: 'ssh', host: 'host', user: 'me@corp' }],
    ['ssh://m%20e%2Fx@host', { kind: 'ssh', host: 'host', user: 'm e/x' }],
    ['ssh://@host', { kind: 'ssh', host: 'host' }],
    ['ssh://b%C3%BCcher', { kind: 'ssh', host: 'bücher' }],
    ['SSH://me@HOST', { kind: 'ssh', host: 'HOST', user: 'me' }],
    ['ssh://host/a%2Fb%3Fc%23d%25', { kind: 'ssh', host: 'host', path: '/a/b?c#d%' }],
    ['npipe:////./pipe/docker_engine', { kind: 'npipe', path: '\\\\.\\pipe\\docker_engine' }],
    ['npipe://./pipe/x', { kind: 'npipe', path: '\\\\.\\pipe\\x' }],
    ['npipe://\\\\.\\pipe\\a', { kind: 'npipe', path: '\\\\.\\pipe\\a' }],
    ['NPIPE:////server/PIPE/a/b', { kind: 'npipe', path: '\\\\server\\PIPE\\a\\b' }],
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
    ['ssh://%2Dx@host'],
    ['ssh://%2DoProxyCommand=x'],
    ['ssh://h%20st'],
    ['ssh://host%2Fx'],
    ['ssh://host%40x'],
    ['ssh://me%3As3cret@host'],
    ['ssh://me%zz@host'],
    ['ssh://me%ff@host'],
    ['ssh://host/%zz'],
    ['ssh://host/%00'],
    ['ssh://me%0a@host'],
    ['ssh://\ud800@host'],
    ['ssh://host/\ud800'],
    ['ssh://[fe80::1%25]'],
    ['ssh://[fe80::1%zz]x'],
    ['ssh://[fe80::1%25a%20b]'],
    ['http://[fe80::1%25%zz]'],
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

  it.each([
    ['\\\\.\\pipe\\docker_engine', 'npipe:////./pipe/docker_engine'],
    ['\\\\\\\\.\\\\pipe\\\\docker_engine', 'npipe:////./pipe/docker_engine'],
    ['\\\\server\\pipe\\x', 'npipe:////server/pipe/x'],
    ['//./pipe/x', 'npipe:////./pipe/x'],
    ['//server/pipe/x', 'npipe:////server/pipe/x'],
    ['./pipe/x', 'npipe:////./pipe/x'],
    ['.\\pipe\\x', 'npipe:////./pipe/x'],
    ['pipe/docker_engine', 'npipe:////./pipe/docker_engine'],
    ['\\pipe\\x', 'npipe:////./pipe/x'],
    ['npipe:x', 'npipe:////./pipe/x'],
    ['npipe://docker_engine', 'npipe:////./pipe/docker_engine'],
    ['npipe:/./pipe/x', 'npipe:////./pipe/x'],
    ['npipe:///./pipe/x', 'npipe:////./pipe/x'],
    ['npipe:///pipe/x', 'npipe:////./pipe/x'],
    ['npipe:////pipe/x', 'npipe:////./pipe/x'],
    ['npipe://///./pipe/x', 'npipe:////./pipe/x'],
    ['npipe:pipe\\x', 'npipe:////./pipe/x'],
    ['npipe:////./docker_engine', 'npipe:////./pipe/docker_engine'],
    ['unix:\\\\.\\pipe\\x', 'npipe:////./pipe/x'],
    ['tcp://\\\\.\\pipe\\x', 'npipe:////./pipe/x'],
    ['/var/run/docker.sock', 'unix:///var/run/docker.sock'],
    ['/run/pipe/docker.sock', 'unix:///run/pipe/docker.sock'],
    ['localhost:2375', 'tcp://localhost:2375'],
  ])('for %s, suggests %s', (uri, meant) => {
    expect(refusal(uri).message).toContain(`did you mean ${meant}?`);
    const { kind } = parseUri(meant);
    expect(meant.startsWith(kind)).toBe(true);
  });

  it.each(['C:\\path\\docker.sock', 'c:/path/docker.sock', 'file:///C:/docker.sock', 'D:\\x'])(
    'for %s, tells that Windows has pipes',
    (uri) => {
      expect(refusal(uri).message).toContain('on Windows, only named pipes are supported');
      expect(refusal(uri).message).toContain('npipe:////./pipe/name');
    },
  );

  it('suggests nothing that may hold a secret', () => {
    for (const uri of [
      '/s3cret@host',
      '/a?s3cret',
      '//./pipe/a?s3cret',
      'npipe:s3cret@host',
      'npipe:a%40s3cret',
    ])
      expect(refusal(uri).message).not.toContain('s3cret');
  });

  describe('of a refused uri, shows only what cannot be a secret', () => {
    const secrets = [
      'me:s3cret@host',
      'me:s3cret%40host',
      'me:s3cret%2540host',
      'me%3As3cret%40host',
      's3cret@host',
      'me:a@s3cret@host',
      'me:s3cret@b@host',
      'me:s3cret/x@host',
      'me:a/s3cret@host',
      'me:s3cret?x@host',
      'me:a?s3cret@host',
      'me:s3cret#x@host',
      'me:a\\s3cret@host',
      'me:a b s3cret@host',
      'me:s3cret@',
      'me:s3cret',
      'host:2375:s3cret',
      'host:12s3cret',
      'host?token=s3cret',
      'host/?token=s3cret',
      'host/a?b#s3cret',
      'host#s3cret',
      'host%3Ftoken=s3cret',
      'host%23s3cret',
      'host?a=b@s3cret',
      'host/a@s3cret',
      'host:1/a?x=1#s3cret',
      'host\ns3cret',
      'host s3cret',
      'ho\0st:s3cret',
      '[::1]s3cret',
      '[s3cret',
      '[::1]:s3cret',
    ];
    const schemes = [
      'tcp://',
      'tcp:',
      'tcp:/',
      'tcp:///',
      'tcp:\\\\',
      'TCP://',
      'http://',
      'http:',
      'https://',
      'https:',
      'ssh://',
      'ssh:',
      'unix:',
      'unix://',
      'npipe:',
      'npipe://',
      'ftp://',
      'foo://',
      'foo:',
      'http+unix://',
      '',
      '//',
      ' ',
    ];

    it.each(schemes)('after %j', (scheme) => {
      const taken: string[] = [];
      for (const secret of secrets) {
        // The path of a file has no query, and none of its parts is a secret by itself.
        if (/^(unix|npipe):/.test(scheme) && !/@|%|\?|#/.test(secret)) continue;
        let error: UsageError;
        try {
          parseUri(`${scheme}${secret}`);
          taken.push(secret);
          continue;
        } catch (thrown) {
          error = thrown as UsageError;
        }
        expect(error).toMatchObject({ name: 'UsageError', code: 'INVALID_URI' });
        expect(`${error.message}${error.stack}${JSON.stringify(error)}`, secret).not.toContain('s3cret');
      }
      // A user of ssh is no secret, and a path may have an `@`.
      const valid = { ssh: ['s3cret@host', 'host/a@s3cret'], tcp: ['host/a@s3cret'] };
      expect(taken).toEqual(
        /^ssh:..$/.test(scheme) ? valid.ssh : /^(tcp|https?):\/\/$/i.test(scheme) ? valid.tcp : [],
      );
    });

    it.each([
      ['tcp://me:s3cret@host:2375', 'tcp://…@host:2375'],
      ['ssh://me:s3cret@host/run', 'ssh://…@host…'],
      ['http://host:80/?token=s3cret', 'http://host:80…'],
      ['tcp:localhost:2375', 'tcp:localhost:2375'],
      ['unix://relative.sock', 'unix://relative.sock'],
      ['unix:a?s3cret', 'unix:a…'],
      ['ftp://host/s3cret', 'ftp://host…'],
      ['me:s3cret@host', '…@host'],
      ['docker', 'docker'],
      ['tcp://bücher.example:x', 'tcp://bücher.example…'],
      ['tcp://[::1]:70000', 'tcp://[::1]:70000'],
      ['C:\\docker.sock', 'C:\\docker.sock'],
    ])('%s is %s', (uri, shown) => {
      expect(refusal(uri).message).toContain(`invalid uri ${JSON.stringify(shown)}: `);
    });

    it('and not more than is of use', () => {
      expect(refusal(`unix:${'a'.repeat(10_000)}`).message.length).toBeLessThan(500);
    });
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

  it('formats any endpoint of ssh back', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => /^[^\s\p{Cc}\p{Surrogate}:-][^\s\p{Cc}\p{Surrogate}:]*$/u.test(text));
    const host = fc.oneof(
      fc.domain(),
      fc.ipV4(),
      fc.ipV6().map((address) => `${address}%eth0.1`),
      fc.ipV6(),
    );
    const path = word.map((text) => `/${text}`);
    fc.assert(
      fc.property(word, host, fc.integer({ min: 1, max: 65535 }), path, (user, host, port, path) => {
        const endpoint = { kind: 'ssh' as const, host, user, port, path };
        const uri = formatEndpoint(endpoint);
        expect(parseUri(uri)).toEqual(endpoint);
        expect(uri).toMatch(/^[\x21-\x7e]*$/);
      }),
    );
  });

  it.each([
    'tcp://[::1]:2375',
    'tcp://host:1/base',
    'https://host:2376',
    'ssh://me@[::1]:22/run/docker.sock',
    'ssh://host',
    'ssh://me%40corp@[fe80::1%25eth0]:22/run/a%20b%3F.sock',
    'tcp://[fe80::1%25eth0]:2375',
    'npipe:////./pipe/docker_engine',
  ])('formats %s back', (uri) => {
    expect(formatEndpoint(parseUri(uri))).toBe(uri);
  });
});
