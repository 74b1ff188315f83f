import { describe, expect, it } from 'vitest';
import { table } from '../../../generated/docker/table.js';
import {
  categoryNames,
  checkCategory,
  findOperation,
  knownVersion,
  newestVersion,
  operationsIn,
} from '../../../src/call/operation.js';
import { profile as docker } from '../../../src/docker/profile.js';
import { UsageError } from '../../../src/errors.js';
import { compareVersions } from '../../../src/table.js';
import { nearest } from '../../../src/util/nearest.js';

const api = { engine: docker, table };
const newest = newestVersion(table);

describe('versions', () => {
  it('are ordered by number', () => {
    expect(['v1.100', 'v1.9', 'v1.41', 'v2.0'].sort(compareVersions)).toEqual([
      'v1.9',
      'v1.41',
      'v1.100',
      'v2.0',
    ]);
  });

  it.each(['v1.41', '1.41'])('are known as %s', (version) => {
    expect(knownVersion(api, version)).toBe('v1.41');
  });

  it.each(['v1.24', 'v1.56', '1.4', 'latest', '', 'v1.041'])('are not known as %j', (version) => {
    expect(() => knownVersion(api, version)).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_VERSION',
        message: expect.stringContaining('v1.25 to v1.55'),
      }),
    );
  });
});

describe('categories', () => {
  it('differ between versions', () => {
    expect(categoryNames(table, 'v1.25')).not.toContain('configs');
    expect(categoryNames(table, 'v1.30')).toContain('configs');
  });

  it.each([
    { category: 'container', message: 'unknown category container; did you mean containers?' },
    { category: 'Containers', message: 'did you mean containers?' },
    { category: 'ping', message: 'did you mean _ping?' },
    { category: 'zzzzzzzzzzzz', message: 'there are containers, images, ' },
  ])('unknown: $category', ({ category, message }) => {
    expect(() => checkCategory(api, newest, category)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_CATEGORY', message: expect.stringContaining(message) }),
    );
  });

  it('of a later version are said to be', () => {
    expect(() => checkCategory(api, 'v1.25', 'configs')).toThrow(
      expect.objectContaining({
        code: 'UNAVAILABLE',
        message: 'the category configs is not in v1.25: needs API v1.30',
      }),
    );
  });
});

describe('operations', () => {
  it('are in the order of the reference', () => {
    expect(
      operationsIn(table, newest, 'images')
        .map(({ op }) => op)
        .slice(0, 3),
    ).toEqual(['ImageList', 'ImageCreate', 'ImageInspect']);
  });

  it.each([
    {
      category: 'containers',
      op: 'ContainerLst',
      code: 'UNKNOWN_OPERATION',
      message: 'did you mean ContainerList?',
    },
    {
      category: 'containers',
      op: 'containerlist',
      code: 'UNKNOWN_OPERATION',
      message: 'did you mean ContainerList?',
    },
    {
      category: 'containers',
      op: 'ImageList',
      code: 'UNKNOWN_OPERATION',
      message: 'ImageList is not an operation of containers but of images',
    },
    {
      category: 'containers',
      op: 'toString',
      code: 'UNKNOWN_OPERATION',
      message: 'unknown operation toString',
    },
    {
      category: 'containers',
      op: 'ContainerGetArchive',
      code: 'UNAVAILABLE',
      message: 'ContainerGetArchive is gone after v1.27, and this client speaks v1.55',
    },
  ])('$category $op', ({ category, op, code, message }) => {
    expect(() => findOperation(api, newest, category, op)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
    expect(() => findOperation(api, newest, category, op)).toThrow(UsageError);
  });

  it('of a later version are said to be', () => {
    expect(() => findOperation(api, 'v1.41', 'volumes', 'VolumeUpdate')).toThrow(
      'VolumeUpdate needs API v1.42, and this client speaks v1.41',
    );
  });
});

it.each([
  { name: 'ContainerStrat', names: ['ContainerStart', 'ContainerStop'], want: 'ContainerStart' },
  { name: 'fllow', names: ['follow', 'tail'], want: 'follow' },
  { name: 'xyz', names: ['follow', 'tail'], want: undefined },
  { name: 'Pods', names: ['images', 'libpod/pods'], want: 'libpod/pods' },
  { name: '', names: ['a', 'abcdef'], want: 'a' },
  { name: 'a', names: [], want: undefined },
])('the nearest to $name is $want', ({ name, names, want }) => {
  expect(nearest(name, names)).toBe(want);
});
