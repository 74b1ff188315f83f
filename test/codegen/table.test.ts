/** The runtime table against the pinned files, read here without a line of the generator's code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { table } from '../../generated/docker/table.js';
import { existsIn, operationsIn, parametersIn } from '../../src/call/operation.js';
import { type ApiVersion, compareVersions } from '../../src/table.js';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
}

interface Pinned {
  paths: Record<string, Record<string, { operationId: string; parameters?: Parameter[] }>>;
}

interface Correction {
  versions: string;
  at: string | string[];
  put?: unknown;
}

/** The upstream files themselves can be read instead, with FAIRLEAD_UPSTREAM. */
const folder =
  process.env['FAIRLEAD_UPSTREAM'] ?? fileURLToPath(new URL('../../specs/docker', import.meta.url));
const versions = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length) as ApiVersion)
  .sort(compareVersions);

const correctionsFolder = fileURLToPath(new URL('../../specs/corrections/docker', import.meta.url));
const corrections = readdirSync(correctionsFolder).flatMap(
  (name) => load(readFileSync(join(correctionsFolder, name), 'utf8')) as Correction[],
);

/** Lists the values that corrections put at the end of an operation's path, such as `parameters/-`, in a version. */
function put(version: ApiVersion, place: string): unknown[] {
  return corrections
    .filter(({ versions: range }) => {
      const [first, last = range.endsWith('-') ? version : first] = range.split('-').filter(Boolean);
      return compareVersions(first!, version) <= 0 && compareVersions(version, last!) <= 0;
    })
    .flatMap(({ at, put: value }) => ([at].flat().includes(`/operations/${place}`) ? [value] : []));
}

/** The parameters that corrections add to those of an operation, or give to an operation that has none. */
function added(version: ApiVersion, op: string): Parameter[] {
  return [...put(version, `${op}/parameters/-`), ...put(version, `${op}/parameters`)].flat() as Parameter[];
}

/** Everything that a file declares and corrections add, a line each. */
function declared(version: ApiVersion): string[] {
  const { paths } = load(readFileSync(join(folder, `${version}.yaml`), 'utf8')) as Pinned;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId, parameters = [] }]) => [
      `${operationId} ${method.toUpperCase()} ${path}`,
      ...[...parameters, ...added(version, operationId)].map(({ name, in: place, required }) => {
        const [corrected = required] = put(version, `${operationId}/parameters/${name}/required`);
        return `${operationId} ${place} ${name}${corrected === true ? ' required' : ''}`;
      }),
    ]),
  );
}

/** The same of the table. */
function tabled(version: ApiVersion): string[] {
  return Object.entries(table.operations).flatMap(([op, entry]) =>
    existsIn(entry, version)
      ? [
          `${op} ${entry.method} ${entry.path}`,
          ...parametersIn(entry, version).map(
            ({ name, in: place, required }) => `${op} ${place} ${name}${required ? ' required' : ''}`,
          ),
        ]
      : [],
  );
}

it('has the versions that are pinned', () => {
  expect(table.versions).toEqual(versions);
  expect(versions).toHaveLength(31);
});

describe.each(versions)('%s', (version) => {
  it('has every operation, method, path and parameter of the file, and none besides', () => {
    expect(tabled(version).sort()).toEqual(declared(version).sort());
  });

  it('has every operation in the category of its path', () => {
    for (const { category, path } of Object.values(table.operations))
      expect(category).toBe(path.split('/')[1]);
    const categories = new Set(Object.values(table.operations).map(({ category }) => category));
    const all = [...categories].flatMap((category) => operationsIn(table, version, category));
    expect(all).toHaveLength(declared(version).filter((line) => line.includes(' /')).length);
  });
});

it('covers the 3,238 operations of all versions', () => {
  const count = versions.flatMap((version) =>
    Object.values(table.operations).filter((entry) => existsIn(entry, version)),
  ).length;
  expect(count).toBe(3238);
});

it('has a place in the path for every path parameter, and no other place', () => {
  for (const [op, entry] of Object.entries(table.operations)) {
    const places = [...entry.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
    const names = new Set(
      entry.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name),
    );
    expect([...names].sort(), op).toEqual(places.sort());
  }
});

it('has every key of filters that a correction gives to any version, and no other key', () => {
  const given = new Map<string, Set<string>>();
  for (const { at, put: value } of corrections) {
    for (const place of [at].flat()) {
      const [, op, key] =
        /^\/operations\/(\w+)\/parameters\/filters\/x-schema(?:\/properties\/([^/]+))?$/.exec(place) ?? [];
      if (op === undefined) continue;
      const keys = key === undefined ? Object.keys((value as { properties: object }).properties) : [key];
      given.set(op, new Set([...(given.get(op) ?? []), ...keys]));
    }
  }
  expect(given.size).toBe(17);
  for (const [op, { parameters }] of Object.entries(table.operations)) {
    for (const parameter of parameters) {
      const keys = parameter.name === 'filters' ? [...(given.get(op) ?? [])] : [];
      expect([...(parameter.keys ?? [])].sort(), `${op} ${parameter.name}`).toEqual(keys.sort());
      expect(parameter.encoding === 'filters', op).toBe(parameter.name === 'filters');
    }
  }
});

it('has at most one body per operation and version, and no name twice', () => {
  for (const version of versions) {
    for (const [op, entry] of Object.entries(table.operations)) {
      const names = parametersIn(entry, version).map(({ name }) => name);
      expect(new Set(names).size, `${op} ${version}`).toBe(names.length);
      expect(
        parametersIn(entry, version).filter((parameter) => parameter.in === 'body').length,
        op,
      ).toBeLessThanOrEqual(1);
    }
  }
});
