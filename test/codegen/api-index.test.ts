/** The API as JSON, `docs/api-index.json`: its schema, its facts and its size. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { withEarlier } from '../../codegen/docs/forms.js';
import { inRepository } from '../../codegen/paths.js';
import type { VariantRange } from '../../src/documentation.js';
import { compareVersions } from '../../src/table.js';
import { pinnedOperations } from './helpers/pinned.js';

const text = readFileSync(inRepository('docs/api-index.json'), 'utf8');

interface Form {
  readonly name: string;
  readonly type?: string;
  readonly text?: string;
  readonly from?: string;
  readonly to?: string;
  readonly earlier?: readonly Form[];
  readonly [key: string]: unknown;
}

interface Operation extends Form {
  readonly path: string;
  readonly method: string;
  readonly answer: string;
  readonly since?: string;
  readonly until?: string;
  readonly parameters: readonly Form[];
  readonly errors: readonly Form[];
}

interface Index {
  readonly versions: readonly string[];
  readonly operations: Readonly<Record<string, Operation>>;
  readonly types: Readonly<Record<string, Form & { readonly fields: readonly Form[] }>>;
}

const index = JSON.parse(text) as Index;
const parameter = (id: string, name: string) =>
  index.operations[id]!.parameters.find((one) => one.name === name);
const field = (type: string, name: string) => index.types[type]!.fields.find((one) => one.name === name);

describe('the schema', () => {
  const schema = JSON.parse(readFileSync(inRepository('docs/api-index.schema.json'), 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(schema);

  it('holds', () => {
    validate(index);
    expect(validate.errors).toBeNull();
  });

  it.each<[string, (copy: Record<string, Record<string, object>>) => void]>([
    ['an unknown key', (copy) => Object.assign(copy['operations']!['ContainerList']!, { extra: 1 })],
    ['an unknown kind', (copy) => Object.assign(copy['operations']!['ContainerList']!, { kind: 'json' })],
    [
      'a field without a type',
      (copy) => Object.assign(copy['types']!['Mount']!, { fields: [{ name: 'A' }] }),
    ],
    ['no versions', (copy) => Object.assign(copy, { versions: [] })],
  ])('refuses %s', (_, change) => {
    const copy = JSON.parse(text);
    change(copy);
    expect(validate(copy)).toBe(false);
  });
});

it('is compact: at most 700 KB, and no text of a form that is that of the newest form', () => {
  expect(text.length).toBeLessThan(700_000);
  expect(text.split('\n').length).toBe(
    Object.keys(index.operations).length + Object.keys(index.types).length + 6,
  );
  const things = Object.values(index.types).flatMap(({ fields }) => fields);
  const repeated = things.filter(({ text: own, earlier = [] }) =>
    earlier.some((form) => form.text === own && own),
  );
  expect(repeated).toEqual([]);
});

describe('the operations', () => {
  it.each(['v1.25', 'v1.40', 'v1.55'])('of %s are those of its file', (version) => {
    const order = index.versions.indexOf(version);
    const present = Object.entries(index.operations).filter(
      ([, { since = 'v1.25', until = 'v1.55' }]) =>
        compareVersions(since, version) <= 0 && compareVersions(until, version) >= 0,
    );
    const pinned = pinnedOperations(version);
    expect(order).toBeGreaterThanOrEqual(0);
    expect(present.map(([id, { method, path }]) => `${id} ${method} ${path}`).sort()).toEqual(
      pinned.map(({ id, method, path }) => `${id} ${method} ${path}`).sort(),
    );
    for (const { id, parameters } of pinned) {
      const names = index.operations[id]!.parameters.map(({ name, wireName }) => wireName ?? name);
      expect(names, id).toEqual(expect.arrayContaining([...parameters]));
    }
  });

  it('have the facts that the documents have', () => {
    expect(index.operations['ContainerList']).toMatchObject({
      category: 'containers',
      kind: 'value',
      answer: 'ContainerSummary[]',
    });
    expect(index.operations['Session']).toMatchObject({
      kind: 'socket',
      since: 'v1.31',
      deprecated: 'v1.53',
    });
    expect(index.operations['ContainerGetArchive']).toMatchObject({ until: 'v1.27', kind: 'bytes' });
    expect(index.operations['ContainerWait']).toMatchObject({ longRunning: true });
    expect(index.operations['ContainerInspect']?.errors.map(({ status }) => status)).toEqual([400, 404, 500]);
    expect(index.operations['ImageCreate']?.['example']).toContain('engine.images.ImageCreate');
    expect(parameter('ContainerCreate', 'platform')).toMatchObject({
      in: 'query',
      type: 'string',
      since: 'v1.41',
    });
    expect(parameter('ContainerWait', 'condition')).toMatchObject({
      since: 'v1.30',
      values: ['not-running', 'next-exit', 'removed'],
    });
    expect(parameter('ContainerList', 'filters')?.['keys']).toEqual(
      expect.arrayContaining(['label', 'name', 'status']),
    );
    expect(parameter('ImagePush', 'X-Registry-Auth')).toMatchObject({ in: 'header', required: true });
    expect(parameter('ImageGet', 'platform')).toMatchObject({
      since: 'v1.48',
      type: 'OCIPlatform[]',
      from: 'v1.52',
      earlier: [{ type: 'OCIPlatform', from: 'v1.48', to: 'v1.51' }],
    });
  });

  it('all have texts, as all of their parameters', () => {
    const silent = Object.entries(index.operations).flatMap(([id, { text: own, parameters }]) =>
      own && parameters.every((one) => one.text) ? [] : [id],
    );
    expect(silent).toEqual([]);
  });
});

describe('the types', () => {
  it('have fields with their dates and values', () => {
    expect(field('HostConfig', 'Annotations')).toMatchObject({ type: 'map of string', since: 'v1.43' });
    expect(field('HostConfig', 'Capabilities')).toMatchObject({ since: 'v1.40', until: 'v1.40' });
    expect(field('ContainerSummary', 'Names')).toMatchObject({ type: 'string[]', required: true });
    expect(field('ContainerListFilters', 'status')?.['values']).toEqual(expect.arrayContaining(['running']));
    expect(field('HostConfig', 'Binds')).toMatchObject({ nullable: true });
    expect(index.types['MountType']?.['values']).toContain('image');
  });

  it('are all there that anything mentions', () => {
    const basic = [
      'string',
      'boolean',
      'integer',
      'number',
      'object',
      'any',
      'bytes',
      'nothing',
      'map',
      'of',
      'null',
    ];
    const mentioned = [
      ...Object.values(index.operations).flatMap(({ answer, parameters }) => [
        answer,
        ...parameters.map(({ type }) => type!),
      ]),
      ...Object.values(index.types).flatMap(({ fields, type = '' }) => [
        type,
        ...fields.map((one) => one.type!),
      ]),
    ].flatMap((type) => type.match(/[\w.-]+/g) ?? []);
    const missing = [...new Set(mentioned)].filter((name) => !basic.includes(name) && !(name in index.types));
    expect(missing).toEqual([]);
  });
});

it('no two forms of a thing hold in one version', () => {
  const things = [
    ...Object.values(index.operations).flatMap((one) => [one, ...one.parameters, ...one.errors]),
    ...Object.values(index.types).flatMap((one) => [one, ...one.fields]),
  ].filter(({ earlier }) => earlier !== undefined);
  expect(things.length).toBeGreaterThan(100);
  for (const { earlier, ...newest } of things)
    [newest, ...earlier!].reduce((later, form) => {
      expect(later.from && form.to, JSON.stringify(newest)).toBeTruthy();
      expect(compareVersions(form.to!, later.from!)).toBeLessThan(0);
      return form;
    });
});

it('a thing is told as it is in the newest version, with its earlier forms', () => {
  const versions = ['v1', 'v2', 'v3', 'v4'];
  interface Variant extends VariantRange {
    readonly type: string;
    readonly text: string;
  }
  const tell = ({ type, text: own }: Variant) => ({ name: 'A', type, text: own });
  const outer = { first: 0, last: 3 };
  expect(withEarlier([{ type: 'a', text: 't' }], versions, outer, tell)).toEqual({
    name: 'A',
    type: 'a',
    text: 't',
  });
  const variants: Variant[] = [
    { type: 'a', text: 'old', to: 0 },
    { type: 'b', text: 't', from: 1, to: 1 },
    { type: 'c', text: 't', from: 2, to: 2 },
  ];
  expect(withEarlier(variants, versions, outer, tell)).toEqual({
    name: 'A',
    type: 'c',
    text: 't',
    from: 'v3',
    to: 'v3',
    earlier: [
      { type: 'b', from: 'v2', to: 'v2' },
      { type: 'a', text: 'old', to: 'v1' },
    ],
  });
});
