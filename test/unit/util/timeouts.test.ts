import { describe, expect, it } from 'vitest';
import { resolveTimeouts } from '../../../src/util/timeouts.js';

const none = { connectTimeout: 0, readTimeout: 0, writeTimeout: 0, callTimeout: 0 };

describe('timeouts', () => {
  it.each([undefined, {}, { readTimeout: undefined }])('are none unless they are given: %j', (given) => {
    expect(resolveTimeouts(given)).toEqual(none);
  });

  it.each([0, Number.POSITIVE_INFINITY, 2 ** 40])('of %d ms are none', (length) => {
    const names = Object.keys(none).map((name) => [name, length] as const);
    expect(resolveTimeouts(Object.fromEntries(names))).toEqual(none);
  });

  it('of a call each take precedence over the same timeout of its connection', () => {
    const connection = resolveTimeouts({ readTimeout: 10, callTimeout: 20 });
    expect(resolveTimeouts({ callTimeout: 0 }, connection)).toEqual({ ...none, readTimeout: 10 });
    expect(resolveTimeouts(undefined, connection)).toEqual(connection);
  });

  it.each([{ readTimeout: -1 }, { readTimeout: Number.NaN }, { callTimeout: '1' }, { timeout: 1 }])(
    'are refused if they are none: %j',
    (given: object) => {
      expect(() => resolveTimeouts(given)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
    },
  );
});
