import { describe, expect, it, vi } from 'vitest';
import { table } from '../../../generated/docker/table.js';
import { buildRequest, checkParameters } from '../../../src/call/request.js';
import { profile as docker } from '../../../src/docker/profile.js';
import { hide, reveal } from '../../../src/util/secret.js';
import { printings } from '../helpers/printings.js';

function build(op: string, parameters: Record<string, unknown>) {
  const operation = { op, entry: table.operations[op]! };
  const api = { engine: docker, table };
  const checked = checkParameters(api, operation, parameters, { version: 'v1.51' });
  return buildRequest(api, operation, 'v1.51', checked);
}
const decoded = (header: unknown) => JSON.parse(Buffer.from(String(header), 'base64url').toString());

const secret = 'open-sesame';
const plain = { username: 'tester', password: secret };
const hidden = hide({ username: 'tester' }, { password: secret });

describe('a hidden secret', () => {
  it('is in no printing of its object or of a copy', () => {
    for (const text of printings(hidden)) expect(text).not.toContain(secret);
    for (const text of printings({ 'registry.example': hidden })) expect(text).not.toContain(secret);
  });

  it('would be found if it were there', () => {
    for (const value of [plain, { at: { deep: [{ a: plain }] } }, new Error('no', { cause: plain })])
      expect(printings(value).some((text) => text.includes(secret))).toBe(true);
    const getter = Object.defineProperty({}, 'password', { get: () => secret, enumerable: false });
    expect(printings(getter).some((text) => text.includes(secret))).toBe(true);
  });

  it('is revealed on demand, to the object and to its spread', () => {
    expect(reveal(hidden)).toStrictEqual(plain);
    expect(reveal({ ...hidden })).toStrictEqual(plain);
    expect(reveal({ ...hidden, username: 'other', x: 1 })).toStrictEqual({
      ...plain,
      username: 'other',
      x: 1,
    });
    expect(reveal({ ...hidden, password: 'new' })).toStrictEqual({ ...plain, password: 'new' });
  });

  it('is gone from a copy that went through JSON or a clone', () => {
    for (const copy of [JSON.parse(JSON.stringify(hidden)), structuredClone(hidden)])
      expect(reveal(copy)).toEqual({ username: 'tester' });
  });

  it('does not change with the object that it was made from, or with the object that it revealed', () => {
    const secrets = { password: secret };
    const object = hide({}, secrets);
    secrets.password = 'changed';
    Object.assign(reveal(object) as object, { password: 'changed' });
    expect(reveal(object)).toEqual({ password: secret });
    expect(Object.isFrozen(object)).toBe(true);
  });

  it('is revealed by another copy of the package', async () => {
    vi.resetModules();
    const copy = await import('../../../src/util/secret.js');
    expect(copy.reveal).not.toBe(reveal);
    expect(copy.reveal(hidden)).toEqual(plain);
  });

  it.each([undefined, null, 0, 'text', true, 1n])('is nothing in %s', (value) => {
    expect(reveal(value)).toBe(value);
  });

  it('is nothing in other objects, which stay the same', () => {
    for (const value of [{}, [], plain, Object.create(null), () => {}]) expect(reveal(value)).toBe(value);
  });
});

describe('a request', () => {
  it('has hidden secrets in X-Registry-Auth', () => {
    for (const auth of [hidden, { ...hidden }]) {
      const { headers } = build('ImageCreate', { fromImage: 'app', 'X-Registry-Auth': auth });
      expect(decoded(headers['x-registry-auth'])).toEqual(plain);
    }
  });

  it('has those of many registries in X-Registry-Config', () => {
    const config = { 'a.example': hidden, 'b.example': { ...plain, username: 'open' } };
    const { headers } = build('ImageBuild', { 'X-Registry-Config': config });
    expect(decoded(headers['x-registry-config'])).toEqual({
      'a.example': plain,
      'b.example': { username: 'open', password: secret },
    });
  });

  it('has them in a JSON body', () => {
    expect(JSON.parse(String(build('SystemAuth', { authConfig: hidden }).body))).toEqual(plain);
  });

  it('encodes a body that hides nothing as JSON does', () => {
    const at = new Date(0);
    const body = { a: [1, null, undefined, 'x'], u: undefined, at, own: { toJSON: () => ({ said: [at] }) } };
    expect(build('ContainerCreate', { body }).body).toBe(JSON.stringify(body));
  });

  it('does not print them when it cannot be sent', () => {
    const circular: Record<string, unknown> = { auth: hidden };
    circular['self'] = circular;
    for (const [op, parameters] of [
      ['SystemAuth', { authConfig: circular }],
      ['ImageCreate', { fromImage: hidden }],
      ['ImagePush', { name: hidden, 'X-Registry-Auth': hidden }],
    ] as const) {
      let thrown: unknown;
      try {
        build(op, parameters);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toMatchObject({ name: 'UsageError', code: 'INVALID_PARAMETER' });
      for (const text of printings(thrown as Error)) expect(text).not.toContain(secret);
    }
  });
});
