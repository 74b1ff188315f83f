/** Finding the registry of an image from its name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCKER_HUB, hostOf, registryOf } from '../../../src/registry-auth/registry.js';

describe('the registry', () => {
  // For images, the expected registries are those that `docker pull` of CLI 28.2 used.
  it.each([
    ['app', DOCKER_HUB],
    ['app:tag', DOCKER_HUB],
    ['registry:5000', DOCKER_HUB],
    ['library/app:tag', DOCKER_HUB],
    ['team/sub/app', DOCKER_HUB],
    ['docker.io/app', DOCKER_HUB],
    ['index.docker.io/team/app', DOCKER_HUB],
    [`app@sha256:${'a'.repeat(64)}`, DOCKER_HUB],
    [`my.app@sha256:${'a'.repeat(64)}`, DOCKER_HUB],
    ['my.app:1.0', DOCKER_HUB],
    ['registry-1.docker.io/library/app', 'registry-1.docker.io'],
    ['registry.example/app', 'registry.example'],
    [`registry.example:5000/team/app@sha256:${'a'.repeat(64)}`, 'registry.example:5000'],
    ['registry:5000/app', 'registry:5000'],
    ['localhost/app', 'localhost'],
    ['localhost:5000/app:1', 'localhost:5000'],
    ['127.0.0.1:5050/app', '127.0.0.1:5050'],
    ['[::1]:5000/app', '[::1]:5000'],
    ['UPPER/app', 'UPPER'],
  ])('of the image %s is %s', (image, registry) => {
    expect(registryOf(image)).toBe(registry);
  });

  it.each([
    ['registry.example', 'registry.example'],
    ['registry.example:5000', 'registry.example:5000'],
    ['127.0.0.1:5050', '127.0.0.1:5050'],
    ['localhost', 'localhost'],
    ['localhost:5000', 'localhost:5000'],
    ['[::1]:5000', '[::1]:5000'],
    ['registry:5000/', 'registry:5000'],
    ['registry/', 'registry'],
    ['http://registry', 'registry'],
    ['https://registry.example:5000/v2/', 'registry.example:5000'],
    ['docker.io', DOCKER_HUB],
    ['index.docker.io', DOCKER_HUB],
    [DOCKER_HUB, DOCKER_HUB],
  ])('that is named as %s is %s', (address, registry) => {
    expect(registryOf(address)).toBe(registry);
  });

  const letters = (characters: string) =>
    fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 9 });
  const word = letters('abcxyz0189');
  const port = fc.option(fc.integer({ min: 1, max: 65535 }), { nil: undefined });
  const path = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  const tag = fc.option(
    letters('abcXYZ019._-').map((text) => `:v${text}`),
    { nil: '' },
  );
  const digest = fc.option(fc.constant(`@sha256:${'0'.repeat(64)}`), { nil: '' });
  const host = fc
    .tuple(
      fc.oneof(
        fc.constant('localhost'),
        fc.array(word, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('.')),
      ),
      port,
    )
    .map(([name, number]) => (number === undefined ? name : `${name}:${number}`));

  it('of an image with a host is the host, whatever follows it', () => {
    fc.assert(
      fc.property(host, path, tag, digest, (registry, name, version, sum) => {
        expect(registryOf(`${registry}/${name}${version}${sum}`)).toBe(registry);
      }),
    );
  });

  it('of an image without one is Docker Hub', () => {
    fc.assert(
      fc.property(path, tag, digest, (name, version, sum) => {
        expect(registryOf(`${name}${version}${sum}`)).toBe(DOCKER_HUB);
      }),
    );
  });

  it('that is named by its host or a URL of it is the host', () => {
    fc.assert(
      fc.property(
        host,
        fc.constantFrom('', '/', '/v2/'),
        fc.constantFrom('http://', 'https://'),
        (registry, end, scheme) => {
          expect(registryOf(registry)).toBe(registry);
          expect(registryOf(`${scheme}${registry}${end}`)).toBe(registry);
          expect(registryOf(registryOf(registry))).toBe(registry);
        },
      ),
    );
  });

  it.each([
    '',
    ' ',
    'a b',
    'registry.example\nevil.example',
    'a\0b',
    '/app',
    'https://',
    'https:///v2/',
    'a\ud83d.b/c',
  ])('is in no %j', (image) => {
    expect(() => registryOf(image)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
  });
});

it.each([
  ['https://registry.example/v1/', 'registry.example'],
  ['http://registry.example:5000', 'registry.example:5000'],
  ['registry.example/team', 'registry.example'],
  ['https://user:secret@registry.example/', 'registry.example'],
])('the host of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});
