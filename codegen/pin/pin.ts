import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readYaml, writeYaml } from '../yaml.js';
import { distil } from './distil.js';
import { type Pin, pinnedFile, readPins, sha256, upstreamUrl, writePins } from './pins.js';

/** Pins a version: distils its upstream file into `specs/`, and records the checksums of both in `specs/pins.json`. */
export async function pin(engine: string, version: string, from?: string): Promise<Pin> {
  const url = upstreamUrl(engine, version);
  const upstream = await read(from ?? url);
  const facts = distilText(upstream);
  const file = pinnedFile(engine, version);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, facts);
  const pins = await readPins();
  const entry = { url, upstream: sha256(upstream), pinned: sha256(facts) };
  pins[engine] = { ...pins[engine], [version]: entry };
  await writePins(pins);
  return entry;
}

/**
 * Checks that every committed file is what its pinned upstream file distils to.
 *
 * @param directory the folder of the upstream files: `v1.41.yaml`, or `docker/v1.41.yaml`
 * @returns the faults, a line each
 */
export async function checkPins(directory: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [engine, versions] of Object.entries(await readPins())) {
    for (const [version, entry] of Object.entries(versions)) {
      const upstream = await readFirst(
        join(directory, engine, `${version}.yaml`),
        join(directory, `${version}.yaml`),
      );
      const committed = await readFile(pinnedFile(engine, version));
      if (sha256(committed) !== entry.pinned)
        faults.push(`${engine} ${version}: the pinned file is not the one in pins.json`);
      if (upstream === undefined) faults.push(`${engine} ${version}: no upstream file in ${directory}`);
      else if (sha256(upstream) !== entry.upstream)
        faults.push(`${engine} ${version}: the upstream file is not the one that was pinned`);
      else if (distilText(upstream) !== committed.toString())
        faults.push(`${engine} ${version}: the upstream file distils to something else`);
    }
  }
  return faults;
}

function distilText(upstream: Uint8Array): string {
  return writeYaml(distil(readYaml(Buffer.from(upstream).toString('utf8'))));
}

async function read(source: string): Promise<Uint8Array> {
  if (!/^https?:/.test(source)) return readFile(source);
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function readFirst(...files: string[]): Promise<Uint8Array | undefined> {
  for (const file of files) {
    try {
      return await readFile(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return undefined;
}
