/** The committed files of specs/ and generated/ are what their sources give. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { engineNames } from '../../codegen/engines.js';
import { checkFiles, checkSingly } from '../../codegen/files.js';
import { generate, generateDocs } from '../../codegen/generate.js';
import { inRepository } from '../../codegen/paths.js';
import { pinnedFile, readPins, sha256, upstreamUrl } from '../../codegen/pin/pins.js';
import * as publicApi from '../../src/public.js';

it.each(engineNames)('generated/%s is what specs/ gives, byte for byte', async (engine) => {
  const files = await generate(engine);
  expect(await checkFiles(`generated/${engine}`, files)).toEqual([]);
});

it('the documents about the whole API are what specs/ gives', async () => {
  const docs = await generateDocs('docker');
  expect([...docs.keys()]).toEqual(['docs/api-index.json', 'docs/llms.txt']);
  expect(await checkSingly(docs)).toEqual([]);
  const [[index, text]] = [...docs] as [[string, string]];
  expect(
    await checkSingly(
      new Map([
        [index, `${text} `],
        ['docs/none.txt', ''],
      ]),
    ),
  ).toEqual(['docs/api-index.json: differs', 'docs/none.txt: missing']);
});

it('specs/ holds the files of pins.json, by their sums', async () => {
  const pins = await readPins();
  const counts = { docker: 0, podman: 0 };
  expect(Object.keys(pins)).toEqual(engineNames);
  for (const [engine, versions] of Object.entries(pins)) {
    const own: string[] = [];
    for (const [version, pin] of Object.entries(versions)) {
      expect(pin.upstream).toMatch(/^[0-9a-f]{64}$/);
      expect(pin.url).toBe(upstreamUrl(engine, version));
      if ('pinned' in pin) {
        expect(sha256(readFileSync(pinnedFile(engine, version))), `${engine} ${version}`).toBe(pin.pinned);
        own.push(version);
      } else expect(versions['same' in pin ? pin.same : pin.replacedBy]).toHaveProperty('pinned');
    }
    const files = readdirSync(inRepository(`specs/${engine}`)).sort();
    expect(files).toEqual(own.map((version) => `${version}.yaml`).sort());
    counts[engine as keyof typeof counts] = own.length;
  }
  expect(counts).toEqual({ docker: 31, podman: 27 });
});

it.each(engineNames)('generated/%s is at most 5 MB, words included', (engine) => {
  const root = inRepository(`generated/${engine}`);
  const sizes = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) =>
    statSync(join(root, name)),
  );
  const total = sizes.filter((size) => size.isFile()).reduce((sum, { size }) => sum + size, 0);
  expect(total).toBeGreaterThan(100_000);
  expect(total).toBeLessThanOrEqual(5 * 1024 * 1024);
});

it.each(engineNames)('no type of generated/%s hides a name that every entry exports', (engine) => {
  const taken = new Set(Object.keys(publicApi));
  const root = inRepository(`generated/${engine}`);
  const models = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('models.ts'),
  );
  expect(models.length).toBeGreaterThan(20);
  for (const name of models) {
    const names = [
      ...readFileSync(join(root, name), 'utf8').matchAll(/^export (?:type|interface) (\w+)/gm),
    ].map(([, type]) => type!);
    expect(
      names.filter((type) => taken.has(type)),
      name,
    ).toEqual([]);
  }
});
