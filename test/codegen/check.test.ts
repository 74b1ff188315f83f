/** The checks of CI can fail. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkFiles } from '../../codegen/files.js';
import { generate } from '../../codegen/generate.js';
import { inRepository } from '../../codegen/paths.js';
import { checkPins } from '../../codegen/pin/pin.js';
import { readPins, upstreamUrl } from '../../codegen/pin/pins.js';

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'fairlead-check-'));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

it('checking the pins names every version whose upstream file is not there', async () => {
  const faults = await checkPins(await folder());
  const pins = Object.values(await readPins());
  expect(faults).toHaveLength(pins.flatMap((versions) => Object.keys(versions)).length);
  expect(faults[0]).toMatch(/^docker v1\.25: no upstream file in /);
});

it('checking the pins names an upstream file that is not the one that was pinned', async () => {
  const upstream = await folder();
  await writeFile(join(upstream, 'v1.41.yaml'), 'swagger: "2.0"\n');
  expect(await checkPins(upstream)).toContain(
    'docker v1.41: the upstream file is not the one that was pinned',
  );
});

it('checking generated files names what is missing, what differs and what should not be there', async () => {
  const root = await folder();
  await writeFile(join(root, 'same.ts'), 'a');
  await writeFile(join(root, 'differs.ts'), 'a');
  await writeFile(join(root, 'old.ts'), 'a');
  const wanted = new Map([
    ['same.ts', 'a'],
    ['differs.ts', 'b'],
    ['new.ts', 'a'],
  ]);
  const faults = await checkFiles(root, wanted);
  expect(faults.map((fault) => fault.slice(fault.lastIndexOf('/') + 1))).toEqual([
    'old.ts: not generated any more',
    'differs.ts: differs',
    'new.ts: missing',
  ]);
});

it('an engine that there is not is refused, by every command', async () => {
  const message = 'unknown engine rkt; known: docker, podman';
  expect(() => upstreamUrl('rkt', 'v1')).toThrow(message);
  await expect(generate('rkt')).rejects.toThrow(message);
  for (const args of [['rkt'], ['docker', 'rkt'], ['rkt', '--check']]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', inRepository('codegen/cli.ts'), 'generate', ...args],
      { encoding: 'utf8' },
    );
    expect([status, stdout, stderr.trim()], args.join(' ')).toEqual([1, '', message]);
  }
});

it('upstream has an address for every version', () => {
  expect(upstreamUrl('docker', 'v1.41')).toBe(
    'https://docs.docker.com/reference/api/engine/version/v1.41.yaml',
  );
});
