/** The table of Podman's operations, held against the pinned file of every release. */
import { describe, expect, it } from 'vitest';
import { applies, readCorrections } from '../../codegen/corrections.js';
import { versionAliases } from '../../codegen/pin/pins.js';
import { readPinned } from '../../codegen/prepare.js';
import { operationsOf } from '../../codegen/swagger.js';
import { table as dockerTable } from '../../generated/docker/table.js';
import { table } from '../../generated/podman/table.js';
import { existsIn, parametersIn, pathIn, versionInPath } from '../../src/call/operation.js';
import type { ApiVersion } from '../../src/table.js';

const documents = await readPinned('podman');
const corrections = await readCorrections('podman');
/** Operations that a correction takes away. */
const absent = corrections.filter(({ at }) => at.some((one) => one.endsWith('/x-absent')));
const names = new Set(absent.flatMap(({ at }) => at.map((pointer) => pointer.split('/')[2]!)));

/** The name on the wire of a parameter, which a correction may change; undefined if a correction takes the parameter away. */
function wireName(version: string, operationId: string, name: string): string | undefined {
  const parameter = `/operations/${operationId}/parameters/${name}`;
  const about = (pointer: string) =>
    corrections.find((one) => one.at.includes(pointer) && applies(one, version));
  const removed = about(parameter);
  if (removed !== undefined && removed.put === undefined) return undefined;
  return (about(`${parameter}/name`)?.put as string | undefined) ?? name;
}

describe.each([...documents])('%s', (version, document) => {
  const release = version as ApiVersion;
  const inTable = Object.entries(table.operations).filter(([, entry]) => existsIn(entry, release));

  it('has the operations of the spec, each at its path', () => {
    const specified = operationsOf(document).filter(({ operation }) => !names.has(operation.operationId));
    const ids = specified.map(({ operation }) => operation.operationId).sort();
    const known = inTable.map(([id]) => id).filter((id) => !names.has(id));
    expect(known.sort()).toEqual(ids);
    for (const { path, method, operation } of specified) {
      const entry = table.operations[operation.operationId]!;
      expect(entry.method).toBe(method.toUpperCase());
      if (path.startsWith('/libpod/') && operation.operationId !== 'SystemPing')
        expect(pathIn(entry, release), operation.operationId).toBe(path);
      else expect(pathIn(entry, release)).toBe(dockerTable.operations[operation.operationId]!.path);
    }
  });

  it('speaks a version of Docker where a path is not its own', () => {
    const spoken = table.compatible!.versions[release]!;
    expect(dockerTable.versions).toContain(spoken);
    for (const [, entry] of inTable)
      expect(versionInPath(table, entry, release)).toBe(
        entry.category.startsWith('libpod/') ? release : spoken,
      );
  });

  it('has the parameters of the spec for its own operations', () => {
    for (const { path, operation } of operationsOf(document)) {
      const { operationId } = operation;
      if (!path.startsWith('/libpod/') || operationId === 'SystemPing' || names.has(operationId)) continue;
      const known = parametersIn(table.operations[operationId]!, release).map(
        ({ name, wireName, in: place }) => `${place} ${wireName ?? name}`,
      );
      const specified = (operation.parameters ?? [])
        // The media type of a body follows from the body.
        .filter(({ name }) => name !== 'Content-Type')
        .flatMap(({ name, in: place }) => {
          const onWire = wireName(release, operationId, name);
          return onWire === undefined ? [] : [`${place} ${onWire}`];
        });
      expect(known, operationId).toEqual(expect.arrayContaining(specified));
    }
  });
});

it('every operation is where the reference of Podman has it', () => {
  const newest = [...documents].at(-1)![1];
  for (const { operation } of operationsOf(newest)) {
    const { operationId, tags = [] } = operation;
    if (names.has(operationId)) continue;
    expect(table.operations[operationId]!.tag, operationId).toBe(
      encodeURIComponent(tags[0]!.replace(' ', '-')),
    );
  }
  expect(table.operations['ContainerList']!.tag).toBe('containers-(compat)');
});

it('every release has a name, and every minor release', async () => {
  const aliases = await versionAliases('podman');
  for (const [release, same] of Object.entries(aliases)) expect(table.aliases![release]).toBe(same);
  expect(table.aliases!['v5.8']).toBe('v5.8.0');
  expect(table.aliases!['v4.9']).toBe('v4.8.0');
  expect(table.aliases!['v5.0']).toBe('v5.0.2');
});

it('names what only Docker has', () => {
  const { absent: others } = table.compatible!;
  expect(others['SwarmInit']).toBe('swarm');
  expect(Object.keys(others).filter((op) => op in table.operations)).toEqual([]);
  const all = new Set([...Object.keys(others), ...Object.keys(table.operations)]);
  expect(Object.keys(dockerTable.operations).filter((op) => !all.has(op))).toEqual([]);
});
