import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { errorCode } from '../../../src/util/error-code.js';
import { rejection } from '../helpers/async.js';

describe('the code of an error', () => {
  it("is the code of the system's errors", async () => {
    expect(errorCode(await rejection(readFile('/no/such/file')))).toBe('ENOENT');
  });

  it('is found on errors of every class, and on error-like objects', () => {
    expect(errorCode(Object.assign(new TypeError('x'), { code: 'ERR_INVALID_URL' }))).toBe('ERR_INVALID_URL');
    expect(errorCode({ code: 'EPIPE' })).toBe('EPIPE');
  });

  it('is not looked for in the cause', () => {
    const cause = Object.assign(new Error('x'), { code: 'EPIPE' });
    expect(errorCode(new Error('y', { cause }))).toBeUndefined();
  });

  it.each([
    undefined,
    null,
    'ENOENT',
    5,
    {},
    new Error('x'),
    { code: 5 },
    new DOMException('x', 'AbortError'),
  ])('is undefined for %s', (error) => {
    expect(errorCode(error)).toBeUndefined();
  });
});
