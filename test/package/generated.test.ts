/** The committed files of specs/ and generated/ are what their sources give. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFiles, checkSingly } from '../../codegen/files.js';
import { generate, generateDocs } from '../../codegen/generate.js';
import { inRepository } from '../../codegen/paths.js';
import { pinnedFile, readPins, sha256 } from '../../codegen/pin/pins.js';
import * as publicApi from '../../src/public.js';

it('generated/ is what specs/ gives, byte for byte', async () => {
  const files = await generate('docker');
  expect(await checkFiles('generated/docker', files)).toEqual([]);
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
  expect(Object.keys(pins['docker'] ?? {})).toHaveLength(31);
  for (const [engine, versions] of Object.entries(pins)) {
    for (const [version, { pinned, upstream, url }] of Object.entries(versions)) {
      expect(sha256(readFileSync(pinnedFile(engine, version))), `${engine} ${version}`).toBe(pinned);
      expect(upstream).toMatch(/^[0-9a-f]{64}$/);
      expect(url).toBe(`https://docs.docker.com/reference/api/engine/version/${version}.yaml`);
    }
    const files = readdirSync(inRepository(`specs/${engine}`)).sort();
    expect(files).toEqual(
      Object.keys(versions)
        .map((version) => `${version}.yaml`)
        .sort(),
    );
  }
});

it('generated/docker is at most 5 MB, words included', () => {
  const root = inRepository('generated/docker');
  const sizes = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) =>
    statSync(join(root, name)),
  );
  const total = sizes.filter((size) => size.isFile()).reduce((sum, { size }) => sum + size, 0);
  expect(total).toBeGreaterThan(100_000);
  expect(total).toBeLessThanOrEqual(5 * 1024 * 1024);
});

it('no generated type hides a name that every entry exports', () => {
  const taken = new Set(Object.keys(publicApi));
  const root = inRepository('generated/docker');
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
