import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { table } from '../../../generated/docker/table.js';
import type { NamedOperation } from '../../../src/call/operation.js';
import { buildRequest, checkParameters } from '../../../src/call/request.js';
import { profile as docker } from '../../../src/docker/profile.js';
import { UsageError, type UsageErrorCode } from '../../../src/errors.js';
import type { ApiVersion, OperationEntry, ParameterEntry } from '../../../src/table.js';
import { printings } from '../helpers/printings.js';

type Parameters = Record<string, unknown>;

const api = { engine: docker, table };

function buildIn(version: ApiVersion, operation: NamedOperation, parameters: Parameters) {
  return buildRequest(api, operation, version, checkParameters(api, operation, parameters, { version }));
}

const build = (op: string, parameters: Parameters, version: ApiVersion = 'v1.51') =>
  buildIn(version, { op, entry: table.operations[op]! }, parameters);

/** Makes the request of a made-up operation with one parameter. */
function buildOne(parameter: Omit<ParameterEntry, 'name' | 'type'>, value: unknown) {
  const path = parameter.in === 'path' ? '/things/{p}/json' : '/things/json';
  const entry: OperationEntry = {
    category: 'things',
    method: 'POST',
    path,
    tag: 'Thing',
    kind: 'value',
    parameters: [{ name: 'p', type: 'string', ...parameter }],
  };
  return buildIn('v1.51', { op: 'ThingGet', entry }, { p: value });
}

function usageError(run: () => unknown): UsageError {
  try {
    run();
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('places', () => {
  it('puts path, query and the version where they belong', () => {
    expect(
      build('ContainerLogs', {
        id: 'conny',
        follow: true,
        stdout: true,
        tail: '10',
        stderr: false,
        since: undefined,
        until: null,
      }),
    ).toEqual({
      method: 'GET',
      path: '/v1.51/containers/conny/logs?follow=true&stdout=true&stderr=false&tail=10',
      headers: {},
    });
  });

  it('sends a body as JSON, with its media type', () => {
    expect(build('ContainerCreate', { name: 'conny', body: { Image: 'busybox:musl', Cmd: ['ls'] } })).toEqual(
      {
        method: 'POST',
        path: '/v1.51/containers/create?name=conny',
        headers: { 'content-type': 'application/json' },
        body: '{"Image":"busybox:musl","Cmd":["ls"]}',
      },
    );
  });

  it('takes a body by the name that the reference gives it', () => {
    expect(build('NetworkCreate', { networkConfig: { Name: 'n' } }).body).toBe('{"Name":"n"}');
  });

  it.each(['bytes', new Uint8Array([1, 2]), Buffer.from('x')])(
    'passes a body of bytes on as it is',
    (tar) => {
      const { body, headers } = build('PutContainerArchive', {
        id: 'conny',
        path: '/root',
        inputStream: tar,
      });
      expect(body).toBe(tar);
      expect(headers).toEqual({ 'content-type': 'application/x-tar' });
    },
  );

  it('sends no body and no media type where none is given', () => {
    expect(build('ImageCreate', { fromImage: 'busybox' })).toEqual({
      method: 'POST',
      path: '/v1.51/images/create?fromImage=busybox',
      headers: {},
    });
  });

  it('sends a header that the reference declares, over the media type of the body', () => {
    const { headers } = build('ImageBuild', { inputStream: 'tar', 'Content-type': 'application/x-tar' });
    expect(headers).toEqual({ 'content-type': 'application/x-tar' });
  });

  it('replaces a placeholder by the exact text, whatever characters the text holds', () => {
    expect(build('ContainerInspect', { id: '$&$1' }).path).toBe('/v1.51/containers/%24%26%241/json');
  });
});

describe('encodings', () => {
  it.each([
    { encoding: 'json', value: { status: ['running'] }, want: '?p=%7B%22status%22%3A%5B%22running%22%5D%7D' },
    { encoding: 'json', value: '{"ready":true}', want: '?p=%7B%22ready%22%3Atrue%7D' },
    { encoding: 'repeat', value: ['a', 'b,c'], want: '?p=a&p=b%2Cc' },
    { encoding: 'repeat', value: 'a', want: '?p=a' },
    { encoding: 'repeat', value: [], want: '' },
    {
      encoding: 'repeat-json',
      value: [{ os: 'linux' }, '{"os":"x"}'],
      want: '?p=%7B%22os%22%3A%22linux%22%7D&p=%7B%22os%22%3A%22x%22%7D',
    },
    { encoding: 'csv', value: ['a', 'b'], want: '?p=a%2Cb' },
    { encoding: undefined, value: 'a b&c=d', want: '?p=a+b%26c%3Dd' },
    { encoding: undefined, value: 0, want: '?p=0' },
    { encoding: undefined, value: '', want: '?p=' },
    { encoding: undefined, value: 2n ** 60n, want: '?p=1152921504606846976' },
  ] as const)('$encoding of $value', ({ encoding, value, want }) => {
    expect(buildOne({ in: 'query', ...(encoding ? { encoding } : {}) }, value).path).toBe(
      `/v1.51/things/json${want}`,
    );
  });

  it('encodes credentials as the engine reads them: base64url of JSON', () => {
    const auth = { username: 'tester', password: '~~~???', serveraddress: 'registry:5000' };
    const { headers } = build('ImageCreate', { fromImage: 'x', 'X-Registry-Auth': auth });
    const sent = headers['x-registry-auth'] as string;
    expect(sent).toMatch(/^[A-Za-z0-9_-]+={0,2}$/);
    expect(sent).toContain('_');
    expect(JSON.parse(Buffer.from(sent, 'base64url').toString())).toEqual(auth);
  });

  describe('a text in a field of lists', () => {
    const bodyOf = (op: string, parameters: Parameters, version: ApiVersion) =>
      JSON.parse(build(op, parameters, version).body as string) as unknown;

    it.each(table.versions)('is sent as a list of one by ContainerCreate and ImageCommit, %s', (version) => {
      const texts = { Cmd: 'echo hi', Entrypoint: '' };
      const lists = { Cmd: ['echo hi'], Entrypoint: [''] };
      expect(bodyOf('ContainerCreate', { body: texts }, version)).toEqual(lists);
      expect(bodyOf('ImageCommit', { containerConfig: texts }, version)).toEqual(lists);
    });

    it('leaves lists, nulls, other fields and the same names further in as they are', () => {
      const body = {
        Cmd: ['a', 'b'],
        Entrypoint: null,
        Image: 'busybox',
        Labels: { Cmd: 'text', Entrypoint: 'text' },
        HostConfig: { Cmd: 'text' },
      };
      expect(bodyOf('ContainerCreate', { body }, 'v1.51')).toEqual(body);
      expect(bodyOf('ContainerExec', { id: 'a', execConfig: { Cmd: 'ls' } }, 'v1.51')).toEqual({ Cmd: 'ls' });
    });

    it('is found in what an object becomes as JSON, and the object of the caller stays as it was', () => {
      const inner = Object.freeze({ Cmd: 'ls' });
      expect(bodyOf('ContainerCreate', { body: inner }, 'v1.51')).toEqual({ Cmd: ['ls'] });
      class Config {
        toJSON() {
          return { Cmd: 'ls' };
        }
      }
      expect(bodyOf('ContainerCreate', { body: new Config() }, 'v1.51')).toEqual({ Cmd: ['ls'] });
    });
  });

  describe('credentials as a text', () => {
    const json = '{"username":"tester","password":"p?0>?ÿþ~~~"}';
    const bytes = Buffer.from(json);
    const plain = bytes.toString('base64');
    const encoded = plain.replaceAll('+', '-').replaceAll('/', '_');
    const token = '{"identitytoken":"t?>~"}';

    const sent = (text: string) =>
      build('ImageCreate', { 'X-Registry-Auth': text }).headers['x-registry-auth'];
    const refused = (text: unknown) => usageError(() => build('ImageCreate', { 'X-Registry-Auth': text }));

    it.each([
      ['JSON', json],
      ['JSON with white space around it', `\n ${json}\n`],
      ['base64', plain],
      ['base64 without padding', plain.replace(/=+$/, '')],
      ['base64 in lines', `${plain.replace(/.{20}/g, '$&\r\n')}\n`],
      ['base64url', encoded],
      ['base64url without padding', encoded.replace(/=+$/, '')],
    ])('is sent as padded base64url: %s', (_, text) => {
      expect(plain).toMatch(/[+/].*=/);
      expect(sent(text)).toBe(encoded);
    });

    it.each([
      ['an identity token', token],
      ['white space and the order of names', '{ "b" : 1,\t"a" : [ ] }'],
      ['an escaped surrogate', '{"password":"\\ud800"}'],
      ['an empty object', '{}'],
    ])('keeps its JSON byte by byte: %s', (_, text) => {
      for (const form of [
        text,
        Buffer.from(text).toString('base64'),
        Buffer.from(text).toString('base64url'),
      ])
        expect(Buffer.from(String(sent(form)), 'base64').toString()).toBe(text);
    });

    it('stays empty if it is empty', () => {
      expect(sent('')).toBe('');
      expect(() => sent(' \n')).toThrow(UsageError);
    });

    it.each([
      ['a word', 's3cret'],
      ['a number', '12345678'],
      ['JSON that is no object', '["s3cret"]'],
      ['a JSON string', '"s3cret"'],
      ['null', 'null'],
      ['broken JSON', '{"password":"s3cret"'],
      ['a lone surrogate', '{"password":"s3cret\ud800"}'],
      ['the base64 of user and password', Buffer.from('me:s3cret').toString('base64')],
      ['the base64 of a list', Buffer.from('["s3cret"]').toString('base64')],
      [
        'the base64 of bytes that are not UTF-8',
        Buffer.from('{"password":"s3cret\xff"}', 'latin1').toString('base64'),
      ],
      ['base64 that is cut', Buffer.from('{"password":"s3cret"}').toString('base64').slice(0, 12)],
      ['base64 of base64', Buffer.from(plain).toString('base64')],
      ['base64 with another character', `${plain.slice(0, 8)}*${plain.slice(8)}`],
      ['base64 in quotes', `"${plain}"`],
      ['a scheme before it', `Basic ${plain}`],
    ])('is refused, and not quoted: %s', (_, text) => {
      const error = refused(text);
      expect(error).toMatchObject({
        code: 'INVALID_PARAMETER',
        message: expect.stringContaining('X-Registry-Auth'),
      });
      for (const printed of printings(error)) {
        expect(printed).not.toContain('s3cret');
        if (text !== 'null') expect(printed).not.toContain(text);
      }
    });

    it.each([[['s3cret']], [42], [true], [Buffer.from(json)]])(
      'must be a text or an object, not %o',
      (value) => {
        const error = refused(value);
        expect(error).toMatchObject({
          code: 'INVALID_PARAMETER',
          message: expect.stringContaining('must be an object'),
        });
        for (const printed of printings(error)) expect(printed).not.toContain('s3cret');
      },
    );

    it('may hold any JSON object, in any of its forms', () => {
      const objects = fc.dictionary(fc.string(), fc.jsonValue());
      fc.assert(
        fc.property(objects, (object) => {
          const text = JSON.stringify(object);
          const all = [
            text,
            Buffer.from(text).toString('base64'),
            Buffer.from(text).toString('base64url'),
          ].map(sent);
          expect(
            new Set([...all, build('ImageCreate', { 'X-Registry-Auth': object }).headers['x-registry-auth']])
              .size,
          ).toBe(1);
          expect(JSON.parse(Buffer.from(String(all[0]), 'base64').toString())).toEqual(JSON.parse(text));
        }),
      );
    });
  });
});

describe('path parameters', () => {
  it.each([
    { value: 'conny', want: 'conny' },
    { value: '/conny', want: 'conny' },
    { value: 'a b?c#d%e', want: 'a%20b%3Fc%23d%25e' },
    { value: 'ä', want: '%C3%A4' },
    { value: '...', want: '...' },
    { value: '.hidden', want: '.hidden' },
  ])('one segment of $value', ({ value, want }) => {
    expect(buildOne({ in: 'path' }, value).path).toBe(`/v1.51/things/${want}/json`);
  });

  it.each([
    { value: 'busybox:musl', want: 'busybox:musl' },
    { value: 'registry:5000/a/b:tag', want: 'registry:5000/a/b:tag' },
    { value: 'a@sha256:00', want: 'a@sha256:00' },
    { value: 'a/b?c#d', want: 'a/b%3Fc%23d' },
  ])('an image name of $value', ({ value, want }) => {
    expect(buildOne({ in: 'path', encoding: 'slashes' }, value).path).toBe(`/v1.51/things/${want}/json`);
  });

  it.each(['', '.', '..', 'a/../b', './a', 'a/..', 'a\nb', 'a\0b', '\x7f'])('refuses %j', (value) => {
    expect(usageError(() => buildOne({ in: 'path' }, value)).code).toBe('INVALID_PARAMETER');
    expect(usageError(() => buildOne({ in: 'path', encoding: 'slashes' }, value)).code).toBe(
      'INVALID_PARAMETER',
    );
  });

  it.each(['web/logs', 'a/b'])('refuses %j where one segment is required', (value) => {
    const error = usageError(() => buildOne({ in: 'path', encoding: 'segment' }, value));
    expect(error).toMatchObject({ code: 'INVALID_PARAMETER', message: expect.stringContaining('slash') });
    expect(usageError(() => build('ServiceInspect', { id: value })).code).toBe('INVALID_PARAMETER');
  });

  it.each(['a//b', '/a', 'a/'])('refuses an image name of %j', (value) => {
    expect(usageError(() => buildOne({ in: 'path', encoding: 'slashes' }, value)).code).toBe(
      'INVALID_PARAMETER',
    );
  });
});

describe('refused parameters', () => {
  const circular: Parameters = {};
  circular['self'] = circular;

  it.each<{
    name: string;
    op: string;
    parameters: Parameters;
    version?: ApiVersion;
    code: UsageErrorCode;
    message: RegExp;
  }>([
    {
      name: 'a missing parameter',
      op: 'ContainerInspect',
      parameters: {},
      code: 'MISSING_PARAMETER',
      message: /ContainerInspect: the parameter id is required/,
    },
    {
      name: 'null for a required one',
      op: 'ContainerInspect',
      parameters: { id: null },
      code: 'MISSING_PARAMETER',
      message: /id is required/,
    },
    {
      name: 'one of several missing',
      op: 'ContainerResize',
      parameters: { id: 'c', h: 1 },
      code: 'MISSING_PARAMETER',
      message: /w is required \(it needs id, h, w\)/,
    },
    {
      name: 'an unknown parameter',
      op: 'ContainerLogs',
      parameters: { id: 'c', folow: true },
      code: 'UNKNOWN_PARAMETER',
      message: /unknown parameter folow; did you mean follow\?/,
    },
    {
      name: 'an inherited name',
      op: 'ContainerList',
      parameters: { constructor: 1 },
      code: 'UNKNOWN_PARAMETER',
      message: /unknown parameter constructor/,
    },
    {
      name: 'a parameter of a later version',
      op: 'ContainerStop',
      parameters: { id: 'c', signal: 'INT' },
      version: 'v1.41',
      code: 'UNAVAILABLE',
      message: /signal needs API v1.42, and this client speaks v1.41/,
    },
    {
      name: 'a parameter that is gone',
      op: 'BuildPrune',
      parameters: { 'keep-storage': 1 },
      version: 'v1.52',
      code: 'UNAVAILABLE',
      message: /keep-storage .*gone after v1.51/,
    },
    {
      name: 'an object in the query',
      op: 'ContainerLogs',
      parameters: { id: 'c', tail: { a: 1 } },
      code: 'INVALID_PARAMETER',
      message: /tail must be a string, a number or a boolean, not an object/,
    },
    {
      name: 'an array in the query',
      op: 'ContainerLogs',
      parameters: { id: 'c', tail: ['1'] },
      code: 'INVALID_PARAMETER',
      message: /not an array/,
    },
    {
      name: 'a number that is none',
      op: 'ContainerStop',
      parameters: { id: 'c', t: Number.NaN },
      code: 'INVALID_PARAMETER',
      message: /finite/,
    },
    {
      name: 'a body that has no JSON',
      op: 'ContainerCreate',
      parameters: { body: circular },
      code: 'INVALID_PARAMETER',
      message: /body cannot be sent as JSON/,
    },
    {
      name: 'an object for bytes',
      op: 'PutContainerArchive',
      parameters: { id: 'c', path: '/', inputStream: {} },
      code: 'INVALID_PARAMETER',
      message: /inputStream must be bytes/,
    },
    {
      name: 'a line break in a header',
      op: 'ImageCreate',
      parameters: { 'X-Registry-Auth': 'a\r\nx: y' },
      code: 'INVALID_PARAMETER',
      message: /control characters/,
    },
  ])('$name', ({ op, parameters, version, code, message }) => {
    const error = usageError(() => build(op, parameters, version));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  it('does not quote credentials', () => {
    const secret = { password: 's3cret', self: circular };
    const error = usageError(() => build('ImageCreate', { 'X-Registry-Auth': secret }));
    expect(error.message).not.toContain('s3cret');
  });
});
