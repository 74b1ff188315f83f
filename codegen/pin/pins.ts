import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { compareVersions } from '../../src/table.js';
import { describeEngine } from '../engines.js';
import { inRepository } from '../paths.js';

/** The source of a pinned file, and the checksums by which the file can be compared with its source. */
export interface Pin {
  /** The upstream file's public address. */
  readonly url: string;
  /** SHA-256 of the upstream file. */
  readonly upstream: string;
  /** SHA-256 of our pinned file. */
  readonly pinned: string;
}

/** `specs/pins.json`: pins by engine and by version, the oldest version first. */
export type Pins = Record<string, Record<string, Pin>>;

const pinsFile = inRepository('specs/pins.json');

/** The public address of an upstream file. A new pin is fetched from there, unless `--from` names another source. */
export function upstreamUrl(engine: string, version: string): string {
  return describeEngine(engine).upstream.replace('{version}', version);
}

export function pinnedFile(engine: string, version: string): string {
  return inRepository(`specs/${engine}/${version}.yaml`);
}

export async function readPins(): Promise<Pins> {
  try {
    return JSON.parse(await readFile(pinsFile, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

export async function writePins(pins: Pins): Promise<void> {
  const sorted = Object.fromEntries(
    Object.entries(pins).map(([engine, versions]) => [
      engine,
      Object.fromEntries(Object.entries(versions).sort(([a], [b]) => compareVersions(a, b))),
    ]),
  );
  await writeFile(pinsFile, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** The pinned versions of an engine, the oldest first. */
export async function pinnedVersions(engine: string): Promise<string[]> {
  return Object.keys((await readPins())[engine] ?? {});
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
