/** Every example of an operation runs, and does what it says. */
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import { connect, type Engine } from 'fairlead';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { importBusybox } from '../../engines/busybox.js';
import { whereEnginesCanRun } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { type PrivateEngine, privateEngine } from '../../engines/private-engine.js';
import { registries } from '../../engines/registry.js';
import { clean } from './operation-examples/clean.js';
import { containers } from './operation-examples/containers.js';
import type { Fixtures } from './operation-examples/fixture.js';
import { images } from './operation-examples/images.js';
import { ensureImage } from './operation-examples/images-at-hand.js';
import { networksAndVolumes } from './operation-examples/networks-and-volumes.js';
import { swarm } from './operation-examples/swarm.js';
import { system } from './operation-examples/system.js';

const files = new URL('../../specs/examples/docker/', import.meta.url);
const fixtures: Fixtures = { ...containers, ...images, ...system, ...networksAndVolumes, ...swarm };

/** What an example may take beside the engine. */
interface Given {
  readonly registry: string;
  readonly username: string;
  readonly password: string;
}
type Example = { default(engine: Engine, given: Given): Promise<void> };

const given: Given = { registry: registries.auth.address, ...registries.auth };

/** Runs an example, and gives what it printed. */
async function printed(example: Example, engine: Engine): Promise<string[]> {
  const texts: string[] = [];
  const print = (...values: unknown[]) => void texts.push(format(...values));
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(print),
    vi.spyOn(console, 'error').mockImplementation(print),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      texts.push(String(text));
      return true;
    }),
  ];
  try {
    await example.default(engine, given);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return texts;
}

it('every example has a fixture', () => {
  expect(readdirSync(files).sort()).toEqual(
    Object.keys(fixtures)
      .map((op) => `${op}.ts`)
      .sort(),
  );
});

// Examples have names such as `web`, prune, and make a swarm. So their engine is not shared with other tests.
whereEnginesCanRun('the example of', () => {
  let own: PrivateEngine;
  let engine: Engine;
  let folder: string;
  const before = process.cwd();

  beforeAll(async () => {
    own = await privateEngine(undefined, { engine: 'd28', registries: true });
    engine = connect({ uri: own.uri });
  });
  afterAll(async () => {
    await engine?.close();
    await own?.stop();
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'operation-examples-'));
    process.chdir(folder);
    // An example prunes images.
    await importBusybox(own.uri, own.rootfs);
    await engine.images.ImageTag({ name: busyboxImage, repo: 'alpine', tag: 'latest' });
    for (const name of ['nginx:alpine', 'postgres:alpine'] as const) await ensureImage(engine, name);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    process.chdir(before);
    await rm(folder, { recursive: true });
    await clean(engine);
  });

  it.each(Object.entries(fixtures))('%s', async (op, fixture) => {
    const example = (await import(new URL(`${op}.ts`, files).href)) as Example;
    const run = (other = engine) => printed(example, other);
    await fixture({ engine, registry: registries, folder, run });
  });
});
