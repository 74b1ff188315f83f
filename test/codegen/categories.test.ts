import { expect, it } from 'vitest';
import { categoryOf, categoryType } from '../../codegen/categories.js';

it.each([
  ['/containers/{id}/json', [], 'containers', 'ContainersCategory'],
  ['/_ping', [], '_ping', 'PingCategory'],
  ['/libpod/containers/json', [], 'libpod', 'LibpodCategory'],
  ['/libpod/containers/json', ['libpod'], 'libpod/containers', 'LibpodContainersCategory'],
  ['/libpod/_ping', ['libpod'], 'libpod/_ping', 'LibpodPingCategory'],
  ['/libpods/json', ['libpod'], 'libpods', 'LibpodsCategory'],
  ['/containers/libpod/json', ['libpod'], 'containers', 'ContainersCategory'],
])('of %s with the prefixes %j: %s', (path, prefixes, category, type) => {
  expect(categoryOf(path, prefixes)).toBe(category);
  expect(categoryType(category)).toBe(type);
});

it.each(['/libpod', '/libpod/', '/libpod/{name}/json'])('of %s there is none', (path) => {
  expect(() => categoryOf(path, ['libpod'])).toThrow(`the path ${path} has no category below /libpod`);
});
