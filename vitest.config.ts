import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { workersWithEngines } from './engines/index.js';
import { LIMIT } from './engines/limit.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The package's own name, as a user imports it, means the sources here. */
const alias = [
  { find: /^fairlead$/, replacement: at('./generated/docker/index.ts') },
  { find: /^fairlead\/(v[\d.]+)$/, replacement: at('./generated/docker/$1/index.ts') },
  { find: /^fairlead\/podman$/, replacement: at('./generated/podman/index.ts') },
  { find: /^fairlead\/podman\/(v[\d.]+)$/, replacement: at('./generated/podman/$1/index.ts') },
  { find: /^fairlead\/(build-context|progress|registry-auth)$/, replacement: at('./src/$1/index.ts') },
];

/** These share no objects on an engine, so a second file runs beside the first one, whatever the engines are. */
const besideEachOther = { maxWorkers: 2, sequence: { groupOrder: 0 } };

export default defineConfig({
  resolve: { alias },
  test: {
    testTimeout: 5 * LIMIT,
    hookTimeout: 5 * LIMIT,
    expect: { poll: { timeout: LIMIT } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{unit,codegen,fuzz}/**/*.test.ts'],
          ...besideEachOther,
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: ['test/types/**/*.test.ts'],
          ...besideEachOther,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          ...besideEachOther,
        },
      },
      {
        extends: true,
        test: {
          name: 'attacks',
          include: ['test/attacks/**/*.test.ts'],
          globalSetup: ['engines/global-setup.ts'],
          ...besideEachOther,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          globalSetup: ['engines/global-setup.ts'],
          ...besideEachOther,
        },
      },
      {
        extends: true,
        test: {
          name: 'conformance',
          include: ['test/conformance/**/*.test.ts'],
          ...besideEachOther,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          globalSetup: ['engines/global-setup.ts'],
          maxWorkers: await workersWithEngines(),
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
