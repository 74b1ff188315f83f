/** Parameters that engines need and callers may leave out: fairlead sends a default. */
import { describe, expect, it } from 'vitest';
import { table } from '../../../generated/docker/table.js';
import { buildRequest, checkParameters } from '../../../src/call/request.js';
import { profile } from '../../../src/docker/profile.js';

const api = { engine: profile, table };

function requestOf(op: string, parameters: Record<string, unknown>, version = table.versions[0]!) {
  const operation = { op, entry: table.operations[op]! };
  return buildRequest(api, operation, version, checkParameters(api, operation, parameters, { version }));
}

describe('a parameter with a default', () => {
  it.each(table.versions)('of an exec that is started without a body in %s', (version) => {
    for (const absent of [{}, { execStartConfig: undefined }, { execStartConfig: null }])
      expect(requestOf('ExecStart', { id: 'e', ...absent }, version)).toMatchObject({
        body: '{}',
        headers: { 'content-type': 'application/json' },
      });
    const given = { id: 'e', execStartConfig: { Detach: true } };
    expect(requestOf('ExecStart', given, version).body).toBe('{"Detach":true}');
  });

  it('of a plugin that is enabled without a timeout', () => {
    expect(requestOf('PluginEnable', { name: 'a' }).path).toBe('/v1.25/plugins/a/enable?timeout=0');
    expect(requestOf('PluginEnable', { name: 'a', timeout: 7 }).path).toContain('?timeout=7');
  });

  it('is never required, and is a text of JSON', () => {
    const found = Object.values(table.operations)
      .flatMap(({ parameters }) => parameters)
      .filter((parameter) => parameter.default !== undefined);
    expect(found.length).toBeGreaterThan(1);
    for (const parameter of found) {
      expect(parameter.required).toBeUndefined();
      expect(() => JSON.parse(parameter.default!)).not.toThrow();
    }
  });
});
