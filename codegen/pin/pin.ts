import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareVersions } from '../../src/table.js';
import { readYaml, writeYaml } from '../yaml.js';
import { distil } from './distil.js';
import { type Pin, pinnedFile, readPins, sha256, upstreamUrl, writePins } from './pins.js';

/**
 * Pins a version: distils its upstream file into `specs/`, and records the checksums of both in `specs/pins.json`. A
 * version with the facts of the version before it gets no file. The pins name the older version instead.
 */
export async function pin(engine: string, version: string, from?: string): Promise<Pin> {
  const url = upstreamUrl(engine, version);
  const upstream = await read(from ?? url);
  const facts = distilText(upstream);
  const pins = await readPins();
  const source = { url, upstream: sha256(upstream) };
  const same = versionBefore(version, pins[engine] ?? {}, sha256(facts));
  const entry = same === undefined ? { ...source, pinned: sha256(facts) } : { ...source, same };
  if (same === undefined) {
    const file = pinnedFile(engine, version);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, facts);
  }
  pins[engine] = { ...pins[engine], [version]: entry };
  await writePins(pins);
  return entry;
}

/** The newest pinned version before a version, if its facts are the same. */
function versionBefore(
  version: string,
  pins: Readonly<Record<string, Pin>>,
  pinned: string,
): string | undefined {
  const before = Object.entries(pins).findLast(
    ([name, pin]) => 'pinned' in pin && compareVersions(name, version) < 0,
  );
  return before !== undefined && 'pinned' in before[1] && before[1].pinned === pinned ? before[0] : undefined;
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
      const fault = (text: string) => faults.push(`${engine} ${version}: ${text}`);
      const upstream = await readFirst(
        join(directory, engine, `${version}.yaml`),
        join(directory, `${version}.yaml`),
      );
      if (upstream === undefined) fault(`no upstream file in ${directory}`);
      else if (sha256(upstream) !== entry.upstream) fault('the upstream file is not the one that was pinned');
      if ('replacedBy' in entry) continue;
      const file = 'same' in entry ? entry.same : version;
      const committed = await readFile(pinnedFile(engine, file));
      if ('pinned' in entry && sha256(committed) !== entry.pinned)
        fault('the pinned file is not the one in pins.json');
      if (
        upstream !== undefined &&
        sha256(upstream) === entry.upstream &&
        distilText(upstream) !== committed.toString()
      )
        fault('the upstream file distils to something else');
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
