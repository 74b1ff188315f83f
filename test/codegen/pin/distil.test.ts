import { describe, expect, it } from 'vitest';
import { distil } from '../../../codegen/pin/distil.js';
import { readYaml, writeYaml } from '../../../codegen/yaml.js';

const document = (definitions: object, paths: object = {}) => ({
  swagger: '2.0',
  schemes: ['http'],
  basePath: '/v1.0',
  info: { title: 'An API', version: '1.0', description: 'Prose.' },
  tags: [{ name: 'Thing', 'x-displayName': 'Things', description: 'Prose.' }],
  definitions,
  paths,
});

const distilled = (schema: object) =>
  (distil(document({ X: schema })) as { definitions: { X: unknown } }).definitions.X;

describe('distil', () => {
  it('keeps structure and drops prose', () => {
    expect(distil(document({}))).toEqual({
      swagger: '2.0',
      basePath: '/v1.0',
      info: { version: '1.0' },
      tags: [{ name: 'Thing' }],
      definitions: {},
      paths: {},
    });
  });

  it.each([
    { given: { type: 'string', description: 'Prose.', title: 'T' }, want: { type: 'string' } },
    { given: { type: 'string', example: 'short' }, want: { type: 'string', example: 'short' } },
    { given: { type: 'string', example: 'x'.repeat(61) }, want: { type: 'string' } },
    { given: { type: 'string', example: 'two\nlines' }, want: { type: 'string' } },
    { given: { type: 'object', example: { a: 1 } }, want: { type: 'object' } },
    { given: { type: 'integer', example: 0 }, want: { type: 'integer', example: 0 } },
    { given: { type: 'boolean', default: false }, want: { type: 'boolean', default: false } },
    {
      given: { type: 'object', additionalProperties: true },
      want: { type: 'object', additionalProperties: true },
    },
    {
      given: { 'x-go-name': 'Go', 'x-nullable': true, type: 'string' },
      want: { 'x-nullable': true, type: 'string' },
    },
  ])('distils $given', ({ given, want }) => {
    expect(distilled(given)).toEqual(want);
  });

  it('does not take names for vocabulary', () => {
    const properties = {
      description: { type: 'string' },
      title: { type: 'string', description: 'Prose.' },
      example: { type: 'integer' },
    };
    expect(distilled({ type: 'object', properties })).toEqual({
      type: 'object',
      properties: {
        description: { type: 'string' },
        title: { type: 'string' },
        example: { type: 'integer' },
      },
    });
  });

  it.each([
    'Deprecated: use another.',
    '> **Deprecated**: use another.',
    'A thing.\n\n**Deprecated**: use another.',
    '**DEPRECATED**: gone soon.',
  ])('keeps the fact in %j', (description) => {
    expect(distilled({ type: 'string', description })).toEqual({ type: 'string', deprecated: true });
  });

  it.each(['The deprecated way to do it.', 'Not deprecated'])('sees no deprecation in %j', (description) => {
    expect(distilled({ type: 'string', description })).toEqual({ type: 'string' });
  });

  it('refuses vocabulary that nobody has judged', () => {
    expect(() => distilled({ type: 'string', 'x-new': 1 })).toThrow(/\/definitions\/X\/x-new/);
  });

  it('refuses what is not the node it should be', () => {
    expect(() => distil(document({ X: 'string' }))).toThrow(/\/definitions\/X/);
    expect(() => distil([])).toThrow(/document/);
  });
});

describe('YAML', () => {
  it('reads an under-indented double-quoted scalar, as v1.25 to v1.38 hold them', () => {
    expect(readYaml('a:\n    b: "one\n    two"\n')).toEqual({ a: { b: 'one two' } });
    expect(readYaml('a:\n    b: "one\n  two"\n    c: 1\n')).toEqual({ a: { b: 'one two', c: 1 } });
  });

  it('writes what it read, once more the same', () => {
    const text = writeYaml({ a: ['no', 'yes', '1.41', 1.41, true, null, ''], b: { 'x-y': 'a: b' } });
    expect(writeYaml(readYaml(text))).toBe(text);
  });
});
