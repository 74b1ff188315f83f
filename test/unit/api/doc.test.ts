/** What `doc` tells of parameters, bodies, answers and errors, in a version and without one. */
import { categories, client, doc, type FieldDoc, ops } from 'fairlead';
import { client as client125, doc as doc125 } from 'fairlead/v1.25';
import { doc as doc141 } from 'fairlead/v1.41';
import { describe, expect, it } from 'vitest';
import { table } from '../../../generated/docker/table.js';

const conn = { uri: 'unix:///nowhere' };
const of = <C extends 'containers' | 'images' | 'networks'>(category: C, apiVersion: 'v1.41' | 'v1.51') =>
  client({ category, conn, apiVersion });
const containers = of('containers', 'v1.41');

const named = <T extends { name: string }>(list: readonly T[] | undefined, name: string) =>
  list?.find((one) => one.name === name);

describe('an operation has', () => {
  const create = doc(containers, 'ContainerCreate');

  it('the fields of its body, a level deep, with those of the types that the body extends', () => {
    const body = named(create.params, 'body');
    expect(named(body?.fields, 'Image')).toMatchObject({ type: 'string', required: false });
    expect(named(body?.fields, 'HostConfig')).toMatchObject({ type: 'HostConfig' });
    for (const field of body?.fields ?? []) {
      expect(field.doc, field.name).toMatch(/\.$/);
      expect(field, field.name).not.toHaveProperty('fields');
    }
  });

  it('the type of its answer, and the fields of this type', () => {
    expect(create.answer.type).toBe('ContainerCreateResponse');
    expect(create.answer.fields?.map(({ name }) => name)).toEqual(['Id', 'Warnings']);
    expect(doc(containers, 'ContainerList').answer).toMatchObject({ type: 'ContainerSummary[]' });
    expect(named(doc(containers, 'ContainerList').answer.fields, 'Names')?.type).toBe('string[]');
    expect(doc(containers, 'ContainerDelete').answer).toEqual({ type: 'nothing', doc: '' });
    const info = doc(containers, 'ContainerArchiveInfo');
    expect(info.answer.fields).toMatchObject([
      { name: 'x-docker-container-path-stat', type: 'ContainerPathStat', required: true },
    ]);
  });

  it('the error statuses of the version, and when they come', () => {
    expect(create.errors).toContainEqual({ status: 404, doc: expect.stringMatching(/image/) });
    expect(create.errors.map(({ status }) => status)).not.toContain(406);
    const old = doc125(client125({ category: 'containers', conn }), 'ContainerCreate');
    expect(old.errors.map(({ status }) => status)).toContain(406);
  });

  it('an example, if the operation is among the most used', () => {
    expect(create.example).toContain('engine.containers.ContainerCreate(');
    expect(doc(containers, 'ContainerRename')).not.toHaveProperty('example');
  });

  it('the keys of its filters, and their values', () => {
    const filters = named(doc(containers, 'ContainerList').params, 'filters');
    expect(named(filters?.fields, 'status')?.values).toContain('exited');
    for (const key of filters?.fields ?? []) expect(key.doc, key.name).toMatch(/\.$/);
  });

  it('its values and its default, of a parameter', () => {
    const condition = named(doc(containers, 'ContainerWait').params, 'condition');
    expect(condition).toMatchObject({ default: 'not-running', since: 'v1.30' });
    expect(condition?.values).toEqual(['not-running', 'next-exit', 'removed']);
  });
});

describe('a path leads to', () => {
  it('a parameter, a field, and a field of a field', () => {
    expect(doc(containers, 'ContainerLogs', 'tail')).toMatchObject({ name: 'tail', default: 'all' });
    const binds = doc(containers, 'ContainerCreate', 'body.HostConfig.Binds');
    expect(binds).toMatchObject({ name: 'Binds', type: 'string[]', doc: expect.stringContaining('`ro`') });
    expect(doc(containers, 'ContainerCreate', 'HostConfig.Binds')).toEqual(binds);
  });

  it('a field of the items of a list or a map', () => {
    expect(doc(containers, 'ContainerList', 'answer.Names').type).toBe('string[]');
    expect(doc(containers, 'ContainerCreate', 'HostConfig.Mounts.ReadOnly').type).toBe('boolean');
    expect(doc(containers, 'ContainerCreate', 'HostConfig.PortBindings.HostPort').type).toBe('string');
  });

  it('an object without a name, whose place is its name', () => {
    const state = doc125(client125({ category: 'containers', conn }), 'ContainerInspect', 'answer.State');
    expect(state.type).toBe('ContainerInspectResponse.State');
    expect(named(state.fields, 'Pid')?.doc).toBe(doc(containers, 'ContainerInspect', 'answer.State.Pid').doc);
  });

  it('an item of a type that is a list', () => {
    const info = client({ category: 'info', conn, apiVersion: 'v1.51' });
    const resources = doc(info, 'SystemInfo', 'answer.GenericResources');
    expect(resources.type).toBe('GenericResources');
    expect(named(resources.fields, 'DiscreteResourceSpec')?.type).toBe(
      'GenericResources.item.DiscreteResourceSpec',
    );
    const path = 'answer.GenericResources.DiscreteResourceSpec.Value';
    expect(doc(info, 'SystemInfo', path)).toMatchObject({
      type: 'integer',
      doc: expect.stringMatching(/\.$/),
    });
  });

  it('a name with a dot', () => {
    const nodes = client({ category: 'nodes', conn, apiVersion: 'v1.51' });
    const label = doc(nodes, 'NodeList', 'filters.node.label');
    expect(label).toMatchObject({ name: 'node.label', type: 'string[]', since: 'v1.40' });
    expect(() => doc(nodes, 'NodeList', 'filters.node')).toThrow('filters of NodeList has no node');
  });

  it.each([
    ['', "ContainerCreate has no ''"],
    ['boby', 'ContainerCreate has no boby; did you mean body?'],
    ['HostConfig.Bind', 'HostConfig of ContainerCreate has no Bind; did you mean Binds?'],
    ['name.x', 'name of ContainerCreate has no x; there are no fields'],
    ['__proto__', 'ContainerCreate has no __proto__'],
    ['body.constructor', 'body of ContainerCreate has no constructor'],
  ])('nothing: %s', (path, message) => {
    expect(() => doc(containers, 'ContainerCreate', path)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_PARAMETER', message: expect.stringContaining(message) }),
    );
  });
});

describe('the version decides', () => {
  const hostConfig = (apiVersion?: 'v1.41' | 'v1.51') =>
    doc(
      client({ category: 'containers', conn, ...(apiVersion && { apiVersion }) }),
      'ContainerCreate',
      'HostConfig',
    );

  it('which fields there are', () => {
    expect(named(hostConfig('v1.41').fields, 'KernelMemory')).toMatchObject({
      deprecated: 'v1.41',
      instead: expect.stringMatching(/^Use /),
    });
    expect(named(hostConfig('v1.51').fields, 'KernelMemory')).toBeUndefined();
    expect(named(hostConfig('v1.41').fields, 'Annotations')).toBeUndefined();
    expect(named(hostConfig('v1.51').fields, 'Annotations')).toMatchObject({ since: 'v1.43' });
  });

  it('and an unpinned client has those of every version that it may settle on', () => {
    expect(named(hostConfig().fields, 'KernelMemory')).toMatchObject({ until: 'v1.41' });
    expect(named(hostConfig().fields, 'Annotations')).toMatchObject({ since: 'v1.43' });
  });

  it('the same of any entry', () => {
    expect(doc141(containers, 'ContainerList')).toEqual(doc(containers, 'ContainerList'));
  });
});

it('filters have every key that is checked', () => {
  for (const [op, { category, parameters }] of Object.entries(table.operations))
    for (const { keys, name, until } of parameters) {
      if (keys === undefined || until !== undefined) continue;
      const one = client({ category: category as string, conn });
      const described = doc(one, op, name).fields?.map((field) => field.name);
      for (const key of keys) expect(described, `${op} ${name}`).toContain(key);
    }
});

it('a default may be changed by who gets it', () => {
  const info = client({ category: 'info', conn });
  const runtimes = () => doc(info, 'SystemInfo', 'answer.Runtimes').default as Record<string, unknown>;
  const before = structuredClone(runtimes());
  runtimes()['changed'] = true;
  expect(before).toBeTypeOf('object');
  expect(runtimes()).toEqual(before);
});

it('every parameter, field and error of every version has words', () => {
  const wordless: string[] = [];
  const check = (where: string, fields: readonly FieldDoc[] = []) => {
    for (const field of fields) if (!field.doc.endsWith('.')) wordless.push(`${where} ${field.name}`);
  };
  for (const apiVersion of ['v1.25', 'v1.33', 'v1.41', 'v1.47', 'v1.52', 'v1.55', undefined] as const)
    for (const category of categories(apiVersion)) {
      const one = client({
        category: category as string,
        conn,
        apiVersion: apiVersion as string | undefined,
      });
      for (const op of ops(one)) {
        const { params, answer, errors, doc: text } = doc(one, op);
        const where = `${apiVersion} ${op}`;
        if (!text.endsWith('.')) wordless.push(where);
        for (const error of errors) if (error.doc === '') wordless.push(`${where} ${error.status}`);
        check(where, answer.fields);
        for (const parameter of params) {
          if (!parameter.doc.endsWith('.')) wordless.push(`${where} ${parameter.name}`);
          check(`${where} ${parameter.name}`, parameter.fields);
        }
      }
    }
  expect(wordless).toEqual([]);
});
