import { Readable } from 'node:stream';
import { inspect } from 'node:util';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import * as errors from '../../src/errors.js';
import {
  AbortError,
  ConfigError,
  ConnectionError,
  DecodeError,
  EngineError,
  FairleadError,
  StreamError,
  TimeoutError,
  UsageError,
  VersionError,
} from '../../src/errors.js';

const SAMPLES = {
  EngineError: new EngineError({ status: 404, method: 'GET', url: '/x', body: { message: 'no' } }),
  ConnectionError: new ConnectionError('CONNECTION_LOST', 'unix:///x', 'lost'),
  TimeoutError: new TimeoutError('read', 10),
  StreamError: new StreamError('BODY_BROKEN', 'broken'),
  DecodeError: new DecodeError({ status: 200, method: 'GET', url: '/x', text: '<html>' }),
  AbortError: new AbortError('why'),
  UsageError: new UsageError('INVALID_URI', 'wrong'),
  ConfigError: new ConfigError('INVALID_CONFIG', 'config.json', 'malformed'),
  VersionError: new VersionError('ENGINE_TOO_OLD', 'old'),
};
const CLASSES = {
  EngineError,
  ConnectionError,
  TimeoutError,
  StreamError,
  DecodeError,
  AbortError,
  UsageError,
  ConfigError,
  VersionError,
};

describe('the family of errors', () => {
  it.each(Object.entries(SAMPLES))('%s is itself, a FairleadError, and none of the others', (name, error) => {
    expect(error.name).toBe(name);
    expect(error).toBeInstanceOf(Error);
    expect(error instanceof FairleadError).toBe(true);
    const matching = Object.entries(CLASSES).filter(([, type]) => error instanceof type);
    expect(matching.map(([matched]) => matched)).toEqual([name]);
    expect(error.stack).toContain(`${name}: ${error.message}`);
  });

  it('covers every class of the module', () => {
    const classes = Object.keys(errors).filter((name) => name !== 'FairleadError');
    expect(classes.sort()).toEqual(Object.keys(CLASSES).sort());
  });

  it('knows the errors of another copy of the package, each by its own class', async () => {
    vi.resetModules();
    const copy = await import('../../src/errors.js');
    expect(copy.UsageError).not.toBe(UsageError);
    const foreign = new copy.UsageError('INVALID_URI', 'wrong');
    expect(foreign instanceof UsageError).toBe(true);
    expect(foreign instanceof FairleadError).toBe(true);
    expect(foreign instanceof EngineError).toBe(false);
    expect(SAMPLES.EngineError instanceof copy.EngineError).toBe(true);
  });

  it('does not take a parent for its subclass, nor a stranger for a relative', () => {
    class MyError extends UsageError {}
    expect(new MyError('INVALID_URI', 'x') instanceof UsageError).toBe(true);
    expect(new MyError('INVALID_URI', 'x') instanceof MyError).toBe(true);
    expect(SAMPLES.UsageError instanceof MyError).toBe(false);
    for (const stranger of [new Error('x'), null, undefined, 'UsageError', { name: 'UsageError' }]) {
      expect((stranger as unknown) instanceof FairleadError).toBe(false);
    }
  });

  it('narrows as types do', () => {
    const error: unknown = SAMPLES.TimeoutError;
    if (error instanceof TimeoutError) {
      expectTypeOf(error).toEqualTypeOf<TimeoutError>();
      expectTypeOf(error.code).toEqualTypeOf<
        'CONNECT_TIMEOUT' | 'READ_TIMEOUT' | 'WRITE_TIMEOUT' | 'CALL_TIMEOUT'
      >();
    }
    expect(SAMPLES.TimeoutError).toMatchObject({ which: 'read', after: 10, code: 'READ_TIMEOUT' });
    expect(SAMPLES.TimeoutError.message).toBe('read timeout: the engine sent nothing for 10 ms');
  });

  it.each([
    ['connect', 'connect timeout at unix:///x: no connection to the engine for 10 ms'],
    ['read', 'read timeout at unix:///x: the engine sent nothing for 10 ms'],
    ['write', 'write timeout at unix:///x: the engine accepted nothing of the request body for 10 ms'],
    ['call', 'call timeout at unix:///x: the call did not end within 10 ms'],
  ] as const)('say which timeout expired: %s', (which, message) => {
    expect(new TimeoutError(which, 10, 'unix:///x').message).toBe(message);
  });
});

describe('EngineError', () => {
  const base = { status: 404, op: 'ContainerStart', method: 'POST', url: '/v1.41/containers/conny/start' };

  it('says what was called and what the engine said', () => {
    const error = new EngineError({ ...base, body: { message: 'no such container: conny' } });
    expect(error.message).toBe('ContainerStart: no such container: conny (404)');
    expect(error.code).toBe('NOT_FOUND');
  });

  it("takes the engine's words from where its caller found them", () => {
    const body = { cause: 'no such container', message: 'from the body' };
    expect(new EngineError({ ...base, body, words: ' no such container\n' }).message).toBe(
      'ContainerStart: no such container (404)',
    );
    expect(new EngineError({ ...base, body, words: 'x'.repeat(1_000_000) }).message.length).toBeLessThan(
      5000,
    );
    for (const words of [undefined, '', ' '])
      expect(new EngineError({ ...base, body, words }).message).toBe('ContainerStart: from the body (404)');
  });

  it('names the request if there is no operation, without its query', () => {
    const error = new EngineError({
      status: 500,
      method: 'GET',
      url: '/build?buildargs=s3cret',
      body: ' oops\n',
    });
    expect(error.message).toBe('GET /build: oops (500)');
    expect(error.url).toBe('/build');
    expect('op' in error).toBe(false);
    expect(inspect(error)).not.toContain('s3cret');
  });

  it.each([
    [400, 'BAD_REQUEST'],
    [401, 'UNAUTHORIZED'],
    [403, 'FORBIDDEN'],
    [409, 'CONFLICT'],
    [418, 'REFUSED'],
    [500, 'SERVER_ERROR'],
    [503, 'SERVER_ERROR'],
  ])('has a code for status %i: %s', (status, code) => {
    expect(new EngineError({ ...base, status, body: undefined }).code).toBe(code);
  });

  it.each([[undefined], [''], [{}], [{ message: 1 }], [null], [new Readable()]])(
    'makes do without a message: %s',
    (body) => {
      expect(new EngineError({ ...base, body }).message).toBe('ContainerStart: the engine refused (404)');
    },
  );

  it('does not print its body, and keeps a long message within bounds', () => {
    const body = { message: 'x'.repeat(1_000_000), more: 'm0re' };
    const error = new EngineError({ ...base, body });
    expect(error.body).toBe(body);
    expect(error.message.length).toBeLessThan(5000);
    expect(inspect(error)).not.toContain('m0re');
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'EngineError',
      message: error.message,
      code: 'NOT_FOUND',
      status: 404,
      op: 'ContainerStart',
      method: 'POST',
      url: '/v1.41/containers/conny/start',
    });
  });
});

describe('the other errors', () => {
  it('AbortError has the reason of the signal as its cause', () => {
    const reason = new Error('enough');
    expect(new AbortError(reason).cause).toBe(reason);
  });

  it('StreamError keeps records and detail, unprinted', () => {
    const error = new StreamError('ERROR_RECORD', 'no', { records: [{ a: 'r3c' }], detail: { b: 'd3t' } });
    expect(error.records).toEqual([{ a: 'r3c' }]);
    expect(error.detail).toEqual({ b: 'd3t' });
    expect(inspect(error)).not.toMatch(/r3c|d3t/);
    expect(new StreamError('BODY_BROKEN', 'x').records).toEqual([]);
    expect('cause' in new StreamError('BODY_BROKEN', 'x')).toBe(false);
  });

  it('DecodeError shows the start of what came', () => {
    const error = new DecodeError({
      status: 200,
      op: 'Info',
      method: 'GET',
      url: '/info?a=b',
      text: '<p>'.repeat(500),
    });
    expect(error.text.length).toBeLessThanOrEqual(201);
    expect(error.message).toMatch(/^Info: the engine sent "<p><p>.*…" instead of JSON \(200\)$/);
    expect(new DecodeError({ status: 200, method: 'GET', url: '/info?a=b', text: '' }).message).toBe(
      'GET /info: the engine sent nothing instead of JSON (200)',
    );
  });
});
