import { describe, expect, it } from 'vitest';
import { table } from '../../../generated/docker/table.js';
import { commonVersion, environmentVersion } from '../../../src/call/negotiate.js';
import { versionRefusal } from '../../../src/call/refusal.js';
import { profile as docker } from '../../../src/docker/profile.js';
import type { ApiVersion } from '../../../src/table.js';

const api = { engine: docker, table };

describe('a version that the environment names', () => {
  const named = (wanted: string) => environmentVersion(api, 'DOCKER_API_VERSION', wanted);

  it.each(['1.40', '1.41', '1.55'])('is taken: %s', (wanted) => {
    expect(named(wanted)).toBe(`v${wanted}`);
  });

  it.each<[string, string]>([
    [
      '1.39',
      "DOCKER_API_VERSION is 1.39: an unpinned client needs v1.40 or newer: pin the version, import from 'fairlead/v1.39'",
    ],
    ['1.24', 'DOCKER_API_VERSION is 1.24: there are v1.25 to v1.55'],
    ['1.56', 'DOCKER_API_VERSION is 1.56: there are v1.25 to v1.55'],
    ['newest', 'DOCKER_API_VERSION is newest: there are v1.25 to v1.55'],
  ])('is refused: %s', (wanted, message) => {
    expect(() => named(wanted)).toThrow(expect.objectContaining({ code: 'UNKNOWN_VERSION', message }));
  });
});

describe('the newest version that both sides speak', () => {
  it.each<{ engine: { newest: ApiVersion; oldest?: ApiVersion }; want: ApiVersion }>([
    { engine: { newest: 'v1.41' }, want: 'v1.41' },
    { engine: { newest: 'v1.40' }, want: 'v1.40' },
    { engine: { newest: 'v1.55' }, want: 'v1.55' },
    { engine: { newest: 'v1.60', oldest: 'v1.44' }, want: 'v1.55' },
    { engine: { newest: 'v1.60', oldest: 'v1.55' }, want: 'v1.55' },
    { engine: { newest: 'v2.0', oldest: 'v1.25' }, want: 'v1.55' },
    { engine: { newest: 'v1.60' }, want: 'v1.55' },
  ])('is $want for $engine', ({ engine, want }) => {
    expect(commonVersion(api, engine)).toBe(want);
  });

  it('is none for an engine that is too old, and says which to pin', () => {
    expect(() => commonVersion(api, { newest: 'v1.39' })).toThrow(
      expect.objectContaining({
        code: 'ENGINE_TOO_OLD',
        message: expect.stringContaining("import from 'fairlead/v1.39'"),
      }),
    );
  });

  it('is none for an engine that is older than anything pinned', () => {
    expect(() => commonVersion(api, { newest: 'v1.24' })).toThrow(
      expect.objectContaining({ code: 'ENGINE_TOO_OLD', message: expect.not.stringContaining('fairlead/') }),
    );
  });

  it('is none for an engine that is too new, and says to update', () => {
    expect(() => commonVersion(api, { newest: 'v1.70', oldest: 'v1.56' })).toThrow(
      expect.objectContaining({
        code: 'ENGINE_TOO_NEW',
        message: expect.stringContaining('update fairlead'),
      }),
    );
  });
});

const refusal = (status: number, words: string | undefined, pinned: ApiVersion | undefined) =>
  versionRefusal({ engine: docker, table, pinned }, { status, body: words, words });

describe("an engine's refusal of a version", () => {
  it.each([
    {
      message: 'client version 1.55 is too new. Maximum supported API version is 1.41',
      code: 'ENGINE_TOO_OLD',
      hint: 'fairlead/v1.41',
    },
    {
      message:
        'client version 1.25 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version',
      code: 'ENGINE_TOO_NEW',
      hint: 'fairlead/v1.44',
    },
  ])('$code', ({ message, code, hint }) => {
    expect(refusal(400, message, 'v1.45')).toMatchObject({
      code,
      message: expect.stringContaining(hint),
    });
  });

  it('tells an unpinned client to call again', () => {
    const message = 'client version 1.45 is too new. Maximum supported API version is 1.41';
    expect(refusal(400, message, undefined)).toMatchObject({
      message: expect.stringContaining('call again'),
    });
  });

  it.each([
    { status: 400, words: 'invalid reference format' },
    { status: 404, words: 'client version 1.55 is too new. Maximum supported API version is 1.41' },
    { status: 400, words: '' },
    { status: 400, words: undefined },
  ])('is not seen in $status $words', ({ status, words }) => {
    expect(refusal(status, words, 'v1.45')).toBeUndefined();
  });
});
