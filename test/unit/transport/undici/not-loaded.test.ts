/** The advice for each way in which undici cannot be loaded. The bundlers themselves run in test/integration. */
import { describe, expect, it, vi } from 'vitest';
import { profile as docker } from '../../../../src/docker/profile.js';
import { ConnectionError } from '../../../../src/errors.js';
import { notLoaded } from '../../../../src/transport/undici/not-loaded.js';
import { rejection } from '../../helpers/async.js';
import { answering, OK } from '../../helpers/server.js';

const coded = (code: string) => Object.assign(new Error('no'), { code });

describe('the error for an undici that cannot be loaded', () => {
  it.each([
    ['esbuild', new Error('Dynamic require of "node:assert" is not supported'), '--format=cjs'],
    ['rollup', coded('ERR_UNKNOWN_BUILTIN_MODULE'), "ignore: ['node:sqlite']"],
    ['a missing package', coded('ERR_MODULE_NOT_FOUND'), 'Install the package'],
    ['a missing package of CommonJS', coded('MODULE_NOT_FOUND'), 'Install the package'],
    ['jest', coded('ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING_FLAG'), 'NODE_OPTIONS=--experimental-vm-modules'],
    [
      "jest's own words",
      new TypeError('A dynamic import callback was invoked without --experimental-vm-modules'),
      'NODE_OPTIONS=--experimental-vm-modules',
    ],
    ['anything else', 'thrown', 'mark undici as external'],
  ])('advises after a failure of %s', (_, cause, advice) => {
    const error = notLoaded('unix:///s', cause);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ code: 'NOT_LOADED', endpoint: 'unix:///s', cause });
    expect(error.message).toContain(advice);
  });
});

it('a call whose modules cannot be loaded rejects, and the next call tries again', async () => {
  const server = await answering(OK);
  const cause = new Error('Dynamic require of "node:net" is not supported');
  vi.doMock('undici/lib/dispatcher/client.js', () => {
    throw cause;
  });
  vi.resetModules();
  const { UndiciTransport } = await import('../../../../src/transport/undici/pool.js');
  const transport = new UndiciTransport(server.endpoint, docker.access);
  const error = await rejection(transport.send({ method: 'GET', path: '/', headers: {} }));
  vi.doUnmock('undici/lib/dispatcher/client.js');
  expect(error).toMatchObject({ name: 'ConnectionError', code: 'NOT_LOADED' });
  const { body } = await transport.send({ method: 'GET', path: '/', headers: {} });
  expect(String(await body.toArray())).toBe('ok');
  await transport.close();
});
